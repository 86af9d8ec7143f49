import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawMember } from '../../tests/tools/tar.ts';
import { silentLog } from '../core/log.ts';
import { diffTrees } from './delta.ts';
import { indexBaseAndImage } from './index-image.ts';
import { directory, file, hardlink, layerOf, symlink } from './testing/layers.ts';

/** Δ of an image of two layers, as text. */
async function delta(base: RawMember[], upper: RawMember[]): Promise<string[]> {
  const trees = await indexBaseAndImage({ layers: [layerOf(base), layerOf(upper)], baseLayerCount: 1, log: silentLog });
  return diffTrees(trees.base, trees.image).map(
    (change) => `${change.kind} ${change.path}${change.kind === 'changed' ? ` ${change.what.join(',')}` : ''}`,
  );
}

test('added, changed, removed, sorted by code unit', async () => {
  assert.deepEqual(
    await delta([file('b', '1'), file('gone')], [file('b', '2'), file('a-'), file('a/x'), file('Z'), file('.wh.gone')]),
    ['added Z', 'added a', 'added a-', 'added a/x', 'changed b content', 'removed gone'],
  );
});

test('every part that can change is named', async () => {
  const base: RawMember[] = [
    file('f', 'x'),
    symlink('l', 'a'),
    { name: 'n', flag: '3', major: 1, minor: 3 },
    file('t', 'x'),
  ];
  const upper: RawMember[] = [
    file('f', 'x', { mode: 0o755, uid: 1, pax: [['SCHILY.xattr.user.a', 'b']] }),
    symlink('l', 'b'),
    { name: 'n', flag: '3', major: 1, minor: 5 },
    directory('t'),
  ];
  assert.deepEqual(await delta(base, upper), [
    'changed f mode,owner,xattrs',
    'changed l target',
    'changed n device',
    'changed t type,mode,content',
  ]);
});

test('written again unchanged, at another time or as hardlink, is no change', async () => {
  const attributed = { pax: [['SCHILY.xattr.user.a', 'b']] as [string, string][] };
  assert.deepEqual(
    await delta(
      [file('f', 'x', attributed), file('g', 'x'), directory('d')],
      [
        file('f', 'x', { ...attributed, mtime: 99 }),
        file('g2', 'x'),
        hardlink('g', 'g2'),
        directory('d', { mtime: 5 }),
      ],
    ),
    ['added g2'],
  );
});

test('an opaque directory removes each path below', async () => {
  assert.deepEqual(
    await delta([directory('d'), directory('d/e'), file('d/e/f')], [directory('d'), file('d/.wh..wh..opq')]),
    ['removed d/e', 'removed d/e/f'],
  );
});
