import { isDeepStrictEqual } from 'node:util';
import type { Digest } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, ImageManifest, Store } from '../registry/types.ts';
import { type BundleSigner, bundleType, predicateTypeAnnotation, type SignedBundle, signStatement } from './bundle.ts';
import { type FoundBundle, readBundles } from './found-bundles.ts';
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
  const present = await findSame(store, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
  if (present) return { digest: present.digest, outcome: 'kept' };

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

/**
 * Signs a statement and attaches the bundle. Where the signer can tell its own before it signs, and it is there and says
 * the same, nothing is signed: each signature without a key is an entry in a public log for ever.
 *
 * @returns the bundle that is attached now, made in this run or in an earlier one
 * @throws as {@link attachBundle}, and as the signer does
 */
export async function signAndAttach(
  store: Store,
  subject: Descriptor,
  statement: Statement,
  signer: BundleSigner,
  created: Date,
): Promise<Attached & { bundle: SignedBundle }> {
  const { predicateType } = statement;
  const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
  const own = isOwn && (await findSame(store, subject.digest, statement, predicateType, isOwn));
  if (own) {
    const { bundleToJSON } = await import('@sigstore/bundle');
    const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
    const bundle = { bytes, statement: own.statement, isBySameSigner: isOwn };
    return { digest: own.digest, outcome: 'kept', bundle };
  }
  const bundle = await signStatement(statement, signer);
  return { ...(await attachBundle(store, subject, bundle, predicateType, created)), bundle };
}

async function findSame(
  store: Store,
  subject: Digest,
  statement: Statement,
  predicateType: string,
  isBySameSigner: SignedBundle['isBySameSigner'],
): Promise<(FoundBundle & { ok: true }) | undefined> {
  for (const found of await readBundles(store, subject, predicateType)) {
    if (!found.ok || found.statement.predicateType !== predicateType) continue;
    if (!saysTheSame(found.statement, statement)) continue;
    if (await isBySameSigner(found, subject)) return found;
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
