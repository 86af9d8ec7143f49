import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import type { LayerIndex } from './layer-index.ts';
import { file, layerOf, plainLayer, storedLayer } from './testing/layers.ts';
import type { LayerSource } from './types.ts';
import { indexLayers } from './workers.ts';

const workerFile = fileURLToPath(new URL('testing/worker-entry.ts', import.meta.url));

/** Large enough, in all, that threads are used. */
const layers = Array.from({ length: 5 }, (_, i) => {
  const tar = tarOf([file(`f${i}`, randomBytes(1_500_000)), file('etc/passwd', `user${i}`)]);
  return storedLayer(tar, '', sha256(tar), 65_000 + i);
});

test('threads find what this thread finds, in order', async () => {
  const [threaded, direct] = await Promise.all([
    indexLayers(layers, { workerFile, log: silentLog }),
    indexLayers(layers, { log: silentLog }),
  ]);
  const told = (index: LayerIndex): object => ({ ...index, entries: [...index.entries] });
  assert.deepEqual(threaded.map(told), direct.map(told));
  assert.deepEqual(
    threaded.map(({ entries }) => entries.path(0)),
    ['f0', 'f1', 'f2', 'f3', 'f4'],
  );
});

test('a refused layer ends it all with its own error', async () => {
  const bad = plainLayer(Buffer.alloc(5_000_000, 'x'));
  await assert.rejects(indexLayers([...layers, bad], { workerFile, log: silentLog }), {
    name: 'ExternalError',
    code: 'image-malformed',
    message: new RegExp(bad.descriptor.digest),
  });
  const lying = { ...layerOf([file('a')]), diffId: sha256('x') };
  await assert.rejects(indexLayers([...layers, lying], { workerFile, log: silentLog }), {
    name: 'ExternalError',
    code: 'digest-mismatch',
  });
});

test('a source that fails ends it, and every source is closed', async () => {
  let open = 0;
  const watched = (layer: LayerSource): LayerSource => ({
    ...layer,
    async *open() {
      open++;
      try {
        yield* layer.open();
      } finally {
        open--;
      }
    },
  });
  const own = new Error('the line broke');
  const broken: LayerSource = {
    ...(layers[0] as LayerSource),
    async *open() {
      yield Buffer.alloc(700_000);
      throw own;
    },
  };
  await assert.rejects(indexLayers([broken, ...layers.map(watched)], { workerFile, log: silentLog }), own);
  assert.equal(open, 0);
});

test('an abort ends it', async () => {
  const stop = new AbortController();
  const slow: LayerSource = {
    ...(layers[0] as LayerSource),
    async *open() {
      stop.abort(new Error('stopped'));
      for (;;) yield Buffer.alloc(600_000);
    },
  };
  await assert.rejects(indexLayers([slow, ...layers], { workerFile, log: silentLog, signal: stop.signal }), /stopped/);
});

test('progress counts the compressed bytes of all layers', async () => {
  let last = [0, 0];
  const log = {
    ...silentLog,
    progress: (_: string, done: number, total: number | undefined) => (last = [done, total ?? -1]),
  };
  await indexLayers(layers, { log });
  const total = layers.reduce((sum, layer) => sum + layer.descriptor.size, 0);
  assert.deepEqual(last, [total, total]);
});

test('what a store verified is hashed once: its refusal ends it, and the diff ID is still measured', async () => {
  const verified = layers.map((layer) => ({ ...layer, isVerified: true }));
  const indexes = await indexLayers(verified, { workerFile, log: silentLog });
  assert.equal(indexes.length, layers.length);
  const refused = new Error('the bytes that came are others');
  const lying = {
    ...(verified[0] as LayerSource),
    async *open() {
      yield* layers[0]?.open() ?? [];
      throw refused;
    },
  };
  await assert.rejects(indexLayers([lying, ...verified], { workerFile, log: silentLog }), refused);
  const other = { ...(verified[0] as LayerSource), diffId: sha256('x') };
  await assert.rejects(indexLayers([other, ...verified], { workerFile, log: silentLog }), { code: 'digest-mismatch' });
});
