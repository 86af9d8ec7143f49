import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import type { StoredManifest } from '../../src/registry/types.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { pushImage } from '../tools/registry-fixtures.ts';
import { command } from './command.ts';
import { makeMultiBase, publishPart, repository } from './platforms.ts';
import { password, startWorld, type World } from './world.ts';

function assemble(world: World, parts: string[], tag: string, ...more: string[]) {
  return command(world.folder, [
    ...['assemble-index', '--to', world.to, ...parts.flatMap((part) => ['--parts', part])],
    ...['--tags', tag, '--references', `${repository}:${tag}`, '--public-keys', world.publicKeyFile],
    ...['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD', ...more],
  ]);
}

async function under(world: World, reference: string): Promise<StoredManifest | undefined> {
  return (await world.target()).getManifest(reference);
}

for (const profile of ['plain', 'ghcr'] as const) {
  describe(`assemble-index, ${profile} registry`, () => {
    let world: World;
    let amd64: string;
    let arm64: string;
    before(async () => {
      world = await startWorld({ profile });
      const base = await makeMultiBase(world);
      amd64 = await publishPart(world, base, 'amd64', new Date('2026-01-01T00:00:00Z'));
      arm64 = await publishPart(world, base, 'arm64', new Date('2026-02-01T00:00:00Z'));
    });
    after(() => world[Symbol.asyncDispose]());
    const both = () => [`linux/arm64=${arm64}`, `linux/amd64=${amd64}`];

    /** Refused, and nothing written. */
    async function assertRefused(parts: string[], status: number, says: RegExp, ...more: string[]): Promise<void> {
      world.registry.log.length = 0;
      const ran = await assemble(world, parts, 'refused', ...more);
      assert.equal(ran.status, status, ran.stderr);
      assert.match(ran.stderr, says);
      assert.deepEqual(
        world.registry.log.filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && path.includes('/wtgos/')),
        [],
      );
    }

    test('one name for both platforms, signed, attested, and the same bytes again', async () => {
      const ran = await assemble(world, both(), 'stable');
      assert.equal(ran.status, 0, ran.stderr);
      const index = await under(world, 'stable');
      if (index?.kind !== 'index') return assert.fail('no index');
      assert.equal(index.descriptor.mediaType, mediaTypes.ociIndex);
      assert.deepEqual(
        index.document.manifests.map(({ digest, platform }) => [platform?.architecture, digest]),
        [
          ['amd64', amd64],
          ['arm64', arm64],
        ],
      );
      const { annotations } = index.document;
      assert.equal(annotations?.['org.opencontainers.image.source'], 'https://github.com/wtgos/wtgos');
      assert.equal(annotations?.['org.opencontainers.image.created'], '2026-02-01T00:00:00Z');
      assert.equal(annotations?.['org.opencontainers.image.base.digest'], undefined);

      const verify = ['verify-image', '--image', `${world.to}:stable`, '--references', `${repository}:stable`];
      const seen = await command(world.folder, [...verify, '--public-keys', world.publicKeyFile]);
      assert.equal(seen.status, 0, seen.stderr);
      assert.equal(seen.stdout.split('\n').filter((line) => line.startsWith('cosign 2.6.4 and 3')).length, 3);

      const [provenance] = await readBundles(await world.target(), index.descriptor.digest, provenanceType);
      if (!provenance?.ok) return assert.fail('no provenance of the index');
      const { buildDefinition } = JSON.parse(JSON.stringify(provenance.statement.predicate));
      assert.match(buildDefinition.buildType, /buildtypes\/index\/v1$/);
      assert.deepEqual(buildDefinition.externalParameters.parts, { 'linux/amd64': amd64, 'linux/arm64': arm64 });
      assert.deepEqual(
        buildDefinition.resolvedDependencies.map(
          ({ digest }: { digest: { sha256: string } }) => `sha256:${digest.sha256}`,
        ),
        [amd64, arm64],
      );

      const [own, filled] = [await under(world, 'stable'), await assemble(world, both(), 'of-{os-version}-{date}')];
      assert.equal(filled.status, 0, filled.stderr);
      assert.equal((await under(world, 'of-43-20260201'))?.descriptor.digest, own?.descriptor.digest);

      world.registry.log.length = 0;
      const again = await assemble(world, both().reverse(), 'stable');
      assert.equal(again.status, 0, again.stderr);
      const written = world.registry.log.filter(({ method, path }) => method === 'PUT' && path.includes('/wtgos/'));
      assert.deepEqual(
        written.map(({ path }) => path),
        [],
        'nothing is written twice',
      );
    });

    if (profile === 'plain') return;

    test('a part for another platform than said', () =>
      assertRefused([`linux/amd64=${arm64}`], 3, /is an image for linux\/arm64, not for linux\/amd64/));

    test('the same image for two platforms', () =>
      assertRefused(
        [`linux/amd64=${amd64}`, `linux/arm64/v8=${amd64}`],
        3,
        /for linux\/amd64, not for linux\/arm64\/v8/,
      ));

    test('two images for one platform', () =>
      assertRefused([`linux/arm64=${arm64}`, `linux/arm64/v8=${arm64}`], 2, /two images are for linux\/arm64/));

    test('a tag in place of a digest', () =>
      assertRefused(['linux/amd64=stable-amd64'], 2, /linux\/amd64 is no digest/));

    test('a part that is in another repository', async () => {
      const elsewhere = await openStore(parseImageReference(`${world.registry.host}/other/place`, '.'), {
        log: silentLog,
      });
      const foreign = await pushImage(elsewhere, 'foreign');
      await assertRefused([...both(), `linux/riscv64=${foreign.digest}`], 3, /push each there by digest first/);
    });

    test('an index as a part', async () => {
      const document = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] };
      const store = await world.target();
      const { digest } = await store.putManifest(Buffer.from(JSON.stringify(document)), mediaTypes.ociIndex);
      await assertRefused([`linux/amd64=${digest}`], 3, /hosts read no index in an index/);
    });

    test('an artifact as a part', async () => {
      const { digest } = await pushImage(await world.target(), 'no image');
      await assertRefused([`linux/amd64=${digest}`], 3, /is no container image/);
    });

    test('parts that others signed', async () => {
      const { publicPem, privatePem } = await generateKeyPair(password);
      const other = join(world.folder, '..', 'other');
      await mkdir(other);
      const files = { publicKey: join(other, 'cosign.pub'), privateKey: join(other, 'cosign.key') };
      await writeFile(files.publicKey, publicPem);
      await writeFile(files.privateKey, privatePem, { mode: 0o600 });
      const keys = ['--public-keys', files.publicKey, '--signing-key', files.privateKey];
      world.registry.log.length = 0;
      const ran = await command(world.folder, [
        ...['assemble-index', '--to', world.to, '--parts', `linux/amd64=${amd64}`, '--tags', 'refused', ...keys],
        ...['--signing-password', 'env://COSIGN_PASSWORD'],
      ]);
      assert.equal(ran.status, 1, ran.stderr);
      assert.match(ran.stderr, /none of the given keys/);
      assert.equal(await under(world, 'refused'), undefined);
    });

    test('an image that is there and that nobody signed', async () => {
      const bare = await unsigned(world, amd64);
      await assertRefused([`linux/amd64=${bare}`], 1, /no (legacy )?signature/);
      await assertRefused([`linux/amd64=${bare}`], 1, /no (legacy )?signature/, '--parts-must-be', 'signed');
      const asked = await assemble(world, [`linux/amd64=${bare}`], 'bare', '--parts-must-be', 'pushed');
      assert.equal(asked.status, 0, asked.stderr);
      assert.match(asked.stdout + asked.stderr, /this run vouches for them/);
      // Signed by now, and still not attested.
      await assertRefused([`linux/amd64=${bare}`], 1, /no attestation by them of type/);
      const signed = await assemble(world, [`linux/amd64=${bare}`], 'bare', '--parts-must-be', 'signed');
      assert.equal(signed.status, 0, signed.stderr);
    });

    test('back to older parts only where it is asked for', async () => {
      await assemble(world, both(), 'forward');
      const before = (await under(world, 'forward'))?.descriptor.digest;
      const refused = await assemble(world, [`linux/amd64=${amd64}`], 'forward');
      assert.equal(refused.status, 1, refused.stderr);
      assert.match(refused.stderr, /allow-rollback/);
      assert.match(refused.stderr, /is there by digest; tags moved so far: none/);
      assert.equal((await under(world, 'forward'))?.descriptor.digest, before);
      const back = await assemble(world, [`linux/amd64=${amd64}`], 'forward', '--allow-rollback');
      assert.equal(back.status, 0, back.stderr);
    });
  });
}

/** The same image, made another by an annotation. */
async function unsigned(world: World, digest: string): Promise<string> {
  const store = await world.target();
  const found = await store.getManifest(digest);
  if (found?.kind !== 'image') return assert.fail('no image');
  const document = { ...found.document, annotations: { ...found.document.annotations, 'com.example.bare': 'yes' } };
  return (await store.putManifest(Buffer.from(JSON.stringify(document)), found.descriptor.mediaType)).digest;
}
