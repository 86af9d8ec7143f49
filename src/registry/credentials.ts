import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ExternalError, UserError } from '../core/errors.ts';
import { askHelper, type HelperOptions } from './credential-helper.ts';

export type Credential = { username: string; password: string } | { identityToken: string };

/** Knows who we are at a registry. */
export interface Credentials {
  /** What to log in with for a repository; undefined when nothing is known, which means anonymous. */
  lookup(host: string, path: string): Promise<Credential | undefined>;
}

const maxConfigBytes = 1024 * 1024;
const entry = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
});
const dockerConfig = z.looseObject({
  auths: z.record(z.string(), entry).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});
type DockerConfig = z.output<typeof dockerConfig>;

/**
 * Credentials of a docker `config.json` or containers-auth.json(5): the helper that `credHelpers` names for the host, else the
 * longest `host/path` of `auths` that is a prefix of the repository, else the helper of `credsStore`.
 * A file that is not there knows nothing. Read anew at each lookup, since `docker login` may run in between.
 * @throws (from lookup) UserError `input-invalid` for a file that cannot be read; its text is never shown.
 */
export function dockerCredentials(configFile: string, options: HelperOptions = {}): Credentials {
  const cwd = dirname(resolve(configFile));
  return {
    async lookup(host, path) {
      const config = await readDockerConfig(configFile);
      if (!config) return undefined;
      const helper = findByHost(config.credHelpers, host);
      if (helper !== undefined) {
        const found = await askHelper(helper, serverName(host), cwd, options);
        if (found) return found;
      }
      const stored = findLongest(config.auths ?? {}, host, path, (value) => decode(value, configFile));
      if (stored) return stored;
      return config.credsStore ? askHelper(config.credsStore, serverName(host), cwd, options) : undefined;
    },
  };
}

/** Credentials by `host` or `host/path`; the longest that is a prefix of the repository counts. */
export function staticCredentials(map: Readonly<Record<string, Credential>>): Credentials {
  return { lookup: async (host, path) => findLongest(map, host, path, (value) => value) };
}

async function readDockerConfig(file: string): Promise<DockerConfig | undefined> {
  let text: string;
  try {
    if ((await stat(file)).size > maxConfigBytes) throw unreadable(file, `is larger than ${maxConfigBytes} bytes`);
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (cause instanceof UserError) throw cause;
    throw new ExternalError('io-failed', `${file} could not be read (${code})`, { hint: 'Check its owner and mode.' });
  }
  // No cause is kept: V8 quotes the text, and the text has secrets.
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(file, 'is no JSON');
  }
  const parsed = dockerConfig.safeParse(value);
  if (!parsed.success)
    throw unreadable(file, `has a wrong ${parsed.error.issues[0]?.path.slice(0, 1).join('.') || 'form'}`);
  return parsed.data;
}

function decode(value: z.output<typeof entry>, file: string): Credential | undefined {
  if (value.identitytoken) return { identityToken: value.identitytoken };
  if (value.auth) {
    const text = Buffer.from(value.auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    if (colon < 1) throw unreadable(file, 'has an entry whose auth is not the base64 of user:password');
    const [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
    return username === '<token>' ? { identityToken: password } : { username, password };
  }
  return value.username && value.password ? { username: value.username, password: value.password } : undefined;
}

function findByHost(map: Record<string, string> | undefined, host: string): string | undefined {
  return Object.entries(map ?? {}).find(([key]) => normalKey(key) === normalHost(host))?.[1];
}

function findLongest<T>(
  map: Readonly<Record<string, T>>,
  host: string,
  path: string,
  read: (value: T) => Credential | undefined,
): Credential | undefined {
  const name = `${normalHost(host)}/${path}/`;
  const matches = Object.entries(map)
    .map(([key, value]) => ({ key: normalKey(key), value }))
    .filter(({ key }) => name.startsWith(`${key}/`))
    .sort((a, b) => b.key.length - a.key.length);
  for (const { value } of matches) {
    const found = read(value);
    if (found) return found;
  }
  return undefined;
}

/** `https://ghcr.io/v1/` and `ghcr.io` are the same key; a key with a path names repositories below it. */
function normalKey(key: string): string {
  const bare = key
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')
    .replace(/\/v[12]$/, '');
  const slash = bare.indexOf('/');
  return slash < 0 ? normalHost(bare) : normalHost(bare.slice(0, slash)) + bare.slice(slash);
}

function normalHost(host: string): string {
  const lower = host.toLowerCase();
  return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}

/** The name under which `docker login` files a host with its helpers. */
function serverName(host: string): string {
  return normalHost(host) === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}

function unreadable(file: string, why: string): UserError {
  return new UserError('input-invalid', `The docker config ${file} ${why}`, {
    hint: 'Write it anew with `docker login` or `podman login`.',
  });
}
