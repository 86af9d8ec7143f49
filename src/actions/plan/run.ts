import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { type PlannedJob, planJobs } from '../../pipeline/plan.ts';
import { type Flavour, readFlavours } from '../../pipeline/plan-flavours.ts';
import type { Platform } from '../../registry/types.ts';
import { imageTrusts } from '../build-image/run-options.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, publicKeysOf, readText } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Bytes of one job's outputs; GitHub counts UTF-16 ("Workflow syntax", jobs.<job_id>.outputs). */
const maxOutputBytes = 1024 * 1024;

/** Says what is to be built, where, and on which digests. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log } = services;
  const baseKeys = await publicKeysOf(inputs.baseKey, cwd, 'base-key');
  const jobs = await planJobs(
    {
      containerfileOf: ({ containerfile }) => resolve(cwd, containerfile ?? inputs.containerfile),
      contextDir: resolve(cwd, inputs.context),
      platforms: inputs.platforms.map(platformOf),
      flavours: await flavoursOf(inputs, services),
      baseTrust: baseTrust(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed),
      imageTrust: await imageTrusts(inputs, baseKeys, services),
      runners: inputs.runners,
      cwd,
    },
    pipelineServices(services, inputs.plainHttp),
  );
  for (const { name, platform, runner, engine } of jobs) log.info(`${name}: ${platform} on ${runner}, ${engine}`);
  const matrix = { include: jobs };
  const flavours = { include: byFlavour(jobs) };
  const digests = new Set(jobs.flatMap((job) => job['image-digests'].split('\n')));
  const outputs = {
    matrix: JSON.stringify(matrix),
    flavours: JSON.stringify(flavours),
    'image-digests': [...digests].join('\n'),
    id: randomBytes(4).toString('hex'),
    jobs: String(jobs.length),
  };
  const bytes = 2 * Object.values(outputs).join('').length;
  if (bytes > maxOutputBytes) {
    throw new UserError('input-invalid', `the plan has ${bytes} bytes; GitHub takes ${maxOutputBytes} of a job`, {
      hint: 'Plan some of the flavours in another workflow, or give fewer and shorter build arguments.',
    });
  }
  return { outputs, json: { matrix, flavours } };
}

type FlavourInputs = Pick<Inputs, 'flavours' | 'buildArgs' | 'base' | 'tags'>;

/** What is made: by the file of flavours, else one image by the inputs. @throws UserError `input-invalid` */
export async function flavoursOf(inputs: FlavourInputs, { cwd }: Services): Promise<Flavour[]> {
  const { flavours: file, buildArgs, base, tags } = inputs;
  if (file === undefined) return [{ name: '', base, buildArgs, tags }];
  const text = (await readText(resolve(cwd, file), 'flavours')).toString();
  return readFlavours(text, file).map((flavour) => ({ ...flavour, buildArgs: { ...buildArgs, ...flavour.buildArgs } }));
}

/** @param text `os/architecture[/variant]` */
export function platformOf(text: string): Platform {
  const [os = '', architecture = '', variant] = text.split('/');
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** What is put together of the jobs' images, and which tags it gets. */
function byFlavour(jobs: readonly PlannedJob[]) {
  const names = [...new Set(jobs.map(({ flavour }) => flavour))];
  return names.map((flavour) => {
    const own = jobs.filter((job) => job.flavour === flavour);
    const parts = own.map(({ name }) => name);
    return { flavour, parts: parts.join('\n'), tags: own[0]?.tags ?? '' };
  });
}
