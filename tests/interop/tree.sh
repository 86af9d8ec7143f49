#!/bin/sh
# Prints what is in an image as buildah unpacks it, one sorted line for each fact; runs inside the sid chroot.
#
#   tree.sh STORAGE IMAGE      IMAGE as buildah names it
#
#   entry TYPE MODE UID:GID PATH -> LINK-TARGET
#   bytes SHA256  PATH
#   xattr PATH: NAME=0xHEX
#   links FIRST-PATH = OTHER-PATH
set -eu
export LC_ALL=C
storage="--root $1/root --runroot $1/run --storage-driver overlay"
# shellcheck disable=SC2086 # two words for each flag
container=$(buildah $storage from --pull-never "$2" 2>/dev/null || buildah $storage from "$2")
# shellcheck disable=SC2086
cd "$(buildah $storage mount "$container")"
{
  find . -printf 'entry %y %#m %U:%G %p -> %l\n'
  find . -type f -exec sha256sum -- {} + | sed 's/^/bytes /'
  getfattr -R -P -h -d -m - -e hex . 2>/dev/null |
    awk '/^# file: / { file = substr($0, 9); next } /=/ { print "xattr " file ": " $0 }'
  find . -type f -links +1 -printf '%i %p\n' | sort -k 2 |
    awk '{ path = substr($0, index($0, " ") + 1); if ($1 in first) print "links " first[$1] " = " path; else first[$1] = path }'
} | sort
# shellcheck disable=SC2086
buildah $storage rm "$container" >/dev/null
