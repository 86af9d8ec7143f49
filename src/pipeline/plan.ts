import { planBuild } from '../assemble/plan.ts';
import type { BaseTrust } from '../assemble/resolve-base.ts';
import type { NamedImage } from '../assemble/stages.ts';
import type { Digest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { Platform } from '../registry/types.ts';
import { platformName } from './index-parts.ts';
import { type Pins, resolvePinned } from './pins.ts';
import type { Flavour } from './plan-flavours.ts';
import type { PipelineServices } from './services.ts';

export interface PlanOptions {
  /** Absolute, of one flavour. */
  containerfileOf(flavour: Flavour): string;
  contextDir: string;
  platforms: readonly Platform[];
  flavours: readonly Flavour[];
  baseTrust: BaseTrust;
  /** How another image is trusted, by its name in the Containerfile. @throws UserError `input-missing` */
  imageTrust(reference: string): BaseTrust;
  /** What names of images lead to, where that was looked up before. */
  imageDigests?: Pins | undefined;
  /** Platform → label of the runner, before those of GitHub's; undefined: nothing is run for these jobs. */
  runners: Readonly<Record<string, string>> | undefined;
  cwd: string;
}

/** One job of the matrix. Members are texts that go into inputs of `build` and `build-image` as they are. */
export interface PlannedJob {
  /** For the names of jobs, artifacts and tags: `desktop-arm64`. */
  name: string;
  flavour: string;
  platform: string;
  runner: string;
  engine: 'append' | 'buildah';
  containerfile: string;
  /** Empty where the Containerfile's FROM counts. */
  base: string;
  /** `NAME=value`, one a line. */
  'build-args': string;
  /** `IMAGE=sha256:…`, one a line: the base and every other image. */
  'image-digests': string;
  /** One a line. */
  tags: string;
}

/** GitHub's own limit for a matrix. */
const maxJobs = 256;

/** GitHub's hosted runners, by platform ("Choosing the runner for a job"). */
const hosted: ReadonlyMap<string, string> = new Map([
  ['linux/amd64', 'ubuntu-24.04'],
  ['linux/arm64', 'ubuntu-24.04-arm'],
]);

/**
 * What is to be built: every flavour for every platform, with every image that is named resolved once, and verified, to
 * the digest that all jobs build on.
 *
 * @throws UserError `input-invalid`, those of the Containerfile; PolicyError `base-unverified`; ExternalError of registries
 */
export async function planJobs(options: PlanOptions, services: PipelineServices): Promise<PlannedJob[]> {
  const jobs = options.flavours.flatMap((flavour) =>
    options.platforms.filter((platform) => isFor(flavour, platform)).map((platform) => ({ flavour, platform })),
  );
  requireSome(jobs, options);
  const roots = new Map<string, Digest>();
  const planned: PlannedJob[] = [];
  for (const job of jobs) planned.push(await planJob(job, options, roots, services));
  return planned;
}

function isFor({ platforms }: Flavour, platform: Platform): boolean {
  return platforms === undefined || platforms.includes(platformName(platform));
}

function requireSome(jobs: readonly { flavour: Flavour }[], { flavours, platforms }: PlanOptions): void {
  const names = platforms.map(platformName);
  const empty = flavours.find((flavour) => !jobs.some((job) => job.flavour === flavour));
  if (empty) {
    throw new UserError('input-invalid', `flavours: ${empty.name} is for none of the platforms ${names.join(', ')}`);
  }
  if (jobs.length > maxJobs) {
    throw new UserError('input-invalid', `${jobs.length} jobs; a matrix of GitHub's has at most ${maxJobs}`, {
      hint: 'Plan some of the flavours or platforms in another workflow.',
    });
  }
}

/** @param roots what names led to in this run: the same name is the same image for all jobs */
async function planJob(
  { flavour, platform }: { flavour: Flavour; platform: Platform },
  options: PlanOptions,
  roots: Map<string, Digest>,
  services: PipelineServices,
): Promise<PlannedJob> {
  const { contextDir, cwd } = options;
  const containerfile = options.containerfileOf(flavour);
  const { buildArgs } = flavour;
  const plan = await planBuild({
    ...{ containerfile, contextDir, cwd, platform, buildArgs },
    ...{ base: flavour.base, engine: 'auto' },
  });
  const runner = runnerFor(platform, plan.engine, options.runners);
  const pins = new Map<string, Digest>();
  const resolve = async (named: NamedImage, baseTrust: BaseTrust) => {
    const known = roots.get(named.reference);
    const at = known === undefined ? (options.imageDigests ?? {}) : { [named.reference]: known };
    const { rootDigest } = await resolvePinned(named, at, { baseTrust, platform, cwd }, services);
    roots.set(named.reference, rootDigest);
    pins.set(named.reference, rootDigest);
  };
  await resolve(plan.base, options.baseTrust);
  for (const named of plan.images) await resolve(named, options.imageTrust(named.reference));
  return {
    name: jobName(flavour, platform),
    flavour: flavour.name,
    platform: platformName(platform),
    runner,
    engine: plan.engine,
    containerfile: plan.containerfile.context.file,
    base: flavour.base ?? '',
    'build-args': linesOf(Object.entries(buildArgs)),
    'image-digests': linesOf(pins),
    tags: flavour.tags.join('\n'),
  };
}

/** `desktop-arm64`; `arm64` where there are no flavours. */
export function jobName(flavour: Pick<Flavour, 'name'>, platform: Platform): string {
  const parts = [flavour.name, ...platformName(platform).split('/')];
  return parts.filter((part) => part !== 'linux' && part !== '').join('-');
}

/** Where nothing is run, any machine builds for any platform. @throws UserError `input-missing` */
function runnerFor(platform: Platform, engine: PlannedJob['engine'], runners: PlanOptions['runners']): string {
  const name = platformName(platform);
  const label = (runners && Object.hasOwn(runners, name) ? runners[name] : undefined) ?? hosted.get(name);
  if (label !== undefined) return label;
  if (engine === 'append' || !runners) return 'ubuntu-24.04';
  throw new UserError('input-missing', `runners: GitHub has no runner for ${name}, and the Containerfile has RUN`, {
    hint: `Name your own: runners: ${name}=label.`,
  });
}

function linesOf(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs].map(([name, value]) => `${name}=${value}`).join('\n');
}
