import { readTogether } from './kernel/together.ts';
import { directlyBelow } from './tree-entries.ts';
import type { ImageTree } from './types.ts';

const maxFiles = 5000;
/** Of one file, and of all of such folders: a distribution's have 1 MiB together. */
const maxBytes = 1024 * 1024;
const maxTotal = 16 * maxBytes;

export interface ConfFile {
  /** Where it was found. */
  path: string;
  lines: string[];
}

/** What could not be read, and why: `has more than …`. */
export interface UnreadFile {
  path: string;
  reason: string;
}

/**
 * Files of folders such as modprobe.d, tmpfiles.d and udev's rules.d, in the order in which programs read them: by their names, and
 * of one name that of the first folder alone; a link to /dev/null hides the others. Text is of single bytes.
 */
export async function readConfFiles(
  tree: ImageTree,
  folders: readonly string[],
  suffix: string,
): Promise<{ files: ConfFile[]; unread: UnreadFile[] }> {
  const byName = new Map<string, string>();
  for (const folder of folders) {
    const real = tree.lookup(folder)?.path;
    if (real === undefined) continue;
    for (const { path, type } of directlyBelow(tree, real)) {
      const name = path.slice(real.length + 1);
      if (!name.endsWith(suffix) || type === 'directory') continue;
      if (!byName.has(name)) byName.set(name, path);
    }
  }
  const files: ConfFile[] = [];
  const unread: UnreadFile[] = [];
  const paths = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
  const known = await readTogether(
    tree,
    paths.slice(0, maxFiles).flatMap((path) => tree.lookup(path) ?? []),
    maxBytes,
  );
  let total = 0;
  for (const path of paths.slice(0, maxFiles)) {
    const entry = tree.lookup(path);
    if (entry?.type !== 'file') continue;
    total += entry.size;
    const isSmall = entry.size <= maxBytes && total <= maxTotal;
    const content = isSmall ? (known.get(entry.digest ?? path) ?? (await tree.readFile(path, maxBytes))) : undefined;
    if (content) files.push({ path, lines: content.toString('latin1').split('\n') });
    else
      unread.push({
        path,
        reason: `has ${entry.size} bytes, and ${total} with those before; that is too much to read`,
      });
  }
  if (byName.size > maxFiles) unread.push({ path: folders[0] ?? '', reason: `has more than ${maxFiles} files` });
  return { files, unread };
}
