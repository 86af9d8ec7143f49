import type { ImageTree } from '../image/types.ts';

const maxBytes = 4 * 1024 * 1024;

/** Names of accounts → their numbers. */
export interface Accounts {
  users: ReadonlyMap<string, number>;
  groups: ReadonlyMap<string, number>;
}

/** The accounts of an image: passwd(5) and group(5) in /etc, then those that ostree systems keep in /usr/lib. */
export async function readAccounts(tree: ImageTree): Promise<Accounts> {
  const [users, groups] = await Promise.all([
    readIds(tree, ['etc/passwd', 'usr/lib/passwd']),
    readIds(tree, ['etc/group', 'usr/lib/group']),
  ]);
  return { users, groups };
}

/** The first line of a name counts. root is 0 even where the files are not there yet. */
async function readIds(tree: ImageTree, paths: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const path of paths) {
    const entry = tree.lookup(path);
    if (entry?.type !== 'file' || entry.size > maxBytes) continue;
    const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
    for (const line of text.split('\n')) {
      const [name = '', , id = ''] = line.split(':');
      if (/^\d{1,10}$/.test(id) && !ids.has(name)) ids.set(name, Number(id));
    }
  }
  if (!ids.has('root')) ids.set('root', 0);
  return ids;
}
