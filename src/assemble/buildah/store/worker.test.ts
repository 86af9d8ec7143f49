import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { tarOf } from '../../../../tests/tools/tar.ts';
import { hexOf, sha256 } from '../../../core/digest.ts';
import { silentLog } from '../../../core/log.ts';
import { indexImage } from '../../../image/index-image.ts';
import type { LayerTaps } from '../../../image/layer-tap.ts';
import type { LayerSource } from '../../../image/types.ts';
import { unpackTarget } from './worker.ts';

const workerFile = join(import.meta.dirname, '..', '..', '..', 'entry.ts');
const content = Buffer.alloc(700_000, 'content');
let dir = '';
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wtgos-taps-'));
});
after(() => rm(dir, { recursive: true, force: true }));

function layerOf(tar: Buffer, opened = () => {}): LayerSource {
  const bytes = gzipSync(tar);
  const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip';
  return {
    descriptor: { mediaType, digest: sha256(bytes), size: bytes.length },
    diffId: sha256(tar),
    async *open() {
      opened();
      yield bytes;
    },
  };
}

interface Taps extends LayerTaps {
  ended: Map<string, string | undefined>;
  file(layer: LayerSource): string;
  folder(layer: LayerSource): string;
}

/** Plain files where pipes would be. */
function tapsInto(name: string): Taps {
  const ended = new Map<string, string | undefined>();
  const file = ({ diffId }: LayerSource) => join(dir, `${name}-${hexOf(diffId)}`);
  const folder = (layer: LayerSource) => `${file(layer)}-folder`;
  return {
    entry: 'unpack-layer',
    async start(layer) {
      await Promise.all([writeFile(file(layer), ''), mkdir(folder(layer))]);
      return unpackTarget({ pipe: file(layer), folder: folder(layer) });
    },
    end: ({ diffId }, trouble) => void ended.set(diffId, trouble),
    ended,
    file,
    folder,
  };
}

test('one reading gives the index and the members; with a known index, the members alone', async () => {
  let readings = 0;
  const count = () => void readings++;
  const link = { name: 'l', flag: '2', link: 'f' };
  const files = layerOf(tarOf([{ name: './f', content }, link]), count);
  const layers = [files, layerOf(tarOf([{ name: '.wh.f' }, link]), count)];
  const options = { layers, workerFile, cacheDir: join(dir, 'cache'), log: silentLog };
  const [cold, warm] = [tapsInto('cold'), tapsInto('warm')];
  const trees = [await indexImage({ ...options, taps: cold }), await indexImage({ ...options, taps: warm })];
  for (const tree of trees) assert.deepEqual([[...tree.entries.keys()], tree.whiteouts.length], [['', 'l'], 1]);
  assert.equal(readings, 4);
  for (const layer of layers) {
    const written = await readFile(cold.file(layer));
    assert.ok(written.length > 512);
    assert.ok(written.equals(await readFile(warm.file(layer))));
  }
  for (const taps of [cold, warm]) assert.ok(content.equals(await readFile(join(taps.folder(files), 'f'))));
  assert.ok((await readFile(cold.file(files))).length < content.length, 'a file that is written is not in the archive');
  assert.deepEqual([...cold.ended.values(), ...warm.ended.values()], [undefined, undefined, undefined, undefined]);
});

test('members that are refused, or cannot be written, harm no index', async () => {
  const odd = layerOf(tarOf([{ name: 'f' }, { name: 'f' }]));
  const fine = layerOf(tarOf([{ name: 'g', content }]));
  const taps = tapsInto('odd');
  const nowhere = unpackTarget({ pipe: join(dir, 'no/such'), folder: dir });
  const start = async (layer: LayerSource) => (layer.diffId === odd.diffId ? taps.start(layer) : nowhere);
  const tree = await indexImage({ layers: [odd, fine], workerFile, log: silentLog, taps: { ...taps, start } });
  assert.deepEqual([...tree.entries.keys()].sort(), ['', 'f', 'g']);
  assert.match(taps.ended.get(odd.diffId) ?? '', /f is there twice/);
  assert.match(taps.ended.get(fine.diffId) ?? '', /ENOENT/);
});

test('a layer that is not what it should be ends both', async () => {
  const layer = { ...layerOf(tarOf([{ name: 'f' }])), diffId: sha256('other') };
  const taps = tapsInto('wrong');
  await assert.rejects(indexImage({ layers: [layer], workerFile, log: silentLog, taps }), { code: 'digest-mismatch' });
  assert.match(taps.ended.get(layer.diffId) ?? '', /not read to its end/);
});
