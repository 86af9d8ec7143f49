/**
 * How long each action takes to start from dist/ and to refuse wrong input, over an empty node: medians, side by side.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contracts } from '../src/actions/contracts.ts';

const rounds = 9;
const dist = resolve(import.meta.dirname, '..', 'dist');

function once(args: string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', INPUT_BOGUS: 'x' },
  });
  return performance.now() - start;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const programs = [
  ['wtgos --version', [join(dist, 'wtgos.js'), '--version']],
  ...contracts.map(({ name }) => [name, [join(dist, `${name}.js`)]]),
] as [string, string[]][];
const times = new Map<string, number[]>([
  ['an empty node', []],
  ...programs.map(([name]): [string, number[]] => [name, []]),
]);
for (let round = 0; round < rounds; round++) {
  times.get('an empty node')?.push(once(['-e', '']));
  for (const [name, args] of programs) times.get(name)?.push(once(args));
}

const empty = median(times.get('an empty node') ?? []);
console.log(
  `\nStart-up, medians of ${rounds}; dist/ has ${readdirSync(dist).length} files.\n\n| what | ms | over an empty node |\n|---|---|---|`,
);
for (const [name, values] of times) {
  const ms = median(values);
  console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms - empty).toFixed(0)} |`);
}
