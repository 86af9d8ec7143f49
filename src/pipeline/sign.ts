import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import { signAndAttach } from '../sigstore/attach.ts';
import type { BundleSigner } from '../sigstore/bundle.ts';
import { signLegacy } from '../sigstore/legacy.ts';
import { signatureStatement } from '../sigstore/statement.ts';
import { readStoredManifest } from './stored-image.ts';
import type { TagTarget } from './target.ts';

export interface Signed {
  /** Tag of the legacy signature manifest; undefined without a key. */
  signatureTag: string | undefined;
  /** Digest of the signature bundle's manifest. */
  bundle: string;
  /** False when valid signatures by this signer were there already. */
  written: boolean;
}

/**
 * Signs a digest that is in the store: the legacy layout first (hosts), one payload for each reference, then the
 * signature bundle (cosign ≥ 2.6.4, which reads no legacy signature once any bundle is there). Without a key there is
 * only the bundle: hosts cannot verify GitHub's certificates in any layout.
 */
export async function signImage(
  store: Store,
  subject: Descriptor,
  targets: readonly TagTarget[],
  signer: BundleSigner,
  created: Date,
): Promise<Signed> {
  const references = targets.map((target) => target.reference);
  const legacy = typeof signer === 'function' ? undefined : await signLegacy(store, subject, references, signer);
  const attached = await signAndAttach(store, subject, signatureStatement(subject.digest), signer, created);
  return {
    signatureTag: legacy?.tag,
    bundle: attached.digest,
    written: (legacy?.added ?? 0) > 0 || attached.outcome === 'written',
  };
}

/** More than any index has; one that names more is no image. */
const maxManifests = 256;

/**
 * Signs an index and everything in it, each for the same references: cosign verifies the index, podman and bootc the
 * image of their platform. The index comes last, so a signed index has signed images.
 *
 * @returns in the order of signing, without repetition
 * @throws ExternalError `image-not-found` when a part is not in the store, `image-malformed` beyond the bound; as {@link signImage}
 */
export async function signIndex(
  store: Store,
  index: StoredManifest,
  targets: readonly TagTarget[],
  signer: BundleSigner,
  created: Date,
): Promise<(Signed & { digest: Digest })[]> {
  const subjects = await childrenFirst(store, index, new Map());
  const signed = [];
  for (const [digest, subject] of subjects) {
    signed.push({ digest, ...(await signImage(store, subject, targets, signer, created)) });
  }
  return signed;
}

/** The manifest and all below it, leaves first. A digest cannot hold itself, so there is no circle. */
async function childrenFirst(
  store: Store,
  { kind, document, descriptor }: StoredManifest,
  found: Map<Digest, Descriptor>,
  seen = new Set<Digest>(),
): Promise<Map<Digest, Descriptor>> {
  if (seen.add(descriptor.digest).size > maxManifests) {
    throw new ExternalError('image-malformed', `${store.name}: the index names more than ${maxManifests} manifests`);
  }
  for (const { digest } of kind === 'index' ? document.manifests : []) {
    if (!seen.has(digest)) await childrenFirst(store, await readStoredManifest(store, digest), found, seen);
  }
  return found.set(descriptor.digest, descriptor);
}
