import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { judge } from './evaluate.ts';
import { parsePolicy } from './policy-file.ts';
import { brief, changed, type EntrySpec, evidenceOf } from './testing.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const policy = parsePolicy(read('policies/immutable-host.yaml'), 'policies/immutable-host.yaml');

/** What a base like Bluefin has where wtgOS writes. */
const base: Record<string, EntrySpec> = {
  'etc/containers/policy.json': '{"default":[{"type":"insecureAcceptAnything"}]}',
  'etc/containers/registries.d/ublue-os.yaml': 'docker:\n  ghcr.io/ublue-os:\n    use-sigstore-attachments: true\n',
  'usr/bin/podman': { mode: 0o755 },
};

/** Source in the repository → path in the image, as the Containerfile copies. */
const copies = [...read('Containerfile').matchAll(/^COPY --chmod=0644 (\S+) \/(\S+)$/gm)].map(
  ([, source = '', path = '']) => ({ source, path }),
);

function ours(): Record<string, EntrySpec> {
  return Object.fromEntries(
    copies.map(({ source, path }) => [path, source === 'cosign.pub' ? 'a public key' : read(source)]),
  );
}

async function verdictOn(more: Record<string, EntrySpec | undefined>, onto = base) {
  const evidence = { ...evidenceOf({ base: onto, changes: { ...ours(), ...more } }), policy };
  return await judge(evidence, { strict: true });
}

/** The folders above the files that are allowed besides; the tests' trees make them with the files. */
const base2 = changed(base, { 'etc/pki': { type: 'directory' }, 'usr/share': { type: 'directory' } });

test('the Containerfile copies each file of system_files to its place, and runs nothing', () => {
  const folder = join(root, 'system_files');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  for (const file of files) {
    const path = relative(folder, join(file.parentPath, file.name));
    assert.ok(file.isFile(), path);
    assert.ok(
      copies.some((copy) => copy.source === `system_files/${path}` && copy.path === path),
      path,
    );
  }
  const instructions = read('Containerfile').match(/^[A-Z]+(?= )/gm);
  assert.deepEqual([...new Set(instructions)].sort(), ['COPY', 'FROM', 'LABEL']);
  assert.equal(instructions?.filter((each) => each === 'COPY').length, copies.length);
});

test('the policy allows what wtgOS adds, and each clause is needed', async () => {
  const verdict = await verdictOn({}, base2);
  assert.deepEqual(brief(verdict.findings), []);
  assert.deepEqual(verdict.unusedClauses, []);
  assert.equal(verdict.result, 'pass');
});

const refused: [title: string, changes: Record<string, EntrySpec | undefined>, rules: string[]][] = [
  ['one more file', { 'usr/share/wtgos/x': '' }, ['CW-01']],
  ['one more file beside the signature policy', { 'etc/containers/registries.d/x.yaml': '' }, ['CW-01']],
  ['an executable manifest', { 'usr/share/wtgos/distrobox.ini': { mode: 0o755 } }, ['CW-01', 'EXE-01', 'PKG-06']],
  ['an executable unit', { 'usr/share/wtgos/wtg-agent.container': { mode: 0o755 } }, ['CW-01', 'EXE-01', 'PKG-06']],
  ['a manifest that is a program', { 'usr/share/wtgos/distrobox.ini': '#!/bin/sh' }, ['EXE-01']],
  [
    'a signature policy that is a link',
    { 'etc/containers/policy.json': { target: '/run/policy.json' } },
    ['CW-01', 'WH-01'],
  ],
  ['a signature policy that is gone', { 'etc/containers/policy.json': undefined }, ['CW-01', 'WH-01']],
  ['a program of the base changed', { 'usr/bin/podman': { mode: 0o755, content: 'x' } }, ['CW-01', 'EXE-01', 'PKG-06']],
];

for (const [title, changes, rules] of refused) {
  test(`the policy refuses ${title}`, async () => {
    const verdict = await verdictOn(changes, base2);
    const errors = verdict.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    assert.deepEqual([...new Set(errors)], rules);
    assert.equal(verdict.result, 'fail');
  });
}

test('hosts are told to refuse what is not signed', () => {
  const file = JSON.parse(read('system_files/etc/containers/policy.json'));
  assert.equal(policy.hostPolicy.enforce, true);
  assert.deepEqual(file.default, [{ type: 'reject' }]);
  for (const [scope, [requirement]] of Object.entries<{ type: string }[]>(file.transports.docker)) {
    assert.equal(requirement?.type, 'sigstoreSigned', scope);
  }
  assert.equal(file.transports.docker[''], undefined);
  const lookup = parse(read('system_files/etc/containers/registries.d/wtgos.yaml'));
  const image = /^image=([^:]+):/m.exec(read('distrobox.ini'))?.[1] ?? '';
  const from = /^FROM ([^:@]+)/m.exec(read('Containerfile'))?.[1] ?? '';
  for (const repository of ['ghcr.io/wtgos/wtgos', from, image]) {
    assert.equal(lookup.docker[repository]?.['use-sigstore-attachments'], true, repository);
    const scopes = Object.keys(file.transports.docker);
    assert.ok(
      scopes.some((scope) => repository === scope || repository.startsWith(`${scope}/`)),
      repository,
    );
  }
});
