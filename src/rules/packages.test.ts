import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexOf, sha256 } from '../core/digest.ts';
import type { RpmDatabase } from '../image/types.ts';
import { judge } from './evaluate.ts';
import { ownershipRules } from './ownership.ts';
import { packageRules } from './packages.ts';
import { privilegeRules } from './privilege.ts';
import { brief, databaseOf, type EntrySpec, evidenceOf, packageOf } from './testing.ts';

const rpmFile = (path: string) => ({
  path,
  mode: 0o100644,
  size: 1,
  user: 'root',
  group: 'root',
  digestAlgorithm: 8,
  flags: 0,
});
const bash = packageOf('bash', { files: [rpmFile('bin/bash')] });
const basePackages = databaseOf([bash, packageOf('kernel'), packageOf('kernel', { version: '2' })], ['key1']);

async function messages(
  packages: RpmDatabase,
  policy: object = {},
  base: RpmDatabase = basePackages,
): Promise<string[]> {
  const evidence = evidenceOf({ basePackages: base, packages, policy });
  const { findings } = await judge(evidence, { strict: true, rules: packageRules });
  return findings.map(({ rule, level, message }) => `${rule} ${level} ${message}`);
}

/** The base's packages, some replaced. */
function like(...others: ReturnType<typeof packageOf>[]): RpmDatabase {
  const names = new Set(others.map(({ name }) => name));
  const kept = basePackages.state === 'read' ? basePackages.packages.filter(({ name }) => !names.has(name)) : [];
  return databaseOf([...others, ...kept], ['key1']);
}

test('the same packages in another order', async () => {
  assert.deepEqual(await messages(like()), []);
  assert.deepEqual(await messages(like(packageOf('kernel', { version: '2' }), packageOf('kernel'))), []);
});

test('PKG-01: an added package, unless allowed', async () => {
  const added = like(packageOf('htop', { epoch: 1 }));
  assert.deepEqual(await messages(added), [
    'PKG-01 error the package htop is added (1:1-1.x86_64); it is unproven: its header is not there',
  ]);
  const allow = [{ name: 'htop', reason: 'Wanted by the team.' }];
  assert.deepEqual(await messages(added, { packages: { allow } }), []);
  const other = [{ name: 'htop', reason: 'Wanted by the team.', changes: ['removed'] }];
  assert.equal((await messages(added, { packages: { allow: other } })).length, 2);
});

test('PKG-02: a removed package, unless the removal is allowed', async () => {
  const removed = databaseOf([packageOf('kernel'), packageOf('kernel', { version: '2' })], ['key1']);
  assert.deepEqual(await messages(removed), ['PKG-02 error the package bash is removed (1-1.x86_64)']);
  const allow = [{ name: 'bash', reason: 'Not wanted here.', changes: ['removed'] }];
  assert.deepEqual(await messages(removed, { packages: { allow } }), []);
});

test('PKG-03: another version is a warning, another content of the same version an error', async () => {
  assert.match(
    (await messages(like(packageOf('bash', { version: '2' })))).join(),
    /^PKG-03 warning .* 2-1\.x86_64, in the base 1-1/,
  );
  assert.match((await messages(like(packageOf('bash', { files: [rpmFile('usr/bin/evil')] })))).join(), /^PKG-03 error/);
  assert.match((await messages(like(packageOf('kernel')))).join(), /^PKG-03 warning the package kernel/);
});

test('PKG-04: a new key, and a vendor of whom the base has nothing', async () => {
  const key = databaseOf(like().state === 'read' ? (basePackages as { packages: (typeof bash)[] }).packages : [], [
    'key1',
    'key2',
  ]);
  assert.match((await messages(key)).join(), /^PKG-04 error the package key key2/);
  const found = await messages(like(packageOf('htop', { vendor: 'Stranger' })));
  assert.deepEqual(
    found.map((each) => each.slice(0, 12)),
    ['PKG-01 error', 'PKG-04 error'],
  );
});

test('a database that is unreadable or gone is unknown, and is not the same as no database at all', async () => {
  const unreadable: RpmDatabase = {
    state: 'unreadable',
    path: 'usr/share/rpm/rpmdb.sqlite',
    reason: 'no table Packages',
  };
  assert.match((await messages(unreadable)).join(), /^PKG-01 unknown .* no table Packages$/);
  assert.match((await messages({ state: 'absent' })).join(), /^PKG-01 unknown the image has no RPM database/);
  assert.match(
    (await messages(like(), {}, { state: 'absent' })).join(),
    /^PKG-01 unknown the base has no RPM database/,
  );
  assert.equal((await messages(unreadable, {}, unreadable)).length, 2);
  assert.match((await messages({ state: 'absent' }, {}, { state: 'absent' })).join(), /^PKG-01 warning neither/);
});

async function owned(
  changes: Record<string, EntrySpec | undefined>,
  packages: RpmDatabase = basePackages,
): Promise<string[]> {
  const base = { bin: { target: 'usr/bin' }, 'usr/bin': { type: 'directory' as const }, 'etc/x': '' };
  const evidence = evidenceOf({ base, changes, packages, basePackages });
  const { findings } = await judge(evidence, { strict: true, rules: ownershipRules });
  return brief(findings.filter(({ rule }) => rule === 'PKG-06'));
}

test('PKG-06: files of no package; the database’s paths go through the image’s links', async () => {
  assert.deepEqual(await owned({ 'usr/bin/bash': { mode: 0o755 } }), []);
  assert.deepEqual(await owned({ 'etc/new': 'x', 'etc/d': { type: 'directory' } }), ['PKG-06 warning etc/new']);
  assert.deepEqual(await owned({ 'usr/bin/new': { mode: 0o755 } }), ['PKG-06 error usr/bin/new']);
  assert.deepEqual(await owned({ 'etc/new': 'x' }, { state: 'absent' }), []);
});

test('PKG-07: a file of a package that is not as its package has it', async () => {
  const claims = {
    path: 'bin/tool',
    mode: 0o100755,
    size: 4,
    user: 'root',
    group: 'root',
    digestAlgorithm: 8,
    flags: 0,
    digest: hexOf(sha256('text')),
  };
  const same = { mode: 0o755, content: 'text' };
  const raw = new Map([['security.capability', Buffer.from('0100000200200000000000000000000000000000', 'hex')]]);
  const differs = async (spec: EntrySpec, ...said: object[]): Promise<string> => {
    const files = (said.length > 0 ? said : [{}]).map((each) => ({ ...claims, ...each }));
    const evidence = evidenceOf({
      base: {
        bin: { target: 'usr/bin' },
        'usr/bin/tool': 'of the base',
        'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
        'etc/group': 'root:x:0:\n',
      },
      changes: { 'usr/bin/tool': spec },
      packages: databaseOf(files.map((file, at) => packageOf(`tool${at}`, { files: [file] }))),
    });
    const { findings } = await judge(evidence, { strict: true, rules: ownershipRules });
    return findings
      .filter(({ rule }) => rule === 'PKG-07')
      .map(({ level, message }) => `${level} ${message.replace(/^.*the database /, '')}`)
      .join();
  };
  assert.equal(await differs(same), '');
  assert.equal(await differs({ ...same, content: 'evil' }), 'error has another digest');
  assert.match(await differs({ ...same, mode: 0o4755 }), /^error says its mode is 0755, not 4755/);
  assert.match(await differs({ ...same, uid: 7 }), /^error says it belongs to root:root/);
  assert.match(await differs({ target: '/tmp/tool' }), /^error says it is a file, not a symlink/);
  assert.match(await differs({ ...same, xattrs: raw }), /^error says its capabilities are none/);
  assert.equal(await differs({ ...same, xattrs: raw }, { caps: 'cap_net_raw=ep' }), '');
  assert.match(await differs(same, { caps: 'cap_net_raw=ep' }), /^error says its capabilities are cap_net_raw=ep/);
  assert.equal(await differs({ ...same, xattrs: new Map([['user.x', Buffer.from('y')]]) }), '');
  // Configuration keeps its mode, not its content; a ghost is whatever it is; one of two packages is enough.
  assert.equal(await differs({ ...same, content: 'edited' }, { flags: 17 }), '');
  assert.match(await differs({ content: 'edited', mode: 0o777 }, { flags: 17 }), /^error says its mode/);
  assert.equal(await differs({ content: 'made', mode: 0o600 }, { flags: 64 }), '');
  assert.equal(await differs(same, { digest: '0'.repeat(64) }, {}), '');
  assert.equal(
    await differs(same, { digest: 'a'.repeat(32), digestAlgorithm: 1 }),
    'unknown has no SHA-256 digest of it',
  );
});

test('PRIV-03 says whether a package gives the capabilities', async () => {
  const file = { ...rpmFile('usr/bin/tool'), mode: 0o100755, caps: 'cap_net_raw=ep' };
  const said = async (caps: string, value: string): Promise<string> => {
    const xattrs = new Map([['security.capability', Buffer.from(value, 'hex')]]);
    const evidence = evidenceOf({
      changes: { 'usr/bin/tool': { mode: 0o755, xattrs } },
      packages: databaseOf([packageOf('tool', { files: [{ ...file, caps }] })]),
    });
    const { findings } = await judge(evidence, { strict: true, rules: privilegeRules });
    return findings.find(({ rule }) => rule === 'PRIV-03')?.message ?? '';
  };
  const netRaw = '0100000200200000000000000000000000000000';
  assert.match(await said('cap_net_raw=ep', netRaw), /, as the database of packages has it$/);
  assert.match(await said('cap_net_admin=ep', netRaw), /, which no package gives it$/);
  assert.match(await said('cap_net_raw=ep', netRaw.replace('01000002', '00000002')), /, which no package gives it$/);
});

test('PKG-05: a new source of packages', async () => {
  const evidence = evidenceOf({
    base: { 'etc/yum.repos.d': { type: 'directory' } },
    changes: { 'etc/yum.repos.d/copr.repo': '[copr]' },
    packages: basePackages,
    basePackages,
  });
  const { findings } = await judge(evidence, { strict: true, rules: packageRules });
  assert.deepEqual(brief(findings), [
    'CW-01 error etc/yum.repos.d/copr.repo',
    'PKG-05 error etc/yum.repos.d/copr.repo',
  ]);
});
