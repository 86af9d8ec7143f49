#!/bin/sh
# Makes the layer archives of the stand-in base for Containerfiles with RUN; runs as root inside the trixie chroot.
#
#   build.sh OUT
#
# OUT/01-os.tar.gz: bash, the usual programs and rpm itself, with the libraries that they need. OUT/02-packages.tar.gz:
# rpm's database with the vendor's key and a package, and a folder of signed packages in the place of a repository.
# Small, so that dozens of builds on it take a minute or two.
set -eu
out=$1
here=$(dirname "$0")
umask 022
os=$out/os
packages=$out/packages
export LC_ALL=C

put() { # put FILE MODE: standard input becomes that file
  mkdir -p "${1%/*}"
  cat >"$1"
  chmod "$2" "$1"
}

pack() { # pack TREE NAME
  tar -C "$1" --sort=name --format=posix --pax-option=delete=atime,delete=ctime --mtime=@1767225600 --numeric-owner \
    --xattrs --xattrs-include='*' -cf - . | gzip -n -1 >"$out/$2.tar.gz"
}

# --- Programs, and the libraries that the loader wants for them.
mkdir -p "$os/usr/bin" "$os/usr/sbin" "$os/usr/lib" "$os/usr/lib64"
for dir in bin sbin lib lib64; do ln -s "usr/$dir" "$os/$dir"; done
for name in bash basename cat chgrp chmod chown cp cut date dd dirname echo env false find grep gzip head id install ln ls \
  mkdir mkfifo mknod mktemp mv printf readlink realpath rm rmdir rpm sed setcap sha256sum sleep sort stat tail tar tee \
  test touch tr true uname wc xargs; do
  program=$(command -v "$name" || echo "/usr/bin/$name")
  case $program in /*) ;; *) program=/usr/bin/$name ;; esac
  cp -L "$program" "$os/usr/bin/$name"
  ldd "$program" | sed -n 's/.*\(=> \|\t\)\(\/[^ ]*\) (.*/\2/p'
done | sort -u | while read -r library; do
  mkdir -p "$os/usr${library%/*}"
  case $library in /usr/*) cp -L "$library" "$os$library" ;; *) cp -L "$library" "$os/usr$library" ;; esac
done
# As in a merged tree: one place for each.
if [ -d "$os/usr/usr" ]; then cp -a "$os/usr/usr/." "$os/usr/" && rm -rf "$os/usr/usr"; fi
ln -s bash "$os/usr/bin/sh"
mkdir -p "$os/usr/lib/rpm"
cp -a /usr/lib/rpm/macros /usr/lib/rpm/rpmrc /usr/lib/rpm/platform "$os/usr/lib/rpm/" 2>/dev/null || true
mkdir -p "$os/usr/lib/rpm/macros.d"
printf '%%_dbpath /usr/share/rpm\n%%_db_backend sqlite\n' | put "$os/usr/lib/rpm/macros.d/macros.rpm-ostree" 644
for script in "$here"/bin/*; do put "$os/usr/bin/${script##*/}" 755 <"$script"; done

# --- The shape of a bootc host.
mkdir -p "$os/boot" "$os/dev" "$os/proc" "$os/run" "$os/sys" "$os/sysroot" "$os/tmp" "$os/var/tmp" "$os/var/cache" "$os/var/log" "$os/etc/pki/containers" "$os/usr/libexec" \
  "$os/etc/systemd/system"
chmod 1777 "$os/tmp" "$os/var/tmp"
for dir in home mnt opt srv; do ln -s "var/$dir" "$os/$dir"; done
ln -s var/roothome "$os/root"
ln -s ../var/usrlocal "$os/usr/local"
ln -s sysroot/ostree "$os/ostree"
ln -s ../usr/lib/os-release "$os/etc/os-release"
printf 'root:x:0:0:root:/root:/bin/bash\n' | put "$os/etc/passwd" 644
printf 'root:x:0:\nwheel:x:10:\n' | put "$os/etc/group" 644
printf 'NAME="Stand-in"\nID=stand-in\nVERSION_ID=1\n' | put "$os/usr/lib/os-release" 644
put "$os/usr/lib/ostree/prepare-root.conf" 644 <"$here/../../base/prepare-root.conf"
put "$os/etc/containers/policy.json" 644 <"$here/../../base/policy.json"
printf 'a stand-in for a kernel\n' | put "$os/usr/lib/modules/6.0.0-stand-in/vmlinuz" 644
printf '[Install]\nWantedBy=multi-user.target\n[Service]\nType=oneshot\nExecStart=/usr/bin/true\n' |
  put "$os/usr/lib/systemd/system/podman-auto-update.service" 644
printf '[Service]\nType=oneshot\nExecStart=/usr/bin/bootc upgrade --apply\n' |
  put "$os/usr/lib/systemd/system/bootc-fetch-apply-updates.service" 644
printf '[Timer]\nOnBootSec=1h\n' | put "$os/usr/lib/systemd/system/bootc-fetch-apply-updates.timer" 644
mkdir -p "$os/usr/lib/systemd/system/timers.target.wants"
ln -s ../bootc-fetch-apply-updates.timer "$os/usr/lib/systemd/system/timers.target.wants/"

# --- Packages: built and signed by rpm's own tools, installed by rpm.
export GNUPGHOME=$out/gpg
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-generate-key 'Vendor <vendor@example.org>' ed25519 sign never
gpg --armor --export >"$out/vendor.asc"
rpmbuild -bb --quiet --target x86_64 --define "_topdir $out/rpmbuild" "$here/packages.spec"
rpmsign --define '_gpg_name vendor@example.org' --addsign "$out"/rpmbuild/RPMS/x86_64/*.rpm
gpgconf --kill all
mkdir -p "$packages/usr/share/rpm" "$packages/usr/share/stand-in"
rpm --root "$packages" --dbpath /usr/share/rpm --define '_db_backend sqlite' --import "$out/vendor.asc"
rpm --root "$packages" --dbpath /usr/share/rpm --define '_db_backend sqlite' --nodeps -i \
  "$out"/rpmbuild/RPMS/x86_64/fortune-*.rpm
cp "$out"/rpmbuild/RPMS/x86_64/*.rpm "$packages/usr/share/stand-in/"
rm -rf "${packages:?}/var" "${packages:?}/dev" "${packages:?}/etc"

pack "$os" 01-os
pack "$packages" 02-packages
rm -rf "$os" "$packages" "$out/rpmbuild"
