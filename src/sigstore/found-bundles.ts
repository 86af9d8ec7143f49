import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { bundleType, predicateTypeAnnotation } from './bundle.ts';
import { type ReadBundle, readBundle } from './read-bundle.ts';
import { maxStatementBytes } from './statement.ts';

/** One bundle that refers to an image: understood, or the reason why not. `digest` is its manifest's. */
export type FoundBundle = { digest: Digest } & ((ReadBundle & { ok: true }) | { ok: false; reason: string });

/** base64 in JSON, and the envelope around it. */
const maxBundleBytes = 2 * maxStatementBytes;
/** Each costs two requests. An image of ours has four. */
const maxBundles = 200;
const parallel = 4;

/**
 * All v0.3 bundles that refer to a digest, by the referrers list; none is verified yet. Those that cannot be
 * understood are told, not thrown: anyone who may push can attach rubbish.
 *
 * @param predicateType when given, those are left out whose entry in the list names another type
 * @throws ExternalError of the store, when it cannot be known which bundles there are
 */
export async function readBundles(store: Store, subject: Digest, predicateType?: string): Promise<FoundBundle[]> {
  const candidates = (await store.referrers(subject)).filter(
    (listed) => mayHoldBundle(listed) && mayHoldType(listed, predicateType),
  );
  const read = await mapLimited(candidates.slice(0, maxBundles), parallel, ({ digest }) =>
    readOne(store, subject, digest),
  );
  const left = candidates.slice(maxBundles).map(({ digest }) => ({
    digest,
    ok: false as const,
    reason: `not read: more than ${maxBundles} bundles refer to the image`,
  }));
  return [...read.filter((found) => found !== undefined), ...left];
}

/** Some registries and clients leave the artifact type out of the list or put the config's type there. */
function mayHoldBundle({ artifactType }: Descriptor): boolean {
  return artifactType === undefined || artifactType === mediaTypes.ociEmpty || artifactType === bundleType;
}

function mayHoldType({ annotations }: Descriptor, predicateType: string | undefined): boolean {
  const named = annotations?.[predicateTypeAnnotation];
  return predicateType === undefined || named === undefined || named === predicateType;
}

async function readOne(store: Store, subject: Digest, digest: Digest): Promise<FoundBundle | undefined> {
  try {
    const manifest = await store.getManifest(digest);
    if (manifest?.kind !== 'image' || (manifest.document.artifactType ?? bundleType) !== bundleType) return undefined;
    const { document } = manifest;
    const [layer, other] = document.layers;
    if (layer?.mediaType !== bundleType) return undefined;
    if (other) return { digest, ok: false, reason: 'its manifest has several layers' };
    if (document.subject?.digest !== subject)
      return { digest, ok: false, reason: 'its manifest is about another image' };
    if (layer.size > maxBundleBytes) return { digest, ok: false, reason: `it is larger than ${maxBundleBytes} bytes` };
    return { digest, ok: true, ...(await readBundle(await store.readBlob(layer, maxBundleBytes))) };
  } catch (error) {
    if (!(error instanceof Error) || isOutside(error)) throw error;
    return { digest, ok: false, reason: error.message };
  }
}

/** Whether the store failed, rather than what it holds. */
function isOutside(error: Error): boolean {
  return (
    error instanceof ExternalError && !['image-malformed', 'digest-mismatch', 'image-not-found'].includes(error.code)
  );
}
