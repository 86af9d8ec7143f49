import type { Descriptor, Store } from '../../registry/types.ts';
import { readBundles } from '../found-bundles.ts';
import { cosignSignType } from '../statement.ts';
import type { Check } from '../types.ts';
import { type IdentityTrust, verifyByIdentity } from './verify.ts';

/** What an identity said of an image. */
export interface IdentityReport {
  /** A bundle that says "signed", not merely "attested". */
  signature: Check;
  /** Predicate types of its other bundles. */
  attestations: string[];
}

/** Reads an image's bundles from the store and verifies them by identity. @throws ExternalError of the store */
export async function verifyImageByIdentity(
  store: Store,
  subject: Descriptor,
  trust: IdentityTrust,
): Promise<IdentityReport> {
  const reasons: string[] = [];
  const attestations: string[] = [];
  let signature: Check | undefined;
  for (const found of await readBundles(store, subject.digest)) {
    const check = found.ok ? await verifyByIdentity(found, subject.digest, trust) : found;
    if (!check.ok) reasons.push(`bundle ${found.digest}: ${check.reason}`);
    else if (found.ok && found.statement.predicateType !== cosignSignType) {
      attestations.push(found.statement.predicateType);
    } else signature ??= { ok: true, detail: check.detail };
  }
  signature ??= { ok: false, reason: reasons.slice(0, 5).join('; ') || 'no signature bundle refers to it' };
  return { signature, attestations };
}
