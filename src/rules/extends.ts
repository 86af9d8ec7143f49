import { posix } from 'node:path';
import { type Digest, sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { canonicalJson } from '../core/json.ts';
import type { Policy } from './policy.ts';
import type { ReadDocument } from './policy-document.ts';
import { parsePolicyPart } from './policy-file.ts';
import { readStructureTests } from './structure-test/read.ts';
import type { StructureTests } from './structure-test/schema.ts';

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
  digest: Digest;
  part: ReadDocument<Policy>;
  tests: TestFile[];
}

interface TestFile {
  name: string;
  digest: Digest;
  tests: StructureTests;
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
  const readNamed = async (part: ReadDocument<Policy>, member: PropertyKey[], name: string): Promise<Buffer> => {
    try {
      return await bytesOf(name);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw part.refuse(member, error.message, error.hint ?? 'Correct the name.');
    }
  };
  const readTests = async (name: string, part: ReadDocument<Policy>): Promise<TestFile[]> => {
    const tests: TestFile[] = [];
    for (const [position, named] of part.value.structureTestFiles.entries()) {
      const member = ['structure-tests', position];
      const found = resolveName(name, named);
      if (found === undefined || isBuiltin(found))
        throw outside(part, member, "structure-tests takes files of the policy's own folder");
      const bytes = await readNamed(part, member, found);
      tests.push({ name: found, digest: sha256(bytes), tests: readStructureTests(bytes.toString(), shown(found)) });
    }
    return tests;
  };
  const visit = async (name: string, bytes: Buffer, above: readonly string[]): Promise<void> => {
    const part = parsePolicyPart(bytes.toString(), shown(name));
    const source: Source = { name, digest: sha256(bytes), part, tests: [] };
    sources.push(source);
    source.tests = await readTests(name, part);
    const chain = [...above, name];
    for (const [position, named] of part.value.extends.entries()) {
      const member = ['extends', position];
      const next = resolveName(name, named);
      if (next === undefined) {
        throw outside(
          part,
          member,
          `extends takes files of the policy's own folder, and ${builtinPolicies.join(', ')}`,
        );
      }
      if (chain.includes(next)) {
        const circle = [...chain.slice(chain.indexOf(next)), next].map(shown).join(' → ');
        throw part.refuse(member, `policies extend each other in a circle: ${circle}`, 'Remove one of these.');
      }
      if (sources.some((each) => each.name === next)) continue;
      if (chain.length >= maxDepth)
        throw part.refuse(member, `more than ${maxDepth} policies extend one another`, 'Name them in one file.');
      if (sources.length >= maxParts)
        throw part.refuse(member, `the policy has more than ${maxParts} files`, 'Put some together.');
      await visit(next, await readNamed(part, member, next), chain);
    }
  };
  await visit(file, await bytesOf(file), []);
  return { policy: merge(sources), digest: digestOf(sources) };
}

function outside(part: ReadDocument<Policy>, member: PropertyKey[], message: string): UserError {
  const hint = 'Put the file beside the policy, or below; nothing is fetched, and nothing is taken from elsewhere.';
  return part.refuse(member, message, hint);
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
  const files = sources.flatMap(({ name, digest, tests }) => [
    { name, digest },
    ...tests.map((each) => ({ name: each.name, digest: each.digest })),
  ]);
  const [first, ...others] = files;
  return first && others.length === 0 ? first.digest : sha256(canonicalJson(files));
}

/** One policy of all: lists one after the other, the first level of a rule, and enforcement where any asks for it. */
function merge(sources: readonly Source[]): Policy {
  const [first] = sources;
  if (!first) throw new TypeError('a policy has at least one file');
  requireOwnNames(sources, 'allow', 'clause');
  requireOwnNames(sources, 'expect', 'expectation');
  const policies = sources.map(({ part }) => part.value);
  return {
    ...first.part.value,
    levels: Object.assign({}, ...policies.toReversed().map(({ levels }) => levels)),
    allow: policies.flatMap(({ allow }) => allow),
    caches: [...new Set(policies.flatMap(({ caches }) => caches))],
    expect: policies.flatMap(({ expect }) => expect),
    waivers: policies.flatMap(({ waivers }) => waivers),
    packages: { allow: policies.flatMap(({ packages }) => packages.allow) },
    kargs: { allow: policies.flatMap(({ kargs }) => kargs.allow) },
    hostPolicy: { enforce: policies.some(({ hostPolicy }) => hostPolicy.enforce) },
    structureTests: sources.flatMap(({ tests }) => tests.map((each) => each.tests)),
  };
}

/** Reports and records name clauses: two files must not have one of the same name. */
function requireOwnNames(sources: readonly Source[], member: 'allow' | 'expect', what: string): void {
  const seen = new Map<string, string>();
  for (const { name: file, part } of sources) {
    for (const [position, { name }] of part.value[member].entries()) {
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
