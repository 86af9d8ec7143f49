import type { Services } from '../actions/services.ts';
import { openImage } from '../actions/tools.ts';
import { isThin, openStaged } from '../assemble/staged.ts';
import { isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { LayerSource } from '../image/types.ts';
import { stagedCandidate } from '../pipeline/candidate.ts';
import type { PipelineServices } from '../pipeline/services.ts';
import { layerSources, readStoredImage, type StoredImage } from '../pipeline/stored-image.ts';
import { parseImageReference } from '../registry/reference.ts';

/** An image whose layers can be read, wherever they are. */
export interface Readable {
  image: StoredImage;
  layers: LayerSource[];
  base(): Promise<StoredImage>;
}

/**
 * Finds an image; a thin layout reads the base's layers from where the base is.
 * @throws UserError for a name that is none; ExternalError of the store
 */
export async function openForReading(text: string, services: Services, pipeline: PipelineServices): Promise<Readable> {
  const reference = parseImageReference(text, services.cwd);
  if (reference.kind === 'layout' && (await isThin(reference.dir))) {
    const { image, layers, base } = stagedCandidate(await openStaged(reference.dir, pipeline.open));
    return { image, layers, base: async () => base };
  }
  const { store, name } = await openImage(text, services, pipeline);
  const image = await readStoredImage(store, name);
  return {
    image,
    layers: layerSources(image),
    base: () => baseOf(image, services, pipeline),
  };
}

/** The base that an image's annotations name (OCI image specification 1.1, annotations.md), by digest. */
async function baseOf(image: StoredImage, services: Services, pipeline: PipelineServices): Promise<StoredImage> {
  const { annotations = {} } = image.manifest.document;
  const name = annotations['org.opencontainers.image.base.name'];
  const digest = annotations['org.opencontainers.image.base.digest'];
  if (name === undefined || !isDigest(digest)) {
    throw new UserError('input-invalid', 'the image does not say which base it was built on', {
      hint: 'Only images with the annotations org.opencontainers.image.base.name and .digest can be compared by --delta.',
    });
  }
  return readStoredImage(await pipeline.open(parseImageReference(name, services.cwd)), digest);
}
