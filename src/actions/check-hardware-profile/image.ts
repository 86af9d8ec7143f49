import { resolveBase } from '../../assemble/resolve-base.ts';
import { isThin, openStaged } from '../../assemble/staged.ts';
import type { JudgedImage } from '../../hardware/image/check.ts';
import { readRpmDatabase } from '../../image/rpmdb/read.ts';
import type { ImageTree } from '../../image/types.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { type Candidate, stagedCandidate, storedCandidate } from '../../pipeline/candidate.ts';
import { treesOf } from '../../pipeline/examine.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import { indexStoredImage, readStoredImage } from '../../pipeline/stored-image.ts';
import { parseImageReference } from '../../registry/reference.ts';
import type { Services } from '../services.ts';
import { openImage } from '../tools.ts';

/**
 * An image, wherever it is, with its base where that is known.
 * @throws UserError for a name that is none; ExternalError of registry and layers
 */
export async function readImage(
  text: string,
  base: string | undefined,
  services: Services,
  pipeline: PipelineServices,
): Promise<JudgedImage> {
  const reference = parseImageReference(text, services.cwd);
  if (base === undefined && reference.kind === 'layout' && (await isThin(reference.dir))) {
    return withBase(stagedCandidate(await openStaged(reference.dir, pipeline.open)), pipeline);
  }
  const { store, name } = await openImage(text, services, pipeline);
  const image = await readStoredImage(store, name);
  const { os, architecture, variant } = image.config;
  if (base === undefined) return { ...(await partsOf(await indexStoredImage(image, pipeline))), architecture };
  const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const options = { baseTrust: baseTrust([], true), platform, cwd: services.cwd };
  const found = await resolveBase({ base: { reference: base } }, options, pipeline);
  return withBase(storedCandidate(image, found), pipeline);
}

async function withBase(candidate: Candidate, pipeline: PipelineServices): Promise<JudgedImage> {
  const trees = await treesOf(candidate, pipeline);
  const [image, base] = await Promise.all([partsOf(trees.image), partsOf(trees.base)]);
  return { ...image, architecture: candidate.image.config.architecture, base };
}

async function partsOf(tree: ImageTree): Promise<Pick<JudgedImage, 'tree' | 'packages'>> {
  return { tree, packages: await readRpmDatabase(tree) };
}
