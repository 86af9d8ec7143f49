import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { ImageManifest, Store } from '../registry/types.ts';
import { plural } from '../report/amounts.ts';
import { simpleSigningType } from '../sigstore/payload.ts';
import type { Links } from './prune-graph.ts';
import type { PackageVersion, PackageVersions } from './prune-packages.ts';
import { type KeepRules, type PlannedVersion, type PrunePlan, planPrune } from './prune-plan.ts';
import type { PipelineServices } from './services.ts';

const parallel = 8;
/** Between two deletions, as GitHub asks of whoever changes things ("Best practices for using the REST API"). */
const usualPauseMs = 1000;

/** Looks at every version of a package and decides what may go; nothing is changed. @throws ExternalError, UserError */
export async function lookForPrune(
  versions: PackageVersions,
  store: Store,
  rules: KeepRules,
  { log, now }: PipelineServices,
): Promise<PrunePlan> {
  const listed = await versions.list();
  log.info(`${store.name} has ${plural(listed.length, 'version')}; reading what belongs together`);
  const read = await mapLimited(
    listed,
    parallel,
    async ({ digest }) => [digest, await linksOf(store, digest)] as const,
  );
  return planPrune(listed, new Map(read), rules, now());
}

async function linksOf(store: Store, digest: Digest): Promise<Links> {
  try {
    const manifest = await store.getManifest(digest);
    if (!manifest) return { unread: 'the registry does not have it' };
    const subject = manifest.document.subject?.digest;
    if (manifest.kind === 'index') {
      return { kind: 'index', children: manifest.document.manifests.map((child) => child.digest), subject };
    }
    return { kind: isImage(manifest.document) ? 'image' : 'artifact', children: [], subject };
  } catch (error) {
    if (error instanceof ExternalError && ['image-malformed', 'digest-mismatch'].includes(error.code)) {
      return { unread: error.message };
    }
    throw error;
  }
}

function isImage({ artifactType, config, layers }: ImageManifest): boolean {
  if (artifactType !== undefined) return false;
  if (config.mediaType !== mediaTypes.ociConfig && config.mediaType !== mediaTypes.dockerConfig) return false;
  return layers.length === 0 || layers.some(({ mediaType }) => mediaType !== simpleSigningType);
}

export interface Pruned {
  removed: PlannedVersion[];
  /** Was to go and is still there, each with why. */
  left: { version: PackageVersion; why: string }[];
  /** What stopped the work before its end; undefined: it ended. */
  stopped: ExternalError | undefined;
}

/**
 * Does what was planned, one version after the other. A version that cannot be deleted stays whole: nothing that
 * belongs to it goes. What changed since the plan stays too.
 *
 * @throws ExternalError `image-malformed` when a version could not be read, `registry-conflict` when versions came
 *   since the plan: then nothing was deleted
 */
export async function doPrune(
  versions: PackageVersions,
  plan: PrunePlan,
  { log, signal }: PipelineServices,
  pauseMs = usualPauseMs,
): Promise<Pruned> {
  requireAllRead(plan);
  await requireUnchanged(versions, plan);
  const pruned: Pruned = { removed: [], left: [], stopped: undefined };
  const gone = new Set<Digest>();
  for (const planned of plan.remove) {
    const { version } = planned;
    const leave = (why: string) => void pruned.left.push({ version, why });
    const needed = [...(plan.before.get(version.digest) ?? [])].find((digest) => !gone.has(digest));
    if (pruned.stopped) leave('not tried');
    else if (needed) leave(`it belongs to ${needed}, which is still there`);
    else {
      try {
        if (gone.size > 0) await pause(pauseMs, signal);
        const why = await removeOne(versions, version);
        if (why === undefined) {
          gone.add(version.digest);
          pruned.removed.push(planned);
          log.info(`deleted ${version.digest} ${version.tags.join(', ')}`.trimEnd());
        } else leave(why);
      } catch (error) {
        if (!(error instanceof ExternalError)) throw error;
        pruned.stopped = error;
        leave(error.message);
      }
    }
  }
  return pruned;
}

/** @throws ExternalError `interrupted` */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal ? { signal } : undefined).catch(() => signal?.throwIfAborted());
}

/** @returns why it is still there; undefined: it is gone */
async function removeOne(versions: PackageVersions, { id, digest, tags }: PackageVersion): Promise<string | undefined> {
  const now = await versions.get(id);
  if (!now) return undefined;
  if (now.digest !== digest || now.tags.join() !== tags.join()) return 'its tags changed meanwhile';
  return versions.remove(id);
}

function requireAllRead({ keep }: PrunePlan): void {
  const unread = keep.filter(({ unread: cannot }) => cannot);
  if (unread.length === 0) return;
  const names = unread.slice(0, 5).map(({ version }) => version.digest);
  throw new ExternalError(
    'image-malformed',
    `${plural(unread.length, 'version')} cannot be read, so what belongs together is not known: ${names.join(', ')}${unread.length > 5 ? ', …' : ''}`,
    {
      hint: 'Run the same again; if they still cannot be read, delete them by GitHub’s own pages, or keep all.',
      state: 'Nothing was deleted.',
    },
  );
}

async function requireUnchanged(versions: PackageVersions, { keep, remove }: PrunePlan): Promise<void> {
  const known = new Set([...keep, ...remove].map(({ version }) => version.id));
  const fresh = (await versions.list()).filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  throw new ExternalError(
    'registry-conflict',
    `${plural(fresh.length, 'version')} came meanwhile, among them ${fresh[0]?.digest}`,
    {
      hint: 'Let prune and publish not run at once (a concurrency group for both), then run the same again.',
      state: 'Nothing was deleted.',
    },
  );
}
