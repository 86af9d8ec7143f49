import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tarOf } from '../../../tests/tools/tar.ts';
import { silentLog } from '../../core/log.ts';
import { indexImage } from '../index-image.ts';
import { file, hardlink, plainLayer } from '../testing/layers.ts';
import type { ImageTree } from '../types.ts';
import { readTogether } from './together.ts';

/** Two layers, and how often each was opened since they were indexed. */
async function twoLayers(): Promise<{ tree: ImageTree; opened: number[] }> {
  const opened = [0, 0];
  const members = [
    [file('a', 'one'), file('b', 'three'), file('objects/c', 'seven'), hardlink('c', 'objects/c'), file('same', 'one')],
    [file('d', 'nine'), file('b', 'other')],
  ];
  const layers = members.map((each, at) => {
    const layer = plainLayer(tarOf(each));
    const open = () => {
      opened[at] = (opened[at] ?? 0) + 1;
      return layer.open();
    };
    return { ...layer, open };
  });
  const tree = await indexImage({ layers, log: silentLog });
  opened.fill(0);
  return { tree, opened };
}

describe('readTogether', () => {
  const read = async (paths: string[], maxBytes = 100) => {
    const { tree, opened } = await twoLayers();
    const entries = paths.flatMap((path) => tree.lookup(path) ?? []);
    const found = await readTogether(tree, entries, maxBytes);
    return { texts: entries.map(({ digest }) => found.get(digest ?? '')?.toString()), opened };
  };

  test('opens each layer once', async () => {
    assert.deepEqual(await read(['a', 'c', 'same']), { texts: ['one', 'seven', 'one'], opened: [1, 0] });
  });

  test('leaves alone what is alone in its layer, and what is too large', async () => {
    assert.deepEqual(await read(['a', 'd']), { texts: [undefined, undefined], opened: [0, 0] });
    assert.deepEqual(await read(['d', 'b']), { texts: ['nine', 'other'], opened: [0, 1] });
    assert.deepEqual(await read(['a', 'c'], 4), { texts: [undefined, undefined], opened: [0, 0] });
    assert.deepEqual(await read([]), { texts: [], opened: [0, 0] });
  });
});
