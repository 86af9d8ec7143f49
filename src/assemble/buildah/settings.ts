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
 */
export async function writeSettings(dir: string, names: readonly string[], place: string): Promise<Settings> {
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
const limitNames = { nofile: 'Max open files', nproc: 'Max processes' };

/** The limits of what a RUN starts: the usual ones, or this process's own where they are lower (proc(5), "/proc/pid/limits"). */
async function ulimits(): Promise<string[]> {
  const lines = (await readFile('/proc/self/limits', 'utf8').catch(() => '')).split('\n');
  return Object.entries(limitNames).map(([name, title]) => {
    const hard = Number(
      lines
        .find((line) => line.startsWith(title))
        ?.slice(title.length)
        .trim()
        .split(/\s+/)[1],
    );
    const limit = Number.isSafeInteger(hard) && hard > 0 ? Math.min(hard, usualLimit) : usualLimit;
    return `${name}=${limit}:${limit}`;
  });
}
