import { Alias, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

const maxBytes = 1024 * 1024;

type Issue = z.core.$ZodIssue;

/** A sort of YAML file that people write. */
export interface DocumentKind<T> {
  /** For messages: "the policy". */
  name: string;
  /** The page that describes its members. */
  help: string;
  /** Issues carry paths into the document. */
  check(document: unknown): z.ZodSafeParseResult<T>;
  /** For the names that are known at a place. */
  jsonSchema(): object;
}

/** A file that was read. */
export interface ReadDocument<T> {
  value: T;
  /** A refusal that names the line and column of a member. */
  refuse(path: readonly PropertyKey[], message: string, hint: string): UserError;
}

/**
 * Reads a YAML 1.2 file of at most 1 MiB: one document, no anchors, no tags, each member once.
 *
 * @param file as messages shall name it.
 * @throws UserError `policy-invalid` with line, column and, for a typo, the nearest valid name.
 */
export function readDocument<T>(text: string, file: string, kind: DocumentKind<T>): ReadDocument<T> {
  if (Buffer.byteLength(text) > maxBytes) {
    throw new UserError('policy-invalid', `${file} is larger than 1 MiB`, {
      hint: 'Such a file is short: name folders with `**` rather than each file.',
      at: { file },
    });
  }
  const lines = new LineCounter();
  const refuse = (offset: number, message: string, hint: string): UserError => {
    const { line, col } = lines.linePos(offset);
    return new UserError('policy-invalid', `${file}:${line}:${col}: ${message}`, {
      hint,
      at: { file, line, column: col },
    });
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    strict: true,
    // The library compares each key with all others: minutes for a hostile file. Ours below takes one look at each.
    uniqueKeys: false,
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const tooDeep = /call stack/.test(problem.message);
    throw refuse(problem.pos[0], tooDeep ? 'nested too deeply' : problem.message, 'Correct the YAML at this place.');
  }
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          throw refuse(key.range?.[0] ?? 0, `the member ${key.value} is there twice`, 'Keep one of them.');
        }
        seen.add(key.value);
      }
    },
    Pair(_key, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        const offset = isNode(key) ? key.range?.[0] : undefined;
        throw refuse(offset ?? 0, 'the name of a member is plain text', 'Put it in quotes, or correct the YAML.');
      }
      // The schema's records would skip this member in silence.
      if (key.value === '__proto__') {
        throw refuse(key.range?.[0] ?? 0, 'there is no member "__proto__"', 'Remove it.');
      }
    },
    Node(_key, node) {
      // An anchor is of use only for an alias, and aliases can blow a small file up.
      if (node instanceof Alias || ('anchor' in node && node.anchor !== undefined)) {
        throw refuse(node.range?.[0] ?? 0, 'anchors and aliases are not taken', 'Write the value out.');
      }
    },
  });

  const result = kind.check(document.toJS({ maxAliasCount: 0 }));
  if (result.success) {
    return {
      value: result.data,
      refuse: (path, message, hint) => refuse(offsetOf(document.contents, path, undefined), message, hint),
    };
  }
  const issues = result.error.issues.flatMap(unfold);
  // A misspelt member is the reason why another one is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) throw new TypeError('a failed schema check names no issue');
  const { message, hint } = explain(issue, kind);
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  throw refuse(offsetOf(document.contents, issue.path, unknown), message, hint);
}

/** Of a union's issues, those of the form that came closest: the one that got deepest into the value. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.map((issues) => issues.flatMap((each) => unfold(each as Issue)));
  const depth = (issues: Issue[]): number => Math.max(0, ...issues.map((each) => each.path.length));
  const closest = inner.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return closest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function explain(issue: Issue, kind: DocumentKind<unknown>): { message: string; hint: string } {
  const place = issue.path.join('.') || kind.name;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = knownKeys(issue.path, kind);
    const meant = nearest(key, known);
    return {
      message: `${place} has no member ${JSON.stringify(key)}${meant ? `; did you mean ${meant}?` : ''}`,
      hint: `Known here: ${known.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
    return {
      message: `${place} has a value that is not known${meant ? `; did you mean ${meant}?` : ''}`,
      hint: `It takes: ${values.join(', ')}.`,
    };
  }
  return { message: `${place}: ${issue.message}`, hint: kind.help };
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  propertyNames?: { enum?: string[] };
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

/** The members that the published schema knows at a place of the document. */
function knownKeys(path: readonly PropertyKey[], kind: DocumentKind<unknown>): string[] {
  let node: SchemaNode | undefined = kind.jsonSchema();
  for (const step of path) {
    if (typeof step === 'number') node = node?.items;
    else node = node?.properties?.[String(step)] ?? asSchema(node?.additionalProperties);
    node = node?.anyOf?.find((each) => each.properties) ?? node;
  }
  return Object.keys(node?.properties ?? {}).concat(node?.propertyNames?.enum ?? []);
}

function asSchema(node: SchemaNode | boolean | undefined): SchemaNode | undefined {
  return typeof node === 'object' ? node : undefined;
}

/** Where the value of a path stands in the file, or the unknown key in it; the closest parent when the value is missing. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], unknownKey: string | undefined): number {
  let node: Node | null = root;
  for (const step of path) {
    const next: unknown = isCollection(node) ? node.get(step, true) : undefined;
    if (!isCollection(next) && !isScalar(next)) break;
    node = next;
  }
  if (unknownKey !== undefined && isMap(node)) {
    const key = node.items.map((pair) => pair.key).find((each) => isScalar(each) && String(each.value) === unknownKey);
    if (isScalar(key)) node = key;
  }
  return node?.range?.[0] ?? 0;
}
