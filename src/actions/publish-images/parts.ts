import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ExternalError } from '../../core/errors.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import type { BuildOptions } from '../../pipeline/build.ts';
import { jobName, planJobs } from '../../pipeline/plan.ts';
import type { Flavour } from '../../pipeline/plan-flavours.ts';
import type { ImagePart } from '../../pipeline/publish-images.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import type { EngineInputs } from '../build-image/engine-inputs.ts';
import { assembleOptions, pinsOf } from '../build-image/run.ts';
import { imageTrusts } from '../build-image/run-options.ts';
import { platformOf } from '../plan/run.ts';
import type { Services } from '../services.ts';
import { policyOf, publicKeysOf, stagedDirOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

type Part = ImagePart & { flavour: string };
type Job = Pick<Part, 'name' | 'platform' | 'flavour'> & { pins: Inputs['imageDigests'] };

/** How an image is built where nothing is run. */
const append: Omit<EngineInputs, 'imageKeys' | 'unsignedImages'> = {
  ...{ isolation: 'auto', dropUnchanged: false, buildSecrets: {} },
  ...{ compression: 'gzip', compressionLevel: undefined, compressionThreads: '4' },
};

/** Every flavour for every platform, with all that its build needs. @throws UserError, PolicyError, ExternalError of the plan */
export async function imageParts(
  flavours: readonly Flavour[],
  inputs: Inputs,
  services: Services,
  pipeline: PipelineServices,
): Promise<Part[]> {
  const jobs = await jobsOf(flavours, inputs, services, pipeline);
  const policy = await policyOf(inputs.policy, services);
  const parts: Part[] = [];
  for (const { pins, ...job } of jobs) {
    const flavour = flavours.find(({ name }) => name === job.flavour);
    const own = {
      ...{ ...inputs, ...append, engine: 'auto' as const, platform: job.platform, imageDigests: pins },
      ...{ base: flavour?.base, buildArgs: flavour?.buildArgs ?? {} },
      containerfile: flavour?.containerfile ?? inputs.containerfile,
      output: jobs.length > 1 ? join(inputs.output, job.name) : inputs.output,
    };
    const options: BuildOptions = {
      ...(await assembleOptions(own, services)),
      takenOver: await builtBefore(job.name, inputs, services),
      secretsGiven: Object.keys(inputs.buildSecrets),
      policy,
      strict: inputs.strict,
      publish: undefined,
      signerAtHand: true,
      judged: (verdict) => services.judged(verdict),
    };
    parts.push({ ...job, options });
  }
  return parts;
}

/** The layout that another job handed over. @throws ExternalError `image-not-found` where none arrived */
async function builtBefore(name: string, { builtImages }: Inputs, services: Services): Promise<string | undefined> {
  if (builtImages === undefined) return undefined;
  const dir = stagedDirOf(builtImages.replaceAll('{name}', name), services);
  const isThere = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return dir;
  throw new ExternalError('image-not-found', `there is no built image in ${dir}`, {
    hint: 'The job that builds hands it over as an artifact, which is kept for a day: run all jobs again, not only those that failed. Built elsewhere, it must be of these very platforms and flavours.',
  });
}

/** Where there are several, every name is looked up once, for all of them. */
async function jobsOf(
  flavours: readonly Flavour[],
  inputs: Inputs,
  services: Services,
  pipeline: PipelineServices,
): Promise<Job[]> {
  const { cwd } = services;
  const platforms = inputs.platforms.map(platformOf);
  const [platform, ...otherPlatforms] = platforms;
  const [flavour, ...otherFlavours] = flavours;
  const alone = platform && flavour && otherPlatforms.length + otherFlavours.length === 0;
  if (alone && flavour.platforms === undefined) {
    return [{ name: jobName(flavour, platform), platform, flavour: flavour.name, pins: inputs.imageDigests }];
  }
  const baseKeys = await publicKeysOf(inputs.baseKey, cwd, 'base-key');
  const planned = await planJobs(
    {
      containerfileOf: ({ containerfile }) => resolve(cwd, containerfile ?? inputs.containerfile),
      contextDir: resolve(cwd, inputs.context),
      platforms,
      flavours,
      baseTrust: baseTrust(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
      imageTrust: await imageTrusts(inputs, baseKeys, services),
      imageDigests: pinsOf(inputs.imageDigests),
      runners: undefined,
      cwd,
    },
    pipeline,
  );
  return planned.map(({ name, platform: each, flavour: of, 'image-digests': digests }) => ({
    ...{ name, platform: platformOf(each), flavour: of },
    pins: Object.fromEntries(digests.split('\n').map(readPin)),
  }));
}

function readPin(line: string): [image: string, digest: string] {
  const equals = line.lastIndexOf('=');
  return [line.slice(0, equals), line.slice(equals + 1)];
}
