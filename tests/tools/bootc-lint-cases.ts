/** Trees of which bootc's lints are asked, and we: those of one kind differ in what matters to one lint. */
import { lintRules } from '../../src/rules/bootc-lints.ts';
import { catalogue, type RuleId } from '../../src/rules/catalogue.ts';
import { type EntrySpec, evidenceOf } from '../../src/rules/testing.ts';
import type { Evidence } from '../../src/rules/types.ts';

const folder: EntrySpec = { type: 'directory' };
const link = (target: string): EntrySpec => ({ target });
type Changes = Record<string, EntrySpec | undefined>;

/** A tree of which bootc says nothing. */
const clean: Record<string, EntrySpec> = {
  root: link('var/roothome'),
  'var/run': link('../run'),
  'var/roothome': folder,
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n',
  'etc/group': 'root:x:0:\nwheel:x:10:\n',
  'etc/hostname': 'host\n',
  'usr/lib/bootc/kargs.d/1.toml': 'kargs = ["quiet"]\n',
  'usr/lib/modules/6.1/vmlinuz': 'kernel',
  'usr/lib/sysusers.d/basic.conf': 'u root 0 "Super User" /root\ng wheel 10\n',
  'usr/lib/tmpfiles.d/var.conf': 'L /var/run - - - - ../run\nd /var/roothome 0700\nd /var/lib 0755 - -\n',
};

const kargs = (content: string | Buffer): Changes => ({ 'usr/lib/bootc/kargs.d/2.toml': { content } });
const conf = 'usr/lib/ostree/prepare-root.conf';
const settings = (content: string): Changes => ({ [conf]: content });
const copyOfBase = 'usr/share/doc/bootc/baseimage/base';
const tmpfiles = (line: string, more: Changes = {}): Changes => ({
  'var/lib/x': folder,
  'usr/lib/tmpfiles.d/x.conf': `${line}\n`,
  ...more,
});
const person = (line: string): Changes => ({
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nme:x:900:900:me:/:/bin/sh\n',
  'etc/group': 'root:x:0:\nwheel:x:10:\nme:x:900:\n',
  'usr/lib/sysusers.d/me.conf': `${line}\n`,
});

export const lintCases: Record<string, Changes> = {
  clean: {},
  'var-run: a folder': { 'var/run': folder },
  'var-run: a file': { 'var/run': 'x' },
  'var-run: leads elsewhere': { 'var/run': link('/nowhere') },
  'var-run: missing': { 'var/run': undefined },
  'etc-usretc: both': { 'usr/etc/x': 'x' },
  'etc-usretc: an empty folder': { 'usr/etc': folder },
  'etc-usretc: a symlink': { 'usr/etc': link('../etc') },
  'kargs: none': { 'usr/lib/bootc/kargs.d/1.toml': undefined, 'usr/lib/bootc/kargs.d': undefined },
  'kargs: no TOML': kargs('quiet'),
  'kargs: an empty file': kargs(''),
  'kargs: an empty list': kargs('kargs = []'),
  'kargs: an unknown member': kargs('kargs = []\nx = 1'),
  'kargs: an unknown table': kargs('kargs = []\n[x]\n'),
  'kargs: one text': kargs('kargs = "quiet"'),
  'kargs: a number': kargs('kargs = [1]'),
  'kargs: twice': kargs('kargs = []\nkargs = []'),
  'kargs: another machine': kargs('kargs = ["a"]\nmatch-architectures = ["aarch64"]'),
  'kargs: a machine that is no list': kargs('kargs = ["a"]\nmatch-architectures = "aarch64"'),
  'kargs: wrong for another machine': kargs('kargs = [1]\nmatch-architectures = ["aarch64"]'),
  'kargs: no UTF-8': kargs(Buffer.from('kargs = ["\xff"]', 'latin1')),
  'kargs: a mark of byte order': kargs('\ufeffkargs = ["a"]'),
  'kargs: dates and octals': kargs('kargs = ["a"] # x\r\n'),
  'kargs: a folder': { 'usr/lib/bootc/kargs.d/2.toml': folder },
  'kargs: a symlink to a file': {
    'usr/lib/bootc/kargs.d/2.toml': link('../other'),
    'usr/lib/bootc/other': 'kargs = ["a"]',
  },
  'kargs: a symlink to a wrong file': { 'usr/lib/bootc/kargs.d/2.toml': link('../other'), 'usr/lib/bootc/other': 'x' },
  'kargs: a symlink to nothing': { 'usr/lib/bootc/kargs.d/2.toml': link('nothing') },
  'kargs: a symlink to its neighbour': { 'usr/lib/bootc/kargs.d/2.toml': link('1.toml') },
  'kargs: a symlink that starts at the root': { 'usr/lib/bootc/kargs.d/2.toml': link('/usr/lib/bootc/kargs.d/1.toml') },
  'kargs: the folder is a symlink': {
    'usr/lib/bootc/kargs.d/1.toml': undefined,
    'usr/lib/bootc/kargs.d': link('other'),
    'usr/lib/bootc/other/1.toml': 'kargs = ["a"]',
  },
  'kargs: the folder is a symlink to a wrong file': {
    'usr/lib/bootc/kargs.d/1.toml': undefined,
    'usr/lib/bootc/kargs.d': link('other'),
    'usr/lib/bootc/other/1.toml': 'x',
  },
  'kargs: the folder is a symlink that starts at the root': {
    'usr/lib/bootc/kargs.d/1.toml': undefined,
    'usr/lib/bootc/kargs.d': link('/usr/lib/bootc/other'),
    'usr/lib/bootc/other/1.toml': 'kargs = ["a"]',
  },
  'kargs: the folder is a symlink to nothing': {
    'usr/lib/bootc/kargs.d/1.toml': undefined,
    'usr/lib/bootc/kargs.d': link('nothing'),
  },
  'kargs: another name': { 'usr/lib/bootc/kargs.d/README': 'quiet' },
  'kargs: a capital ending': { 'usr/lib/bootc/kargs.d/2.TOML': 'quiet' },
  'kargs: below a folder': { 'usr/lib/bootc/kargs.d/x/2.toml': 'quiet' },
  'kargs: no folder but a file': { 'usr/lib/bootc/kargs.d/1.toml': undefined, 'usr/lib/bootc/kargs.d': 'x' },
  'kernel: two': { 'usr/lib/modules/6.2/vmlinuz': 'x' },
  'kernel: one without vmlinuz': { 'usr/lib/modules/6.2/kernel/x.ko': 'x' },
  'kernel: none': { 'usr/lib/modules/6.1/vmlinuz': undefined },
  'kernel: no modules at all': { 'usr/lib/modules/6.1/vmlinuz': undefined, 'usr/lib/modules/6.1': undefined },
  'kernel: a file beside it': { 'usr/lib/modules/README': 'x' },
  'kernel: a folder for the file': { 'usr/lib/modules/6.2/vmlinuz': folder },
  'kernel: a symlink to the folder': { 'usr/lib/modules/current': link('6.1') },
  'kernel: a symlink for the file': { 'usr/lib/modules/6.2/vmlinuz': link('../6.1/vmlinuz') },
  'kernel: a symlink to nothing': { 'usr/lib/modules/6.2/vmlinuz': link('nothing') },
  'utf8: a name': { 'usr/share/caf\udce9': 'x' },
  'utf8: a folder’s name': { 'usr/share/caf\udce9/x': 'x' },
  'utf8: a target': { 'usr/share/x': link('caf\udce9') },
  'utf8: letters of all kinds': { 'usr/share/Grüße \u{1f600}\n': 'x' },
  ...Object.fromEntries(
    ['dev', 'proc', 'sys', 'run', 'tmp', 'var'].flatMap((name): [string, Changes][] => {
      const without = name === 'var' ? Object.fromEntries(varPaths().map((path) => [path, undefined])) : {};
      return [
        [`api: no ${name}`, { ...without, [name]: undefined }],
        [`api: ${name} is a link`, { ...without, [name]: link('usr/share'), 'usr/share': folder }],
        [`api: ${name} is a file`, { ...without, [name]: 'x' }],
      ];
    }),
  ),
  'root: no sysroot': { sysroot: undefined },
  'root: a link for sysroot': { sysroot: link('usr') },
  'root: a file for sysroot': { sysroot: 'x' },
  'root: no ostree': { ostree: undefined },
  'root: another link': { ostree: link('/sysroot/ostree') },
  'root: a folder for ostree': { ostree: folder },
  'root: bootc’s own copy': {
    [`${copyOfBase}/sysroot`]: folder,
    [`${copyOfBase}/ostree`]: link('sysroot/ostree'),
    [`${copyOfBase}/${conf}`]: '[composefs]\nenabled = true\n',
  },
  'root: bootc’s own copy without sysroot': {
    [`${copyOfBase}/ostree`]: link('sysroot/ostree'),
    [`${copyOfBase}/${conf}`]: '[composefs]\nenabled = true\n',
  },
  'composefs: bootc’s own copy without it': {
    [`${copyOfBase}/sysroot`]: folder,
    [`${copyOfBase}/ostree`]: link('sysroot/ostree'),
  },
  ...Object.fromEntries(
    ['yes', 'true', '1', 'no', 'false', '0', 'maybe', 'signed', 'verity', 'on', 'True', ''].map(
      (value): [string, Changes] => [`composefs: ${value || 'nothing'}`, settings(`[composefs]\nenabled = ${value}\n`)],
    ),
  ),
  'composefs: no file': { [conf]: undefined },
  'composefs: an empty file': settings(''),
  'composefs: no key': settings('[composefs]\n'),
  'composefs: no group': settings('enabled = true\n'),
  'composefs: no key file': settings('[composefs\nenabled = true\n'),
  'composefs: twice': settings('[composefs]\nenabled = true\nenabled = no\n'),
  'composefs: a comment and blanks': settings('# x\n\n [composefs] \n enabled=true \n'),
  'composefs: a blank before the group': settings(' [composefs]\nenabled=true\n'),
  'composefs: a blank behind the value': settings('[composefs]\nenabled=true \n'),
  'composefs: a transient root with a blank': settings('[root]\ntransient=true \n'),
  'composefs: lines of DOS': settings('[composefs]\r\nenabled=true\r\n'),
  'composefs: no UTF-8': { [conf]: { content: Buffer.from('[composefs]\nenabled=true\nx=\xff\n', 'latin1') } },
  'composefs: a symlink': { [conf]: link('../x'), 'usr/lib/x': '[composefs]\nenabled=true\n' },
  'composefs: a symlink to nothing': { [conf]: link('nothing') },
  'composefs: /etc leads to nothing': { 'etc/ostree/prepare-root.conf': link('nothing') },
  'composefs: /etc first': { 'etc/ostree/prepare-root.conf': '[composefs]\nenabled = no\n' },
  'composefs: /etc alone': { [conf]: undefined, 'etc/ostree/prepare-root.conf': '[composefs]\nenabled = yes\n' },
  'composefs: a transient root': settings('[root]\ntransient = true\n'),
  'composefs: a transient root beside no': settings('[composefs]\nenabled = no\n[root]\ntransient = true\n'),
  'composefs: a transient, read-only root': settings('[root]\ntransient-ro = true\n'),
  'composefs: a transient /etc': settings('[etc]\ntransient = true\n'),
  'injected: hostname': { 'etc/hostname': '' },
  'injected: resolv.conf': { 'etc/resolv.conf': '' },
  'injected: something in it': { 'etc/resolv.conf': 'nameserver ::1\n' },
  'injected: a symlink': { 'etc/resolv.conf': link('../run/systemd/resolve/stub-resolv.conf') },
  'injected: an empty folder': { 'etc/resolv.conf': folder },
  'var-log: a log': { 'var/log/dnf5.log': 'x' },
  'var-log: empty': { 'var/log/dnf5.log': '' },
  'var-log: below a folder': { 'var/log/x/y/z': 'x' },
  'var-log: a symlink': { 'var/log/x': link('/etc/passwd') },
  'var-log: is a symlink to logs': { 'var/log': link('lib/log'), 'var/lib/log/x': 'x' },
  'var-log: an empty folder': { 'var/log': folder },
  'tmpfiles: a folder': { 'var/lib/x': folder },
  'tmpfiles: a file': { 'var/lib/x': 'x' },
  'tmpfiles: a symlink': { 'var/lib/x': link('y') },
  'tmpfiles: d': tmpfiles('d /var/lib/x'),
  'tmpfiles: D and a mode': tmpfiles('D /var/lib/x 0755 root root 10d -'),
  'tmpfiles: d!': tmpfiles('d! /var/lib/x'),
  'tmpfiles: v': tmpfiles('v /var/lib/x'),
  'tmpfiles: e': tmpfiles('e /var/lib/x'),
  'tmpfiles: x': tmpfiles('x /var/lib/x'),
  'tmpfiles: z': tmpfiles('z /var/lib/x'),
  'tmpfiles: r': tmpfiles('r /var/lib/x'),
  'tmpfiles: L for a folder': tmpfiles('L /var/lib/x - - - - y'),
  'tmpfiles: L for a symlink': tmpfiles('L /var/lib/x - - - - y', { 'var/lib/x': link('y') }),
  'tmpfiles: d for a symlink': tmpfiles('d /var/lib/x', { 'var/lib/x': link('y') }),
  'tmpfiles: f for a file': tmpfiles('f /var/lib/x', { 'var/lib/x': 'x' }),
  'tmpfiles: C for a file': tmpfiles('C /var/lib/x', { 'var/lib/x': 'x' }),
  'tmpfiles: a file below a folder': tmpfiles('d /var/lib/x', { 'var/lib/x/y': 'x' }),
  'tmpfiles: a slash at the end': tmpfiles('d /var/lib/x/'),
  'tmpfiles: two slashes': tmpfiles('d /var//lib/x'),
  'tmpfiles: a dot on the way': tmpfiles('d /var/./lib/x'),
  'tmpfiles: quotes': tmpfiles('d "/var/lib/x" 0755'),
  'tmpfiles: quotes around a blank': tmpfiles('d "/var/lib/x y"', { 'var/lib/x': undefined, 'var/lib/x y': folder }),
  'tmpfiles: an escaped blank': tmpfiles('d /var/lib/x\\x20y', { 'var/lib/x': undefined, 'var/lib/x y': folder }),
  'tmpfiles: blanks before it': tmpfiles('  d   /var/lib/x'),
  'tmpfiles: tabs': tmpfiles('d\t/var/lib/x\t0755'),
  'tmpfiles: a comment': tmpfiles('# d /var/lib/x'),
  'tmpfiles: a specifier': tmpfiles('d %S/x'),
  'tmpfiles: %% for %': tmpfiles('d /var/lib/%%', { 'var/lib/x': undefined, 'var/lib/%': folder }),
  'tmpfiles: a pattern': tmpfiles('d /var/lib/*'),
  'tmpfiles: through a symlink': tmpfiles('d /home/x', {
    home: link('var/home'),
    'var/home/x': folder,
    'var/lib/x': undefined,
  }),
  'tmpfiles: its other name': tmpfiles('d /root/.ssh', { 'var/lib/x': undefined, 'var/roothome/.ssh': folder }),
  'tmpfiles: a line without a path': tmpfiles('d\nd /var/lib/x'),
  'tmpfiles: a relative path': tmpfiles('d var/lib/x'),
  'tmpfiles: an unknown type': tmpfiles('y /var/lib/x'),
  'tmpfiles: in /etc': {
    ...tmpfiles(''),
    'usr/lib/tmpfiles.d/x.conf': undefined,
    'etc/tmpfiles.d/x.conf': 'd /var/lib/x\n',
  },
  'tmpfiles: /etc hides it': tmpfiles('d /var/lib/x', { 'etc/tmpfiles.d/x.conf': '# nothing\n' }),
  'tmpfiles: masked in /etc': tmpfiles('d /var/lib/x', { 'etc/tmpfiles.d/x.conf': link('/dev/null') }),
  'tmpfiles: another file is masked in /etc': tmpfiles('d /var/lib/x', { 'etc/tmpfiles.d/y.conf': link('/dev/null') }),
  'tmpfiles: a symlink to its neighbour': tmpfiles('d /var/lib/x', { 'usr/lib/tmpfiles.d/y.conf': link('x.conf') }),
  'tmpfiles: a symlink to nothing': tmpfiles('d /var/lib/x', { 'usr/lib/tmpfiles.d/y.conf': link('nothing') }),
  'tmpfiles: a symlink of another name': tmpfiles('d /var/lib/x', { 'usr/lib/tmpfiles.d/y': link('/dev/null') }),
  'tmpfiles: another ending': tmpfiles('', { 'usr/lib/tmpfiles.d/x': 'd /var/lib/x\n' }),
  'tmpfiles: a symlink to a file': tmpfiles('', {
    'usr/lib/tmpfiles.d/x.conf': link('../x'),
    'usr/lib/x': 'd /var/lib/x\n',
  }),
  'tmpfiles: /var/run/x': tmpfiles('d /var/run/x', { 'var/lib/x': undefined }),
  'sysusers: a person and a group': person('# nothing'),
  'sysusers: u': person('u me 900'),
  'sysusers: u!': person('u! me 900'),
  'sysusers: u with a group': person('u me 900:900 - / /bin/sh'),
  'sysusers: u with another group': person('u me 900:wheel - /'),
  'sysusers: u without number': person('u me -'),
  'sysusers: u alone': person('u me'),
  'sysusers: g': person('g me 900'),
  'sysusers: m': person('m me wheel'),
  'sysusers: m and u': person('m me wheel\nu me -'),
  'sysusers: u after g': person('g me 900\nu me 900'),
  'sysusers: r': person('r - 900-950'),
  'sysusers: quotes': person('u "me" 900 "A person" "/" "/bin/sh"'),
  'sysusers: blanks before it': person('  u   me   900'),
  'sysusers: tabs': person('u\tme\t900'),
  'sysusers: a path for a number': person('u me /usr/bin/me'),
  'sysusers: a comment after it': person('u me 900 # me'),
  'sysusers: an unknown type': person('y me 900\nu me 900'),
  'sysusers: nothing but a type': person('u\nu me 900'),
  'sysusers: a specifier': person('u %m 900'),
  'sysusers: g alone': person('g\nu me 900'),
  'sysusers: m alone': person('m\nu me 900'),
  'sysusers: blanks for a line of passwd': { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n  \n' },
  'sysusers: a person without a shell': { ...person('u me 900'), 'etc/passwd': 'root:x:0:0::/:\nme:x:1:1::/\n' },
  'sysusers: a group without members’ field': { 'etc/group': 'root:x:0:\nwheel:x:10\n' },
  'sysusers: a minus of NIS in group': { 'etc/group': 'root:x:0:\nwheel:x:10:\n-x\n' },
  'sysusers: in /etc': {
    ...person(''),
    'usr/lib/sysusers.d/me.conf': undefined,
    'etc/sysusers.d/me.conf': 'u me 900\n',
  },
  'sysusers: /etc hides it': { ...person('u me 900'), 'etc/sysusers.d/me.conf': '# nothing\n' },
  'sysusers: another file is masked in /etc': { ...person('u me 900'), 'etc/sysusers.d/y.conf': link('/dev/null') },
  'sysusers: another file is masked in /usr': { ...person('u me 900'), 'usr/lib/sysusers.d/y.conf': link('/dev/null') },
  'sysusers: another ending': { ...person(''), 'usr/lib/sysusers.d/me': 'u me 900\n' },
  'sysusers: a group alone': { 'etc/group': 'root:x:0:\nwheel:x:10:\nmine:x:901:\n' },
  'sysusers: no passwd': { 'etc/passwd': undefined, 'etc/group': 'root:x:0:\nmine:x:901:\n' },
  'sysusers: an empty passwd': { 'etc/passwd': '', 'etc/group': 'root:x:0:\nmine:x:901:\n' },
  'sysusers: no group': { 'etc/group': undefined },
  'sysusers: a blank line and a comment': { 'etc/passwd': '\n# x\nroot:x:0:0:root:/root:/bin/sh\n' },
  'sysusers: a line cut short': { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nme:x\n' },
  'sysusers: a number that is none': { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nme:x:y:z::/:\n' },
  'sysusers: a plus of NIS': { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n+::::::\n' },
  'sysusers: a group cut short': { 'etc/group': 'root:x:0:\nwheel:x:10:\nmine:x\n' },
  'boot: missing': { boot: undefined },
  'boot: a file': { 'boot/vmlinuz': 'x' },
  'boot: EFI': { 'boot/EFI/Linux/x.efi': 'x' },
  'boot: EFI and more': { 'boot/EFI/x': 'x', 'boot/grub2/grub.cfg': 'x' },
  'boot: a folder alone': { 'boot/efi': folder },
  'run: a file': { 'run/x': '' },
  'run: a folder': { 'run/x/y': folder },
  'run: podman’s resolver': { 'run/systemd/resolve/stub-resolv.conf': '' },
  'run: beside podman’s resolver': { 'run/systemd/resolve/stub-resolv.conf': '', 'run/systemd/x': '' },
  'run: its folders alone': { 'run/systemd/resolve': folder },
  'run: its first folder alone': { 'run/systemd': folder },
  'tmp: a file': { 'tmp/x': 'x' },
  'tmp: a symlink': { 'tmp/x': link('y') },
};

function varPaths(): string[] {
  return Object.keys(clean).filter((path) => path.startsWith('var/'));
}

/** An image with that tree, on a base of which bootc says nothing. */
export function lintCase(name: string): Evidence {
  return evidenceOf({ base: clean, changes: lintCases[name] ?? {} });
}

/** The names of bootc's lints that, by our rules, say something of a tree; in order. */
export async function ourVerdict(name: string): Promise<string[]> {
  const evidence = lintCase(name);
  const findings = (await Promise.all(lintRules.map(({ check }) => check(evidence)))).flat();
  const names = findings.map(({ rule }) => /bootc’s ([a-z0-9-]+)\)/.exec(catalogue[rule as RuleId].title)?.[1] ?? rule);
  return [...new Set(names)].sort();
}
