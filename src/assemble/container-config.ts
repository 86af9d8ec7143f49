import { posix } from 'node:path';
import type { ContainerConfig } from '../registry/types.ts';
import type { Pair } from './commands.ts';
import { quote } from './complaint.ts';

/** What is wrong with a value; whoever knows the line makes a UserError of it. */
export class ConfigError extends Error {}

// signal(7), and real-time signals as runtimes write them.
const signalPattern = /^(SIG)?([A-Z]{2,10}[12]?|RTM(IN|AX)([+-]\d{1,2})?)$/i;

/** Sets variables in place; new ones stand last. */
export function withEnv(env: readonly string[], pairs: readonly Pair[]): string[] {
  const result = [...env];
  for (const [name, value] of pairs) {
    const at = result.findIndex((one) => one.startsWith(`${name}=`));
    if (at < 0) result.push(`${name}=${value}`);
    else result[at] = `${name}=${value}`;
  }
  return result;
}

/** `NAME=value` strings as pairs. */
export function envPairs(env: readonly string[]): Pair[] {
  return env.map((one) => {
    const equals = one.indexOf('=');
    return equals < 0 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)];
  });
}

/** Adds members; names such as `__proto__` are names like any other. */
export function withMembers<T>(record: Readonly<Record<string, T>> | undefined, pairs: Iterable<readonly [string, T]>) {
  return Object.fromEntries([...Object.entries(record ?? {}), ...pairs]) as Record<string, T>;
}

/**
 * The ports of one word of EXPOSE: `80`, `80/udp`, `8000-8010/tcp`, as `80/tcp`.
 * @throws ConfigError
 */
export function portsOf(word: string): string[] {
  const [, low = '', , high = low, , protocol = 'tcp'] =
    /^(\d{1,5})(-(\d{1,5}))?(\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
  const [first, last] = [Number(low), Number(high)];
  if (low === '' || first < 1 || last > 65_535 || first > last) throw new ConfigError(`${quote(word)} is no port`);
  return Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset}/${protocol.toLowerCase()}`);
}

/** @throws ConfigError */
export function signalOf(word: string): string {
  const isNumber = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 64;
  if (isNumber || signalPattern.test(word)) return word;
  throw new ConfigError(`${quote(word)} is no signal`);
}

/** WORKDIR: relative ones start at the one before. */
export function workingDir(before: string | undefined, written: string): string {
  return posix.resolve('/', before ?? '', written);
}

/** A command without members is none. */
export function withCommand(
  config: ContainerConfig,
  name: 'Cmd' | 'Entrypoint',
  words: readonly string[],
): ContainerConfig {
  const { [name]: _, ...rest } = config;
  return words.length === 0 ? rest : { ...rest, [name]: [...words] };
}

/** What is said of an image beside its Containerfile. */
export interface LabelChanges {
  /** Set after those of the Containerfile. */
  labels: Readonly<Record<string, string>>;
  /** Taken away first, wherever they came from. */
  withoutLabels?: readonly string[] | undefined;
}

/** Changes labels; a config that would have none has no such member. */
export function withLabels(config: ContainerConfig, { labels, withoutLabels = [] }: LabelChanges): ContainerConfig {
  const { Labels: before, ...rest } = config;
  const gone = new Set(withoutLabels);
  const kept = Object.entries(before ?? {}).filter(([name]) => !gone.has(name));
  const all = withMembers(Object.fromEntries(kept), Object.entries(labels));
  return Object.keys(all).length === 0 && before === undefined ? rest : { ...config, Labels: all };
}
