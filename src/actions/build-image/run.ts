import { resolve } from 'node:path';
import { type Digest, isDigest } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import { type AssembleOptions, assemble } from '../../pipeline/assemble.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import type { Pins } from '../../pipeline/pins.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, publicKeysOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';
import { runOptions } from './run-options.ts';

/** Builds an image into a thin layout: nothing is judged, nothing is sent. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const options = await assembleOptions(inputs, services);
  const staged = await assemble(options, pipelineServices(services, inputs.plainHttp));
  return {
    outputs: {
      image: `oci:${staged.dir}`,
      digest: staged.digest,
      'base-digest': staged.base.digest,
      engine: staged.engine,
      'bytes-added': String(staged.bytesAdded),
    },
  };
}

/** What `build-image` and `build` take alike, with the image's one clock. @throws UserError */
export async function assembleOptions(inputs: Omit<Inputs, 'plainHttp'>, services: Services): Promise<AssembleOptions> {
  const { cwd, sourceDateEpoch } = services;
  const baseKeys = await publicKeysOf(inputs.baseKey, cwd, 'base-key');
  return {
    containerfile: resolve(cwd, inputs.containerfile),
    contextDir: resolve(cwd, inputs.context),
    outputDir: resolve(cwd, inputs.output),
    base: inputs.base,
    baseTrust: baseTrust(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
    imageDigests: pinsOf(inputs.imageDigests),
    platform: inputs.platform,
    buildArgs: inputs.buildArgs,
    labels: inputs.labels,
    annotations: inputs.annotations,
    engine: inputs.engine,
    run: await runOptions(inputs, baseKeys, services),
    created: new Date((sourceDateEpoch ?? 0) * 1000),
    cwd,
  };
}

/** @throws UserError `input-invalid` */
export function pinsOf(texts: Inputs['imageDigests']): Pins {
  const pins = Object.entries(texts).map(([image, digest]): [string, Digest] => {
    if (isDigest(digest)) return [image, digest];
    throw new UserError('input-invalid', `image-digests: ${image} is given no digest (sha256:…)`);
  });
  return Object.fromEntries(pins);
}
