import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { sha256 } from '../core/digest.ts';
import { pieceSize } from '../core/pieces.ts';
import type { Descriptor } from '../registry/types.ts';
import { compressionOf, readLayer } from './inflate.ts';
import { limits } from './limits.ts';

const oci = 'application/vnd.oci.image.layer.v1.tar';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The uncompressed text of stored bytes. */
async function read(suffix: string, bytes: Buffer, size = 7, change: Partial<Descriptor> = {}): Promise<string> {
  const parts: Buffer[] = [];
  const descriptor: Descriptor = { mediaType: `${oci}${suffix}`, digest: sha256(bytes), size: bytes.length, ...change };
  const measured = await readLayer(descriptor, pieces(bytes, size), (piece) => parts.push(Buffer.from(piece)));
  const plain = Buffer.concat(parts);
  assert.equal(measured.diffId, sha256(plain));
  assert.equal(measured.size, plain.length);
  return plain.toString('latin1');
}

const zstd = (text: string): Buffer => zstdCompressSync(text);
const gzip = (text: string): Buffer => gzipSync(text);

function skippable(length: number, kind = 0): Buffer {
  const frame = Buffer.alloc(8 + length, 0x28);
  frame.writeUInt32LE(0x184d2a50 + kind, 0);
  frame.writeUInt32LE(length, 4);
  return frame;
}

test('plain, gzip with members, zstd with frames', async () => {
  assert.equal(await read('', Buffer.from('AB')), 'AB');
  assert.equal(await read('+gzip', Buffer.concat([gzip('A'), gzip(''), gzip('B')])), 'AB');
  assert.equal(await read('+zstd', Buffer.concat([zstd('A'), zstd(''), zstd('B')])), 'AB');
});

test('every zstd frame is read, whatever the contents and the pieces they come in', async () => {
  const content = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 300 }),
    fc.integer({ min: 0, max: 400_000 }).map((n) => 'z'.repeat(n)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 100 }),
      async (texts, size) => {
        const bytes = Buffer.concat([...texts.map(zstd), skippable(size), skippable(0, 15)]);
        assert.equal(await read('+zstd', bytes, size), texts.join(''));
      },
    ),
    { numRuns: 40 },
  );
});

test('frames of the zstd program: checksums, content sizes, long windows, raw blocks', async () => {
  const text = Array.from({ length: 3000 }, (_, i) => `${i * 7919}`).join(' ');
  const frames = [
    ['-3'],
    ['-19', '--no-check'],
    ['--fast=5', '--no-content-size'],
    ['--ultra', '-22', '--long=25'],
  ].map((flags) => execFileSync('zstd', ['-q', '-c', ...flags], { input: text }));
  assert.equal(await read('+zstd', Buffer.concat(frames), 1000), text.repeat(4));
});

test('a skippable frame in front is refused; further ones are skipped', async () => {
  await assert.rejects(read('+zstd', Buffer.concat([skippable(4), zstd('B')])), {
    code: 'image-malformed',
    message: /start with a skippable frame/,
  });
  for (const size of [1, 7, 1e6])
    assert.equal(
      await read('+zstd', Buffer.concat([zstd('A'), skippable(4), skippable(0, 15), zstd('B')]), size),
      'AB',
    );
});

test('what follows the compressed data is refused, zeros too', async () => {
  for (const tail of [Buffer.from('xyz'), Buffer.alloc(10), Buffer.concat([Buffer.alloc(600), gzip('B')])]) {
    for (const size of [5, 1e6]) {
      await assert.rejects(
        read('+gzip', Buffer.concat([gzip('A'), tail]), size),
        { code: 'image-malformed' },
        `gzip ${tail.length}`,
      );
      await assert.rejects(
        read('+zstd', Buffer.concat([zstd('A'), tail]), size),
        { code: 'image-malformed' },
        `zstd ${tail.length}`,
      );
    }
  }
  // In pieces of our own size the tail comes after the engine has ended.
  await assert.rejects(read('+gzip', Buffer.concat([gzip('A'), Buffer.alloc(3 * pieceSize)]), pieceSize), {
    code: 'image-malformed',
    message: /bytes follow/,
  });
});

test('cut or foreign data are refused', async () => {
  for (const bytes of [gzip('abc').subarray(0, -2), Buffer.alloc(0), zstd('abc')])
    await assert.rejects(read('+gzip', bytes), { code: 'image-malformed' });
  for (const bytes of [zstd('abc').subarray(0, -2), Buffer.alloc(0), gzip('abc'), skippable(3)])
    await assert.rejects(read('+zstd', bytes), { code: 'image-malformed' });
});

test('length and digest are measured, not believed', async () => {
  const bytes = gzip('A');
  await assert.rejects(read('+gzip', bytes, 7, { size: bytes.length + 1 }), {
    code: 'digest-mismatch',
    message: /has 21 bytes/,
  });
  await assert.rejects(read('+gzip', bytes, 7, { size: bytes.length - 1 }), {
    code: 'digest-mismatch',
    message: /more than the 20 bytes/,
  });
  await assert.rejects(read('+gzip', bytes, 7, { digest: sha256('other') }), { code: 'digest-mismatch' });
});

test('a bomb is stopped by its ratio, early', async () => {
  // Frames of run-length blocks: 128 KiB from 4 bytes each, without end.
  const block = Buffer.from([0x02, 0x00, 0x10, 0x00]);
  const frame = Buffer.concat([
    Buffer.from('28b52ffd0070', 'hex'),
    ...Array.from({ length: 2000 }, () => block),
    Buffer.from([0x03, 0, 0x10, 0]),
  ]);
  const bytes = Buffer.concat(Array.from({ length: 100 }, () => frame));
  let seen = 0;
  const descriptor: Descriptor = { mediaType: `${oci}+zstd`, digest: sha256(bytes), size: bytes.length };
  await assert.rejects(
    readLayer(descriptor, pieces(bytes, 4096), (piece) => {
      seen += piece.length;
    }),
    { code: 'image-malformed', message: /grow more than 1100-fold/ },
  );
  assert.ok(seen <= limits.ratioFrom + 2 * pieceSize, `${seen}`);
});

test('errors of sink and source pass through as they are', async () => {
  const bytes = gzip('A');
  const descriptor: Descriptor = { mediaType: `${oci}+gzip`, digest: sha256(bytes), size: bytes.length };
  const own = new Error('mine');
  await assert.rejects(
    readLayer(descriptor, pieces(bytes, 5), () => {
      throw own;
    }),
    own,
  );
  async function* broken(): AsyncGenerator<Buffer> {
    yield bytes.subarray(0, 3);
    throw own;
  }
  await assert.rejects(
    readLayer(descriptor, broken(), () => {}),
    own,
  );
});

test('media types', () => {
  const of = (mediaType: string): Descriptor => ({ mediaType, digest: sha256(''), size: 0 });
  assert.equal(compressionOf(of(`${oci}+zstd`)), 'zstd');
  assert.equal(compressionOf(of('application/vnd.docker.image.rootfs.diff.tar.gzip')), 'gzip');
  for (const foreign of [
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  ]) {
    assert.throws(() => compressionOf(of(foreign)), { code: 'image-malformed', message: /foreign/ });
  }
  assert.throws(() => compressionOf(of('application/json')), {
    code: 'image-malformed',
    message: /no layer that we know/,
  });
});
