import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintRules } from './bootc-lints.ts';
import { ruleIds } from './catalogue.ts';
import { brief, type EntrySpec, type EvidenceSpec, evidenceOf } from './testing.ts';

const folder: EntrySpec = { type: 'directory' };

/** With what every base of the tests has: one of which bootc says nothing. */
const clean: Record<string, EntrySpec> = {
  root: { target: 'var/roothome' },
  'var/run': { target: '../run' },
  'var/roothome': folder,
  'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
  'etc/group': 'root:x:0:\nwheel:x:10:\n',
  'etc/hostname': 'host\n',
  'usr/lib/bootc/kargs.d/1.toml': 'kargs = ["quiet"]\n',
  'usr/lib/modules/6.1/vmlinuz': 'kernel',
  'usr/lib/sysusers.d/basic.conf': 'u root 0 "Super User" /root\ng wheel 10\n',
  'usr/lib/tmpfiles.d/var.conf': '# /var\nL /var/run - - - - ../run\nd /root 0700\nd /var/lib 0755 - -\nd /root/.ssh\n',
};

async function judged(spec: EvidenceSpec): Promise<string[]> {
  const evidence = evidenceOf({ base: clean, ...spec });
  return brief((await Promise.all(lintRules.map(({ check }) => check(evidence)))).flat());
}

test('there are fourteen, and each is a rule', () => {
  assert.deepEqual(
    lintRules.map(({ id }) => id).sort(),
    ruleIds.filter((id) => id.startsWith('LINT-')),
  );
  assert.equal(lintRules.length, 14);
});

test('a clean base: not one finding', async () => {
  // What /root leads to is created as /root.
  const base = { ...clean, 'usr/lib/tmpfiles.d/root.conf': 'd /var/roothome 0700\n' };
  assert.deepEqual(await judged({ base }), []);
});

const withRoot = { ...clean, 'usr/lib/tmpfiles.d/root.conf': 'd /var/roothome 0700\n' };

describe('what bootc says of an image', () => {
  for (const [name, changes, expected] of [
    ['var-run', { 'var/run': folder }, ['LINT-01 error var/run']],
    ['etc-usretc', { 'usr/etc/x': 'x' }, ['LINT-02 error usr/etc']],
    ['bootc-kargs: no TOML', { 'usr/lib/bootc/kargs.d/2.toml': 'quiet' }, ['LINT-03 error']],
    ['bootc-kargs: an unknown member', { 'usr/lib/bootc/kargs.d/2.toml': 'kargs = []\nx = 1' }, ['LINT-03 error']],
    ['bootc-kargs: another name is not read', { 'usr/lib/bootc/kargs.d/README': 'quiet' }, []],
    ['kernel', { 'usr/lib/modules/6.2/vmlinuz': 'x' }, ['LINT-04 error']],
    ['kernel: a folder without one', { 'usr/lib/modules/6.2/kernel/x.ko': 'x' }, []],
    ['kernel: none', { 'usr/lib/modules/6.1/vmlinuz': undefined }, []],
    ['utf8: a name', { 'usr/share/caf\udce9': 'x' }, ['LINT-05 error usr/share/caf\udce9']],
    ['utf8: a target', { 'usr/share/x': { target: 'caf\udce9' } }, ['LINT-05 error usr/share/x']],
    ['utf8: an emoji is UTF-8', { 'usr/share/\u{1f600}': 'x' }, []],
    ['api-base-directories: missing', { proc: undefined }, ['LINT-06 error proc']],
    ['api-base-directories: a link', { tmp: { target: 'var/tmp' } }, ['LINT-06 error tmp']],
    ['baseimage-root: sysroot', { sysroot: undefined }, ['LINT-07 error sysroot']],
    ['baseimage-root: ostree', { ostree: { target: '/sysroot/ostree' } }, ['LINT-07 error ostree']],
    [
      'baseimage-composefs: off',
      { 'usr/lib/ostree/prepare-root.conf': '[composefs]\nenabled=no\n' },
      ['LINT-08 warning usr/lib/ostree/prepare-root.conf'],
    ],
    ['baseimage-composefs: missing', { 'usr/lib/ostree/prepare-root.conf': undefined }, ['LINT-08 warning']],
    [
      'baseimage-composefs: a transient root counts for bootc',
      { 'usr/lib/ostree/prepare-root.conf': '[root]\ntransient=true\n' },
      [],
    ],
    ['buildah-injected', { 'etc/hostname': '' }, ['LINT-09 warning etc/hostname']],
    ['buildah-injected: not empty', { 'etc/resolv.conf': 'nameserver ::1' }, []],
    [
      'var-log',
      { 'var/log/dnf5.log': 'x', 'var/log/empty': '' },
      [
        'LINT-10 warning var/log/dnf5.log',
        'LINT-11 warning var/log',
        'LINT-11 warning var/log/dnf5.log',
        'LINT-11 warning var/log/empty',
      ],
    ],
    ['var-tmpfiles', { 'var/lib/x/y': 'z' }, ['LINT-11 warning var/lib/x', 'LINT-11 warning var/lib/x/y']],
    ['var-tmpfiles: created at boot', { 'var/roothome/.ssh': folder }, []],
    [
      'var-tmpfiles: what created it is gone',
      { 'usr/lib/tmpfiles.d/root.conf': undefined },
      ['LINT-11 warning var/roothome'],
    ],
    [
      'var-tmpfiles: masked in /etc',
      { 'etc/tmpfiles.d/root.conf': { target: '/dev/null' } },
      ['LINT-11 warning etc/tmpfiles.d/root.conf', 'LINT-11 warning var/roothome'],
    ],
    [
      'sysusers: a user and a group',
      { 'etc/passwd': 'root:x:0:0::/:/bin/sh\nme:x:1:1::/:\n', 'etc/group': 'root:x:0:\nus:x:1:\n' },
      ['LINT-12 warning etc/passwd', 'LINT-12 warning etc/group'],
    ],
    [
      'sysusers: a user has a group of that name',
      {
        'etc/passwd': 'root:x:0:0::/:/bin/sh\nme:x:1:1::/:\n',
        'etc/group': 'me:x:1:\n',
        'usr/lib/sysusers.d/me.conf': 'u! me -',
      },
      [],
    ],
    ['nonempty-boot', { 'boot/grub2/grub.cfg': 'x', 'boot/EFI/x': 'x' }, ['LINT-13 warning boot/grub2']],
    ['nonempty-boot: missing', { boot: undefined }, ['LINT-13 warning boot']],
    ['nonempty-run-tmp', { 'tmp/x': '', 'run/y': folder }, ['LINT-14 warning run/y', 'LINT-14 warning tmp/x']],
    ['nonempty-run-tmp: podman’s resolver', { 'run/systemd/resolve/stub-resolv.conf': '' }, []],
    [
      'nonempty-run-tmp: beside podman’s resolver',
      { 'run/systemd/resolve/stub-resolv.conf': '', 'run/systemd/x': '' },
      ['LINT-14 warning run/systemd', 'LINT-14 warning run/systemd/x'],
    ],
  ] as [string, Record<string, EntrySpec | undefined>, string[]][]) {
    test(name, async () => assert.deepEqual(await judged({ base: withRoot, changes }), expected));
  }
});

describe('the base’s own', () => {
  const faulty: Record<string, EntrySpec> = {
    ...withRoot,
    'boot/vmlinuz': 'x',
    'etc/group': 'root:x:0:\nold:x:5:\n',
    'var/run': folder,
    'var/log/a': 'x',
  };

  test('is told once per lint, a level below', async () => {
    assert.deepEqual(await judged({ base: faulty, changes: { 'usr/share/x': 'x' } }), [
      'LINT-01 warning',
      'LINT-10 note',
      'LINT-11 note',
      'LINT-12 note',
      'LINT-13 note',
    ]);
  });

  test('beside what is ours', async () => {
    assert.deepEqual(await judged({ base: faulty, changes: { 'boot/mine': 'x', 'var/run': { type: 'file' } } }), [
      'LINT-01 error var/run',
      'LINT-10 note',
      'LINT-11 note',
      'LINT-12 note',
      'LINT-13 warning boot/mine',
      'LINT-13 note',
    ]);
  });
});

test('a file of tmpfiles.d that is too large leaves it unknown', async () => {
  const found = await judged({ base: withRoot, changes: { 'usr/lib/tmpfiles.d/x.conf': { size: 2 ** 21 } } });
  assert.deepEqual(found, ['LINT-11 unknown usr/lib/tmpfiles.d/x.conf']);
});
