import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './evaluate.ts';
import { policySchemaUrl } from './policy.ts';
import { parsePolicy } from './policy-file.ts';
import { type EntrySpec, evidenceOf } from './testing.ts';
import type { Finding } from './types.ts';
import { updateRules } from './update-path.ts';

const policyPath = 'etc/containers/policy.json';
const key = { type: 'sigstoreSigned', keyPath: '/etc/pki/containers/k.pub' };
const anything = [{ type: 'insecureAcceptAnything' }];
const reject = [{ type: 'reject' }];
const json = (fallback: unknown, docker: Record<string, unknown> = {}): string =>
  JSON.stringify({ default: fallback, transports: { docker } });
const attached = (...scopes: string[]): string =>
  `docker:\n${scopes.map((scope) => `  ${scope}:\n    use-sigstore-attachments: true\n`).join('')}`;

/** As Bluefin: its own images verified, all others taken. */
const base: Record<string, EntrySpec> = {
  [policyPath]: json(reject, { '': anything, 'ghcr.io/ublue-os': [key] }),
  'etc/containers/registries.d/ublue-os.yaml': attached('ghcr.io/ublue-os'),
  'etc/pki/containers/k.pub': 'key',
};

async function findings(
  changes: Record<string, EntrySpec | undefined>,
  { enforce = false, targets = [] as string[] } = {},
): Promise<Finding[]> {
  const evidence = evidenceOf({ base, changes });
  const policy = parsePolicy(
    `schema: ${policySchemaUrl}\nname: test\nhost-policy: { enforce: ${enforce} }\n`,
    'p.yaml',
  );
  const context = { ...evidence.context, targets };
  const verdict = await judge({ ...evidence, policy, context }, { strict: true, rules: updateRules });
  return verdict.findings.filter(({ rule }) => rule.startsWith('UPD-'));
}
const scopes = async (...given: Parameters<typeof findings>): Promise<string[]> =>
  (await findings(...given)).map(({ rule, level, evidence }) => `${rule} ${level} ${evidence['scope']}`);

const ours = { 'etc/containers/registries.d/o.yaml': attached('ghcr.io/o') };

test('a repository of one’s own, and all else as the base has it, is well', async () => {
  const policy = json(reject, { '': anything, 'ghcr.io/ublue-os': [key], 'ghcr.io/o': [key] });
  assert.deepEqual(await scopes({ [policyPath]: policy, ...ours }), []);
  assert.deepEqual(
    await scopes({ [policyPath]: policy, ...ours }, { enforce: true, targets: ['ghcr.io/o/r:stable'] }),
    [],
  );
  assert.deepEqual(await scopes({ [policyPath]: json(reject) }), []);
  assert.deepEqual(await scopes({}, { enforce: true, targets: ['ghcr.io/o/r:stable'] }), []);
});

test('UPD-01: what the base keeps out is let in', async () => {
  assert.deepEqual(await scopes({ [policyPath]: json(anything) }), ['UPD-01 error ghcr.io/ublue-os']);
  assert.deepEqual(await scopes({ [policyPath]: json(reject, { '': anything }) }), ['UPD-01 error ghcr.io/ublue-os']);
  assert.deepEqual(
    await scopes({ [policyPath]: json(reject, { 'ghcr.io/ublue-os': [key], 'ghcr.io/ublue-os/bluefin': anything }) }),
    ['UPD-01 error ghcr.io/ublue-os/bluefin'],
  );
  assert.deepEqual(await scopes({ [policyPath]: json(reject, { '*.io': anything, 'ghcr.io': anything }) }), [
    'UPD-01 error ghcr.io/ublue-os',
  ]);
});

test('UPD-01: default and all, where the base has no such thing', async () => {
  const strict = { ...base, [policyPath]: json(reject) };
  const evidence = evidenceOf({ base: strict, changes: { [policyPath]: json(anything) } });
  const verdict = await judge(evidence, { strict: true, rules: updateRules });
  const found = verdict.findings.filter(({ rule }) => rule === 'UPD-01');
  assert.deepEqual(
    found.map(({ message }) => message),
    ['a host takes any image of every registry that no scope names, signed or not; with the base it did not'],
  );
});

test('UPD-01: another key for images of the base’s vendor', async () => {
  const other = { type: 'sigstoreSigned', keyPaths: ['/etc/pki/containers/k.pub', '/etc/pki/containers/mine.pub'] };
  const mine = { 'etc/pki/containers/mine.pub': 'mine' };
  const policy = json(reject, { '': anything, 'ghcr.io/ublue-os': [other] });
  assert.deepEqual(await scopes({ [policyPath]: policy, ...mine }), ['UPD-01 error ghcr.io/ublue-os']);
  assert.deepEqual(await scopes({ [policyPath]: policy }), []);
  assert.deepEqual(await scopes({ 'etc/pki/containers/k.pub': 'mine' }), ['UPD-01 error ghcr.io/ublue-os']);
  assert.deepEqual(await scopes({ 'etc/pki/containers/k.pub': 'key\n' }), []);
});

test('UPD-01: what a host fails on', async () => {
  const [found] = await findings({ [policyPath]: '{"default":[{"type":"accept"}]}' });
  assert.match(found?.message ?? '', /pulls no image at all/);
});

test('UPD-01: the image’s own target, where the policy asks for it', async () => {
  const enforced = { enforce: true, targets: ['ghcr.io/o/r:stable'] };
  const kept = { '': anything, 'ghcr.io/ublue-os': [key] };
  assert.deepEqual(await scopes({ [policyPath]: json(anything, kept) }, enforced), ['UPD-01 error ghcr.io/o/r:stable']);
  const missing = json(reject, { ...kept, 'ghcr.io/o': [{ type: 'sigstoreSigned', keyPath: '/etc/pki/none.pub' }] });
  assert.match((await findings({ [policyPath]: missing, ...ours }, enforced))[0]?.message ?? '', /none\.pub/);
  const gone = await scopes(
    { [policyPath]: json(reject, { ...kept, 'ghcr.io/o': [key] }), ...ours, 'etc/pki/containers/k.pub': undefined },
    enforced,
  );
  assert.deepEqual(gone, ['UPD-01 error ghcr.io/o/r:stable']);
});

test('UPD-02: signatures that nobody looks for', async () => {
  const policy = json(reject, { '': anything, 'ghcr.io/ublue-os': [key], 'ghcr.io/o': [key] });
  assert.deepEqual(await scopes({ [policyPath]: policy }), ['UPD-02 error ghcr.io/o']);
  const targets = (target: string) => ({ targets: [target] });
  assert.deepEqual(await scopes({ [policyPath]: policy }, targets('ghcr.io/o/r:stable')), ['UPD-02 error ghcr.io/o']);
  assert.deepEqual(await scopes({ [policyPath]: policy }, targets('ghcr.io/p/r:stable')), ['UPD-02 warning ghcr.io/o']);
  const off = 'docker:\n  ghcr.io/ublue-os:\n    use-sigstore-attachments: false\n';
  assert.deepEqual(await scopes({ 'etc/containers/registries.d/ublue-os.yaml': off }), [
    'UPD-02 error ghcr.io/ublue-os',
  ]);
  assert.deepEqual(await scopes({ 'etc/containers/registries.d/ublue-os.yaml': undefined }), [
    'UPD-02 error ghcr.io/ublue-os',
  ]);
  const [broken] = await findings({ 'etc/containers/registries.d/x.yaml': 'docker: [' });
  assert.match(broken?.message ?? '', /pulls no image at all/);
});

test('a finding is at the change that brought it about, of which a clause can speak', async () => {
  const places = async (changes: Record<string, EntrySpec | undefined>) =>
    (await findings(changes)).map(({ rule, path }) => `${rule} ${path}`);
  const lookup = 'etc/containers/registries.d/ublue-os.yaml';
  assert.deepEqual(await places({ [lookup]: 'docker: {}\n' }), [`UPD-02 ${lookup}`]);
  assert.deepEqual(
    await places({ [lookup]: undefined }),
    ['UPD-02 etc/containers/registries.d'],
    'the folder is gone, too',
  );
  assert.deepEqual(await places({ 'etc/pki/containers/k.pub': 'other' }), ['UPD-01 etc/pki/containers/k.pub']);
  const policy = json(reject, { '': anything, 'ghcr.io/ublue-os': [key], 'ghcr.io/o': [key] });
  assert.deepEqual(await places({ [policyPath]: policy }), [`UPD-02 ${policyPath}`]);
});
