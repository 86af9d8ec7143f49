import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './evaluate.ts';
import { decodeFileCapability } from './file-capability.ts';
import { privilegeRules } from './privilege.ts';
import { brief, type EntrySpec, evidenceOf } from './testing.ts';

const base: Record<string, EntrySpec> = {
  'etc/sudoers': 'root ALL=(ALL) ALL',
  'etc/sudoers.d': { type: 'directory' },
  'etc/pam.d/su': 'auth',
  'usr/bin/su': { mode: 0o4755 },
  'usr/bin/newuidmap': { mode: 0o755, xattrs: new Map([['security.capability', capability(2, 1n << 7n)]]) },
  'etc/motd': '',
};

async function findings(changes: Record<string, EntrySpec | undefined>): Promise<string[]> {
  const verdict = await judge(evidenceOf({ base, changes }), { strict: true, rules: privilegeRules });
  return brief(verdict.findings.filter(({ rule }) => rule !== 'CW-01'));
}

function capability(revision: number, permitted: bigint, effective = true): Buffer {
  const raw = Buffer.alloc({ 1: 12, 2: 20, 3: 24 }[revision] ?? 0);
  raw.writeUInt32LE(((revision << 24) | (effective ? 1 : 0)) >>> 0, 0);
  raw.writeUInt32LE(Number(permitted & 0xffffffffn), 4);
  if (revision > 1) raw.writeUInt32LE(Number(permitted >> 32n), 12);
  return raw;
}

test('nothing to say of the base’s own rights, nor of harmless files', async () => {
  assert.deepEqual(await findings({}), []);
  assert.deepEqual(await findings({ 'etc/motd': 'hello', 'etc/motd.d/x': 'text', 'etc/sudoers-not': '' }), []);
});

test('PRIV-01: places that decide who is root', async () => {
  for (const path of [
    'etc/sudoers',
    'etc/sudoers.d/agent',
    'etc/pam.d/su',
    'usr/share/polkit-1/rules.d/a.rules',
    'usr/share/dbus-1/system.d/x.conf',
  ]) {
    assert.deepEqual(await findings({ [path]: 'new' }), [`PRIV-01 error ${path}`]);
  }
});

test('PRIV-01: a folder replaced by a link to elsewhere, and what lies there', async () => {
  const changes = { 'etc/sudoers.d': { target: '../usr/share/innocent' }, 'usr/share/innocent/agent': 'x' };
  assert.deepEqual(await findings(changes), ['PRIV-01 error etc/sudoers.d', 'PRIV-01 error usr/share/innocent/agent']);
  const above = {
    'etc/pam.d/su': undefined,
    'etc/pam.d': undefined,
    etc: { target: 'usr/share/etc2' },
    'usr/share/etc2/pam.d/su': 'x',
  };
  const found = await findings({
    ...above,
    'etc/sudoers': undefined,
    'etc/sudoers.d': undefined,
    'etc/motd': undefined,
  });
  assert.ok(
    found.includes('PRIV-01 error etc') && found.includes('PRIV-01 error usr/share/etc2/pam.d/su'),
    String(found),
  );
});

test('PRIV-02: setuid and setgid files, new or changed; the base’s own unchanged ones are its affair', async () => {
  assert.deepEqual(await findings({ 'usr/bin/x': { mode: 0o4755 } }), ['PRIV-02 error usr/bin/x']);
  assert.deepEqual(await findings({ 'usr/bin/x': { mode: 0o2755 } }), ['PRIV-02 error usr/bin/x']);
  assert.deepEqual(await findings({ 'usr/bin/su': { mode: 0o4755, content: 'evil' } }), ['PRIV-02 error usr/bin/su']);
  assert.deepEqual(await findings({ 'usr/bin/su': { mode: 0o755 } }), []);
  assert.deepEqual(await findings({ 'usr/share/d': { type: 'directory', mode: 0o2755 } }), [
    'PRIV-02 warning usr/share/d',
  ]);
  assert.deepEqual(await findings({ 'tmp/d': { type: 'directory', mode: 0o1777 } }), []);
});

test('PRIV-03: file capabilities, new or on a changed file', async () => {
  const xattrs = new Map([['security.capability', capability(2, 1n << 21n)]]);
  assert.deepEqual(await findings({ 'usr/bin/x': { xattrs } }), ['PRIV-03 error usr/bin/x']);
  const same = base['usr/bin/newuidmap'] as { mode: number; xattrs: Map<string, Buffer> };
  assert.deepEqual(await findings({ 'usr/bin/newuidmap': { ...same, content: 'evil' } }), [
    'PRIV-03 error usr/bin/newuidmap',
  ]);
  assert.deepEqual(await findings({ 'usr/bin/newuidmap': { mode: 0o755 } }), []);
});

test('PRIV-05: what every process or shell reads', async () => {
  for (const path of [
    'etc/ld.so.preload',
    'etc/ld.so.conf.d/x.conf',
    'etc/profile.d/x.sh',
    'etc/environment',
    'usr/share/fish/vendor_conf.d/x.fish',
  ]) {
    assert.deepEqual(await findings({ [path]: 'x' }), [`PRIV-05 error ${path}`]);
  }
});

test('file capabilities in words, in all three revisions', () => {
  assert.equal(decodeFileCapability(capability(2, (1n << 13n) | (1n << 12n))), 'net_admin,net_raw (effective)');
  assert.equal(decodeFileCapability(capability(1, 1n, false)), 'chown');
  assert.equal(decodeFileCapability(capability(2, 1n << 40n)), 'checkpoint_restore (effective)');
  assert.equal(decodeFileCapability(capability(2, 1n << 63n)), 'capability 63 (effective)');
  const namespaced = capability(3, 1n << 21n);
  namespaced.writeUInt32LE(100000, 20);
  assert.equal(decodeFileCapability(namespaced), 'sys_admin (effective) for root of the namespace of uid 100000');
  const inheritable = capability(2, 0n, false);
  inheritable.writeUInt32LE(2, 8);
  assert.equal(decodeFileCapability(inheritable), 'none inheritable dac_override');
});

test('file capabilities that no kernel would read are said to be so', () => {
  assert.match(decodeFileCapability(Buffer.from([1, 2])), /unreadable \(2 bytes\)/);
  assert.match(decodeFileCapability(capability(2, 1n).subarray(0, 19)), /unreadable/);
  assert.match(decodeFileCapability(Buffer.alloc(20, 0xff)), /unreadable \(revision 255/);
});
