import { posix } from 'node:path';
import { type Digest, sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { canonicalJson } from '../core/json.ts';
import type { Policy } from './policy.ts';
import { type PolicyPart, parsePolicyPart } from './policy-file.ts';

/** Policies that come with this program, by the name under which others extend them. */
export const builtinPolicies = ['wtgos:immutable-host', 'wtgos:custom-image'] as const;
export type BuiltinPolicy = (typeof builtinPolicies)[number];

/** Where the files of a policy are. Both give at most some megabytes. */
export interface PolicyFiles {
  /** @param path below the folder of the first file, with `/`; never out of it. @throws UserError when there is none */
  read(path: string): Promise<Buffer>;
  builtin(name: BuiltinPolicy): Promise<Buffer>;
}

/** A policy with all that it extends. */
export interface WholePolicy {
  policy: Policy;
  /** Of all its files: of the bytes where it is one, else of the canonical JSON of their names and digests. */
  digest: Digest;
}

const maxDepth = 8;
const maxParts = 32;

interface Source {
  /** A path below the first file's folder, or a built-in name. */
  name: string;
  bytes: Buffer;
  part: PolicyPart;
}

/**
 * Reads a policy and what it extends, depth first, each file once. The first file comes first: its clauses are asked
 * before those that it extends, and its levels win.
 *
 * @param file the first file's name in its folder; messages name the others beside it
 * @param folder as messages shall name it; empty for none
 * @throws UserError `policy-invalid` with file, line and column
 */
export async function readPolicy(file: string, folder: string, files: PolicyFiles): Promise<WholePolicy> {
  const sources: Source[] = [];
  const shown = (name: string): string => (isBuiltin(name) ? name : posix.join(folder, name));
  const bytesOf = (name: string): Promise<Buffer> => (isBuiltin(name) ? files.builtin(name) : files.read(name));
  const visit = async (name: string, bytes: Buffer, above: readonly string[]): Promise<void> => {
    const part = parsePolicyPart(bytes.toString(), shown(name));
    sources.push({ name, bytes, part });
    const chain = [...above, name];
    for (const [position, named] of part.policy.extends.entries()) {
      const refuse = (message: string, hint: string) => part.refuse(['extends', position], message, hint);
      const next = resolveName(name, named);
      if (next === undefined) {
        throw refuse(
          `extends takes files of the policy's own folder, and ${builtinPolicies.join(', ')}`,
          'Put the file beside the policy, or below; nothing is fetched, and nothing is taken from elsewhere.',
        );
      }
      if (chain.includes(next)) {
        const circle = [...chain.slice(chain.indexOf(next)), next].map(shown).join(' → ');
        throw refuse(`policies extend each other in a circle: ${circle}`, 'Remove one of these.');
      }
      if (sources.some((source) => source.name === next)) continue;
      if (chain.length >= maxDepth)
        throw refuse(`more than ${maxDepth} policies extend one another`, 'Name them in one file.');
      if (sources.length >= maxParts) throw refuse(`the policy has more than ${maxParts} files`, 'Put some together.');
      const read = await bytesOf(next).catch((error: unknown) => {
        throw error instanceof UserError ? refuse(error.message, error.hint ?? 'Correct the name.') : error;
      });
      await visit(next, read, chain);
    }
  };
  await visit(file, await bytesOf(file), []);
  return { policy: merge(sources), digest: digestOf(sources) };
}

function isBuiltin(name: string): name is BuiltinPolicy {
  return builtinPolicies.some((each) => each === name);
}

/** What `named` is in a file `from`; undefined when it leads elsewhere. A built-in policy extends only such. */
function resolveName(from: string, named: string): string | undefined {
  if (isBuiltin(named)) return named;
  if (isBuiltin(from) || /[\\:\p{Cc}]/u.test(named) || named.startsWith('/')) return undefined;
  const path = posix.join(posix.dirname(from), named);
  return path === '..' || path.startsWith('../') ? undefined : path;
}

function digestOf(sources: readonly Source[]): Digest {
  const [first] = sources;
  if (first && sources.length === 1) return sha256(first.bytes);
  return sha256(canonicalJson(sources.map(({ name, bytes }) => ({ name, digest: sha256(bytes) }))));
}

/** One policy of all: lists one after the other, the first level of a rule, and enforcement where any asks for it. */
function merge(sources: readonly Source[]): Policy {
  const [first, ...others] = sources;
  if (!first) throw new TypeError('a policy has at least one file');
  requireOwnNames(sources, 'allow', 'clause');
  requireOwnNames(sources, 'expect', 'expectation');
  const policies = sources.map(({ part }) => part.policy);
  const merged: Policy = {
    ...first.part.policy,
    levels: Object.assign({}, ...policies.toReversed().map(({ levels }) => levels)),
    allow: policies.flatMap(({ allow }) => allow),
    caches: [...new Set(policies.flatMap(({ caches }) => caches))],
    expect: policies.flatMap(({ expect }) => expect),
    waivers: policies.flatMap(({ waivers }) => waivers),
    packages: { allow: policies.flatMap(({ packages }) => packages.allow) },
    hostPolicy: { enforce: policies.some(({ hostPolicy }) => hostPolicy.enforce) },
  };
  return others.length === 0 ? first.part.policy : merged;
}

/** Reports and records name clauses: two files must not have one of the same name. */
function requireOwnNames(sources: readonly Source[], member: 'allow' | 'expect', what: string): void {
  const seen = new Map<string, string>();
  for (const { name: file, part } of sources) {
    for (const [position, { name }] of part.policy[member].entries()) {
      const other = seen.get(name);
      if (other !== undefined && other !== file) {
        throw part.refuse(
          [member, position, 'name'],
          `${other} has a ${what} ${name}, too`,
          'Give one of them another name.',
        );
      }
      seen.set(name, file);
    }
  }
}
