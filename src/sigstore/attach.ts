import { isDeepStrictEqual } from 'node:util';
import type { Digest } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, ImageManifest, Store } from '../registry/types.ts';
import { bundleType, predicateTypeAnnotation, type SignedBundle } from './bundle.ts';
import { readBundles } from './found-bundles.ts';
import { provenanceType } from './provenance.ts';
import { putBytes } from './put-bytes.ts';
import type { Statement } from './types.ts';

export interface Attached {
  /** Of the bundle's manifest. */
  digest: Digest;
  /** `kept`: the same was attached already, by the same signer. */
  outcome: 'kept' | 'written';
}

/**
 * Attaches a bundle to an image, as an OCI artifact manifest whose `subject` is the image (the layout that cosign 3,
 * gh and sigstore-go read). A bundle by the same signer that says the same is kept, so running again doubles nothing.
 *
 * @param created the image's own time, so the manifest differs only where the signature does
 * @throws ExternalError of the store
 */
export async function attachBundle(
  store: Store,
  subject: Descriptor,
  bundle: SignedBundle,
  predicateType: string,
  created: Date,
): Promise<Attached> {
  const present = await findSame(store, subject.digest, bundle, predicateType);
  if (present) return { digest: present, outcome: 'kept' };

  const [config, layer] = await Promise.all([
    putBytes(store, Buffer.from('{}'), mediaTypes.ociEmpty),
    putBytes(store, bundle.bytes, bundleType),
  ]);
  const { mediaType, digest, size } = subject;
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType: bundleType,
    config,
    layers: [layer],
    subject: { mediaType, digest, size },
    annotations: {
      'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
      'dev.sigstore.bundle.content': 'dsse-envelope',
      [predicateTypeAnnotation]: predicateType,
    },
  };
  const written = await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest);
  return { digest: written.digest, outcome: 'written' };
}

async function findSame(
  store: Store,
  subject: Digest,
  signed: SignedBundle,
  predicateType: string,
): Promise<Digest | undefined> {
  for (const found of await readBundles(store, subject, predicateType)) {
    if (!found.ok || found.statement.predicateType !== predicateType) continue;
    if (!saysTheSame(found.statement, signed.statement)) continue;
    if (await signed.isBySameSigner(found, subject)) return found.digest;
  }
  return undefined;
}

/** Whether two statements say the same of an image, were it in two runs of the same build. */
export function saysTheSame(a: Predicated, b: Predicated): boolean {
  return a.predicateType === b.predicateType && isDeepStrictEqual(meaning(a), meaning(b));
}
type Predicated = Pick<Statement, 'predicateType' | 'predicate'>;

/** The predicate without what only tells one run of the same build from another. */
function meaning({ predicateType, predicate }: Predicated): unknown {
  const plain = JSON.parse(JSON.stringify(predicate));
  if (predicateType === provenanceType && plain.runDetails) delete plain.runDetails.metadata;
  return plain;
}
