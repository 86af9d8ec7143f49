import type { Digest } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { type PlannedBundle, planBundle } from '../sigstore/attach.ts';
import type { BundleSigner } from '../sigstore/bundle.ts';
import { type FoundBundle, readBundles } from '../sigstore/found-bundles.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import type { Statement } from '../sigstore/types.ts';
import { type Ahead, putListed } from './ahead.ts';

export interface Attested {
  predicateType: string;
  digest: Digest;
  outcome: 'kept' | 'written';
  /** In the other store, where there is one that took it. */
  elsewhere?: 'kept' | 'written';
}

/**
 * Signs what is not attested yet; writes nothing.
 * @param found the image's bundles
 * @throws as the signer does
 */
export async function planAttestations(
  store: Store,
  subject: Descriptor,
  statements: readonly Statement[],
  signer: BundleSigner,
  created: Date,
  found: Promise<readonly FoundBundle[]> = readBundles(store, subject.digest),
): Promise<PlannedBundle[]> {
  const bundles = await found;
  const planned: PlannedBundle[] = [];
  // One after the other: a signer without a key asks others, who count.
  for (const statement of statements) planned.push(await planBundle(bundles, subject, statement, signer, created));
  return planned;
}

/**
 * Attaches attestations to a digest. Only after the signature: an attestation bundle by our key passes `cosign verify`
 * as if it were one.
 *
 * @param alsoIn another store that keeps each of them, in their order, after the registry
 * @param ahead what was prepared; without it all is done here
 */
export async function attestImage(
  store: Store,
  subject: Descriptor,
  statements: readonly Statement[],
  signer: BundleSigner,
  created: Date,
  alsoIn?: AttestationStore,
  { plan, found, written, list }: Ahead<PlannedBundle[]> = {},
): Promise<Attested[]> {
  const planned = plan ?? (await planAttestations(store, subject, statements, signer, created, found));
  await Promise.all(planned.map((each) => putListed(store, each, written)));
  await list?.();
  const attested: Attested[] = [];
  for (const { predicateType, digest, outcome, bundle } of planned) {
    const elsewhere = await alsoIn?.keep(bundle, subject.digest);
    attested.push({ predicateType, digest, outcome, ...(elsewhere && { elsewhere }) });
  }
  return attested;
}
