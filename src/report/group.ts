import { printable, shortened } from '../core/printable.ts';
import type { Finding } from '../rules/types.ts';
import { bySeverity } from './order.ts';
import { placeOf } from './place.ts';

/** From so many on, findings that say the same of several paths are told as one. */
const least = 3;
const named = 3;
const maxExample = 200;

/** Findings of one cause: one rule says the same, at the same level, of each of the paths. */
export interface FindingGroup {
  /** The first of them. */
  like: Finding;
  findings: readonly Finding[];
  /** What is wrong; of a group, with an ellipsis where each path would stand. */
  message: string;
  /** Where: a place, or how many paths below which folder. */
  place: string;
  /** Of a group: its first paths. */
  examples: string | undefined;
}

/** Findings, most severe first, those of one cause as one where there are several. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = Map.groupBy(bySeverity(findings), causeOf);
  return [...groups.values()].flatMap((alike) =>
    alike.length < least ? alike.map((one) => group([one])) : group(alike),
  );
}

function group(findings: readonly Finding[]): FindingGroup {
  const [like] = findings;
  if (!like) throw new TypeError('a group has a finding');
  const paths = findings.map(({ path = '' }) => path);
  if (paths.length === 1) {
    return { like, findings, message: printable(like.message), place: placeOf(like), examples: undefined };
  }
  const folder = commonFolder(paths);
  const left = paths.length - named;
  const examples = paths.slice(0, named).map((path) => `/${shortened(printable(path), maxExample)}`);
  return {
    like,
    findings,
    message: printable(withoutPath(like)),
    place: `${paths.length} paths below /${printable(folder)}`,
    examples: `${examples.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  };
}

/** What findings of one cause share; one without a path is alone with what it says. */
function causeOf(finding: Finding): string {
  const { rule, level, path, fix, evidence } = finding;
  if (path === undefined) return JSON.stringify([rule, level, finding.message, evidence]);
  return JSON.stringify([rule, level, withoutPath(finding), fix ?? null]);
}

function withoutPath({ message, path }: Finding): string {
  if (path === undefined || path === '') return message;
  const parts = message.split(path);
  return parts.reduce((before, after) => `${before}${isWithinWord(before, after) ? path : '…'}${after}`);
}

/** Is what stands between them a part of a longer word or path? */
function isWithinWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}_.-]$/u.test(before) || /^[\p{L}\p{N}_/-]/u.test(after);
}

/** The last folder that all paths are in, `''` for the root. */
function commonFolder(paths: readonly string[]): string {
  let [folder = ''] = paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  while (folder !== '' && !paths.every((path) => path.startsWith(`${folder}/`))) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return folder;
}
