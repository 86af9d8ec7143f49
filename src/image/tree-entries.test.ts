import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawMember } from '../../tests/tools/tar.ts';
import { silentLog } from '../core/log.ts';
import { diffTrees } from './delta.ts';
import { indexBaseAndImage, indexImage } from './index-image.ts';
import { directory, file, hardlink, layerOf, symlink } from './testing/layers.ts';
import { directlyBelow, entriesBelow, TreeEntries } from './tree-entries.ts';
import type { Entry } from './types.ts';

const plain = (entries: ReadonlyMap<string, Entry>) => ({ entries: new Map(entries) });

/** Members whose names meet often: a few folders, a few names. Names of files and folders differ, so that all can be unpacked. */
const member: fc.Arbitrary<RawMember> = fc
  .record({
    folder: fc.constantFrom('', 'a/', 'a/b/', 'c/'),
    name: fc.constantFrom('x', 'y', 'z'),
    content: fc.constantFrom('', '1', '2'),
    mode: fc.constantFrom(0o644, 0o755),
    kind: fc.constantFrom('file', 'file', 'symlink', 'directory', 'whiteout', 'opaque', 'gone'),
  })
  .map(({ folder, name, content, mode, kind }) => {
    if (kind === 'symlink') return symlink(`${folder}${name}`, `to${content}`);
    if (kind === 'directory') return directory(`${folder}d${name}`, { mode });
    if (kind === 'whiteout') return file(`${folder}.wh.${name}`);
    if (kind === 'opaque') return file(`${folder}.wh..wh..opq`);
    if (kind === 'gone') return file('.wh.a');
    return file(`${folder}${name}`, content, { mode });
  });
const layers = fc.array(fc.array(member, { maxLength: 12 }), { minLength: 1, maxLength: 4 });

test('what trees share is passed over, and nothing else: Δ is that of plain maps', async () => {
  await fc.assert(
    fc.asyncProperty(layers, fc.nat(4), async (all, cut) => {
      const sources = all.map((members) => layerOf(members));
      const baseLayerCount = Math.min(cut, sources.length);
      const { base, image } = await indexBaseAndImage({ layers: sources, baseLayerCount, log: silentLog });
      const expected = diffTrees(plain(base.entries), plain(image.entries));
      assert.deepEqual(diffTrees(base, image), expected);
      // A base that lower layers were read for alone: later layers must not have touched it.
      const alone = await indexImage({ layers: sources.slice(0, baseLayerCount), log: silentLog });
      assert.deepEqual(new Map(base.entries), new Map(alone.entries));
      assert.deepEqual(diffTrees(alone, image), expected);
    }),
    { numRuns: 150 },
  );
});

test('entries are a map: by path, in every way of walking', async () => {
  const members = [directory('d'), file('d/a', 'x'), hardlink('d/b', 'd/a'), symlink('l', 'd'), file('deep/er/f')];
  const { entries } = await indexImage({ layers: [layerOf(members)], log: silentLog });
  assert.ok(entries instanceof TreeEntries);
  const paths = ['', 'd', 'd/a', 'd/b', 'deep', 'deep/er', 'deep/er/f', 'l'];
  assert.deepEqual([...entries.keys()].sort(), paths);
  assert.equal(entries.size, paths.length);
  for (const [path, entry] of entries) {
    assert.equal(entry.path, path);
    assert.deepEqual(entries.get(path), entry);
    assert.ok(entries.has(path));
  }
  assert.deepEqual(
    [...entries.values()],
    [...entries].map(([, entry]) => entry),
  );
  const visited: string[] = [];
  entries.forEach((_, path) => {
    visited.push(path);
  });
  assert.deepEqual(visited, [...entries.keys()]);
  for (const path of ['x', 'd/a/x', 'l/a', 'd/', '/', '__proto__', 'constructor']) {
    assert.equal(entries.get(path), undefined, path);
    assert.ok(!entries.has(path), path);
  }
});

test('what is below a directory: the same from a tree as from a plain map', async () => {
  const members = [file('d/a', 'x'), file('d/e/f', 'y'), symlink('l', 'd'), file('da', 'z')];
  const { entries } = await indexImage({ layers: [layerOf(members)], log: silentLog });
  const below = (path: string, all: ReadonlyMap<string, Entry>) =>
    [...entriesBelow(all, path)].map((entry) => entry.path).sort();
  for (const path of ['', 'd', 'd/e', 'd/a', 'l', 'nothing']) {
    assert.deepEqual(below(path, entries), below(path, new Map(entries)), path);
  }
  assert.deepEqual(below('d', entries), ['d/a', 'd/e', 'd/e/f']);
  assert.deepEqual(below('l', entries), []);
  for (const path of ['', 'd', 'd/e', 'l']) {
    const [own, plain] = [entries, new Map(entries)].map((all) =>
      [...directlyBelow({ entries: all }, path)].map((entry) => entry.path).sort(),
    );
    assert.deepEqual(own, plain, path);
    assert.deepEqual(
      own,
      below(path, entries).filter((each) => !each.includes('/', path === '' ? 0 : path.length + 1)),
    );
  }
});
