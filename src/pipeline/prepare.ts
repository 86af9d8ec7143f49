import { mapLimited } from '../core/map-limited.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import type { PlannedBundle } from '../sigstore/attach.ts';
import { type FoundBundle, readBundles } from '../sigstore/found-bundles.ts';
import { renewPlan } from '../sigstore/legacy.ts';
import type { Statement } from '../sigstore/types.ts';
import { planAttestations } from './attest.ts';
import type { Beside } from './push.ts';
import { planSignature, type SignaturePlan } from './sign.ts';
import { attestor, type Signers } from './signers.ts';
import type { TagTarget } from './target.ts';

const parallelBlobs = 8;

/** What the links after the push write, made and sent while the image travels; no manifest of it is written yet. */
export interface Prepared extends Beside {
  /** The image's bundles as they were before. */
  found: Promise<readonly FoundBundle[]>;
  /** The key's; undefined without a key, or while the blobs still travel. */
  signature: SignaturePlan | undefined;
  /** Undefined where an identity attests: it signs in public, so not before the image is there. */
  attestations: PlannedBundle[] | undefined;
}

/** Looks at once at all that an earlier run may have left, and makes what is missing as far as a key signs. */
export function prepare(
  target: Store,
  subject: Descriptor,
  options: Signers & { tags: readonly TagTarget[]; statements: readonly Statement[] },
  created: Date,
): Prepared {
  const { key, keyless, tags, statements } = options;
  const found = readBundles(target, subject.digest);
  // Whoever needs it hears of it.
  found.catch(() => {});
  const prepared: Prepared = {
    found,
    signature: undefined,
    attestations: undefined,
    async blobs() {
      const [signature, attestations] = await Promise.all([
        key && planSignature(target, subject, tags, key, created, found),
        keyless ? undefined : planAttestations(target, subject, statements, attestor(options), created, found),
      ]);
      const made = [signature?.legacy?.artifact, signature?.bundle.artifact, ...artifactsOf(attestations)];
      await mapLimited(made, parallelBlobs, async (artifact) => artifact?.send(target));
      Object.assign(prepared, { signature, attestations });
    },
    // Others may sign the same image: the look that the signature is added to should be a fresh one.
    async manifest() {
      const { signature } = prepared;
      if (!key || !signature?.legacy) return;
      const references = tags.map(({ reference }) => reference);
      signature.legacy = await renewPlan(target, subject, references, key, signature.legacy);
    },
  };
  return prepared;
}

function artifactsOf(planned: readonly PlannedBundle[] = []) {
  return planned.map(({ artifact }) => artifact);
}
