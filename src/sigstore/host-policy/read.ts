import { mapLimited } from '../../core/map-limited.ts';
import { type PolicyJson, parsePolicyJson } from './policy-json.ts';
import { type Attachments, parseRegistriesD } from './registries-d.ts';
import { keyFilesOf } from './requirements.ts';

/** A part of a host's settings that was read, is not there, or that the host itself fails on. */
type Part<T> = { state: 'read'; value: T } | { state: 'absent' } | { state: 'invalid'; reason: string };

/** What a host goes by when it pulls an image: policy.json, registries.d and the keys they name. */
export interface HostPolicy {
  policy: Part<PolicyJson>;
  attachments: Part<Attachments>;
  /** Key files by the path that policy.json names; those that cannot be read are missing. */
  keys: ReadonlyMap<string, Buffer>;
}

const policyPath = 'etc/containers/policy.json';
const registriesPath = 'etc/containers/registries.d';
const maxFileBytes = 1024 * 1024;
const maxKeyBytes = 64 * 1024;
const maxFiles = 1000;
const parallel = 8;

/**
 * Reads a host's signature policy from its files. What the host would fail on is part of the answer, not an error.
 *
 * @param readFile by a path without a leading slash; undefined when there is no such file; throws when it has more than `max` bytes
 * @param listDir names in a directory; empty when there is none
 */
export async function readHostPolicy(
  readFile: (path: string, max: number) => Promise<Buffer | undefined>,
  listDir: (path: string) => Promise<string[]>,
): Promise<HostPolicy> {
  const bytes = await readFile(policyPath, maxFileBytes);
  const policy = bytes ? await attempt(async () => parsePolicyJson(bytes)) : { state: 'absent' as const };
  const names = (await listDir(registriesPath)).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length > maxFiles) {
    return {
      policy,
      attachments: { state: 'invalid', reason: `there are more than ${maxFiles} files` },
      keys: new Map(),
    };
  }
  const files = await readAll(names, (name) => readFile(`${registriesPath}/${name}`, maxFileBytes));
  const attachments = await attempt(() => parseRegistriesD(files));
  const paths = policy.state === 'read' ? keyPathsOf(policy.value) : [];
  const keys = await readAll(paths, async (path) => {
    const inside = fromRoot(path);
    return inside === undefined ? undefined : readFile(inside, maxKeyBytes);
  });
  return { policy, attachments, keys };
}

function keyPathsOf({ default: fallback, docker }: PolicyJson): string[] {
  const all = [...fallback, ...[...docker.values()].flat()].flatMap(keyFilesOf);
  return [...new Set(all)].slice(0, maxFiles);
}

/** The path without its leading slash. A relative one depends on where the program was started: undefined. */
function fromRoot(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return path.startsWith('/') && !parts.includes('..') ? parts.join('/') : undefined;
}

async function readAll(
  names: readonly string[],
  read: (name: string) => Promise<Buffer | undefined>,
): Promise<Map<string, Buffer>> {
  const contents = await mapLimited(names, parallel, read);
  const found = new Map<string, Buffer>();
  names.forEach((name, at) => {
    const bytes = contents[at];
    if (bytes) found.set(name, bytes);
  });
  return found;
}

async function attempt<T>(parse: () => Promise<T>): Promise<Part<T>> {
  try {
    return { state: 'read', value: await parse() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { state: 'invalid', reason: error.message };
  }
}
