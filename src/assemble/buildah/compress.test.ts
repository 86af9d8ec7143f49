import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { ZstdFrameWalker } from '../../image/zstd-frames.ts';
import { type CompressionOptions, compressed } from './compress.ts';

// Longer than two pieces, in chunks that fit no piece.
const input = Buffer.concat([Buffer.alloc(5_000_000, 'text '), randomBytes(5_000_000)]);

async function pack(bytes: Buffer, options: Partial<CompressionOptions>): Promise<Buffer> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 777_777) yield bytes.subarray(at, at + 777_777);
  }
  const packed: Buffer[] = [];
  for await (const piece of compressed(chunks(), { kind: 'gzip', level: 1, threads: 2, ...options }))
    packed.push(piece);
  return Buffer.concat(packed);
}

test('gzip members, one after the other, are one stream', async () => {
  const packed = await pack(input, { kind: 'gzip' });
  assert.ok(packed.length < 6_000_000);
  assert.ok(gunzipSync(packed).equals(input));
});

test('zstd frames, too', async () => {
  const packed = await pack(input, { kind: 'zstd' });
  const frames = [...new ZstdFrameWalker().split(packed)];
  assert.equal(frames.length, 3);
  assert.ok(Buffer.concat(frames.map((frame) => zstdDecompressSync(frame))).equals(input));
});

test('the number of threads changes no byte; the level does', async () => {
  const [one, many, better] = await Promise.all([
    pack(input, { threads: 1 }),
    pack(input, { threads: 8 }),
    pack(input, { level: 9 }),
  ]);
  assert.ok(one.equals(many));
  assert.ok(better.length < one.length);
});

test('an error of the source ends it', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(10);
    throw new Error('broken off');
  }
  await assert.rejects(async () => {
    for await (const _ of compressed(broken(), { kind: 'gzip', level: 1, threads: 2 }));
  }, /broken off/);
});
