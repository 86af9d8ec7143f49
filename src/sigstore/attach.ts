import { isDeepStrictEqual } from 'node:util';
import type { Digest } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { Artifact } from './artifact.ts';
import { type BundleSigner, bundleType, predicateTypeAnnotation, type SignedBundle, signStatement } from './bundle.ts';
import { type FoundBundle, readBundles } from './found-bundles.ts';
import { provenanceType } from './provenance.ts';
import { describeBytes } from './put-bytes.ts';
import type { Statement } from './types.ts';

export interface Attached {
  /** Of the bundle's manifest. */
  digest: Digest;
  /** `kept`: the same was attached already, by the same signer. */
  outcome: 'kept' | 'written';
}

/** A bundle that is attached already, or is to be. */
export interface PlannedBundle extends Attached {
  predicateType: string;
  bundle: SignedBundle;
  /** What is to be written; undefined when it is kept. */
  artifact: Artifact | undefined;
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
  const found = await readBundles(store, subject.digest, predicateType);
  const present = await findSame(found, subject.digest, bundle.statement, predicateType, bundle.isBySameSigner);
  if (present) return { digest: present.digest, outcome: 'kept' };
  const { digest } = await bundleArtifact(subject, bundle, predicateType, created).put(store);
  return { digest, outcome: 'written' };
}

/**
 * Signs a statement unless a bundle that says the same, by the same signer, is attached. Where the signer can tell its own
 * before it signs, and it is there, nothing is signed: each signature without a key is an entry in a public log for ever.
 *
 * @param found the bundles of the image
 * @throws as the signer does
 */
export async function planBundle(
  found: readonly FoundBundle[],
  subject: Descriptor,
  statement: Statement,
  signer: BundleSigner,
  created: Date,
): Promise<PlannedBundle> {
  const { predicateType } = statement;
  const isOwn = typeof signer === 'function' ? signer.isOwn : undefined;
  const own = isOwn && (await findSame(found, subject.digest, statement, predicateType, isOwn));
  if (own) {
    const { bundleToJSON } = await import('@sigstore/bundle');
    const bytes = Buffer.from(JSON.stringify(bundleToJSON(own.bundle)));
    const bundle = { bytes, statement: own.statement, isBySameSigner: isOwn };
    return { predicateType, bundle, digest: own.digest, outcome: 'kept', artifact: undefined };
  }
  const bundle = await signStatement(statement, signer);
  const present = await findSame(found, subject.digest, statement, predicateType, bundle.isBySameSigner);
  if (present) return { predicateType, bundle, digest: present.digest, outcome: 'kept', artifact: undefined };
  const artifact = bundleArtifact(subject, bundle, predicateType, created);
  return { predicateType, bundle, digest: artifact.referrer.digest, outcome: 'written', artifact };
}

function bundleArtifact(subject: Descriptor, bundle: SignedBundle, predicateType: string, created: Date): Artifact {
  const { mediaType, digest, size } = subject;
  const config = { bytes: Buffer.from('{}'), mediaType: mediaTypes.ociEmpty };
  const layer = { bytes: bundle.bytes, mediaType: bundleType };
  return new Artifact(
    {
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      artifactType: bundleType,
      config: describeBytes(config),
      layers: [describeBytes(layer)],
      subject: { mediaType, digest, size },
      annotations: {
        'org.opencontainers.image.created': created.toISOString().replace('.000Z', 'Z'),
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [predicateTypeAnnotation]: predicateType,
      },
    },
    [config, layer],
  );
}

async function findSame(
  bundles: readonly FoundBundle[],
  subject: Digest,
  statement: Statement,
  predicateType: string,
  isBySameSigner: SignedBundle['isBySameSigner'],
): Promise<(FoundBundle & { ok: true }) | undefined> {
  for (const found of bundles) {
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
