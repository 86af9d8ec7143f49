import { ExternalError } from '../core/errors.ts';

const maxDepth = 64;

/**
 * Parses JSON that readers must not disagree about: valid UTF-8, no member twice in one object (parsers keep either
 * the first or the last), no `__proto__`, at most 64 levels.
 * @param what names the document in errors.
 * @throws ExternalError `image-malformed`
 */
export function parseStrictJson(bytes: Uint8Array, what: string): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed(what, cause instanceof SyntaxError ? 'is no JSON' : 'is no UTF-8');
  }
  refuseAmbiguity(text, what);
  return value;
}

/** Walks text that JSON.parse took, so the grammar is known to hold: only strings and brackets matter. */
function refuseAmbiguity(text: string, what: string): void {
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      const end = stringEnd(text, at);
      const members = open.at(-1);
      if (members && isMemberName(text, end)) addMember(members, JSON.parse(text.slice(at, end)) as string, what);
      at = end;
      continue;
    }
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : undefined);
      if (open.length > maxDepth) throw malformed(what, `nests deeper than ${maxDepth} levels`);
    } else if (char === '}' || char === ']') {
      open.pop();
    }
    at += 1;
  }
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isMemberName(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}

function addMember(members: Set<string>, name: string, what: string): void {
  if (members.has(name)) throw malformed(what, `has the member ${JSON.stringify(name.slice(0, 80))} twice`);
  if (name === '__proto__') throw malformed(what, 'has a member named __proto__');
  members.add(name);
}

function malformed(what: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `${what} ${why}`, {
    hint: 'The image was written wrongly or was tampered with; do not use it.',
  });
}
