import type { ImageTree } from '../image/types.ts';
import { type Outcome, same } from './expect-outcome.ts';
import type { UserSpec } from './expect-schema.ts';
import { systemdLines } from './systemd-lines.ts';
import { parseSysusersLine } from './sysusers.ts';

const maxBytes = 4 * 1024 * 1024;
const maxFiles = 1000;

/** Where users are, the first that has a name counts: ostree systems keep those of the image in /usr/lib. */
const passwords = ['etc/passwd', 'usr/lib/passwd'];
const sysusers = ['etc/sysusers.d', 'usr/local/lib/sysusers.d', 'usr/lib/sysusers.d'];

/** What of a user is not as expected, by passwd(5). One who must not be there must not be in sysusers.d(5) either. */
export async function checkUser(spec: UserSpec, tree: ImageTree): Promise<Outcome[]> {
  for (const path of passwords) {
    const lines = await readLines(tree, path);
    if (lines === undefined) return [{ unknown: `${path} cannot be read` }];
    const fields = lines.map((line) => line.split(':')).find(([name]) => name === spec.name);
    if (!fields) continue;
    if (spec.absent) return [{ expected: 'no such user', found: `a line in ${path}` }];
    return [
      ...(spec.uid === undefined ? [] : same('uid', String(spec.uid), fields[2])),
      ...(spec.gid === undefined ? [] : same('gid', String(spec.gid), fields[3])),
      ...(spec.home === undefined ? [] : same('home', spec.home, fields[5])),
      ...(spec.shell === undefined ? [] : same('shell', spec.shell, fields[6])),
    ];
  }
  return spec.absent
    ? await absentFromSysusers(spec.name, tree)
    : [{ expected: 'the user', found: 'no line in passwd' }];
}

async function absentFromSysusers(name: string, tree: ImageTree): Promise<Outcome[]> {
  const real = new Set(sysusers.flatMap((folder) => tree.lookup(folder)?.path ?? []));
  const files = [...tree.entries.keys()].filter(
    (path) => path.endsWith('.conf') && real.has(path.slice(0, path.lastIndexOf('/'))),
  );
  if (files.length > maxFiles) return [{ unknown: `sysusers.d has more than ${maxFiles} files` }];
  for (const path of files) {
    const lines = await readLines(tree, path);
    if (lines === undefined) return [{ unknown: `${path} cannot be read` }];
    const creates = lines.flatMap(systemdLines).some((line) => {
      const read = parseSysusersLine(line);
      // A member of a group is made where there is none (sysusers.d(5)).
      return (read?.action === 'user' || read?.action === 'member') && read.name === name;
    });
    if (creates) return [{ expected: 'no such user', found: `a line in ${path} that creates it at boot` }];
  }
  return [];
}

/** None where there is no such file; undefined where it cannot be read. */
async function readLines(tree: ImageTree, path: string): Promise<string[] | undefined> {
  const entry = tree.lookup(path);
  if (!entry) return [];
  if (entry.type !== 'file' || entry.size > maxBytes) return undefined;
  return ((await tree.readFile(path, maxBytes))?.toString('latin1') ?? '').split('\n');
}
