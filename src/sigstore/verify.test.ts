import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hexOf } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { attachBundle } from './attach.ts';
import { bundleType, type SignedBundle, signStatement } from './bundle.ts';
import { readBundles } from './found-bundles.ts';
import { signLegacy } from './legacy.ts';
import { putBytes } from './put-bytes.ts';
import { cosignSignType, signatureStatement, statementAbout } from './statement.ts';
import { emptyStore, freshKey, putImage, strangeDigest } from './testing.ts';
import type { Check, SigningKey } from './types.ts';
import { verifyAsCosign, verifyAttestations } from './verify.ts';

const stable = 'ghcr.io/o/r:stable';
const noteType = 'https://example.invalid/note/v1';
const epoch = new Date(0);

async function signBundle(store: Store, subject: Descriptor, key: SigningKey) {
  return attachBundle(
    store,
    subject,
    await signStatement(signatureStatement(subject.digest), key),
    cosignSignType,
    epoch,
  );
}

async function attest(store: Store, subject: Descriptor, key: SigningKey, predicate: object = { a: 1 }) {
  const bundle = await signStatement(statementAbout(subject.digest, noteType, predicate), key);
  return attachBundle(store, subject, bundle, noteType, epoch);
}

/** The bundle with its JSON changed, still attached as if nothing had happened. */
async function attachChanged(
  store: Store,
  subject: Descriptor,
  bundle: SignedBundle,
  change: (json: BundleJson) => void,
) {
  const json = JSON.parse(bundle.bytes.toString());
  change(json);
  await attachRaw(store, subject, Buffer.from(JSON.stringify(json)));
}

interface BundleJson {
  mediaType: string;
  verificationMaterial: { publicKey: { hint: string } };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid?: string }[] };
}

async function attachRaw(
  store: Store,
  subject: Descriptor,
  bytes: Buffer,
  { about = subject, layers = 1 }: { about?: Descriptor; layers?: number } = {},
): Promise<void> {
  const config = await putBytes(store, Buffer.from('{}'), mediaTypes.ociEmpty);
  const layer = await putBytes(store, bytes, bundleType);
  const { mediaType, digest, size } = about;
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType: bundleType,
    config,
    layers: Array.from({ length: layers }, () => layer),
    subject: { mediaType, digest, size },
  };
  await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest);
}

function no(check: Check, reason: RegExp): void {
  assert.match(check.ok ? `accepted: ${check.detail}` : check.reason, reason);
  assert.equal(check.ok, false);
}

describe('what verifies', () => {
  test('an image that is signed in both layouts', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, [stable], key);
    await signBundle(store, subject, key);
    const other = await freshKey();
    const report = await verifyAsCosign(store, subject, [other.publicKey, key.publicKey]);
    assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [true, true, true]);
  });

  test('the bundle and its manifest have the members that clients filter', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const { digest } = await signBundle(store, subject, key);
    const [referrer] = await store.referrers(subject.digest);
    assert.equal(referrer?.digest, digest);
    assert.equal(referrer?.artifactType, bundleType);
    assert.equal(referrer?.annotations?.['dev.sigstore.bundle.predicateType'], cosignSignType);
    const found = await store.getManifest(digest);
    assert.ok(found?.kind === 'image');
    const { document } = found;
    assert.deepEqual(document.annotations, {
      'org.opencontainers.image.created': '1970-01-01T00:00:00Z',
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': cosignSignType,
    });
    assert.equal(document.config.mediaType, mediaTypes.ociEmpty);
    const { mediaType, size } = subject;
    assert.deepEqual(document.subject, { mediaType, digest: subject.digest, size });
    const layer = document.layers[0];
    assert.ok(layer);
    const json: BundleJson = JSON.parse((await store.readBlob(layer, 100_000)).toString());
    const hint = Buffer.from(hexOf(key.publicKey.fingerprint), 'hex').toString('base64');
    assert.equal(json.verificationMaterial.publicKey.hint, hint);
    assert.equal(json.dsseEnvelope.signatures.length, 1);
    assert.equal(json.dsseEnvelope.signatures[0]?.keyid, undefined);
    const statement = JSON.parse(Buffer.from(json.dsseEnvelope.payload, 'base64').toString());
    assert.deepEqual(statement, {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: hexOf(subject.digest) } }],
      predicateType: cosignSignType,
      predicate: {},
    });
  });

  test('attestations by a given key, and no others', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await signBundle(store, subject, key);
    await attest(store, subject, key, { by: 'us' });
    await attest(store, subject, other, { by: 'them' });
    const found = await verifyAttestations(store, subject, [key.publicKey]);
    assert.deepEqual(
      found.map(({ statement, fingerprint }) => [statement.predicateType, statement.predicate, fingerprint]),
      [[noteType, { by: 'us' }, key.publicKey.fingerprint]],
    );
  });
});

describe('attaching again', () => {
  test('keeps what says the same by the same key', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const first = await signBundle(store, subject, key);
    assert.equal(first.outcome, 'written');
    assert.deepEqual(await signBundle(store, subject, key), { ...first, outcome: 'kept' });
    assert.equal((await attest(store, subject, key)).outcome, 'written');
    assert.equal((await attest(store, subject, key)).outcome, 'kept');
    assert.equal((await store.referrers(subject.digest)).length, 2);
  });

  test('writes another key’s, another predicate, and what was tampered with', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await attest(store, subject, key, { a: 1 });
    assert.equal((await attest(store, subject, key, { a: 2 })).outcome, 'written');
    assert.equal((await attest(store, subject, other, { a: 1 })).outcome, 'written');
    const bundle = await signStatement(signatureStatement(subject.digest), key);
    await attachChanged(store, subject, bundle, (json) => {
      json.dsseEnvelope.signatures = [{ sig: 'AAAA' }];
    });
    assert.equal((await signBundle(store, subject, key)).outcome, 'written');
  });
});

describe('what does not verify', () => {
  test('an image without signatures', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const report = await verifyAsCosign(store, await putImage(store), [key.publicKey]);
    no(report.legacy, /no legacy signature/);
    no(report.bundle, /no signature bundle/);
    no(report.cosign, /no legacy signature/);
  });

  test('another key, and no key at all', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, [stable], key);
    await signBundle(store, subject, key);
    for (const keys of [[other.publicKey], []]) {
      const report = await verifyAsCosign(store, subject, keys);
      no(report.legacy, /none of the given keys/);
      no(report.bundle, /none of the given keys/);
      no(report.cosign, /none of the given keys/);
    }
  });

  test('signatures of a sibling image', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const [subject, sibling] = [await putImage(store), await putImage(store, 'sibling')];
    const bundle = await signStatement(signatureStatement(sibling.digest), key);
    await attachRaw(store, subject, bundle.bytes);
    const { tag } = await signLegacy(store, sibling, [stable], key);
    const signatures = await store.getManifest(tag);
    assert.ok(signatures);
    const moved = `sha256-${hexOf(subject.digest)}.sig`;
    await store.putManifest(signatures.bytes, mediaTypes.ociManifest, { tag: moved });
    const report = await verifyAsCosign(store, subject, [key.publicKey]);
    no(report.legacy, /is for sha256:/);
    no(report.bundle, /not about this image/);
    no(report.cosign, /not about this image/);
    assert.deepEqual(await verifyAttestations(store, subject, [key.publicKey]), []);
  });

  test('one statement about several images', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const [subject, sibling] = [await putImage(store), await putImage(store, 'sibling')];
    const statement = signatureStatement(subject.digest);
    statement.subject.push({ digest: { sha256: hexOf(sibling.digest) } });
    await attachRaw(store, subject, (await signStatement(statement, key)).bytes);
    no((await verifyAsCosign(store, subject, [key.publicKey])).bundle, /about this image alone/);
  });

  test('a changed payload, a changed signature, a keyid, another payload type, an older bundle version', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const changes: [RegExp, (json: BundleJson, subject: Descriptor) => void][] = [
      [
        /none of the given keys/,
        ({ dsseEnvelope }, subject) => {
          const statement = { ...signatureStatement(subject.digest), predicate: { more: 1 } };
          dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
        },
      ],
      [
        /none of the given keys/,
        ({ dsseEnvelope }) => {
          dsseEnvelope.signatures = [{ sig: key.sign(Buffer.from(dsseEnvelope.payload, 'base64')).toString('base64') }];
        },
      ],
      [
        /keyid/,
        ({ dsseEnvelope }) => {
          dsseEnvelope.signatures = dsseEnvelope.signatures.map(({ sig }) => ({ sig, keyid: 'abc' }));
        },
      ],
      [
        /payload is of the type/,
        ({ dsseEnvelope }) => {
          dsseEnvelope.payloadType = 'text/plain';
        },
      ],
      [
        /of the version/,
        (json) => {
          json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
        },
      ],
    ];
    for (const [at, [reason, change]] of changes.entries()) {
      const subject = await putImage(store, `image ${at}`);
      const bundle = await signStatement(signatureStatement(subject.digest), key);
      await attachChanged(store, subject, bundle, (json) => change(json, subject));
      const report = await verifyAsCosign(store, subject, [key.publicKey]);
      no(report.cosign, reason);
      assert.equal(report.bundle.ok, false);
    }
  });

  test('the hint is no evidence', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    const forged = await signStatement(signatureStatement(subject.digest), other);
    await attachChanged(store, subject, forged, ({ verificationMaterial }) => {
      verificationMaterial.publicKey.hint = Buffer.from(hexOf(key.publicKey.fingerprint), 'hex').toString('base64');
    });
    no((await verifyAsCosign(store, subject, [key.publicKey])).bundle, /none of the given keys/);
  });

  test('rubbish among the referrers is told, and does not hide what is good', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const rubbish = ['', '{', '[]', '{"mediaType":1}', `{"mediaType":"${bundleType}"}`, '{"a":1,"a":1}'];
    for (const text of rubbish) await attachRaw(store, subject, Buffer.from(text));
    await signBundle(store, subject, key);
    const found = await readBundles(store, subject.digest);
    assert.equal(found.filter(({ ok }) => !ok).length, rubbish.length);
    assert.equal((await verifyAsCosign(store, subject, [key.publicKey])).bundle.ok, true);
  });

  test('an attestation passes cosign as a signature, and us not', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    await attest(store, subject, key);
    const report = await verifyAsCosign(store, subject, [key.publicKey]);
    assert.equal(report.cosign.ok, true);
    no(report.bundle, /no signature bundle/);
  });

  test('a stranger’s attestation hides the legacy signature from cosign 3', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, [stable], key);
    assert.equal((await verifyAsCosign(store, subject, [key.publicKey])).cosign.ok, true);
    await attest(store, subject, other);
    const report = await verifyAsCosign(store, subject, [key.publicKey]);
    assert.equal(report.legacy.ok, true);
    no(report.cosign, /none of the given keys/);
  });

  test('a signature for another repository, where the repository counts', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, ['ghcr.io/o/toolbox:latest'], key);
    await signBundle(store, subject, key);
    const asked = await verifyAsCosign(store, subject, [key.publicKey], ['ghcr.io/o/r']);
    no(asked.legacy, /is for "ghcr.io\/o\/toolbox:latest"/);
    no(asked.bundle, /name no repository/);
    const own = await verifyAsCosign(store, subject, [key.publicKey], ['ghcr.io/o/r', 'ghcr.io/o/toolbox']);
    assert.equal(own.legacy.ok, true);
    assert.equal((await verifyAsCosign(store, subject, [key.publicKey])).legacy.ok, true);
  });

  test('manifests that a lying list names: about another image, or with several layers', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const [subject, sibling] = [await putImage(store), await putImage(store, 'sibling')];
    const { bytes } = await signStatement(signatureStatement(subject.digest), key);
    await attachRaw(store, subject, bytes, { about: sibling });
    await attachRaw(store, sibling, bytes, { layers: 2 });
    const lying: Store = Object.assign(Object.create(store), {
      referrers: () => store.referrers(sibling.digest),
      getManifest: store.getManifest.bind(store),
      readBlob: store.readBlob.bind(store),
    });
    const reasons = (await readBundles(lying, subject.digest)).map((found) => (found.ok ? 'taken' : found.reason));
    assert.deepEqual(reasons.sort(), ['its manifest has several layers', 'its manifest is about another image']);
  });

  test('a digest that nothing refers to', async (t) => {
    const store = await emptyStore(t);
    assert.deepEqual(await readBundles(store, strangeDigest), []);
  });
});
