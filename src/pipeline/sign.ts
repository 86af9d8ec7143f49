import type { Descriptor, Store } from '../registry/types.ts';
import { attachBundle } from '../sigstore/attach.ts';
import { signStatement } from '../sigstore/bundle.ts';
import { signLegacy } from '../sigstore/legacy.ts';
import { cosignSignType, signatureStatement } from '../sigstore/statement.ts';
import type { SigningKey } from '../sigstore/types.ts';
import type { TagTarget } from './target.ts';

export interface Signed {
  /** Tag of the legacy signature manifest. */
  signatureTag: string;
  /** Digest of the signature bundle's manifest. */
  bundle: string;
  /** False when valid signatures by this key were there already. */
  written: boolean;
}

/**
 * Signs a digest that is in the store: the legacy layout first (hosts), one payload for each reference, then the
 * signature bundle (cosign ≥ 2.6.4, which reads no legacy signature once any bundle is there).
 */
export async function signImage(
  store: Store,
  subject: Descriptor,
  targets: readonly TagTarget[],
  key: SigningKey,
  created: Date,
): Promise<Signed> {
  const references = targets.map((target) => target.reference);
  const legacy = await signLegacy(store, subject, references, key);
  const bundle = await signStatement(signatureStatement(subject.digest), key);
  const attached = await attachBundle(store, subject, bundle, cosignSignType, created);
  return {
    signatureTag: legacy.tag,
    bundle: attached.digest,
    written: legacy.added > 0 || attached.outcome === 'written',
  };
}
