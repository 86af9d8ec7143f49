import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, type TestContext, test } from 'node:test';
import type { Descriptor, Store } from '../../registry/types.ts';
import { signLegacy } from '../legacy.ts';
import { writePayload } from '../payload.ts';
import { legacyTag } from '../read-legacy.ts';
import { emptyStore, freshKey, putImage, putIndex, putSignatures } from '../testing.ts';
import type { SigningKey } from '../types.ts';
import { readHostPolicy } from './read.ts';
import { hostVerdict } from './verdict.ts';

const stable = 'ghcr.io/o/r:stable';
const keyPath = '/etc/pki/containers/own.pub';
const bySigstore = { type: 'sigstoreSigned', keyPath };
const anything = { type: 'insecureAcceptAnything' };
const attachments = JSON.stringify({ docker: { 'ghcr.io/o': { 'use-sigstore-attachments': true } } });

/** A host with these files; what is not named is as on a well made one. */
function host(key: SigningKey, changes: Record<string, string | undefined> = {}, requirement: unknown = bySigstore) {
  const policy = JSON.stringify({
    default: [{ type: 'reject' }],
    transports: { docker: { 'ghcr.io/o': [requirement].flat() } },
  });
  const files: Record<string, string | undefined> = {
    'etc/containers/policy.json': policy,
    'etc/containers/registries.d/own.yaml': attachments,
    [keyPath.slice(1)]: key.publicKey.pem,
    ...changes,
  };
  const folder = 'etc/containers/registries.d';
  return readHostPolicy(
    async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    async (path) =>
      path === folder
        ? Object.keys(files)
            .filter((file) => file.startsWith(`${folder}/`))
            .map((file) => file.slice(folder.length + 1))
        : [],
  );
}

async function signedImage(t: TestContext): Promise<{ store: Store; key: SigningKey; subject: Descriptor }> {
  const [store, key] = [await emptyStore(t), await freshKey()];
  const subject = await putImage(store);
  await signLegacy(store, subject, [stable], key);
  return { store, key, subject };
}

const asked = (store: Store, subject: Descriptor, reference = stable) => ({
  reference,
  store,
  subject,
  policyFrom: 'new image',
});

describe('accepted', () => {
  test('by the tag that is signed, and by digest', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const verdict = await hostVerdict(await host(key), asked(store, subject));
    assert.deepEqual(verdict, {
      result: 'accepted',
      reference: stable,
      policyFrom: 'new image',
      scope: 'docker: ghcr.io/o',
      reason: `signed as "${stable}" by a key of the policy`,
      enforceSigpolicy: { ok: true, detail: 'the default of policy.json does not accept anything' },
    });
    const pinned = await hostVerdict(await host(key), asked(store, subject, `ghcr.io/o/r@${subject.digest}`));
    assert.equal(pinned.result, 'accepted');
  });

  test('one good signature among bad ones is enough', async (t) => {
    const [store, key, other] = [await emptyStore(t), await freshKey(), await freshKey()];
    const subject = await putImage(store);
    await signLegacy(store, subject, [stable], other);
    await signLegacy(store, subject, ['ghcr.io/o/r:old', stable], key);
    assert.equal((await hostVerdict(await host(key), asked(store, subject))).result, 'accepted');
  });

  test('with keys in every form', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const other = await freshKey();
    const [own, another] = [key, other].map(({ publicKey }) => Buffer.from(publicKey.pem).toString('base64'));
    for (const source of [{ keyPaths: ['/other.pub', keyPath] }, { keyData: own }, { keyDatas: [another, own] }]) {
      const policy = await host(key, { 'other.pub': other.publicKey.pem }, { type: 'sigstoreSigned', ...source });
      assert.equal((await hostVerdict(policy, asked(store, subject))).result, 'accepted');
    }
  });

  test('by keys of kinds that only hosts take', async (t) => {
    const [store, key] = [await emptyStore(t), await freshKey()];
    const subject = await putImage(store);
    const payload = writePayload({ reference: stable, digest: subject.digest });
    const ed = generateKeyPairSync('ed25519');
    const signature = sign(null, payload, ed.privateKey).toString('base64');
    await putSignatures(store, legacyTag(subject.digest), [{ payload, signature }]);
    const pem = ed.publicKey.export({ format: 'pem', type: 'spki' }) as string;
    assert.equal(
      (await hostVerdict(await host(key, { [keyPath.slice(1)]: pem }), asked(store, subject))).result,
      'accepted',
    );
    assert.equal((await hostVerdict(await host(key), asked(store, subject))).result, 'refused');
  });

  test('insecureAcceptAnything beside a signature requirement does not weaken it', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const both = await host(key, {}, [anything, bySigstore]);
    assert.equal((await hostVerdict(both, asked(store, subject))).result, 'accepted');
    assert.equal((await hostVerdict(both, asked(store, await putImage(store, 'unsigned')))).result, 'refused');
  });
});

describe('not enforced', () => {
  test('no policy.json, or one that takes anything', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const none = await host(key, { 'etc/containers/policy.json': undefined });
    assert.equal((await hostVerdict(none, asked(store, subject))).result, 'not-enforced');
    const loose = await hostVerdict(await host(key, {}, anything), asked(store, await putImage(store, 'unsigned')));
    assert.equal(loose.result, 'not-enforced');
    assert.equal(loose.scope, 'docker: ghcr.io/o');
  });

  test('a scope that nobody named falls to the transport’s default, then to the file’s', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const elsewhere = asked(store, subject, 'quay.io/o/r:stable');
    const rejected = await hostVerdict(await host(key), elsewhere);
    assert.deepEqual([rejected.result, rejected.scope], ['refused', 'default']);
    const policy = {
      default: [{ type: 'reject' }],
      transports: { docker: { '': [anything], 'ghcr.io': [bySigstore] } },
    };
    const loose = await hostVerdict(
      await host(key, { 'etc/containers/policy.json': JSON.stringify(policy) }),
      elsewhere,
    );
    assert.deepEqual([loose.result, loose.scope], ['not-enforced', 'docker: (any)']);
  });
});

describe('refused', () => {
  async function refused(
    t: TestContext,
    reason: RegExp,
    changes: Record<string, string | undefined>,
    requirement?: unknown,
  ) {
    const { store, key, subject } = await signedImage(t);
    const verdict = await hostVerdict(await host(key, changes, requirement), asked(store, subject));
    assert.match(verdict.reason, reason);
    assert.equal(verdict.result, 'refused');
  }

  test('another tag of the same image', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const verdict = await hostVerdict(await host(key), asked(store, subject, 'ghcr.io/o/r:latest'));
    assert.match(verdict.reason, /is for "ghcr.io\/o\/r:stable", which matchRepoDigestOrExact/);
    assert.equal(verdict.result, 'refused');
  });

  test('an image without signature, or signed by another key', async (t) => {
    const { store, key } = await signedImage(t);
    const image = await putImage(store, 'other');
    assert.match((await hostVerdict(await host(key), asked(store, image))).reason, /no legacy signature/);
    await signLegacy(store, image, [stable], await freshKey());
    const verdict = await hostVerdict(await host(key), asked(store, image));
    assert.match(verdict.reason, /not by a key of the policy/);
    assert.equal(verdict.result, 'refused');
  });

  test('a signature of another image, moved here', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const image = await putImage(store, 'other');
    const payload = writePayload({ reference: stable, digest: subject.digest });
    await putSignatures(store, legacyTag(image.digest), [{ payload, signature: key.sign(payload).toString('base64') }]);
    const verdict = await hostVerdict(await host(key), asked(store, image));
    assert.match(verdict.reason, /a signature is for sha256:/);
    assert.equal(verdict.result, 'refused');
  });

  test('a payload that says more than containers/image reads', async (t) => {
    const { store, key } = await signedImage(t);
    const image = await putImage(store, 'other');
    const text = writePayload({ reference: stable, digest: image.digest })
      .toString()
      .replace('"optional"', '"more":1,"optional"');
    const payload = Buffer.from(text);
    await putSignatures(store, legacyTag(image.digest), [{ payload, signature: key.sign(payload).toString('base64') }]);
    assert.match((await hostVerdict(await host(key), asked(store, image))).reason, /malformed/);
  });

  test('signatures of another media type, or beyond the limit', async (t) => {
    const { store, key } = await signedImage(t);
    const image = await putImage(store, 'other');
    const payload = writePayload({ reference: stable, digest: image.digest });
    const signature = { payload, signature: key.sign(payload).toString('base64') };
    await putSignatures(store, legacyTag(image.digest), [{ ...signature, mediaType: 'text/plain' }]);
    assert.match((await hostVerdict(await host(key), asked(store, image))).reason, /no legacy signature/);
    await putSignatures(
      store,
      legacyTag(image.digest),
      Array.from({ length: 1001 }, () => signature),
    );
    assert.match((await hostVerdict(await host(key), asked(store, image))).reason, /1001 layers/);
  });

  test('an index with one unsigned platform; the index’s own signature does not stand for it', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const other = await putImage(store, 'other platform');
    const index = await putIndex(store, [subject, other]);
    await signLegacy(store, index, [stable], key);
    const verdict = await hostVerdict(await host(key), asked(store, index));
    assert.equal(verdict.result, 'refused');
    assert.ok(verdict.reason.includes(other.digest));
    const reversed = await putIndex(store, [other, subject]);
    assert.equal((await hostVerdict(await host(key), asked(store, reversed))).result, 'refused');
    await signLegacy(store, other, [stable], key);
    assert.equal((await hostVerdict(await host(key), asked(store, index))).result, 'accepted');
  });

  test('an index that is not signed for that name itself: bootc and rpm-ostree look at nothing else', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const index = await putIndex(store, [subject]);
    const unsigned = await hostVerdict(await host(key), asked(store, index));
    assert.equal(unsigned.result, 'refused');
    assert.match(unsigned.reason, new RegExp(`${index.digest} has no legacy signature`));
    await signLegacy(store, index, [stable.replace(/:[^:]+$/, ':other')], key);
    assert.match((await hostVerdict(await host(key), asked(store, index))).reason, /a signature is for ".*:other"/);
    await signLegacy(store, index, [stable], key);
    assert.equal((await hostVerdict(await host(key), asked(store, index))).result, 'accepted');
  });

  test('the switch for attachments off or missing', (t) =>
    refused(t, /use-sigstore-attachments/, { 'etc/containers/registries.d/own.yaml': undefined }));
  test('registries.d that the host fails on', (t) =>
    refused(t, /in both/, { 'etc/containers/registries.d/b.yaml': attachments }));
  test('policy.json that the host fails on', (t) =>
    refused(t, /cannot be read/, { 'etc/containers/policy.json': '{"default":[]}' }));
  test('the key file missing', (t) => refused(t, /is not in the image/, { [keyPath.slice(1)]: undefined }));
  test('the key file no key', (t) => refused(t, /is no public key/, { [keyPath.slice(1)]: 'no key' }));
  test('a key path that is relative', (t) =>
    refused(t, /is relative/, {}, { type: 'sigstoreSigned', keyPath: 'own.pub' }));
  test('one of several keys unreadable', (t) =>
    refused(t, /"\/gone.pub"/, {}, { type: 'sigstoreSigned', keyPaths: [keyPath, '/gone.pub'] }));
  test('a log entry wanted', (t) => refused(t, /Rekor/, {}, { ...bySigstore, rekorPublicKeyPath: '/r.pub' }));
  test('signedBy', (t) => refused(t, /GPG/, {}, { type: 'signedBy', keyType: 'GPGKeys', keyPath: '/k' }));
  test('reject beside a signature', (t) => refused(t, /rejects/, {}, [bySigstore, { type: 'reject' }]));

  test('a certificate before the key', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const certificate = key.publicKey.pem.replaceAll('PUBLIC KEY', 'CERTIFICATE');
    const policy = await host(key, { [keyPath.slice(1)]: certificate + key.publicKey.pem });
    assert.equal((await hostVerdict(policy, asked(store, subject))).result, 'refused');
  });

  test('the second of two keys in one file', async (t) => {
    const { store, key, subject } = await signedImage(t);
    const first = (await freshKey()).publicKey.pem;
    const second = await host(key, { [keyPath.slice(1)]: first + key.publicKey.pem });
    assert.equal((await hostVerdict(second, asked(store, subject))).result, 'refused');
    const reversed = await host(key, { [keyPath.slice(1)]: key.publicKey.pem + first });
    assert.equal((await hostVerdict(reversed, asked(store, subject))).result, 'accepted');
  });
});

test('what no host pulls by is the caller’s mistake', async (t) => {
  const { store, key, subject } = await signedImage(t);
  for (const reference of ['ghcr.io/o/r', `${stable}@${subject.digest}`, 'no name', '']) {
    await assert.rejects(hostVerdict(await host(key), asked(store, subject, reference)), {
      code: 'image-reference-invalid',
    });
  }
});

describe('bootc --enforce-container-sigpolicy', () => {
  const says = async (t: TestContext, policy: string | undefined) => {
    const { store, key, subject } = await signedImage(t);
    const verdict = await hostVerdict(await host(key, { 'etc/containers/policy.json': policy }), asked(store, subject));
    return { result: verdict.result, enforced: verdict.enforceSigpolicy.ok };
  };
  const transports = { docker: { 'ghcr.io/o': [bySigstore] } };

  test('takes a policy that rejects by default', async (t) => {
    const policy = JSON.stringify({ default: [{ type: 'reject' }], transports });
    assert.deepEqual(await says(t, policy), { result: 'accepted', enforced: true });
  });

  test('refuses one that accepts anything by default, even where the scope is enforced', async (t) => {
    const policy = JSON.stringify({ default: [anything], transports });
    assert.deepEqual(await says(t, policy), { result: 'accepted', enforced: false });
  });

  test('looks at a default of one requirement only, as bootc does', async (t) => {
    const policy = JSON.stringify({ default: [anything, anything], transports });
    assert.deepEqual(await says(t, policy), { result: 'accepted', enforced: true });
  });

  test('refuses a host without a policy, or with one that cannot be read', async (t) => {
    assert.deepEqual(await says(t, undefined), { result: 'not-enforced', enforced: false });
    assert.deepEqual(await says(t, '{'), { result: 'refused', enforced: false });
  });
});
