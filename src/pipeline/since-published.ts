import { WtgosError } from '../core/errors.ts';
import { indexImage } from '../image/index-image.ts';
import { readRpmDatabase } from '../image/rpmdb/read.ts';
import type { Platform, Store } from '../registry/types.ts';
import type { DiffDocument } from '../report/diff.ts';
import { compareImages } from '../report/diff-compare.ts';
import type { Examined } from './examine.ts';
import { platformImages } from './platforms.ts';
import type { PipelineServices } from './services.ts';
import { indexOptions, layerSources, readStoredManifest, type StoredImage } from './stored-image.ts';

/** A difference, or why it is not known: nothing is decided by it. */
export type SincePublished = { state: 'known'; document: DiffDocument } | { state: 'unknown'; reason: string };

/**
 * What changed from the image that a tag points to now to one that was examined. A registry that does not answer, a
 * package that is private and a first image are all no reason to fail.
 *
 * @param name the examined image, for people
 */
export async function sincePublished(
  published: { store: Store; tag: string; platform: Platform },
  examined: Examined,
  name: string,
  services: PipelineServices,
): Promise<SincePublished> {
  try {
    const before = await imageFor(published);
    const tree = await indexImage({ layers: layerSources(before), ...indexOptions(services) });
    const { manifest, config } = before;
    const { evidence } = examined;
    const { image } = evidence.context;
    const document = compareImages(
      {
        name: `${published.store.name}:${published.tag}`,
        digest: manifest.descriptor.digest,
        manifest: manifest.document,
        config,
        tree,
        packages: await readRpmDatabase(tree),
      },
      { name, ...image, tree: examined.tree, packages: evidence.packages },
    );
    return { state: 'known', document };
  } catch (error) {
    services.signal?.throwIfAborted();
    if (error instanceof WtgosError) return { state: 'unknown', reason: error.message };
    throw error;
  }
}

/** Of an index the image for the platform, else its first: what is said of it names its digest. */
async function imageFor({ store, tag, platform }: { store: Store; tag: string; platform: Platform }) {
  const images = await platformImages(store, await readStoredManifest(store, tag));
  const fits = ({ config }: StoredImage) =>
    config.architecture === platform.architecture && (config.variant ?? '') === (platform.variant ?? '');
  const image = images.find(fits) ?? images[0];
  if (!image) throw new TypeError('an index without images');
  return image;
}
