#!/bin/sh
# Commits the tree of a container image with real ostree and wraps it into an OCI layout as rpm-ostree does, with things
# added that such images get wrong easily; runs inside the ostree chroot, /mnt/bin being the tools' programs.
#
#   encapsulate.sh FOLDER      takes FOLDER/tree, makes FOLDER/{repo,layout}
set -eu
export LC_ALL=C.UTF-8
umask 022
cd "$1/tree"
mv etc usr/etc
# What a commit may have below /var is nothing; the api file systems are empty directories.
find var -mindepth 1 -delete
share=usr/share/odd
mkdir -p "$share/folder" "$share/$(printf 'long-directory-%.0s' $(seq 8))/$(printf 'deeper-%.0s' $(seq 12))"
printf 'far\n' >"$(find $share -type d -name 'deeper*')/$(printf 'name%.0s' $(seq 40))"
printf 'umlauts\n' >$share/äöü
printf '#!/bin/sh\nexec true\n' >$share/suid
printf '#!/bin/sh\nexec id\n' >$share/capable
printf 'twins\n' >$share/one
ln $share/one $share/two
: >$share/empty
: >$share/empty-with-attribute
ln -s ../..//lib/os-release $share/denormal
ln -s "../share/$(printf 'target%.0s' $(seq 25))" $share/long-target
dd if=/dev/zero of=$share/large bs=65536 count=40 status=none
chown 0:81 $share/two
chmod 4755 $share/suid
chmod 755 $share/capable
chmod 2750 $share/folder
setcap cap_net_raw=ep $share/capable
setfattr -n user.sample -v value $share/empty-with-attribute
setfattr -n user.folder -v 0x00ff $share/folder
cd ..
ostree --repo=repo init --mode=bare-user
ostree --repo=repo commit --branch=base --tree=dir=tree --bootable --subject=base
# Objects in sixteen layers, by their first digit, as rpm-ostree spreads them by package.
ostree --repo=repo ls -R -C base | awk '
  BEGIN { printf "{\"version\":1,\"layers\":{"; split("0 1 2 3 4 5 6 7 8 9 a b c d e f", digits, " ")
    for (at = 1; at <= 16; at++) printf "%s\"%s\":\"layer %s\"", (at > 1 ? "," : ""), digits[at], digits[at]
    printf "},\"mapping\":{" }
  !/^d/ && !seen[$5]++ { printf "%s\"%s\":\"%s\"", (count++ ? "," : ""), $5, substr($5, 1, 1) }
  END { print "}}" }' >meta.json
/mnt/bin/ostree-ext container encapsulate --repo=repo --label containers.bootc=1 --contentmeta meta.json \
  base "oci:layout:stable"
rm -rf tree
