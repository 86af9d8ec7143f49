import type { Digest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { maxManifestBytes } from '../registry/documents.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { parseStrictJson } from '../registry/strict-json.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import { Artifact } from './artifact.ts';
import { parseDockerReference } from './docker-reference.ts';
import { type SimpleSigning, simpleSigningType, writePayload } from './payload.ts';
import { describeBytes, type SmallBlob } from './put-bytes.ts';
import {
  type LegacySignature,
  layersOf,
  legacyTag,
  maxLayers,
  signatureAnnotation,
  signaturesOf,
} from './read-legacy.ts';
import type { SigningKey } from './types.ts';

export interface SignedLegacy {
  tag: string;
  /** How many signatures were not there before. */
  added: number;
  /** Of the signature manifest. */
  digest: Digest;
}

const maxConfigBytes = 4 * 1024 * 1024;
const maxRounds = 5;

/** One look at an image's signatures, and what is to be written after it. */
export type LegacyPlan =
  | { found: StoredManifest; artifact: undefined }
  | { found: StoredManifest | undefined; artifact: Artifact /** How many references this adds. */; adds: number };

/**
 * Signs an image in cosign's legacy layout, which podman, skopeo, bootc and rpm-ostree verify: one layer for each
 * reference, added to what others signed. A valid signature by this key for the reference is kept, not doubled.
 * The tag is read, changed and written; after the write it is read again, since writers may race.
 *
 * @param references `host/repository:tag`; hosts' default rule takes no signature without a tag
 * @throws UserError `input-missing`, `image-reference-invalid`; ExternalError `image-malformed` when what is there cannot be added to
 */
export async function signLegacy(
  store: Store,
  subject: Descriptor,
  references: readonly string[],
  key: SigningKey,
): Promise<SignedLegacy> {
  const plan = await planLegacy(store, subject, references, key);
  const { confirm } = await writeLegacy(store, subject, references, key, plan);
  return confirm();
}

/**
 * Writes what was planned a moment ago. Until `confirm` has ended well, another writer may have overwritten it.
 * @throws as {@link signLegacy}
 */
export async function writeLegacy(
  store: Store,
  subject: Descriptor,
  references: readonly string[],
  key: SigningKey,
  plan: LegacyPlan,
): Promise<{ tag: string; added: number; confirm(): Promise<SignedLegacy> }> {
  const tag = legacyTag(subject.digest);
  if (!plan.artifact) {
    const { digest } = plan.found.descriptor;
    return { tag, added: 0, confirm: async () => ({ tag, added: 0, digest }) };
  }
  const added = plan.adds;
  const written = await write(store, tag, plan.found, plan.artifact);
  return { tag, added, confirm: () => confirmed(store, subject, references, key, { added, written }) };
}

async function confirmed(
  store: Store,
  subject: Descriptor,
  references: readonly string[],
  key: SigningKey,
  first: { added: number; written: Digest | undefined },
): Promise<SignedLegacy> {
  const tag = legacyTag(subject.digest);
  let { added, written } = first;
  for (let round = 1; round <= maxRounds; round += 1) {
    const after = await store.getManifest(tag);
    if (after && after.descriptor.digest === written) return { tag, added, digest: written };
    const plan = await planAfter(store, subject, references, key, after);
    if (!plan.artifact) return { tag, added, digest: plan.found.descriptor.digest };
    added = Math.max(added, plan.adds);
    written = await write(store, tag, plan.found, plan.artifact);
  }
  throw new ExternalError(
    'registry-conflict',
    `other writers changed ${store.name}:${tag} ${maxRounds} times in a row`,
    {
      hint: 'Let one job at a time sign an image; run again.',
      state: 'The signature manifest is as the other writer left it; no tag of the image was moved.',
    },
  );
}

/**
 * Looks at the signatures that there are, and makes what is missing; writes nothing.
 * @throws as {@link signLegacy}
 */
export async function planLegacy(
  store: Store,
  subject: Descriptor,
  references: readonly string[],
  key: SigningKey,
): Promise<LegacyPlan> {
  if (references.length === 0) {
    throw new UserError('input-missing', 'references: a signature must say for which name it is', {
      hint: 'Name what hosts will pull, such as ghcr.io/owner/name:stable.',
    });
  }
  references.forEach(requireTagged);
  return planAfter(store, subject, references, key, await store.getManifest(legacyTag(subject.digest)));
}

/** The plan as it is after another look: the same when nobody else wrote. @throws as {@link planLegacy} */
export async function renewPlan(
  store: Store,
  subject: Descriptor,
  references: readonly string[],
  key: SigningKey,
  plan: LegacyPlan,
): Promise<LegacyPlan> {
  const now = await store.getManifest(legacyTag(subject.digest));
  const same = now?.descriptor.digest === plan.found?.descriptor.digest;
  return same ? plan : planAfter(store, subject, references, key, now);
}

async function planAfter(
  store: Store,
  { digest }: Descriptor,
  references: readonly string[],
  key: SigningKey,
  found: StoredManifest | undefined,
): Promise<LegacyPlan> {
  const present = found ? await signaturesOf(store, found) : [];
  // Whoever names a reference twice means one signature.
  const missing = [...new Set(references)].filter((reference) => !isSigned(present, { reference, digest }, key));
  if (found && missing.length === 0) return { found, artifact: undefined };
  return { found, artifact: await makeArtifact(store, found, missing, digest, key), adds: missing.length };
}

function isSigned(present: readonly LegacySignature[], wanted: SimpleSigning, key: SigningKey): boolean {
  return present.some(
    ({ says, payload, signature }) =>
      says?.reference === wanted.reference &&
      says.digest === wanted.digest &&
      signature !== undefined &&
      key.publicKey.verify(payload, signature),
  );
}

async function makeArtifact(
  store: Store,
  found: StoredManifest | undefined,
  references: readonly string[],
  digest: Digest,
  key: SigningKey,
): Promise<Artifact> {
  const tag = legacyTag(digest);
  const layers: Descriptor[] = found ? [...layersOf(store, found)] : [];
  const blobs: SmallBlob[] = [];
  for (const reference of references) {
    const payload = { bytes: writePayload({ reference, digest }), mediaType: simpleSigningType };
    const annotations = { [signatureAnnotation]: key.sign(payload.bytes).toString('base64') };
    layers.push({ ...describeBytes(payload), annotations });
    blobs.push(payload);
  }
  if (layers.length > maxLayers) throw full(store, tag, `${layers.length} signatures`);
  const config = {
    bytes: Buffer.from(JSON.stringify(await configFor(store, found, layers))),
    mediaType: mediaTypes.ociConfig,
  };
  const artifact = new Artifact(
    {
      ...(found?.kind === 'image' ? found.document : {}),
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      config: describeBytes(config),
      layers,
    },
    [...blobs, config],
  );
  if (artifact.bytes.length > maxManifestBytes) throw full(store, tag, `${artifact.bytes.length} bytes`);
  return artifact;
}

/** @returns the digest of what was written; undefined when another writer was first */
async function write(
  store: Store,
  tag: string,
  found: StoredManifest | undefined,
  artifact: Artifact,
): Promise<Digest | undefined> {
  const ifMatch = found?.etag;
  try {
    return (await artifact.put(store, { tag, ...(ifMatch === undefined ? {} : { ifMatch }) })).digest;
  } catch (error) {
    // The next round reads what the other writer left.
    if (!(error instanceof ExternalError && error.code === 'registry-conflict')) throw error;
    return undefined;
  }
}

/** cosign appends only where the config names each layer once (go-containerregistry, mutate.Append). */
async function configFor(store: Store, found: StoredManifest | undefined, layers: readonly Descriptor[]) {
  const before = found?.kind === 'image' ? await readConfig(store, found.document.config) : {};
  const empty = { architecture: '', created: '0001-01-01T00:00:00Z', os: '', config: {} };
  const { history: _, ...kept } = before;
  return { ...empty, ...kept, rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) } };
}

async function readConfig(store: Store, config: Descriptor): Promise<Record<string, unknown>> {
  const document = parseStrictJson(await store.readBlob(config, maxConfigBytes), 'The config of the signatures');
  return typeof document === 'object' && document !== null && !Array.isArray(document) ? { ...document } : {};
}

function requireTagged(reference: string): void {
  const parsed = parseDockerReference(reference);
  if (parsed?.tag !== undefined && parsed.digest === undefined) return;
  throw new UserError('image-reference-invalid', `references: ${JSON.stringify(reference)} names no tag`, {
    hint: 'Sign for what hosts will pull, such as ghcr.io/owner/name:stable; without a tag podman and bootc refuse.',
  });
}

function full(store: Store, tag: string, size: string): ExternalError {
  return new ExternalError('image-malformed', `${store.name}:${tag} would hold ${size}, more than clients read`, {
    hint: 'Delete that tag and sign again with the keys that are still in use.',
  });
}
