import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './evaluate.ts';
import type { EntrySpec } from './testing.ts';
import { brief, evidenceOf } from './testing.ts';

const base: Record<string, EntrySpec> = { 'etc/motd': 'hello', 'etc/issue': 'x', 'etc/link': { target: 'motd' } };

function clause(members: object): object {
  return { allow: [{ name: 'one', reason: 'It is what the test wants.', ...members }] };
}

/** The objection to the one change, or what allowed it. */
async function decision(changes: Record<string, EntrySpec | undefined>, members: object): Promise<string> {
  const evidence = evidenceOf({ base, changes, policy: clause(members) });
  const { findings, decisions } = await judge(evidence, { strict: true, rules: [] });
  assert.equal(decisions.length, 1, 'the test changes one path');
  const found = findings.find(({ rule }) => rule === 'CW-01');
  assert.equal(found === undefined, decisions[0]?.clause === 'one');
  return found?.message ?? 'allowed';
}

const new1 = { 'etc/new': 'text' };
const cases: [title: string, changes: Record<string, EntrySpec | undefined>, clause: object, words: RegExp][] = [
  ['an added file', new1, { paths: ['etc/new'] }, /^allowed$/],
  ['a path with a leading slash', new1, { paths: ['/etc/n*'] }, /^allowed$/],
  ['another path', new1, { paths: ['etc/other'] }, /etc\/new was added and no clause allows it$/],
  ['a folder without what is in it', new1, { paths: ['etc'] }, /no clause allows it$/],
  ['a changed file', { 'etc/motd': 'bye' }, { paths: ['etc/motd'] }, /^allowed$/],
  [
    'a change where additions are allowed',
    { 'etc/motd': 'bye' },
    { paths: ['etc/motd'], changes: ['added'] },
    /was changed \(content\) .* one allows added, not changed$/,
  ],
  [
    'a removal that is not named',
    { 'etc/motd': undefined },
    { paths: ['etc/motd'] },
    /one allows added and changed, not removed/,
  ],
  ['a removal that is named', { 'etc/motd': undefined }, { paths: ['etc/motd'], changes: ['removed'] }, /^allowed$/],
  [
    'a removed link where files may go',
    { 'etc/link': undefined },
    { paths: ['etc/link'], changes: ['removed'] },
    /not symlink \(in the base\)/,
  ],
  [
    'a symlink that is not named',
    { 'etc/new': { target: 'x' } },
    { paths: ['etc/new'] },
    /allows file and directory, not symlink/,
  ],
  ['a symlink that is named', { 'etc/new': { target: 'x' } }, { paths: ['etc/new'], types: ['symlink'] }, /^allowed$/],
  ['a file that was a symlink', { 'etc/link': 'file' }, { paths: ['etc/link'] }, /not symlink \(in the base\)/],
  [
    'a device',
    { 'etc/new': { type: 'char' } },
    { paths: ['etc/new'], types: ['file', 'directory', 'symlink'] },
    /not char/,
  ],
  ['a mode within the limit', { 'etc/new': { mode: 0o640 } }, { paths: ['etc/new'], modes: '0644' }, /^allowed$/],
  [
    'a mode above the limit',
    { 'etc/new': { mode: 0o755 } },
    { paths: ['etc/new'], modes: '0644' },
    /modes up to 0644, not 0755/,
  ],
  ['setuid under the default', { 'etc/new': { mode: 0o4755 } }, { paths: ['etc/new'] }, /modes up to 0755, not 4755/],
  [
    'a mode that is not in the limit though smaller',
    { 'etc/new': { mode: 0o622 } },
    { paths: ['etc/new'], modes: '0644' },
    /not 0622/,
  ],
  [
    'a folder that may be searched by whom it may be read by',
    { 'etc/d': { type: 'directory', mode: 0o755 } },
    { paths: ['etc/d'], modes: '0644' },
    /^allowed$/,
  ],
  [
    'a folder that all may write',
    { 'etc/d': { type: 'directory', mode: 0o777 } },
    { paths: ['etc/d'], modes: '0644' },
    /not 0777/,
  ],
  ['another owner', { 'etc/new': { uid: 1000 } }, { paths: ['etc/new'] }, /owner 0:0, not 1000:0/],
  [
    'an owner that is named',
    { 'etc/new': { uid: 1000, gid: 5 } },
    { paths: ['etc/new'], owner: '1000:5' },
    /^allowed$/,
  ],
  ['a file of the most bytes', { 'etc/new': '1234' }, { paths: ['etc/new'], maxSize: 4 }, /^allowed$/],
  ['a file that is too large', { 'etc/new': '12345' }, { paths: ['etc/new'], maxSize: 4 }, /allows 4 bytes, not 5/],
  [
    'an extended attribute',
    { 'etc/new': { xattrs: new Map([['user.x', Buffer.from('1')]]) } },
    { paths: ['etc/new'] },
    /attribute user\.x/,
  ],
  [
    'an extended attribute that is named',
    { 'etc/new': { xattrs: new Map([['user.x', Buffer.from('1')]]) } },
    { paths: ['etc/new'], xattrs: ['user.x'] },
    /^allowed$/,
  ],
];

for (const [title, changes, members, words] of cases) {
  test(`decides ${title}`, async () => assert.match(await decision(changes, members), words));
}

test('the first clause that fits decides, and what decides nothing is reported', async () => {
  const allow = ['first', 'second', 'third'].map((name) => ({
    name,
    reason: 'It is what the test wants.',
    paths: ['etc/new*'],
  }));
  const evidence = evidenceOf({
    base,
    changes: { 'etc/new1': 'a', 'etc/new2': { mode: 0o755 } },
    policy: { allow: [{ ...allow[0], modes: '0644' }, allow[1], allow[2]] },
  });
  const verdict = await judge(evidence, { strict: true, rules: [] });
  assert.deepEqual(verdict.decisions, [
    { path: 'etc/new1', change: 'added', clause: 'first' },
    { path: 'etc/new2', change: 'added', clause: 'second' },
  ]);
  assert.deepEqual(verdict.unusedClauses, ['third']);
  assert.deepEqual(brief(verdict.findings), ['CW-02 warning']);
  assert.equal(verdict.result, 'pass');
});

test('a folder that came with a file needs a clause of its own', async () => {
  const changes = { 'opt/x': { type: 'directory' as const, layer: 2 }, 'opt/x/y': 'text' };
  const evidence = evidenceOf({ base: { 'opt/z': '' }, changes, policy: clause({ paths: ['opt/x/*'] }) });
  const verdict = await judge(evidence, { strict: true, rules: [] });
  assert.deepEqual(brief(verdict.findings), ['CW-01 error opt/x']);
  assert.equal(verdict.result, 'fail');
});
