import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import { type PlannedBundle, planBundle } from '../sigstore/attach.ts';
import type { BundleSigner } from '../sigstore/bundle.ts';
import { type FoundBundle, readBundles } from '../sigstore/found-bundles.ts';
import { type LegacyPlan, planLegacy, writeLegacy } from '../sigstore/legacy.ts';
import { cosignSignType, signatureStatement } from '../sigstore/statement.ts';
import { type Ahead, putListed } from './ahead.ts';
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

/** What a signature adds to the store; made while other things travel, or just before it is written. */
export interface SignaturePlan {
  legacy: LegacyPlan | undefined;
  bundle: PlannedBundle;
}

/**
 * Looks at what there is and makes what is missing; writes nothing.
 * @param found the image's bundles
 * @throws as `signLegacy` and the signer do
 */
export async function planSignature(
  store: Store,
  subject: Descriptor,
  targets: readonly TagTarget[],
  signer: BundleSigner,
  created: Date,
  found: Promise<readonly FoundBundle[]> = readBundles(store, subject.digest, cosignSignType),
): Promise<SignaturePlan> {
  const statement = signatureStatement(subject.digest);
  const [legacy, bundle] = await Promise.all([
    typeof signer === 'function' ? undefined : planLegacy(store, subject, referencesOf(targets), signer),
    found.then((bundles) => planBundle(bundles, subject, statement, signer, created)),
  ]);
  return { legacy, bundle };
}

/**
 * Signs a digest that is in the store: the legacy layout first (hosts), one payload for each reference, then the
 * signature bundle (cosign ≥ 2.6.4, which reads no legacy signature once any bundle is there). Without a key there is
 * only the bundle: hosts cannot verify GitHub's certificates in any layout.
 *
 * @param ahead what was prepared; without it all is done here
 */
export async function signImage(
  store: Store,
  subject: Descriptor,
  targets: readonly TagTarget[],
  signer: BundleSigner,
  created: Date,
  { plan, found, written, confirm }: Ahead<SignaturePlan> = {},
): Promise<Signed> {
  const { legacy, bundle } = plan ?? (await planSignature(store, subject, targets, signer, created, found));
  await Promise.all([legacy?.artifact?.send(store), bundle.artifact?.send(store)]);
  const writing =
    legacy && typeof signer !== 'function'
      ? writeLegacy(store, subject, referencesOf(targets), signer, legacy)
      : Promise.resolve(undefined);
  // Nobody looks yet where the caller confirms later: both at once then.
  const putting = (confirm ? Promise.resolve() : writing).then(() => putListed(store, bundle, written));
  const [signed] = await Promise.all([writing, putting]);
  const confirming = signed?.confirm();
  // Whoever confirms later hears of a failure then.
  confirming?.catch(() => {});
  if (confirm && confirming) confirm.push(confirming);
  else await confirming;
  return {
    signatureTag: signed?.tag,
    bundle: bundle.digest,
    written: (signed?.added ?? 0) > 0 || bundle.outcome === 'written',
  };
}

function referencesOf(targets: readonly TagTarget[]): string[] {
  return targets.map((target) => target.reference);
}

/** More than any index has; one that names more is no image. */
const maxManifests = 256;

/**
 * Signs an index and everything in it, each for the same references: cosign, bootc and rpm-ostree verify the index, podman
 * and skopeo the image of their platform. The index comes last, so a signed index has signed images.
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
