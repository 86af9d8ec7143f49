/** Two platforms signed by a key and by the identity of a workflow run, and by that alone: each part, and the index. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import type { Publication } from '../../src/pipeline/build.ts';
import { publishImages } from '../../src/pipeline/publish-images.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { startFakeSigstore } from '../tools/fake-sigstore.ts';
import { keylessBy, lookAtNothing, rootOf } from './keyless-signing.ts';
import { makeMultiBase } from './platforms.ts';
import { startWorld, worldOptions, worldServices } from './world.ts';

for (const [what, withKey] of [
  ['a key and an identity', true],
  ['an identity alone', false],
] as const) {
  test(`by ${what}`, async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    const base = await makeMultiBase(world);
    if (!withKey) await lookAtNothing(world);
    const services = worldServices(world);
    const options = await worldOptions(world, services);
    const keyless = { sign: await keylessBy(sigstore), root: await rootOf(sigstore) };
    const own = options.publish ?? assert.fail();
    const publication: Publication = { ...own, keyless, ...(withKey ? {} : { key: undefined, publicKeys: [] }) };
    const parts = ['amd64', 'arm64'].map((architecture) => {
      const platform = { os: 'linux', architecture };
      const outputDir = join(world.folder, '..', architecture);
      const on = { base: base.reference, baseTrust: baseTrust([base.publicKey], false) };
      return { name: architecture, platform, options: { ...options, ...on, platform, outputDir } };
    });
    const [published] = await publishImages([{ publication, parts }], undefined, services);

    const store = await world.target();
    const index = (await store.getManifest('stable')) ?? assert.fail('no tag');
    assert.equal(index.descriptor.digest, published?.digest);
    if (index.kind !== 'index') return assert.fail('no index');
    const bundles = async (digest: typeof index.descriptor.digest) =>
      (await readBundles(store, digest))
        .map((each) => each.ok && each.bundle.verificationMaterial.content.$case)
        .sort();
    const byKey = withKey ? ['publicKey'] : [];
    assert.deepEqual(await bundles(index.descriptor.digest), ['certificate', 'certificate', ...byKey]);
    for (const { digest } of index.document.manifests) {
      assert.deepEqual(await bundles(digest), [...Array(4).fill('certificate'), ...byKey], 'each once');
    }
  });
}
