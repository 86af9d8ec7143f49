/** Both sides of bench/run-build.ts: what is run on each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathWith } from '../tests/interop/buildahs.ts';
import type { KeyPair } from '../tests/interop/chroots.ts';
import { asHost } from '../tests/interop/hosts.ts';
import { TOOLS, toolEnvironment } from '../tests/interop/tools.ts';
import { type Measured, measure } from './process-tree.ts';

const enter = join(import.meta.dirname, '..', 'tests', 'interop', 'chroot.sh');

export interface Place {
  /** Where all is stored. */
  disk: string;
  key: KeyPair;
}

/** The parts of `costOfOurs` that are no overhead: the base, and RUN. */
export const readsBase = 'base fetched, hashed, inflated, indexed, unpacked';
export const runs = 'buildah: its steps, with RUN';
/** The parts of `costOfOurs` with a RUN, by the line at the end of each. */
export const ourEnds: readonly [name: string, end: RegExp | undefined][] = [
  ['start of the program', /• Build$/],
  ['plan, trust in the base, buildah tried', / layers are known from the cache$/],
  [readsBase, /the base was unpacked as it was read/],
  ['store handed over, start of buildah', /STEP 1\//],
  [runs, /^ *COMMIT/],
  ['commit, push to us', /loopback: HEAD .*not here yet$/],
  ['capture, layer written again, compressed', /built by buildah/],
  ['end of the build', /• Check$/],
  ['judged against the policy', /✓ Check/],
  ['published: pushed, signed, attested, verified, tag', /^published: /],
  ['the base removed', undefined],
];

/**
 * Builds and publishes with all checks.
 * @param program wtgos
 * @param cache what is known of the base
 * @param target `host/path`
 */
export function costOfOurs(
  program: string,
  { folder, cache, target }: { folder: string; cache: string; target: string },
  { disk, key: { publicKey, privateKey, password } }: Place,
): Promise<Measured> {
  const args = [
    ...['build', '--json', '--debug', '--publish', '--run-with-key', '--isolation', 'chroot', '--base-key', publicKey],
    ...['--policy', 'policy.yaml', '--to', target, '--tags', 'stable'],
    ...['--public-keys', publicKey, '--signing-key', privateKey, '--signing-password', 'env://COSIGN_PASSWORD'],
  ];
  const env = {
    PATH: pathWith(`WTGOS_TOOLS='${TOOLS}' exec sh '${enter}' sid --bind '${disk}' '${disk}' -- /usr/bin/buildah "$@"`),
    TMPDIR: folderOn(disk, target.replaceAll(/[^a-z0-9]/g, '-')),
    COSIGN_PASSWORD: password,
    XDG_CACHE_HOME: cache,
  };
  return measure(process.execPath, [program, ...args], { cwd: folder, env: toolEnvironment(env) });
}

/** Where theirs is published to, in order; the last one is the first again, without what the pull noted of the base. */
export const theirPushes = [
  { what: 'mounts granted', target: 'near', path: 'own/theirs' },
  { what: 'nothing to mount', target: 'far', path: 'own/theirs' },
  { what: 'mounts granted, no blob-info cache', target: 'near', path: 'own/again' },
] as const;
/** The parts of `costOfTheirs`. */
export const theirEnds: readonly [name: string, end: RegExp | undefined][] = [
  ['buildah pull', /^pulled$/],
  ['buildah build', /^built$/],
  ...theirPushes.flatMap(({ what }, at): [string, RegExp][] => [
    ['what was written before reaches the disk', new RegExp(`^ready ${at}$`)],
    [`buildah push, ${what}`, new RegExp(`^pushed ${at}$`)],
    [`cosign sign, ${what}`, new RegExp(`^signed ${at}$`)],
  ]),
  ['rm', undefined],
];

/**
 * Pulls and builds once, and publishes to the registries, whose hosts are given. Without the blob-info cache, as a job that
 * gets the image from another one, it compresses the base again; so it does when it is asked for zstd.
 */
export async function costOfTheirs(
  folder: string,
  hosts: { near: string; far: string },
  { disk, key: { privateKey, password } }: Place,
): Promise<Measured> {
  const storage = folderOn(disk, 'theirs');
  const publishes = theirPushes.map(({ target, path }, at) => `publish ${at} ${hosts[target]}/${path}`);
  const script = `
b="buildah --root ${storage}/root --runroot ${storage}/run --storage-driver overlay"
base=$(sed -n 's/^FROM //p' Containerfile)
key=$1
publish() {
  # As it would follow the build; what another push wrote is none of its costs.
  [ $1 = 0 ] || sync
  echo ready $1
  $b push -q --tls-verify=false --digestfile ${storage}/digest theirs docker://$2:stable
  echo pushed $1
  cosign sign --yes --key "$key" --new-bundle-format=false --use-signing-config=false --tlog-upload=false --allow-http-registry $2@$(cat ${storage}/digest)
  echo signed $1
}
$b pull -q --tls-verify=false $base
echo pulled
$b build -q --isolation chroot --pull=never --tls-verify=false -t theirs .
echo built
${publishes.slice(0, -1).join('\n')}
rm /var/lib/containers/cache/blob-info-cache-v1*
${publishes.at(-1)}
rm -rf ${storage}/root`;
  const { binds = [] } = await asHost({});
  const bound = [...binds, [disk, disk] as const].flatMap(([from, to]) => ['--bind', from, to]);
  const command = [enter, 'sid', ...bound, '--', 'bash', '-euc', script, 'bash', privateKey];
  const env = toolEnvironment({ COSIGN_PASSWORD: password, TMPDIR: storage });
  return measure('sh', command, { cwd: folder, env });
}

function folderOn(disk: string, name: string): string {
  const folder = join(disk, name);
  mkdirSync(folder);
  return folder;
}
