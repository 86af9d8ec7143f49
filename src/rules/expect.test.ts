import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { judge } from './evaluate.ts';
import { contextOf, databaseOf, type EntrySpec, evidenceOf, packageOf } from './testing.ts';

const base: Record<string, EntrySpec> = {
  'etc/motd': 'hello\nworld\n',
  'etc/link': { target: 'motd' },
  'etc/dangling': { target: 'nowhere' },
  'etc/secret': { content: 'x', mode: 0o600, uid: 12 },
  'etc/passwd': 'root:x:0:0:Super User:/root:/bin/bash\n',
  'usr/lib/passwd': 'root:x:9:9::/:/bin/false\nagent:x:901:902:Agent:/var/agent:/usr/sbin/nologin\n',
  'usr/lib/sysusers.d/later.conf':
    '# u no 5\nu! later 901 "Later" /\n# x\ru hidden\nm member wheel\n"u" \'quo\\ted\'\n',
  'usr/lib/bootc/kargs.d/10.toml': 'kargs = ["quiet", "mitigations=auto,nosmt", "a=\\"x y\\" b"]\n',
  'usr/lib/bootc/kargs.d/20.toml': 'kargs = ["only-arm=1"]\nmatch-architectures = ["aarch64"]\n',
  'usr/lib/bootc/kargs.d/sub/30.toml': 'kargs = ["deeper"]\n',
};
const packages = databaseOf([
  packageOf('bash', { epoch: 1, version: '5.2', release: '3.fc42' }),
  packageOf('kernel', { version: '6.1' }),
  packageOf('kernel', { version: '6.9' }),
]);
const context = contextOf();
Object.assign(context.image.config, {
  config: {
    Labels: { 'containers.bootc': '1' },
    Env: ['PATH=/usr/bin', 'A=1', 'A=2'],
    Cmd: ['/sbin/init'],
    Entrypoint: null,
    User: '',
    ExposedPorts: { '80/tcp': {} },
  },
});

/** `level: message` of each finding about one expectation. */
async function ask(expectation: object, more: Partial<Parameters<typeof evidenceOf>[0]> = {}): Promise<string[]> {
  const policy = { expect: [{ name: 'this', ...expectation }] };
  const evidence = evidenceOf({ base, packages, basePackages: packages, context, policy, ...more });
  const { findings } = await judge(evidence, { strict: true, rules: [] });
  return findings.filter(({ rule }) => rule === 'EXP-01').map(({ level, message }) => `${level}: ${message}`);
}

const hold: [title: string, expectation: object][] = [
  ['a file', { file: { path: '/etc/motd' } }],
  [
    'all of a file',
    {
      file: {
        path: 'etc/motd',
        type: 'file',
        mode: '0644',
        owner: '0:0',
        content: 'hello\nworld\n',
        sha256: sha256('hello\nworld\n'),
        line: 'world',
        matches: '^w[a-z]+d$',
        excludes: 'wor',
      },
    },
  ],
  ['a file through a link', { file: { path: 'etc/link', line: 'hello' } }],
  ['a link', { file: { path: 'etc/link', type: 'symlink', target: 'motd' } }],
  ['no file', { file: { path: 'etc/nothing', absent: true } }],
  [
    'kernel arguments',
    {
      kargs: {
        present: ['quiet', 'mitigations', 'a="x y"', 'b'],
        absent: ['selinux=0', 'mitigations=off', 'only-arm', 'deeper'],
      },
    },
  ],
  ['a package', { package: { name: 'bash' } }],
  ['a package of some version', { package: { name: 'bash', 'at-least': '1:5.2-3.fc42', below: '1:5.2-4' } }],
  ['no package', { package: { name: 'htop', absent: true } }],
  ['a user', { user: { name: 'agent', uid: 901, gid: 902, home: '/var/agent', shell: '/usr/sbin/nologin' } }],
  ['the first line of a user', { user: { name: 'root', uid: 0 } }],
  ['no user', { user: { name: 'no', absent: true } }],
  ['a label', { label: { name: 'containers.bootc', value: '1' } }],
  ['no label', { label: { name: 'toString', absent: true } }],
  ['the last value of a variable', { env: { name: 'A', value: '2' } }],
  ['the configuration', { config: { user: '', cmd: ['/sbin/init'], entrypoint: [], 'exposed-ports': ['80/tcp'] } }],
];

for (const [title, expectation] of hold) {
  test(`${title} as expected`, async () => assert.deepEqual(await ask(expectation), []));
}

const fail: [title: string, expectation: object, words: RegExp[]][] = [
  [
    'a missing file',
    { file: { path: 'etc/nothing' } },
    [/^error: this: etc\/nothing: expected a file, found nothing$/],
  ],
  ['a dangling link', { file: { path: 'etc/dangling' } }, [/a symlink that leads nowhere/]],
  ['a dangling link that should not be', { file: { path: 'etc/dangling', absent: true } }, [/found a symlink/]],
  ['another type', { file: { path: 'etc', type: 'file' } }, [/expected type file, found type directory/]],
  [
    'another mode and owner',
    { file: { path: 'etc/secret', mode: '0400', owner: '0:0' } },
    [/mode 0400, found mode 0600/, /owner 0:0, found owner 12:0/],
  ],
  ['another target', { file: { path: 'etc/link', target: 'x' } }, [/expected target x, found target motd/]],
  ['other content', { file: { path: 'etc/motd', content: 'hello\nworld' } }, [/expected the content/]],
  [
    'another digest',
    { file: { path: 'etc/motd', sha256: 'a'.repeat(64) } },
    [/expected digest sha256:a+, found digest sha256:/],
  ],
  ['a part of a line', { file: { path: 'etc/motd', line: 'hell' } }, [/expected the line "hell"/]],
  ['a line that half matches', { file: { path: 'etc/motd', matches: 'h' } }, [/a line like "h"/]],
  ['a line that is excluded', { file: { path: 'etc/motd', excludes: 'h.*' } }, [/no line like "h\.\*", found line 1/]],
  ['content of a folder', { file: { path: 'etc', line: 'x' } }, [/found a directory/]],
  ['a missing kernel argument', { kargs: { present: ['rd.debug'] } }, [/the kernel argument rd\.debug/]],
  ['an unwanted one', { kargs: { absent: ['mitigations'] } }, [/found mitigations=auto,nosmt/]],
  ['an old package', { package: { name: 'bash', 'at-least': '1:5.10' } }, [/at least 1:5\.10, found 1:5\.2-3/]],
  ['one of two packages too new', { package: { name: 'kernel', below: '6.9' } }, [/below 6\.9, found 6\.9-1/]],
  ['a missing package', { package: { name: 'htop' } }, [/expected it is there/]],
  ['an unwanted package', { package: { name: 'bash', absent: true } }, [/found 5\.2/]],
  [
    'another shell',
    { user: { name: 'agent', shell: '/bin/sh' } },
    [/shell \/bin\/sh, found shell \/usr\/sbin\/nologin/],
  ],
  ['a missing user', { user: { name: 'no' } }, [/no line in passwd/]],
  ...['later', 'hidden', 'member', 'quoted'].map((name): [string, object, RegExp[]] => [
    `a user that boot creates: ${name}`,
    { user: { name, absent: true } },
    [/creates it at boot/],
  ]),
  ['another label', { label: { name: 'containers.bootc', value: '2' } }, [/expected "2", found "1"/]],
  ['a missing label', { label: { name: 'x' } }, [/found nothing/]],
  ['an unwanted variable', { env: { name: 'A', absent: true } }, [/found "2"/]],
  [
    'another configuration',
    { config: { user: 'x', cmd: ['a'], volumes: ['/v'] } },
    [/cmd \["a"\]/, /the volume \/v/, /user "x", found user ""/],
  ],
];

for (const [title, expectation, words] of fail) {
  test(`${title} does not hold`, async () => {
    const found = await ask(expectation);
    assert.equal(found.length, words.length, found.join('\n'));
    for (const [position, word] of words.entries()) assert.match(found[position] ?? '', word);
    for (const line of found) assert.match(line, /^error: this: /);
  });
}

const unseen: [title: string, expectation: object, more: Partial<Parameters<typeof evidenceOf>[0]>][] = [
  ['packages of no database', { package: { name: 'x', absent: true } }, { packages: { state: 'absent' } }],
  [
    'a file that is too large',
    { file: { path: 'etc/x', line: 'a' } },
    { changes: { 'etc/x': 'x'.repeat(4 * 1024 * 1024 + 1) } },
  ],
  [
    'a line that is too much work',
    { file: { path: 'etc/x', matches: '(a?a?a?a?a?a?a?a?a?a?)*b' } },
    { changes: { 'etc/x': 'a'.repeat(3 * 1024 * 1024) } },
  ],
  [
    'kernel arguments that are no TOML',
    { kargs: { absent: ['x'] } },
    { changes: { 'usr/lib/bootc/kargs.d/x.toml': 'kargs = [' } },
  ],
  [
    'kernel arguments of another form',
    { kargs: { absent: ['x'] } },
    { changes: { 'usr/lib/bootc/kargs.d/x.toml': 'karg = ["x"]' } },
  ],
  ['users in no file', { user: { name: 'x', absent: true } }, { changes: { 'etc/passwd': { type: 'directory' } } }],
];

for (const [title, expectation, more] of unseen) {
  test(`${title}: unknown, not a pass`, async () => {
    const found = await ask(expectation, more);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', /^unknown: this: .* cannot be seen/);
  });
}

test('an expectation is no permission, and no path clause silences it', async () => {
  const policy = {
    levels: { 'EXP-01': { level: 'warning', reason: 'Only to see it in the report.' } },
    allow: [{ name: 'all', reason: 'It is what the test wants.', paths: ['**'] }],
    expect: [{ name: 'this', file: { path: 'etc/new', mode: '0600' } }],
  };
  const { findings, result } = await judge(evidenceOf({ base, changes: { 'etc/new': 'x' }, policy }), {
    strict: true,
    rules: [],
  });
  assert.deepEqual(
    findings.map(({ rule, level }) => `${rule} ${level}`),
    ['EXP-01 warning'],
  );
  assert.equal(result, 'pass');
  const strict = await judge(evidenceOf({ base, changes: { 'etc/new': 'x' }, policy: { expect: policy.expect } }), {
    strict: true,
    rules: [],
  });
  assert.deepEqual(
    strict.findings.map(({ rule }) => rule),
    ['CW-01', 'EXP-01'],
  );
});
