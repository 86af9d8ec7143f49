install -D -m 644 /git/files/note /usr/share/own/note
