import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { plantedSecret } from '../../tests/tools/secrets.ts';
import { tarOf } from '../../tests/tools/tar.ts';
import { SecretScan } from './secret-scan.ts';

const body = Buffer.from(plantedSecret('no key of anybody, it only looks so')).toString('base64');
const key = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) & 0xff));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

async function scanned(...files: { path?: string; size?: number; content: Buffer }[]) {
  const scan = new SecretScan();
  const found: string[] = [];
  const tell = (path: string, secrets: { name: string; where: string }[]) =>
    found.push(...secrets.map(({ name, where }) => `${path}: ${name} in ${where}`));
  for (const { path = 'x', size, content } of files)
    tell(path, scan.look({ path, content, size: size ?? content.length }));
  for await (const { path, secrets } of scan.unpack()) tell(path, secrets);
  return { found, ...scan.notSeen };
}
const found = async (content: Buffer, path?: string): Promise<string[]> =>
  (await scanned({ content, ...(path !== undefined && { path }) })).found;

describe('a secret is found', () => {
  for (const [name, content, where] of [
    ['in UTF-16 as Windows writes it', utf16(`\ufeffx\r\n${key}`), 'line 2'],
    ['in UTF-16, the other way round', utf16(`\ufeffx\r\n${key}`).swap16(), 'line 2'],
    ['in UTF-16 without its mark', utf16(key), 'line 1'],
    ['in UTF-16 without its mark, the other way round', utf16(key).swap16(), 'line 1'],
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${key}`), 'line 1'],
    ['between other bytes', Buffer.concat([noise, Buffer.from(key), noise]), 'byte 5000'],
    ['in gzip', gzipSync(`x\n${key}`), 'line 2 once unpacked'],
    ['in gzip of two members', Buffer.concat([gzipSync('x\n'), gzipSync(key)]), 'line 2 once unpacked'],
    ['in zstd', zstdCompressSync(`x\n\n${key}`), 'line 3 once unpacked'],
    ['in zstd of two frames', Buffer.concat([zstdCompressSync('x'), zstdCompressSync(key)]), 'line 1 once unpacked'],
    ['in UTF-16 in gzip', gzipSync(utf16(key)), 'line 1 once unpacked'],
  ] as const) {
    test(name, async () => assert.deepEqual(await found(content), [`x: a private key (PEM) in ${where}`]));
  }

  test('in an archive that is compressed', async () => {
    const tar = tarOf([{ name: 'home/me/.ssh/id', content: key }]);
    assert.deepEqual(await found(gzipSync(tar)), ['x: a private key (PEM) in byte 512 once unpacked']);
  });

  test('by the name of what is compressed', async () => {
    const login = gzipSync('machine x login y password z');
    assert.deepEqual(await found(login, 'usr/share/.netrc.gz'), [
      'usr/share/.netrc.gz: a login for curl and ftp in line 1 once unpacked',
    ]);
    assert.deepEqual(await found(login, 'usr/share/netrc.gz'), []);
  });
});

describe('what holds none, or is not looked into, which is counted', () => {
  test('binary content: only what has a shape of its own', async () => {
    const binary = (text: string) => Buffer.concat([noise, Buffer.from(`\0${text}\0`)]);
    assert.deepEqual(await found(binary('-----BEGIN PRIVATE KEY-----\0-----END PRIVATE KEY-----')), []);
    assert.deepEqual(await found(binary(`PrivateKey = ${'A0b1C2d3'.repeat(6).slice(0, 42)}A=`)), []);
    assert.deepEqual(await found(binary('machine x login y password z'), 'x/.netrc'), []);
  });

  test('compressed twice, damaged, cut off, a bomb, a kernel module', async () => {
    const packed = gzipSync(key);
    const count = async (...files: Parameters<typeof scanned>) => {
      const { found, packed } = await scanned(...files);
      assert.deepEqual(found, []);
      return packed;
    };
    assert.equal(await count({ content: gzipSync(packed) }), 1);
    assert.equal(await count({ content: packed.subarray(0, -9) }), 1);
    assert.equal(await count({ content: packed, size: packed.length + 1 }), 1);
    assert.equal(await count({ content: gzipSync(Buffer.concat([Buffer.from(key), Buffer.alloc(5 * 2 ** 20)])) }), 1);
    assert.equal(await count({ content: packed, path: 'usr/lib/modules/6.17/x.ko.gz' }), 1);
    assert.deepEqual(await scanned({ content: deflateRawSync(key) }), { found: [], cut: 0, packed: 0 });
  });

  test('the end of a large file', async () => {
    assert.deepEqual(await scanned({ content: Buffer.from('x'), size: 2 }), { found: [], cut: 1, packed: 0 });
  });

  test('all of an image together: 128 MiB once unpacked, and no more', async () => {
    const bomb = gzipSync(Buffer.alloc(4 * 2 ** 20));
    const files = Array.from({ length: 40 }, () => ({ content: bomb }));
    const { packed } = await scanned(...files, { content: gzipSync(key) });
    assert.equal(packed, 40 - 32 + 1);
  });
});

test('any bytes, with any beginning: never an error, and never a secret', async () => {
  const starts = fc.constantFrom(
    '',
    '\x1f\x8b\x08',
    '\xfd7zXZ\0',
    '\x28\xb5\x2f\xfd',
    '\x04\x22\x4d\x18',
    '\xff\xfe',
    '\xfe\xff',
    'BZh9',
  );
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
      assert.deepEqual(await found(Buffer.concat([Buffer.from(start, 'latin1'), bytes])), []);
    }),
    { numRuns: 500 },
  );
});

test('any text, in any of these forms, around a key: it is found', async () => {
  const forms: ((text: string) => Buffer)[] = [
    Buffer.from,
    (text) => gzipSync(text),
    (text) => zstdCompressSync(text),
    (text) => utf16(`\ufeff${text}`),
    (text) => gzipSync(utf16(`\ufeff${text}`)),
    (text) => Buffer.concat([Buffer.alloc(3), Buffer.from(text)]),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(...forms),
      async (one, other, form) => {
        assert.equal((await found(form(`${one}\n${key}\n${other}`))).length, 1);
      },
    ),
    { numRuns: 200 },
  );
});
