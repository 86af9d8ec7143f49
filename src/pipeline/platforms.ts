import { ExternalError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import type { Store, StoredManifest } from '../registry/types.ts';
import { readStoredManifest, type StoredImage, withConfig } from './stored-image.ts';

/** What a tag can point to: an image, or an index of one for each platform. */
export interface Release {
  store: Store;
  manifest: StoredManifest;
  /** When it was made: RFC 3339, of the newest image for an index. */
  config: { created?: string };
}

/** Far more than there are. */
const maxPlatforms = 64;
const parallel = 4;

/**
 * The images that hosts end up with: the image itself, or those for Linux of an index.
 * @throws ExternalError `image-not-found`, `image-malformed` (an index without, with too many, or in another), registry codes
 */
export async function platformImages(store: Store, manifest: StoredManifest): Promise<StoredImage[]> {
  if (manifest.kind === 'image') return [await withConfig(store, manifest)];
  const children = manifest.document.manifests.filter(({ platform }) => !platform || platform.os === 'linux');
  const name = `${store.name}@${manifest.descriptor.digest}`;
  if (children.length === 0 || children.length > maxPlatforms) {
    throw new ExternalError('image-malformed', `${name} is an index of ${children.length} images for Linux`);
  }
  return mapLimited(children, parallel, async ({ digest }) => {
    const child = await readStoredManifest(store, digest);
    if (child.kind === 'image') return withConfig(store, child);
    throw new ExternalError('image-malformed', `${name} is an index that holds another, ${digest}`);
  });
}

/** @throws as {@link platformImages} */
export async function releaseOf(store: Store, manifest: StoredManifest): Promise<Release & { images: StoredImage[] }> {
  const images = await platformImages(store, manifest);
  const [created] = images
    .flatMap(({ config }) => config.created ?? [])
    .sort((one, other) => Date.parse(other) - Date.parse(one));
  return { store, manifest, images, config: created === undefined ? {} : { created } };
}
