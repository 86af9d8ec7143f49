/** The chain signed by the identity of a workflow run, besides a key and instead of one. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PolicyError } from '../../src/core/errors.ts';
import { type Log, silentLog } from '../../src/core/log.ts';
import { links } from '../../src/pipeline/build.ts';
import type { Signers } from '../../src/pipeline/signers.ts';
import type { SignedBundle } from '../../src/sigstore/bundle.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import type { AttestationStore } from '../../src/sigstore/github-store.ts';
import { verifyCertified } from '../../src/sigstore/keyless/verify.ts';
import { loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { readBundle } from '../../src/sigstore/read-bundle.ts';
import { readLegacy } from '../../src/sigstore/read-legacy.ts';
import { type FakeSigstore, paths, startFakeSigstore } from '../tools/fake-sigstore.ts';
import { assertNothingSent, assertTagIsSound, assertTagLast } from './auditor.ts';
import { command } from './command.ts';
import { keylessBy, lookAtNothing, rootOf } from './keyless-signing.ts';
import { password, publishWorld, reference, startWorld, type World } from './world.ts';

async function byKey(world: World): Promise<Signers> {
  const [publicPem, privatePem] = await Promise.all(
    [world.publicKeyFile, world.privateKeyFile].map((file) => readFile(file, 'utf8')),
  );
  return { key: await loadSigningKey(privatePem ?? '', password), publicKeys: [loadPublicKey(publicPem ?? '')] };
}

async function byIdentity(sigstore: FakeSigstore): Promise<Signers> {
  return { publicKeys: [], keyless: { sign: await keylessBy(sigstore), root: await rootOf(sigstore) } };
}

interface Change {
  links?: typeof links;
  log?: Log;
  alsoAttestIn?: AttestationStore;
}

async function publish(world: World, signers: Signers, change: Change = {}) {
  const publication = { target: await world.target(), tags: ['stable'], references: [reference], allowRollback: false };
  return publishWorld(world, {
    options: { publish: { ...publication, ...signers, alsoAttestIn: change.alsoAttestIn } },
    ...(change.log && { services: { log: change.log } }),
    ...(change.links && { links: change.links }),
  });
}

/** How the bundles of an image are signed, by predicate type. */
async function bundlesOf(world: World, digest: string): Promise<string[]> {
  const found = await readBundles(await world.target(), digest as `sha256:${string}`);
  return found
    .map((each) => {
      assert.ok(each.ok);
      const { $case } = each.bundle.verificationMaterial.content;
      return `${each.statement.predicateType.replace(/^https:\/\/[^/]+\//, '')}: ${$case}`;
    })
    .sort();
}

const certified = ['actions/schemas/check-record/v1', 'bom', 'cosign/sign/v1', 'provenance/v1'].map(
  (type) => `${type}: certificate`,
);

describe('by key and by identity', () => {
  test('the key signs for hosts, the identity signs and attests; again, nothing is doubled', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    const signers = { ...(await byIdentity(sigstore)), ...(await byKey(world)) };
    const first = await publish(world, signers);
    assertTagLast(world, first.digest);
    await assertTagIsSound(world, [...signers.publicKeys]);
    const { hosts, signatures } = first.published ?? assert.fail();
    assert.deepEqual(
      hosts.map(({ result }) => result),
      ['accepted'],
    );
    assert.deepEqual(
      signatures.clients.map(({ client, accepted }) => [client.includes('identity'), accepted]),
      [
        [false, true],
        [false, true],
        [false, true],
        [true, true],
      ],
    );
    const expected = [...certified, 'cosign/sign/v1: publicKey'].sort();
    assert.deepEqual(await bundlesOf(world, first.digest), expected);

    const second = await publish(world, signers);
    assert.equal(second.digest, first.digest);
    assert.deepEqual(await bundlesOf(world, first.digest), expected);
  });
});

describe('by identity alone', () => {
  test('is refused before any work where the policy wants hosts that verify', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await assert.rejects(publish(world, await byIdentity(sigstore)), {
      code: 'host-refused',
      message: /no host can verify what is signed without a key/,
    });
    assertNothingSent(world);
    assert.equal(sigstore.asked.size, 0);
  });

  test('publishes where hosts look at nothing, and says that they do; again, nothing is doubled', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await lookAtNothing(world);
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warn: (text) => void warnings.push(text) };
    const first = await publish(world, await byIdentity(sigstore), { log });
    assert.match(warnings.join('\n'), /can be no more than accepted, not enforced/);
    assert.match(warnings.join('\n'), /verifies nothing/);
    const { hosts, signatures } = first.published ?? assert.fail();
    assert.deepEqual(
      hosts.map(({ result }) => result),
      ['not-enforced'],
    );
    assert.equal(signatures.clients.length, 1);
    assert.match(signatures.clients[0]?.detail ?? '', new RegExp(`signed by ${sigstore.subject}`));
    assert.deepEqual(await bundlesOf(world, first.digest), certified);
    const store = await world.target();
    assert.deepEqual(await readLegacy(store, first.digest), []);
    assert.equal((await store.getManifest('stable'))?.descriptor.digest, first.digest);

    await publish(world, await byIdentity(sigstore));
    assert.deepEqual(await bundlesOf(world, first.digest), certified);
  });

  test('moves no tag when the image’s own hosts would refuse it', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    const policy = join(world.folder, 'policies/immutable-host.yaml');
    await writeFile(policy, (await readFile(policy, 'utf8')).replace('enforce: true', 'enforce: false'));
    await assert.rejects(publish(world, await byIdentity(sigstore)), { code: 'host-refused' });
    assert.equal(await (await world.target()).getManifest('stable'), undefined);
  });

  test('moves no tag when the signature is not trusted by the root of its readers', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await using foreign = await startFakeSigstore();
    await lookAtNothing(world);
    const keyless = { sign: await keylessBy(sigstore, { rooted: false }), root: await rootOf(foreign) };
    await assert.rejects(publish(world, { publicKeys: [], keyless }), {
      code: 'signature-refused',
      message: /keyless signature sha256:\w+: it does not verify/,
    });
    assert.equal(await (await world.target()).getManifest('stable'), undefined);
  });

  test('moves no tag when someone else attested', async () => {
    await using world = await startWorld();
    await using sigstore = await startFakeSigstore();
    await lookAtNothing(world);
    const { key } = await byKey(world);
    const other: typeof links = {
      ...links,
      attestImage: (store, subject, statements, _signer, ...rest) =>
        links.attestImage(store, subject, statements, key ?? assert.fail(), ...rest),
    };
    const error = await publish(world, await byIdentity(sigstore), { links: other }).catch((reason) => reason);
    assert.ok(error instanceof PolicyError, String(error));
    assert.match(error.message, /no attestation by them of type https:\/\/slsa\.dev\/provenance\/v1/);
    assert.equal(await (await world.target()).getManifest('stable'), undefined);
  });

  test('on a command line is told first: nothing is built', async () => {
    await using world = await startWorld();
    const args = ['build', '--base', world.base, '--base-key', world.baseKeyFile, '--publish', '--to', world.to];
    const sigstore = ['--fulcio-url', 'http://127.0.0.1:1', '--tsa-url', 'http://127.0.0.1:1'];
    const keyless = [...args, '--tags', 'stable', '--policy', 'policies/immutable-host.yaml', '--keyless', ...sigstore];
    const rootless = await command(world.folder, keyless);
    assert.equal(rootless.status, 2, rootless.stderr);
    assert.match(rootless.stderr, /trusted-root is required to publish/);
    await using root = await startFakeSigstore();
    await writeFile(join(world.folder, 'root.json'), root.trustedRoot());
    const here = await command(world.folder, [...keyless, '--trusted-root', 'root.json']);
    assert.equal(here.status, 2, here.stderr);
    assert.match(here.stderr, /only a step of a workflow has an identity/);
    assertNothingSent(world);
    assert.ok(!here.stdout.includes('Build'), here.stdout);
  });
});

test('without a trusted root nobody is known again: a second bundle is written, and why is said', async () => {
  await using world = await startWorld();
  await using sigstore = await startFakeSigstore();
  const { digest } = await publish(world, await byKey(world));
  const store = await world.target();
  const subject = (await store.getManifest(digest))?.descriptor ?? assert.fail();
  const warnings: string[] = [];
  const sign = async () => {
    const log = { ...silentLog, warn: (text: string) => void warnings.push(text) };
    await links.signImage(store, subject, [], await keylessBy(sigstore, { rooted: false, log }), new Date(0));
  };
  await sign();
  // The key's own bundle says the same, and is nobody's certificate.
  assert.deepEqual(warnings, []);
  await sign();
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /another is written, since without trusted-root nothing here can tell/);
  const signed = (await bundlesOf(world, digest)).filter((each) => each === 'cosign/sign/v1: certificate');
  assert.equal(signed.length, 2);
});

test('who knows itself signs once, and gives another store what it signed then', async () => {
  await using world = await startWorld();
  await using sigstore = await startFakeSigstore();
  await lookAtNothing(world);
  const keyless = { sign: await keylessBy(sigstore, { knowsItself: true }), root: await rootOf(sigstore) };
  const { digest } = await publish(world, { publicKeys: [], keyless });
  assert.deepEqual(
    [...sigstore.asked],
    [paths.fulcio, paths.tsa, paths.rekor].map((path) => [path, certified.length]),
  );

  const kept: SignedBundle[] = [];
  const alsoAttestIn: AttestationStore = {
    keep: async (bundle) => {
      kept.push(bundle);
      return 'written';
    },
  };
  // A later run: nothing is remembered but what lies in the registry.
  const again = { sign: await keylessBy(sigstore, { knowsItself: true }), root: await rootOf(sigstore) };
  await publish(world, { publicKeys: [], keyless: again }, { alsoAttestIn });
  assert.equal(sigstore.asked.get(paths.fulcio), certified.length, 'nothing was signed again');
  assert.deepEqual(await bundlesOf(world, digest), certified);
  assert.equal(kept.length, 3);
  for (const { bytes } of kept) {
    const claims = await verifyCertified(await readBundle(bytes), again.root);
    assert.ok(typeof claims !== 'string', String(claims));
    assert.equal(claims.subject, sigstore.subject);
  }

  // A Fulcio that names runs in another way than is guessed: signed again, and known by the certificate.
  const odd = { ...sigstore, subject: sigstore.subject.replace('main', 'next') };
  const guess = { sign: await keylessBy(odd, { knowsItself: true }), root: again.root };
  await publish(world, { publicKeys: [], keyless: guess });
  assert.equal(sigstore.asked.get(paths.fulcio), 2 * certified.length);
  assert.deepEqual(await bundlesOf(world, digest), certified);
});
