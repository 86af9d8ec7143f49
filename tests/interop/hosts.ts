/**
 * An installed machine, as the clients that enforce signatures see it: its policy.json, registries.d and keys.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ok, plainHttpHosts, type RunOptions, run, toolPath, workFolder } from './tools.ts';

export interface ChrootOptions extends RunOptions {
  /** Files or folders that the tool sees at another place: `[from, to]`. */
  readonly binds?: readonly (readonly [string, string])[];
}

/** What a client on an installed machine goes by. */
export interface HostOptions extends ChrootOptions {
  /**
   * A folder with the host's files below it (`etc/containers`, `etc/pki/containers`, `usr/lib/pki/containers`),
   * such as the files of an image: the client sees them at their places, so `keyPath` means what it says.
   */
  readonly host?: string;
  /** Just a policy.json, or a registries.d folder, where there is no whole host. */
  readonly policy?: string;
  readonly registriesD?: string;
  /** Loopback in the place of a registry: `{ 'ghcr.io/wtgos': '127.0.0.1:5000/wtgos' }`; policy.json still sees the real name. */
  readonly standIns?: Readonly<Record<string, string>>;
}

const KEY_FOLDERS = ['etc/pki/containers', 'usr/lib/pki/containers'];

/**
 * The host that boots an image: a folder for {@link HostOptions.host} with the image's own policy, settings and
 * keys, as crane flattens it. `reference` is one of a loopback registry.
 */
export async function hostOfImage(reference: string): Promise<string> {
  const folder = workFolder('host');
  await ok(run('bash', ['-euo', 'pipefail', '-c', TAKE, 'bash', toolPath('bin', 'crane'), reference, folder]));
  return folder;
}

const TAKE = `
"$1" export "$2" "$3/all.tar"
tar -tf "$3/all.tar" | grep -E '^(\\./)?(etc/containers|(etc|usr/lib)/pki/containers)/' >"$3/names"
tar -xf "$3/all.tar" -C "$3" --no-recursion --verbatim-files-from -T "$3/names"
rm "$3/all.tar" "$3/names"
`;

/** The mounts and environment by which a client in a chroot becomes that host's. */
export async function asHost(options: HostOptions): Promise<ChrootOptions> {
  const { host, policy, registriesD, standIns = {}, ...rest } = options;
  const made = workFolder('host');
  const containers = join(made, 'containers');
  if (host !== undefined) await cp(join(host, 'etc/containers'), containers, { recursive: true });
  const settings = join(containers, 'registries.d');
  await mkdir(settings, { recursive: true });
  if (registriesD !== undefined) await cp(registriesD, settings, { recursive: true });
  if (policy !== undefined) await cp(policy, join(containers, 'policy.json'));
  if (Object.keys(standIns).length > 0) await writeStandInSettings(settings, standIns);
  const binds = [...(rest.binds ?? [])];
  // Without a policy of its own the client has Debian's, which accepts anything.
  const names = existsSync(join(containers, 'policy.json')) ? ['policy.json', 'registries.d'] : ['registries.d'];
  for (const name of names) binds.push([join(containers, name), `/etc/containers/${name}`]);
  for (const folder of host === undefined ? [] : KEY_FOLDERS) {
    if (existsSync(join(host ?? '', folder))) binds.push([join(host ?? '', folder), `/${folder}`]);
  }
  await writeFile(join(made, 'registries.conf'), registriesConf(standIns));
  binds.push([join(made, 'registries.conf'), '/etc/containers/registries.conf']);
  return { ...rest, binds };
}

/** containers-registries.conf(5) */
function registriesConf(standIns: Readonly<Record<string, string>>): string {
  const locations = [...plainHttpHosts].map((host) => [host, host] as const);
  const entries = [...locations, ...Object.entries(standIns)].map(
    ([prefix, location]) =>
      `[[registry]]\nprefix = ${JSON.stringify(prefix)}\nlocation = ${JSON.stringify(location)}\ninsecure = true\n`,
  );
  return ['unqualified-search-registries = []\n', ...entries].join('\n');
}

interface Settings {
  docker?: Record<string, unknown>;
  'default-docker'?: unknown;
}

/**
 * policy.json is asked for the name a person wrote, registries.d (containers-registries.d(5)) for the place it
 * was read from: what the host says of the real name must be said of its stand-in, no more and no less.
 */
async function writeStandInSettings(folder: string, standIns: Readonly<Record<string, string>>): Promise<void> {
  const docker: Record<string, unknown> = {};
  let fallback: unknown;
  for (const name of await readdir(folder)) {
    const settings = parse(await readFile(join(folder, name), 'utf8')) as Settings | null;
    Object.assign(docker, settings?.docker);
    fallback = settings?.['default-docker'] ?? fallback;
  }
  const copied: Record<string, unknown> = {};
  for (const [real, standIn] of Object.entries(standIns)) {
    const scopes = Object.keys(docker).filter((scope) => real === scope || real.startsWith(`${scope}/`));
    const longest = scopes.sort((a, b) => b.length - a.length)[0];
    copied[standIn] = longest === undefined ? (fallback ?? {}) : docker[longest];
    for (const [scope, value] of Object.entries(docker)) {
      if (scope.startsWith(`${real}/`)) copied[standIn + scope.slice(real.length)] = value;
    }
  }
  await writeFile(join(folder, 'zz-stand-ins.yaml'), JSON.stringify({ docker: copied }));
}
