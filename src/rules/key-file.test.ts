import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseKeyFile } from './key-file.ts';

test('groups, keys and values; of two the last, of a group that comes again all', () => {
  const read = parseKeyFile('# c\n\n[a]\n k = v 1 \nk=v2 \r\n[b c]  \nx=\n[a]\nl = =\n');
  assert.ok(typeof read !== 'string');
  assert.deepEqual(
    [...read].map(([group, keys]) => [group, [...keys]]),
    [
      [
        'a',
        [
          ['k', 'v2 '],
          ['l', '='],
        ],
      ],
      ['b c', [['x', '']]],
    ],
  );
});

test('what GLib refuses', () => {
  assert.match(String(parseKeyFile('k=v\n')), /before the first group, in line 1/);
  assert.match(String(parseKeyFile('[a]\nk\n')), /no key and value in line 2/);
  assert.match(String(parseKeyFile('[a]\n=v\n')), /line 2/);
  assert.match(String(parseKeyFile('[a] x\n')), /line 1/);
  assert.match(String(parseKeyFile('\n'.repeat(20_000))), /10000 lines/);
});
