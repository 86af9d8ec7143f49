#!/bin/bash
set -ouex pipefail
dnf5 install -y micro-editor
source "$(dirname "$0")/helpers/motd.sh"
systemctl enable podman-auto-update.service
