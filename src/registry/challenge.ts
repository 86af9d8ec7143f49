/** One challenge of a `WWW-Authenticate` header (RFC 9110, 11.6.1); parameter names in lower case. */
export interface Challenge {
  scheme: string;
  params: ReadonlyMap<string, string>;
}

const maxHeaderLength = 8192;
// Sticky and without nesting: each match consumes what it looked at.
const schemeStart = /[\s,]*([A-Za-z][A-Za-z0-9-]*)(?:\s+|$|(?=,))(?!\s*=)/y;
const token68 = /[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
const parameter = /[\s,]*([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;

/** Reads all challenges of a header; what cannot be read ends the list. */
export function parseChallenges(header: string | undefined): Challenge[] {
  const text = (header ?? '').slice(0, maxHeaderLength);
  const challenges: Challenge[] = [];
  let at = 0;
  while (at < text.length) {
    const scheme = matchAt(schemeStart, text, at);
    if (!scheme) break;
    at += scheme[0].length;
    // Of schemes that nobody here knows; what follows them is another challenge.
    at += matchAt(token68, text, at)?.[0].length ?? 0;
    const params = new Map<string, string>();
    for (let found = matchAt(parameter, text, at); found; found = matchAt(parameter, text, at)) {
      at += found[0].length;
      params.set((found[1] ?? '').toLowerCase(), found[3] ?? (found[2] ?? '').replace(/\\(.)/g, '$1'));
    }
    challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), params });
  }
  return challenges;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
