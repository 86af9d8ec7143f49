/**
 * A build with RUN on a machine that has nothing of the base yet, from the base in a registry to the signed image in it: ours,
 * with all checks, attestations and a host's verdict, beside `buildah pull`, `build`, `push` and `cosign sign`, which check
 * nothing. Both with the buildah of Debian's sid, its overlay driver, in chroot isolation, in one run, on a plain ext4 of its
 * own. To the base's own registry, which mounts the base's layers, and to another one, where nothing can be mounted, as on GHCR
 * between owners; theirs also to the first without its blob-info cache. Each part is shown with what it costs. Needs root and
 * the tools of tests/interop (bash tests/interop/setup.sh).
 *
 *   node bench/run-build.ts [--many | --small] [--dist]
 *
 * --many: 250,000 files in place of 76,250. --small: a base of 50 MiB in place of 2 GiB, for a quick look. --dist: ours from
 * dist/. Exits with 1 when a figure is not met.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { wtgosProgram } from '../tests/interop/buildahs.ts';
import { signLegacy, throwAwayKey } from '../tests/interop/chroots.ts';
import { startDistribution } from '../tests/interop/registries.ts';
import { crane, ok, workFolder } from '../tests/interop/tools.ts';
import { baseLayout, full, half, small } from './index-base.ts';
import { type Part, partsOf, sum } from './parts.ts';
import { plainDisk } from './plain-disk.ts';
import type { Cost } from './process-tree.ts';
import { contextOn } from './run-build-context.ts';
import { costOfOurs, costOfTheirs, ourEnds, readsBase, runs, theirEnds, theirPushes } from './run-build-sides.ts';

const isSmall = process.argv.includes('--small');
const program = process.argv.includes('--dist') ? join(import.meta.dirname, '..', 'dist', 'wtgos.js') : wtgosProgram;
const timeoutMs = 900_000;
const wanted = 4;
const mostMegabytes = 400;

// The first of all: it is the last to be removed.
const disk = plainDisk(isSmall ? 2 : 20);
const layout = await baseLayout(isSmall ? small : process.argv.includes('--many') ? full : half);
const [near, far] = [await startDistribution(), await startDistribution()];
const key = await throwAwayKey();
const place = { disk, key };
const baseName = `${near.host}/maker/base:stable`;
await ok(crane(['push', layout, baseName], { timeoutMs }));
const pinned = `${near.host}/maker/base@${await ok(crane(['digest', baseName]))}`;
await signLegacy(pinned, key, baseName);
const context = contextOn(pinned, true);
const filesAlone = contextOn(pinned, false);
const load = loadavg()[0] ?? 0;

const build = (folder: string, cache: string, target: string) => costOfOurs(program, { folder, cache, target }, place);
// Not counted: a hosted machine is given its memory when it first touches it, and whoever comes first waits for that.
await build(context, workFolder('cache'), `${near.host}/own/first`);
const ours = {
  near: await build(context, workFolder('cache'), `${near.host}/own/ours`),
  far: await build(context, workFolder('cache'), `${far.host}/own/ours`),
};
const cache = workFolder('cache');
const cold = await build(filesAlone, cache, `${near.host}/own/cold`);
const warm = await build(filesAlone, cache, `${near.host}/own/warm`);
const theirs = await costOfTheirs(context, { near: near.host, far: far.host }, place);
await near.stop();
await far.stop();

const parts = {
  near: partsOf(ours.near, ourEnds),
  far: partsOf(ours.far, ourEnds),
  theirs: partsOf(theirs, theirEnds),
};
// The last part is the removal.
const published = { near: sum(parts.near.slice(0, -1)), far: sum(parts.far.slice(0, -1)) };
const rows = theirPushes.map(({ what, target }) => ({
  what,
  target,
  ours: published[target],
  theirs: sum(
    parts.theirs.filter(({ name }) => ['buildah pull', 'buildah build'].includes(name) || name.endsWith(`, ${what}`)),
  ),
}));
const beyond = sum(parts.near.slice(0, -1).filter(({ name }) => name !== readsBase && name !== runs));
const peak = Math.max(ours.near.peakMegabytes, ours.far.peakMegabytes);

console.log(
  `${availableParallelism()} cores, load ${load.toFixed(1)} before; overlay on ext4, buildah of sid, both sides\n`,
);
print('ours, checked, attested and verified; mounts granted', parts.near, ours.near);
console.log(
  `\nbeyond the base and RUN: ${beyond.seconds.toFixed(2)} s, ${beyond.cpuSeconds.toFixed(2)} CPU s (wanted: 2)\n`,
);
print('ours, nothing to mount', parts.far, ours.far);
console.log(`\npeak memory of our process: ${peak.toFixed(0)} MB (wanted: ${mostMegabytes})\n`);
print('theirs', parts.theirs, theirs);
console.log(`\ntimes as fast, base → published (wanted: ${wanted} by the clock)`);
for (const { what, ours, theirs } of rows) console.log(`${what}: ${ratio(theirs, ours)}`);
console.log('\n| files alone, no RUN; mounts granted | s | CPU s | times as fast as theirs |\n|---|---|---|---|');
for (const [known, cost] of [
  ['nothing known of the base', cold],
  ['the base known', warm],
] as const)
  for (const { what, theirs } of rows.filter(({ target }) => target === 'near'))
    console.log(
      `| ${known}; ${what} | ${cost.seconds.toFixed(2)} | ${cost.cpuSeconds.toFixed(2)} | ${ratio(theirs, cost)} |`,
    );
// Small bases cost less than starting the programs: their ratio says nothing.
const isMet = rows.every(({ ours, theirs }) => theirs.seconds / ours.seconds >= wanted) && peak <= mostMegabytes;
process.exitCode = isSmall || isMet ? 0 : 1;

function ratio(one: Cost, other: Cost): string {
  return `${(one.seconds / other.seconds).toFixed(2)} by the clock, ${(one.cpuSeconds / other.cpuSeconds).toFixed(2)} by CPU seconds`;
}

function print(what: string, each: readonly Part[], whole: Cost): void {
  console.log(`| ${what} | s | CPU s |\n|---|---|---|`);
  for (const { name, seconds, cpuSeconds } of [...each, { name: 'all', ...whole }])
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} |`);
}
