import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountRules } from './accounts.ts';
import { judge } from './evaluate.ts';
import { type EntrySpec, evidenceOf } from './testing.ts';

const base: Record<string, EntrySpec> = {
  'etc/passwd': 'root:x:0:0::/root:/bin/bash\nnobody:x:65534:65534::/:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nwheel:x:10:\nvideo:x:39:\n',
  'etc/shadow': 'root:!locked::0:99999:7:::\nnobody:*::0:99999:7:::\n',
  'usr/lib/passwd': 'systemd-x:x:900:900::/:/sbin/nologin\n',
};

async function messages(changes: Record<string, EntrySpec | undefined>): Promise<string[]> {
  const verdict = await judge(evidenceOf({ base, changes }), { strict: true, rules: accountRules });
  return verdict.findings.filter(({ rule }) => rule === 'PRIV-04').map(({ level, message }) => `${level}: ${message}`);
}

const append = (path: string, line: string) => ({ [path]: `${(base[path] as string | undefined) ?? ''}${line}\n` });

test('the base’s accounts, in another order or with a comment, are no finding', async () => {
  assert.deepEqual(await messages({}), []);
  assert.deepEqual(await messages({ 'etc/group': '# sorted\nvideo:x:39:\nwheel:x:10:\nroot:x:0:\n' }), []);
  assert.deepEqual(await messages({ 'etc/passwd': undefined }), []);
});

const gains: [title: string, changes: Record<string, EntrySpec>, words: RegExp][] = [
  ['a second root', append('etc/passwd', 'toor:x:0:0::/:/bin/sh'), /toor has uid 0/],
  [
    'a second root in /usr/lib',
    append('usr/lib/passwd', 'toor:x:00:0::/:/bin/sh'),
    /usr\/lib\/passwd: the user toor has uid 0/,
  ],
  ['a second line for a name', append('etc/passwd', 'nobody:x:0:0::/:/bin/sh'), /nobody \(line 3\) has uid 0/],
  ['a user', append('etc/passwd', 'agent:x:1000:1000::/:/bin/sh'), /agent is new \(uid 1000\)/],
  ['a user without a password', append('etc/passwd', 'agent::1000:1000::/:/bin/sh'), /agent needs no password/],
  [
    'a shell',
    { 'etc/passwd': 'root:x:0:0::/root:/bin/evil\nnobody:x:65534:65534::/:/sbin/nologin\n' },
    /another shell: \/bin\/evil/,
  ],
  ['a uid', { 'etc/passwd': 'root:x:0:0::/root:/bin/bash\nnobody:x:0:65534::/:/sbin/nologin\n' }, /nobody has uid 0/],
  [
    'a member of wheel',
    { 'etc/group': 'root:x:0:\nwheel:x:10:agent\nvideo:x:39:\n' },
    /wheel gained agent, and it is a way to root/,
  ],
  ['a member of video', { 'etc/group': 'root:x:0:\nwheel:x:10:\nvideo:x:39:agent\n' }, /video gained agent$/],
  ['a group', append('etc/group', 'agents:x:2000:'), /agents is new/],
  ['a password', { 'etc/shadow': 'root:$y$hash::0:99999:7:::\nnobody:*::0:99999:7:::\n' }, /root has a password/],
  ['no password', { 'etc/shadow': 'root:::0:99999:7:::\nnobody:*::0:99999:7:::\n' }, /root needs no password/],
  ['subordinate ids', { 'etc/subuid': 'agent:0:65536\n' }, /agent may use other people's ids: 0:65536/],
];

for (const [title, changes, words] of gains) {
  test(`PRIV-04: ${title}`, async () => {
    const found = await messages(changes);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^error/);
    assert.match(found[0] ?? '', words);
  });
}

test('PRIV-04 follows a link that takes the file’s place', async () => {
  const changes = {
    'etc/passwd': { target: '../usr/share/p' },
    'usr/share/p': 'root:x:0:0::/root:/bin/bash\ntoor:x:0:0::/:/bin/sh\n',
  };
  assert.match((await messages(changes))[0] ?? '', /toor has uid 0/);
});

test('PRIV-04: what cannot be read is unknown', async () => {
  assert.match((await messages({ 'etc/passwd': { type: 'directory' } }))[0] ?? '', /^unknown: .* it is a directory/);
  assert.match(
    (await messages({ 'etc/passwd': { size: 5_000_000, content: 'x' } }))[0] ?? '',
    /^unknown: .* more than/,
  );
});
