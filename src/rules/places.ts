import type { ImageTree } from '../image/types.ts';
import { type Introduced, introduced } from './rule.ts';
import type { Evidence } from './types.ts';

/** A change that concerns a watched place: in it, the place itself, or a folder above it that became something else. */
export interface Hit {
  change: Introduced;
  /** The watched place, as it was named. */
  place: string;
}

/**
 * Changes in watched places of the image (files or folders with all below). A place is resolved through the image's own
 * symlinks first, so that content moved elsewhere behind a symlink is still found; a symlink or file that takes the place
 * of a folder on the way to a watched one is a hit itself. Folders on their own are not: what is in them is.
 */
export function changesIn(evidence: Evidence, places: readonly string[]): Hit[] {
  const watched = new Map<string, string>();
  const above = new Map<string, string>();
  for (const place of places.flatMap(withVendorCopy)) {
    watched.set(place, place);
    for (const tree of [evidence.tree, evidence.baseTree]) {
      const real = tree.lookup(place)?.path;
      if (real !== undefined) watched.set(real, place);
    }
    for (const parent of parentsOf(place)) if (!above.has(parent)) above.set(parent, place);
  }
  return introduced(evidence).flatMap((change): Hit[] => {
    const replaced = change.kind === 'added' || change.what.includes('type') || change.what.includes('target');
    if (change.after.type === 'directory') return [];
    const blocked = replaced ? above.get(change.path) : undefined;
    if (blocked !== undefined) return [{ change, place: blocked }];
    const place = [change.path, ...parentsOf(change.path)].map((path) => watched.get(path)).find((each) => each);
    return place === undefined ? [] : [{ change, place }];
  });
}

/** A place below /etc counts below /usr/etc, too: ostree makes a host's /etc from it. */
export function withVendorCopy(place: string): string[] {
  return place.startsWith('etc/') ? [place, `usr/${place}`] : [place];
}

/** `a/b/c` → `a/b`, `a`. */
export function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) parents.push(path.slice(0, end));
  return parents;
}

/** Whether `path` is `folder` or below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Whether two trees have the same file (or none) behind a path. */
export function sameFile(a: ImageTree, b: ImageTree, path: string): boolean {
  const one = a.lookup(path);
  const other = b.lookup(path);
  return one?.type === other?.type && one?.digest === other?.digest;
}
