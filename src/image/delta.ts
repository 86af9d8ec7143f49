import { sameXattrs } from './attributes.ts';
import { TreeEntries } from './tree-entries.ts';
import type { Change, ChangedPart, Delta, Entry, ImageTree } from './types.ts';

/**
 * Every path in which a derived tree differs from its base: all of Δ, so that what is not in it is the base's.
 * Sorted by path in order of UTF-16 code units. Modification times, inode numbers and layers alone are no difference.
 */
export function diffTrees(base: Pick<ImageTree, 'entries'>, derived: Pick<ImageTree, 'entries'>): Delta {
  const changes: Change[] = [];
  for (const [before, after] of pairsOf(base.entries, derived.entries)) {
    if (before === undefined) {
      if (after) changes.push({ kind: 'added', path: after.path, after });
    } else if (after === undefined) {
      changes.push({ kind: 'removed', path: before.path, before });
    } else {
      const what = changedParts(before, after);
      if (what.length > 0) changes.push({ kind: 'changed', path: after.path, before, after, what });
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

type Entries = ImageTree['entries'];

/** What each path is in both; equal pairs may be left out. */
function* pairsOf(base: Entries, derived: Entries): Generator<[Entry | undefined, Entry | undefined]> {
  if (base instanceof TreeEntries && derived instanceof TreeEntries) {
    yield* base.differing(derived);
    return;
  }
  for (const after of derived.values()) yield [base.get(after.path), after];
  for (const before of base.values()) if (!derived.has(before.path)) yield [before, undefined];
}

function changedParts(before: Entry, after: Entry): ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (before.type !== after.type) parts.push('type');
  // A symlink has no mode of its own on Linux.
  if (before.mode !== after.mode && after.type !== 'symlink') parts.push('mode');
  if (before.uid !== after.uid || before.gid !== after.gid) parts.push('owner');
  if (before.size !== after.size || before.digest !== after.digest) parts.push('content');
  if (before.target !== after.target) parts.push('target');
  if (before.device?.major !== after.device?.major || before.device?.minor !== after.device?.minor)
    parts.push('device');
  if (!sameXattrs(before.xattrs, after.xattrs)) parts.push('xattrs');
  return parts;
}
