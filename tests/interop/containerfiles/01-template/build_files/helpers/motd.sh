mkdir -p /usr/share/own
echo "welcome" >/usr/share/own/motd
