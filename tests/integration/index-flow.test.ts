/** From a plan to one name for all platforms, as docs/platforms.md says; and by identity besides the key. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDigest } from '../../src/core/digest.ts';
import type { WantedPart } from '../../src/pipeline/index-parts.ts';
import { publishIndex } from '../../src/pipeline/index-publish.ts';
import { tagTargets } from '../../src/pipeline/target.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { loadSigningKey } from '../../src/sigstore/keys.ts';
import { startFakeSigstore } from '../tools/fake-sigstore.ts';
import { command } from './command.ts';
import { keylessBy, rootOf } from './keyless-signing.ts';
import { makeMultiBase, publishPart, repository } from './platforms.ts';
import { password, startWorld, worldServices } from './world.ts';

test('planned, built by the plan, and put together', async () => {
  await using world = await startWorld();
  const base = await makeMultiBase(world);
  const run = async (...args: string[]) => {
    const ran = await command(world.folder, [...args, '--json']);
    assert.equal(ran.status, 0, ran.stderr);
    return JSON.parse(ran.stdout);
  };
  const keys = ['--public-keys', world.publicKeyFile, '--signing-key', world.privateKeyFile];
  const signing = [...keys, '--signing-password', 'env://COSIGN_PASSWORD'];
  const platforms = ['--platforms', 'linux/amd64', '--platforms', 'linux/arm64'];
  const baseOf = (reference: string) => ['--base', reference, '--base-key', base.publicKeyFile];
  const { matrix, flavours } = await run('plan', ...baseOf(base.reference), ...platforms, '--tags', 'stable');

  const parts = new Map<string, string>();
  for (const job of matrix.include) {
    const { digest } = await run(
      ...['build', '--publish', '--to', world.to, '--tags', job.name, '--references', `${repository}:${job.name}`],
      ...[...baseOf(job.base), '--image-digests', job['image-digests'], '--platform', job.platform],
      ...['--policy', 'policies/immutable-host.yaml', ...signing, '--output', `../${job.name}`],
    );
    parts.set(job.name, `${job.platform}=${digest}`);
  }
  const [flavour] = flavours.include;
  const given = flavour.parts.split('\n').flatMap((name: string) => ['--parts', parts.get(name) ?? '']);
  const named = ['--tags', flavour.tags, '--references', `${repository}:${flavour.tags}`];
  const { digest, tags } = await run('assemble-index', '--to', world.to, ...given, ...named, ...signing);
  assert.deepEqual(tags, [`${repository}:stable`]);
  const index = await (await world.target()).getManifest('stable');
  assert.equal(index?.descriptor.digest, digest);

  const verify = ['verify-image', '--image', `${world.to}:stable`, '--references', `${repository}:stable`];
  await run(...verify, '--public-keys', world.publicKeyFile, '--html', 'proof.html');
  for (const [platform = '', part = ''] of [...parts.values()].map((each) => each.split('='))) {
    const page = await readFile(join(world.folder, `proof-${platform.replace('/', '-')}.html`), 'utf8');
    assert.ok(page.includes(part) && page.includes(platform), platform);
  }
});

test('by identity besides the key: each part and the index have both signatures', async () => {
  await using world = await startWorld();
  await using sigstore = await startFakeSigstore();
  const base = await makeMultiBase(world);
  const key = await loadSigningKey(await readFile(world.privateKeyFile, 'utf8'), password);
  const store = await world.target();
  const created = new Date('2026-01-01T00:00:00Z');
  const parts: WantedPart[] = [];
  for (const architecture of ['amd64', 'arm64'] as const) {
    const digest = await publishPart(world, base, architecture, created);
    parts.push({ platform: { os: 'linux', architecture }, digest: isDigest(digest) ? digest : assert.fail() });
  }
  const assemble = async () =>
    publishIndex(
      {
        ...{ target: store, parts, annotations: {}, partsMustBe: 'attested', allowRollback: false },
        verifiers: { keys: [key.publicKey] },
        tagsAt: async () => tagTargets(store, ['stable'], [`${repository}:stable`]),
        ...{ key, publicKeys: [key.publicKey] },
        keyless: { sign: await keylessBy(sigstore), root: await rootOf(sigstore) },
      },
      worldServices(world),
    );
  const { index, tags } = await assemble();
  assert.equal(tags.length, 1);
  const signatures = async (digest: `sha256:${string}`) =>
    (await readBundles(store, digest))
      .map((found) =>
        found.ok ? `${found.statement.predicateType} ${found.bundle.verificationMaterial.content.$case}` : '',
      )
      .filter((line) => /sign\/v1|provenance/.test(line))
      .map((line) => line.replace(/^https:\/\/[^/]+\//, ''))
      .sort();
  const both = ['cosign/sign/v1 certificate', 'cosign/sign/v1 publicKey'];
  assert.deepEqual(await signatures(index.digest), [...both, 'provenance/v1 certificate']);
  for (const { digest } of parts) assert.deepEqual(await signatures(digest), [...both, 'provenance/v1 publicKey']);

  // The second time all that is there is found again.
  const again = await assemble();
  assert.equal(again.index.digest, index.digest);
  assert.deepEqual(await signatures(index.digest), [...both, 'provenance/v1 certificate']);
});
