import type { Digest } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { parseDockerReference } from './docker-reference.ts';
import { type FoundBundle, readBundles } from './found-bundles.ts';
import { type LegacySignature, legacyOrReason } from './read-legacy.ts';
import { cosignSignType } from './statement.ts';
import type { Check, PublicKey, Statement } from './types.ts';
import { verifyBundle } from './verify-bundle.ts';

/** What `cosign verify --key` would say of an image, and what we say, who are stricter. */
export interface SignatureReport {
  /** A legacy signature by one of the keys: what cosign before 2.6.4 verifies. */
  legacy: Check;
  /** A bundle by one of the keys that says "signed", not merely "attested". */
  bundle: Check;
  /** cosign 2.6.4 and 3: any v0.3 bundle hides the legacy signature, and any bundle by the key will do. */
  cosign: Check;
}

/** An attestation by one of the keys. */
export interface VerifiedAttestation {
  statement: Statement;
  /** Of the bundle's manifest. */
  digest: Digest;
  /** Of the key. */
  fingerprint: Digest;
}

/**
 * Reads an image's signatures from the store and verifies them by key, as cosign would.
 *
 * @param repositories `host/path`; when given, the signature must be for one of them, since one key signs many images.
 * A bundle names no repository, so it proves nothing then.
 * @throws ExternalError when the store cannot be asked
 */
export async function verifyAsCosign(
  store: Store,
  subject: Descriptor,
  keys: readonly PublicKey[],
  repositories?: readonly string[],
): Promise<SignatureReport> {
  const { digest } = subject;
  const [bundles, signatures] = await Promise.all([readBundles(store, digest), legacyOrReason(store, digest)]);
  const judged = await Promise.all(bundles.map((found) => judge(found, digest, keys)));
  const any = firstOf(judged, 'no bundle refers to it');
  const signing = judged.filter((_, at) => isOfType(bundles[at], cosignSignType));
  const legacy = verifyLegacy(signatures, digest, keys, repositories);
  return {
    legacy,
    bundle: repositories ? nameless : firstOf(signing, 'no signature bundle refers to it'),
    cosign: bundles.length > 0 ? any : verifyLegacy(signatures, digest, keys, undefined),
  };
}

/**
 * All attestations of an image that one of the keys signed, signature bundles aside.
 * @throws ExternalError when the store cannot be asked
 */
export async function verifyAttestations(
  store: Store,
  subject: Descriptor,
  keys: readonly PublicKey[],
): Promise<VerifiedAttestation[]> {
  const verified: VerifiedAttestation[] = [];
  for (const found of await readBundles(store, subject.digest)) {
    if (!found.ok || isOfType(found, cosignSignType)) continue;
    const check = await verifyBundle(found, subject.digest, keys);
    if (!check.ok || !check.key) continue;
    verified.push({ statement: found.statement, digest: found.digest, fingerprint: check.key.fingerprint });
  }
  return verified;
}

const nameless: Check = {
  ok: false,
  reason: 'signature bundles name no repository, and one key may sign many images',
};

async function judge(found: FoundBundle, subject: Digest, keys: readonly PublicKey[]): Promise<Check> {
  const check = found.ok ? await verifyBundle(found, subject, keys) : found;
  return check.ok ? check : { ok: false, reason: `bundle ${found.digest}: ${check.reason}` };
}

function isOfType(found: FoundBundle | undefined, predicateType: string): boolean {
  return found?.ok === true && found.statement.predicateType === predicateType;
}

/** The first yes; else all the noes, in words. */
function firstOf(checks: readonly Check[], none: string): Check {
  const yes = checks.find(({ ok }) => ok);
  if (yes) return yes;
  const reasons = [...new Set(checks.map((check) => (check.ok ? '' : check.reason)))];
  return { ok: false, reason: reasons.slice(0, 5).join('; ') || none };
}

function verifyLegacy(
  signatures: readonly LegacySignature[] | string,
  digest: Digest,
  keys: readonly PublicKey[],
  repositories: readonly string[] | undefined,
): Check {
  if (typeof signatures === 'string') return { ok: false, reason: signatures };
  return firstOf(
    signatures.map((signature) => verifyOne(signature, digest, keys, repositories)),
    'it has no legacy signature',
  );
}

function verifyOne(
  { says, signature, payload }: LegacySignature,
  digest: Digest,
  keys: readonly PublicKey[],
  repositories: readonly string[] | undefined,
): Check {
  if (!says || !signature) return { ok: false, reason: 'a legacy signature is malformed' };
  const key = keys.find((candidate) => candidate.verify(payload, signature));
  if (!key) return { ok: false, reason: 'none of the given keys made the legacy signature' };
  if (says.digest !== digest) return { ok: false, reason: `the legacy signature is for ${says.digest}` };
  if (repositories && !repositories.some((name) => sameName(name, says.reference))) {
    return { ok: false, reason: `the legacy signature is for ${JSON.stringify(says.reference)}` };
  }
  return { ok: true, detail: `signed as ${JSON.stringify(says.reference)} by ${key.fingerprint}`, key };
}

function sameName(repository: string, reference: string): boolean {
  const [wanted, signed] = [parseDockerReference(repository), parseDockerReference(reference)];
  return wanted !== undefined && wanted.name === signed?.name;
}
