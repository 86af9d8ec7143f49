/**
 * Speed and memory of the index, side by side with what bounds it and with `buildah pull`, on a base of 2 GiB, 40 layers and
 * 250,000 files; and on as many files as ostree encapsulates them. The bases are made once (some minutes) and kept in the
 * cache folder. Needs the tools of tests/interop (bash tests/interop/setup.sh) for buildah.
 *
 *   node bench/index.ts [--small]      a base of 50 MiB, without buildah, for a quick look
 *
 * The first index is measured before and after buildah, and the faster one counts. Exits with 1 when a figure is not met. On a
 * machine that others use too, the speed is compared by CPU seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChroot } from '../tests/interop/chroots.ts';
import { asHost } from '../tests/interop/hosts.ts';
import { ok, run, workFolder } from '../tests/interop/tools.ts';
import { baseLayout, full, oneLarge, oneSmall, ostree, small, smallOstree } from './index-base.ts';

interface Cost {
  seconds: number;
  cpuSeconds: number;
}
interface Indexed extends Cost {
  peakMegabytes: number;
  entries: number;
}
interface Judged {
  seconds: number;
  peakMegabytes: number;
  changes: number;
  verdict: string;
  baseLayersRead: number;
  ownLayersRead: number;
}

const isSmall = process.argv.includes('--small');
const layout = await baseLayout(isSmall ? small : full);
const [largeLayout, smallLayout] = isSmall ? [] : [await baseLayout(oneLarge), await baseLayout(oneSmall)];
const ostreeLayout = await baseLayout(isSmall ? smallOstree : ostree);
const cache = mkdtempSync(join(tmpdir(), 'wtgos-bench-'));
process.once('exit', () => rmSync(cache, { recursive: true, force: true }));

const load = loadavg()[0] ?? 0;
const isShared = load > 0.7;
const bound: Cost & { megabytes: number } = await measure('index-bound.ts', layout);
const runs: Indexed[] = [await measure('index-run.ts', layout, join(cache, '1'))];
const buildah = isSmall ? undefined : await buildahPull(layout);
runs.push(await measure('index-run.ts', layout, join(cache, '2')));
const first = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
// The first of these brings files of the system into memory that a second one finds there.
const judgements: Judged[] = [];
for (let round = 0; round < 3; round++) judgements.push(await measure('index-judge.ts', layout, join(cache, '1')));
const judged = judgements.reduce((a, b) => (b.seconds < a.seconds ? b : a));
const encapsulated: Indexed = await measure('index-run.ts', ostreeLayout, join(cache, 'ostree'));
const ostreeJudgements: Judged[] = [];
for (let round = 0; round < 3; round++)
  ostreeJudgements.push(await measure('index-judge.ts', ostreeLayout, join(cache, 'ostree')));
const ostreeJudged = ostreeJudgements.reduce((a, b) => (b.seconds < a.seconds ? b : a));
const large: Indexed | undefined = largeLayout === undefined ? undefined : await measure('index-run.ts', largeLayout);
const little: Indexed | undefined = smallLayout === undefined ? undefined : await measure('index-run.ts', smallLayout);

const time = (cost: Cost): number => (isShared ? cost.cpuSeconds : cost.seconds);
const figures: [what: string, found: number, bound: number, isMet: boolean][] = [
  atLeast('speed, of what inflating and hashing alone reach', time(bound) / time(first), 0.85),
  // buildah takes one layer after the other, so CPU seconds would not do.
  ...(buildah ? [atLeast('times as fast as buildah pull', buildah.seconds / first.seconds, 4)] : []),
  atMost('peak memory of a first index, MB', Math.max(...runs.map((each) => each.peakMegabytes)), 400),
  ...(large && little
    ? [
        atMost(
          'peak memory with a 1 GiB file, of that with a 128 MiB file',
          large.peakMegabytes / little.peakMegabytes,
          1.25,
        ),
      ]
    : []),
  atMost('seconds to judge 200 KiB on a known base', judged.seconds, 1),
  atMost('the same on a base that ostree encapsulated', ostreeJudged.seconds, 1),
  atMost(
    'layers of the base that are read for it',
    Math.max(...[...judgements, ...ostreeJudgements].map((each) => each.baseLayersRead)),
    0,
  ),
];

const memory = `${first.entries} entries, ${(bound.megabytes / 1000).toFixed(1)} GB uncompressed`;
const basis = isShared ? 'shared with others: the first figure is of CPU seconds' : 'by the clock';
console.log(`${memory}; ${availableParallelism()} cores, load ${load.toFixed(1)} before (${basis})\n`);
console.log('| what | s | CPU s | peak MB |\n|---|---|---|---|');
row('inflate and hashes alone', bound);
row('first index, faster of two', first);
if (buildah) row('buildah pull, overlay', buildah);
row('known base, 200 KiB judged', judged);
row('encapsulated base, first index', encapsulated);
row('encapsulated and known, 200 KiB judged', ostreeJudged);
if (large && little) {
  row('one layer, one file of 1 GiB', large);
  row('one layer, one file of 128 MiB', little);
}
console.log('\n| figure | found | bound | met |\n|---|---|---|---|');
for (const [what, found, limit, isMet] of figures)
  console.log(`| ${what} | ${found.toFixed(2)} | ${limit} | ${isMet ? 'yes' : 'NO'} |`);
console.log(
  `\n${JSON.stringify({ load, bound, runs, buildah, judgements, encapsulated, ostreeJudgements, large, little })}`,
);
if ([...judgements, ...ostreeJudgements].some(({ verdict }) => verdict !== 'pass'))
  throw new Error('an image was refused');
// Small runs end before they are in full swing: their ratio says nothing.
process.exitCode = figures.slice(isSmall ? 1 : 0).every(([, , , isMet]) => isMet) ? 0 : 1;

/** Runs a script beside this one in a process of its own; its last line is JSON. */
async function measure<T>(script: string, ...args: string[]): Promise<T> {
  const printed = await ok(run(process.execPath, [join(import.meta.dirname, script), ...args], { timeoutMs: 300_000 }));
  return JSON.parse(printed);
}

/** buildah of Debian's sid, in an empty storage of its own on a real disk. */
async function buildahPull(from: string): Promise<Cost> {
  const storage = workFolder('bench-storage');
  const host = await asHost({ binds: [[from, '/mnt/base']], timeoutMs: 600_000 });
  const flags = ['--root', join(storage, 'root'), '--runroot', join(storage, 'run'), '--storage-driver', 'overlay'];
  const timed = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null';
  const command = ['bash', '-c', timed, 'bash', 'buildah', ...flags, 'pull', '-q', 'oci:/mnt/base:base'];
  const ran = await inChroot('sid', command, host);
  await ok(ran);
  const [seconds = 0, user = 0, system = 0] = (ran.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, cpuSeconds: user + system };
}

function atLeast(what: string, found: number, limit: number): [string, number, number, boolean] {
  return [what, found, limit, found >= limit];
}

function atMost(what: string, found: number, limit: number): [string, number, number, boolean] {
  return [what, found, limit, found <= limit];
}

function row(what: string, cost: { seconds: number; cpuSeconds?: number; peakMegabytes?: number }): void {
  const [cpu = '', peak = ''] = [cost.cpuSeconds?.toFixed(1), cost.peakMegabytes?.toFixed(0)];
  console.log(`| ${what} | ${cost.seconds.toFixed(2)} | ${cpu} | ${peak} |`);
}
