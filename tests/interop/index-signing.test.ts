/** Indexes as `sign-cosign` and `assemble-index` leave them: cosign and bootc take the index, podman the image of its platform. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { mediaTypes } from '../../src/registry/media-types.ts';
import type { Descriptor } from '../../src/registry/types.ts';
import { putBytes } from '../../src/sigstore/put-bytes.ts';
import { cosign2, cosign3, podman, skopeo } from './chroots.ts';
import { hostImport } from './ostree.ts';
import { wtgosFromSource } from './product.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import { hostFor, type Image, type OurKey, ourKey, pushImage, refuses, verifyArguments, writeHost } from './signing.ts';
import { ok, workFolder } from './tools.ts';

const registries: [string, () => Promise<Registry>][] = [
  ['distribution', () => startDistribution()],
  ['ggcr with referrers', () => startGgcrRegistry({ referrers: true })],
];

for (const [name, start] of registries) {
  describe(`an index on ${name}`, () => {
    let registry: Registry;
    let own: OurKey;
    let parts: [Image, Image];
    before(async () => {
      registry = await start();
      own = await ourKey();
      parts = [await pushImage(registry, 'group/image', 'one'), await pushImage(registry, 'group/image', 'two')];
    });
    after(() => registry.stop());

    async function tagged(tag: string, more: object): Promise<Image> {
      const [{ store, subject: one, name: repository }, { subject: two }] = parts;
      const on = (subject: Descriptor, architecture: string) => ({
        ...subject,
        platform: { os: 'linux', architecture },
      });
      const manifests = [on(one, 'amd64'), on(two, 'arm64')];
      const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests, ...more };
      const subject = await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, { tag });
      return {
        store,
        subject,
        name: repository,
        tagged: `${repository}:${tag}`,
        pinned: `${repository}@${subject.digest}`,
      };
    }
    const sign = (image: Image, ...more: string[]) =>
      wtgosFromSource(workFolder('sign'), own.files.password, [
        ...['sign-cosign', '--image', image.pinned, '--references', image.tagged],
        ...['--signing-key', own.files.privateKey, '--signing-password', 'env://COSIGN_PASSWORD', ...more],
      ]);
    const take = (reference: string, ...platform: string[]) => [
      ...[...platform, 'copy', `docker://${reference}`],
      `dir:${workFolder('copy')}`,
    ];

    test('the index alone: cosign takes it, podman and skopeo do not', async () => {
      const image = await tagged('lone', {});
      const ran = await sign(image, '--recursive', 'false');
      assert.equal(ran.status, 0, ran.stderr);
      assert.match(ran.stdout + ran.stderr, /only the index is signed/);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.pinned)));
      const host = await writeHost(await hostFor(registry, own.files.publicKey));
      refuses(await skopeo(take(image.tagged), { host }), /signature/i);
    });

    test('bootc and rpm-ostree look for the signature of the index, podman and skopeo for that of its image', async () => {
      const image = await tagged('bootc', {
        annotations: { 'org.opencontainers.image.created': '2026-01-02T00:00:00Z' },
      });
      const host = await writeHost(await hostFor(registry, own.files.publicKey));
      for (const { pinned } of parts) {
        const ran = await sign({ ...image, pinned });
        assert.equal(ran.status, 0, ran.stderr);
      }
      await ok(skopeo(take(image.tagged), { host }));
      refuses(await hostImport(image.tagged, { host }), /signature was required|no signature/i);
      const ran = await sign(image, '--recursive', 'false');
      assert.equal(ran.status, 0, ran.stderr);
      // Past the signature: what is in it is no system that ostree could import.
      const imported = await hostImport(image.tagged, { host });
      assert.doesNotMatch(imported.stderr, /signature/i);
    });

    test('the index and each image in it, by default', async () => {
      const image = await tagged('multi', {
        annotations: { 'org.opencontainers.image.created': '2026-01-01T00:00:00Z' },
      });
      const ran = await sign(image);
      assert.equal(ran.status, 0, ran.stderr);
      for (const pinned of [image.pinned, ...parts.map((part) => part.pinned)]) {
        await ok(cosign3(verifyArguments(own.files.publicKey, pinned)));
        await ok(cosign2(verifyArguments(own.files.publicKey, pinned)));
      }
      const host = await writeHost(await hostFor(registry, own.files.publicKey));
      for (const reference of [image.tagged, image.pinned]) {
        await ok(skopeo(take(reference), { host }));
        await ok(skopeo(take(reference, '--override-arch', 'arm64'), { host }));
      }
      await ok(podman(['pull', image.tagged], { host }));
      refuses(await skopeo(take(`${image.name}:lone`), { host }), /signature|identity/i);
      const stranger = await writeHost(await hostFor(registry, (await ourKey()).files.publicKey));
      refuses(await skopeo(take(image.tagged), { host: stranger }), /signature/i);
    });

    describe('put together by assemble-index', () => {
      let amd64: Image;
      let arm64: Descriptor;
      before(async () => {
        amd64 = await pushImage(registry, 'group/parts', 'one');
        arm64 = await forArm(amd64);
      });
      const assemble = (tag: string, ...digests: string[]) =>
        wtgosFromSource(workFolder('assemble'), own.files.password, [
          ...['assemble-index', '--to', amd64.name, ...digests.flatMap((part) => ['--parts', part]), '--tags', tag],
          ...['--public-keys', own.files.publicKey, '--signing-key', own.files.privateKey, '--json'],
          ...['--signing-password', 'env://COSIGN_PASSWORD', '--parts-must-be', 'pushed'],
        ]);
      const both = () => [`linux/arm64=${arm64.digest}`, `linux/amd64=${amd64.subject.digest}`];

      test('cosign takes the index and its parts, and its provenance', async () => {
        const ran = await assemble('whole', ...both());
        assert.equal(ran.status, 0, ran.stderr);
        const { digest } = JSON.parse(ran.stdout);
        const whole = `${amd64.name}@${digest}`;
        for (const pinned of [whole, amd64.pinned, `${amd64.name}@${arm64.digest}`]) {
          await ok(cosign3(verifyArguments(own.files.publicKey, pinned)));
          await ok(cosign2(verifyArguments(own.files.publicKey, pinned)));
        }
        const attestation = ['--type', 'slsaprovenance1', '--insecure-ignore-tlog=true', '--allow-http-registry'];
        await ok(cosign3(['verify-attestation', ...attestation, '--key', own.files.publicKey, whole]));
        refuses(
          await cosign3(['verify-attestation', ...attestation, '--key', own.files.publicKey, amd64.pinned]),
          /no matching attestations|none of the attestations|no attestations|signature/i,
        );
      });

      test('hosts of either platform take it, by tag, by digest and whole', async () => {
        const host = await writeHost(await hostFor(registry, own.files.publicKey));
        const digest = JSON.parse((await assemble('whole', ...both())).stdout).digest;
        for (const reference of [`${amd64.name}:whole`, `${amd64.name}@${digest}`]) {
          for (const architecture of ['amd64', 'arm64']) {
            const folder = workFolder('copy');
            await ok(
              skopeo(['--override-arch', architecture, 'copy', `docker://${reference}`, `dir:${folder}`], { host }),
            );
            const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
            const config = JSON.parse(
              await readFile(join(folder, manifest.config.digest.slice('sha256:'.length)), 'utf8'),
            );
            assert.equal(config.architecture, architecture);
          }
        }
        await ok(skopeo(['copy', '--all', `docker://${amd64.name}:whole`, `dir:${workFolder('copy')}`], { host }));
        await ok(podman(['pull', `${amd64.name}:whole`], { host }));
        const stranger = await writeHost(await hostFor(registry, (await ourKey()).files.publicKey));
        refuses(await skopeo(take(`${amd64.name}:whole`), { host: stranger }), /signature/i);
      });

      test('a part that only another repository has is not taken: nobody could pull it', async () => {
        const ran = await assemble('foreign', ...both().slice(0, 1), `linux/amd64=${parts[1].subject.digest}`);
        refuses(ran, /has no sha256:\w+, the image for linux\/amd64/);
      });

      test('a part for another platform is not taken', async () => {
        refuses(await assemble('mixed', `linux/arm64=${amd64.subject.digest}`), /is an image for linux\/amd64/);
      });
    });
  });
}

/** The same image as if it had been built for arm64. */
async function forArm({ store, subject }: Image): Promise<Descriptor> {
  const manifest = await store.getManifest(subject.digest);
  if (manifest?.kind !== 'image') return assert.fail('no image');
  const config = JSON.parse((await store.readBlob(manifest.document.config, 1 << 20)).toString());
  const changed = {
    ...manifest.document,
    config: await putBytes(
      store,
      Buffer.from(JSON.stringify({ ...config, architecture: 'arm64' })),
      mediaTypes.ociConfig,
    ),
  };
  return store.putManifest(Buffer.from(JSON.stringify(changed)), mediaTypes.ociManifest);
}
