import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isBzip2, unpackBzip2 } from './bzip2.ts';

const lines = Buffer.from(Array.from({ length: 300 }, (_, i) => `module ${i % 17}\n`).join(''));
const runs = Buffer.from(`${'a'.repeat(4)}${'b'.repeat(5)}${'c'.repeat(259)}${'d'.repeat(260)}${'e'.repeat(1000)}`);
const zeros = Buffer.alloc(1_000_000);

/** As bzip2 1.0.8 writes them. */
const written: [string, Buffer, string][] = [
  [
    'lines',
    lines,
    'QlpoOTFBWSZTWVARuDAAA8jZgAAQQAB/4AYGggAwALgKaZGJiYhTTIxMTEClKj1GRoGm8OtHCMh2h3htDeHiGkaRpGkaRsjyjhHspG/pGIYkMhiMhiMhiMhiMhgj8Uj6UjkpH0pHJSOSkfxdyRThQkFARuDA',
  ],
  [
    'runs of all lengths that matter',
    runs,
    'QlpoOTFBWSZTWRKTI/oAAAPBAeAAPgAAgAAIIAAxBkxBX6p6ZT0ibmFwkNqKY0IenCNHxdyRThQkBKTI/oA=',
  ],
  ['more than a block of the smallest size', zeros, 'QlpoMTFBWSZTWXnTnkgAB6jAQMAAAAIACCAAMMwJqmmVJDapSQ8XckU4UJB5055I'],
  ['one byte', Buffer.from('x'), 'QlpoOTFBWSZTWXdLsBQAAAAAgABAIAAhGEaC7kinChIO6XYCgA=='],
];

const unpacked = (bytes: Buffer, most = 2_000_000): Buffer | string => {
  const result = unpackBzip2(bytes, most);
  return result.state === 'read' ? result.bytes : `${result.state}: ${result.reason}`;
};
const packed = (name: string): Buffer =>
  Buffer.from(written.find(([each]) => each === name)?.[2] ?? assert.fail(name), 'base64');

describe('bzip2', () => {
  for (const [name, plain, base64] of written) {
    test(name, () => {
      const bytes = Buffer.from(base64, 'base64');
      assert.ok(isBzip2(bytes));
      assert.deepEqual(unpacked(bytes), plain);
      assert.deepEqual(unpacked(bytes, plain.length), plain);
      assert.match(String(unpacked(bytes, plain.length - 1)), /^too-large/);
    });
  }

  test('several streams are one file, and none is one', () => {
    assert.deepEqual(
      unpacked(Buffer.concat([packed('lines'), packed('one byte')])),
      Buffer.concat([lines, Buffer.from('x')]),
    );
    assert.deepEqual(unpacked(Buffer.from('BZh9\x17\x72\x45\x38\x50\x90\0\0\0\0', 'latin1')), Buffer.alloc(0));
  });

  test('what is cut off, followed by something, or of the randomised kind is damaged', () => {
    const bytes = packed('lines');
    for (let length = 0; length < bytes.length; length++)
      assert.match(String(unpacked(bytes.subarray(0, length))), /^damaged/, `${length}`);
    assert.match(String(unpacked(Buffer.concat([bytes, Buffer.from('x')]))), /^damaged/);
    const randomised = Buffer.from(bytes);
    randomised[14] = 0x80 | (randomised[14] ?? 0);
    assert.match(String(unpacked(randomised)), /randomised/);
  });

  test('any bytes behind a beginning, and any byte changed: read or refused, in no time', () => {
    const started = performance.now();
    const bytes = packed('lines');
    fc.assert(
      fc.property(fc.nat(40), fc.uint8Array({ maxLength: 300 }), (kept, rest) => {
        unpacked(Buffer.concat([bytes.subarray(0, kept), rest]));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        unpacked(damaged);
      }),
      { numRuns: 500 },
    );
    // A block of one byte, time and again.
    const one = packed('one byte');
    const many = Buffer.concat(Array.from({ length: Math.floor(2 ** 20 / one.length) }, () => one));
    assert.equal(unpacked(many).length, Math.floor(2 ** 20 / one.length));
    assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`);
  });
});
