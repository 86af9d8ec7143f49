import { matchName, matchRuns } from '../core/match-runs.ts';

/** GitHub does not load a larger file. */
export const maxCodeownersBytes = 3 * 1024 * 1024;

/** Where GitHub looks, in its order; the first that is there counts. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** One line that GitHub would read. */
export interface OwnerLine {
  /** Counts from 1. */
  line: number;
  /** As written, escapes resolved. */
  pattern: string;
  /** `@user`, `@organisation/team` or an address; empty: whoever owned these files does no more. */
  owners: readonly string[];
}

export interface Codeowners {
  lines: readonly OwnerLine[];
  /** Lines that GitHub skips, and why. */
  faults: readonly { line: number; why: string }[];
}

/**
 * Reads CODEOWNERS by the rules that GitHub documents ("About code owners"): gitignore's patterns without `!`, `[ ]` and an
 * escaped `#`; a blank in a path is written `\\ `; a faulty line is skipped and the others count.
 *
 * @throws RangeError for more than {@link maxCodeownersBytes}, which GitHub does not load at all
 */
export function readCodeowners(text: string): Codeowners {
  if (Buffer.byteLength(text) > maxCodeownersBytes)
    throw new RangeError('larger than 3 MB, so GitHub does not load it');
  const lines: OwnerLine[] = [];
  const faults: { line: number; why: string }[] = [];
  for (const [at, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = at + 1;
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined) continue;
    const why = faultOf(pattern) ?? owners.map(ownerFault).find((fault) => fault !== undefined);
    if (why === undefined) lines.push({ line, pattern, owners });
    else faults.push({ line, why });
  }
  return { lines, faults };
}

/** The last line that names a file decides. @param path without a leading slash */
export function ownersOf({ lines }: Codeowners, path: string): OwnerLine | undefined {
  const members = path.split('/');
  return lines.findLast(({ pattern }) => namesFile(pattern, members));
}

/** Words up to a comment; a backslash takes the next character as it is. */
function wordsOf(written: string): string[] {
  const words: string[] = [];
  let word = '';
  let open = false;
  for (let at = 0; at < written.length; at++) {
    const character = written[at] ?? '';
    if (character === '\\' && at + 1 < written.length) {
      word += written[++at];
      open = true;
    } else if (character === ' ' || character === '\t') {
      if (open) words.push(word);
      word = '';
      open = false;
    } else if (character === '#' && !open) {
      break;
    } else {
      word += character;
      open = true;
    }
  }
  if (open) words.push(word);
  return words;
}

function faultOf(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return 'a pattern that begins with "!" does not work here';
  if (/[[\]]/.test(pattern)) return 'character ranges "[ ]" do not work here';
  if (pattern.startsWith('#')) return 'a pattern cannot begin with "#", not even escaped';
  if (pattern.includes('***')) return '"***" is no pattern';
  return undefined;
}

const owner = /^@[a-z\d](?:[a-z\d_-]{0,99})(?:\/[\w.-]{1,100})?$/i;

function ownerFault(written: string): string | undefined {
  const isAddress = written.length <= 254 && /^[^@\s]{1,64}@[^@\s]+$/.test(written);
  return owner.test(written) || isAddress ? undefined : `${JSON.stringify(written.slice(0, 100))} is no owner`;
}

/**
 * As gitignore has it: a slash at the start or in the middle anchors the pattern at the root, one at the end asks for a
 * folder, a pattern that names a folder names all below it. Unlike gitignore, `/*` at the end stops at that level.
 */
function namesFile(pattern: string, members: readonly string[]): boolean {
  const isFolder = pattern.endsWith('/');
  const bare = isFolder ? pattern.slice(0, -1) : pattern;
  const isAnchored = bare.includes('/');
  const wanted = bare.replace(/^\//, '').split('/');
  const stops = isAnchored && wanted.at(-1) === '*';
  const start = isAnchored ? wanted : ['**', ...wanted];
  const matches = (tail: string[]) => matchRuns([...start, ...tail], members, '**', matchName);
  if (stops) return isFolder ? matches(['*', '**']) : matches([]);
  // `**` as the last member names what is below, not the folder itself.
  return (!isFolder && matches([])) || matches(['*', '**']);
}
