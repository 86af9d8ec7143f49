import type { Digest } from '../core/digest.ts';
import type { ReadBundle } from './read-bundle.ts';
import { isAbout } from './statement.ts';
import type { Check, PublicKey } from './types.ts';

/**
 * Whether one of the keys signed the bundle's statement, and the statement is about this image alone.
 * A log entry or timestamp in it is not looked at: the key is what is trusted, no log.
 */
export async function verifyBundle(
  { bundle, statement }: ReadBundle,
  subject: Digest,
  keys: readonly PublicKey[],
): Promise<Check> {
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'publicKey') return { ok: false, reason: 'it is signed by a certificate, not by a key' };
  // cosign and sigstore-go skip such a signature, unless the keyid is their own spelling of the key.
  if (bundle.content.dsseEnvelope.signatures[0]?.keyid) {
    return { ok: false, reason: 'its signature has a keyid, which makes cosign skip it' };
  }
  if (!isAbout(statement, subject)) return { ok: false, reason: 'its statement is not about this image alone' };
  for (const key of keys) {
    if (await isSignedBy(bundle, key)) return { ok: true, detail: `signed by ${key.fingerprint}`, key };
  }
  return { ok: false, reason: 'none of the given keys signed it' };
}

async function isSignedBy(bundle: ReadBundle['bundle'], key: PublicKey): Promise<boolean> {
  const [{ toSignedEntity, VerificationError, Verifier }, { createPublicKey }] = await Promise.all([
    import('@sigstore/verify'),
    import('node:crypto'),
  ]);
  // The hint only says which key to try; like cosign with --key, each is tried.
  const trust = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey: createPublicKey(key.pem), validFor: () => true }),
  };
  const verifier = new Verifier(trust, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 });
  try {
    verifier.verify({ ...toSignedEntity(bundle), tlogEntries: [], timestamps: [] });
    return true;
  } catch (error) {
    if (error instanceof VerificationError) return false;
    throw error;
  }
}
