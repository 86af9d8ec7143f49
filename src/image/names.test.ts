import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeName, encodeName, isUtf8Name } from './names.ts';

test('any bytes survive', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      assert.deepEqual(encodeName(decodeName(bytes)), Buffer.from(bytes));
    }),
  );
});

test('any mix of UTF-8 and stray bytes survives', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const bytes = Buffer.concat(parts);
      assert.deepEqual(encodeName(decodeName(bytes)), bytes);
    }),
  );
});

test('UTF-8 reads as itself, other bytes as surrogate escapes', () => {
  assert.equal(decodeName(Buffer.from('usr/ä/😀')), 'usr/ä/😀');
  assert.equal(decodeName(Buffer.from([0x61, 0xff, 0x62])), 'a\udcffb');
  // A surrogate that was written as UTF-8 (CESU-8) is no UTF-8: three stray bytes.
  assert.equal(decodeName(Buffer.from([0xed, 0xb2, 0x80])), '\udced\udcb2\udc80');
  assert.equal(isUtf8Name('usr/ä'), true);
  assert.equal(isUtf8Name('a\udcff'), false);
});

test('a surrogate that stands for no byte is refused', () => {
  assert.throws(() => encodeName('\ud800x'), TypeError);
  assert.throws(() => encodeName('\udc7f'), TypeError);
});
