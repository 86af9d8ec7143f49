import type { Result, Services } from '../actions/services.ts';
import { pipelineServices } from '../actions/tools.ts';
import { diffTrees } from '../image/delta.ts';
import { indexImage } from '../image/index-image.ts';
import { indexOptions, layerSources } from '../pipeline/stored-image.ts';
import { openForReading } from './readable.ts';
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
  const { image, layers, base } = await openForReading(text, services, pipeline);
  const { digest } = image.manifest.descriptor;
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
