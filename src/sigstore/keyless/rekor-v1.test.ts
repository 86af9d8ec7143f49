import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type FakeSigstore, paths, startFakeSigstore } from '../../../tests/tools/fake-sigstore.ts';
import { sha256 } from '../../core/digest.ts';
import { silentLog } from '../../core/log.ts';
import { readBundle } from '../read-bundle.ts';
import { signatureStatement } from '../statement.ts';
import type { Check } from '../types.ts';
import { keylessSigner } from './signer.ts';
import { readTrustedRoot } from './trusted-root.ts';
import { verifyByIdentity } from './verify.ts';

const image = sha256('an image');
let sigstore: FakeSigstore;
let bytes: Buffer;

before(async () => {
  sigstore = await startFakeSigstore();
  bytes = await sign();
});
after(() => sigstore[Symbol.asyncDispose]());

async function sign(digest = image): Promise<Buffer> {
  const { url: fulcioUrl, token } = sigstore;
  const signer = keylessSigner({
    fulcioUrl,
    rekorUrl: fulcioUrl,
    rekorVersion: 1,
    identityToken: async () => token,
    timeoutMs: 2_000,
    retries: 0,
    root: await readTrustedRoot(sigstore.trustedRoot(), 'root.json'),
    log: silentLog,
  });
  return (await signer(signatureStatement(digest))).bytes;
}

async function verdict(bundle: Buffer, root = sigstore.trustedRoot(), subject = sigstore.subject): Promise<Check> {
  const identity = { issuer: 'https://token.actions.githubusercontent.com', subjects: [subject] };
  const trusted = await readTrustedRoot(root, 'root.json');
  return verifyByIdentity(await readBundle(bundle), image, { identity, root: trusted });
}

type Entry = Record<string, Record<string, unknown> & string>;

/** The bundle with its entry changed. */
function changed(change: (entry: Entry, material: { tlogEntries?: Entry[] }) => void): Buffer {
  const bundle = JSON.parse(bytes.toString());
  change(bundle.verificationMaterial.tlogEntries[0], bundle.verificationMaterial);
  return Buffer.from(JSON.stringify(bundle));
}

async function refused(bundle: Buffer, reason: RegExp, root?: Buffer): Promise<void> {
  const check = await verdict(bundle, root);
  assert.ok(!check.ok, 'it was accepted');
  assert.match(check.reason, reason);
}

describe('an entry in a log of the first version', () => {
  test('is what GitHub’s public repositories have: promise, proof and time, and no timestamp beside it', async () => {
    const { tlogEntries, timestampVerificationData } = JSON.parse(bytes.toString()).verificationMaterial;
    const [entry] = tlogEntries;
    assert.deepEqual(entry.kindVersion, { kind: 'dsse', version: '0.0.1' });
    assert.ok(entry.inclusionPromise.signedEntryTimestamp && entry.inclusionProof.checkpoint.envelope);
    assert.equal(timestampVerificationData?.rfc3161Timestamps?.length ?? 0, 0);
    const check = await verdict(bytes);
    assert.ok(check.ok, JSON.stringify(check));
    assert.equal((await verdict(bytes, undefined, `${sigstore.subject}2`)).ok, false);
  });

  test('is demanded where the root knows a log', async () => {
    await refused(
      changed((_, material) => delete material.tlogEntries),
      /does not verify/,
    );
  });

  test('cannot be of another signature', async () => {
    const other = JSON.parse((await sign(sha256('another image'))).toString());
    const swapped = changed((_, material) => Object.assign(material, other.verificationMaterial));
    await refused(swapped, /does not verify/);
    const entry = changed((_, material) => {
      material.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    await refused(entry, /does not verify.*(signature|body)/i);
  });

  test('cannot be moved in time, nor be of a log that the root does not know', async () => {
    const moved = changed((entry) =>
      Object.assign(entry, { integratedTime: `${Number(entry['integratedTime']) - 1}` }),
    );
    await refused(moved, /does not verify/);
    await using foreign = await startFakeSigstore();
    const root = JSON.parse(sigstore.trustedRoot().toString());
    const { tlogs } = JSON.parse(foreign.trustedRoot().toString());
    await refused(bytes, /does not verify/, Buffer.from(JSON.stringify({ ...root, tlogs })));
    await refused(bytes, /does not verify/, foreign.trustedRoot());
  });

  test('is not needed where the root knows none, but then something else must prove the time', async () => {
    const root = sigstore.trustedRoot({ log: false, timestamps: true });
    const stripped = changed((_, material) => delete material.tlogEntries);
    await refused(stripped, /does not verify/, root);
  });
});

test('a log that cannot keep it is named, with what it said', async (t) => {
  sigstore.faults.set(paths.rekor, (_, response) => response.writeHead(503).end('{"message":"full"}'));
  t.after(() => sigstore.faults.clear());
  await assert.rejects(sign(), { code: 'sigstore-failed', message: /^Rekor \(http.*503/ });
});
