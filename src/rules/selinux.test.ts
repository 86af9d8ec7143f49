import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selinuxRules, switchesSelinuxOff } from './selinux.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const config = 'etc/selinux/config';
const good = '# comment: SELINUX=disabled\nSELINUX=enforcing\nSELINUXTYPE=targeted\n';
const base: Record<string, EntrySpec> = { [config]: good, 'etc/selinux/targeted/policy/policy.35': 'policy' };

async function found(changes: Record<string, EntrySpec | undefined>, from = base): Promise<string[]> {
  const evidence = evidenceOf({ base: from, changes });
  return brief((await Promise.all(selinuxRules.map(({ check }) => check(evidence)))).flat());
}

test('an enforcing host with the base’s policy, and one without SELinux, are well', async () => {
  assert.deepEqual(await found({}), []);
  assert.deepEqual(await found({ [config]: 'SELINUX = x\nSELINUX=Enforcing \nSELINUXTYPE=targeted' }), []);
  assert.deepEqual(await found({ 'usr/share/x': 'x' }, {}), []);
});

test('MAC-01: SELinux does not enforce, or another policy', async () => {
  for (const text of [
    'SELINUX=permissive\nSELINUXTYPE=targeted\n',
    'SELINUX=enforcing\nSELINUX=disabled\n',
    'SELINUX=\n',
    'SELINUXTYPE=targeted\n',
    'SELINUX=enforcing\nSELINUXTYPE=minimum\n',
  ])
    assert.deepEqual(await found({ [config]: text }), [`MAC-01 error ${config}`], text);
  assert.deepEqual(await found({ [config]: undefined }), [`MAC-01 error ${config}`]);
  assert.deepEqual(await found({ [`usr/${config}`]: 'SELINUX=disabled' }), [`MAC-01 error usr/${config}`]);
  const moved = { [config]: { target: '../../usr/share/x' }, 'usr/share/x': 'SELINUX=disabled\n' };
  assert.deepEqual(await found(moved), [`MAC-01 error ${config}`]);
});

test('MAC-01: the base’s own', async () => {
  const permissive = { [config]: 'SELINUX=permissive\nSELINUXTYPE=targeted\n' };
  assert.deepEqual(await found({}, permissive), [`MAC-01 warning ${config}`]);
  assert.deepEqual(await found({ [config]: 'SELINUX=disabled\nSELINUXTYPE=targeted\n' }, permissive), [
    `MAC-01 error ${config}`,
  ]);
});

test('MAC-01: the policy that is loaded, and its modules', async () => {
  for (const path of ['etc/selinux/targeted/policy/policy.35', 'usr/share/selinux/packages/x.pp', 'var/lib/selinux/x'])
    assert.deepEqual(await found({ [path]: 'x' }), [`MAC-01 error ${path}`]);
});

test('MAC-01: kernel arguments', async () => {
  const path = 'usr/lib/bootc/kargs.d/x.toml';
  const kargs = { [path]: 'kargs = ["selinux=0", "quiet"]\n' };
  assert.deepEqual(await found(kargs), [`MAC-01 error ${path}`]);
  assert.deepEqual(await found({}, { ...base, ...kargs }), [`MAC-01 warning ${path}`]);
  for (const off of [
    'selinux=0',
    'enforcing=0',
    'enforcing="0"',
    'selinux=',
    'enforcing',
    'security=apparmor',
    'lsm=lockdown,yama',
  ])
    assert.ok(switchesSelinuxOff(off), off);
  for (const on of ['selinux=1', 'enforcing=1', 'security=selinux', 'lsm=lockdown,selinux,bpf', 'quiet', 'selinux_x=0'])
    assert.ok(!switchesSelinuxOff(on), on);
});
