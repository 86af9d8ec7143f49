import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../core/digest.ts';
import { LayerEntries, type LayerEntry } from './layer-entries.ts';
import { decodeName } from './names.ts';

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => decodeName(bytes)),
  fc.constantFrom('\ufffd', '', 'usr/lib/ä', '__proto__'),
);
const whole = { noNullPrototype: true };
const common = {
  path: name,
  mode: fc.integer({ min: 0, max: 0o7777 }),
  uid: fc.integer({ min: 0, max: 0xffff_fffe }),
  gid: fc.integer({ min: 0, max: 0xffff_fffe }),
  mtime: fc.maxSafeInteger(),
};
const xattrs = fc.constantFrom<[string, string][]>(
  [['user.a', 'AAE=']],
  [
    ['user.a', ''],
    ['security.capability', 'AQ=='],
  ],
);
const entry: fc.Arbitrary<LayerEntry> = fc.oneof(
  fc.record(
    {
      ...common,
      type: fc.constant('file' as const),
      size: fc.maxSafeNat(),
      digest: fc.string().map((text) => sha256(text)),
      head: fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      xattrs,
    },
    { requiredKeys: ['path', 'mode', 'uid', 'gid', 'mtime', 'type', 'size', 'digest'], noNullPrototype: true },
  ),
  fc.record({ ...common, type: fc.constantFrom('symlink', 'hardlink'), size: fc.constant(0), target: name }, whole),
  fc.record(
    {
      ...common,
      type: fc.constantFrom('char', 'block'),
      size: fc.constant(0),
      device: fc.record({ major: fc.nat(), minor: fc.nat() }, whole),
    },
    whole,
  ),
  fc.record({ ...common, type: fc.constantFrom('directory', 'fifo'), size: fc.constant(0) }, whole),
);

test('entries come back as they went in, any number of them, packed and unpacked', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 300 }), (all) => {
      const entries = new LayerEntries();
      for (const [position, each] of all.entries()) assert.equal(entries.add(each), position);
      assert.deepEqual([...entries], all);
      assert.deepEqual([...new LayerEntries(entries.packed())], all);
    }),
    { numRuns: 100 },
  );
});

test('there is nothing beyond the last entry', () => {
  const entries = new LayerEntries();
  for (const position of [0, -1, 0.5, Number.NaN]) {
    assert.throws(() => entries.at(position), RangeError);
    assert.throws(() => entries.path(position), RangeError);
  }
});

test('a hardlink agrees when it states the same, or no attributes', () => {
  const entries = new LayerEntries();
  const own = { path: 'a', type: 'file', mode: 0o644, uid: 1, gid: 2, size: 0, mtime: 3, digest: sha256('') } as const;
  const target = entries.add({ ...own, xattrs: [['user.a', 'AA==']] });
  const link = (change: Partial<LayerEntry>): boolean =>
    entries.agrees(entries.add({ ...own, mtime: 9, type: 'hardlink', target: 'a', ...change }), target);
  assert.ok(link({}));
  assert.ok(link({ xattrs: [['user.a', 'AA==']] }));
  assert.ok(!link({ xattrs: [['user.a', 'AQ==']] }));
  assert.ok(!link({ mode: 0o4644 }));
  assert.ok(!link({ uid: 0 }));
  assert.ok(!link({ gid: 0 }));
});
