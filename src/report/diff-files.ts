import type { Change, Delta } from '../image/types.ts';
import type { DiffDocument, FileDifference, FolderDifference } from './diff.ts';
import { entryState } from './entry-state.ts';

/** So many lines are read at a glance. */
const maxFolders = 25;
const maxDepth = 6;

/** All differing paths, and the same counted by folder. */
export function filesDifference(delta: Delta): DiffDocument['files'] {
  const counted = delta.map((change) => ({ change, bytes: growth(change) }));
  const summary = { path: '', ...noChanges() };
  for (const { change, bytes } of counted) count(summary, change, bytes);
  const { path: _, ...totals } = summary;
  return { summary: totals, folders: foldersOf(counted), changes: delta.map(describeChange) };
}

/** The most detailed list of folders that is still short: all cut at the same depth. */
function foldersOf(counted: readonly { change: Change; bytes: number }[]): FolderDifference[] {
  let best = group(counted, 1);
  for (let depth = 2; depth <= maxDepth; depth++) {
    const finer = group(counted, depth);
    if (finer.size > maxFolders) break;
    best = finer;
  }
  return [...best.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, maxFolders);
}

function group(counted: readonly { change: Change; bytes: number }[], depth: number): Map<string, FolderDifference> {
  const folders = new Map<string, FolderDifference>();
  for (const { change, bytes } of counted) {
    const path = change.path.split('/').slice(0, -1).slice(0, depth).join('/');
    let folder = folders.get(path);
    if (!folder) {
      folder = { path, ...noChanges() };
      folders.set(path, folder);
    }
    count(folder, change, bytes);
  }
  return folders;
}

function noChanges(): Omit<FolderDifference, 'path'> {
  return { added: 0, changed: 0, removed: 0, bytes: 0 };
}

function count(into: FolderDifference, { kind }: Change, bytes: number): void {
  into[kind]++;
  into.bytes += bytes;
}

function growth(change: Change): number {
  const before = change.kind === 'added' ? 0 : change.before.size;
  const after = change.kind === 'removed' ? 0 : change.after.size;
  return after - before;
}

function describeChange(change: Change): FileDifference {
  return {
    path: change.path,
    kind: change.kind,
    ...(change.kind === 'changed' ? { what: change.what } : {}),
    ...(change.kind === 'added' ? {} : { before: entryState(change.before) }),
    ...(change.kind === 'removed' ? {} : { after: entryState(change.after) }),
  };
}
