import { printable } from '../../core/printable.ts';
import type { ReadRecord, RecordedChange } from '../../rules/read-record.ts';

/** Digests are most of a page's bytes; a page of more entries leaves them to the record. */
const maxDigests = 20_000;

type State = NonNullable<RecordedChange['after']>;

/** Δ as the page's script reads it: columns, so that a quarter of a million entries are read in a fraction of a second. */
export interface PageData {
  /** Sorted, one a line: how many characters it shares with the one before, a blank, the rest. */
  paths: string;
  /** One letter each: added, changed, removed. */
  kinds: string;
  /** Position in `clauses` for each; 0: no clause. */
  clause: number[];
  clauses: string[];
  reasons: string[];
  /** `file 0644 0:0`, and for each entry its position before and after, 0 for nothing. */
  states: string[];
  before: number[];
  after: number[];
  sizeBefore: number[];
  sizeAfter: number[];
  /** Entry → targets, devices and extended attributes before and after. */
  more: Record<string, [before: string, after: string]>;
  /** Base64url of sha256, before and after; absent where there are too many. */
  digests?: [before: string[], after: string[]];
  /** Entries that a rule stops although a clause allows them. */
  stopped: number[];
}

/** The columns of a record's Δ. Names are made harmless here once, and no two entries are shown under one name. */
export function pageData(
  { delta }: Pick<ReadRecord, 'delta'>,
  reasons: ReadonlyMap<string, string>,
  stopped: ReadonlySet<string>,
): PageData {
  const rows = rowsOf(delta);
  const clauses = numbering();
  const states = numbering();
  const data: PageData = {
    paths: frontCoded(rows.map(({ shown }) => shown)),
    kinds: rows.map(({ entry }) => entry.change[0]).join(''),
    clause: rows.map(({ entry }) => (entry.clause === null ? 0 : clauses.of(entry.clause))),
    clauses: clauses.all,
    reasons: [],
    states: states.all,
    before: rows.map(({ entry }) => (entry.before ? states.of(stateText(entry.before)) : 0)),
    after: rows.map(({ entry }) => (entry.after ? states.of(stateText(entry.after)) : 0)),
    sizeBefore: rows.map(({ entry }) => entry.before?.size ?? 0),
    sizeAfter: rows.map(({ entry }) => entry.after?.size ?? 0),
    more: {},
    stopped: rows.flatMap(({ entry }, at) => (stopped.has(entry.path) ? [at] : [])),
  };
  data.reasons = clauses.all.map((name) => printable(reasons.get(name) ?? ''));
  data.clauses = clauses.all.map(printable);
  for (const [at, { entry }] of rows.entries()) {
    const more: [string, string] = [moreText(entry.before), moreText(entry.after)];
    if (more.some((text) => text !== '')) data.more[at] = more;
  }
  if (rows.length <= maxDigests) {
    data.digests = [rows.map(({ entry }) => packed(entry.before)), rows.map(({ entry }) => packed(entry.after))];
  }
  return data;
}

function rowsOf(delta: readonly RecordedChange[]): { shown: string; entry: RecordedChange }[] {
  const names = new Set<string>();
  const rows = delta.map((entry) => {
    let shown = printable(entry.path);
    // An escape, and a name that is written like one.
    while (names.has(shown)) shown += ' (another)';
    names.add(shown);
    return { shown, entry };
  });
  return rows.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

function frontCoded(paths: readonly string[]): string {
  let last = '';
  const lines = paths.map((path) => {
    let shared = 0;
    while (shared < path.length && path.charCodeAt(shared) === last.charCodeAt(shared)) shared++;
    last = path;
    return `${shared} ${path.slice(shared)}`;
  });
  return lines.join('\n');
}

/** Texts by number, from 1; 0 is nothing. */
function numbering(): { all: string[]; of(text: string): number } {
  const all = [''];
  const numbers = new Map<string, number>();
  const of = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, all.length);
    return all.push(text) - 1;
  };
  return { all, of };
}

function stateText({ type, mode, owner }: State): string {
  return type === 'symlink' ? `symlink, owner ${owner}` : `${type} ${mode}, owner ${owner}`;
}

function moreText(state: State | undefined): string {
  const { target, device, xattrs = {} } = state ?? {};
  const parts = [
    target === undefined ? '' : `→ ${target}`,
    device === undefined ? '' : `device ${device}`,
    ...Object.entries(xattrs).map(([name, value]) => `${name}=${value}`),
  ];
  return printable(parts.filter((part) => part !== '').join(', '));
}

function packed(state: State | undefined): string {
  return state?.digest === undefined ? '' : Buffer.from(state.digest.slice(7), 'hex').toString('base64url');
}
