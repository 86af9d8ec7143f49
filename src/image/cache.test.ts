import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { IndexCache } from './cache.ts';
import { indexBaseAndImage } from './index-image.ts';
import { directory, file, layerOf } from './testing/layers.ts';
import type { LayerSource } from './types.ts';

let root: string;
let dir: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wtgos-cache-'));
  dir = join(root, 'a', 'cache');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a folder that cannot be made is told with what to do, and none is needed where nothing is kept', async () => {
  const layer = layerOf([file('usr/bin/tool', 'x')]);
  writeFileSync(join(root, 'file'), '');
  for (const cacheDir of [join(root, 'file', 'cache'), '/proc/wtgos/cache']) {
    const options = { layers: [layer], baseLayerCount: 1, log: silentLog, cacheDir };
    await assert.rejects(indexBaseAndImage(options), {
      code: 'io-failed',
      message: /no cache can be kept: .* while making/,
      hint: /WTGOS_CACHE_MIB=0/,
    });
    await indexBaseAndImage({ ...options, cacheBytes: 0 });
  }
});

function counted(layer: LayerSource): LayerSource & { opened: () => number } {
  let opened = 0;
  return {
    ...layer,
    open() {
      opened++;
      return layer.open();
    },
    opened: () => opened,
  };
}

const baseLayer = (): LayerSource & { opened: () => number } =>
  counted(layerOf([directory('usr'), file('usr/big', 'b'.repeat(9000)), file('etc/passwd', 'root')]));

async function run(base: LayerSource, upper: LayerSource): Promise<Awaited<ReturnType<typeof indexBaseAndImage>>> {
  return indexBaseAndImage({ layers: [base, upper], baseLayerCount: 1, cacheDir: dir, log: silentLog });
}

test('a warm base is not read, and gives the same tree; the derived layer always is', async () => {
  const [first, second, upper] = [baseLayer(), baseLayer(), counted(layerOf([file('new')]))];
  const cold = await run(first, upper);
  const warm = await run(second, upper);
  assert.equal(first.opened(), 1);
  assert.equal(second.opened(), 0);
  assert.equal(upper.opened(), 2);
  assert.deepEqual([...warm.image.entries], [...cold.image.entries]);
  assert.equal((await warm.image.readFile('etc/passwd', 10))?.toString(), 'root');
  assert.equal(second.opened(), 0);
});

test('a file that was read again is cached by its digest', async () => {
  const upper = layerOf([file('new')]);
  await (await run(baseLayer(), upper)).base.readFile('usr/big', 10_000);
  const later = baseLayer();
  assert.equal((await (await run(later, upper)).base.readFile('usr/big', 10_000))?.length, 9000);
  assert.equal(later.opened(), 0);
});

test('damaged files are made anew', async () => {
  const upper = layerOf([file('new')]);
  const cold = await run(baseLayer(), upper);
  for (const damage of [
    (bytes: Buffer) => bytes.subarray(0, 50),
    (bytes: Buffer) => bytes.fill(0x20, 40, 41),
    () => Buffer.alloc(0),
  ]) {
    for (const name of readdirSync(dir)) writeFileSync(join(dir, name), damage(readFileSync(join(dir, name))));
    const again = baseLayer();
    assert.deepEqual([...(await run(again, upper)).image.entries], [...cold.image.entries]);
    assert.equal(again.opened(), 1);
  }
});

test('an index is found only for both of its digests, by the program that made it', async () => {
  const base = baseLayer();
  await run(base, layerOf([file('new')]));
  const cache = await IndexCache.open(dir, silentLog);
  assert.ok(await cache.getIndex(base));
  const other = await IndexCache.open(dir, silentLog, { tool: sha256('another release') });
  assert.equal(await other.getIndex(base), undefined);
  assert.equal(await cache.getIndex({ ...base, diffId: sha256('x') }), undefined);
  assert.equal(await cache.getIndex({ ...base, descriptor: { ...base.descriptor, digest: sha256('x') } }), undefined);
});

test('folder and files are private, and nothing half-written stays', async () => {
  await run(baseLayer(), layerOf([file('new')]));
  assert.equal(statSync(dir).mode & 0o777, 0o700);
  for (const name of readdirSync(dir)) {
    assert.match(name, /^(?:layer|file|base)-/);
    assert.equal(statSync(join(dir, name)).mode & 0o777, 0o600);
  }
});

test('a folder that others can write, a link or a file is refused', async () => {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o777);
  await assert.rejects(IndexCache.open(dir, silentLog), { code: 'input-invalid', message: /written by others/ });
  chmodSync(dir, 0o755);
  await IndexCache.open(dir, silentLog);
  assert.equal(statSync(dir).mode & 0o777, 0o700);
  symlinkSync(dir, join(root, 'link'));
  await assert.rejects(IndexCache.open(join(root, 'link'), silentLog), {
    code: 'input-invalid',
    message: /is no folder/,
  });
});

test('a cache that cannot be written is no error', async () => {
  const base = baseLayer();
  const cache = await IndexCache.open(dir, silentLog);
  rmSync(dir, { recursive: true });
  await cache.put(sha256('x'), Buffer.from('x'));
  assert.equal(await cache.getIndex(base), undefined);
});

test('what was not used for longest goes when there is too much', async () => {
  const cache = await IndexCache.open(dir, silentLog, { maxBytes: 3 * 1032 });
  const contents = [0, 1, 2].map((byte) => Buffer.alloc(1000, byte));
  for (const [at, content] of contents.entries()) {
    await cache.put(sha256(content), content);
    const past = new Date(Date.now() - 60_000 + at * 1000);
    utimesSync(join(dir, `file-${sha256(content).slice(7)}`), past, past);
  }
  assert.ok(await cache.get(sha256(contents[0] as Buffer), 1000));
  const half = join(dir, '.layer-x.half');
  writeFileSync(half, '');
  utimesSync(half, 1, 1);
  const another = Buffer.alloc(1000, 9);
  await cache.put(sha256(another), another);
  const found = await Promise.all([...contents, another].map((content) => cache.get(sha256(content), 1000)));
  assert.deepEqual(found.map(Boolean), [true, false, true, true]);
  assert.equal(readdirSync(dir).length, 3);
});

test('a file that others could have written is made anew', async (t) => {
  const base = baseLayer();
  await run(base, layerOf([file('new')]));
  const names = readdirSync(dir);
  for (const name of names) chmodSync(join(dir, name), 0o666);
  await run(base, layerOf([file('new')]));
  assert.equal(base.opened(), 2);
  for (const name of names) assert.equal(statSync(join(dir, name)).mode & 0o777, 0o600);
  if (process.getuid?.() !== 0) return t.diagnostic('only root can give a file away');
  for (const name of names) chownSync(join(dir, name), 12345, 12345);
  await run(base, layerOf([file('new')]));
  assert.equal(base.opened(), 3);
  for (const name of names) assert.equal(statSync(join(dir, name)).uid, 0);
});

test('runs at the same time share a folder, even one that is too small', async () => {
  const upper = layerOf([file('new')]);
  const expected = [
    ...(await indexBaseAndImage({ layers: [baseLayer(), upper], baseLayerCount: 1, log: silentLog })).image.entries,
  ];
  const trees = await Promise.all(Array.from({ length: 8 }, () => run(baseLayer(), upper)));
  for (const { image } of trees) assert.deepEqual([...image.entries], expected);
  const caches = await Promise.all(
    Array.from({ length: 4 }, () => IndexCache.open(dir, silentLog, { maxBytes: 2000 })),
  );
  const contents = Array.from({ length: 20 }, (_, i) => Buffer.alloc(500, i));
  await Promise.all(contents.flatMap((content) => caches.map((cache) => cache.put(sha256(content), content))));
  for (const content of contents) {
    const found = await caches[0]?.get(sha256(content), 500);
    assert.ok(found === undefined || found.equals(content));
  }
  // Each counts its own files, and sees those of the others when it tidies up.
  assert.ok(readdirSync(dir).length <= 4 * 3);
});
