import { directory, file, hardlink, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { kernelRelease } from '../../../src/sample/packages.ts';
import { type Attack, elf, layered, sysAdmin } from './attack.ts';

const rootAgain =
  'root:x:0:0:Super User:/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\ntoor:x:0:0::/:/bin/sh\n';
const capability: [string, Buffer][] = [['SCHILY.xattr.security.capability', sysAdmin]];

/** Rights, code and whatever starts by itself: in the open, and under another name. */
export const rightsAttacks: Attack[] = [
  layered('a setuid program', () => layerOf([file('usr/share/doc/tool', elf, { mode: 0o4755 })]), {
    rule: 'PRIV-02',
    path: 'usr/share/doc/tool',
  }),
  layered('a setgid file that is no program', () => layerOf([file('usr/share/doc/notes', 'text', { mode: 0o2644 })]), {
    rule: 'PRIV-02',
  }),
  layered(
    'a second name for the base’s sudo, by a hardlink into a lower layer',
    () => layerOf([hardlink('usr/share/doc/su', 'usr/bin/sudo', { mode: 0o4111 })]),
    { rule: 'PRIV-02', path: 'usr/share/doc/su' },
  ),
  layered(
    'a hardlink whose own header takes nothing away, but whose target is setuid',
    () =>
      layerOf([file('usr/share/a', elf, { mode: 0o4755 }), hardlink('usr/share/b', 'usr/share/a', { mode: 0o644 })]),
    { rule: 'PRIV-02', path: 'usr/share/b' },
  ),
  layered('a file capability', () => layerOf([file('usr/share/doc/tool', 'text', { pax: capability })]), {
    rule: 'PRIV-03',
    says: /sys_admin/,
  }),
  layered(
    'a program without execute bit, under the name of a text',
    () => layerOf([file('usr/share/doc/README', elf)]),
    {
      rule: 'EXE-01',
      says: /ELF/,
    },
  ),
  layered('a script without execute bit', () => layerOf([file('usr/share/doc/notes', '#!/bin/sh\nid\n')]), {
    rule: 'EXE-01',
  }),
  layered('a text in a folder for programs', () => layerOf([file('usr/bin/notes', 'text')]), { rule: 'EXE-01' }),
  layered('the execute bit on a file of the base', () => layerOf([file('etc/shells', '/bin/sh\n', { mode: 0o755 })]), {
    rule: 'EXE-01',
  }),
  layered('an autostart entry', () => layerOf([file('etc/xdg/autostart/x.desktop', '[Desktop Entry]\n')]), {
    rule: 'EXE-02',
  }),
  layered('a Flatpak that is baked in', () => layerOf([file('var/lib/flatpak/app/x/metadata', 'x')]), {
    rule: 'EXE-02',
  }),
  layered('a service', () => layerOf([file('usr/lib/systemd/system/x.service', '[Service]\nExecStart=/bin/sh\n')]), {
    rule: 'UNIT-01',
  }),
  layered(
    'a drop-in for a service of the base',
    () => layerOf([file('etc/systemd/system/sshd.service.d/x.conf', '')]),
    {
      rule: 'UNIT-01',
    },
  ),
  layered('a generator', () => layerOf([file('usr/lib/systemd/system-generators/x', elf, { mode: 0o755 })]), {
    rule: 'UNIT-01',
  }),
  layered(
    'a link that starts one unit under the name of another',
    () =>
      layerOf([symlink('etc/systemd/system/timers.target.wants/uupd.timer', '/usr/lib/systemd/system/sshd.service')]),
    { rule: 'UNIT-01' },
  ),
  layered('the updater, masked', () => layerOf([symlink('etc/systemd/system/uupd.timer', '/dev/null')]), {
    rule: 'UNIT-01',
    says: /masks/,
  }),
  layered(
    'units in a harmless folder, behind a symlink that systemd follows',
    () =>
      layerOf([
        symlink('etc/systemd', '../usr/share/doc/harmless'),
        file('usr/share/doc/harmless/system/x.service', '[Service]\nExecStart=/bin/sh\n'),
      ]),
    { rule: 'UNIT-01', path: 'usr/share/doc/harmless/system/x.service' },
  ),
  layered('a cron job', () => layerOf([file('etc/cron.d/x', '* * * * * root id\n')]), { rule: 'UNIT-01' }),
  layered(
    'a rule of sudo',
    () => layerOf([file('etc/sudoers.d/x', 'ALL ALL=(ALL) NOPASSWD: ALL\n', { mode: 0o440 })]),
    {
      rule: 'PRIV-01',
    },
  ),
  layered('a rule of polkit', () => layerOf([file('usr/share/polkit-1/rules.d/x.rules', 'x')]), { rule: 'PRIV-01' }),
  layered('a PAM configuration', () => layerOf([file('etc/pam.d/su', 'auth sufficient pam_permit.so\n')]), {
    rule: 'PRIV-01',
  }),
  layered('a D-Bus service of the system', () => layerOf([file('usr/share/dbus-1/system-services/x.service', 'x')]), {
    rule: 'PRIV-01',
  }),
  layered('a library in every process', () => layerOf([file('etc/ld.so.preload', '/usr/share/doc/x.so\n')]), {
    rule: 'PRIV-05',
  }),
  layered('a line in every shell', () => layerOf([file('etc/profile.d/x.sh', 'id\n')]), { rule: 'PRIV-05' }),
  layered('a second root', () => layerOf([file('etc/passwd', rootAgain)]), { rule: 'PRIV-04', says: /toor has uid 0/ }),
  layered(
    'a second root, in a file that passwd is now a symlink to',
    () => layerOf([symlink('etc/passwd', '../usr/share/doc/people'), file('usr/share/doc/people', rootAgain)]),
    { rule: 'PRIV-04', says: /toor/ },
  ),
  layered(
    'a second line for a name that exists',
    () =>
      layerOf([
        file(
          'etc/passwd',
          'root:x:0:0::/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\nnobody:x:0:0::/:/bin/sh\n',
        ),
      ]),
    { rule: 'PRIV-04', says: /uid 0/ },
  ),
  layered('a member of wheel', () => layerOf([file('etc/group', 'root:x:0:\nwheel:x:10:nobody\nnobody:x:65534:\n')]), {
    rule: 'PRIV-04',
    says: /way to root/,
  }),
  layered('a member of wheel in the vendor’s file', () => layerOf([file('usr/lib/group', 'wheel:x:10:nobody\n')]), {
    rule: 'PRIV-04',
  }),
  layered('a password for root', () => layerOf([file('etc/shadow', 'root:$6$x$y:0:0:99999:7:::\n', { mode: 0 })]), {
    rule: 'PRIV-04',
  }),
  layered('a kernel module', () => layerOf([file(`usr/lib/modules/${kernelRelease}/extra/x.ko.xz`, 'x')]), {
    rule: 'KRN-01',
  }),
  layered('a kernel module elsewhere', () => layerOf([file('usr/share/doc/x.ko.zst', 'x')]), { rule: 'KRN-01' }),
  layered(
    'a command that runs instead of a module',
    () => layerOf([file('etc/modprobe.d/x.conf', 'install amdgpu /bin/sh\n')]),
    {
      rule: 'KRN-01',
    },
  ),
  layered('a device node', () => layerOf([{ name: 'usr/share/doc/mem', flag: '3', major: 1, minor: 1, mode: 0o666 }]), {
    rule: 'CW-01',
    path: 'usr/share/doc/mem',
  }),
  layered('a pipe', () => layerOf([{ name: 'usr/share/doc/pipe', flag: '6' }]), { rule: 'CW-01' }),
  layered('a file that a person owns', () => layerOf([file('usr/share/doc/notes', 'text', { uid: 1000, gid: 1000 })]), {
    rule: 'CW-01',
  }),
  layered(
    'a world-writable folder, in a place that no rule watches',
    () => layerOf([directory('usr/share/x', { mode: 0o777 })]),
    {
      closedWorld: 'usr/share/x',
    },
  ),
  layered('an innocent text that nobody asked for', () => layerOf([file('usr/share/doc/notes', 'text')]), {
    closedWorld: 'usr/share/doc/notes',
  }),
  layered(
    'a rule of sudo in the folder that ostree makes /etc from',
    () => layerOf([file('usr/etc/sudoers.d/x', 'x')]),
    {
      rule: 'PRIV-01',
    },
  ),
  layered(
    'a service in the folder that ostree makes /etc from',
    () => layerOf([file('usr/etc/systemd/system/x.service', 'x')]),
    {
      rule: 'UNIT-01',
    },
  ),
  layered(
    'a second root in the folder that ostree makes /etc from',
    () => layerOf([file('usr/etc/passwd', rootAgain)]),
    {
      rule: 'PRIV-04',
    },
  ),
  layered(
    'a unit where the base’s /usr/local leads',
    () => layerOf([file('var/usrlocal/lib/systemd/system/x.service', '[Service]\nExecStart=/bin/sh\n')]),
    { rule: 'UNIT-01', path: 'var/usrlocal/lib/systemd/system/x.service' },
  ),
  layered('a package’s text, changed', () => layerOf([file('usr/lib/os-release', 'NAME=x\nID=x\n')]), {
    rule: 'PKG-07',
    path: 'usr/lib/os-release',
  }),
  layered('a program that no package brought', () => layerOf([file('usr/libexec/x', 'x', { mode: 0o755 })]), {
    rule: 'PKG-06',
  }),
  layered(
    'a file of tmpfiles.d, which writes as root when the host starts',
    () => layerOf([file('usr/lib/tmpfiles.d/x.conf', 'f+ /etc/sudoers.d/x 0440 root root - ALL\n')]),
    {
      closedWorld: 'usr/lib/tmpfiles.d/x.conf',
    },
  ),
  layered(
    'a key that opens root’s account',
    () => layerOf([file('var/roothome/.ssh/authorized_keys', 'ssh-ed25519 x\n')]),
    {
      closedWorld: 'var/roothome/.ssh/authorized_keys',
    },
  ),
  layered(
    'code that Python runs by itself',
    () => layerOf([file('usr/lib/python3.14/site-packages/sitecustomize.py', 'import os\n')]),
    {
      closedWorld: 'usr/lib/python3.14/site-packages/sitecustomize.py',
    },
  ),
  layered('a name that moves the cursor', () => layerOf([file('usr/share/\u001b[2Kx', 'text')]), {
    closedWorld: 'usr/share/\u001b[2Kx',
  }),
];
