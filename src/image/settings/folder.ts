import { readTogether } from '../kernel/together.ts';
import { nameOf } from '../paths.ts';
import { directlyBelow } from '../tree-entries.ts';
import type { ImageTree } from '../types.ts';

/** GNOME's largest file of schemas has 200 KiB; Fedora's folder has 400 of them. */
const maxBytes = 1024 * 1024;
const maxFiles = 5000;
const maxTotal = 32 * maxBytes;

export interface FolderFile {
  name: string;
  path: string;
  bytes: Buffer;
}

/** A file of settings of which nobody knows what it says, and why. */
export interface UnreadSettings {
  path: string;
  reason: string;
}

/**
 * The files of a folder by the bytes of their names, links followed, as programs see it.
 * @throws ExternalError when the image's layers cannot be read
 */
export async function readFolder(
  tree: ImageTree,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<{ files: FolderFile[]; unread: UnreadSettings[] }> {
  const real = tree.lookup(folder);
  const paths = real?.type === 'directory' ? [...directlyBelow(tree, real.path)].map(({ path }) => path) : [];
  const wanted = paths
    .map((path) => ({ path, name: nameOf(path), entry: tree.lookup(path) }))
    .filter(({ name, entry }) => entry?.type === 'file' && isWanted(name))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const unread: UnreadSettings[] = wanted
    .filter(({ name }) => !name.isWellFormed())
    .map(({ path }) => ({ path, reason: 'its name is not UTF-8' }));
  if (wanted.length > maxFiles) unread.push({ path: folder, reason: `it has more than ${maxFiles} files` });
  const known = await readTogether(
    tree,
    wanted.slice(0, maxFiles).flatMap(({ entry }) => entry ?? []),
    maxBytes,
  );
  const files: FolderFile[] = [];
  let total = 0;
  for (const { path, name, entry } of wanted.slice(0, maxFiles)) {
    total += entry?.size ?? 0;
    const isSmall = (entry?.size ?? 0) <= maxBytes && total <= maxTotal;
    const bytes = isSmall ? (known.get(entry?.digest ?? '') ?? (await tree.readFile(path, maxBytes))) : undefined;
    if (bytes) files.push({ name, path, bytes });
    else unread.push({ path, reason: `it has ${entry?.size} bytes, and ${total} with those before` });
  }
  return { files, unread };
}
