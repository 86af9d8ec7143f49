import { sha256 } from '../core/digest.ts';
import { WtgosError } from '../core/errors.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import { provenanceType, recordType } from '../sigstore/provenance.ts';
import type { HostVerdict } from '../sigstore/types.ts';
import { attestImage } from './attest.ts';
import { hostPolicies, hostVerdicts, requireHostsAccept, usualVerdicts } from './host-verdicts.ts';
import { type IndexPart, indexDocument, newest, platformName, readParts, type WantedPart } from './index-parts.ts';
import { indexStatement } from './index-statement.ts';
import { osVersionOf } from './os-release.ts';
import { releaseOf } from './platforms.ts';
import { type MovedTag, moveTags, requireForward } from './promote.ts';
import type { PipelineServices } from './services.ts';
import { signIndex } from './sign.ts';
import { attestor, ownIdentity, type Signers, signaturesBy } from './signers.ts';
import { indexStoredImage, readStoredManifest } from './stored-image.ts';
import { readTags, type TagTarget } from './target.ts';
import { type Verifiers, verifyPublished } from './verify.ts';

export interface IndexOptions extends Signers {
  target: Store;
  parts: readonly WantedPart[];
  /**
   * The tags to move, by the index's clock and, where a tag wants it, the version that all parts have.
   * @throws UserError before anything is written
   */
  tagsAt(created: Date, osVersion: () => Promise<string | undefined>): Promise<readonly TagTarget[]>;
  annotations: Readonly<Record<string, string>>;
  /** By whom the parts were signed and attested. */
  verifiers: Verifiers;
  /** What must be there of each part before the index names it; `published`: this run did so, and verified it all. */
  partsMustBe: 'published' | 'attested' | 'signed' | 'pushed';
  allowRollback: boolean;
  alsoAttestIn?: AttestationStore | undefined;
}

export interface PublishedIndex {
  index: Descriptor;
  parts: readonly IndexPart[];
  hosts: HostVerdict[];
  tags: MovedTag[];
}

/**
 * Puts the images of several platforms together under one digest, in the only order in which nothing unsigned can be
 * seen under a tag: the parts are read and verified, the index is written by digest, every part and then the index is
 * signed for the tags, the index is attested, all is verified as consumers do, tags move. Each step finds what an
 * earlier run left.
 *
 * @throws UserError `input-invalid`; PolicyError `signature-refused`, `host-refused`, `rollback-refused`; ExternalError
 *   of {@link readParts} and the registry
 */
export async function publishIndex(options: IndexOptions, services: PipelineServices): Promise<PublishedIndex> {
  const { target } = options;
  const parts = await readParts(target, options.parts);
  const created = new Date(newest(parts) ?? 0);
  const checked = await checkParts(parts, options, services);
  const targets = await options.tagsAt(created, () => commonVersion(parts, services));
  const index = await writeIndex(target, parts, options.annotations);
  const moved: MovedTag[] = [];
  try {
    const hosts = await signAndMove({ index, parts, checked, targets, created }, options, moved, services);
    return { index: index.descriptor, parts, hosts, tags: moved };
  } catch (error) {
    if (error instanceof WtgosError) {
      const tags = moved.map(({ tag }) => tag).join(', ') || 'none';
      const state = `${target.name}@${index.descriptor.digest} is there by digest; tags moved so far: ${tags}. Run the same again: it doubles nothing.`;
      error.state = [error.state, state].filter(Boolean).join(' ');
    }
    throw error;
  }
}

/** @returns what was checked, one sentence each */
async function checkParts(
  parts: readonly IndexPart[],
  { target, verifiers, partsMustBe: wanted }: IndexOptions,
  { log }: PipelineServices,
): Promise<string[]> {
  if (wanted === 'pushed') {
    log.warn('the parts are taken as they are, signed by nobody or by anybody: this run vouches for them');
    return ['that it is an image for its platform; nothing showed who made it'];
  }
  if (wanted === 'published')
    return ['that this very run built or took over, judged, signed, attested and verified it'];
  const required = wanted === 'attested' ? [provenanceType, recordType] : [];
  for (const { image, platform } of parts) {
    const { descriptor } = image.manifest;
    const { attestations } = await verifyPublished(target, descriptor, verifiers, required);
    log.info(`${platformName(platform)}: ${descriptor.digest} is signed, attestations: ${attestations.length}`);
  }
  return [
    'that it is an image for its platform',
    'that it is signed by the given keys or identity',
    ...required.map((type) => `that they attested it: ${type}`),
  ];
}

/** VERSION_ID of the parts' os-release; undefined where they differ or have none. */
async function commonVersion(parts: readonly IndexPart[], services: PipelineServices): Promise<string | undefined> {
  const versions = new Set<string | undefined>();
  for (const { image } of parts) versions.add(await osVersionOf(await indexStoredImage(image, services)));
  return versions.size === 1 ? [...versions][0] : undefined;
}

async function writeIndex(
  store: Store,
  parts: readonly IndexPart[],
  annotations: Readonly<Record<string, string>>,
): Promise<StoredManifest> {
  const bytes = Buffer.from(JSON.stringify(indexDocument(parts, annotations)));
  const digest = sha256(bytes);
  if (!(await store.getManifest(digest))) await store.putManifest(bytes, mediaTypes.ociIndex);
  return readStoredManifest(store, digest);
}

interface Assembled {
  index: StoredManifest;
  parts: readonly IndexPart[];
  checked: readonly string[];
  targets: readonly TagTarget[];
  /** The index's clock. */
  created: Date;
}

async function signAndMove(
  { index, parts, checked, targets, created }: Assembled,
  options: IndexOptions,
  moved: MovedTag[],
  services: PipelineServices,
): Promise<HostVerdict[]> {
  const { target, key, publicKeys, keyless } = options;
  const { descriptor } = index;

  let signature = '';
  for (const signer of signaturesBy(options)) {
    signature = (await signIndex(target, index, targets, signer, created)).at(-1)?.bundle ?? '';
  }
  const statement = indexStatement(descriptor.digest, parts, options.annotations, checked, services);
  await attestImage(target, descriptor, [statement], attestor(options), created, options.alsoAttestIn);

  const verifiers = {
    keys: key ? publicKeys : [],
    identity: keyless && (await ownIdentity(target, descriptor, signature, keyless.root)),
  };
  for (const { image } of parts) await verifyPublished(target, image.manifest.descriptor, verifiers, []);
  await verifyPublished(target, descriptor, verifiers, [provenanceType]);

  const release = await releaseOf(target, index);
  const tags = await readTags(target, targets);
  if (!options.allowRollback) await requireForward(release, tags);
  const hosts = await hostVerdicts(target, descriptor, tags, await hostPolicies(release.images, services), services);
  requireHostsAccept(hosts, false);
  requireHostsAccept(await usualVerdicts(target, descriptor, hosts, verifiers.keys), true);
  await moveTags(release, tags, async (tag) => {
    moved.push(tag);
  });
  return hosts;
}
