import { resolve } from 'node:path';
import { ExternalError, UserError, type WtgosError } from '../../core/errors.ts';
import { writeFileAtomic } from '../../core/files.ts';
import { doPrune, lookForPrune, type Pruned } from '../../pipeline/prune.ts';
import { githubPackage, type PackageVersion } from '../../pipeline/prune-packages.ts';
import type { PlannedVersion } from '../../pipeline/prune-plan.ts';
import type { Credentials } from '../../registry/credentials.ts';
import { parseImageReference } from '../../registry/reference.ts';
import { plural } from '../../report/amounts.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Tells which versions of a package are no longer needed and, when asked, deletes them. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log } = services;
  const reference = parseImageReference(inputs.package, cwd);
  // The contract demands it.
  if (inputs.githubToken === undefined) throw new UserError('input-missing', 'github-token is required');
  const token = await services.readSecret(inputs.githubToken, 'password');
  const credentials = orToken(services.credentials, token);
  const pipeline = pipelineServices({ ...services, credentials }, inputs.plainHttp);
  const versions = githubPackage(services.github(token), reference);
  const rules = { newest: Number(inputs.keepNewest), days: Number(inputs.keepDays), tags: inputs.keepTags };
  const plan = await lookForPrune(versions, await pipeline.open(reference), rules, pipeline);

  for (const { version, reason } of plan.keep) log.debug(`stays: ${named(version)}: ${reason}`);
  for (const { version, reason } of plan.remove) {
    log.info(`${inputs.delete ? 'goes' : 'would go'}: ${named(version)}: ${reason}`);
  }
  const unread = plan.keep.filter((planned) => planned.unread);
  for (const { version, reason } of unread)
    log.warn(`${named(version)}: ${reason}; nothing can be deleted until it is`);
  const pruned = inputs.delete ? await doPrune(versions, plan, pipeline) : undefined;
  const removed = pruned?.removed ?? plan.remove;
  const kept = plan.keep.length + (pruned?.left.length ?? 0);
  log.info(`${plural(removed.length, 'version')} ${pruned ? 'deleted' : 'to be deleted'}, ${kept} kept`);

  const json = {
    dry: pruned === undefined,
    removed: removed.map(versionJson),
    kept: plan.keep.map(versionJson),
    left: pruned?.left.map(({ version, why }) => versionJson({ version, reason: why })) ?? [],
  };
  if (inputs.report) await writeFileAtomic(resolve(cwd, inputs.report), `${JSON.stringify(json, null, 2)}\n`);
  const failure = pruned && failureOf(pruned);
  return {
    outputs: { removed: String(removed.length), kept: String(kept) },
    json,
    ...(failure && { failure }),
  };
}

/** The token is also the login of GitHub's registry, where there is no other; it goes to no other place. */
function orToken(credentials: Credentials, token: string): Credentials {
  return {
    async lookup(host, path) {
      const own = await credentials.lookup(host, path);
      const isGitHubs = host === 'ghcr.io' || /^127\.0\.0\.1:\d+$/.test(host);
      return own ?? (isGitHubs ? { username: 'x-access-token', password: token } : undefined);
    },
  };
}

function named({ digest, tags }: PackageVersion): string {
  return tags.length > 0 ? `${digest} (${tags.join(', ')})` : digest;
}

function versionJson({ version, reason }: Pick<PlannedVersion, 'version' | 'reason'>) {
  const { id, digest, tags, touched } = version;
  return { id, digest, tags, touched: touched.toISOString(), reason };
}

/** Some of it is done, and some is not: both are said. */
function failureOf({ removed, left, stopped }: Pruned): WtgosError | undefined {
  if (left.length === 0) return undefined;
  const first = left.slice(0, 5).map(({ version, why }) => `${version.digest}: ${why}`);
  const more = left.length > first.length ? [`and ${left.length - first.length} more`] : [];
  const all = left.length + removed.length;
  const failure =
    stopped ??
    new ExternalError('github-failed', `GitHub did not delete ${left.length} of ${all} versions`, {
      hint: 'The reasons are GitHub’s; what it keeps stays whole. Keep it by a tag, or delete it by GitHub’s own pages.',
    });
  failure.state = `Deleted: ${removed.length}. Not deleted: ${left.length} (${[...first, ...more].join('; ')}). GitHub restores deleted versions for 30 days.`;
  return failure;
}
