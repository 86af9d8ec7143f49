import { WtgosError } from '../core/errors.ts';
import { parseImageReference } from '../registry/reference.ts';
import { listedPackages } from '../report/html/listed-packages.ts';
import type { Answer, Packages, Proof } from '../report/html/proof.ts';
import { provenanceFacts, recordNamedBy } from '../report/html/provenance.ts';
import type { ReadRecord } from '../rules/read-record.ts';
import { readBundles } from '../sigstore/found-bundles.ts';
import { verifyByIdentity } from '../sigstore/keyless/verify.ts';
import { cyclonedxType, provenanceType } from '../sigstore/provenance.ts';
import { verifyBundle } from '../sigstore/verify-bundle.ts';
import { attestedRecords } from './recheck.ts';
import type { PipelineServices } from './services.ts';
import type { StoredImage } from './stored-image.ts';
import type { Verifiers } from './verify.ts';

/**
 * The proof of a published image from its registry alone: what the verifiers' attestations say of it. No layer is read;
 * `recheck` does that.
 *
 * @param answers what clients say of its signatures
 * @throws PolicyError `record-refused` when no check record is attested by them; ExternalError of the store
 */
export async function publishedProof(
  image: StoredImage,
  name: string,
  answers: readonly Answer[],
  verifiers: Verifiers,
  services: PipelineServices,
): Promise<Proof> {
  const [records, [provenance], [sbom]] = await Promise.all([
    attestedRecords(image, { keys: verifiers.keys, identity: verifiers.identity }),
    attestedPredicates(image, provenanceType, verifiers),
    attestedPredicates(image, cyclonedxType, verifiers),
  ]);
  const named = recordNamedBy(provenance);
  const attested = records.find(({ digest }) => digest === named) ?? records[0];
  if (!attested) throw new TypeError('a record is there, or it was refused');
  const { record, digest, attestedBy } = attested;
  const unlike =
    records.length === 1 || digest === named
      ? ''
      : ` There are ${records.length} records; provenance names none of them.`;
  return {
    name,
    record,
    origin: `Written from the registry alone: from the attested check record ${digest}, ${attestedBy ?? ''}.${unlike} What the record says was not found out again; wtgos verify-immutability --recheck does that.`,
    manifest: image.manifest.document,
    config: image.config,
    baseLayers: await baseLayersOf(image, record, services),
    findings: record.findings.map(({ path, ...found }) => ({
      ...found,
      ...(path === undefined ? {} : { path }),
      evidence: {},
    })),
    reasons: new Map(),
    packages: sbom === undefined ? noSbom : listedPackages(sbom),
    answers,
    provenance: provenance === undefined ? [] : provenanceFacts(provenance),
  };
}

const noSbom: Packages = {
  state: 'unknown',
  reason: 'no SBOM is attested, and the check record is about files',
  changes: [],
};

/** What the verifiers attested of an image under a type. */
async function attestedPredicates(image: StoredImage, type: string, { keys, identity }: Verifiers): Promise<object[]> {
  const { digest } = image.manifest.descriptor;
  const predicates: object[] = [];
  for (const found of await readBundles(image.store, digest, type)) {
    if (!found.ok || found.statement.predicateType !== type) continue;
    const byKey = keys.length > 0 && (await verifyBundle(found, digest, keys)).ok;
    const isTheirs = byKey || (identity && (await verifyByIdentity(found, digest, identity)).ok);
    if (isTheirs) predicates.push(found.statement.predicate);
  }
  return predicates;
}

/** How many of the layers are the base's; undefined where the base cannot be asked, or the image does not begin with it. */
async function baseLayersOf(
  { manifest }: StoredImage,
  { base }: ReadRecord,
  services: PipelineServices,
): Promise<number | undefined> {
  try {
    const store = await services.open(parseImageReference(base.reference, '/'));
    const found = await store.getManifest(base.digest);
    if (found?.kind !== 'image') return undefined;
    const { layers } = found.document;
    const isPrefix = layers.every(({ digest }, at) => manifest.document.layers[at]?.digest === digest);
    return isPrefix ? layers.length : undefined;
  } catch (error) {
    // The base may be gone, or not for everyone; the page says less then.
    if (error instanceof WtgosError) return undefined;
    throw error;
  }
}
