/**
 * A build with RUN on a machine that has nothing of the base yet, from the base in a registry to the signed image in it: ours,
 * with all checks, attestations and a host's verdict, beside `buildah pull`, `build`, `push` and `cosign sign`, which check
 * nothing. Both with the buildah of Debian's sid, in chroot isolation, in one run, and both remove what they unpacked, which
 * is a good part of the work. Needs the tools of tests/interop (bash tests/interop/setup.sh).
 *
 *   node bench/run-build.ts [--small]      a base of 50 MiB in place of 2 GiB, for a quick look
 *
 * Exits with 1 when a figure is not met. On a machine that others use too, CPU seconds stand for seconds.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildahEnvironment, wtgosProgram } from '../tests/interop/buildahs.ts';
import { inChroot, type KeyPair, signLegacy, throwAwayKey } from '../tests/interop/chroots.ts';
import { asHost } from '../tests/interop/hosts.ts';
import { startDistribution } from '../tests/interop/registries.ts';
import { crane, ok, run, toolPath, workFolder } from '../tests/interop/tools.ts';
import { baseLayout, full, small } from './index-base.ts';

interface Cost {
  seconds: number;
  cpuSeconds: number;
}

const isSmall = process.argv.includes('--small');
const wanted = 4;
const timeoutMs = 900_000;
const timed = 'TIMEFORMAT="%R %U %S"; time "$@" >&2';
const layout = await baseLayout(isSmall ? small : full);
const registry = await startDistribution();
const key = await throwAwayKey();
const baseName = `${registry.host}/maker/base:stable`;
await ok(crane(['push', layout, baseName], { timeoutMs }));
const digest = await ok(crane(['digest', baseName]));
await signLegacy(`${registry.host}/maker/base@${digest}`, key, baseName);
const context = contextOn(`${registry.host}/maker/base@${digest}`);

const load = loadavg()[0] ?? 0;
const isShared = load > 0.7;
const ours = await costOfOurs(context, key);
const theirs = await costOfTheirs(context, key);
await registry.stop();

const time = (cost: Cost): number => (isShared ? cost.cpuSeconds : cost.seconds);
const ratio = time(theirs) / time(ours);
const basis = isShared ? 'shared with others: CPU seconds are compared' : 'seconds are compared';
console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} before (${basis})\n`);
console.log('| what | s | CPU s |\n|---|---|---|');
row('ours, checked, attested and verified', ours);
row('buildah pull, build, push, cosign sign, rm', theirs);
console.log(`\ntimes as fast: ${ratio.toFixed(2)} (wanted: ${wanted})`);
// Small bases cost less than starting the programs: their ratio says nothing.
process.exitCode = isSmall || ratio >= wanted ? 0 : 1;

/** A program that needs nothing of its base, and a RUN of it. */
function contextOn(image: string): string {
  const folder = workFolder('run-build');
  copyFileSync(toolPath('bin', 'dockerfile-ast'), join(folder, 'tool'));
  const lines = [
    ...[`FROM ${image}`, 'LABEL containers.bootc=1', 'COPY tool note /usr/share/own/'],
    'RUN ["/usr/share/own/tool", "/usr/share/own/note"]',
  ];
  writeFileSync(join(folder, 'note'), 'FROM scratch\n');
  writeFileSync(join(folder, 'Containerfile'), `${lines.join('\n')}\n`);
  const policy = {
    schema: 'https://wtgos.github.io/actions/schemas/policy/v1.json',
    name: 'bench',
    allow: [
      {
        name: 'tool',
        reason: 'The bench brings it.',
        paths: ['usr/share/own/**'],
        changes: ['added'],
        rules: ['EXE-01'],
      },
      {
        name: 'places',
        reason: 'Where RUN mounts; the base has none.',
        paths: ['dev', 'proc', 'sys'],
        changes: ['added'],
      },
    ],
  };
  writeFileSync(join(folder, 'policy.yaml'), JSON.stringify(policy));
  return folder;
}

async function costOfOurs(folder: string, { publicKey, privateKey, password }: KeyPair): Promise<Cost> {
  const args = [
    ...['build', '--json', '--publish', '--run-with-key', '--isolation', 'chroot', '--base-key', publicKey],
    ...['--policy', 'policy.yaml', '--to', `${registry.host}/own/ours`, '--tags', 'stable'],
    ...['--public-keys', publicKey, '--signing-key', privateKey, '--signing-password', 'env://COSIGN_PASSWORD'],
  ];
  const env = { ...buildahEnvironment('sid'), COSIGN_PASSWORD: password, XDG_CACHE_HOME: workFolder('cache') };
  const command = ['-c', timed, 'bash', process.execPath, wtgosProgram, ...args];
  return costOf(await run('bash', command, { cwd: folder, env, timeoutMs }));
}

async function costOfTheirs(folder: string, { privateKey, password }: KeyPair): Promise<Cost> {
  const storage = workFolder('bench-storage');
  const script = `
b="buildah --root ${storage}/root --runroot ${storage}/run --storage-driver overlay"
base=$(sed -n 's/^FROM //p' Containerfile)
$b pull -q --tls-verify=false $base
$b build -q --isolation chroot --pull=never --tls-verify=false -t theirs .
$b push -q --tls-verify=false --digestfile ${storage}/digest theirs docker://$1/own/theirs:stable
cosign sign --yes --key "$2" --new-bundle-format=false --use-signing-config=false --tlog-upload=false --allow-http-registry $1/own/theirs@$(cat ${storage}/digest)
rm -rf ${storage}/root`;
  const host = await asHost({ cwd: folder, env: { COSIGN_PASSWORD: password }, timeoutMs });
  const command = ['bash', '-c', timed, 'bash', 'bash', '-euc', script, 'bash', registry.host, privateKey];
  return costOf(await inChroot('sid', command, host));
}

/** Of what a shell timed. */
async function costOf(ran: Parameters<typeof ok>[0]): Promise<Cost> {
  await ok(ran);
  const [seconds = 0, user = 0, system = 0] = ((await ran).stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds: user + system };
}

function row(what: string, { seconds, cpuSeconds }: Cost): void {
  console.log(`| ${what} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(1)} |`);
}
