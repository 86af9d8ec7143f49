import type { Result, Services } from '../actions/services.ts';
import { openImage, pipelineServices } from '../actions/tools.ts';
import { isThin, openStaged } from '../assemble/staged.ts';
import { isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { diffTrees } from '../image/delta.ts';
import { indexImage } from '../image/index-image.ts';
import type { LayerSource } from '../image/types.ts';
import { stagedCandidate } from '../pipeline/candidate.ts';
import type { PipelineServices } from '../pipeline/services.ts';
import { indexOptions, layerSources, readStoredImage, type StoredImage } from '../pipeline/stored-image.ts';
import { parseImageReference } from '../registry/reference.ts';
import { changeJson, deltaLines, entryJson, treeLines } from './tree-lines.ts';

/**
 * Lists an image's tree or, with `delta`, what it changes in its base.
 * @throws UserError for a name that is none, or `delta` where nothing says what the base is; ExternalError of registry and layers
 */
export async function printTree(
  text: string,
  options: { delta: boolean; plainHttp: boolean; json: boolean },
  services: Services,
  print: (line: string) => void,
): Promise<Result> {
  const pipeline = pipelineServices(services, options.plainHttp);
  const { digest, layers, base } = await openForReading(text, services, pipeline);
  if (options.delta) {
    // The base first: the image then finds its layers in the cache.
    const baseTree = await indexImage({ layers: layerSources(await base()), ...indexOptions(pipeline) });
    const delta = diffTrees(baseTree, await indexImage({ layers, ...indexOptions(pipeline) }));
    if (options.json) return { outputs: {}, json: { digest, changes: delta.map(changeJson) } };
    for (const line of deltaLines(delta)) print(line);
    return { outputs: {} };
  }
  const tree = await indexImage({ layers, ...indexOptions(pipeline) });
  if (options.json) return { outputs: {}, json: { digest, entries: [...tree.entries.values()].map(entryJson) } };
  for (const line of treeLines(tree)) print(line);
  return { outputs: {} };
}

interface Readable {
  digest: string;
  layers: LayerSource[];
  base(): Promise<StoredImage>;
}

/** A thin layout reads the base's layers from where the base is. */
async function openForReading(text: string, services: Services, pipeline: PipelineServices): Promise<Readable> {
  const reference = parseImageReference(text, services.cwd);
  if (reference.kind === 'layout' && (await isThin(reference.dir))) {
    const { image, layers, base } = stagedCandidate(await openStaged(reference.dir, pipeline.open));
    return { digest: image.manifest.descriptor.digest, layers, base: async () => base };
  }
  const { store, name } = await openImage(text, services, pipeline);
  const image = await readStoredImage(store, name);
  return {
    digest: image.manifest.descriptor.digest,
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
