/**
 * Indexes a layout's image in a process of its own, so that its memory can be measured; prints one line of JSON.
 *
 *   node bench/index-run.ts LAYOUT [CACHE_FOLDER]
 */
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/core/digest.ts';
import { silentLog } from '../src/core/log.ts';
import { indexImage } from '../src/image/index-image.ts';
import { layerSources, readStoredImage } from '../src/pipeline/stored-image.ts';
import { LayoutStore } from '../src/registry/layout.ts';

const [layout = '', cacheDir] = process.argv.slice(2);
const image = await readStoredImage(await LayoutStore.open(layout), 'base');
const started = performance.now();
const tree = await indexImage({
  layers: layerSources(image),
  cacheDir,
  tool: sha256('bench'),
  workerFile: fileURLToPath(new URL('../src/entry.ts', import.meta.url)),
  log: silentLog,
});
const seconds = (performance.now() - started) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ seconds, cpuSeconds, peakMegabytes: maxRSS / 1000, entries: tree.entries.size }));
