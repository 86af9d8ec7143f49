import { parse } from 'yaml';
import { z } from 'zod';
import type { Expectations } from './expectations.ts';

const frequency = ['monthly', 'weekly', 'daily'];

const updatesShape = z.object({
  version: z.literal(2),
  updates: z.array(
    z.object({
      'package-ecosystem': z.string(),
      directory: z.string().optional(),
      directories: z.array(z.string()).optional(),
      schedule: z.object({ interval: z.string() }),
      'open-pull-requests-limit': z.number().optional(),
      'target-branch': z.string().optional(),
      ignore: z.array(z.looseObject({ 'dependency-name': z.string().optional() })).optional(),
    }),
  ),
});
type Update = z.infer<typeof updatesShape>['updates'][number];

/** What dependabot reads of a folder, by ecosystem; others are taken at their word. */
const manifests: ReadonlyMap<string, RegExp> = new Map([
  ['npm', /^package\.json$/],
  ['docker', /^(?:[\w.-]*\.)?(?:Docker|Container)file(?:\.[\w.-]*)?$/i],
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
    const often = active.filter((one) => frequency.indexOf(one.schedule.interval) >= frequency.indexOf(interval));
    if (often.length === 0) return `dependabot looks after ${ecosystem} less often than ${interval}`;
    const folders = often.flatMap(({ directory, directories = [] }) => [
      ...directories,
      ...(directory ? [directory] : []),
    ]);
    const free = unseenFolder(ecosystem, files, folders);
    if (free !== undefined) return free;
  }
  return undefined;
}

/** Updates that are switched off, go to another branch, or leave everything out. */
function isOff(
  { 'open-pull-requests-limit': limit, 'target-branch': target, ignore = [] }: Update,
  branch: string,
): boolean {
  const ignoresAll = ignore.some((one) => one['dependency-name'] === '*' && Object.keys(one).length === 1);
  return limit === 0 || (target !== undefined && target !== branch) || ignoresAll;
}

function unseenFolder(ecosystem: string, files: readonly string[], named: readonly string[]): string | undefined {
  const isNamed = (folder: string) =>
    named.some((one) => one === folder || one === `${folder}/` || covers(one, folder));
  if (ecosystem === 'github-actions') {
    const folders = files.flatMap((file) => {
      const [, folder] = /^(.+)\/action\.ya?ml$/.exec(file) ?? [];
      return folder === undefined || folder.startsWith('.') ? [] : [`/${folder}`];
    });
    const free = ['/', ...folders].find((folder) => !isNamed(folder));
    return free && `dependabot does not look into ${free}, which has an action`;
  }
  const manifest = manifests.get(ecosystem);
  if (!manifest) return undefined;
  const folders = files.flatMap((file) => {
    const at = file.lastIndexOf('/');
    return manifest.test(file.slice(at + 1)) ? [`/${file.slice(0, Math.max(at, 0))}`] : [];
  });
  if (folders.includes('/') && !isNamed('/'))
    return `dependabot does not look into /, which has a file for ${ecosystem}`;
  return folders.some(isNamed) ? undefined : `dependabot looks for ${ecosystem} where there is none`;
}

/** `/actions/*` names each folder directly below, `**` all below. */
function covers(pattern: string, folder: string): boolean {
  if (pattern.endsWith('/**')) return folder.startsWith(pattern.slice(0, -2));
  if (!pattern.endsWith('/*')) return false;
  const head = pattern.slice(0, -1);
  return folder.startsWith(head) && folder !== head && !folder.slice(head.length).includes('/');
}

function read(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, uniqueKeys: false });
  } catch {
    return undefined;
  }
}
