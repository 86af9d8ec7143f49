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

/**
 * An SELinux label counts only where both have one: layers carry none, and hosts label what they import by the policy,
 * while ostree's objects bring the labels of their commit.
 */
export function sameXattrs(a: Entry['xattrs'], b: Entry['xattrs']): boolean {
  if (a === b) return true;
  for (const name of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
    const [one, other] = [a?.get(name), b?.get(name)];
    if (name === selinuxLabel && (one === undefined || other === undefined)) continue;
    if (!one || !other?.equals(one)) return false;
  }
  return true;
}

const selinuxLabel = 'security.selinux';

/** Attributes of an index entry, as the tree has them. */
export function attributesOf(written: readonly [string, string][]): Map<string, Buffer> {
  return new Map(written.map(([name, value]) => [name, Buffer.from(value, 'base64')]));
}

/** The same as an index entry has them. */
export function writtenAs(xattrs: ReadonlyMap<string, Buffer> | undefined): [name: string, value: string][] {
  return [...(xattrs ?? [])].map(([name, value]) => [name, value.toString('base64')]);
}
