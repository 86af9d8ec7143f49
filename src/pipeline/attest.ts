import type { Digest } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { attachBundle } from '../sigstore/attach.ts';
import { type BundleSigner, signStatement } from '../sigstore/bundle.ts';
import type { Statement } from '../sigstore/types.ts';

export interface Attested {
  predicateType: string;
  digest: Digest;
  outcome: 'kept' | 'written';
}

/**
 * Attaches attestations to a digest, one after the other. Only after the signature: an attestation bundle by
 * our key passes `cosign verify` as if it were one.
 */
export async function attestImage(
  store: Store,
  subject: Descriptor,
  statements: readonly Statement[],
  signer: BundleSigner,
  created: Date,
): Promise<Attested[]> {
  const attested: Attested[] = [];
  for (const statement of statements) {
    const bundle = await signStatement(statement, signer);
    const { digest, outcome } = await attachBundle(store, subject, bundle, statement.predicateType, created);
    attested.push({ predicateType: statement.predicateType, digest, outcome });
  }
  return attested;
}
