#!/bin/sh
# Makes the layer archives of the tests' base image; runs as root inside the trixie chroot.
#
#   build.sh MINBASE_TAR KERNEL_DEB OUT
#
# OUT/NN-name.tar.gz are the layers, lowest first, OUT/kernel is the kernel's version. The tree is real:
# debootstrap's Debian, a Debian kernel, packages built and installed by rpm itself; on top of it what makes
# an image a bootc image. Layers are trees of their own, as a Containerfile's COPY lines would make them.
set -eu
minbase=$1 deb=$2 out=$3
here=$(dirname "$0")
trees=$out/trees
umask 022

put() { # put FILE MODE: standard input becomes that file
  mkdir -p "${1%/*}"
  cat >"$1"
  chmod "$2" "$1"
}

pack() { # pack NAME: the tree becomes a layer, whatever order or time it was made in
  tar -C "$trees/$1" --sort=name --format=posix --pax-option=delete=atime,delete=ctime --mtime=@1767225600 \
    --numeric-owner --xattrs --xattrs-include='*' -cf - . | gzip -n -6 >"$out/$1.tar.gz"
}

# --- Debian as debootstrap left it, in the shape of an ostree host: state below /var, the rest fixed.
os=$trees/01-os
mkdir -p "$os"
tar -C "$os" --numeric-owner -xpf "$minbase"
for dir in boot dev proc sys run tmp var; do find "${os:?}/$dir" -mindepth 1 -delete; done
(cd "$os" && rm -rf home mnt opt root srv media usr/local etc/hostname etc/resolv.conf)
for dir in home mnt opt srv; do ln -s "var/$dir" "$os/$dir"; done
ln -s var/roothome "$os/root"
ln -s run/media "$os/media"
ln -s ../var/usrlocal "$os/usr/local"
ln -s ../run "$os/var/run"

# --- Packages: built, installed and recorded by rpm.
rpm=$trees/02-packages
mkdir -p "$rpm/usr/share/rpm" "$rpm/usr/lib/sysimage" "$rpm/usr/lib/rpm/macros.d"
rpmbuild -bb --quiet --target x86_64 --define "_topdir $out/rpmbuild" --define "_sourcedir $here" \
  "$here/sample.spec"
rpm --root "$rpm" --dbpath /usr/share/rpm --define '_db_backend sqlite' --nodeps -i \
  "$out"/rpmbuild/RPMS/x86_64/*.rpm
ln -s ../../share/rpm "$rpm/usr/lib/sysimage/rpm"
echo '%_dbpath /usr/share/rpm' | put "$rpm/usr/lib/rpm/macros.d/macros.rpm-ostree" 644
# The host's merged directories belong to the layer below.
rm -rf "${rpm:?}"/var

# --- The kernel where bootc looks for it, and an initramfs that carries its own prepare-root.conf.
kernel=$trees/03-kernel
mkdir -p "$out/deb"
dpkg-deb -x "$deb" "$out/deb"
modules=$(echo "$out"/deb/usr/lib/modules/*)
version=${modules##*/}
mkdir -p "$kernel/usr/lib/modules"
mv "$modules" "$kernel/usr/lib/modules/"
mv "$out/deb/boot/vmlinuz-$version" "$kernel/usr/lib/modules/$version/vmlinuz"
mv "$out/deb/boot/config-$version" "$kernel/usr/lib/modules/$version/config"
put "$out/initramfs/usr/lib/ostree/prepare-root.conf" 644 <"$here/prepare-root.conf"
(cd "$out/initramfs" && find . | sort | cpio --quiet --reproducible -o -H newc | gzip -n) \
  >"$kernel/usr/lib/modules/$version/initramfs.img"
printf '%s' "$version" >"$out/kernel"

# --- What bootc and the containers tools read.
bootc=$trees/04-bootc
mkdir -p "$bootc/sysroot" "$bootc/usr/lib/bootc/kargs.d"
ln -s sysroot/ostree "$bootc/ostree"
put "$bootc/usr/lib/ostree/prepare-root.conf" 644 <"$here/prepare-root.conf"
mkdir -p "$bootc/etc/pki"
put "$bootc/etc/containers/policy.json" 644 <"$here/policy.json"
put "$bootc/etc/containers/registries.d/default.yaml" 644 <<'EOF'
default-docker: {}
EOF
put "$bootc/usr/lib/os-release" 644 <<'EOF'
NAME="wtgOS sample base"
ID=wtgos-sample
ID_LIKE=debian
VERSION_ID=1
VARIANT_ID=interop
EOF

# --- Hardlinks, an update of a lower file, and the timer that keeps a host up to date.
desktop=$trees/05-desktop
echo 'first name of three' | put "$desktop/usr/share/sample/one" 644
ln "$desktop/usr/share/sample/one" "$desktop/usr/share/sample/two"
mkdir -p "$desktop/usr/libexec" "$desktop/usr/lib/systemd/system/timers.target.wants"
ln "$desktop/usr/share/sample/one" "$desktop/usr/libexec/three"
echo 'gone when the next layer is on top' | put "$desktop/usr/share/sample-cache/stale" 644
put "$desktop/usr/lib/systemd/system/bootc-fetch-apply-updates.timer" 644 <<'EOF'
[Timer]
OnBootSec=1h
OnUnitInactiveSec=8h
EOF
put "$desktop/usr/lib/systemd/system/bootc-fetch-apply-updates.service" 644 <<'EOF'
[Service]
Type=oneshot
ExecStart=/usr/bin/bootc upgrade --apply --quiet
EOF
ln -s ../bootc-fetch-apply-updates.timer \
  "$desktop/usr/lib/systemd/system/timers.target.wants/bootc-fetch-apply-updates.timer"

# --- Whiteouts: a file of Debian's, one of three names of a hardlink, a whole directory (opaque).
cleanup=$trees/06-cleanup
: | put "$cleanup/etc/.wh.debian_version" 644
: | put "$cleanup/usr/share/sample/.wh.two" 644
: | put "$cleanup/usr/share/sample-cache/.wh..wh..opq" 644
echo 'made anew' | put "$cleanup/usr/share/sample-cache/fresh" 644

for tree in "$trees"/*; do pack "${tree##*/}"; done
rm -rf "$trees" "$out/rpmbuild" "$out/deb" "$out/initramfs"
