#!/bin/sh
# A host for rootless containers, made of the chroot that setup.sh made: a person of its own, and stand-ins for devices.
#
#   WTGOS_TOOLS=DIR distrobox-host.sh FOLDER COMMAND [ARG]...
#
# The command runs as the person; FOLDER is /mnt/w there. All processes and mounts end with it. The root is changed by
# pivot_root, since no user namespace can be made inside a chroot. Of the devices, /dev/dri/card0, video0 and
# input/event0 are not the person's to open, accel and kfd are everyone's, as on Fedora.
set -eu
exec unshare --mount --pid --fork --kill-child --propagation private sh -euc '
root=$WTGOS_TOOLS/chroot/distrobox
folder=$1
shift
mkdir -p "$root/mnt/w"
mount --rbind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --bind "$folder" "$root/mnt/w"
mount -t tmpfs -o uid=1000,gid=1000,mode=700 tmpfs "$root/home/user"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
install -d -o 1000 -g 1000 -m 700 "$root/run/user/1000"
mkdir "$root/run/old"
cd "$root/dev"
mkdir net pts shm dri accel input
node() { mknod -m "$1" "$2" c "$3" "$4"; }
node 666 null 1 3; node 666 zero 1 5; node 666 full 1 7; node 666 random 1 8; node 666 urandom 1 9
node 666 tty 5 0; node 666 net/tun 10 200
node 666 dri/renderD128 1 5; node 660 dri/card0 1 5; node 666 kfd 1 5
node 666 accel/accel0 1 5; node 600 video0 1 5; node 600 input/event0 1 5
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts pts
ln -s pts/ptmx ptmx
ln -s /proc/self/fd fd
mount -t tmpfs -o mode=1777 tmpfs shm
cd "$root"
pivot_root . run/old
cd /
umount -l /run/old
rmdir /run/old
mount --make-rshared /
# Not exec: the first process of the namespace would have to reap the orphans.
cd /home/user
setpriv --reuid 1000 --regid 1000 --clear-groups env -i HOME=/home/user USER=user SHELL=/bin/bash LANG=C.UTF-8 \
  TERM=dumb PATH=/usr/bin:/bin XDG_RUNTIME_DIR=/run/user/1000 PODMAN_IGNORE_CGROUPSV1_WARNING=1 "$@"
' sh "$@"
