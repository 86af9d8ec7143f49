import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file, layerOf } from '../../../src/image/testing/layers.ts';
import type { RpmPackage } from '../../../src/image/types.ts';
import { samplePackages } from '../../../src/sample/packages.ts';
import { rpmPackage } from '../../../src/sample/rpm-package.ts';
import { writeRpmDatabase } from '../../../src/sample/rpmdb-writer.ts';
import { type Attack, elf, layered, type Refusal } from './attack.ts';

const place = 'usr/share/rpm/rpmdb.sqlite';
const basePackages = () => samplePackages.map((each) => rpmPackage(each));
const named = (name: string, members: Partial<RpmPackage> = {}): RpmPackage => ({
  ...rpmPackage({ name, version: '1', release: '1.fc43', arch: 'x86_64', files: [] }),
  ...members,
});

/** An image whose database was written anew. */
function database(name: string, packages: () => RpmPackage[], refused: Refusal): Attack {
  return layered(name, () => layerOf([file(place, writeRpmDatabase(packages()))]), refused);
}

/** An image whose database file (and log) somebody made with SQLite. */
function sqlite(name: string, sql: string, refused: Refusal, keepLog = false): Attack {
  return {
    name,
    async make() {
      const folder = await mkdtemp(join(tmpdir(), 'wtgos-attack-'));
      try {
        const path = join(folder, 'rpmdb.sqlite');
        await writeFile(path, writeRpmDatabase(basePackages()));
        const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
        const open = new DatabaseSync(path);
        open.exec(keepLog ? `PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; ${sql}` : sql);
        // Before it is closed, which would write the log's pages into the file.
        const log = keepLog ? [file(`${place}-wal`, await readFile(`${path}-wal`))] : [];
        if (!keepLog) open.close();
        const content = await readFile(path);
        if (keepLog) open.close();
        return { layers: [layerOf([file(place, content), ...log])] };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    refused,
  };
}

/** Packages, and databases that say what is not so. */
export const packageAttacks: Attack[] = [
  database('a package', () => [...basePackages(), named('vim')], { rule: 'PKG-01', says: /vim/ }),
  database(
    'a package of a vendor that the base does not know',
    () => [...basePackages(), named('vim', { vendor: 'Somebody' })],
    { rule: 'PKG-04', says: /Somebody/ },
  ),
  database(
    'a package that the database no longer has, while its files stay',
    () => basePackages().filter(({ name }) => name !== 'sudo'),
    { rule: 'PKG-02', says: /sudo/ },
  ),
  layered(
    'a program that the database claims for bash, which keeps its version',
    () =>
      layerOf([
        file('usr/bin/helper', elf, { mode: 0o755 }),
        file(
          place,
          writeRpmDatabase(
            basePackages().map((each) =>
              each.name === 'bash'
                ? {
                    ...each,
                    files: [
                      ...each.files,
                      ...rpmPackage({
                        name: 'x',
                        version: '1',
                        release: '1',
                        arch: 'x86_64',
                        files: [{ path: 'usr/bin/helper', type: 'file', mode: 0o755, content: elf }],
                      }).files,
                    ],
                  }
                : each,
            ),
          ),
        ),
      ]),
    { rule: 'PKG-03', says: /other things of bash/ },
  ),
  database(
    'a package key',
    () => [...basePackages(), named('gpg-pubkey', { version: '12345678', release: '9abcdef0' })],
    {
      rule: 'PKG-04',
      says: /gpg-pubkey-12345678-9abcdef0/,
    },
  ),
  layered('a repository of packages', () => layerOf([file('etc/yum.repos.d/x.repo', '[x]\nbaseurl=http://x\n')]), {
    rule: 'PKG-05',
  }),
  layered('no database any more', () => layerOf([file('usr/share/rpm/.wh.rpmdb.sqlite')]), {
    rule: 'PKG-01',
    says: /no RPM database/,
  }),
  layered('a damaged database', () => layerOf([file(place, writeRpmDatabase(basePackages()).subarray(0, 9000))]), {
    rule: 'PKG-01',
    says: /cannot be read/,
  }),
  layered(
    'a second database in another place',
    () => layerOf([file('var/lib/rpm/rpmdb.sqlite', writeRpmDatabase([]))]),
    { rule: 'PKG-01', says: /another database/ },
  ),
  layered(
    'a database of another kind',
    () => layerOf([file('usr/share/rpm/.wh.rpmdb.sqlite'), file('usr/share/rpm/Packages', 'x')]),
    {
      rule: 'PKG-01',
      says: /other than SQLite/,
    },
  ),
  sqlite(
    'a view in the place of the table',
    'ALTER TABLE Packages RENAME TO Real; CREATE VIEW Packages AS SELECT hnum, blob FROM Real WHERE hnum > 1',
    { rule: 'PKG-01', says: /cannot be read/ },
  ),
  sqlite(
    'a package whose removal is in the write-ahead log alone',
    'PRAGMA foreign_keys=OFF; DELETE FROM Packages WHERE hnum = 1',
    { rule: 'PKG-02' },
    true,
  ),
  layered('a transaction that was not finished', () => layerOf([file(`${place}-journal`, 'x'.repeat(512))]), {
    rule: 'PKG-01',
    says: /journal/,
  }),
];
