import { parse } from 'yaml';
import { z } from 'zod';
import { matchName, matchRuns } from '../core/match-runs.ts';
import type { Expectations } from './expectations.ts';

const frequency = ['monthly', 'weekly', 'daily'];

const scheduleShape = z.object({ interval: z.string(), cronjob: z.string().optional() });
const updatesShape = z.object({
  version: z.literal(2),
  'multi-ecosystem-groups': z.record(z.string(), z.object({ schedule: scheduleShape })).default({}),
  updates: z.array(
    z.object({
      'package-ecosystem': z.string(),
      directory: z.string().optional(),
      directories: z.array(z.string()).optional(),
      // One of a group that spans ecosystems has the group's.
      schedule: scheduleShape.optional(),
      'multi-ecosystem-group': z.string().optional(),
      'exclude-paths': z.array(z.string()).optional(),
      'open-pull-requests-limit': z.number().optional(),
      'target-branch': z.string().optional(),
      ignore: z
        .array(
          z.looseObject({
            'dependency-name': z.string().optional(),
            'update-types': z.array(z.string()).optional(),
          }),
        )
        .optional(),
    }),
  ),
});
type Document = z.infer<typeof updatesShape>;
type Update = Document['updates'][number];

/** What dependabot reads of a folder, by ecosystem; others are taken at their word. */
const manifests: ReadonlyMap<string, RegExp> = new Map([
  ['npm', /^package\.json$/],
  ['docker', /(?:docker|container)file/i],
]);

/**
 * What dependabot.yml does not look after though it is wanted (GitHub Docs: "Dependabot options reference").
 * @param files all paths of the branch; each folder with an action counts, as "/" covers the root and the workflows alone
 * @returns undefined when nothing is missing
 */
export function missingUpdates(
  text: string,
  { files, branch, wanted }: { files: readonly string[]; branch: string; wanted: Expectations['dependabot'] },
): string | undefined {
  const document = updatesShape.safeParse(read(text));
  if (!document.success) return 'the file is not what dependabot reads';
  for (const { ecosystem, interval } of wanted) {
    const named = document.data.updates.filter((one) => one['package-ecosystem'] === ecosystem);
    if (named.length === 0) return `dependabot does not look after ${ecosystem}`;
    const active = named.filter((one) => !isOff(one, branch));
    if (active.length === 0) return `dependabot opens no pull request on ${branch} for ${ecosystem}`;
    const often = active.filter(
      (one) => frequency.indexOf(intervalOf(one, document.data)) >= frequency.indexOf(interval),
    );
    if (often.length === 0) return `dependabot looks after ${ecosystem} less often than ${interval}`;
    const free = unseenFolder(ecosystem, files, often);
    if (free !== undefined) return free;
  }
  return undefined;
}

/** How often; a cron expression of five fields that names no day of the month counts by its days of the week. */
function intervalOf({ schedule, 'multi-ecosystem-group': group = '' }: Update, document: Document): string {
  const { interval = '', cronjob = '' } = schedule ?? document['multi-ecosystem-groups'][group]?.schedule ?? {};
  if (interval !== 'cron') return interval;
  const [, days] = /^\S+ \S+ \* \* (\S+)$/.exec(cronjob.trim().replaceAll(/\s+/g, ' ')) ?? [];
  if (days === undefined) return interval;
  // "Daily" is Monday to Friday, too.
  return ['*', '1-5', 'mon-fri'].includes(days.toLowerCase()) ? 'daily' : 'weekly';
}

/** Updates that are switched off, go to another branch, or leave everything out. */
function isOff(
  { 'open-pull-requests-limit': limit, 'target-branch': target, ignore = [] }: Update,
  branch: string,
): boolean {
  const all = ignore.filter((one) => one['dependency-name'] === '*');
  const types = new Set(all.flatMap((one) => one['update-types'] ?? []));
  const ignoresAll =
    all.some((one) => Object.keys(one).length === 1) ||
    ['major', 'minor', 'patch'].every((size) => types.has(`version-update:semver-${size}`));
  return limit === 0 || (target !== undefined && target !== branch) || ignoresAll;
}

function unseenFolder(ecosystem: string, files: readonly string[], updates: readonly Update[]): string | undefined {
  const isSeen = (file: string) =>
    updates.some((update) => looksInto(update, folderOf(file)) && !leavesOut(update, file));
  if (ecosystem === 'github-actions') {
    // "/" is the workflows and an action of the root; no other folder, .github/actions among them.
    const actions = files.filter((file) => /\/action\.ya?ml$/.test(file));
    const free = ['action.yml', ...actions].find((file) => !isSeen(file));
    return free && `dependabot does not look into ${folderOf(free)}, which has an action`;
  }
  const manifest = manifests.get(ecosystem);
  if (!manifest) return undefined;
  const found = files.filter((file) => manifest.test(file.slice(file.lastIndexOf('/') + 1)));
  const atRoot = found.filter((file) => folderOf(file) === '/');
  if (atRoot.length > 0 && !atRoot.some(isSeen))
    return `dependabot does not look into /, which has a file for ${ecosystem}`;
  return found.some(isSeen) ? undefined : `dependabot looks for ${ecosystem} where there is none`;
}

const folderOf = (file: string) => `/${file.slice(0, Math.max(file.lastIndexOf('/'), 0))}`;
const membersOf = (path: string) => path.split('/').filter((member) => member !== '' && member !== '.');

/** In `directory` an asterisk is one; `directories` are patterns. */
function looksInto({ directory, directories = [] }: Update, folder: string): boolean {
  const members = membersOf(folder);
  const isIt = directory !== undefined && membersOf(directory).join('/') === members.join('/');
  return isIt || directories.some((pattern) => matchRuns(wantedBy(pattern), members, '**', matchName));
}

/** `exclude-paths` name files, or folders with all below them. */
function leavesOut({ 'exclude-paths': excluded = [] }: Update, file: string): boolean {
  return excluded.some((pattern) => matchRuns([...wantedBy(pattern), '**'], membersOf(file), '**', matchName));
}

/** As Ruby's `Dir.glob`, which dependabot finds folders by: `**` is any number of them before a slash, and else one name. */
function wantedBy(pattern: string): string[] {
  const wanted = membersOf(pattern);
  return wanted.at(-1) === '**' && !pattern.endsWith('/') ? wanted.with(-1, '*') : wanted;
}

function read(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, uniqueKeys: false });
  } catch {
    return undefined;
  }
}
