import type { Services } from '../actions/services.ts';
import { openImage, publicKeysOf } from '../actions/tools.ts';
import { resolveBase } from '../assemble/resolve-base.ts';
import { isThin, openStaged } from '../assemble/staged.ts';
import { baseTrust } from '../pipeline/base-trust.ts';
import { type Candidate, stagedCandidate, storedCandidate } from '../pipeline/candidate.ts';
import { claimedBase } from '../pipeline/claimed-base.ts';
import type { PipelineServices } from '../pipeline/services.ts';
import { readStoredImage } from '../pipeline/stored-image.ts';
import { parseImageReference } from '../registry/reference.ts';

/** Which base an image is compared with; both are optional where nothing is decided by it. */
export interface BaseFlags {
  base?: string;
  baseKey?: string[];
}

/**
 * An image with its base, for a look at it: without a key the base is taken as it is, and the log says so.
 * @throws UserError for a name that is none, or where nothing names the base; PolicyError `base-unverified`; ExternalError
 */
export async function openCandidate(
  text: string,
  { base, baseKey = [] }: BaseFlags,
  services: Services,
  pipeline: PipelineServices,
): Promise<Candidate> {
  const { cwd } = services;
  const reference = parseImageReference(text, cwd);
  if (base === undefined && reference.kind === 'layout' && (await isThin(reference.dir))) {
    return stagedCandidate(await openStaged(reference.dir, pipeline.open));
  }
  const { store, name } = await openImage(text, services, pipeline);
  const image = await readStoredImage(store, name);
  const { os, architecture, variant } = image.config;
  const keys = await publicKeysOf(baseKey, cwd);
  const found = await resolveBase(
    { base: { reference: base ?? claimedBase(image) } },
    {
      baseTrust: baseTrust(keys, keys.length === 0),
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
      cwd,
    },
    pipeline,
  );
  return storedCandidate(image, found);
}
