import { shortened } from '../core/printable.ts';
import type { Change, Entry } from '../image/types.ts';
import { amountText, plural } from '../report/amounts.ts';

/** A clause as a policy file has it, with what differs from the defaults. */
export interface DraftClause {
  name: string;
  reason: string;
  paths: string[];
  changes: string[];
  types: string[];
  modes?: string;
  owner?: string;
  xattrs?: string[];
  rules?: string[];
}

/** A change, and the rules that a clause has to override for it. */
export interface NeededChange {
  change: Change;
  rules: readonly string[];
}

/** More clauses than these are not read before they are committed. */
const fewClauses = 40;
const fewPaths = 50;

/** Clauses that allow these changes: grouped by folder, and apart from each other where they weigh differently. */
export function draftClauses(needed: readonly NeededChange[]): DraftClause[] {
  let groups = grouped(needed, 4);
  for (let depth = 3; depth > 0 && groups.length > fewClauses; depth--) groups = grouped(needed, depth);
  const names = new Map<string, number>();
  return groups.map(({ folder, members }) => {
    const slug = slugOf(folder === '' ? 'root' : folder);
    const seen = (names.get(slug) ?? 0) + 1;
    names.set(slug, seen);
    return clauseOf(seen === 1 ? slug : `${slug}-${seen}`, folder, members);
  });
}

/** Lower-case letters, digits and hyphens, at most 60; as policies and clauses are named. */
export function slugOf(text: string): string {
  const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'drafted';
}

interface Group {
  folder: string;
  members: NeededChange[];
}

function grouped(needed: readonly NeededChange[], depth: number): Group[] {
  const groups = new Map<string, Group>();
  for (const each of needed) {
    const { change, rules } = each;
    const folder = folderOf(change, depth);
    const owner = change.kind === 'removed' ? '' : ownerOf(change.after);
    const key = [folder, owner, change.kind === 'removed', ...rules, '', ...newXattrs(change)].join('\0');
    const group = groups.get(key);
    if (group) group.members.push(each);
    else groups.set(key, { folder, members: [each] });
  }
  return [...groups.values()];
}

/** A folder that was changed itself goes with what is in it. */
function folderOf(change: Change, depth: number): string {
  const entry = change.kind === 'removed' ? change.before : change.after;
  const members = change.path.split('/');
  return (entry.type === 'directory' ? members : members.slice(0, -1)).slice(0, depth).join('/');
}

function clauseOf(name: string, folder: string, members: readonly NeededChange[]): DraftClause {
  const changes = members.map(({ change }) => change);
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => changes.some((each) => each.kind === kind));
  const entries = changes.flatMap((change) => [
    ...(change.kind === 'added' ? [] : [change.before]),
    ...(change.kind === 'removed' ? [] : [change.after]),
  ]);
  const after = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]));
  const owner = after[0] ? ownerOf(after[0]) : '0:0';
  const xattrs = changes[0] ? newXattrs(changes[0]) : [];
  const rules = members[0]?.rules ?? [];
  const paths = changes.map(({ path }) => patternOf(path));
  return {
    name,
    reason: reasonOf(folder, changes, rules),
    paths: paths.length > fewPaths && folder !== '' ? [`${patternOf(folder)}/**`] : paths.slice(0, 1000),
    changes: kinds,
    types: (['file', 'directory', 'symlink'] as const).filter((type) => entries.some((each) => each.type === type)),
    ...(after.some(({ type }) => type !== 'symlink') ? { modes: modesOf(after).toString(8).padStart(4, '0') } : {}),
    ...(owner === '0:0' ? {} : { owner }),
    ...(xattrs.length === 0 ? {} : { xattrs }),
    ...(rules.length === 0 ? {} : { rules: [...rules] }),
  };
}

/** The bits that entries have. What lets a directory be searched follows from who may read it. */
function modesOf(entries: readonly Entry[]): number {
  return entries
    .filter(({ type }) => type !== 'symlink')
    .reduce((bits, { type, mode }) => bits | (type === 'directory' ? mode & ~((mode & 0o444) >> 2) : mode), 0);
}

function ownerOf({ uid, gid }: Entry): string {
  return `${uid}:${gid}`;
}

function newXattrs(change: Change): string[] {
  if (change.kind === 'removed') return [];
  const before = change.kind === 'changed' ? change.before.xattrs : undefined;
  return [...(change.after.xattrs ?? [])]
    .filter(([name, value]) => !before?.get(name)?.equals(value))
    .map(([name]) => name)
    .sort();
}

/** A path as a pattern; bytes that YAML cannot hold, and stars beside stars, become `?` and `*`. */
function patternOf(path: string): string {
  return path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?')
    .replace(/\*{2,}/g, '*');
}

function reasonOf(folder: string, changes: readonly Change[], rules: readonly string[]): string {
  const count = (kind: Change['kind']) => changes.filter((each) => each.kind === kind).length;
  const kinds = (['added', 'changed', 'removed'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kind}`);
  const bytes = changes.reduce((sum, change) => sum + (change.kind === 'removed' ? 0 : change.after.size), 0);
  const where = shortened(folder === '' ? '/' : `/${folder}`, 200);
  const weight = rules.length === 0 ? '' : ` It overrides ${rules.join(', ')}.`;
  return `Drafted: ${plural(changes.length, 'path')} in ${where} (${kinds.join(', ')}; ${amountText(bytes)}).${weight} Say here why they are needed, or remove them from the image.`;
}
