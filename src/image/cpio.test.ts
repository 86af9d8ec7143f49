import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { type CpioSpec, cpioMember, cpioOf } from '../../tests/tools/cpio.ts';
import { readInitramfs } from './cpio.ts';

const maxBytes = 1024 * 1024;
const early = cpioOf([{ name: 'kernel/x86/microcode/GenuineIntel.bin', content: 'microcode' }]);
const main = cpioOf([
  { name: '.', mode: 0o040755, links: 2 },
  { name: './usr/x', content: 'first' },
  { name: '/usr/link', mode: 0o120777, content: 'x' },
]);

async function members(bytes: Buffer): Promise<Record<string, string>> {
  const read = await readInitramfs(bytes, { maxBytes });
  assert.ok(read.state === 'read', JSON.stringify(read));
  return Object.fromEntries([...read.members].map(([path, { content }]) => [path, content.toString()]));
}
async function refusal(bytes: Buffer, options: { maxBytes?: number; maxMembers?: number } = {}): Promise<string> {
  const read = await readInitramfs(bytes, { maxBytes, ...options });
  return read.state === 'read' ? 'read' : `${read.state}: ${read.reason}`;
}

describe('an initramfs', () => {
  test('of one archive, plain or compressed, with microcode in front or not', async () => {
    const expected = { '.': '', 'usr/x': 'first', 'usr/link': 'x' };
    assert.deepEqual(await members(main), expected);
    assert.deepEqual(await members(gzipSync(main)), expected);
    assert.deepEqual(await members(zstdCompressSync(main)), expected);
    const both = { 'kernel/x86/microcode/GenuineIntel.bin': 'microcode', ...expected };
    assert.deepEqual(await members(Buffer.concat([early, gzipSync(main)])), both);
    assert.deepEqual(await members(Buffer.concat([early, Buffer.alloc(512 - (early.length % 512)), main])), both);
  });

  test('of several archives: of a path the last member holds', async () => {
    const later = cpioOf([{ name: 'usr/x', content: 'second' }]);
    assert.equal((await members(gzipSync(Buffer.concat([main, later]))))['usr/x'], 'second');
    assert.equal((await members(Buffer.concat([later, zstdCompressSync(main)])))['usr/x'], 'first');
  });

  test('with hardlinks, of which only one has the content', async () => {
    const link = (name: string, content: string, inode = 7): CpioSpec => ({ name, content, links: 2, inode });
    const archive = cpioOf([link('a', ''), link('b', ''), link('c', 'text'), link('d', ''), link('e', '', 8)]);
    assert.deepEqual(await members(archive), { a: 'text', b: 'text', c: 'text', d: 'text', e: '' });
    // Inode numbers belong to one archive.
    assert.equal((await members(Buffer.concat([archive, cpioOf([link('f', '')])])))['f'], '');
  });

  test('of names that take long to follow: an answer in no time', async () => {
    const many = (count: number, name: string, more: Partial<CpioSpec> = {}): CpioSpec[] =>
      Array.from({ length: count }, (_, at) => ({ name: name.replace('N', `${at}`), ...more }));
    for (const hostile of [
      many(5_000, `${'/'.repeat(4_000)}x`),
      many(5_000, `N/${'a/'.repeat(1_000)}x`),
      many(50_000, 'N', { links: 2, inode: 7, content: 'x' }),
    ]) {
      const started = performance.now();
      await readInitramfs(cpioOf(hostile), { maxBytes });
      assert.ok(performance.now() - started < 4_000, hostile[0]?.name.slice(0, 20));
    }
  });

  test('whose names are padded so that contents are aligned', async () => {
    assert.deepEqual(await members(cpioOf([{ name: `usr/x${'\0'.repeat(3000)}`, content: 'text' }])), {
      'usr/x': 'text',
    });
  });

  test('that is none, or is damaged', async () => {
    assert.match(await refusal(Buffer.alloc(0)), /damaged: holds no cpio archive/);
    assert.match(await refusal(Buffer.from('stands in for')), /damaged: is neither/);
    assert.match(await refusal(Buffer.concat([early, Buffer.from('BZh9')])), /unsupported: .*bzip2/);
    assert.match(await refusal(Buffer.concat([early, Buffer.from('\x5d\0\0\x80', 'latin1')])), /unsupported: .*lzma/);
    assert.match(await refusal(cpioOf([{ name: 'x', magic: '070707' }])), /damaged/);
    assert.match(await refusal(main.subarray(0, 200)), /damaged/);
    assert.match(await refusal(gzipSync(main).subarray(0, 60)), /damaged/);
    assert.match(await refusal(cpioMember({ name: 'x', content: 'no trailer' })), /damaged: has no member header/);
    assert.match(await refusal(cpioOf([{ name: 'x', size: 0xffffffff }])), /damaged: ends within/);
    assert.match(await refusal(cpioOf([{ name: 'x', nameSize: 0 }])), /damaged: has a member name/);
    assert.match(await refusal(cpioOf([{ name: 'x', nameSize: 9999 }])), /damaged: has a member name/);
    assert.match(await refusal(cpioOf([{ name: 'a\0b' }])), /damaged: has a member name/);
    assert.match(await refusal(gzipSync(Buffer.concat([main, gzipSync(main)]))), /damaged: has junk/);
  });

  test('that is too large', async () => {
    const zeros = gzipSync(cpioOf([{ name: 'x', content: Buffer.alloc(2 * maxBytes) }]));
    assert.match(await refusal(zeros), /too-large/);
    assert.match(await refusal(main, { maxMembers: 2 }), /more than 2 members/);
  });

  test('of any bytes: read or refused, never thrown', async () => {
    const pieces = fc.constantFrom(
      early,
      main,
      gzipSync(main),
      Buffer.alloc(5),
      Buffer.from('070701'),
      Buffer.from('f'.repeat(104)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(pieces, fc.uint8Array({ maxLength: 40 })), { maxLength: 6 }),
        async (parts) => {
          await readInitramfs(Buffer.concat(parts), { maxBytes });
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(main.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(main);
        damaged[at] = byte;
        await readInitramfs(damaged, { maxBytes });
      }),
      { numRuns: 300 },
    );
  });
});
