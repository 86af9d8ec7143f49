#!/usr/bin/env bash
# Brings the real tools that tests/interop needs into a cache folder outside the tree.
#
#   tests/interop/setup.sh            make what is missing, then run every tool once
#
# Needs: Debian with systemd's programs, root, Go >= 1.26.8, Rust >= 1.85, python3 with venv, and the usual package registries. Nothing is
# downloaded but packages, by their ordinary clients with their own verification on. Safe to stop at any
# point and to start again: a part is built beside its place and moved there when it works.
# WTGOS_TOOLS names the folder (default ~/.cache/wtgos-tools); WTGOS_DEBIAN_MIRROR another Debian mirror.
set -euo pipefail

export WTGOS_TOOLS=${WTGOS_TOOLS:-$HOME/.cache/wtgos-tools}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
T=$WTGOS_TOOLS
mkdir -p "$T"/{bin,chroot,log,stamp,work}
# What killed tests left behind.
find "$T/work" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf --one-file-system {} +

# One setup at a time; a second one waits and then finds everything in place.
exec 9>"$T/lock"
flock 9

# One line per Go tool: name, package, version.
go_tools='
crane github.com/google/go-containerregistry/cmd/crane v0.22.1
distribution github.com/distribution/distribution/v3/cmd/registry v3.1.2
actionlint github.com/rhysd/actionlint/cmd/actionlint v1.7.12
act github.com/nektos/act v0.2.89
'
zizmor_version=1.32.0
trixie_packages='skopeo podman runc cosign rpm cpio libcap2-bin ca-certificates'
# What rpm-ostree and bootc import images with: libostree's own program beside trixie's skopeo.
ostree_packages='ostree attr'
# The crate ostree-ext links against these.
ostree_libraries='libostree-dev libzstd-dev libssl-dev pkg-config'
sid_packages='skopeo buildah netavark runc cosign attr ca-certificates'

browser_package=chromium
distrobox_packages='distrobox podman runc passt bsdextrautils'
# What makes initramfs images, with ostree's module, and what it packs them with.
dracut_packages='dracut ostree-boot kmod cpio gzip xz-utils zstd lz4'
# What reads EDIDs, and GNOME's own readers of settings; glib-compile-schemas is in the trixie chroot already.
desktop_packages='edid-decode dconf-cli libdconf1 dconf-gsettings-backend libglib2.0-bin'
# What the folders of an image with kernel and firmware are made of, by suite: one too old for the target laptop, a new one.
hardware_bookworm='firmware-amd-graphics firmware-misc-nonfree amd64-microcode udev systemd'
hardware_sid='firmware-amd-graphics firmware-mediatek firmware-realtek amd64-microcode udev systemd'

say() { printf '%s\n' "$*"; }

# part NAME RECIPE FUNCTION: runs FUNCTION unless it was finished before with the same RECIPE and body.
part() {
  local name=$1 recipe run=$3 started=$SECONDS
  recipe=$(sha256sum <<<"$2 $(declare -f "$run")")
  if [[ -f $T/stamp/$name && $(<"$T/stamp/$name") == "$recipe" ]]; then return; fi
  rm -f "$T/stamp/$name"
  say "setup: $name ..."
  # Not as a condition: bash ignores set -e inside one.
  local status
  set +e
  (set -e; "$run") >"$T/log/$name.log" 2>&1 9>&-
  status=$?
  set -e
  if ((status != 0)); then
    say "setup: $name FAILED after $((SECONDS - started)) s; the end of $T/log/$name.log:"
    tail -n 30 "$T/log/$name.log"
    return 1
  fi
  printf '%s' "$recipe" >"$T/stamp/$name"
  say "setup: $name done in $((SECONDS - started)) s"
}

host_packages() {
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o Acquire::Retries=3 debootstrap crun rpm
  # With what it recommends: builds without root need newuidmap and fuse-overlayfs.
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o Acquire::Retries=3 buildah
}

# The browser that the proof page is opened in.
browser() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o Acquire::Retries=3 \
    -o DPkg::Lock::Timeout=600 "$browser_package"
}

# chroot_of SUITE PACKAGES: a minimal Debian of that suite with the packages in it.
chroot_of() {
  local suite=$1 packages=$2 new=$T/chroot/$1.new
  rm -rf --one-file-system "$new" "$T/chroot/$suite"
  # A namespace of its own, so that a killed debootstrap leaves nothing mounted.
  unshare --mount --propagation private \
    debootstrap --variant=minbase "$suite" "$new" ${WTGOS_DEBIAN_MIRROR:+"$WTGOS_DEBIAN_MIRROR"}
  rm -f "$new"/var/cache/apt/archives/*.deb
  # The bare tree is what the base image of the tests is made of.
  if [[ $suite == trixie ]]; then tar -C "$new" --numeric-owner -cf "$T/minbase.tar.new" .; fi
  printf '%s\n' 'path-exclude=/usr/share/doc/*' 'path-exclude=/usr/share/man/*' \
    'path-exclude=/usr/share/locale/*' force-unsafe-io >"$new/etc/dpkg/dpkg.cfg.d/wtgos"
  # The machine's own rules for mirrors (proxy, age of a snapshot) hold inside as well.
  apt-config dump | grep -E '^Acquire::(Check-|https?::[Pp]roxy)' >"$new/etc/apt/apt.conf.d/10machine" || true
  echo 'Acquire::Retries "3";' >"$new/etc/apt/apt.conf.d/20retries"
  printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d"
  chmod 755 "$new/usr/sbin/policy-rc.d"
  chroot "$new" apt-get update -q
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive chroot "$new" apt-get install -y -q --no-install-recommends $packages
  if [[ $suite == trixie ]]; then download_kernel "$new"; fi
  chroot "$new" apt-get clean
  mkdir -p "$new/etc/wtgos"
  # crun cannot work with hybrid cgroups; the limits are what buildah's chroot isolation may set anywhere.
  printf '%s\n' '[containers]' 'default_ulimits = ["nofile=1000:1000", "nproc=1000:1000"]' \
    '[engine]' 'runtime = "runc"' 'cgroup_manager = "cgroupfs"' 'events_logger = "none"' \
    >"$new/etc/wtgos/containers.conf"
  if [[ $suite == trixie ]]; then mv "$T/minbase.tar.new" "$T/minbase.tar"; fi
  mv "$new" "$T/chroot/$suite"
}

# A real kernel for the base image: the package is unpacked, never installed.
download_kernel() {
  local name
  name=$(chroot "$1" apt-cache depends linux-image-cloud-amd64 | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p')
  (cd "$1" && rm -f -- *.deb && chroot . apt-get download "$name" && mv -- linux-image-*.deb "$T/kernel.deb")
}

# The trixie chroot once more, with ostree in it.
chroot_ostree() {
  local new=$T/chroot/ostree.new
  rm -rf --one-file-system "$new" "$T/chroot/ostree"
  cp -a "$T/chroot/trixie" "$new"
  chroot "$new" apt-get update -q
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive chroot "$new" apt-get install -y -q --no-install-recommends $ostree_packages
  chroot "$new" apt-get clean
  mv "$new" "$T/chroot/ostree"
}

# The sid chroot once more, with distrobox, a person, and bash as sh: distrobox's own shell on Fedora.
chroot_distrobox() {
  local new=$T/chroot/distrobox.new
  rm -rf --one-file-system "$new" "$T/chroot/distrobox"
  cp -a "$T/chroot/sid" "$new"
  chroot "$new" apt-get update -q
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive chroot "$new" apt-get install -y -q --no-install-recommends $distrobox_packages
  chroot "$new" apt-get clean
  chroot "$new" useradd -m -u 1000 -s /bin/bash user
  ln -sf bash "$new/usr/bin/sh"
  mv "$new" "$T/chroot/distrobox"
}

# The sid chroot once more, with dracut and the base image's kernel.
chroot_dracut() {
  local new=$T/chroot/dracut.new
  rm -rf --one-file-system "$new" "$T/chroot/dracut"
  cp -a "$T/chroot/sid" "$new"
  chroot "$new" apt-get update -q
  # ostree-boot is set up by systemd-tmpfiles, which needs /proc.
  # shellcheck disable=SC2086,SC2016
  DEBIAN_FRONTEND=noninteractive unshare --mount --propagation private sh -euc '
    mount -t proc proc "$0/proc"
    chroot "$0" apt-get install -y -q --no-install-recommends "$@"' "$new" $dracut_packages
  chroot "$new" apt-get clean
  dpkg-deb --fsys-tarfile "$T/kernel.deb" | tar -x -C "$new" --keep-directory-symlink ./usr/lib/modules
  chroot "$new" depmod "$(ls "$new/usr/lib/modules")"
  mkdir -p "$new"/usr/lib/{firmware,ostree}
  cp -a "$T/hardware/sid/usr/lib/firmware/amd-ucode" "$new/usr/lib/firmware/"
  cp "$here/base/prepare-root.conf" "$new/usr/lib/ostree/prepare-root.conf"
  mv "$new" "$T/chroot/dracut"
}

# Real initramfs images: as a host gets one, smaller ones in other compressions, and two that nobody should boot.
initramfs_images() {
  local new=$T/initramfs.new
  rm -rf "$new" "$T/initramfs"
  mkdir "$new"
  # shellcheck disable=SC2016
  "$here/chroot.sh" dracut --bind "$new" /mnt/initramfs -- bash -euc '
    kernel=$(ls /usr/lib/modules)
    make() {
      local name=$1
      shift
      dracut --quiet --force --no-hostonly --early-microcode --add ostree "$@" "/mnt/initramfs/$name.img" "$kernel"
    }
    small=(--no-kernel --omit "qemu virtfs virtiofs nvdimm hwdb lunmask terminfo resume")
    make gzip --gzip
    make xz "${small[@]}" --compress "xz --check=crc32 --lzma2=preset=0,dict=1MiB"
    make zstd "${small[@]}" --compress "zstd -3"
    make lz4 "${small[@]}" --lz4
    printf "#!/bin/sh\ntouch /sysroot/ours\n" >/tmp/99-ours.sh
    chmod 755 /tmp/99-ours.sh
    make hook "${small[@]}" --lz4 --include /tmp/99-ours.sh /var/lib/dracut/hooks/pre-pivot/99-ours.sh
    cp /usr/lib/ostree/prepare-root.conf /tmp/before.conf
    printf "[root]\ntransient = true\n" >>/usr/lib/ostree/prepare-root.conf
    make transient "${small[@]}" --lz4
    cp /tmp/before.conf /usr/lib/ostree/prepare-root.conf
    chmod 644 /mnt/initramfs/*.img'
  mv "$new" "$T/initramfs"
}

chroot_trixie() { chroot_of trixie "$trixie_packages"; }
chroot_sid() { chroot_of sid "$sid_packages"; }

go_install() {
  local name package version gobin=$T/bin.new
  rm -rf "$gobin"
  while read -r name package version; do
    [[ -n $name ]] || continue
    GOBIN=$gobin go install "$package@$version"
    # Two of them are called "registry" by their makers.
    mv "$gobin/${package##*/}" "$T/bin/$name"
  done <<<"$go_tools"
  rmdir "$gobin"
}

# The servers of Sigstore; the timestamp authority is one of our own programs.
fulcio_version=v1.8.8
rekor_version=v2.3.0

sigstore_servers() {
  local gobin=$T/bin.sigstore
  rm -rf "$gobin"
  GOBIN=$gobin go install "github.com/sigstore/fulcio@$fulcio_version"
  GOBIN=$gobin go install "github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@$rekor_version"
  mv "$gobin/fulcio" "$T/bin/fulcio"
  mv "$gobin/posix" "$T/bin/rekor-server"
  rmdir "$gobin"
}

# The two releases of cosign 2 between which its answers changed, under names of their own.
cosign2_versions='2.6.1 2.6.5'

cosign2_releases() {
  local version gobin=$T/bin.cosign
  rm -rf "$gobin"
  for version in $cosign2_versions; do
    GOBIN=$gobin go install "github.com/sigstore/cosign/v2/cmd/cosign@v$version"
    mv "$gobin/cosign" "$T/bin/cosign-$version"
  done
  rmdir "$gobin"
}

# The crate's command line; it runs in the ostree chroot, whose libraries are newer than those it was linked with.
ostree_ext() {
  local target=$T/cargo
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 \
    -o Acquire::Retries=3 $ostree_libraries
  (cd "$here/ostree" && CARGO_TARGET_DIR=$target nice cargo build --release --locked)
  mv "$target/release/ostree-ext" "$T/bin/ostree-ext"
  rm -rf "$target"
}

# apt_of SUITE COMMAND...: apt-get or apt-cache with lists of its own: packages that are unpacked, never installed.
apt_of() {
  local lists=$T/apt/$1 suite=$1 command=$2 keys=trixie mirror
  shift 2
  if [[ $suite == sid ]]; then keys=sid; fi
  mkdir -p "$lists"/{lists,archives}/partial
  # From where debootstrap took the chroot.
  mirror=$(awk '$1 == "deb" { print $2; exit }' "$T/chroot/$keys/etc/apt/sources.list")
  printf 'deb [arch=amd64 signed-by=%s] %s %s main non-free-firmware\n' \
    "$T/chroot/$keys/usr/share/keyrings/debian-archive-keyring.gpg" "$mirror" "$suite" >"$lists/sources.list"
  : >>"$lists/status"
  "$command" -q -o APT::Sandbox::User=root -o Acquire::Retries=3 -o APT::Architecture=amd64 \
    -o Dir::Etc::sourcelist="$lists/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$lists/lists" -o Dir::State::status="$lists/status" -o Dir::Cache="$lists" "$@"
}

# hardware_of SUITE PACKAGES: a folder as an image has it, with the suite's kernel and these packages.
hardware_of() {
  local suite=$1 packages=$2 new=$T/hardware.new/$1 debs=$T/hardware.new/debs kernel part
  mkdir -p "$new/usr/lib" "$debs"
  for part in lib bin sbin; do mkdir -p "$new/usr/$part" && ln -s "usr/$part" "$new/$part"; done
  apt_of "$suite" apt-get update
  kernel=$(apt_of "$suite" apt-cache depends linux-image-amd64 |
    sed -n 's/^ *Depends: linux-image-\([0-9].*\)/\1/p')
  # Newer kernels are in several packages.
  for part in image modules binary base; do
    if apt_of "$suite" apt-cache show "linux-$part-$kernel" >/dev/null 2>&1; then packages+=" linux-$part-$kernel"; fi
  done
  # shellcheck disable=SC2086
  (cd "$debs" && apt_of "$suite" apt-get download $packages)
  for part in "$debs"/*.deb; do
    dpkg-deb --fsys-tarfile "$part" | tar -x -C "$new" --keep-directory-symlink --no-same-owner \
      --exclude='./usr/share/*' --exclude='./usr/bin/*' --exclude='./usr/sbin/*' --exclude='./usr/lib/x86_64*' \
      --exclude='./bin/*' --exclude='./sbin/*' --exclude='./lib/x86_64*' --exclude='./lib/systemd/*' --exclude='./usr/lib/systemd/*'
  done
  rm -rf "$debs"
  if [[ ! -e $new/lib/modules/$kernel/vmlinuz ]]; then mv "$new/boot/vmlinuz-$kernel" "$new/lib/modules/$kernel/vmlinuz"; fi
  rm -rf "$new/boot"
  depmod -b "$new" "$kernel"
}

# Real kernels, modules and firmware. Of the old suite only what the tests look at: its modules are not compressed.
hardware_parts() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 kmod
  rm -rf "$T/hardware.new" "$T/hardware"
  hardware_of bookworm "$hardware_bookworm"
  hardware_of sid "$hardware_sid"
  rm -rf "$T"/hardware.new/bookworm/usr/lib/modules/*/kernel/{fs,drivers/{media,infiniband,scsi,staging,iio,md,block}} \
    "$T"/hardware.new/bookworm/usr/lib/modules/*/kernel/drivers/{net/{ethernet,wireless},gpu/drm/{i915,nouveau,radeon}}
  mv "$T/hardware.new" "$T/hardware"
}

# They run in the trixie chroot, and are unpacked beside it.
desktop_tools() {
  local new=$T/desktop.new debs=$T/chroot/trixie/tmp/desktop deb
  rm -rf "$new" "$debs"
  mkdir -p "$new" "$debs"
  chroot "$T/chroot/trixie" apt-get update -q
  # shellcheck disable=SC2086
  chroot "$T/chroot/trixie" env -C /tmp/desktop apt-get download -q -o APT::Sandbox::User=root $desktop_packages
  for deb in "$debs"/*.deb; do dpkg-deb -x "$deb" "$new"; done
  rm -rf "$debs" "$new/usr/share" "$T/desktop"
  mv "$new" "$T/desktop"
}

own_programs() { (cd "$here/go" && GOBIN=$T/bin go install -mod=readonly ./cmd/...); }

zizmor() {
  rm -rf "$T/venv"
  python3 -m venv "$T/venv"
  "$T/venv/bin/pip" install -q "zizmor==$zizmor_version"
}

base_image() { "$root/node_modules/.bin/node" "$here/base.ts"; }

# Downloads and unpacking beside compiling: the first waits, the second computes.
chroots() {
  part host-packages "debootstrap buildah rpm" host_packages
  part browser "$browser_package" browser
  part chroot-trixie "$trixie_packages $(declare -f chroot_of download_kernel)" chroot_trixie
  part chroot-ostree "$ostree_packages $(<"$T/stamp/chroot-trixie")" chroot_ostree
  part desktop-tools "$desktop_packages $(<"$T/stamp/chroot-trixie")" desktop_tools
  part chroot-sid "$sid_packages $(declare -f chroot_of)" chroot_sid
  part chroot-distrobox "$distrobox_packages $(<"$T/stamp/chroot-sid")" chroot_distrobox
  part hardware-parts "$hardware_bookworm $hardware_sid $(declare -f apt_of hardware_of)" hardware_parts
  part chroot-dracut "$dracut_packages $(<"$here/base/prepare-root.conf") $(cat "$T"/stamp/{chroot-trixie,chroot-sid})" chroot_dracut
  part initramfs-images "$(<"$T/stamp/chroot-dracut")" initramfs_images
}

compiled() {
  part zizmor "$zizmor_version" zizmor
  part go-own-programs "$(cd "$here/go" && cat go.sum cmd/*/*.go)" own_programs
  part go-tools "$go_tools" go_install
  part sigstore-servers "$fulcio_version $rekor_version" sigstore_servers
  part ostree-ext "$ostree_libraries $(cat "$here"/ostree/Cargo.* "$here"/ostree/src/main.rs)" ostree_ext
  part cosign2-releases "$cosign2_versions" cosign2_releases
}

check() {
  local name=$1 found
  shift
  if ! found=$("$@" 2>&1); then
    say "setup: $name does not run: $found"
    say "setup: remove $T/stamp/* and start again"
    return 1
  fi
  found=${found%%$'\n'*}
  say "  $name: ${found:0:80}"
}

inside() { "$here/chroot.sh" "$1" -- "${@:2}"; }

check_all() {
  check skopeo inside trixie skopeo --version
  check edid-decode "$here/chroot.sh" trixie --bind "$T/desktop" /mnt/desktop -- /mnt/desktop/usr/bin/edid-decode --version
  check dconf "$here/chroot.sh" trixie --bind "$T/desktop" /mnt/desktop -- \
    env LD_LIBRARY_PATH=/mnt/desktop/usr/lib/x86_64-linux-gnu /mnt/desktop/usr/bin/dconf help compile
  check podman inside trixie podman --version
  check runc inside trixie runc --version
  check 'cosign 2' inside trixie dpkg-query -Wf '${Version}' cosign
  check 'cosign 2 runs' inside trixie sh -c 'cosign version | grep GitVersion'
  check rpm inside trixie rpmbuild --version
  check 'skopeo (sid)' inside sid skopeo --version
  check 'buildah (sid)' inside sid buildah --version
  check 'cosign 3' inside sid dpkg-query -Wf '${Version}' cosign
  check 'cosign 3 runs' inside sid sh -c 'cosign version | grep GitVersion'
  check kmod modinfo --version
  check distrobox inside distrobox distrobox version
  check dracut inside dracut sh -c 'dracut --version 2>&1'
  check ostree inside ostree ostree --version
  check ostree-ext "$here/chroot.sh" ostree --bind "$T/bin" /mnt/bin -- /mnt/bin/ostree-ext container --help
  check chromium dpkg-query -Wf '${Version}' chromium
  check crane "$T/bin/crane" version
  check distribution "$T/bin/distribution" --version
  check actionlint "$T/bin/actionlint" -version
  check act "$T/bin/act" --version
  check zizmor "$T/venv/bin/zizmor" --version
  check dockerfile-ast "$T/bin/dockerfile-ast" "$here/go/cmd/dockerfile-ast/example.Containerfile"
  check fulcio sh -c '"$1" version | grep GitVersion' - "$T/bin/fulcio"
  check rekor-server sh -c '"$1" version | grep GitVersion' - "$T/bin/rekor-server"
  check timestamp-authority test -x "$T/bin/timestamp-authority"
  check ggcr-registry "$T/bin/ggcr-registry" -help
  check sigstore-verify test -x "$T/bin/sigstore-verify"
  check tar-members "$T/bin/tar-members"
  check structure-tests sh -c 'echo "{}" | "$1"' - "$T/bin/structure-tests"
  check 'cosign 2.6.1' sh -c "'$T/bin/cosign-2.6.1' version | grep GitVersion"
  check 'cosign 2.6.5' sh -c "'$T/bin/cosign-2.6.5' version | grep GitVersion"
}

chroots &
chroots_pid=$!
compiled &
compiled_pid=$!
failed=0
wait "$chroots_pid" || failed=1
wait "$compiled_pid" || failed=1
((failed == 0)) || exit 1
part base-image "$(cat "$here"/base.ts "$here"/base/* "$T/stamp/chroot-trixie")" base_image
check_all
say "setup: everything is in $T ($SECONDS s)"
