import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesTree } from '../testing/files.ts';
import { IndexSyntaxError, readIndex } from './index-file.ts';
import { KernelModules } from './kernel.ts';

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const head = (root: number): Buffer => Buffer.concat([word(0xb007f457), word(0x00020001), word(root)]);

/** `ab*` → `one` and `two`; `ab*d` → `three`: a node with a prefix, two values, and a child with one. */
const list = Buffer.concat([
  head(0xe000000c),
  Buffer.from('ab*\0'),
  Buffer.from('dd'),
  word(0x40000000 + 12 + 4 + 2 + 4 + 4 + 8 + 8),
  word(2),
  word(0),
  Buffer.from('one\0'),
  word(1),
  Buffer.from('two\0'),
  word(1),
  word(0),
  Buffer.from('three\0'),
]);

describe('readIndex', () => {
  test('gives all entries', () => {
    const entries = readIndex(list).map(({ key, value }) => `${key} ${value}`);
    assert.deepEqual(entries, ['ab* one', 'ab* two', 'ab*d three']);
    assert.deepEqual(readIndex(head(0)), []);
  });

  test('refuses what was cut, what is something else, and what leads in circles', () => {
    for (let length = 0; length < list.length; length++) {
      assert.throws(() => readIndex(list.subarray(0, length)), IndexSyntaxError, `cut to ${length}`);
    }
    assert.throws(() => readIndex(Buffer.alloc(100)), /is no list that kmod reads/);
    const circle = Buffer.concat([head(0x2000000c), Buffer.from('ab'), word(0x2000000c), word(0x2000000c)]);
    assert.throws(() => readIndex(circle), /leads in circles|too long/);
    const many = Buffer.concat([head(0x4000000c), word(0xffffffff), word(0), Buffer.from('a\0')]);
    assert.throws(() => readIndex(many), /ends within an entry/);
  });

  test('goes before the list for people', async () => {
    const folder = 'usr/lib/modules/6.20';
    const text = { [`${folder}/modules.alias`]: 'alias abx for_people\n' };
    const both = await KernelModules.of(await filesTree({ ...text, [`${folder}/modules.alias.bin`]: list }), folder);
    assert.deepEqual(both.matching('abx').sort(), ['one', 'two']);
    const cut = { ...text, [`${folder}/modules.alias.bin`]: list.subarray(0, -1) };
    const { unread } = await KernelModules.of(await filesTree(cut), folder);
    assert.ok(unread.some(({ name, reason }) => name === 'modules.alias.bin' && reason === 'ends within an entry'));
  });
});
