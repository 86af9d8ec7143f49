import type { ImageTree } from '../image/types.ts';
import { type Problem, strayLinks, unseen } from './bootc-lint.ts';
import { readSysusers } from './sysusers.ts';

const maxBytes = 4 * 1024 * 1024;

/** As bootc takes an account's line apart (crates/sysusers/src/nameservice of bootc). */
const shapes = {
  'etc/passwd': /^[^:]*:[^:]*:\d{1,10}:\d{1,10}:[^:]*:[^:]*:/,
  'etc/group': /^[^:]*:[^:]*:\d{1,10}:/,
};

/** bootc's lint `sysusers`: people and groups of the image that no file of sysusers.d makes, and what bootc ends on. */
export async function accountProblems(tree: ImageTree): Promise<Problem[]> {
  const [users, groups] = [await accountsOf(tree, 'etc/passwd'), await accountsOf(tree, 'etc/group')];
  // Without a list of people bootc does not ask about groups; with one there must be both.
  if (!users) return [];
  if (!groups) return [{ path: 'etc/group', message: 'there is /etc/passwd, but no /etc/group' }];
  const { lines, refused, unread } = await readSysusers(tree);
  // bootc counts the vendor's files alone. Where /etc has one of the same name, they have no effect.
  const vendors = lines.filter(({ from }) => isVendors(from));
  const made = new Set(vendors.filter(({ action }) => action === 'user').map(({ name }) => name));
  // Each user has a group of that name.
  const madeGroups = new Set([...made, ...vendors.filter(({ action }) => action === 'group').map(({ name }) => name)]);
  const missing = (path: string, names: string[], known: ReadonlySet<string>, what: string): Problem[] =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ path, message: `the ${what} ${name} of /${path} is in no file of sysusers.d` }));
  return [
    ...unread.map(unseen),
    ...strayLinks(tree, 'usr/lib/sysusers.d'),
    ...refused
      .filter(({ from }) => isVendors(from))
      .map(({ from, line }) => ({ path: from, message: `bootc ends on line ${line} of /${from}, which names nobody` })),
    ...users.broken,
    ...groups.broken,
    ...missing('etc/passwd', users.names, made, 'user'),
    ...missing('etc/group', groups.names, madeGroups, 'group'),
  ];
}

const isVendors = (path: string): boolean => path.startsWith('usr/lib/sysusers.d/');

async function accountsOf(
  tree: ImageTree,
  path: keyof typeof shapes,
): Promise<{ names: string[]; broken: Problem[] } | undefined> {
  const content = await tree.readFile(path, maxBytes);
  if (!content) return undefined;
  const names = new Set<string>();
  const broken: Problem[] = [];
  for (const [at, line] of content.toString('latin1').split('\n').entries()) {
    // Lines with + and - are those of the network's directories.
    if (line === '' || /^[#+-]/.test(line)) continue;
    if (shapes[path].test(line)) names.add(line.split(':')[0] ?? '');
    else broken.push({ path, message: `bootc ends on line ${at + 1} of /${path}, which is cut short` });
  }
  return { names: [...names], broken };
}
