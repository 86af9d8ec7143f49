import { gzipSync } from 'node:zlib';
import { directory, file, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { kernelRelease } from '../../../src/sample/packages.ts';
import { plantedSecret } from '../../tools/secrets.ts';
import { type Attack, layered } from './attack.ts';

const body = Buffer.from(plantedSecret('no key of anybody, it only looks so')).toString('base64');
const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
const login = Buffer.from(`me:${plantedSecret('a login')}`).toString('base64');
const rules = 'usr/lib/udev/rules.d/99-x.rules';

/** As text was written before UTF-8. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Secrets, devices, and files that are not root's. */
const secretsAndDevices: Attack[] = [
  layered('a private key below /usr/share', () => layerOf([file('usr/share/doc/x/README', `Read me\n${key}`)]), {
    rule: 'SEC-01',
    path: 'usr/share/doc/x/README',
    says: /private key \(PEM\) in line 2$/,
  }),
  {
    name: 'a private key that a later layer deletes',
    make: () => ({
      layers: [layerOf([file('usr/share/doc/key', key)]), layerOf([file('usr/share/doc/.wh.key')])],
    }),
    refused: { rule: 'SEC-01', path: 'usr/share/doc/key', says: /a later one hides it/ },
  },
  {
    name: 'a private key that a later layer writes over',
    make: () => ({
      layers: [layerOf([file('usr/share/doc/key', key)]), layerOf([file('usr/share/doc/key', 'nothing to see')])],
    }),
    refused: { rule: 'SEC-01', says: /a later one hides it/ },
  },
  layered('a key twice in one layer, first the real one', () => layerOf([file('usr/x', key), file('usr/x', '')]), {
    rule: 'SEC-01',
  }),
  layered('a private key in UTF-16', () => layerOf([file('usr/share/x.reg', Buffer.from(`\ufeff${key}`, 'utf16le'))]), {
    rule: 'SEC-01',
    says: /private key \(PEM\) in line 1$/,
  }),
  layered('a private key in a packed manual', () => layerOf([file('usr/share/man/x.1.gz', gzipSync(`.TH\n${key}`))]), {
    rule: 'SEC-01',
    says: /private key \(PEM\) in line 2 once unpacked$/,
  }),
  layered(
    'a private key in a program',
    () => layerOf([file('usr/share/x.bin', Buffer.concat([Buffer.alloc(99), Buffer.from(key)]))]),
    { rule: 'SEC-01', says: /private key \(PEM\) in byte 99$/ },
  ),
  layered(
    'the login of a registry',
    () => layerOf([file('etc/ostree/auth.json', JSON.stringify({ auths: { 'ghcr.io': { auth: login } } }))]),
    { rule: 'SEC-01', says: /login of a registry/ },
  ),
  layered('a key that may log in', () => layerOf([file('etc/skel/.ssh/authorized_keys', 'ssh-ed25519 AAAA me\n')]), {
    rule: 'SEC-01',
  }),
  layered('a history in root’s home', () => layerOf([file('var/roothome/.bash_history', 'id\n')]), { rule: 'SEC-01' }),
  layered('a device of one’s own', () => layerOf([{ name: 'usr/share/disk', flag: '4', mode: 0o660 }]), {
    rule: 'SEC-02',
  }),
  layered('a named pipe', () => layerOf([{ name: 'usr/share/pipe', flag: '6', mode: 0o600 }]), { rule: 'SEC-02' }),
  layered('a file for everybody', () => layerOf([file('etc/shells', '/bin/sh\n/bin/bash\n', { mode: 0o646 })]), {
    rule: 'SEC-02',
  }),
  layered('a folder for everybody', () => layerOf([directory('usr/share/x', { mode: 0o777 })]), { rule: 'SEC-02' }),
  layered('a file of the first person', () => layerOf([file('etc/x.conf', 'x', { uid: 1000, gid: 1000 })]), {
    rule: 'SEC-02',
  }),
  layered('a program when a stick is plugged in', () => layerOf([file(rules, 'ACTION=="add", RUN+="/usr/bin/x"\n')]), {
    rule: 'DEV-01',
    says: /RUN starts \/usr\/bin\/x/,
  }),
  layered('a program behind a continued line', () => layerOf([file(rules, 'KERNEL=="sd*", \\\n PROGRAM=="x"\n')]), {
    rule: 'DEV-01',
  }),
  layered(
    'rules in a harmless folder, behind a symlink that udev follows',
    () =>
      layerOf([symlink('etc/udev', '../usr/share/x'), file('usr/share/x/rules.d/1.rules', 'IMPORT{program}="x"\n')]),
    { rule: 'DEV-01', path: 'usr/share/x/rules.d/1.rules' },
  ),
  layered(
    'a setting of the kernel, written at boot',
    () => layerOf([file('usr/lib/tmpfiles.d/x.conf', 'w /proc/sys/kernel/core_pattern - - - - |/tmp/x\n')]),
    { rule: 'UNIT-01', says: /writes into a file at boot/ },
  ),
  layered('a right, given at boot', () => layerOf([file('etc/tmpfiles.d/x.conf', 'z "/usr/bin/env" 4755 - - -\n')]), {
    rule: 'UNIT-01',
    says: /gives rights/,
  }),
  layered(
    'a program that the kernel starts when another one ends badly',
    () => layerOf([file('etc/sysctl.d/x.conf', 'kernel.core_pattern = |/usr/bin/env\n')]),
    { rule: 'UNIT-01', says: /lets the kernel start a program/ },
  ),
  layered(
    'an interpreter for every file of a kind',
    () => layerOf([file('usr/lib/binfmt.d/x.conf', ':x:E::x::/x:C\n')]),
    {
      rule: 'UNIT-01',
    },
  ),
  layered('a log-in without a password', () => layerOf([file('etc/gdm/custom.conf', '[daemon]\nAutomaticLogin=x\n')]), {
    rule: 'PRIV-01',
  }),
  layered('a library that looks up every name', () => layerOf([file('etc/nsswitch.conf', 'passwd: x\n')]), {
    rule: 'PRIV-05',
  }),
  layered('a member of wheel, made at boot', () => layerOf([file('etc/sysusers.d/x.conf', 'm x wheel\n')]), {
    rule: 'PRIV-04',
    says: /puts x into the group wheel/,
  }),
  layered('a second root, made at boot', () => layerOf([file('usr/lib/sysusers.d/x.conf', 'u x 0 - / /bin/sh\n')]), {
    rule: 'PRIV-04',
    says: /which is root/,
  }),
];

/** What bootc itself refuses, or hosts can not take. */
const lints: Attack[] = [
  layered('/var/run as a folder', () => layerOf([directory('var/run')]), { rule: 'LINT-01' }),
  layered('/var/run as a file', () => layerOf([file('var/run', 'x')]), { rule: 'LINT-01' }),
  layered('a second /etc', () => layerOf([file('usr/etc/motd', 'x')]), { rule: 'LINT-02' }),
  layered('a link for a second /etc', () => layerOf([symlink('usr/etc', '../etc')]), { rule: 'LINT-02' }),
  layered('kernel arguments that are no TOML', () => layerOf([file('usr/lib/bootc/kargs.d/x.toml', 'quiet')]), {
    rule: 'LINT-03',
  }),
  layered(
    'kernel arguments with a member that bootc does not know',
    () => layerOf([file('usr/lib/bootc/kargs.d/x.toml', 'kargs = []\nappend = true\n')]),
    { rule: 'LINT-03' },
  ),
  layered('a second kernel', () => layerOf([file('usr/lib/modules/9.9.9/vmlinuz', 'MZ')]), { rule: 'LINT-04' }),
  layered(
    'a second kernel, by a link',
    () => layerOf([symlink('usr/lib/modules/9.9.9/vmlinuz', `../${kernelRelease}/vmlinuz`)]),
    {
      rule: 'LINT-04',
    },
  ),
  layered('a name of old, in Latin-1', () => layerOf([{ name: latin1('usr/share/café'), content: 'x' }]), {
    rule: 'LINT-05',
  }),
  layered('a link to a name of old', () => layerOf([{ name: 'usr/share/x', flag: '2', link: latin1('café') }]), {
    rule: 'LINT-05',
  }),
  layered('no /proc', () => layerOf([file('.wh.proc')]), { rule: 'LINT-06', path: 'proc' }),
  layered('a link for /tmp', () => layerOf([symlink('tmp', 'var/tmp')]), { rule: 'LINT-06', path: 'tmp' }),
  layered('no /sysroot', () => layerOf([file('.wh.sysroot')]), { rule: 'LINT-07' }),
  layered('/ostree leads elsewhere', () => layerOf([symlink('ostree', 'var/ostree')]), { rule: 'LINT-07' }),
];

/** What bootc warns of; the policy of the test asks for more. */
const warnings: Attack[] = [
  layered(
    'composefs switched off',
    () => layerOf([file('etc/ostree/prepare-root.conf', '[composefs]\nenabled=no\n')]),
    {
      rule: 'LINT-08',
    },
  ),
  layered('no prepare-root.conf', () => layerOf([file('usr/lib/ostree/.wh.prepare-root.conf')]), { rule: 'LINT-08' }),
  layered('an empty /etc/resolv.conf', () => layerOf([file('etc/resolv.conf')]), { rule: 'LINT-09' }),
  layered('an empty /etc/hostname', () => layerOf([file('etc/hostname')]), { rule: 'LINT-09' }),
  layered('a log of the build', () => layerOf([file('var/log/dnf5.log', 'x')]), { rule: 'LINT-10' }),
  layered('a log far down', () => layerOf([file('var/log/a/b/c', 'x')]), { rule: 'LINT-10' }),
  layered('state that updates never bring', () => layerOf([file('var/lib/x/y', 'x')]), { rule: 'LINT-11' }),
  layered('a folder that nothing creates any more', () => layerOf([file('usr/lib/tmpfiles.d/.wh.tmp.conf')]), {
    rule: 'LINT-11',
    path: 'var/tmp',
  }),
  layered('a group that no boot makes', () => layerOf([file('etc/group', 'root:x:0:\nx:x:7:\n')]), { rule: 'LINT-12' }),
  layered(
    'an account that no boot makes any more',
    () => layerOf([symlink('usr/lib/sysusers.d/20-setup-users.conf', '/dev/null')]),
    {
      rule: 'LINT-12',
      path: 'etc/passwd',
    },
  ),
  layered('a file in /boot, hidden on a host', () => layerOf([file('boot/x', 'x')]), { rule: 'LINT-13' }),
  layered('no /boot', () => layerOf([file('.wh.boot')]), { rule: 'LINT-13' }),
  layered('a left-over in /tmp', () => layerOf([file('tmp/x', 'x')]), { rule: 'LINT-14' }),
  layered('a left-over in /run', () => layerOf([directory('run/lock')]), { rule: 'LINT-14' }),
];

export const contentAttacks: Attack[] = [...secretsAndDevices, ...lints, ...warnings];
