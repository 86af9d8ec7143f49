import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import { emptyStore, freshKey, putImage, putIndex, strangeDigest } from '../sigstore/testing.ts';
import { verifyAsCosign } from '../sigstore/verify.ts';
import { signIndex } from './sign.ts';

const targets = [{ tag: 'stable', reference: 'ghcr.io/o/r:stable' }];
const created = new Date(0);

async function stored(store: Store, { digest }: Descriptor): Promise<StoredManifest> {
  const manifest = await store.getManifest(digest);
  assert.ok(manifest);
  return manifest;
}

describe('an index', () => {
  test('is signed with everything in it, leaves first, and again without doubling anything', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const [amd64, arm64, deep] = [await putImage(store, 'a'), await putImage(store, 'b'), await putImage(store, 'c')];
    const inner = await putIndex(store, [deep, amd64]);
    const outer = await putIndex(store, [amd64, arm64, inner]);
    const first = await signIndex(store, await stored(store, outer), targets, key, created);
    assert.deepEqual(
      first.map(({ digest }) => digest),
      [amd64, arm64, deep, inner, outer].map(({ digest }) => digest),
    );
    assert.ok(first.every(({ written }) => written));
    for (const subject of [amd64, arm64, deep, inner, outer]) {
      const { legacy, bundle, cosign } = await verifyAsCosign(store, subject, [key.publicKey]);
      assert.ok(legacy.ok && bundle.ok && cosign.ok, subject.digest);
    }
    const second = await signIndex(store, await stored(store, outer), targets, key, created);
    assert.ok(second.every(({ written }) => !written));
  });

  test('with a part that is not there is not signed', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const image = await putImage(store);
    const index = await putIndex(store, [image, { ...image, digest: strangeDigest }]);
    const work = signIndex(store, await stored(store, index), targets, key, created);
    await assert.rejects(work, { code: 'image-not-found' });
    for (const subject of [image, index]) {
      assert.equal((await verifyAsCosign(store, subject, [key.publicKey])).legacy.ok, false);
    }
  });

  test('of absurd length is refused before anything is signed', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const children: Descriptor[] = [];
    for (let at = 0; at < 257; at += 1) {
      const empty = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [], annotations: { at: `${at}` } };
      children.push(await store.putManifest(Buffer.from(JSON.stringify(empty)), mediaTypes.ociIndex));
    }
    const index = await putIndex(store, children);
    const work = signIndex(store, await stored(store, index), targets, key, created);
    await assert.rejects(work, { code: 'image-malformed', message: /more than 256/ });
  });
});
