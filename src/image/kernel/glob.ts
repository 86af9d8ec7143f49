/**
 * Whether a shell pattern (`*`, `?`, `[a-f]`, `[!a]`, `\`) is a whole text's, as fnmatch(3) without flags decides it for
 * module aliases and udev rules. Work is bounded by the product of both lengths: only the last `*` is ever tried again.
 */
export function globMatches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let from = 0;
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = ++at;
      retry = from;
      continue;
    }
    const next = at < pattern.length ? matchOne(pattern, at, text.charAt(from)) : undefined;
    if (next !== undefined) {
      at = next;
      from++;
    } else if (star >= 0) {
      at = star;
      from = ++retry;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Where the pattern goes on after it took one character; undefined when it does not take it. */
function matchOne(pattern: string, at: number, char: string): number | undefined {
  const here = pattern[at];
  if (here === '?') return at + 1;
  if (here === '\\' && at + 1 < pattern.length) return pattern[at + 1] === char ? at + 2 : undefined;
  if (here === '[') {
    const end = bracketEnd(pattern, at);
    if (end !== undefined) return isInBracket(pattern, at, end, char) ? end + 1 : undefined;
  }
  return here === char ? at + 1 : undefined;
}

/** Of the `]` that closes the bracket; one that comes first stands for itself. */
function bracketEnd(pattern: string, start: number): number | undefined {
  const first = start + (isNegated(pattern, start) ? 2 : 1);
  const end = pattern.indexOf(']', first + 1);
  return end === -1 ? undefined : end;
}

function isNegated(pattern: string, start: number): boolean {
  return pattern[start + 1] === '!' || pattern[start + 1] === '^';
}

function isInBracket(pattern: string, start: number, end: number, char: string): boolean {
  const negated = isNegated(pattern, start);
  for (let at = start + (negated ? 2 : 1); at < end; at++) {
    const low = pattern.charAt(at);
    const isRange = pattern[at + 1] === '-' && at + 2 < end;
    const high = isRange ? pattern.charAt(at + 2) : low;
    if (char >= low && char <= high) return !negated;
    if (isRange) at += 2;
  }
  return negated;
}
