import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFlags } from './in-flags.ts';

const inputs = [
  'to',
  'tags',
  'base',
  'base-key',
  'base-unsigned',
  'signing-key',
  'strict',
  'allow-rollback',
  'image-keys',
];

for (const [text, told] of [
  ['to is required to publish', '--to is required to publish'],
  [
    '2 inputs are wrong:\n- tags "a b": no\n- base-key is required: x',
    '2 inputs are wrong:\n- --tags "a b": no\n- --base-key is required: x',
  ],
  ['base-key: there is no file', '--base-key: there is no file'],
  ['Give base-key: a.pub, or say base-unsigned: true.', 'Give --base-key a.pub, or say --base-unsigned.'],
  ['ask for it: allow-rollback: true.', 'ask for it: --allow-rollback.'],
  ['Give its key by image-keys: NAME=a.pub', 'Give its key by --image-keys NAME=a.pub'],
  ['the bundle, by base: it is signed', 'the bundle, by base: it is signed'],
  ['base-key is required, or strict', '--base-key is required, or --strict'],
  ['to is required to publish, or strict: no', '--to is required to publish, or --strict: no'],
  ['say what, for example tags: stable', 'say what, for example --tags stable'],
  ['no tags are moved to it', 'no tags are moved to it'],
  ['to be sure, run it with strict', 'to be sure, run it with strict'],
  ['keys/base-key.pub, x-base-key, base-key-2', 'keys/base-key.pub, x-base-key, base-key-2'],
  ['give --base-key a.pub', 'give --base-key a.pub'],
] as const) {
  test(text, () => assert.equal(inFlags(text, inputs), told));
}

test('without inputs nothing changes', () => assert.equal(inFlags('base-key: x', []), 'base-key: x'));
