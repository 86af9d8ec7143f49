import { limits } from '../limits.ts';
import { join } from '../paths.ts';
import type { Entry, ImageTree, RpmDatabase, RpmPackage } from '../types.ts';
import { RpmHeaderError } from './header.ts';
import { mostFiles, packageOf } from './packages.ts';
import { openSqlite, SqliteError } from './sqlite-pages.ts';
import { readTable } from './sqlite-table.ts';

/** Where databases are: ostree systems, Fedora since 33, older ones. Mostly two of them are links to the third. */
const folders = ['usr/share/rpm', 'usr/lib/sysimage/rpm', 'var/lib/rpm'];

/** Databases of rpm's other backends (ndb; Berkeley DB), which are not read. */
const otherFiles = ['Packages.db', 'Packages'];

/**
 * The packages that an image's RPM database states. That is a claim of whoever wrote the database.
 * Never throws for what is in the image: a database that is there and cannot be read is `unreadable`.
 * @throws what reading a layer again throws.
 */
export async function readRpmDatabase(tree: ImageTree): Promise<RpmDatabase> {
  const found = findDatabases(tree, await folderOfMacros(tree));
  const [database] = found;
  if (!database) {
    const other = folders
      .flatMap((folder) => otherFiles.map((name) => tree.lookup(join(folder, name))))
      .find((entry) => entry?.type === 'file');
    return other
      ? { state: 'unreadable', path: other.path, reason: 'it is a database of a backend other than SQLite' }
      : { state: 'absent' };
  }
  const { path } = database;
  const different = found.find((other) => other.digest !== database.digest);
  if (different)
    return {
      state: 'unreadable',
      path,
      reason: `${different.path} is another database; which one counts depends on rpm's settings`,
    };
  try {
    const journal = tree.lookup(`${path}-journal`);
    if (journal && journal.size > 0)
      return { state: 'unreadable', path, reason: 'a rollback journal lies beside it: a transaction was not finished' };
    const file = await contentOf(tree, path);
    return { state: 'read', path, ...readDatabase(file ?? Buffer.alloc(0), await contentOf(tree, `${path}-wal`)) };
  } catch (error) {
    if (error instanceof SqliteError || error instanceof RpmHeaderError)
      return { state: 'unreadable', path, reason: error.message };
    throw error;
  }
}

/**
 * Packages and keys of a database's bytes, and of its write-ahead log's.
 * @throws SqliteError, RpmHeaderError for damage of any kind: a list with gaps would prove nothing.
 */
export function readDatabase(file: Buffer, wal?: Buffer): { packages: RpmPackage[]; keys: string[] } {
  const packages: RpmPackage[] = [];
  const keys: string[] = [];
  let files = 0;
  for (const row of readTable(openSqlite(file, wal), 'Packages')) {
    const blob = row[1];
    if (row.length !== 2 || blob === null || typeof blob !== 'object' || !('blob' in blob)) {
      throw new SqliteError('a row of the table Packages is no header');
    }
    const found = packageOf(blob.blob);
    files += found.files.length;
    if (files > mostFiles) throw new RpmHeaderError(`the packages have more than ${mostFiles} files`);
    if (found.name === 'gpg-pubkey') keys.push(`${found.name}-${found.version}-${found.release}`);
    else packages.push(found);
  }
  return { packages, keys };
}

function findDatabases(tree: ImageTree, preferred: string | undefined): Entry[] {
  const found = new Map<string, Entry>();
  for (const folder of preferred === undefined ? folders : [preferred, ...folders]) {
    const entry = tree.lookup(join(folder, 'rpmdb.sqlite'));
    if (entry?.type === 'file') found.set(entry.path, entry);
  }
  return [...found.values()];
}

/** The folder that rpm-ostree's macro file names, when it is a plain path. */
async function folderOfMacros(tree: ImageTree): Promise<string | undefined> {
  const path = 'usr/lib/rpm/macros.d/macros.rpm-ostree';
  const text = (tree.lookup(path)?.size ?? 0) <= 65536 ? await tree.readFile(path, 65536) : undefined;
  return /^%_dbpath[ \t]+\/([\w./-]{1,255})$/m.exec(text?.toString('utf8') ?? '')?.[1];
}

async function contentOf(tree: ImageTree, path: string): Promise<Buffer | undefined> {
  const size = tree.lookup(path)?.size ?? 0;
  if (size > limits.rpmDatabase)
    throw new SqliteError(`${path} has ${size} bytes; at most ${limits.rpmDatabase} are read`);
  return tree.readFile(path, limits.rpmDatabase);
}
