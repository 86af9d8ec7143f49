import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command } from './command.ts';

let folder: string;
before(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'wtgos-host-policy-')), 'work');
  await mkdir(folder);
});
after(() => rm(join(folder, '..'), { recursive: true, force: true }));

const key = '/etc/pki/containers/you.pub';
const hostPolicy = (...more: string[]) =>
  command(folder, ['host-policy', '--reference', 'ghcr.io/you/image', '--key', key, ...more]);

test('prints both files, writes them, and never over a policy that says something else', async () => {
  const printed = await hostPolicy();
  assert.equal(printed.status, 0, printed.stderr);
  assert.match(printed.stdout, /^# \/etc\/containers\/policy\.json$/m);
  assert.match(printed.stdout, /use-sigstore-attachments: true/);

  const policyFile = join(folder, 'system_files/etc/containers/policy.json');
  for (const again of ['first', 'same again']) {
    const written = await hostPolicy('--output', 'system_files');
    assert.equal(written.status, 0, `${again}: ${written.stderr}`);
  }
  const edited = JSON.stringify({ default: [{ type: 'reject' }] });
  await writeFile(policyFile, edited);
  const refused = await hostPolicy('--output', 'system_files');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /is there already.*--into/s);
  assert.equal(await readFile(policyFile, 'utf8'), edited);

  const merged = await hostPolicy('--output', 'system_files', '--into', policyFile, '--json');
  assert.equal(merged.status, 0, merged.stderr);
  const text = await readFile(policyFile, 'utf8');
  assert.equal(JSON.parse(merged.stdout).files['etc/containers/policy.json'], text);
  assert.equal(JSON.parse(text).transports.docker['ghcr.io/you/image'][0].keyPath, key);
});

test('says what is wrong, by exit status 2', async () => {
  const missing = await command(folder, ['host-policy', '--reference', 'ghcr.io/you/image']);
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /--key/);
  const noFile = await hostPolicy('--into', 'nowhere.json');
  assert.equal(noFile.status, 2);
  assert.match(noFile.stderr, /nowhere\.json/);
});

test('leaves a namespace to the file that has it, since two fail every pull', async () => {
  const registries = join(folder, 'other/etc/containers/registries.d');
  await mkdir(registries, { recursive: true });
  const write = (value: string) =>
    writeFile(join(registries, 'own.yaml'), `docker:\n  ghcr.io/you/image: {${value}}\n`);
  await write('use-sigstore-attachments: true');
  const written = await hostPolicy('--output', 'other', '--json');
  assert.equal(written.status, 0, written.stderr);
  assert.deepEqual(Object.keys(JSON.parse(written.stdout).files), ['etc/containers/policy.json']);
  assert.deepEqual(await readdir(registries), ['own.yaml']);

  for (const broken of ['use-sigstore-attachments: false', 'use-sigstore-attachments: maybe', 'lookaside: x']) {
    await write(broken);
    const refused = await hostPolicy('--output', 'other');
    assert.equal(refused.status, 2, broken);
    assert.match(refused.stderr, /registries\.d/);
  }
  assert.deepEqual(await readdir(registries), ['own.yaml']);
});
