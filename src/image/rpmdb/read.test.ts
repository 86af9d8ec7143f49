import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawMember } from '../../../tests/tools/tar.ts';
import { silentLog } from '../../core/log.ts';
import { writeRpmHeader } from '../../sample/rpm-header-writer.ts';
import { writeRpmDatabase } from '../../sample/rpmdb-writer.ts';
import { indexImage } from '../index-image.ts';
import { file, layerOf, symlink } from '../testing/layers.ts';
import type { RpmDatabase, RpmFile, RpmPackage } from '../types.ts';
import { RpmHeader, RpmHeaderError } from './header.ts';
import { packageOf } from './packages.ts';
import { readDatabase, readRpmDatabase } from './read.ts';

const rpmFile = (path: string, more: Partial<RpmFile> = {}): RpmFile => ({
  path,
  mode: 0o100644,
  size: 3,
  user: 'root',
  group: 'root',
  digestAlgorithm: 8,
  flags: 0,
  ...more,
});

const packages: RpmPackage[] = [
  {
    name: 'bash',
    epoch: 2,
    version: '5.2',
    release: '1.fc44',
    arch: 'x86_64',
    vendor: 'Fedora Project',
    files: [
      rpmFile('usr/bin/bash', { mode: 0o104755, digest: 'a'.repeat(64), caps: 'cap_net_raw=ep' }),
      rpmFile('usr/bin/sh', { mode: 0o120777, linkTarget: 'bash', mtime: 1_700_000_000 }),
      rpmFile('dev/null', { mode: 0o20666, rdev: 0x0103 }),
      rpmFile('etc/bashrc', { flags: 1 }),
      rpmFile('var/log/x', { flags: 64, user: 'daemon', group: 'adm' }),
      rpmFile('usr/share/b\udcff'),
    ],
  },
  { name: 'empty', epoch: undefined, version: '1', release: '1', arch: 'noarch', files: [] },
];
const key: RpmPackage = {
  name: 'gpg-pubkey',
  epoch: undefined,
  version: 'abcd1234',
  release: '5f000000',
  arch: '',
  files: [],
};

const read = async (...members: RawMember[]): Promise<RpmDatabase> =>
  readRpmDatabase(await indexImage({ layers: [layerOf(members)], log: silentLog }));

test('packages come back as they were written, keys apart', () => {
  const bytes = writeRpmDatabase([...packages, key]);
  const rows = packages.map((each, at) => ({ ...each, row: at + 1 }));
  assert.deepEqual(readDatabase(bytes), {
    packages: rows,
    keys: ['gpg-pubkey-abcd1234-5f000000'],
    certificates: [],
  });
  assert.ok(bytes.equals(writeRpmDatabase([...packages, key])), 'the same bytes each time');
});

test('the database is found at each of its places, through links', async () => {
  const bytes = writeRpmDatabase(packages);
  const at = async (path: string, ...more: RawMember[]): Promise<void> => {
    const found = await read(file(path, bytes), ...more);
    assert.deepEqual(found, {
      state: 'read',
      path,
      packages: packages.map((each, at) => ({ ...each, row: at + 1 })),
      keys: [],
      certificates: [],
    });
  };
  await at(
    'usr/share/rpm/rpmdb.sqlite',
    symlink('usr/lib/sysimage/rpm', '../../share/rpm'),
    symlink('var/lib/rpm', '/usr/lib/sysimage/rpm'),
  );
  await at('usr/lib/sysimage/rpm/rpmdb.sqlite', symlink('usr/share/rpm', '../lib/sysimage/rpm'));
  await at('var/lib/rpm/rpmdb.sqlite', file('var/lib/rpm/rpmdb.sqlite-wal', ''));
  await at('usr/odd/rpmdb.sqlite', file('usr/lib/rpm/macros.d/macros.rpm-ostree', '%_dbpath /usr/odd\n'));
});

test('the same database in two images is read once; another log beside it makes it another', async () => {
  const bytes = file('usr/share/rpm/rpmdb.sqlite', writeRpmDatabase(packages));
  const [first, second, logged] = await Promise.all([
    read(bytes),
    read(bytes, file('etc/more')),
    read(bytes, file('usr/share/rpm/rpmdb.sqlite-wal', 'no log')),
  ]);
  assert.equal(first, second);
  assert.equal(logged.state, 'unreadable');
});

test('absent, unreadable and read are three states', async () => {
  const bytes = writeRpmDatabase(packages);
  const unreadable = async (reason: RegExp, ...members: RawMember[]): Promise<void> => {
    const found = await read(...members);
    assert.equal(found.state, 'unreadable');
    assert.match(found.state === 'unreadable' ? found.reason : '', reason);
  };
  assert.deepEqual(await read(file('etc/x')), { state: 'absent' });
  await unreadable(/no SQLite/, file('usr/share/rpm/rpmdb.sqlite', ''));
  await unreadable(/no SQLite/, file('usr/share/rpm/rpmdb.sqlite', 'x'.repeat(5000)));
  await unreadable(/other than SQLite/, file('var/lib/rpm/Packages.db', 'ndb'));
  await unreadable(
    /another database/,
    file('usr/share/rpm/rpmdb.sqlite', bytes),
    file('var/lib/rpm/rpmdb.sqlite', writeRpmDatabase([])),
  );
  await unreadable(
    /journal/,
    file('usr/share/rpm/rpmdb.sqlite', bytes),
    file('usr/share/rpm/rpmdb.sqlite-journal', 'x'),
  );
  await unreadable(
    /log is/,
    file('usr/share/rpm/rpmdb.sqlite', bytes),
    file('usr/share/rpm/rpmdb.sqlite-wal', 'x'.repeat(50)),
  );
  assert.equal(
    (await read(file('usr/share/rpm/rpmdb.sqlite', bytes), file('var/lib/rpm/rpmdb.sqlite', bytes))).state,
    'read',
  );
});

/** A header of raw entries. */
function raw(entries: [tag: number, type: number, offset: number, count: number][], data: Buffer): Buffer {
  const head = Buffer.alloc(8 + entries.length * 16);
  head.writeUInt32BE(entries.length, 0);
  head.writeUInt32BE(data.length, 4);
  entries.flat().forEach((value, i) => {
    head.writeUInt32BE(value, 8 + i * 4);
  });
  return Buffer.concat([head, data]);
}

test('header blobs: bounds of every field', () => {
  const refused = (blob: Buffer, message: RegExp): void => {
    assert.throws(
      () => new RpmHeader(blob),
      (error: Error) => error instanceof RpmHeaderError && message.test(error.message),
    );
  };
  refused(Buffer.alloc(4), /cut/);
  refused(raw([], Buffer.alloc(4)), /too large or empty/);
  refused(Buffer.concat([raw([[1000, 6, 0, 1]], Buffer.from('a\0')), Buffer.from('x')]), /length it states/);
  refused(raw([[1000, 10, 0, 1]], Buffer.from('a\0')), /unknown type/);
  refused(raw([[1000, 0, 0, 1]], Buffer.from('a\0')), /unknown type/);
  refused(raw([[1003, 4, 0, 2]], Buffer.alloc(4)), /leaves its header/);
  refused(raw([[1003, 4, 0, 0xffffffff]], Buffer.alloc(4)), /leaves its header/);
  refused(raw([[1003, 4, 0xfffffff0, 1]], Buffer.alloc(4)), /leaves its header/);
  refused(raw([[1003, 4, 0, 0]], Buffer.alloc(4)), /leaves its header/);
  refused(raw([[1003, 4, 1, 1]], Buffer.alloc(8)), /not aligned/);
  const header = new RpmHeader(
    raw(
      [
        [1000, 6, 0, 1],
        [1117, 8, 0, 3],
        [1003, 4, 4, 1],
        [1000, 6, 2, 1],
      ],
      Buffer.from('a\0b\0\0\0\0\x07'),
    ),
  );
  assert.equal(header.string(1000), 'b', 'the later one wins');
  assert.deepEqual(header.integers(1003), [7]);
  assert.deepEqual(header.strings(1117), ['a', 'b', '']);
  assert.equal(header.string(1001), undefined);
  assert.throws(() => header.string(1003), RpmHeaderError);
  assert.throws(() => header.integers(1000), RpmHeaderError);
  assert.throws(() => new RpmHeader(raw([[1000, 6, 0, 1]], Buffer.from('abc'))).string(1000), /no end/);
});

test('a damaged header is named by its row, and its name where that can be read', () => {
  const bytes = writeRpmDatabase(packages);
  const damaged = (from: Buffer, to: Buffer, message: RegExp): void => {
    const at = bytes.indexOf(from);
    assert.ok(at > 0);
    const bent = Buffer.from(bytes);
    to.copy(bent, at);
    assert.throws(() => readDatabase(bent), message);
  };
  const tag = (number: number, type: number) => Buffer.from([0, 0, number >> 8, number & 255, 0, 0, 0, type]);
  damaged(tag(1030, 3), tag(1031, 3), /^Error: the header in row 1 \("bash"\) is damaged: the file lists/);
  damaged(tag(1000, 6), tag(1000, 77), /^Error: the header in row \d is damaged: tag 1000 has the unknown type/);
});

test('a package with gaps is an error, not a shorter list', () => {
  const blob = writeRpmHeader(packages[0] as RpmPackage);
  assert.deepEqual(packageOf(new RpmHeader(blob)), packages[0]);
  /** The header with one index entry changed. */
  const bent = (tag: number, at: number, value: number): Buffer => {
    const copy = Buffer.from(blob);
    for (let entry = 8; entry < 8 + copy.readUInt32BE(0) * 16; entry += 16)
      if (copy.readUInt32BE(entry) === tag) copy.writeUInt32BE(value, entry + at);
    return copy;
  };
  assert.throws(() => packageOf(new RpmHeader(bent(1030, 12, 4))), /different lengths/);
  assert.throws(() => packageOf(new RpmHeader(bent(1118, 12, 1))), /not listed/);
  assert.throws(() => packageOf(new RpmHeader(bent(1000, 0, 9999))), /no name/);
  assert.throws(() => packageOf(new RpmHeader(bent(1045, 0, 1027))), /rpm 3/);
});
