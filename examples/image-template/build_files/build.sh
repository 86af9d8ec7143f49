#!/bin/bash
set -euxo pipefail

cp -a /ctx/system_files/. /
dnf5 install -y tmux
systemctl enable podman.socket
