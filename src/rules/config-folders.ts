import { directlyBelow } from '../image/tree-entries.ts';
import type { ImageTree } from '../image/types.ts';

const maxFiles = 5000;
const maxBytes = 1024 * 1024;

/** A file of such a folder that could not be read as text, or one too many: why, in half a sentence. */
export interface UnreadConfig {
  path: string;
  reason: string;
}

export interface ConfigFile {
  path: string;
  lines: string[];
}

/**
 * The `.conf` files that systemd's programs read from folders such as tmpfiles.d (systemd's conf-files.c): in the order of
 * their names; of one name that of the first folder counts, and a link to /dev/null or an empty file hides the others.
 * @param folders the first one wins
 * @param suffix of the names, `.conf` or `.rules`
 */
export async function readConfigFolders(
  tree: ImageTree,
  folders: readonly string[],
  suffix: string,
): Promise<{ files: ConfigFile[]; unread: UnreadConfig[] }> {
  const byName = new Map<string, string>();
  for (const folder of folders) {
    for (const path of filesIn(tree, folder, suffix)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (!byName.has(name)) byName.set(name, path);
    }
  }
  const names = [...byName.keys()].sort();
  const files: ConfigFile[] = [];
  const unread: UnreadConfig[] = [];
  for (const name of names.slice(0, maxFiles)) {
    const path = byName.get(name) ?? '';
    const entry = tree.lookup(path);
    if (entry?.type !== 'file') continue;
    if (entry.size > maxBytes) unread.push({ path, reason: `has more than ${maxBytes} bytes` });
    else files.push({ path, lines: linesOf(await tree.readFile(path, maxBytes)) });
  }
  if (names.length > maxFiles) unread.push({ path: folders[0] ?? '', reason: `has more than ${maxFiles} files` });
  return { files, unread };
}

/** Paths of files and links with that end, directly in a folder. */
function filesIn(tree: ImageTree, folder: string, suffix: string): string[] {
  const real = tree.lookup(folder);
  if (real?.type !== 'directory') return [];
  return [...directlyBelow(tree, real.path)]
    .filter(({ path, type }) => path.endsWith(suffix) && type !== 'directory')
    .map(({ path }) => path);
}

/** Bytes as text, one character each: what is no ASCII is only compared. */
function linesOf(bytes: Buffer | undefined): string[] {
  return (bytes?.toString('latin1') ?? '').split('\n');
}
