import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqlite } from './sqlite-pages.ts';
import { readTable } from './sqlite-table.ts';

interface Files {
  file: Buffer;
  wal: Buffer;
}

/** What SQLite itself leaves on disk after some statements, while the database is still open when `open` says so. */
function database(work: (db: DatabaseSync) => void, options: { whileOpen?: boolean } = {}): Files {
  const dir = mkdtempSync(join(tmpdir(), 'wtgos-sqlite-'));
  const path = join(dir, 'db');
  const db = new DatabaseSync(path);
  const files = (): Files => {
    let wal: Buffer = Buffer.alloc(0);
    try {
      wal = readFileSync(`${path}-wal`);
    } catch {
      // No log is there.
    }
    return { file: readFileSync(path), wal };
  };
  try {
    work(db);
    if (options.whileOpen) return files();
    db.close();
    return files();
  } finally {
    if (db.isOpen) db.close();
    rmSync(dir, { recursive: true });
  }
}

const create = 'CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)';

function insert(db: DatabaseSync, blobs: readonly Buffer[]): void {
  const statement = db.prepare('INSERT INTO Packages (blob) VALUES (?)');
  db.exec('BEGIN');
  for (const blob of blobs) statement.run(blob);
  db.exec('COMMIT');
}

function blobs({ file, wal }: Files): Buffer[] {
  return [...readTable(openSqlite(file, wal), 'Packages')].map((row) => {
    const value = row.values[1];
    assert.ok(value !== null && typeof value === 'object' && 'blob' in value);
    return value.blob;
  });
}

const sizes = [1, 60, 400, 489, 490, 500, 4000, 4061, 4062, 8000, 70_000, 300_000];
const samples = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, i) => Buffer.alloc(sizes[i % sizes.length] ?? 1, i % 256));

test('rows of any size come back, over every page size, with inner pages and overflow', () => {
  for (const pageSize of [512, 1024, 4096, 65536]) {
    const files = database((db) => {
      db.exec(`PRAGMA page_size=${pageSize}`);
      db.exec(create);
      db.exec('CREATE TABLE other (a, b); CREATE INDEX i ON other(a)');
      insert(db, samples(60));
    });
    assert.deepEqual(blobs(files), samples(60), `${pageSize}`);
  }
});

test('deleted rows and free pages are not seen', () => {
  const files = database((db) => {
    db.exec(create);
    insert(db, samples(40));
    db.exec('DELETE FROM Packages WHERE hnum % 2 = 0');
  });
  assert.deepEqual(
    blobs(files),
    samples(40).filter((_, i) => i % 2 === 0),
  );
});

test('what a write-ahead log committed counts, what it did not does not', () => {
  const files = database(
    (db) => {
      db.exec('PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0');
      db.exec(create);
      insert(db, samples(10));
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      insert(db, samples(5));
      db.exec('DELETE FROM Packages WHERE hnum = 1');
      db.exec('BEGIN; INSERT INTO Packages (blob) VALUES (zeroblob(900000))');
    },
    { whileOpen: true },
  );
  assert.ok(files.wal.length > 0);
  assert.deepEqual(blobs(files), [...samples(10).slice(1), ...samples(5)]);
  assert.deepEqual(blobs({ ...files, wal: Buffer.alloc(0) }), samples(10));
  // A frame that was damaged ends the log: the last commit before it counts.
  const damaged = Buffer.from(files.wal);
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 100) ^ 1, damaged.length - 100);
  assert.ok(blobs({ file: files.file, wal: damaged }).length >= 10);
});

test('a log that is none, or of another page size, is refused', () => {
  const { file } = database((db) => db.exec(create));
  assert.throws(() => openSqlite(file, Buffer.alloc(10)), /log is cut/);
  assert.throws(() => openSqlite(file, Buffer.alloc(100)), /log is none/);
  const wal = Buffer.alloc(32);
  wal.writeUInt32BE(0x377f0682, 0);
  wal.writeUInt32BE(8192, 8);
  assert.throws(() => openSqlite(file, wal), /another page size/);
  wal.writeUInt32BE(4096, 8);
  wal.writeUInt32BE(1, 24);
  assert.throws(() => openSqlite(file, wal), /log is damaged/);
});

test('a view, a virtual table, or no table of that name is refused', () => {
  const view = database((db) => db.exec("CREATE VIEW Packages AS SELECT 1 AS hnum, x'00' AS blob"));
  assert.throws(() => blobs(view), /no plain table/);
  const virtual = database((db) => db.exec('CREATE VIRTUAL TABLE Packages USING fts5(hnum, blob)'));
  assert.throws(() => blobs(virtual), /no plain table/);
  assert.throws(() => blobs(database((db) => db.exec('CREATE TABLE other (a)'))), /no table Packages/);
});

test('no database, UTF-16, cut files', () => {
  const none = Buffer.alloc(0);
  assert.throws(() => openSqlite(none), /no SQLite database/);
  assert.throws(() => openSqlite(Buffer.alloc(4096, 'SQLite format 4')), /no SQLite database/);
  const utf16 = database((db) => db.exec(`PRAGMA encoding='UTF-16le'; ${create}`));
  assert.throws(() => blobs(utf16), /not UTF-8/);
  const { file } = database((db) => {
    db.exec(create);
    insert(db, samples(40));
  });
  assert.throws(() => openSqlite(file.subarray(0, file.length / 2)), /states \d+ pages/);
});

test('damage is an error, never a hang or another list', () => {
  const { file } = database((db) => {
    db.exec('PRAGMA page_size=512');
    db.exec(create);
    insert(db, samples(30));
  });
  const whole = blobs({ file, wal: Buffer.alloc(0) });
  // Each page in turn points to itself wherever a page number could be.
  for (let page = 2; page <= file.length / 512; page++) {
    const bent = Buffer.from(file);
    bent.writeUInt32BE(page, (page - 1) * 512 + 8);
    bent.writeUInt32BE(page, (page - 1) * 512);
    try {
      assert.ok(blobs({ file: bent, wal: Buffer.alloc(0) }).length <= whole.length);
    } catch (error) {
      assert.equal((error as Error).name, 'Error');
      assert.equal((error as Error).constructor.name, 'SqliteError');
    }
  }
});
