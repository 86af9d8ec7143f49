/**
 * What one publish costs at the registry, on an empty repository, with a base of forty layers whose index is known: round
 * trips in sequence, requests and bytes, token included. Beside it, what crane and cosign cost, who check and attest
 * nothing; they come from tests/interop/setup.sh. Each request is held 100 ms, as on a link to a far registry. Depth is the
 * longest chain of requests of which each began after the one before had ended; it is stable on a noisy machine. Seconds are
 * from the first request to the last answer, so without the start of a program.
 *
 *   npm run bench
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { toolPath } from '../tests/interop/tools.ts';
import { type FakeRegistryOptions, sequentialDepth } from '../tests/tools/fake-registry.ts';
import { type BenchWorld, layerFile, sentBytes, startBench } from './round-trips-world.ts';

const delayMs = 100;
/** facts: BuildKit with --link, and cosign; it is not measured here. */
const buildkitDepth = 41;

interface Cost {
  what: string;
  depth: number;
  requests: number;
  ms: number;
}

async function costOf(bench: BenchWorld, what: string, work: () => Promise<void>): Promise<Cost> {
  bench.slow(delayMs);
  await work();
  const { log } = bench.world.registry;
  const ms = Math.max(...log.map(({ endedAt }) => endedAt)) - Math.min(...log.map(({ startedAt }) => startedAt));
  return { what, depth: sequentialDepth(log), requests: log.length, ms };
}

async function run(program: string, args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(program, args, { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout.trim();
}

/** Base and layer to a signed image under a tag. */
async function byPeers({ world, loginFolder }: BenchWorld, inOneStep: boolean): Promise<void> {
  const env = { DOCKER_CONFIG: loginFolder, HOME: loginFolder, COSIGN_PASSWORD: 'peer' };
  const [crane, cosign] = [toolPath('bin', 'crane'), toolPath('bin', 'cosign-2.6.5')];
  const layer = await layerFile(loginFolder, world);
  await run(cosign, ['generate-key-pair', '--output-key-prefix', `${loginFolder}/peer`], env);
  const to = `${world.registry.host}/wtgos/peers:stable`;
  if (!inOneStep) await run(crane, ['append', '--base', world.base, '--new_layer', layer, '--new_tag', to], env);
  const append = inOneStep ? ['--append', layer] : [];
  const pushed = await run(
    crane,
    ['mutate', inOneStep ? world.base : to, ...append, '--label', 'a=b', '--tag', to],
    env,
  );
  const flags = ['--yes', '--tlog-upload=false', '--key', `${loginFolder}/peer.key`, '--allow-http-registry'];
  await run(cosign, ['sign', ...flags, pushed], env);
}

const costs: Cost[] = [];
const number = (value: number) => value.toLocaleString('en-US');
const ghcr: FakeRegistryOptions = { profile: 'ghcr' };

const sizes: string[] = [];
for (const [what, options, held] of [
  ['mounts granted', {}, false],
  ['GHCR, mounts refused: 40 layers are streamed', ghcr, false],
  ['GHCR, the target holds the base', ghcr, true],
] as const) {
  await using bench = await startBench(options);
  await bench.warm();
  const { world } = bench;
  if (held) {
    const base = world.registry.repository('ublue-os/bluefin-dx');
    for (const [digest, bytes] of base.blobs) world.registry.repository('wtgos/wtgos').blobs.set(digest, bytes);
  }
  costs.push(await costOf(bench, `wtgos, ${what}`, bench.publish));
  const { layer, image, base, rest } = await sentBytes(world, world.registry.log);
  const bound = Math.floor(1.1 * layer) + 64 * 1024;
  sizes.push(
    `| ${what} | ${number(layer)} | ${number(image)} | ${number(bound)} | ${number(base)} | ${number(rest)} |`,
  );
  costs.push(await costOf(bench, `wtgos, ${what}: again, nothing to do`, bench.publish));
}
for (const inOneStep of [true, false]) {
  await using bench = await startBench({});
  const what = inOneStep ? 'crane mutate --append, cosign sign' : 'crane append, crane mutate, cosign sign';
  costs.push(await costOf(bench, what, () => byPeers(bench, inOneStep)));
}

console.log(`Each request held ${delayMs} ms; a base of 40 layers; login by token.\n`);
console.log('| what | round trips in sequence | requests | s | our round trips, times |\n|---|---|---|---|---|');
const [ours] = costs;
for (const { what, depth, requests, ms } of costs) {
  const ratio = (depth / (ours?.depth ?? 1)).toFixed(1);
  console.log(`| ${what} | ${depth} | ${requests} | ${(ms / 1000).toFixed(1)} | ${ratio} |`);
}
console.log(`| BuildKit --link, cosign sign (from the issue) | ${buildkitDepth} | 120 | | |\n`);
console.log(
  'Bytes sent. The bound is 1.1 × our layer + 64 KiB, for image blobs; attestations, signatures and manifests apart.\n',
);
console.log('| what | our layer | image blobs | bound | layers of the base | all else |\n|---|---|---|---|---|---|');
for (const line of sizes) console.log(line);
