import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ExternalError } from '../core/errors.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { signLegacy } from './legacy.ts';
import { readPayload, writePayload } from './payload.ts';
import { legacyTag, readLegacy } from './read-legacy.ts';
import { emptyStore, freshKey, putImage, putSignatures } from './testing.ts';

const stable = 'ghcr.io/o/r:stable';
const dated = 'ghcr.io/o/r:20261123';

async function manifestOf(store: Store, tag: string) {
  const found = await store.getManifest(tag);
  assert.ok(found?.kind === 'image');
  return found;
}

async function configOf(store: Store, subject: Descriptor): Promise<Descriptor> {
  return (await manifestOf(store, subject.digest)).document.config;
}

describe('legacy signatures', () => {
  test('the manifest has the layout that containers/image and cosign read', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const { tag, added, digest } = await signLegacy(store, subject, [stable, dated], key);
    assert.equal(tag, `${subject.digest.replace(':', '-')}.sig`);
    assert.equal(added, 2);
    const { document, descriptor } = await manifestOf(store, tag);
    assert.equal(descriptor.digest, digest);
    assert.equal(descriptor.mediaType, mediaTypes.ociManifest);
    assert.equal(document.subject, undefined);
    const config = JSON.parse((await store.readBlob(document.config, 10_000)).toString());
    assert.deepEqual(config, {
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      os: '',
      config: {},
      rootfs: { type: 'layers', diff_ids: document.layers.map((layer) => layer.digest) },
    });
    const first = document.layers[0];
    assert.equal(first?.mediaType, 'application/vnd.dev.cosign.simplesigning.v1+json');
    assert.ok(first);
    assert.equal(
      (await store.readBlob(first, 10_000)).toString(),
      `{"critical":{"identity":{"docker-reference":"${stable}"},"image":{"docker-manifest-digest":"${subject.digest}"},"type":"cosign container image signature"},"optional":null}`,
    );
    for (const { payload, signature } of await readLegacy(store, subject.digest)) {
      assert.ok(signature && key.publicKey.verify(payload, signature));
    }
  });

  test('signing again adds only what is missing', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const first = await signLegacy(store, subject, [stable], key);
    assert.deepEqual(await signLegacy(store, subject, [stable], key), { ...first, added: 0 });
    const second = await signLegacy(store, subject, [stable, dated], key);
    assert.equal(second.added, 1);
    const references = (await readLegacy(store, subject.digest)).map(({ says }) => says?.reference);
    assert.deepEqual(references, [stable, dated]);
  });

  test('a reference that is named twice is signed once', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    assert.equal((await signLegacy(store, subject, [stable, dated, stable], key)).added, 2);
    assert.equal((await readLegacy(store, subject.digest)).length, 2);
  });

  test('signatures and annotations of others stay', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, [stable], other);
    const before = await manifestOf(store, legacyTag(subject.digest));
    await signLegacy(store, subject, [stable], key);
    const after = await manifestOf(store, legacyTag(subject.digest));
    assert.deepEqual(after.document.layers.slice(0, 1), before.document.layers);
    assert.equal(after.document.layers.length, 2);
  });

  test('a signature that does not verify does not count as there', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const payload = writePayload({ reference: stable, digest: subject.digest });
    await putSignatures(store, legacyTag(subject.digest), [{ payload, signature: 'AAAA' }]);
    assert.equal((await signLegacy(store, subject, [stable], key)).added, 1);
  });

  test('a signature for another image under this tag does not count as there', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const [subject, other] = [await putImage(store), await putImage(store, 'other')];
    const payload = writePayload({ reference: stable, digest: other.digest });
    const signature = key.sign(payload).toString('base64');
    await putSignatures(store, legacyTag(subject.digest), [{ payload, signature }]);
    assert.equal((await signLegacy(store, subject, [stable], key)).added, 1);
  });

  test('a writer who overwrites ours in between is noticed, and both stay', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    const tag = legacyTag(subject.digest);
    let raced = false;
    const racing: Store = Object.assign(Object.create(store), {
      putManifest: async (...args: Parameters<Store['putManifest']>) => {
        if (raced) return store.putManifest(...args);
        raced = true;
        const written = await store.putManifest(...args);
        const payload = writePayload({ reference: stable, digest: subject.digest });
        await putSignatures(store, tag, [{ payload, signature: other.sign(payload).toString('base64') }]);
        return written;
      },
      getManifest: store.getManifest.bind(store),
      putBlob: store.putBlob.bind(store),
      readBlob: store.readBlob.bind(store),
    });
    await signLegacy(racing, subject, [stable], key);
    const signatures = await readLegacy(store, subject.digest);
    for (const { publicKey } of [key, other]) {
      assert.ok(signatures.some(({ payload, signature }) => signature && publicKey.verify(payload, signature)));
    }
  });

  test('a lost conditional write is tried again', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    let conflicts = 2;
    const contested: Store = Object.assign(Object.create(store), {
      putManifest: async (...args: Parameters<Store['putManifest']>) => {
        conflicts -= 1;
        if (conflicts >= 0) throw new ExternalError('registry-conflict', 'changed');
        return store.putManifest(...args);
      },
      getManifest: store.getManifest.bind(store),
      putBlob: store.putBlob.bind(store),
      readBlob: store.readBlob.bind(store),
    });
    assert.equal((await signLegacy(contested, subject, [stable], key)).added, 1);
    assert.equal(conflicts, -1);
  });

  test('a thousand signatures can be read, one more can neither be read nor written', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const payload = writePayload({ reference: stable, digest: subject.digest });
    const many = (count: number) => Array.from({ length: count }, () => ({ payload, signature: 'AAAA' }));
    await putSignatures(store, legacyTag(subject.digest), many(1000));
    assert.equal((await readLegacy(store, subject.digest)).length, 1000);
    await assert.rejects(signLegacy(store, subject, [stable], key), {
      code: 'image-malformed',
      message: /1001 signatures/,
    });
    await putSignatures(store, legacyTag(subject.digest), many(1001));
    await assert.rejects(readLegacy(store, subject.digest), { code: 'image-malformed', message: /1001 layers/ });
  });

  test('what is under the tag and is no signature manifest is left alone', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] };
    await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, {
      tag: legacyTag(subject.digest),
    });
    await assert.rejects(signLegacy(store, subject, [stable], key), { code: 'image-malformed' });
    const docker = {
      schemaVersion: 2,
      mediaType: mediaTypes.dockerManifest,
      layers: [],
      config: await configOf(store, subject),
    };
    await store.putManifest(Buffer.from(JSON.stringify(docker)), mediaTypes.dockerManifest, {
      tag: legacyTag(subject.digest),
    });
    await assert.rejects(readLegacy(store, subject.digest), { code: 'image-malformed' });
  });

  test('references without a tag are refused: hosts take no such signature', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    for (const reference of [
      'ghcr.io/o/r',
      `ghcr.io/o/r@${subject.digest}`,
      `${stable}@${subject.digest}`,
      'Not A Name:x',
    ]) {
      await assert.rejects(signLegacy(store, subject, [reference], key), { code: 'image-reference-invalid' });
    }
    await assert.rejects(signLegacy(store, subject, [], key), { code: 'input-missing' });
  });
});

describe('payloads', () => {
  const digest = `sha256:${'a'.repeat(64)}` as const;
  const good = JSON.parse(writePayload({ reference: stable, digest }).toString());
  const read = (value: unknown) => readPayload(Buffer.from(JSON.stringify(value)));

  test('cosign’s optional members are taken', () => {
    assert.deepEqual(read({ ...good, optional: { creator: 'x', timestamp: 1, more: [] } }), {
      reference: stable,
      digest,
    });
    assert.deepEqual(read(good), { reference: stable, digest });
  });

  test('what containers/image refuses is refused', () => {
    const { critical } = good;
    const cases: unknown[] = [
      { ...good, more: 1 },
      { critical },
      { ...good, critical: { ...critical, more: 1 } },
      { ...good, critical: { ...critical, type: 'atomic container signature' } },
      { ...good, critical: { ...critical, image: { 'docker-manifest-digest': 'sha256:abc' } } },
      { ...good, critical: { ...critical, identity: { ...critical.identity, more: 1 } } },
      { ...good, optional: 'text' },
      { ...good, optional: { timestamp: 1.5 } },
      null,
    ];
    for (const value of cases) assert.equal(read(value), undefined, JSON.stringify(value));
    const twice = JSON.stringify(good).replace('"optional":null', '"optional":null,"optional":null');
    assert.equal(readPayload(Buffer.from(twice)), undefined);
  });
});
