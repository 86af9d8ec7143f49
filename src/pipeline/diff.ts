import { indexImage } from '../image/index-image.ts';
import { readRpmDatabase } from '../image/rpmdb/read.ts';
import type { LayerSource } from '../image/types.ts';
import type { DiffDocument } from '../report/diff.ts';
import { compareImages, type DiffSide } from '../report/diff-compare.ts';
import type { PipelineServices } from './services.ts';
import { indexOptions, type StoredImage } from './stored-image.ts';

/** An image to be compared, and where its layers are read from. */
export interface NamedLayers {
  name: string;
  image: Pick<StoredImage, 'manifest' | 'config'>;
  layers: readonly LayerSource[];
}

/**
 * What changed from one image to another. The second finds the layers that both have in the cache.
 * @throws ExternalError of registry and layers
 */
export async function diffImages(
  before: NamedLayers,
  after: NamedLayers,
  services: PipelineServices,
): Promise<DiffDocument> {
  const first = await sideOf(before, services);
  return compareImages(first, await sideOf(after, services));
}

async function sideOf({ name, image, layers }: NamedLayers, services: PipelineServices): Promise<DiffSide> {
  const tree = await indexImage({ layers, ...indexOptions(services) });
  const { manifest, config } = image;
  return {
    name,
    digest: manifest.descriptor.digest,
    manifest: manifest.document,
    config,
    tree,
    packages: await readRpmDatabase(tree),
  };
}
