/** An index signed by `sign-cosign`: cosign takes the index, hosts the image of their platform. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mediaTypes } from '../../src/registry/media-types.ts';
import type { Descriptor } from '../../src/registry/types.ts';
import { cosign2, cosign3, podman, skopeo } from './chroots.ts';
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

    test('the index alone: cosign takes it, no host does', async () => {
      const image = await tagged('lone', {});
      const ran = await sign(image, '--recursive', 'false');
      assert.equal(ran.status, 0, ran.stderr);
      assert.match(ran.stdout + ran.stderr, /only the index is signed/);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.pinned)));
      const host = await writeHost(await hostFor(registry, own.files.publicKey));
      refuses(await skopeo(take(image.tagged), { host }), /signature/i);
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
  });
}
