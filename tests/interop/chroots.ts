/** The tools that run inside the chroots of a newer Debian: signers, builders, and the hosts' own clients. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../tools/secrets.ts';
import { asHost, type ChrootOptions, type HostOptions } from './hosts.ts';
import { ok, type Ran, run, toolPath, workFolder } from './tools.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ENTER = join(HERE, 'chroot.sh');
const TREE = join(HERE, 'tree.sh');

export type Suite = 'trixie' | 'sid' | 'ostree' | 'dracut';

/** Runs a command in a chroot; `cwd` below the work folder is kept. */
export function inChroot(suite: Suite, command: readonly string[], options: ChrootOptions = {}): Promise<Ran> {
  toolPath('chroot', suite);
  const binds = (options.binds ?? []).flatMap(([from, to]) => ['--bind', from, to]);
  return run('sh', [ENTER, suite, ...binds, '--', ...command], options);
}

/** cosign 3 (sid): bundles by default. Keys need `env: { COSIGN_PASSWORD }`. */
export const cosign3 = (args: readonly string[], options?: ChrootOptions) =>
  inChroot('sid', ['cosign', ...args], options);

/** cosign 2.5 (trixie): the last that looks at legacy signatures first. */
export const cosign2 = (args: readonly string[], options?: ChrootOptions) =>
  inChroot('trixie', ['cosign', ...args], options);

/** buildah 1.43 (sid) with a storage of its own per `storage` folder (see {@link buildahStorage}). */
export const buildahSid = async (storage: string, args: readonly string[], options: HostOptions = {}) =>
  inChroot('sid', ['buildah', ...storageFlags(storage), ...args], await asHost(options));

/** A new, empty container storage for {@link buildahSid} or {@link podman}. */
export const buildahStorage = (): string => workFolder('storage');

/**
 * What is in an image (`oci:/layout:tag`, `docker://127.0.0.1:PORT/name`, or a name in the storage), as buildah
 * unpacks it: one sorted line for each fact; see tree.sh. Times are left out.
 */
export async function imageTree(image: string, options: HostOptions & { storage?: string } = {}): Promise<string[]> {
  const { storage = buildahStorage(), ...rest } = options;
  const host = await asHost({ ...rest, binds: [...(rest.binds ?? []), [TREE, '/mnt/tree.sh']] });
  return (await ok(inChroot('sid', ['sh', '/mnt/tree.sh', storage, image], host))).split('\n');
}

const storageFlags = (storage: string) => [
  '--root',
  join(storage, 'root'),
  '--runroot',
  join(storage, 'run'),
  '--storage-driver',
  'overlay',
];

/** skopeo of trixie (or sid), sigstore verification on, under the given host's policy. */
export async function skopeo(
  args: readonly string[],
  options: HostOptions = {},
  suite: Suite = 'trixie',
): Promise<Ran> {
  return inChroot(suite, ['skopeo', ...args], await asHost(options));
}

/** podman of trixie under the given host's policy, in a storage of its own (default: a new one). */
export async function podman(
  args: readonly string[],
  options: HostOptions & { readonly storage?: string } = {},
): Promise<Ran> {
  const { storage = buildahStorage(), ...host } = options;
  return inChroot('trixie', ['podman', ...storageFlags(storage), ...args], await asHost(host));
}

/** A throw-away key pair made by cosign 3. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly password: string;
}

export async function throwAwayKey(password = testSecret('throw away')): Promise<KeyPair> {
  const folder = workFolder('key');
  await ok(cosign3(['generate-key-pair'], { cwd: folder, env: { COSIGN_PASSWORD: password } }));
  return { privateKey: join(folder, 'cosign.key'), publicKey: join(folder, 'cosign.pub'), password };
}

/**
 * Signs `repository@digest` for the name `identity` in the layout that podman, skopeo and bootc read:
 * facts/sigstore.md, "the reference producer to compare with".
 */
export async function signLegacy(reference: string, key: KeyPair, identity?: string): Promise<void> {
  await ok(
    cosign3(
      [
        'sign',
        '--yes',
        '--key',
        key.privateKey,
        '--new-bundle-format=false',
        '--use-signing-config=false',
        '--tlog-upload=false',
        ...(identity === undefined ? [] : ['--sign-container-identity', identity]),
        '--allow-http-registry',
        reference,
      ],
      { env: { COSIGN_PASSWORD: key.password } },
    ),
  );
}
