import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { paxRecords, type RawMember, tarHeader, tarMember, tarOf } from '../../tests/tools/tar.ts';
import { decodeName, type TarMember, TarReader } from './tar.ts';

interface Read {
  members: (TarMember & { content: string })[];
  oddities: string[];
}

/** Reads an archive in pieces of the given size. */
function read(archive: Buffer, pieceSize = archive.length || 1): Read {
  const result: Read = { members: [], oddities: [] };
  let content: Buffer[] = [];
  const reader = new TarReader(
    {
      member(member) {
        result.members.push({ ...member, content: '' });
        content = [];
      },
      data: (piece) => content.push(Buffer.from(piece)),
      memberEnd() {
        const last = result.members.at(-1);
        if (last) last.content = Buffer.concat(content).toString('latin1');
      },
      oddity: (kind) => result.oddities.push(kind),
    },
    'sha256:test',
  );
  for (let at = 0; at < archive.length; at += pieceSize) reader.write(archive.subarray(at, at + pieceSize));
  reader.end();
  return result;
}

const names = (archive: Buffer): string[] => read(archive).members.map((member) => member.name);
const oddities = (...members: RawMember[]): string[] => read(tarOf(members)).oddities;
const refused = (archive: Buffer, message: RegExp): void => {
  assert.throws(() => read(archive), { code: 'image-malformed', message });
};

test('archives survive, whatever the size of the pieces', () => {
  const member = fc.record({
    name: fc.stringMatching(/^[a-z]{1,20}(\/[a-z]{1,20}){0,3}$/),
    mode: fc.integer({ min: 0, max: 0o7777 }),
    uid: fc.integer({ min: 0, max: 0o7777777 }),
    mtime: fc.integer({ min: 0, max: 0o77777777777 }),
    content: fc.uint8Array({ maxLength: 1500 }).map((bytes) => Buffer.from(bytes)),
    xattr: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), fc.integer({ min: 1, max: 3000 }), (members, pieceSize) => {
      const archive = tarOf(members.map((one) => ({ ...one, pax: [['SCHILY.xattr.user.x', one.xattr]] })));
      const back = read(archive, pieceSize);
      assert.deepEqual(back.oddities, []);
      const seen = back.members.map(({ name, mode, uid, mtime, content, xattrs }) => ({
        name,
        mode,
        uid,
        mtime,
        content,
        xattr: xattrs?.get('user.x'),
      }));
      assert.deepEqual(
        seen,
        members.map((one) => ({ ...one, content: one.content.toString('latin1') })),
      );
    }),
    { numRuns: 60 },
  );
});

test('PAX records give names, numbers and binary attributes', () => {
  const value = Buffer.from([1, 0, 0x0a, 0x3d, 0xff]);
  const long = `${'d/'.repeat(150)}file`;
  const [member] = read(
    tarOf([
      {
        name: long.slice(0, 100),
        content: 'abc',
        pax: [
          ['path', long],
          ['uid', '4000000'],
          ['mtime', '1700000000.75'],
          ['SCHILY.xattr.security.capability', value],
        ],
      },
    ]),
  ).members;
  assert.equal(member?.name, long);
  assert.equal(member?.uid, 4000000);
  assert.equal(member?.mtime, 1700000000);
  assert.deepEqual(member?.xattrs, new Map([['security.capability', value]]));
});

test('GNU long names, base-256 numbers, prefixes, V7 directories', () => {
  const long = 'n'.repeat(300);
  assert.deepEqual(
    names(
      Buffer.concat([
        tarMember({ name: '././@LongLink', flag: 'L', content: `${long}\0` }),
        tarOf([{ name: 'n'.repeat(100) }]),
      ]),
    ),
    [long],
  );
  const big = tarHeader({ patch: (header) => Buffer.from('800000003ade68b1', 'hex').copy(header, 108) }, 0);
  assert.equal(read(Buffer.concat([big, Buffer.alloc(1024)])).members[0]?.uid, 0x3ade68b1);
  assert.deepEqual(names(tarOf([{ name: 'c', prefix: 'a/b' }])), ['a/b/c']);
  const v7 = { name: 'dir/', flag: '\0', patch: (header: Buffer) => header.fill(0, 257) };
  assert.equal(read(tarOf([v7])).members[0]?.type, 'directory');
});

test('negative times are fine, negative sizes, owners and modes are not', () => {
  const minusOne = (at: number, length: number) => (header: Buffer) => header.fill(0xff, at, at + length);
  assert.equal(read(tarOf([{ patch: minusOne(136, 12) }])).members[0]?.mtime, -1);
  refused(tarOf([{ patch: minusOne(124, 12) }]), /size is negative/);
  refused(tarOf([{ patch: minusOne(108, 8) }]), /uid is negative/);
  refused(tarOf([{ pax: [['size', '-1']] }]), /size is no usable number/);
  refused(tarOf([{ pax: [['uid', '4294967295']] }]), /beyond 32 bits/);
  refused(tarOf([{ patch: (header) => header.fill(0x7f, 124, 136).writeUInt8(0x80, 124) }]), /too large/);
});

test('every member type of the tree, links and devices', () => {
  const archive = tarOf([
    { name: 'd/', flag: '5' },
    { name: 'd/f', content: 'x' },
    { name: 'd/h', flag: '1', link: 'd/f' },
    { name: 'd/s', flag: '2', link: '../t' },
    { name: 'd/c', flag: '3', major: 5, minor: 1 },
    { name: 'd/b', flag: '4', major: 8, minor: 0 },
    { name: 'd/p', flag: '6' },
  ]);
  const { members } = read(archive);
  assert.deepEqual(
    members.map(({ type }) => type),
    ['directory', 'file', 'hardlink', 'symlink', 'char', 'block', 'fifo'],
  );
  assert.equal(members[2]?.linkName, 'd/f');
  assert.equal(members[3]?.linkName, '../t');
  assert.deepEqual(members[4]?.device, { major: 5, minor: 1 });
});

test('what GNU tar writes is read as it was, in each of its formats', () => {
  const dir = mkdtempSync(join(tmpdir(), 'wtgos-tar-'));
  try {
    const deep = join(dir, 'x'.repeat(90), 'y'.repeat(90));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'file'), 'hello', { mode: 0o640 });
    linkSync(join(deep, 'file'), join(dir, 'zz-link'));
    symlinkSync('t'.repeat(150), join(dir, 'soft'));
    for (const format of ['gnu', 'pax', 'oldgnu']) {
      const archive = execFileSync('tar', [
        '-C',
        dir,
        '--sort=name',
        `--format=${format}`,
        '--owner=7',
        '--group=8',
        '--numeric-owner',
        '-cf',
        '-',
        '.',
      ]);
      const { members, oddities: odd } = read(archive, 777);
      assert.deepEqual(odd, [], format);
      const of = (suffix: string): TarMember & { content: string } => {
        const found = members.find(({ name }) => name.endsWith(suffix));
        assert.ok(found, `${format}: ${suffix}`);
        return found;
      };
      assert.equal(of('/file').content, 'hello');
      assert.equal(of('/file').mode, 0o640);
      assert.equal(of('/file').uid, 7);
      assert.equal(of('zz-link').linkName, of('/file').name);
      assert.equal(of('soft').linkName, 't'.repeat(150));
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the end: two zero blocks, fewer, and what follows', () => {
  const member = tarMember({ name: 'a' });
  assert.deepEqual(read(Buffer.concat([member, Buffer.alloc(10240)])).oddities, []);
  assert.deepEqual(read(member).oddities, ['no-end-marker']);
  assert.deepEqual(read(Buffer.concat([member, Buffer.alloc(512)])).oddities, ['no-end-marker']);
  assert.deepEqual(read(Buffer.concat([member, Buffer.alloc(1024), member])).oddities, ['data-after-end']);
  refused(Buffer.concat([member, Buffer.alloc(512), member]), /byte 1024: a member follows a lone zero block/);
  refused(
    tarMember({ name: 'a', content: 'x'.repeat(600) }).subarray(0, 1000),
    /byte 1000: the archive ends within a member/,
  );
  assert.deepEqual(
    read(Buffer.concat([tarMember({ flag: 'x', content: paxRecords([['path', 'b']]) }), Buffer.alloc(1024)])).oddities,
    ['dangling-extension'],
  );
});

test('no tar: the error names layer and byte', () => {
  refused(Buffer.from('this is no archive'.repeat(100)), /layer sha256:test at byte 0: .*checksum/);
  refused(tarOf([{ patchAfter: (header) => header.write('evil', 0) }]), /checksum/);
  refused(tarOf([{ patch: (header) => header.write('12x4', 124) }]), /size is no octal number/);
});

test('signed checksums of old writers are taken', () => {
  const name = Buffer.from('h\u00e4', 'latin1');
  const signed = (header: Buffer): void => {
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + (byte < 128 ? byte : byte - 256), 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  };
  assert.equal(read(tarOf([{ name, patchAfter: signed }])).members[0]?.name, decodeName(name));
});

test('bounds', () => {
  refused(tarOf([{ flag: 'x', content: Buffer.alloc(0), size: 1024 ** 3 }]), /extended header of 1073741824 bytes/);
  refused(tarOf([{ flag: 'L', size: 5000 }]), /extended header of 5000 bytes/);
  refused(tarOf([{ name: 'x', pax: [['path', 'p'.repeat(4097)]] }]), /longer than 4096/);
  assert.equal(names(tarOf([{ name: 'p'.repeat(100), pax: [['path', 'p'.repeat(4096)]] }]))[0]?.length, 4096);
  refused(tarOf([{ pax: [['SCHILY.xattr.user.x', Buffer.alloc(65537)]] }]), /larger than 65536/);
  refused(tarOf([{ pax: [[`SCHILY.xattr.${'x'.repeat(256)}`, 'v']] }]), /more than 255/);
  refused(tarOf([{ pax: [['size', '99999999999999']] }]), /larger than a layer may be/);
});

test('broken PAX records', () => {
  const pax = (content: string): Buffer => tarOf([{ flag: 'x', content }, { name: 'a' }]);
  for (const bad of [
    '7 a=bc',
    '99 a=b\n',
    'x a=b\n',
    '6 abc\n',
    '5 =b\n',
    '0 a=b\n',
    ' a=b\n',
    '999999999999 a=b\n',
    '6 a=bc',
  ])
    refused(pax(bad), /PAX record/);
  refused(tarOf([{ pax: [['path', 'a\0b']] }]), /holds a NUL/);
  refused(tarOf([{ pax: [['mtime', '1e9']] }]), /mtime is no usable number/);
});

test('what no image client unpacks is refused', () => {
  for (const flag of ['7', 'S', 'V', 'M', 'D', 'X', 'z']) refused(tarOf([{ flag }]), /unpacked by no image client/);
  refused(tarOf([{ name: '' }]), /no name/);
  refused(tarOf([{ flag: '2', link: '' }]), /no target/);
});

test('what readers disagree on is told', () => {
  const plain: RawMember = { name: 'a', content: 'x' };
  assert.deepEqual(oddities(plain), []);
  assert.deepEqual(oddities({ ...plain, pax: [['path', 'b']] }), ['names-disagree']);
  assert.deepEqual(oddities({ ...plain, pax: [['path', 'ä']] }), []);
  assert.deepEqual(oddities({ flag: 'L', content: 'long\0' }, { name: 'long', pax: [['path', 'other']] }), [
    'names-disagree',
  ]);
  assert.deepEqual(oddities({ name: 'd/', flag: '5', size: 7 }, plain), ['size-without-content']);
  assert.deepEqual(oddities({ name: 'a/' }), ['trailing-slash']);
  assert.deepEqual(oddities({ name: Buffer.from([0x61, 0xff]) }), ['name-not-utf8']);
  assert.deepEqual(oddities({ name: 'l', flag: '2', link: Buffer.from([0xff]) }), ['name-not-utf8']);
  assert.deepEqual(oddities({ flag: 'g', content: paxRecords([['comment', 'abc']]) }, plain), []);
  assert.deepEqual(oddities({ flag: 'g', content: paxRecords([['uid', '0']]) }, plain), ['global-header']);
  assert.deepEqual(
    oddities({
      ...plain,
      pax: [
        ['mtime', '1'],
        ['mtime', '2'],
      ],
    }),
    ['repeated-pax-record'],
  );
  assert.deepEqual(
    oddities({ flag: 'x', content: paxRecords([['mtime', '1']]) }, { ...plain, pax: [['mtime', '2']] }),
    ['repeated-extension'],
  );
  assert.deepEqual(oddities({ ...plain, pax: [['LIBARCHIVE.xattr.user.x', 'eA==']] }), ['pax-read-by-some']);
  assert.deepEqual(oddities({ ...plain, pax: [['SCHILY.xattr.trusted.overlay.opaque', 'y']] }), ['overlay-attribute']);
  assert.deepEqual(oddities({ ...plain, patch: (header) => header.write('tar\0', 508) }), ['unclear-format']);
  assert.deepEqual(oddities({ ...plain, prefix: 'p', patch: (header) => header.write('01', 263) }), ['unclear-format']);
  const gnu = (header: Buffer) => header.write('ustar  \0', 257);
  assert.deepEqual(oddities({ ...plain, prefix: 'p', patch: gnu }), ['unclear-format']);
  assert.deepEqual(oddities({ ...plain, prefix: '00000000001\x0000000000002\0', patch: gnu }), []);
  assert.deepEqual(oddities({ ...plain, pax: [['path', '']] }), ['empty-pax-record']);
});
