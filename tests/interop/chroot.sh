#!/bin/sh
# Runs a command inside one of the chroots that setup.sh made.
#
#   WTGOS_TOOLS=DIR chroot.sh SUITE [--bind FROM TO]... -- COMMAND [ARG]...
#
# Mounts live in a mount namespace of this one command: nothing stays mounted, so a chroot can always be
# removed. DIR/work is at the same path inside, so file names mean the same on both sides; the network is
# the machine's. Every step ends in exec: killing this process kills the tool.
set -eu
exec unshare --mount --propagation private sh -euc '
root=$WTGOS_TOOLS/chroot/$1
work=$WTGOS_TOOLS/work
shift
# podman and runc look for "/" among the mount points.
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mkdir -p "$root$work"
mount --bind "$work" "$root$work"
while [ "$1" = --bind ]; do
  if [ -d "$2" ]; then mkdir -p "$root$3"; else mkdir -p "$root${3%/*}"; [ -e "$root$3" ] || : >"$root$3"; fi
  mount --bind "$2" "$root$3"
  shift 3
done
shift
case $PWD/ in "$work"/*) dir=$PWD ;; *) dir=/ ;; esac
exec chroot "$root" sh -c "cd \"\$1\" && shift && exec \"\$@\"" sh "$dir" "$@"
' sh "$@"
