import { buildByAppend } from '../assemble/append.ts';
import { Buildah } from '../assemble/buildah/buildah.ts';
import type { CompressionOptions } from '../assemble/buildah/compress.ts';
import { buildByBuildah } from '../assemble/buildah/engine.ts';
import { BaseUnpacking } from '../assemble/buildah/store/base-unpacking.ts';
import { requireBuildah } from '../assemble/buildah/version.ts';
import { requireSources } from '../assemble/early-check.ts';
import { type BuildPlan, planBuild } from '../assemble/plan.ts';
import type { BaseTrust } from '../assemble/resolve-base.ts';
import type { ResolvedBase, StagedImage } from '../assemble/types.ts';
import { UserError } from '../core/errors.ts';
import type { Platform } from '../registry/types.ts';
import { imageMetadata } from './labels.ts';
import { osVersionOf } from './os-release.ts';
import { type Pins, resolvePinned } from './pins.ts';
import type { Builder, PipelineServices } from './services.ts';
import { indexStoredImage } from './stored-image.ts';

export interface AssembleOptions {
  /** Absolute paths. */
  containerfile: string;
  contextDir: string;
  outputDir: string;
  /** Takes the place of the last stage's FROM. */
  base: string | undefined;
  baseTrust: BaseTrust;
  /** What the names of images lead to, where that was looked up before. */
  imageDigests?: Pins | undefined;
  platform: Platform;
  buildArgs: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
  engine: 'auto' | 'append' | 'buildah';
  /** What only counts where something is run; undefined: nothing is. */
  run?: RunOptions | undefined;
  /** The layout of an image that another job built of the same: it is taken over, and nothing is run here. */
  takenOver?: string | undefined;
  /** Names of the secrets that the other job was given, by the caller's word and not by that job's. */
  secretsGiven?: readonly string[];
  /** The one clock of the image. */
  created: Date;
  /** Where relative layout names start. */
  cwd: string;
}

export interface RunOptions {
  /** How an image other than the base is trusted, by its name in the Containerfile. @throws UserError `input-missing` */
  imageTrust(reference: string): BaseTrust;
  /** Name → text, for `RUN --mount=type=secret`. */
  secrets: Readonly<Record<string, string>>;
  /** undefined: buildah decides. */
  isolation: 'oci' | 'rootless' | 'chroot' | undefined;
  compression: CompressionOptions;
  /** Leave out what a RUN wrote again just as it is in the base. */
  dropUnchanged: boolean;
}

/** All that a build reads, found, resolved and verified; nothing was built yet. */
export interface Prepared {
  plan: BuildPlan;
  base: ResolvedBase;
  /** The other images, in the plan's order. */
  images: readonly ResolvedBase[];
  /** Undefined: nothing is run. */
  run: (RunOptions & Builder) | undefined;
  /** Another job built the image. */
  takenOver: boolean;
}

/**
 * Containerfile → plan → verified base.
 * @param accept throws what is wrong with a plan, before anything else is asked for
 * @throws UserError, PolicyError `base-unverified`, ExternalError
 */
export async function prepare(
  options: AssembleOptions,
  services: PipelineServices,
  accept?: (plan: BuildPlan) => void,
): Promise<Prepared> {
  const plan = await planBuild(options);
  accept?.(plan);
  if (plan.engine === 'append') requireSources(plan, options.contextDir, options.outputDir);
  const { takenOver } = options;
  const runs = plan.engine !== 'append' && takenOver === undefined;
  const run = runs ? requireRun(plan, options.run, services.builder) : undefined;
  const trusts = plan.images.map((named) => ({ named, baseTrust: options.run?.imageTrust(named.reference) }));
  if (run) services.log.info(`buildah ${await requireBuildah(plan, run.programs)}`);
  const pins = options.imageDigests ?? {};
  const base = await resolvePinned(plan.base, pins, options, services);
  const images: ResolvedBase[] = [];
  for (const { named, baseTrust } of trusts) {
    if (baseTrust) images.push(await resolvePinned(named, pins, { ...options, baseTrust }, services));
  }
  if (run) for (const image of [base, ...images]) requireNoTriggers(image);
  return { plan, base, images, run, takenOver: takenOver !== undefined };
}

/**
 * Builds what was prepared.
 * @param tidying takes what is left to be removed once nothing else waits; done here when absent
 * @throws UserError, PolicyError, ExternalError
 */
export async function assemble(
  options: AssembleOptions,
  services: PipelineServices,
  prepared?: Prepared,
  tidying?: (() => Promise<void>)[],
): Promise<StagedImage> {
  const { plan, base, images, run } = prepared ?? (await prepare(options, services));
  const { workerFile, log } = services;
  const buildah = run && (await Buildah.open({ ...run, log }));
  let unpacking: BaseUnpacking | undefined;
  try {
    unpacking = run && (await BaseUnpacking.start(base, { ...run, workerFile, log }));
    const { store, manifest, config } = base;
    const baseTree = await indexStoredImage({ store, manifest, config }, services, unpacking?.taps);
    const unpacked = await unpacking?.finish(baseTree);
    const osVersion = await osVersionOf(baseTree);
    const metadata = imageMetadata({ ...options, plan, base, osVersion, origin: services.origin });
    const common = { ...options, ...metadata, plan, base, baseTree, log };
    return run && buildah
      ? await buildByBuildah({ ...common, ...run, buildah, images, unpacked })
      : await buildByAppend(common);
  } finally {
    await buildah?.remove();
    if (tidying) tidying.push(async () => unpacking?.remove());
    else await unpacking?.remove();
  }
}

/** @throws UserError `containerfile-unsupported` where nothing is run */
function requireRun(plan: BuildPlan, run: RunOptions | undefined, builder: Builder | undefined): RunOptions & Builder {
  if (run && builder) return { ...run, ...builder };
  throw new UserError('containerfile-unsupported', `${plan.engineReason}, and nothing is run here`, {
    hint: 'Leave it out of the Containerfile, or build with `wtgos build-image`.',
  });
}

/** ONBUILD of an image would run what the Containerfile does not say. @throws UserError `containerfile-unsupported` */
function requireNoTriggers({ reference, config }: ResolvedBase): void {
  const triggers = config.config?.['OnBuild'];
  if (!Array.isArray(triggers) || triggers.length === 0) return;
  throw new UserError(
    'containerfile-unsupported',
    `the image ${reference} has ONBUILD triggers, which would run unseen`,
    {
      hint: 'Take another image, and write their lines in the Containerfile.',
    },
  );
}
