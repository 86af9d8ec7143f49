#!/bin/sh
# What an ostree commit holds: `ostree ls -R -X`, an empty line, and the sha256 of every file; inside the ostree chroot.
#
#   list.sh REPO COMMIT
set -eu
export LC_ALL=C.UTF-8
ostree --repo="$1" ls -R -X "$2"
echo
folder=$(mktemp -d "$1.XXXXXX")
ostree --repo="$1" checkout --user-mode --force-copy "$2" "$folder/all"
cd "$folder/all"
find . -type f -exec sha256sum -- {} +
cd /
rm -rf "$folder"
