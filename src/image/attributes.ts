import type { LayerEntry } from './layer-entries.ts';
import type { Entry } from './types.ts';

/** What a hardlink's own header says differently from the inode it names; undefined when nothing. */
export function differingAttributes(written: LayerEntry, target: Entry): string | undefined {
  if (written.mode !== target.mode) return `mode (${written.mode.toString(8)} for ${target.mode.toString(8)})`;
  if (written.uid !== target.uid || written.gid !== target.gid) return 'owner';
  const named = written.xattrs?.some(([name, value]) => target.xattrs?.get(name)?.toString('base64') !== value);
  return named ? 'extended attribute' : undefined;
}

export function sameAttributes(a: Entry, b: Entry): boolean {
  return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameXattrs(a.xattrs, b.xattrs);
}

export function sameXattrs(a: Entry['xattrs'], b: Entry['xattrs']): boolean {
  if ((a?.size ?? 0) !== (b?.size ?? 0)) return false;
  for (const [name, value] of a ?? []) if (!b?.get(name)?.equals(value)) return false;
  return true;
}

/** Attributes of an index entry, as the tree has them. */
export function attributesOf(written: readonly [string, string][]): Map<string, Buffer> {
  return new Map(written.map(([name, value]) => [name, Buffer.from(value, 'base64')]));
}
