import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentLog } from '../core/log.ts';
import { indexImage } from './index-image.ts';
import { readLayerFiles } from './layer-files.ts';
import { directory, file, hardlink, layerOf, plainLayer, symlink } from './testing/layers.ts';
import type { LayerFile } from './types.ts';

const shown: string[] = [];
const visit = ({ path, size, content }: LayerFile) => shown.push(`${path} ${size} ${content.toString()}`);

test('every file with content, in the order of the archive, also one that comes twice', async () => {
  shown.length = 0;
  const layer = layerOf([
    directory('d'),
    file('./d/a', 'first'),
    file('d/empty', ''),
    symlink('d/l', 'a'),
    hardlink('d/h', 'd/a'),
    file('d/.wh.b', 'x'),
    file('d/a', 'the second'),
  ]);
  await readLayerFiles(layer, 5, visit);
  assert.deepEqual(shown, ['d/a 5 first', 'd/a 10 the s']);
});

test('a tree shows the files of one of its layers, also what a later one hides', async () => {
  shown.length = 0;
  const layers = [layerOf([file('a', '1')]), layerOf([file('b', 'gone')]), layerOf([file('.wh.b')])];
  const tree = await indexImage({ layers, log: silentLog });
  assert.equal(tree.lookup('b'), undefined);
  await tree.readLayer(1, 100, visit);
  assert.deepEqual(shown, ['b 4 gone']);
});

test('a layer that ends within a file is refused', async () => {
  const bytes = Buffer.alloc(700);
  bytes.set(Buffer.from('a'));
  await assert.rejects(readLayerFiles(plainLayer(bytes), 10, visit), { code: 'image-malformed' });
});
