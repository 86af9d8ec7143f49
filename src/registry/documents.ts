import { z } from 'zod';
import { type Digest, isDigest, sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { isForeignLayerType, manifestKind, mediaTypes } from './media-types.ts';
import { parseStrictJson } from './strict-json.ts';
import type { Descriptor, ImageConfig, ImageIndex, ImageManifest, StoredManifest } from './types.ts';

/** Bytes; what distribution-spec 1.1 asks registries to take at least, and what most take at most. */
export const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes; an image's config has no bound in the specification, real ones are some ten KiB. */
const maxConfigBytes = 4 * 1024 * 1024;

const digest = z.custom<Digest>(isDigest, 'is no sha256 digest');
const strings = z.record(z.string(), z.string());
const mediaType = z
  .string()
  .max(255)
  .regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/, 'is no media type');

const platform = exactNames({
  os: z.string().max(128),
  architecture: z.string().max(128),
  variant: z.string().max(128).exactOptional(),
});

const descriptor = exactNames({
  mediaType,
  digest,
  size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  annotations: strings.exactOptional(),
  artifactType: z.string().max(255).exactOptional(),
  platform: platform.exactOptional(),
  urls: z.array(z.string()).exactOptional(),
});

const common = {
  schemaVersion: z.literal(2),
  mediaType: mediaType.exactOptional(),
  artifactType: z.string().max(255).exactOptional(),
  subject: descriptor.exactOptional(),
  annotations: strings.exactOptional(),
};

// Members of the other kind and of Docker's schema 1: readers that look for them would see another document.
const foreign = { fsLayers: z.undefined().exactOptional(), history: z.undefined().exactOptional() };

const imageManifest = exactNames({
  ...common,
  ...foreign,
  config: descriptor,
  layers: z.array(descriptor),
  manifests: z.never().exactOptional(),
});

const imageIndex = exactNames({
  ...common,
  ...foreign,
  manifests: z.array(descriptor),
  config: z.never().exactOptional(),
  layers: z.never().exactOptional(),
});

const nullable = <T extends z.ZodType>(type: T) => type.nullable().exactOptional();

const imageConfig = exactNames({
  architecture: z.string(),
  os: z.string(),
  variant: z.string().exactOptional(),
  created: z.string().exactOptional(),
  author: z.string().exactOptional(),
  config: nullable(
    exactNames({
      User: nullable(z.string()),
      ExposedPorts: nullable(z.record(z.string(), z.looseObject({}))),
      Env: nullable(z.array(z.string())),
      Entrypoint: nullable(z.array(z.string())),
      Cmd: nullable(z.array(z.string())),
      Volumes: nullable(z.record(z.string(), z.looseObject({}))),
      WorkingDir: nullable(z.string()),
      Labels: nullable(strings),
      StopSignal: nullable(z.string()),
    }),
  ),
  rootfs: exactNames({ type: z.literal('layers'), diff_ids: z.array(digest) }),
  history: nullable(
    z.array(
      exactNames({
        created: z.string().exactOptional(),
        created_by: z.string().exactOptional(),
        comment: z.string().exactOptional(),
        author: z.string().exactOptional(),
        empty_layer: z.boolean().exactOptional(),
      }),
    ),
  ),
});

/** An object with unknown members kept, but none that differs from a known one in letter case alone: Go's parser takes both. */
function exactNames<T extends z.ZodRawShape>(shape: T) {
  const known = new Map(Object.keys(shape).map((name) => [folded(name), name]));
  return z.looseObject(shape).superRefine((value, context) => {
    for (const name of Object.keys(value)) {
      const exact = known.get(folded(name));
      if (exact !== undefined && exact !== name) {
        context.addIssue({ code: 'custom', message: `must be written ${exact}`, path: [name] });
      }
    }
  });
}

/** As Go's encoding/json compares names (foldName): the long s and the Kelvin sign are letters of ASCII there. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('ſ', 's');
}

/**
 * Reads a manifest or index and hashes it. Unknown members stay; `bytes` are never written anew.
 * @param contentType of the answer that brought the bytes, or of the descriptor in a layout; undefined when nothing says it.
 * @param expected what led here: digest, size and media type must be the document's own.
 * @throws ExternalError `digest-mismatch` when the bytes are not those of `expected`; `image-malformed` for documents over
 * 4 MiB, of an unknown or contradicting media type, that are both image and index, or of Docker's schema 1.
 */
export function readManifest(
  bytes: Uint8Array,
  contentType: string | undefined,
  expected?: Pick<Descriptor, 'digest'> & Partial<Pick<Descriptor, 'size' | 'mediaType'>>,
): StoredManifest {
  const found = sha256(bytes);
  const what = `The manifest ${expected?.digest ?? found}`;
  if (bytes.length > maxManifestBytes) throw malformed(`${what} is larger than ${maxManifestBytes} bytes`);
  if (expected && (expected.digest !== found || (expected.size ?? bytes.length) !== bytes.length)) {
    throw new ExternalError('digest-mismatch', `${what} was asked for, and ${bytes.length} bytes of ${found} came`, {
      hint: 'The registry or layout holds other bytes than it names; do not use this image.',
    });
  }
  const document = parseStrictJson(bytes, what);
  if (typeof document !== 'object' || document === null) throw malformed(`${what} is no JSON object`);
  if ('schemaVersion' in document && document.schemaVersion === 1) {
    throw malformed(`${what} is of Docker's schema 1`, 'Push the image again with a tool of this decade.');
  }
  const type = typeOf(document, [contentType, expected?.mediaType], what);
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const own: Descriptor = { mediaType: type, digest: found, size: bytes.length };
  return manifestKind(type) === 'image'
    ? { kind: 'image', bytes: stored, descriptor: own, document: check(imageManifest, document, what) as ImageManifest }
    : { kind: 'index', bytes: stored, descriptor: own, document: check(imageIndex, document, what) as ImageIndex };
}

/** The one media type that the document and all that spoke of it agree on. */
function typeOf(document: object, outside: (string | undefined)[], what: string): string {
  const inside = 'mediaType' in document ? document.mediaType : undefined;
  const said = [inside, ...outside.map((type) => type?.split(';')[0]?.trim().toLowerCase())];
  const types = new Set(said.filter((type) => type !== undefined));
  if (types.size === 0) types.add('manifests' in document ? mediaTypes.ociIndex : mediaTypes.ociManifest);
  const [type, other] = types;
  if (other !== undefined) throw malformed(`${what} is called both ${quote(type)} and ${quote(other)}`);
  if (typeof type !== 'string' || manifestKind(type) === undefined) {
    throw malformed(`${what} is of the media type ${quote(type)}, which is no image manifest or index`);
  }
  return type;
}

/**
 * Reads an image's config. Docker writes `null` for what is absent; such members are left out (Entrypoint and Cmd keep it).
 * @throws ExternalError `image-malformed`
 */
export function readConfig(bytes: Uint8Array): ImageConfig {
  const what = `The image config ${sha256(bytes)}`;
  if (bytes.length > maxConfigBytes) throw malformed(`${what} is larger than ${maxConfigBytes} bytes`);
  const { config, history, ...rest } = check(imageConfig, parseStrictJson(bytes, what), what);
  const members = Object.entries(config ?? {}).filter(
    ([name, value]) => value !== null || name === 'Entrypoint' || name === 'Cmd',
  );
  return {
    ...rest,
    ...(config ? { config: Object.fromEntries(members) } : {}),
    ...(history ? { history } : {}),
  } as ImageConfig;
}

/**
 * Refuses layers whose bytes lie elsewhere (`urls`, foreign and non-distributable types): nobody here hashed or pushed them.
 * @throws ExternalError `image-malformed`
 */
export function refuseForeignLayers(manifest: ImageManifest): void {
  for (const { digest, mediaType, urls } of [manifest.config, ...manifest.layers]) {
    if (urls?.length) throw malformed(`The layer ${digest} is to be fetched from elsewhere (urls: ${quote(urls[0])})`);
    if (isForeignLayerType(mediaType))
      throw malformed(`The layer ${digest} is of the foreign type ${quote(mediaType)}`);
  }
}

function check<T extends z.ZodType>(schema: T, value: unknown, what: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw malformed(`${what}: ${quote(issue?.path.join('.') || 'document')}: ${issue?.message ?? 'is invalid'}`);
}

function malformed(message: string, hint = 'The image was written wrongly or was tampered with; do not use it.') {
  return new ExternalError('image-malformed', message, { hint });
}

function quote(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? 'undefined';
}
