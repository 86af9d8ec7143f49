import type { ResolvedBase, StagedImage } from '../assemble/types.ts';
import { ExternalError, type SourceLine } from '../core/errors.ts';
import type { LayerSource } from '../image/types.ts';
import type { Store } from '../registry/types.ts';
import { layerSources, type StoredImage } from './stored-image.ts';

/** An image that asks to be judged against its base, wherever it is. */
export interface Candidate {
  image: StoredImage;
  base: ResolvedBase;
  layers: LayerSource[];
  sources: ReadonlyMap<string, SourceLine>;
}

/** A built image: what the base has is read from where the base is, the rest from the thin layout. */
export function stagedCandidate(staged: StagedImage): Candidate {
  const { base } = staged;
  const ofBase = new Set(base.manifest.document.layers.map((layer) => layer.digest));
  const image = stagedAsStored(staged, staged.store);
  const layers = layerSources(image).map((layer) => ({
    ...layer,
    open: () => storeOf(layer).openBlob(layer.descriptor),
  }));
  const storeOf = (layer: LayerSource): Store => (ofBase.has(layer.descriptor.digest) ? base.store : staged.store);
  return { image, base, layers, sources: staged.sources };
}

/** An image that was published, or built by something else. */
export function storedCandidate(image: StoredImage, base: ResolvedBase): Candidate {
  return { image, base, layers: layerSources(image), sources: new Map() };
}

/** A staged image as it is, or will be, in a store. @throws ExternalError `image-malformed` when it names no media type */
export function stagedAsStored(staged: StagedImage, store: Store): StoredImage {
  const { mediaType } = staged.manifest;
  if (mediaType === undefined)
    throw new ExternalError('image-malformed', `${staged.dir}: the manifest names no media type`);
  return {
    store,
    manifest: {
      kind: 'image',
      bytes: staged.manifestBytes,
      descriptor: { mediaType, digest: staged.digest, size: staged.manifestBytes.length },
      document: staged.manifest,
    },
    config: staged.config,
  };
}
