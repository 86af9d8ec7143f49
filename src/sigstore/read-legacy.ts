import { type Digest, hexOf } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store, StoredManifest } from '../registry/types.ts';
import { readPayload, type SimpleSigning, simpleSigningType } from './payload.ts';

/** One layer of a legacy signature manifest; not verified yet. */
export interface LegacySignature {
  /** Of the payload. */
  layer: Digest;
  payload: Buffer;
  /** Undefined when the annotation is missing or no base64. */
  signature: Buffer | undefined;
  /** What the payload says; undefined when containers/image would refuse to read it. */
  says: SimpleSigning | undefined;
}

export const signatureAnnotation = 'dev.cosignproject.cosign/signature';
/** cosign's own limit (pkg/cosign, maxLayers). */
export const maxLayers = 1000;
const maxPayloadBytes = 128 * 1024;
const parallel = 8;

/** The tag of an image's legacy signatures, in its own repository. */
export function legacyTag(subject: Digest): string {
  return `sha256-${hexOf(subject)}.sig`;
}

/**
 * Legacy signatures of an image, none verified; empty when there are none.
 * @throws ExternalError `image-malformed` beyond the bounds or in another layout: clients fail on it too
 */
export async function readLegacy(store: Store, subject: Digest): Promise<LegacySignature[]> {
  const found = await store.getManifest(legacyTag(subject));
  return found ? signaturesOf(store, found) : [];
}

/** As {@link readLegacy}; what is malformed is an answer too: the reason, in words. @throws ExternalError of the store */
export async function legacyOrReason(store: Store, subject: Digest): Promise<LegacySignature[] | string> {
  try {
    return await readLegacy(store, subject);
  } catch (error) {
    const isAnswer = error instanceof ExternalError && ['image-malformed', 'digest-mismatch'].includes(error.code);
    if (isAnswer) return error.message;
    throw error;
  }
}

/** The signatures of a manifest that was read already. @throws ExternalError `image-malformed` */
export async function signaturesOf(store: Store, found: StoredManifest): Promise<LegacySignature[]> {
  const layers = layersOf(store, found).filter(({ mediaType }) => mediaType === simpleSigningType);
  return mapLimited(layers, parallel, async (layer) => {
    const payload = await store.readBlob(layer, maxPayloadBytes);
    const says = readPayload(payload);
    return { layer: layer.digest, payload, says, signature: decode(layer.annotations?.[signatureAnnotation]) };
  });
}

/** All layers of a signature manifest. @throws ExternalError `image-malformed` */
export function layersOf(store: Store, found: StoredManifest): Descriptor[] {
  // containers/image takes no other type for signatures.
  if (found.kind !== 'image' || found.descriptor.mediaType !== mediaTypes.ociManifest) {
    throw malformed(store, found, `is of the type ${found.descriptor.mediaType}`);
  }
  const { layers } = found.document;
  if (layers.length > maxLayers) throw malformed(store, found, `has ${layers.length} layers, more than ${maxLayers}`);
  return layers;
}

function decode(text: string | undefined): Buffer | undefined {
  if (text === undefined || text.length > 4096 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  return Buffer.from(text, 'base64');
}

function malformed(store: Store, { descriptor }: StoredManifest, why: string): ExternalError {
  return new ExternalError(
    'image-malformed',
    `the signatures of the image (${store.name}@${descriptor.digest}) cannot be read: the manifest ${why}`,
    {
      hint: 'Delete that tag if nobody needs the signatures under it, and sign again.',
    },
  );
}
