import { ExternalError } from '../core/errors.ts';
import { indexImage } from '../image/index-image.ts';
import type { LayerTaps } from '../image/layer-tap.ts';
import type { ImageTree, LayerSource } from '../image/types.ts';
import { readConfig } from '../registry/documents.ts';
import type { ImageConfig, Store, StoredManifest } from '../registry/types.ts';
import type { PipelineServices } from './services.ts';

/** A config is a few KiB; this leaves room for long histories. */
const maxConfigBytes = 4 * 1024 * 1024;

/** An image as a store holds it: manifest and config, hashed and checked against each other. */
export interface StoredImage {
  store: Store;
  manifest: StoredManifest & { kind: 'image' };
  config: ImageConfig;
}

/**
 * Reads an image by tag or digest.
 * @throws ExternalError `image-not-found`, `image-malformed` (an index, or a config that does not fit its layers), registry codes
 */
export async function readStoredImage(store: Store, reference: string): Promise<StoredImage> {
  const manifest = await readStoredManifest(store, reference);
  if (manifest.kind === 'index') {
    throw new ExternalError('image-malformed', `${store.name} ${reference} is an index of several platforms`, {
      hint: 'Name one platform’s image by its digest.',
    });
  }
  return withConfig(store, manifest);
}

/** An image's manifest, or an index. @throws ExternalError `image-not-found`, registry codes */
export async function readStoredManifest(store: Store, reference: string): Promise<StoredManifest> {
  const manifest = await store.getManifest(reference);
  if (manifest) return manifest;
  throw new ExternalError('image-not-found', `${store.name} has no image ${reference}`, {
    hint: 'Check the name and, for a private package, the login.',
  });
}

/** Adds the config to a manifest that was read. @throws ExternalError `image-malformed`, registry codes */
export async function withConfig(store: Store, manifest: StoredManifest & { kind: 'image' }): Promise<StoredImage> {
  const config = readConfig(await store.readBlob(manifest.document.config, maxConfigBytes));
  const { layers } = manifest.document;
  if (config.rootfs.diff_ids.length !== layers.length) {
    throw new ExternalError(
      'image-malformed',
      `${store.name}@${manifest.descriptor.digest}: ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`,
    );
  }
  return { store, manifest, config };
}

/** When an image says that it was made; the start of 1970 where it says no time: configs from outside say what they like. */
export function clockOf(created: string | undefined): Date {
  const time = Date.parse(created ?? '');
  return new Date(Number.isNaN(time) ? 0 : time);
}

/** The layers of an image as the index reads them. */
export function layerSources({ store, manifest, config }: StoredImage): LayerSource[] {
  return manifest.document.layers.map((descriptor, position) => {
    const diffId = config.rootfs.diff_ids[position];
    if (!diffId) throw new ExternalError('image-malformed', `layer ${position} has no diff ID`);
    return { descriptor, diffId, isVerified: true, open: () => store.openBlob(descriptor) };
  });
}

/** The file tree of a stored image; layers known from the cache are not read again, but for `taps`. */
export function indexStoredImage(image: StoredImage, services: PipelineServices, taps?: LayerTaps): Promise<ImageTree> {
  return indexImage({ layers: layerSources(image), ...indexOptions(services), taps });
}

/** What every reading of layers takes from the services. */
export function indexOptions({ cacheDir, cacheBytes, workerFile, log, signal, tool }: PipelineServices) {
  return { cacheDir, cacheBytes, workerFile, log, signal, tool: tool.digest };
}
