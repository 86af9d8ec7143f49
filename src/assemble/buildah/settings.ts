import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What leads a program to the settings. */
export interface Settings {
  env: Readonly<Record<string, string>>;
  /** policy.json: no variable names it, `--signature-policy` does. */
  policy: string;
}

/**
 * Writes all settings that buildah reads (containers-storage.conf(5), containers-registries.conf(5),
 * containers-policy.json(5), containers.conf(5)) into a folder, so that none of the machine's own count: only the mapped
 * images can be pulled, by nobody's login, and everything is stored below it.
 *
 * @param names `host/path` of the images that can be pulled
 * @param place where they all are: `127.0.0.1:PORT/…`
 * @param stores folders with images that need not be pulled
 */
export async function writeSettings(
  dir: string,
  names: readonly string[],
  place = '',
  stores: readonly string[] = [],
): Promise<Settings> {
  const home = join(dir, 'home');
  const tmp = join(dir, 'tmp');
  await Promise.all([mkdir(home, { recursive: true }), mkdir(tmp, { recursive: true })]);
  const file = async (name: string, text: string) => {
    const path = join(dir, name);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  };
  const string = (text: string) => JSON.stringify(text);
  const registries = names.map(
    (name) => `[[registry]]\nprefix = ${string(name)}\nlocation = ${string(place)}\ninsecure = true\n`,
  );
  const accepted = Object.fromEntries(names.map((name) => [name, [{ type: 'insecureAcceptAnything' }]]));
  const storage = [
    'driver = "overlay"',
    `graphroot = ${string(join(dir, 'root'))}`,
    `runroot = ${string(join(dir, 'run'))}`,
    '[storage.options]',
    `additionalimagestores = [${stores.map(string).join(', ')}]`,
  ];
  const env = {
    HOME: home,
    TMPDIR: tmp,
    CONTAINERS_STORAGE_CONF: await file('storage.conf', `[storage]\n${storage.join('\n')}\n`),
    CONTAINERS_REGISTRIES_CONF: await file(
      'registries.conf',
      `unqualified-search-registries = []\nshort-name-mode = "enforcing"\n\n${registries.join('\n')}`,
    ),
    REGISTRY_AUTH_FILE: await file('auth.json', '{}'),
    CONTAINERS_CONF: await file(
      'containers.conf',
      `[containers]\ndefault_ulimits = ${JSON.stringify(await ulimits())}\n`,
    ),
  };
  // Each was verified before; the default stands for all that was not.
  const policy = { default: [{ type: 'reject' }], transports: { docker: accepted } };
  return { env, policy: await file('policy.json', JSON.stringify(policy)) };
}

/** What buildah sets when it is told nothing; it fails where this process may not have as much. */
const usualLimit = 1_048_576;

/**
 * The limits of what a RUN starts: the usual ones, or this process's own where they are lower (proc(5),
 * "/proc/pid/limits"). buildah lowers its processes to pid_max, and may not be able to raise them again.
 */
async function ulimits(): Promise<string[]> {
  const [limits, pidMax] = await Promise.all(
    ['/proc/self/limits', '/proc/sys/kernel/pid_max'].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  const hard = (title: string) => new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits ?? '')?.[1];
  const lowest = (...known: (string | undefined)[]) =>
    Math.min(usualLimit, ...known.map(Number).filter((limit) => Number.isSafeInteger(limit) && limit > 0));
  const [nofile, nproc] = [lowest(hard('Max open files')), lowest(hard('Max processes'), pidMax)];
  return [`nofile=${nofile}:${nofile}`, `nproc=${nproc}:${nproc}`];
}
