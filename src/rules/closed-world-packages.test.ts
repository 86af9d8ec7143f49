import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import type { RpmFile } from '../image/types.ts';
import { judge } from './evaluate.ts';
import { brief, databaseOf, type EntrySpec, evidenceOf, packageOf } from './testing.ts';

const reason = 'It is what the test wants.';

function fileOf(path: string, content: string, members: Partial<RpmFile> = {}): RpmFile {
  return {
    path,
    mode: 0o100755,
    size: content.length,
    user: 'root',
    group: 'root',
    digest: sha256(content).slice('sha256:'.length),
    digestAlgorithm: 8,
    flags: 0,
    ...members,
  };
}

const base = {
  bin: { target: 'usr/bin' },
  'usr/bin/sh': { mode: 0o755 },
  'usr/bin/env': { mode: 0o755 },
  'etc/passwd': 'tool:x:901:902::/:/bin/sh\n',
  'etc/group': 'tool:x:902:\n',
  'usr/lib/sysusers.d/tool.conf': 'u tool 901:902\n',
};
const policy = {
  packages: { allow: [{ name: 'tool', reason, files: true, rules: ['EXE-01', 'PRIV-02', 'PRIV-03'] }] },
  levels: { 'PRIV-04': { level: 'note', reason } },
};

async function errorsOf(
  files: RpmFile[],
  changes: Record<string, EntrySpec | undefined>,
  members: Partial<Parameters<typeof evidenceOf>[0]> = {},
): Promise<string[]> {
  const packages = databaseOf([packageOf('tool', { files })]);
  const verdict = await judge(
    evidenceOf({ base, basePackages: databaseOf([]), packages, changes, policy, ...members }),
    { strict: true },
  );
  return brief(verdict.findings.filter(({ level, rule }) => level === 'error' && rule === 'CW-01'));
}

const tool = { mode: 0o755, content: 'x' };

test('a file of an allowed package is allowed, its rules are overridden, and it is said that this is unproven', async () => {
  const packages = databaseOf([packageOf('tool', { files: [fileOf('bin/tool', 'x')] })]);
  const verdict = await judge(
    evidenceOf({
      base,
      basePackages: databaseOf([packageOf('sh')]),
      packages: databaseOf([packageOf('sh'), ...(packages.state === 'read' ? packages.packages : [])]),
      changes: { 'usr/bin/tool': tool },
      policy,
    }),
    { strict: true },
  );
  assert.deepEqual(brief(verdict.findings), ['PKG-08 warning', 'EXE-01 note usr/bin/tool']);
  assert.equal(verdict.decisions[0]?.clause, 'package:tool');
  assert.equal(verdict.result, 'pass');
});

const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const equal: [title: string, file: Partial<RpmFile>, entry: EntrySpec][] = [
  ['a setuid mode', { mode: 0o104755 }, { ...tool, mode: 0o4755 }],
  ['an owner by name', { user: 'tool', group: 'tool' }, { ...tool, uid: 901, gid: 902 }],
  ['a link', { mode: 0o120777, linkTarget: 'sh', digest: '' }, { target: 'sh' }],
  ['a folder', { mode: 0o040700 }, { type: 'directory', mode: 0o700 }],
  ['a capability', { caps: 'cap_net_raw=ep' }, { ...tool, xattrs: new Map([['security.capability', capability]]) }],
];

for (const [title, file, entry] of equal) {
  test(`${title} is compared with the database`, async () => {
    assert.deepEqual(await errorsOf([fileOf('usr/bin/tool', 'x', file)], { 'usr/bin/tool': entry }), []);
  });
}

const different: [title: string, file: Partial<RpmFile>, entry: EntrySpec][] = [
  ['content', {}, { ...tool, content: 'y' }],
  ['mode', {}, { ...tool, mode: 0o4755 }],
  ['owner', {}, { ...tool, uid: 901 }],
  ['owner without a number', { user: 'nobody-knows' }, tool],
  ['type', { mode: 0o120777, linkTarget: 'sh' }, tool],
  ['target', { mode: 0o120777, linkTarget: 'sh' }, { target: '/tmp/x' }],
  ['capability', {}, { ...tool, xattrs: new Map([['security.capability', capability]]) }],
  ['capability that is missing', { caps: 'cap_net_raw=ep' }, tool],
  ['attribute', {}, { ...tool, xattrs: new Map([['user.x', Buffer.from('1')]]) }],
  ['digest algorithm', { digestAlgorithm: 1 }, tool],
  ['claim: a ghost', { flags: 64 }, tool],
];

for (const [title, file, entry] of different) {
  test(`another ${title} than the database says is not allowed`, async () => {
    assert.deepEqual(await errorsOf([fileOf('usr/bin/tool', 'x', file)], { 'usr/bin/tool': entry }), [
      'CW-01 error usr/bin/tool',
    ]);
  });
}

test('a package that did not change, or is not allowed to change so, allows no file', async () => {
  const files = [fileOf('usr/bin/tool', 'x')];
  const changes = { 'usr/bin/tool': tool };
  const same = databaseOf([packageOf('tool', { files })]);
  assert.equal((await errorsOf(files, changes, { basePackages: same })).length, 1);
  const removal = { packages: { allow: [{ name: 'tool', reason, files: true, changes: ['removed'] }] } };
  assert.equal((await errorsOf(files, changes, { policy: removal })).length, 1);
});

test('a package of which only the name is allowed allows no file', async () => {
  const named = { packages: { allow: [{ name: 'tool', reason }] } };
  assert.equal((await errorsOf([fileOf('usr/bin/tool', 'x')], { 'usr/bin/tool': tool }, { policy: named })).length, 1);
});

test('a file may go with its package, and only when nothing else has it', async () => {
  const files = [fileOf('usr/bin/sh', '')];
  const spec = {
    basePackages: databaseOf([packageOf('tool', { files })]),
    policy: { packages: { allow: [{ name: 'tool', reason, files: true, changes: ['removed', 'changed'] }] } },
  };
  const changes = { 'usr/bin/sh': undefined };
  assert.deepEqual(await errorsOf([], changes, { ...spec, packages: databaseOf([]) }), []);
  assert.deepEqual(
    await errorsOf(files, changes, { ...spec, packages: databaseOf([packageOf('tool', { files, version: '2' })]) }),
    ['CW-01 error usr/bin/sh'],
  );
  assert.deepEqual(await errorsOf([], { ...changes, 'etc/passwd': undefined }, { ...spec, packages: databaseOf([]) }), [
    'CW-01 error etc/passwd',
  ]);
});

test('a database that cannot be read allows nothing', async () => {
  const packages = { state: 'unreadable', path: 'usr/share/rpm/rpmdb.sqlite', reason: 'damaged' } as const;
  assert.equal((await errorsOf([], { 'usr/bin/tool': tool }, { packages })).length, 1);
});
