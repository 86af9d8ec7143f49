import { canonicalJson, type Json } from '../core/json.ts';
import type { Delta } from '../image/types.ts';
import type { ReadRecord, RecordedChange } from './read-record.ts';
import { describeChange } from './record.ts';

/** Something that a record says and that is not so, or that it leaves out. `path` where it is about one entry of Δ. */
export interface RecordDifference {
  path?: string;
  message: string;
}

/**
 * Compares the Δ of a record with the one that was found out again, entry by entry and member by member.
 * @returns empty when they are equal
 */
export function deltaDifferences(record: ReadRecord, delta: Delta): RecordDifference[] {
  const differences: RecordDifference[] = [];
  const recorded = new Map<string, RecordedChange>();
  for (const entry of record.delta) {
    if (recorded.has(entry.path)) differences.push({ path: entry.path, message: 'the record names it twice' });
    recorded.set(entry.path, entry);
  }
  for (const change of delta) {
    const entry = recorded.get(change.path);
    recorded.delete(change.path);
    if (!entry) {
      differences.push({ path: change.path, message: `it was ${change.kind}, and the record leaves that out` });
      continue;
    }
    const { clause: _, ...says } = entry;
    differences.push(...memberDifferences(change.path, says as Json, describeChange(change)));
  }
  for (const { path, change } of recorded.values()) {
    differences.push({ path, message: `the record says that it was ${change}; it is as in the base` });
  }
  return differences;
}

/**
 * What a record claims of clauses and contradicts itself: in a pass, what no clause allows must be among its findings.
 * Whether a clause says what it is said to, the policy alone tells.
 */
export function claimDifferences({ verdict, delta, findings }: ReadRecord): RecordDifference[] {
  const reported = new Set(findings.filter(({ rule }) => rule === 'CW-01').map(({ path }) => path));
  const differences: RecordDifference[] = delta
    .filter(({ clause, path }) => clause === null && !reported.has(path))
    .map(({ path }) => ({ path, message: 'the record names no clause that allows it, and does not report that' }));
  const stop = findings.find(({ level }) => level === 'error' || (verdict.strict && level === 'unknown'));
  if (verdict.result === 'pass' && stop) {
    differences.push({
      ...(stop.path === undefined ? {} : { path: stop.path }),
      message: `the record says pass, and reports ${stop.rule} as ${stop.level}`,
    });
  }
  return differences;
}

/**
 * Compares what a record says of the judgement with a judgement under the same policy.
 * @param again the record of that judgement
 */
export function judgementDifferences(record: ReadRecord, again: ReadRecord): RecordDifference[] {
  const differences: RecordDifference[] = [];
  const clauses = new Map(again.delta.map(({ path, clause }) => [path, clause]));
  for (const { path, clause } of record.delta) {
    const decided = clauses.get(path);
    if (decided === undefined || decided === clause) continue;
    differences.push({ path, message: `the record says that ${named(clause)} allowed it; it is ${named(decided)}` });
  }
  if (again.verdict.result !== record.verdict.result) {
    differences.push({ message: `the record says ${record.verdict.result}; the verdict is ${again.verdict.result}` });
  }
  const [says, is] = [record, again].map(({ findings }) => {
    return new Map(findings.filter(({ rule }) => !ofPlace.has(rule)).map((each) => [keyOf(each), each]));
  });
  for (const [key, found] of is ?? []) {
    if (!says?.has(key)) differences.push(about(found, 'the record leaves out'));
  }
  for (const [key, found] of says ?? []) {
    if (!is?.has(key)) differences.push(about(found, 'the record alone reports'));
  }
  return differences;
}

/** Warnings about where the image was to be published: whoever judges it later has it from somewhere, and can not say. */
const ofPlace: ReadonlySet<string> = new Set(['LIN-05']);

type RecordedFinding = ReadRecord['findings'][number];

function keyOf({ rule, level, message, path }: RecordedFinding): string {
  return canonicalJson([rule, level, message, path ?? null]);
}

function about({ path, rule, level, message }: RecordedFinding, what: string): RecordDifference {
  return { ...(path === undefined ? {} : { path }), message: `${what} ${rule} (${level}): ${message}` };
}

function named(clause: string | null): string {
  return clause === null ? 'no clause' : `clause ${JSON.stringify(clause)}`;
}

/** `after.digest: the record says X; it is Y`, for each member in which two descriptions of one path differ. */
function memberDifferences(path: string, says: Json, is: Json, member = ''): RecordDifference[] {
  if (isObject(says) && isObject(is)) {
    const names = [...new Set([...Object.keys(says), ...Object.keys(is)])];
    return names.flatMap((name) =>
      memberDifferences(path, says[name] ?? null, is[name] ?? null, member === '' ? name : `${member}.${name}`),
    );
  }
  if (canonicalJson(says) === canonicalJson(is)) return [];
  return [{ path, message: `${member}: the record says ${shown(says)}; it is ${shown(is)}` }];
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: Json): string {
  return value === null ? 'nothing' : canonicalJson(value);
}
