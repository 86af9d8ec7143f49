/**
 * One publish onto a base of real parts (debootstrap, rpm, a kernel), step by step: time, bytes, requests, round trips.
 * A proxy before distribution holds each request 20 ms, so that what was sent together overlaps.
 * Needs the tools of tests/interop (bash tests/interop/setup.sh).
 *
 *   node bench/real-base.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseRecord } from '../src/pipeline/release.ts';
import { base, publishBase } from '../tests/interop/base.ts';
import { throwAwayKey } from '../tests/interop/chroots.ts';
import { project, publishArguments, wtgos } from '../tests/interop/product.ts';
import { startDistribution } from '../tests/interop/registries.ts';
import { ok, plainHttpHosts, workFolder } from '../tests/interop/tools.ts';
import { sequentialDepth } from '../tests/tools/fake-registry.ts';
import { type Passed, startProxy } from '../tests/tools/proxy.ts';

const registry = await startDistribution();
const proxy = await startProxy({ upstream: registry.url, delayMs: 20 });
plainHttpHosts.add(proxy.host);
const key = await throwAwayKey();
await publishBase({ ...registry, host: proxy.host }, 'ublue-os/bluefin-dx', key);
const ours = await project();
const cache = workFolder('bench-cache');

const { layers } = await base();
console.log(`base: ${layers.length} layers, ${mib(layers.reduce((sum, { size }) => sum + size, 0))} compressed\n`);

for (const [title, tag] of [
  ['first publish, nothing known of the base', 'stable'],
  ['a second tag: base known, image and attestations there', 'latest'],
] as const) {
  proxy.log.length = 0;
  const reference = `ghcr.io/wtgos/wtgos:${tag}`;
  const options = {
    base: `${proxy.host}/ublue-os/bluefin-dx:stable`,
    baseKey: key.publicKey,
    to: `${proxy.host}/wtgos/wtgos`,
    reference,
  };
  const started = performance.now();
  await ok(wtgos(ours.folder, publishArguments(ours, options), { XDG_CACHE_HOME: cache }));
  const total = performance.now() - started;
  const record: ReleaseRecord = JSON.parse(await readFile(join(ours.folder, 'wtgos-output', 'release.json'), 'utf8'));

  console.log(
    `### ${title}\n\n| step | ms | requests | round trips in sequence | sent | received |\n|---|---|---|---|---|---|`,
  );
  for (const { stage, at, ms } of record.stages) {
    const from = Date.parse(at) - performance.timeOrigin;
    row(
      stage,
      ms,
      proxy.log.filter(({ start }) => start >= from - 1 && start < from + ms),
    );
  }
  row('whole, with start-up', total, proxy.log);
  console.log('');
}
await proxy.stop();
await registry.stop();

function row(step: string, ms: number, log: Passed[]): void {
  const depth = sequentialDepth(log.map(({ start, end }) => ({ startedAt: start, endedAt: end })));
  const [sent, received] = [
    log.reduce((sum, each) => sum + each.sent, 0),
    log.reduce((sum, each) => sum + each.received, 0),
  ];
  console.log(`| ${step} | ${ms.toFixed(0)} | ${log.length} | ${depth} | ${kib(sent)} | ${kib(received)} |`);
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
