import { join, nameOf, parentOf } from '../image/paths.ts';
import { isSchemaSource } from '../image/settings/schema-folder.ts';
import { directlyBelow, entriesBelow } from '../image/tree-entries.ts';
import type { Entry, ImageTree } from '../image/types.ts';
import { isWithin } from './places.ts';
import type { Evidence } from './types.ts';

/** A compiled database and what it is compiled from. */
export interface SettingsPlace {
  kind: 'dconf' | 'schemas';
  database: string;
  folder: string;
  /** Whether programs look there without being told: what is not compiled then does not hold. */
  isRead: boolean;
}

const dconfFolders = ['etc/dconf/db', 'usr/etc/dconf/db', 'usr/share/dconf/db', 'usr/local/share/dconf/db'];
const schemaFolders = ['usr/share/glib-2.0/schemas', 'usr/local/share/glib-2.0/schemas'];
const compiledName = 'gschemas.compiled';

/** The places whose database or sources are not the base's, whatever links lead to them. */
export function changedPlaces({ tree, baseTree, delta }: Evidence): SettingsPlace[] {
  const others = delta
    .filter(({ path }) => nameOf(path) === compiledName || isSchemaSource(nameOf(path)))
    .map(({ path }) => parentOf(path));
  const system = new Set(schemaFolders.flatMap((path) => [path, tree.lookup(path)?.path ?? path]));
  const folders = [...schemaFolders, ...new Set(others.filter((path) => !system.has(path)))];
  const places: SettingsPlace[] = folders.map((folder) => ({
    kind: 'schemas',
    database: join(folder, compiledName),
    folder,
    isRead: system.has(folder),
  }));
  for (const folder of dconfFolders) {
    const names = [tree, baseTree].flatMap((each) => namesIn(each, folder));
    for (const name of new Set(names.map((each) => each.replace(/\.d$/, '')))) {
      const database = join(folder, name);
      places.push({ kind: 'dconf', database, folder: `${database}.d`, isRead: true });
    }
  }
  return places.filter((place) => contentOf(tree, place) !== contentOf(baseTree, place));
}

/** The paths of a place that Δ has, folders not among them. */
export function changesOf({ tree, baseTree, delta }: Evidence, { database, folder }: SettingsPlace): string[] {
  const at = [database, folder].flatMap((path) => [tree, baseTree].map((each) => each.lookup(path)?.path ?? path));
  const files = delta.filter(
    (change) => (change.kind === 'removed' ? change.before : change.after).type !== 'directory',
  );
  return files.map(({ path }) => path).filter((path) => at.some((each) => isWithin(path, each)));
}

/** All that the comparison of a place depends on, in one text. */
function contentOf(tree: ImageTree, { kind, database, folder }: SettingsPlace): string {
  const real = tree.lookup(folder);
  const entries = real?.type === 'directory' ? [...entriesBelow(tree.entries, real.path)] : [];
  const isSource = ({ path }: Entry): boolean => kind === 'dconf' || isSchemaSource(nameOf(path));
  const sources = entries.filter(isSource).map(({ path }) => [path, stateOf(tree, path)].join(' '));
  return [stateOf(tree, database), ...sources.sort()].join('\n');
}

function stateOf(tree: ImageTree, path: string): string {
  const entry = tree.lookup(path);
  return entry ? `${entry.type} ${entry.digest ?? ''}` : 'nothing';
}

function namesIn(tree: ImageTree, folder: string): string[] {
  const real = tree.lookup(folder);
  if (real?.type !== 'directory') return [];
  const entries = [...directlyBelow(tree, real.path)];
  return entries
    .filter(({ path, type }) => type !== 'directory' || path.endsWith('.d'))
    .map(({ path }) => nameOf(path));
}
