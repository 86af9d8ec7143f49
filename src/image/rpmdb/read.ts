import { limits } from '../limits.ts';
import { join } from '../paths.ts';
import type { Entry, ImageTree, RpmDatabase, RpmPackage } from '../types.ts';
import { RpmHeader, RpmHeaderError } from './header.ts';
import { mostFiles, packageOf, tags } from './packages.ts';
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
  const journal = tree.lookup(`${path}-journal`);
  if (journal && journal.size > 0)
    return { state: 'unreadable', path, reason: 'a rollback journal lies beside it: a transaction was not finished' };
  const content = [path, database.digest, tree.lookup(`${path}-wal`)?.digest].join('\n');
  const known = recent.get(content);
  const held = known instanceof WeakRef ? known.deref() : known;
  if (held) return held;
  const reading = readAt(tree, path);
  recent.set(content, reading);
  try {
    const result = await reading;
    recent.set(content, new WeakRef(result));
    return result;
  } catch (error) {
    recent.delete(content);
    throw error;
  }
}

/** By what is in them: an image that changes no package has its base's database, which is then read and held once. */
const recent = new Map<string, Promise<RpmDatabase> | WeakRef<RpmDatabase>>();

async function readAt(tree: ImageTree, path: string): Promise<RpmDatabase> {
  try {
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
export function readDatabase(
  file: Buffer,
  wal?: Buffer,
): { packages: RpmPackage[]; keys: string[]; certificates: Buffer[] } {
  const packages: RpmPackage[] = [];
  const keys: string[] = [];
  const certificates: Buffer[] = [];
  let files = 0;
  for (const { row, blob } of headers(file, wal)) {
    const header = named(row, blob, () => new RpmHeader(blob));
    const found = named(row, blob, () => packageOf(header));
    files += found.files.length;
    if (files > mostFiles) throw new RpmHeaderError(`the packages have more than ${mostFiles} files`);
    if (found.name !== 'gpg-pubkey') packages.push({ ...found, row });
    else {
      keys.push(`${found.name}-${found.version}-${found.release}`);
      certificates.push(...named(row, blob, () => certificatesOf(header)));
    }
  }
  return { packages, keys, certificates };
}

/**
 * Headers of some rows of a database that was read before; a row that is no longer there is left out.
 * @throws SqliteError, RpmHeaderError as readRpmDatabase finds them; what reading a layer again throws.
 */
export async function readRpmHeaders(
  tree: ImageTree,
  path: string,
  rows: ReadonlySet<number>,
): Promise<Map<number, RpmHeader>> {
  const file = await contentOf(tree, path);
  const found = new Map<number, RpmHeader>();
  for (const { row, blob } of headers(file ?? Buffer.alloc(0), await contentOf(tree, `${path}-wal`))) {
    if (rows.has(row)) found.set(row, new RpmHeader(blob));
  }
  return found;
}

function* headers(file: Buffer, wal: Buffer | undefined): Generator<{ row: number; blob: Buffer }> {
  for (const { rowid, values } of readTable(openSqlite(file, wal), 'Packages')) {
    const blob = values[1];
    if (values.length !== 2 || blob === null || typeof blob !== 'object' || !('blob' in blob)) {
      throw new SqliteError(`row ${rowid} of the table Packages is no header`);
    }
    yield { row: rowid, blob: blob.blob };
  }
}

/** Says which header is damaged: its row, and its name where that can be read. */
function named<T>(row: number, blob: Buffer, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RpmHeaderError)) throw error;
    throw new RpmHeaderError(`the header in row ${row}${nameIn(blob)} is damaged: ${error.message}`);
  }
}

function nameIn(blob: Buffer): string {
  try {
    return ` (${JSON.stringify(new RpmHeader(blob).string(tags.name)?.slice(0, 100) ?? '')})`;
  } catch {
    return '';
  }
}

/** rpm itself trusts what tag PUBKEYS has; databases older than that tag have the armoured key as description. */
function certificatesOf(header: RpmHeader): Buffer[] {
  const encoded = header.strings(tags.pubkeys);
  if (encoded.length > 0) return encoded.map((text) => Buffer.from(text, 'base64'));
  const description = header.string(tags.description);
  return description === undefined ? [] : [Buffer.from(description)];
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
