import type { Services } from '../actions/services.ts';
import { openImage, publicKeysOf } from '../actions/tools.ts';
import { resolveBase } from '../assemble/resolve-base.ts';
import { isThin, openStaged } from '../assemble/staged.ts';
import { ExternalError } from '../core/errors.ts';
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
  const keys = await publicKeysOf(baseKey, cwd, 'base-key');
  const found = await resolveBase(
    { base: { reference: base ?? claimedBase(image) } },
    {
      baseTrust: baseTrust(keys, keys.length === 0),
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
      cwd,
    },
    pipeline,
  ).catch((error: unknown) => {
    throw base === undefined ? whereTheBaseIs(error) : error;
  });
  return storedCandidate(image, found);
}

/** Nobody who reads typed the name of a base that is not found: it is in the image. */
function whereTheBaseIs(error: unknown): unknown {
  if (!(error instanceof ExternalError) || error.code !== 'image-not-found') return error;
  return new ExternalError('image-not-found', error.message, {
    hint: 'The image itself names this base. Where it is elsewhere now, or needs a login: give --base, or log in.',
    cause: error,
  });
}
