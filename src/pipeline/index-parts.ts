import type { Digest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import { refuseForeignLayers } from '../registry/documents.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, ImageIndex, Platform, Store } from '../registry/types.ts';
import { type StoredImage, withConfig } from './stored-image.ts';

/** One platform's image, as the caller names it: by digest alone, since a tag could be another image by then. */
export interface WantedPart {
  platform: Platform;
  digest: Digest;
}

/** A part that was read and is what it was said to be. */
export interface IndexPart {
  image: StoredImage;
  /** As its own config says. */
  platform: Platform;
}

/** GitHub's matrix has at most 256 jobs; an index of ours has a handful. */
const maxParts = 64;
const parallel = 4;
const prefix = 'org.opencontainers.image.';
/** Of one platform's image alone, or of the index itself. */
const ownAnnotations: ReadonlySet<string> = new Set([
  `${prefix}created`,
  `${prefix}base.digest`,
  `${prefix}base.name`,
  `${prefix}ref.name`,
]);

/**
 * Reads the parts of an index from the repository that the index goes to: nobody can pull a child that is elsewhere.
 *
 * @throws UserError `input-invalid` for none, too many, or two of one platform; ExternalError `image-not-found`,
 *   `image-malformed` (another platform than said, an index, no container image), registry codes
 */
export async function readParts(store: Store, wanted: readonly WantedPart[]): Promise<IndexPart[]> {
  if (wanted.length === 0 || wanted.length > maxParts) {
    throw new UserError('input-invalid', `parts: ${wanted.length} images; an index has between 1 and ${maxParts}`);
  }
  const parts = await mapLimited(wanted, parallel, (part) => readPart(store, part));
  const byName = new Map<string, IndexPart>();
  for (const part of parts) {
    const name = platformName(part.platform);
    if (byName.has(name)) throw new UserError('input-invalid', `parts: two images are for ${name}; keep one of them`);
    byName.set(name, part);
  }
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

async function readPart(store: Store, { platform, digest }: WantedPart): Promise<IndexPart> {
  const named = `${store.name}@${digest}`;
  const manifest = await store.getManifest(digest);
  if (!manifest) {
    throw new ExternalError(
      'image-not-found',
      `${store.name} has no ${digest}, the image for ${platformName(platform)}`,
      {
        hint: 'The parts of an index lie in its own repository: push each there by digest first, with push-image.',
      },
    );
  }
  if (manifest.kind === 'index') {
    throw malformed(`${named} is an index itself`, 'Name the images in it: hosts read no index in an index.');
  }
  const { config: descriptor } = manifest.document;
  if (descriptor.mediaType !== mediaTypes.ociConfig && descriptor.mediaType !== mediaTypes.dockerConfig) {
    throw malformed(`${named} is no container image`, 'Give the digest that push-image printed.');
  }
  refuseForeignLayers(manifest.document);
  const image = await withConfig(store, manifest);
  const own = platformOf(image);
  const isMeant =
    own.os === platform.os &&
    own.architecture === platform.architecture &&
    (platform.variant === undefined || platform.variant === own.variant || isUsual(platform));
  if (isMeant) return { image, platform: own };
  throw malformed(
    `${named} is an image for ${platformName(own)}, not for ${platformName(platform)}`,
    'Are the digests of two parts mixed up?',
  );
}

/** As `os/architecture[/variant]`. */
export function platformName({ os, architecture, variant }: Platform): string {
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** Every tool takes arm64 and arm64/v8 for the same (github.com/containerd/platforms, normalizeArch): so two would collide. */
function platformOf({ config: { os, architecture, variant } }: StoredImage): Platform {
  const own = { os, architecture, ...(variant ? { variant } : {}) };
  return isUsual(own) ? { os, architecture } : own;
}

function isUsual({ architecture, variant }: Platform): boolean {
  return architecture === 'arm64' && variant === 'v8';
}

/**
 * The index of the parts, in the order of their platforms' names: the same parts give the same bytes. What all of them
 * say of themselves (source, revision, version…), the index says too.
 *
 * @param annotations of the caller; they win
 */
export function indexDocument(parts: readonly IndexPart[], annotations: Readonly<Record<string, string>>): ImageIndex {
  const manifests = parts.map(({ image, platform }): Descriptor => {
    const { mediaType, digest, size } = image.manifest.descriptor;
    return { mediaType, digest, size, platform };
  });
  const all = new Map([...agreed(parts), ...Object.entries(annotations)]);
  const created = newest(parts);
  if (created !== undefined && !all.has(`${prefix}created`)) all.set(`${prefix}created`, created);
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests,
    ...(sorted.length > 0 ? { annotations: Object.fromEntries(sorted) } : {}),
  };
}

function agreed([first, ...others]: readonly IndexPart[]): [string, string][] {
  const annotations = Object.entries(first?.image.manifest.document.annotations ?? {});
  return annotations.filter(
    ([name, value]) =>
      name.startsWith(prefix) &&
      !ownAnnotations.has(name) &&
      others.every(({ image }) => image.manifest.document.annotations?.[name] === value),
  );
}

/** The `created` of the newest part, which stands for the index's own; undefined when none says any. */
export function newest(parts: readonly IndexPart[]): string | undefined {
  const times = parts
    .flatMap(({ image }) => image.config.created ?? [])
    .filter((time) => !Number.isNaN(Date.parse(time)));
  return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0];
}

function malformed(message: string, hint: string): ExternalError {
  return new ExternalError('image-malformed', message, { hint });
}
