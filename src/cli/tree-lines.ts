import { printable } from '../core/printable.ts';
import type { Change, Delta, Entry, EntryType, ImageTree } from '../image/types.ts';

const letters: Record<EntryType, string> = {
  file: '-',
  directory: 'd',
  symlink: 'l',
  char: 'c',
  block: 'b',
  fifo: 'p',
};

/** One line for each path, sorted: mode, owner, bytes, layer, path. */
export function* treeLines(tree: ImageTree): Generator<string> {
  for (const path of [...tree.entries.keys()].sort()) {
    const entry = tree.entries.get(path);
    if (entry) yield entryLine(entry);
  }
}

/** One line for each path that differs from the base, and what differs. */
export function* deltaLines(delta: Delta): Generator<string> {
  for (const change of delta) {
    const what = change.kind === 'changed' ? `  (${change.what.join(', ')})` : '';
    const { mark, entry } = marked(change);
    yield `${mark} ${entryLine(entry)}${what}`;
  }
}

/** A tree as JSON values. Bytes of xattrs are base64. */
export function entryJson(entry: Entry): object {
  const { xattrs, mode, ...rest } = entry;
  const encoded = xattrs && Object.fromEntries([...xattrs].map(([name, value]) => [name, value.toString('base64')]));
  return { ...rest, mode: octal(mode), ...(encoded && { xattrs: encoded }) };
}

export function changeJson(change: Change): object {
  if (change.kind === 'added') return { ...change, after: entryJson(change.after) };
  if (change.kind === 'removed') return { ...change, before: entryJson(change.before) };
  return { ...change, before: entryJson(change.before), after: entryJson(change.after) };
}

function marked(change: Change): { mark: string; entry: Entry } {
  if (change.kind === 'removed') return { mark: '-', entry: change.before };
  return { mark: change.kind === 'added' ? '+' : '~', entry: change.after };
}

function entryLine({ type, mode, uid, gid, size, layer, path, target }: Entry): string {
  const owner = `${uid}:${gid}`.padEnd(9);
  const link = target === undefined ? '' : ` -> ${printable(target)}`;
  return `${letters[type]}${octal(mode)} ${owner} ${String(size).padStart(11)} #${String(layer).padEnd(3)} /${printable(path)}${link}`;
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
