/**
 * What one publish costs at the registry: sequential round trips (the depth of the request graph), requests and bytes.
 * Each request is held 100 ms, as on a link to a far registry; depth is counted, not timed, so it is stable on a noisy machine.
 *
 *   npm run bench
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publishWorld, startWorld, type World } from '../tests/integration/world.ts';
import { sequentialDepth } from '../tests/tools/fake-registry.ts';

const delayMs = 100;

interface Cost {
  what: string;
  depth: number;
  requests: number;
  sentBytes: number;
  receivedBytes: number;
  seconds: number;
}

async function measure(world: World, what: string, work: () => Promise<unknown>): Promise<Cost> {
  const { log } = world.registry;
  log.length = 0;
  const start = performance.now();
  await work();
  return {
    what,
    depth: sequentialDepth(log),
    requests: log.length,
    sentBytes: log.reduce((sum, request) => sum + request.bytesIn, 0),
    receivedBytes: log.reduce((sum, request) => sum + request.bytesOut, 0),
    seconds: (performance.now() - start) / 1000,
  };
}

const costs: Cost[] = [];
for (const profile of ['plain', 'ghcr'] as const) {
  await using world = await startWorld({ profile, delayMs });
  costs.push(
    await measure(world, `${profile}: build and judge only, nothing known of the base`, () =>
      publishWorld(world, { options: { publish: undefined } }),
    ),
  );
  costs.push(await measure(world, `${profile}: publish to an empty repository, base known`, () => publishWorld(world)));
  costs.push(await measure(world, `${profile}: the same again, nothing to do`, () => publishWorld(world)));
  await rm(join(world.folder, '..', 'cache'), { recursive: true, force: true });
}

const number = (value: number) => value.toLocaleString('en-US');
console.log(`Each request held ${delayMs} ms. Mounts granted on the plain registry; ghcr: within one owner only.\n`);
console.log('| what | round trips in sequence | requests | bytes sent | bytes received | s |');
console.log('|---|---|---|---|---|---|');
for (const { what, depth, requests, sentBytes, receivedBytes, seconds } of costs) {
  console.log(
    `| ${what} | ${depth} | ${requests} | ${number(sentBytes)} | ${number(receivedBytes)} | ${seconds.toFixed(1)} |`,
  );
}
