dnf install -y micro-editor
rm -rf /var/log/* /var/cache/*
