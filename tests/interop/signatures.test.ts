/** Signatures and attestations against the clients that verify them: what we say, they say, and the other way round. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { signLegacy } from '../../src/sigstore/legacy.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { legacyTag } from '../../src/sigstore/read-legacy.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import type { PublicKey } from '../../src/sigstore/types.ts';
import { verifyAsCosign, verifyAttestations } from '../../src/sigstore/verify.ts';
import { cosign2, cosign3, type KeyPair, podman, signLegacy as signLegacyByCosign, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import {
  agree,
  attest,
  epoch,
  hostFor,
  type OurKey,
  ourKey,
  provenanceOf,
  pushImage,
  refuses,
  signByUs,
  verifyArguments,
  writeHost,
} from './signing.ts';
import { ok, workFolder } from './tools.ts';

for (const kind of ['distribution, without referrers', 'ggcr, with referrers'] as const) {
  describe(kind, () => {
    let registry: Registry;
    let own: OurKey;
    let other: OurKey;
    let theirs: KeyPair;

    before(async () => {
      registry = await (kind.startsWith('ggcr') ? startGgcrRegistry({ referrers: true }) : startDistribution());
      [own, other, theirs] = await Promise.all([ourKey(), ourKey(''), throwAwayKey()]);
    });
    after(() => registry.stop());

    const keyOf = async (files: KeyPair): Promise<PublicKey> => loadPublicKey(await readFile(files.publicKey, 'utf8'));

    test('both cosigns verify what we sign, and no other key', async () => {
      const image = await pushImage(registry, 'ours/both');
      await signByUs(image, own.key);
      for (const reference of [image.tagged, image.pinned]) {
        await ok(cosign3(verifyArguments(own.files.publicKey, reference)));
        await ok(cosign3(verifyArguments(own.files.publicKey, reference, ['--new-bundle-format=false'])));
        await ok(cosign2(verifyArguments(own.files.publicKey, reference)));
      }
      for (const cosign of [cosign3, cosign2]) {
        refuses(await cosign(verifyArguments(other.files.publicKey, image.tagged)), /signature/);
      }
      const report = await verifyAsCosign(image.store, image.subject, [other.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [false, false, false]);
    });

    test('cosign 3 verifies our provenance by type', async () => {
      const image = await pushImage(registry, 'ours/provenance');
      await signByUs(image, own.key);
      await attest(image, provenanceOf(image), own.key);
      const attestation = (type: string, key: OurKey) =>
        cosign3(['verify-attestation', '--type', type, ...verifyArguments(key.files.publicKey, image.tagged).slice(1)]);
      const shown = await ok(attestation('slsaprovenance1', own));
      const { payload } = JSON.parse(shown.split('\n').find((line) => line.startsWith('{')) ?? '');
      assert.equal(JSON.parse(Buffer.from(payload, 'base64').toString()).predicateType, provenanceType);
      refuses(await attestation('spdxjson', own), /./);
      refuses(await attestation('slsaprovenance1', other), /./);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.tagged)));
    });

    test('hosts accept what we sign, by tag and by digest, and nothing else', async () => {
      const image = await pushImage(registry, 'ours/host');
      await signByUs(image, own.key);
      await attest(image, provenanceOf(image), own.key);
      const host = await hostFor(registry, own.files.publicKey);
      await agree(host, image, image.tagged, true, 'by tag');
      await agree(host, image, image.pinned, true, 'by digest');
      await ok(podman(['pull', '-q', image.tagged], { host: await writeHost(host) }));

      await image.store.putManifest(
        (await image.store.getManifest('stable'))?.bytes ?? Buffer.of(),
        mediaTypes.ociManifest,
        { tag: 'latest' },
      );
      await agree(host, image, `${image.name}:latest`, false, 'a tag that was not signed');
      await agree(await hostFor(registry, other.files.publicKey), image, image.tagged, false, 'another key');
      const unsigned = await pushImage(registry, 'ours/host', 'unsigned');
      await agree(host, unsigned, unsigned.tagged, false, 'an unsigned digest under the tag');
      refuses(await podman(['pull', '-q', unsigned.tagged], { host: await writeHost(host) }), /signature/);
    });

    test('signatures that belong to something else are refused by both sides', async () => {
      const image = await pushImage(registry, 'ours/sibling');
      const sibling = await pushImage(registry, 'ours/sibling', 'sibling');
      await signByUs(sibling, own.key);
      const signatures = await image.store.getManifest(legacyTag(sibling.subject.digest));
      assert.ok(signatures);
      await image.store.putManifest(signatures.bytes, mediaTypes.ociManifest, { tag: legacyTag(image.subject.digest) });
      const host = await hostFor(registry, own.files.publicKey);
      await agree(host, image, image.pinned, false, 'the signature of a sibling');
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.pinned)), /./);
      refuses(await cosign2(verifyArguments(own.files.publicKey, image.pinned)), /./);

      const statement = signatureStatement(sibling.subject.digest);
      await attachBundle(image.store, image.subject, await signStatement(statement, own.key), cosignSignType, epoch);
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.pinned)), /./);
      const report = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [false, false, false]);

      const foreign = await pushImage(registry, 'ours/foreign');
      await signLegacy(foreign.store, foreign.subject, [sibling.tagged], own.key);
      await agree(host, foreign, foreign.tagged, false, 'the name of another repository, by tag');
      await agree(host, foreign, foreign.pinned, false, 'the name of another repository, by digest');
    });

    test('a bundle whose payload or signature was changed is refused by both sides', async () => {
      type Envelope = { payload: string; signatures: { sig: string; keyid?: string }[] };
      const changes: [string, (envelope: Envelope) => void][] = [
        [
          'payload',
          (envelope) => {
            const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
            const bytes = Buffer.from(JSON.stringify({ ...statement, predicate: { more: 1 } }));
            envelope.payload = bytes.toString('base64');
          },
        ],
        [
          'signature',
          (envelope) => {
            const sig = own.key.sign(Buffer.from(envelope.payload, 'base64')).toString('base64');
            envelope.signatures = [{ sig }];
          },
        ],
        [
          'keyid',
          (envelope) => {
            envelope.signatures = envelope.signatures.map(({ sig }) => ({ sig, keyid: 'abc' }));
          },
        ],
      ];
      for (const [what, change] of changes) {
        const image = await pushImage(registry, 'ours/changed', what);
        const bundle = await signStatement(signatureStatement(image.subject.digest), own.key);
        const json = JSON.parse(bundle.bytes.toString());
        change(json.dsseEnvelope);
        const bytes = Buffer.from(JSON.stringify(json));
        await attachBundle(image.store, image.subject, { ...bundle, bytes }, cosignSignType, epoch);
        refuses(await cosign3(verifyArguments(own.files.publicKey, image.pinned)), /./);
        assert.equal((await verifyAsCosign(image.store, image.subject, [own.key.publicKey])).cosign.ok, false, what);
      }
    });

    test('a stranger’s attestation hides the legacy signature from cosign 3 alone', async () => {
      const image = await pushImage(registry, 'ours/hidden');
      await signLegacy(image.store, image.subject, [image.tagged], own.key);
      await ok(cosign3(verifyArguments(own.files.publicKey, image.tagged)));
      await attest(image, provenanceOf(image), other.key);
      refuses(await cosign3(verifyArguments(own.files.publicKey, image.tagged)), /./);
      await ok(cosign2(verifyArguments(own.files.publicKey, image.tagged)));
      const report = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([report.legacy.ok, report.cosign.ok], [true, false]);
    });

    test('what cosign signs and attests, we verify', async () => {
      const image = await pushImage(registry, 'theirs/all');
      await signLegacyByCosign(image.pinned, theirs, image.tagged);
      const legacy = await verifyAsCosign(image.store, image.subject, [await keyOf(theirs)], [image.name]);
      assert.deepEqual([legacy.legacy.ok, legacy.cosign.ok], [true, true]);

      const folder = workFolder('cosign');
      const config = join(folder, 'none.json');
      await ok(cosign3(['signing-config', 'create', '--out', config], { cwd: folder }));
      await writeFile(join(folder, 'predicate.json'), '{"note":1}');
      const common = ['--yes', '--key', theirs.privateKey, '--signing-config', config, '--allow-http-registry'];
      const env = { COSIGN_PASSWORD: theirs.password };
      await ok(cosign3(['sign', ...common, image.pinned], { env }));
      const predicate = ['--predicate', join(folder, 'predicate.json'), '--type', 'https://example.invalid/note'];
      await ok(cosign3(['attest', ...common, ...predicate, image.pinned], { env }));

      const report = await verifyAsCosign(image.store, image.subject, [await keyOf(theirs)]);
      assert.deepEqual([report.legacy.ok, report.bundle.ok, report.cosign.ok], [true, true, true]);
      const attestations = await verifyAttestations(image.store, image.subject, [await keyOf(theirs)]);
      assert.deepEqual(
        attestations.map(({ statement }) => [statement.predicateType, statement.predicate]),
        [['https://example.invalid/note', { note: 1 }]],
      );
      const strangers = await verifyAsCosign(image.store, image.subject, [own.key.publicKey]);
      assert.deepEqual([strangers.legacy.ok, strangers.bundle.ok, strangers.cosign.ok], [false, false, false]);
      assert.deepEqual(await verifyAttestations(image.store, image.subject, [own.key.publicKey]), []);
      const again = await signStatement(
        signatureStatement(image.subject.digest),
        await loadSigningKey(await readFile(theirs.privateKey, 'utf8'), theirs.password),
      );
      assert.equal((await attachBundle(image.store, image.subject, again, cosignSignType, epoch)).outcome, 'kept');
    });

    test('a base that cosign 3 signed names no repository: by digest, on request, and by that key alone', async () => {
      const image = await pushImage(registry, 'theirs/base');
      const folder = workFolder('cosign');
      const config = join(folder, 'none.json');
      await ok(cosign3(['signing-config', 'create', '--out', config], { cwd: folder }));
      const options = ['--yes', '--key', theirs.privateKey, '--signing-config', config, '--allow-http-registry'];
      await ok(cosign3(['sign', ...options, image.pinned], { env: { COSIGN_PASSWORD: theirs.password } }));
      await ok(cosign3(verifyArguments(theirs.publicKey, image.pinned)));
      const [key, digest] = [await keyOf(theirs), image.subject.digest];
      const asked = (keys: PublicKey[], unnamed: boolean) => {
        const trust = baseTrust(keys, false, unnamed);
        assert.ok(trust.kind === 'key');
        return trust.verify(image.store, image.subject, [image.name]);
      };
      assert.deepEqual(await asked([key], true), { fingerprint: key.fingerprint, named: false });
      await assert.rejects(asked([key], false), { code: 'base-unverified', hint: /base-unnamed: true/ });
      await assert.rejects(asked([own.key.publicKey], true), { code: 'base-unverified', message: new RegExp(digest) });
      await signLegacyByCosign(image.pinned, theirs, image.tagged);
      assert.deepEqual(await asked([key], false), { fingerprint: key.fingerprint, named: true });
    });

    test('keys travel both ways, and both append to the other’s signatures', async () => {
      const image = await pushImage(registry, 'both/keys');
      const cosigns = await loadSigningKey(await readFile(theirs.privateKey, 'utf8'), theirs.password);
      assert.equal(cosigns.publicKey.fingerprint, (await keyOf(theirs)).fingerprint);
      await signLegacy(image.store, image.subject, [image.tagged], cosigns);
      await signLegacyByCosign(image.pinned, own.files, image.tagged);
      await signLegacyByCosign(image.pinned, other.files, image.tagged);
      await signLegacy(image.store, image.subject, [`${image.name}:second`], cosigns);
      for (const { publicKey } of [theirs, own.files, other.files]) {
        await ok(cosign3(verifyArguments(publicKey, image.pinned)));
        await ok(cosign2(verifyArguments(publicKey, image.pinned)));
        await agree(await hostFor(registry, publicKey), image, image.tagged, true, 'one of several signers');
      }
    });
  });
}
