#!/bin/sh
# Says what can be reached from inside a container, a line for each thing: NAME=yes|no or NAME=what was seen.
say() { printf '%s=%s\n' "$1" "$2"; }
can() { name=$1; shift; if "$@" >/dev/null 2>&1; then say "$name" yes; else say "$name" no; fi; }
opens() { head -c 1 "$1" >/dev/null; }
connects() { perl -MIO::Socket::UNIX -e 'exit !IO::Socket::UNIX->new(Peer => $ARGV[0])' "$1"; }

say uid "$(id -u)"
say groups "$(id -G)"
say devices "$(for node in /dev/* /dev/dri/* /dev/accel/* /dev/input/*; do [ -c "$node" ] && printf '%s ' "$node"; done)"
for kind in pid net ipc user mnt; do say "ns-$kind" "$(readlink "/proc/self/ns/$kind")"; done
for name in CapEff CapBnd NoNewPrivs; do say "$name" "$(sed -n "s/^$name:[[:space:]]*//p" /proc/self/status)"; done
can writes-workspace touch /workspace/from-inside
can writes-root touch /from-inside
can makes-nodes mknod /workspace/node c 1 5
can reads-home cat /home/user/private.txt
can reads-home-by-host cat /run/host/home/user/private.txt
can sees-tmp test -e /tmp/of-the-host
can opens-render opens /dev/dri/renderD128
can opens-kfd opens /dev/kfd
can opens-card opens /dev/dri/card0
can opens-accel opens /dev/accel/accel0
can opens-accel-by-host opens /run/host/dev/accel/accel0
can opens-video-by-host opens /run/host/dev/video0
can connects-bus connects /run/user/1000/bus
can connects-bus-by-host connects /run/host/run/user/1000/bus
say token "${WTGOS_TEST_TOKEN:-}"
say interfaces "$(sed -n 's/^ *\([a-z0-9]*\):.*/\1/p' /proc/net/dev | tr '\n' ' ')"
