import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { decompress, fileCompression } from './decompress.ts';

const plain = Buffer.from(Array.from({ length: 300 }, (_, i) => `module ${i % 17}\n`).join(''));
const maxBytes = plain.length;

/** `plain` as xz 5.4 and lz4 1.9 write it. */
const written: Record<string, string> = {
  'xz crc32':
    '/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAAIWjKGAABWIQWAAAAVkCcEj4wDYsCAAAAAAFZWg==',
  'xz crc64':
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAA9nDAd+uA1HMAAVyEFgAAAEACDYmxxGf7AgAAAAAEWVo=',
  'xz without a check':
    '/Td6WFoAAAD/EtlBAgAhARYAAAB0L+Wj4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAAAAFUhBYAAAAtgF5lqAAK/AIAAAAAAFla',
  'xz in blocks':
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4APnADddADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhSPcewgAAAHbz0NCaeUiGAgAhARYAAAB0L+Wj4APnADddADYZQAI/htA4BmgqHUK7bOklqXxogWSKaH2FURsGhXBLB7qZ0f/B8pFUYCnJyL01bsa1/GPL2wAAANPknsWZG4CtAgAhARYAAAB0L+Wj4AMzADVdAAUcSxLfXdliheC3wa+YA7EG5JIyc+2K30rC0DZSNOY42vuFPK/+XijMPY2HYcIhrnj4DAAAAAAAAB8Y8IS1Gh7xAANT6AdT6AdRtAYAl5iJhhQXOzADAAAAAARZWg==',
  lz4: 'BCJNGGRAp3QAAACTbW9kdWxlIDAKCQAUMQkAFDIJABQzCQAUNAkAFDUJABQ2CQAUNwkAFDgJABQ5CQAWMVsABVwAFTFdABUxXgAVMV8AFTFgABUxYQAGRQAEWAAFQwAFQgAFQQAFQAAFPwAPoAD/////////////EFBlIDEwCgAAAAAzzuky',
  'lz4 linked blocks':
    'BCJNGHRAvXQAAACTbW9kdWxlIDAKCQAUMQkAFDIJABQzCQAUNAkAFDUJABQ2CQAUNwkAFDgJABQ5CQAWMVsABVwAFTFdABUxXgAVMV8AFTFgABUxYQAGRQAEWAAFQwAFQgAFQQAFQAAFPwAPoAD/////////////EFBlIDEwCuJzTyAAAAAAM87pMg==',
  'lz4 legacy':
    'AiFMGHQAAACTbW9kdWxlIDAKCQAUMQkAFDIJABQzCQAUNAkAFDUJABQ2CQAUNwkAFDgJABQ5CQAWMVsABVwAFTFdABUxXgAVMV8AFTFgABUxYQAGRQAEWAAFQwAFQgAFQQAFQAAFPwAPoAD/////////////EFBlIDEwCg==',
};

/** What xz reads and we do not. */
const beyondUs: Record<string, [string, string]> = {
  'a check that it has not': [
    '/Td6WFoAAArh+wyhAgAhARYAAAB0L+Wj4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAAwrqKPZ0LaaTL9eamPB15C2RB/+s7yiOUGEpNYMtgHGkAAXSEFgAAABuF8mK26d8cAgAAAAAKWVo=',
    'use a filter or an option that is not known',
  ],
  'a branch filter': [
    '/Td6WFoAAATm1rRGAgEEACEBFgANhjUf4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAA9nDAd+uA1HMAAVyEFgAAAEACDYmxxGf7AgAAAAAEWVo=',
    'use a filter or an option that is not known',
  ],
  'a delta filter': [
    '/Td6WFoAAATm1rRGAgEDAQAhARZ5IMTu4AsDAFNdADaAmqwPNYBdlQgHVfe1Amwr1C48fBwN6b2ZGDrU7FWUIMerKcfYHZDiZSP/el9SOC6aZm4uKhO/SSyAb3c11gl37x92txdO5rL2AZWySzgn6UwAAAD2cMB364DUcwABb4QWAAAAQ3fjC7HEZ/sCAAAAAARZWg==',
    'use a filter or an option that is not known',
  ],
  'a huge dictionary': [
    '/Td6WFoAAATm1rRGAgAhASIAAACCQKzc4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAA9nDAd+uA1HMAAVyEFgAAAEACDYmxxGf7AgAAAAAEWVo=',
    'need a dictionary of more than 64 MiB',
  ],
};

const file = (name: string): Buffer => Buffer.from(written[name] ?? assert.fail(name), 'base64');

async function reasonOf(bytes: Buffer, most = maxBytes): Promise<string> {
  const result = await decompress(bytes, { maxBytes: most });
  assert.ok(result.state !== 'read', 'it must not be read');
  return `${result.state}: ${result.reason}`;
}

describe('decompress', () => {
  for (const name of Object.keys(written)) {
    test(`reads ${name}`, async () => {
      assert.deepEqual(await decompress(file(name), { maxBytes }), { state: 'read', bytes: plain });
    });

    test(`bounds ${name}`, async () => {
      assert.match(await reasonOf(file(name), maxBytes - 1), /^too-large: .*2819 bytes/);
    });

    test(`never takes a cut ${name} for the whole, and survives a changed one`, async () => {
      const bytes = file(name);
      for (let length = 8; length < bytes.length; length += 7) {
        assert.notEqual((await decompress(bytes.subarray(0, length), { maxBytes })).state, 'read', `cut to ${length}`);
      }
      for (let at = 6; at < bytes.length; at += 5) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0x41;
        await decompress(changed, { maxBytes });
      }
      assert.equal((await decompress(bytes, { maxBytes })).state, 'read');
    });
  }

  for (const [name, [text, reason]] of Object.entries(beyondUs)) {
    test(`says that it cannot read xz with ${name}`, async () => {
      assert.equal(await reasonOf(Buffer.from(text, 'base64')), `unsupported: the xz data ${reason}`);
    });
  }

  test('reads gzip and zstd to the end of their last part', async () => {
    for (const compress of [gzipSync, zstdCompressSync]) {
      const half = compress(plain);
      const result = await decompress(Buffer.concat([half, half]), { maxBytes: 2 * maxBytes });
      assert.deepEqual(result, { state: 'read', bytes: Buffer.concat([plain, plain]) });
      assert.match(await reasonOf(Buffer.concat([half, half]), 2 * maxBytes - 1), /^too-large/);
      assert.match(await reasonOf(half.subarray(0, -1)), /^damaged/);
    }
  });

  test('does not take the first of several xz streams for the whole', async () => {
    const twice = Buffer.concat([file('xz crc32'), file('xz crc32')]);
    assert.match(await reasonOf(twice, 2 * maxBytes), /^unsupported: .* several streams/);
    assert.match(await reasonOf(Buffer.concat([file('xz crc32'), Buffer.alloc(4)])), /^damaged/);
  });

  test('does not unpack more than it may', async () => {
    const zeros = Buffer.alloc(30_000_000);
    for (const compress of [gzipSync, zstdCompressSync]) {
      assert.match(await reasonOf(compress(zeros), 1_000_000), /^too-large/);
    }
  });

  test('works on many at a time, and after one that failed', async () => {
    const broken = file('xz in blocks');
    broken.fill(0, 40, 60);
    const all = [broken, file('xz crc32'), broken, file('xz crc64')].map((bytes) => decompress(bytes, { maxBytes }));
    const states = (await Promise.all(all)).map(({ state }) => state);
    assert.deepEqual(states, ['damaged', 'read', 'damaged', 'read']);
  });

  test('gives back what is not compressed', async () => {
    assert.equal(fileCompression(plain), 'none');
    assert.deepEqual(await decompress(plain, { maxBytes }), { state: 'read', bytes: plain });
    assert.deepEqual(await decompress(Buffer.alloc(0), { maxBytes }), { state: 'read', bytes: Buffer.alloc(0) });
    assert.match(await reasonOf(plain, 10), /^too-large/);
  });
});
