import type { Digest } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { signAndAttach } from '../sigstore/attach.ts';
import type { BundleSigner } from '../sigstore/bundle.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import type { Statement } from '../sigstore/types.ts';

export interface Attested {
  predicateType: string;
  digest: Digest;
  outcome: 'kept' | 'written';
  /** In the other store, where there is one that took it. */
  elsewhere?: 'kept' | 'written';
}

/**
 * Attaches attestations to a digest, one after the other. Only after the signature: an attestation bundle by
 * our key passes `cosign verify` as if it were one.
 *
 * @param alsoIn another store that keeps each of them, after the registry
 */
export async function attestImage(
  store: Store,
  subject: Descriptor,
  statements: readonly Statement[],
  signer: BundleSigner,
  created: Date,
  alsoIn?: AttestationStore,
): Promise<Attested[]> {
  const attested: Attested[] = [];
  for (const statement of statements) {
    const { digest, outcome, bundle } = await signAndAttach(store, subject, statement, signer, created);
    const elsewhere = await alsoIn?.keep(bundle, subject.digest);
    attested.push({ predicateType: statement.predicateType, digest, outcome, ...(elsewhere && { elsewhere }) });
  }
  return attested;
}
