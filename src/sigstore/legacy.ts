import type { Digest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { maxManifestBytes } from '../registry/documents.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { parseStrictJson } from '../registry/strict-json.ts';
import type { Descriptor, ImageManifest, Store, StoredManifest } from '../registry/types.ts';
import { parseDockerReference } from './docker-reference.ts';
import { type SimpleSigning, simpleSigningType, writePayload } from './payload.ts';
import { putBytes } from './put-bytes.ts';
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
  if (references.length === 0) {
    throw new UserError('input-missing', 'references: a signature must say for which name it is', {
      hint: 'Name what hosts will pull, such as ghcr.io/owner/name:stable.',
    });
  }
  references.forEach(requireTagged);
  const tag = legacyTag(subject.digest);
  let added = 0;
  let written: Digest | undefined;
  for (let round = 1; round <= maxRounds; round += 1) {
    const found = await store.getManifest(tag);
    if (written !== undefined && found?.descriptor.digest === written) return { tag, added, digest: written };
    const present = found ? await signaturesOf(store, found) : [];
    const missing = references.filter((reference) => !isSigned(present, { reference, digest: subject.digest }, key));
    if (found && missing.length === 0) return { tag, added, digest: found.descriptor.digest };
    added = Math.max(added, missing.length);
    written = await append(store, tag, found, missing, subject.digest, key);
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

function isSigned(present: readonly LegacySignature[], wanted: SimpleSigning, key: SigningKey): boolean {
  return present.some(
    ({ says, payload, signature }) =>
      says?.reference === wanted.reference &&
      says.digest === wanted.digest &&
      signature !== undefined &&
      key.publicKey.verify(payload, signature),
  );
}

/** @returns the digest of what was written; undefined when another writer was first */
async function append(
  store: Store,
  tag: string,
  found: StoredManifest | undefined,
  references: readonly string[],
  digest: Digest,
  key: SigningKey,
): Promise<Digest | undefined> {
  const layers: Descriptor[] = found ? [...layersOf(store, found)] : [];
  for (const reference of references) {
    const payload = writePayload({ reference, digest });
    const annotations = { [signatureAnnotation]: key.sign(payload).toString('base64') };
    layers.push({ ...(await putBytes(store, payload, simpleSigningType)), annotations });
  }
  if (layers.length > maxLayers) throw full(store, tag, `${layers.length} signatures`);
  const config = Buffer.from(JSON.stringify(await configFor(store, found, layers)));
  const manifest: ImageManifest = {
    ...(found?.kind === 'image' ? found.document : {}),
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: await putBytes(store, config, mediaTypes.ociConfig),
    layers,
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  if (bytes.length > maxManifestBytes) throw full(store, tag, `${bytes.length} bytes`);
  try {
    const ifMatch = found?.etag;
    const condition = ifMatch === undefined ? {} : { ifMatch };
    return (await store.putManifest(bytes, mediaTypes.ociManifest, { tag, ...condition })).digest;
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
