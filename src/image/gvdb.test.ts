import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readVariant, type VariantValue } from './gvariant.ts';
import { GVariantError } from './gvariant-type.ts';
import { GvdbError, isGvdbProblem, openGvdb } from './gvdb.ts';
import { makeGvdb, variantBytes } from './testing/gvdb.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 }).map((each) => each.replaceAll('\0', '').toWellFormed());

/** Types with values of them, up to some depth. */
const { typed } = fc.letrec<{ typed: [string, VariantValue] }>((tie) => ({
  typed: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(fc.constant('s'), text),
    fc.tuple(fc.constant('b'), fc.boolean()),
    fc.tuple(fc.constant('y'), fc.nat(255)),
    fc.tuple(fc.constant('i'), fc.integer()),
    fc.tuple(fc.constant('x'), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
    fc.tuple(fc.constant('d'), fc.double({ noNaN: true })),
    fc.tuple(fc.constant('as'), fc.array(text, { maxLength: 20 })),
    tie('typed').map(([type, value]): [string, VariantValue] => ['v', { type, value }]),
    fc
      .tuple(tie('typed'), fc.nat(5))
      .map(([[type, value], count]): [string, VariantValue] => [
        `a${type}`,
        Array.from({ length: count }, () => value),
      ]),
    tie('typed').map(([type, value]): [string, VariantValue] => [`m${type}`, value]),
    fc
      .array(tie('typed'), { maxLength: 4 })
      .map((members): [string, VariantValue] => [
        `(${members.map(([type]) => type).join('')})`,
        members.map(([, value]) => value),
      ]),
    fc.tuple(text, tie('typed')).map(([key, [type, value]]): [string, VariantValue] => [`a{s${type}}`, [[key, value]]]),
  ),
}));

describe('GVariant', () => {
  test('gives back what was written, whatever the type', () => {
    fc.assert(
      fc.property(typed, ([type, value]) => {
        assert.deepEqual(readVariant(variantBytes(type, value)), { type, value });
      }),
      { numRuns: 500 },
    );
  });

  test('big-endian numbers', () => {
    assert.equal(readVariant(Buffer.from([0, 0, 1, 0, 0, 'u'.charCodeAt(0)]), true).value, 256);
  });

  test('what is not in normal form is refused', () => {
    const wrong: [string, number[]][] = [
      ['b', [2]],
      ['s', [97]],
      ['s', [97, 0, 98, 0]],
      ['as', [97, 0, 9]],
      ['as', [97, 0, 98, 0, 4, 2]],
      ['ai', [1, 0, 0]],
      ['(yi)', [1, 1, 0, 0, 1, 0, 0, 0]],
      ['(ss)', [97, 0, 98, 0, 9]],
      ['ms', [97, 0, 1]],
      ['()', [1]],
      ['z', [0]],
      ['ii', [0, 0, 0, 0, 0, 0, 0, 0]],
      ['{sv', [0]],
      ['a'.repeat(200), []],
    ];
    for (const [type, bytes] of wrong)
      assert.throws(() => readVariant(Buffer.from([...bytes, 0, ...Buffer.from(type)])), GVariantError, type);
  });

  test('a bomb of nested variants and arrays ends soon', () => {
    let nested = variantBytes('y', 1);
    for (let depth = 0; depth < 300; depth++) nested = Buffer.concat([nested, Buffer.from('\0v')]);
    assert.throws(() => readVariant(nested), GVariantError);
    // Two million elements of one byte.
    const many = Buffer.concat([Buffer.alloc(2_000_000), Buffer.from('\0ay')]);
    assert.throws(() => readVariant(many), /more than 1000000 values/);
  });
});

const database = makeGvdb({
  '/org/gnome/mutter/experimental-features': ['as', ['scale-monitor-framebuffer']],
  '/org/gnome/desktop/interface/text-scaling-factor': ['d', 1.5],
  '.locks': { '/org/gnome/mutter/experimental-features': ['y', 1] },
});

describe('GVDB', () => {
  test('values, tables, and what is not there', () => {
    const root = openGvdb(database);
    assert.deepEqual(root.value('/org/gnome/mutter/experimental-features')?.value, ['scale-monitor-framebuffer']);
    assert.equal(root.value('/org/gnome/desktop/interface/text-scaling-factor')?.value, 1.5);
    assert.equal(root.value('.locks'), undefined);
    assert.deepEqual(root.table('.locks')?.keys(), ['/org/gnome/mutter/experimental-features']);
    assert.equal(root.value('/org/gnome/mutter/other'), undefined);
    assert.equal(root.table('/org'), undefined);
    assert.equal(root.keys().length, 2);
  });

  test('hundreds of keys are all found', () => {
    const content = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`/a/k${i}`, ['i', i] as const]));
    const root = openGvdb(makeGvdb(content));
    for (const [key, [, value]] of Object.entries(content)) assert.equal(root.value(key)?.value, value);
  });

  test('no file of this kind, none at all, another version', () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('GVariant'),
      Buffer.alloc(100),
      Buffer.from('[org/gnome]\nx=1\n'),
    ])
      assert.throws(() => openGvdb(bytes), GvdbError);
    const newer = Buffer.from(database);
    newer[8] = 1;
    assert.throws(() => openGvdb(newer), /another version/);
  });

  test('parents in a circle', () => {
    const circle = makeGvdb({ a: ['y', 1], b: ['y', 2] });
    const start = circle.readUInt32LE(16);
    // Two items behind two buckets: each the other’s parent.
    for (const [position, parent] of [
      [0, 1],
      [1, 0],
    ] as const)
      circle.writeUInt32LE(parent, start + 16 + position * 24 + 4);
    const root = openGvdb(circle);
    assert.throws(() => root.keys(), GvdbError);
    assert.equal(root.value('a'), undefined);
  });

  test('a table of many items in one bucket, with long names and large values, ends soon', () => {
    const start = 24 + 8;
    const count = 500_000;
    const bytes = Buffer.alloc(start + 12 + count * 24);
    bytes.write('GVariant', 0, 'latin1');
    bytes.writeUInt32LE(start, 16);
    bytes.writeUInt32LE(bytes.length, 20);
    bytes.writeUInt32LE(1, start + 4);
    for (let position = 0; position < count; position++) {
      const at = start + 12 + position * 24;
      // Each below the one before it, without a name of its own, and a value of nearly all of the file.
      bytes.writeUInt32LE(position === 0 ? 0xffffffff : position - 1, at + 4);
      bytes.write('v', at + 14, 'latin1');
      bytes.writeUInt32LE(bytes.length - 8, at + 20);
    }
    const started = performance.now();
    assert.throws(() => {
      const root = openGvdb(bytes);
      for (let each = 0; each < 1000; each++) root.value(`/x${each}`);
    }, /too long to read/);
    assert.throws(() => openGvdb(bytes).keys(), GvdbError);
    assert.ok(performance.now() - started < 10_000);
  });

  test('whatever single byte is changed, it ends with an answer or a refusal', () => {
    for (let at = 0; at < database.length; at++) {
      for (const byte of [0, 1, 0x7f, 0xff]) {
        const wrong = Buffer.from(database);
        wrong[at] = byte;
        try {
          const root = openGvdb(wrong);
          root.keys();
          root.value('/org/gnome/mutter/experimental-features');
          root.table('.locks')?.keys();
        } catch (error) {
          assert.ok(isGvdbProblem(error), `byte ${at}: ${error}`);
        }
      }
    }
  });
});
