/**
 * A build with RUN on a machine that has nothing of the base yet, from the base in a registry to the signed image in it: ours,
 * with all checks, attestations and a host's verdict, beside `buildah pull`, `build`, `push` and `cosign sign`, which check
 * nothing. Both with the buildah of Debian's sid, its overlay driver, in chroot isolation, in one run, on a plain ext4 of its
 * own. Each part is shown with what it costs. Needs root and the tools of tests/interop (bash tests/interop/setup.sh).
 *
 *   node bench/run-build.ts [--small] [--dist]
 *
 * --small: a base of 50 MiB in place of 2 GiB, for a quick look. --dist: ours from dist/. Exits with 1 when a figure is not met.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathWith, wtgosProgram } from '../tests/interop/buildahs.ts';
import { type KeyPair, signLegacy, throwAwayKey } from '../tests/interop/chroots.ts';
import { asHost } from '../tests/interop/hosts.ts';
import { startDistribution } from '../tests/interop/registries.ts';
import { crane, ok, TOOLS, toolEnvironment, workFolder } from '../tests/interop/tools.ts';
import { baseLayout, full, small } from './index-base.ts';
import { type Part, partsOf, sum } from './parts.ts';
import { plainDisk } from './plain-disk.ts';
import { type Cost, type Measured, measure } from './process-tree.ts';
import { contextOn } from './run-build-context.ts';

const repository = join(import.meta.dirname, '..');
const enter = join(repository, 'tests', 'interop', 'chroot.sh');
const isSmall = process.argv.includes('--small');
const program = process.argv.includes('--dist') ? join(repository, 'dist', 'wtgos.js') : wtgosProgram;
const timeoutMs = 900_000;
const wanted = 4;
const mostMegabytes = 400;
const readsBase = 'base fetched, hashed, inflated, indexed, unpacked';
const runs = 'buildah: its steps, with RUN';
// The first of all: it is the last to be removed.
const disk = plainDisk(isSmall ? 2 : 16);
const layout = await baseLayout(isSmall ? small : full);
const registry = await startDistribution();
const key = await throwAwayKey();
const baseName = `${registry.host}/maker/base:stable`;
await ok(crane(['push', layout, baseName], { timeoutMs }));
const digest = await ok(crane(['digest', baseName]));
await signLegacy(`${registry.host}/maker/base@${digest}`, key, baseName);
const pinned = `${registry.host}/maker/base@${digest}`;
const context = contextOn(pinned, true);
const filesAlone = contextOn(pinned, false);
const load = loadavg()[0] ?? 0;
const ours = await costOfOurs(context, 'ours', workFolder('cache'), key);
const cache = workFolder('cache');
const cold = await costOfOurs(filesAlone, 'cold', cache, key);
const warm = await costOfOurs(filesAlone, 'warm', cache, key);
const theirs = await costOfTheirs(context, key);
await registry.stop();

const parts = partsOf(ours, [
  ['start of the program', /• Build$/],
  ['plan, trust in the base', / layers are known from the cache$/],
  [readsBase, /the base was unpacked as it was read/],
  ['store handed over, start of buildah', /STEP 1\//],
  [runs, /^ *COMMIT/],
  ['commit, push to us', /loopback: HEAD .*not here yet$/],
  ['capture, layer written again, compressed', /built by buildah/],
  ['end of the build', /• Check$/],
  ['judged against the policy', /✓ Check/],
  ['published: pushed, signed, attested, verified, tag', /^\{$/],
  ['end of the program, the rest of the base removed', undefined],
]).map(withoutApart);
const theirParts = partsOf(theirs, [
  ['buildah pull', /^pulled$/],
  ['buildah build', /^built$/],
  ['buildah push', /^pushed$/],
  ['cosign sign', /^signed$/],
  ['rm', undefined],
]);
const untilPublished = sum(parts.slice(0, -1));
const beyond = sum(parts.slice(0, -1).filter(({ name }) => name !== readsBase && name !== runs));
const untilSigned = sum(theirParts.slice(0, -1));

console.log(
  `${availableParallelism()} cores, load ${load.toFixed(1)} before; overlay on ext4, buildah of sid, both sides\n`,
);
const removal = { name: 'beside the last parts: the base removed', seconds: 0, cpuSeconds: ours.apartSeconds };
print('ours, checked, attested and verified', [...parts, removal], ours);
console.log(
  `\nbeyond the base and RUN: ${beyond.seconds.toFixed(2)} s, ${beyond.cpuSeconds.toFixed(2)} CPU s (wanted: 2)`,
);
console.log(`peak memory of our process: ${ours.peakMegabytes.toFixed(0)} MB (wanted: ${mostMegabytes})\n`);
print('theirs', theirParts, theirs);
const ratio = (one: Cost, other: Cost) =>
  `${(one.seconds / other.seconds).toFixed(2)} by the clock, ${(one.cpuSeconds / other.cpuSeconds).toFixed(2)} by CPU seconds`;
console.log(
  `\ntimes as fast, base → published: ${ratio(untilSigned, untilPublished)} (wanted: ${wanted} by the clock)`,
);
console.log(`times as fast, with all removed again: ${ratio(theirs, ours)}\n`);
console.log('| files alone, no RUN | s | CPU s | times as fast as theirs |\n|---|---|---|---|');
for (const [what, cost] of [
  ['nothing known of the base', cold],
  ['the base known', warm],
] as const)
  console.log(`| ${what} | ${cost.seconds.toFixed(2)} | ${cost.cpuSeconds.toFixed(2)} | ${ratio(untilSigned, cost)} |`);
// Small bases cost less than starting the programs: their ratio says nothing.
const isMet = untilSigned.seconds / untilPublished.seconds >= wanted && ours.peakMegabytes <= mostMegabytes;
process.exitCode = isSmall || isMet ? 0 : 1;

/** The end of a command has all that it used. */
function withoutApart(part: Part, position: number, all: readonly Part[]): Part {
  return position < all.length - 1 ? part : { ...part, cpuSeconds: part.cpuSeconds - ours.apartSeconds };
}

function print(what: string, each: readonly Part[], whole: Cost): void {
  console.log(`| ${what} | s | CPU s |\n|---|---|---|`);
  for (const { name, seconds, cpuSeconds } of [...each, { name: 'all', ...whole }])
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} |`);
}

/** @param cache what is known of the base */
function costOfOurs(folder: string, name: string, cache: string, key: KeyPair): Promise<Measured> {
  const { publicKey, privateKey, password } = key;
  const args = [
    ...['build', '--json', '--debug', '--publish', '--run-with-key', '--isolation', 'chroot', '--base-key', publicKey],
    ...['--policy', 'policy.yaml', '--to', `${registry.host}/own/${name}`, '--tags', 'stable'],
    ...['--public-keys', publicKey, '--signing-key', privateKey, '--signing-password', 'env://COSIGN_PASSWORD'],
  ];
  const env = {
    PATH: pathWith(`WTGOS_TOOLS='${TOOLS}' exec sh '${enter}' sid --bind '${disk}' '${disk}' -- /usr/bin/buildah "$@"`),
    TMPDIR: folderOnDisk(name),
    COSIGN_PASSWORD: password,
    XDG_CACHE_HOME: cache,
  };
  return measure(process.execPath, [program, ...args], { cwd: folder, env: toolEnvironment(env), apart: 'rm' });
}

async function costOfTheirs(folder: string, { privateKey, password }: KeyPair): Promise<Measured> {
  const storage = folderOnDisk('theirs');
  const script = `
b="buildah --root ${storage}/root --runroot ${storage}/run --storage-driver overlay"
base=$(sed -n 's/^FROM //p' Containerfile)
$b pull -q --tls-verify=false $base
echo pulled
$b build -q --isolation chroot --pull=never --tls-verify=false -t theirs .
echo built
$b push -q --tls-verify=false --digestfile ${storage}/digest theirs docker://$1/own/theirs:stable
echo pushed
cosign sign --yes --key "$2" --new-bundle-format=false --use-signing-config=false --tlog-upload=false --allow-http-registry $1/own/theirs@$(cat ${storage}/digest)
echo signed
rm -rf ${storage}/root`;
  const { binds = [] } = await asHost({});
  const bound = [...binds, [disk, disk] as const].flatMap(([from, to]) => ['--bind', from, to]);
  const command = [enter, 'sid', ...bound, '--', 'bash', '-euc', script, 'bash', registry.host, privateKey];
  const env = toolEnvironment({ COSIGN_PASSWORD: password, TMPDIR: storage });
  return measure('sh', command, { cwd: folder, env });
}

function folderOnDisk(name: string): string {
  const folder = join(disk, name);
  mkdirSync(folder);
  return folder;
}
