import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { snappyDecode } from './snappy.ts';

const numbers = Array.from({ length: 40 }, (_, at) => `${at * at * 7919}:${(at * 104729).toString(16)};`).join('');

// Compressed by github.com/klauspost/compress/snappy 1.20.2.
const blocks: [compressed: string, text: string][] = [
  ['AA==', ''],
  ['AQBh', 'a'],
  ['2AQEYWLuAgDuAgDuAgDuAgDuAgDuAgDuAgDuAgDuAgDmAgA=', 'ab'.repeat(300)],
  [
    'uAT0NwIwOjA7NzkxOToxOTkxOTszMTY3NjozMzIzMjs3MTI3MTo0Y2I0YjsxMjY3MDQ6NjY0NjQ7MTk3OTc1OjdmZDdkOzI4NTA4NDo5OTY5NjszODgwMzE6YjJmYWY7NTA2ODE2OmNjOGM4OzY0MTQzOTplNjFlMTs3OTE5MDA6ZmZhZmE7OTU4MTk5OjExOTQxMzsxMTQwMzM2OjEzMmQyYzsxMzM4MzExOjE0YzY0NTsxNTUyMTI0OjE2NWY1ZTsxNzgxNzc1OjE3Zjg3NzsyMDI3MjY0OjE5OTE5MDsyMjg4NTkxOjFiMmFhOTsyNTY1NzU2OjFjYzNjMjsyODU4NzU5OjFlNWNkYjszMTY3NjAwOjFmZjVmNDszNDkyMjc5OjIxOGYwZDszODMyNzk2OjIzMjgyNjs0MTg5MTUxOjI0YzEzZjs0NTYxMzQ0OjI2NWE1ODs0OTQ5Mzc1OjI3ZjM3MTs1MzUzMjQ0OjI5OGM4YTs1NzcyOTUxOjJiMjVhMzs2MjA4NDk2OjJjYmViYzs2NjU5ODc5OjJlNTdkNTs3MTI3MTAwOjJmZjBlZTs3NjEwMTU5OjMxOGEwNzs4MTA5MDU2OjMzMjMyMDs4NjIzNzkxOjM0YmMzOTs5MTU0MzY0OjM2NTU1Mjs5NzAwNzc1OjM3ZWU2YjsxMDI2MzAyNDozOTg3ODQ7MTA4NDExMTE6M2IyMDlkOzExNDM1MDM2OjNjYjliNjsxMjA0NDc5OTozZTUyY2Y7',
    numbers,
  ],
  [
    'qCDwczA6MDs3OTE5OjE5OTE5OzMxNjc2OjMzMjMyOzcxMjcxOjRjYjRiOzEyNjcwNDo2NjQ2NDsxOTc5NzU6N2ZkN2Q7Mjg1MDg0Ojk5Njk2OzM4ODAzMTpiMmZhZjs1MDY4MTY6Y2M4Yzg7NjQxNDM5OmU2MWUxBXHwWTAwOmZmYWZhOzk1ODE5OToxMTk0MTM7MTE0MDMzNjoxMzJkMmM7MTMzODMxMToxNGM2NDU7MTU1MjEyNDoxNjVmNWU7MTc4MTc3NToxN2Y4Nzc7MjAyNzI2NAnLeDA7MjI4ODU5MToxYjJhYTk7MjU2NTc1NjoxY2MzYzIBuCg4NzU5OjFlNWNkYgn58FkwMDoxZmY1ZjQ7MzQ5MjI3OToyMThmMGQ7MzgzMjc5NjoyMzI4MjY7NDE4OTE1MToyNGMxM2Y7NDU2MTM0NDoyNjVhNTg7NDk0OTM3NToyN2YzNzE7NTM1MzIBHig5OGM4YTs1NzcyOQE8KGIyNWEzOzYyMDg0AVooY2JlYmM7NjY1OTgBeBBlNTdkNSmDeDAwOjJmZjBlZTs3NjEwMTU5OjMxOGEwNzs4MTA5MDUtr4wwOzg2MjM3OTE6MzRiYzM5OzkxNTQzNjQ6MzY1NTUyOzk3MDAhLPBIMzdlZTZiOzEwMjYzMDI0OjM5ODc4NDsxMDg0MTExMTozYjIwOWQ7MTE0MzUwMzY6M2NiOWI2OzEyMDQ0Nzk5OjNlNTJjZjt4eO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAO4CAOYCAO7wDe7wDe7wDe7wDe7wDe7wDe7wDe7wDe7wDW7wDQ==',
    `${numbers}${'x'.repeat(3000)}${numbers}`,
  ],
];

test('what Go’s library compressed', () => {
  for (const [compressed, text] of blocks) {
    const block = Buffer.from(compressed, 'base64');
    assert.equal(snappyDecode(block, 10_000).toString(), text);
    if (text !== '') assert.throws(() => snappyDecode(block, text.length - 1), /more than/);
    for (let end = 0; end < block.length; end++) assert.throws(() => snappyDecode(block.subarray(0, end), 10_000));
  }
});

test('what is no block, or would take too much', () => {
  for (const [bytes, reason] of [
    [[], /length/],
    [[0xff, 0xff, 0xff, 0xff, 0xff, 1], /length/],
    [[0xff, 0xff, 0xff, 0xff, 0x0f], /more than/],
    [[4, 0x0c, 1, 2], /literal/],
    [[1, 0xf0], /too early/],
    [[1, 0xfc, 0xff, 0xff, 0xff, 0xff], /literal/],
    [[4, 0x01, 0], /copy/],
    [[5, 0, 1, 0x01, 2], /copy/],
    [[3, 0, 1, 0x01, 1], /copy/],
    [[2, 0, 1], /too early/],
  ] as const) {
    assert.throws(() => snappyDecode(Buffer.from(bytes), 1_000_000), reason, `${bytes}`);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        assert.ok(snappyDecode(Buffer.from(bytes), 1_000).length <= 1_000);
      } catch (error) {
        assert.equal((error as Error).constructor, Error);
      }
    }),
    { numRuns: 2_000 },
  );
});
