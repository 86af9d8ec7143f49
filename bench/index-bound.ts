/**
 * What no index can do without: each layer read once, hashed, inflated, hashed as a whole and once more for its files, in as
 * many threads as the index has. No archive is read. Prints one line of JSON.
 *
 *   node bench/index-bound.ts LAYOUT
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';
import { readStoredImage } from '../src/pipeline/stored-image.ts';
import { LayoutStore } from '../src/registry/layout.ts';
import { blobOf } from './index-base.ts';

const chunk = { highWaterMark: 1024 * 1024 };

if (isMainThread) await measure(process.argv[2] ?? '');
else for (const file of workerData as string[]) parentPort?.postMessage(await readOne(file));

async function measure(layout: string): Promise<void> {
  const { manifest } = await readStoredImage(await LayoutStore.open(layout), 'base');
  const largestFirst = manifest.document.layers.toSorted((a, b) => b.size - a.size);
  const started = performance.now();
  const threads = Math.min(availableParallelism(), 4, largestFirst.length);
  const loads = Array.from({ length: threads }, () => ({ files: [] as string[], bytes: 0 }));
  for (const { digest, size } of largestFirst) {
    const least = loads.reduce((a, b) => (b.bytes < a.bytes ? b : a));
    least.files.push(blobOf(layout, digest));
    least.bytes += size;
  }
  const sizes = await Promise.all(loads.map(({ files }) => inThread(files)));
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const megabytes = sizes.reduce((a, b) => a + b) / 1e6;
  console.log(JSON.stringify({ seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes }));
}

function inThread(files: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let total = 0;
    const worker = new Worker(import.meta.filename, { workerData: files });
    worker.on('message', (size: number) => {
      total += size;
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(total));
  });
}

/** Uncompressed bytes. */
async function readOne(file: string): Promise<number> {
  const [stored, plain, files] = [createHash('sha256'), createHash('sha256'), createHash('sha256')];
  let size = 0;
  await pipeline(
    createReadStream(file, chunk),
    async function* hashed(pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        stored.update(piece);
        yield piece;
      }
    },
    createGunzip({ chunkSize: 512 * 1024 }),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        size += piece.length;
        plain.update(piece);
        files.update(piece);
      }
    },
  );
  for (const hash of [stored, plain, files]) hash.digest();
  return size;
}
