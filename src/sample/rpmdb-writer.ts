import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RpmPackage } from '../image/types.ts';
import { type TagValue, writeRpmHeader } from './rpm-header-writer.ts';

/** Index tables that rpm's queries by name, file or capability use; it fails where one is missing. */
const indexes = [
  'Name',
  'Basenames',
  'Group',
  'Requirename',
  'Providename',
  'Conflictname',
  'Obsoletename',
  'Triggername',
  'Dirnames',
  'Installtid',
  'Sigmd5',
  'Sha1header',
  'Filetriggername',
  'Transfiletriggername',
  'Recommendname',
  'Suggestname',
  'Supplementname',
  'Enhancename',
] as const;

/**
 * The bytes of an RPM database (`rpmdb.sqlite`) that holds these packages, as rpm 4.16 and later writes it: rpm itself
 * reads it. The same packages give the same bytes.
 *
 * @param added for a package's name the tags that follow its signed region, such as signatures
 */
export function writeRpmDatabase(
  packages: readonly RpmPackage[],
  added: ReadonlyMap<string, readonly [number, TagValue][]> = new Map(),
): Buffer {
  // Loaded only here: whoever does not write a database is not told that SQLite is experimental.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'wtgos-rpmdb-'));
  try {
    const file = join(folder, 'rpmdb.sqlite');
    const database = new DatabaseSync(file);
    try {
      database.exec("CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)");
      for (const index of indexes) {
        database.exec(
          `CREATE TABLE '${index}' (key 'TEXT' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL, FOREIGN KEY (hnum) REFERENCES 'Packages'(hnum))`,
        );
        database.exec(`CREATE INDEX '${index}_key_idx' ON '${index}'(key ASC)`);
      }
      database.exec('BEGIN');
      const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
      const insertName = database.prepare('INSERT INTO Name (key, hnum, idx) VALUES (?, ?, 0)');
      const insertFile = database.prepare('INSERT INTO Basenames (key, hnum, idx) VALUES (?, ?, ?)');
      for (const rpm of packages) {
        const { lastInsertRowid: row } = insert.run(writeRpmHeader(rpm, added.get(rpm.name)));
        insertName.run(rpm.name, row);
        rpm.files.forEach((entry, i) => {
          insertFile.run(entry.path.slice(entry.path.lastIndexOf('/') + 1), row, i);
        });
      }
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
