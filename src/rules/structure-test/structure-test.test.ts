import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../core/errors.ts';
import { judge } from '../evaluate.ts';
import { readPolicy } from '../extends.ts';
import { policySchemaUrl } from '../policy.ts';
import { contextOf, type EntrySpec, evidenceOf } from '../testing.ts';
import { readStructureTests } from './read.ts';

const base: Record<string, EntrySpec> = {
  'etc/apt/sources.list': 'deb http://httpredir.debian.org/debian stable main\nlast\n',
  'etc/link': { target: 'apt/sources.list' },
  'usr/bin/su': { mode: 0o4755, uid: 0, gid: 12 },
  'usr/bin/tool': { mode: 0o750 },
  tmp: { type: 'directory', mode: 0o1777 },
};
const context = contextOf();
Object.assign(context.image.config, {
  config: {
    Env: ['foo=baz', 'PATH=/usr/bin:/bin'],
    Labels: { vendor: 'ACME Incorporated', 'build-date': '2026-11-23T01:02:03.123456' },
    ExposedPorts: { '8080/tcp': {} },
    Volumes: { '/test': {} },
    Cmd: ['/bin/bash'],
    WorkingDir: '/app',
    User: 'luke',
  },
});

async function run(tests: string): Promise<string[]> {
  const own = `schema: ${policySchemaUrl}\nname: top\nstructure-tests: [t.yaml]\n`;
  const files: Record<string, string> = { 'top.yaml': own, 't.yaml': `schemaVersion: 2.0.0\n${tests}` };
  const read = async (path: string): Promise<Buffer> => Buffer.from(files[path] ?? '');
  const { policy } = await readPolicy('top.yaml', '', { read, builtin: read });
  const { findings } = await judge({ ...evidenceOf({ base, context }), policy }, { strict: true, rules: [] });
  return findings.map(({ rule, level, message }) => `${rule} ${level} ${message}`);
}

const existence = (more: string): string => `fileExistenceTests:\n- {name: n, ${more}}\n`;
const content = (more: string): string => `fileContentTests:\n- {name: n, path: /etc/apt/sources.list, ${more}}\n`;
const metadata = (more: string): string => `metadataTest:\n  ${more}\n`;

const hold: string[] = [
  existence('path: /'),
  existence('path: /etc/apt/sources.list, shouldExist: true, permissions: -rw-r--r--, uid: 0, gid: -1'),
  existence('path: /usr/bin/su, permissions: urwxr-xr-x, gid: 12, isExecutableBy: other'),
  existence('path: /tmp/, permissions: dtrwxrwxrwx'),
  existence('path: /etc/link, permissions: Lrwxrwxrwx'),
  existence('path: usr/bin/tool, isExecutableBy: group'),
  existence('path: /etc/nothing, shouldExist: false'),
  content(
    "expectedContents: ['.*httpredir\\.debian\\.org.*', '^deb', '(?m)^last$'], excludedContents: ['.*gce_debian_mirror.*', '^last', 'deb$']",
  ),
  'fileContentTests:\n- {name: n, path: /etc/link, expectedContents: [last]}\n',
  metadata('envVars: [{key: foo, value: baz}, {key: PATH, value: "/bin$", isRegex: true}]'),
  metadata(
    'labels: [{key: build-date, value: "^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{6}$", isRegex: true}]',
  ),
  metadata(
    'exposedPorts: ["8080"]\n  unexposedPorts: ["22"]\n  volumes: [/test]\n  unmountedVolumes: [/x]\n  unboundEnvVars: [{key: X}]',
  ),
  metadata('entrypoint: []\n  cmd: [/bin/bash]\n  workdir: /app\n  user: luke'),
  'commandTests: []\n',
];

for (const tests of hold) {
  test(`holds: ${tests}`, async () => assert.deepEqual(await run(tests), []));
}

const fail: [tests: string, words: RegExp][] = [
  [existence('path: /etc/nothing'), /t\.yaml: n: \/etc\/nothing: expected it is there, found nothing$/],
  [existence('path: /etc/link, shouldExist: false'), /found a symlink/],
  [existence('path: /usr/bin/su, permissions: -rwxr-xr-x'), /expected permissions -rwxr-xr-x, found urwxr-xr-x/],
  [existence('path: /usr/bin/su, gid: 0'), /expected gid 0, found gid 12/],
  [existence('path: /usr/bin/tool, isExecutableBy: other'), /executable by other, found -rwxr-x---/],
  [content("expectedContents: ['^httpredir']"), /expected content like "\^httpredir"/],
  [content("excludedContents: ['last']"), /expected no content like "last"/],
  ['fileContentTests:\n- {name: n, path: /etc, expectedContents: [x]}\n', /expected a file, found a directory/],
  [metadata('envVars: [{key: foo, value: ba}]'), /the variable foo is "ba", found "baz"/],
  [metadata('envVars: [{key: nope, value: x}]'), /the variable nope, found nothing/],
  [metadata('unboundEnvVars: [{key: foo}]'), /no variable foo/],
  [metadata('labels: [{key: vendor, value: "^I", isRegex: true}]'), /the label vendor like "\^I"/],
  [metadata('exposedPorts: ["80"]'), /the port 80/],
  [metadata('unexposedPorts: ["8080"]'), /no port 8080/],
  [metadata('volumes: [/x]'), /the volume \/x/],
  [metadata('unmountedVolumes: [/test]'), /no volume \/test/],
  [metadata('entrypoint: [x]'), /expected entrypoint \["x"\], found \[\]/],
  [metadata('cmd: []'), /expected cmd \[\], found \["\/bin\/bash"\]/],
  [metadata('workdir: /'), /workdir "\/", found "\/app"/],
  [metadata('user: root'), /user "root", found "luke"/],
];

for (const [tests, words] of fail) {
  test(`does not hold: ${tests}`, async () => {
    const found = await run(tests);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', words);
    assert.match(found[0] ?? '', /^EXP-01 error /);
  });
}

const refused: [tests: string, line: number, column: number, words: RegExp][] = [
  [
    'commandTests: [{name: n, command: ls}]\n',
    2,
    15,
    /commandTests run a command in the image: the image is never run here/,
  ],
  ['commandTests: [{name: n, setup: [[a]], teardown: [[b]], command: ls}]\n', 2, 15, /never run here/],
  ['licenseTests: [{debian: true}]\n', 2, 15, /licenseTests are not read/],
  ['globalEnvVars: [{key: a, value: b}]\n', 2, 16, /never run here/],
  ['containerRunOptions: {user: x}\n', 2, 22, /never run here/],
  ['fileExistenceTest: []\n', 2, 1, /did you mean fileExistenceTests\?/],
  [existence('path: /x, shouldExists: true'), 3, 23, /did you mean shouldExist\?/],
  [existence('path: /$HOME/x'), 3, 19, /variable, which is not expanded/],
  [existence('path: /a/../b'), 3, 19, /`\.\.` part/],
  [existence('path: /x, permissions: "0644"'), 3, 36, /as `ls -l` shows it/],
  [
    content("expectedContents: ['(?i)x']"),
    3,
    61,
    /the regular expression "\(\?i\)x" has a group of a kind that is not read/,
  ],
  [content("expectedContents: ['\\bx']"), 3, 61, /has a \\b, which is not read/],
  [metadata('labels: [{key: a, value: "(", isRegex: true}]'), 3, 28, /the regular expression/],
];

for (const [tests, line, column, words] of refused) {
  test(`refuses, saying where: ${tests}`, () => {
    const error = ((): unknown => {
      try {
        return readStructureTests(`schemaVersion: 2.0.0\n${tests}`, 't.yaml');
      } catch (each) {
        return each;
      }
    })();
    assert.ok(error instanceof UserError);
    assert.match(error.message, words);
    assert.deepEqual(error.at, { file: 't.yaml', line, column });
  });
}

test('other versions of the format are refused', () => {
  assert.throws(() => readStructureTests('schemaVersion: 1.0.0\n', 't.yaml'), /schemaVersion/);
});
