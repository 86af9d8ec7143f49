/** A pattern that is none; whoever knows where it stands makes a UserError of it. */
export class PatternError extends Error {}

export type Token = { kind: 'star' } | { kind: 'any' } | { kind: 'text'; text: string } | CharacterClass;
interface CharacterClass {
  kind: 'class';
  negated: boolean;
  ranges: [low: number, high: number][];
}

/** Whether a text has any of the pattern characters. */
export function hasWildcard(text: string): boolean {
  return /[*?[\\]/.test(text);
}

/**
 * Whether one path member matches a pattern as Go's path/filepath.Match on Unix has it: `*`, `?`, `[a-z]`, `[^a-z]`, `\x`.
 * `!` does not negate. Takes at most |pattern| × |name| steps.
 * @throws PatternError
 */
export function matchMember(pattern: string, name: string): boolean {
  return matchTokens(tokensOf(pattern), [...name]);
}

/** @throws PatternError for an open class, an empty one, or an escape of nothing. */
export function tokensOf(pattern: string): Token[] {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; ) {
    const character = characters[at++] ?? '';
    if (character === '*') tokens.push({ kind: 'star' });
    else if (character === '?') tokens.push({ kind: 'any' });
    else if (character === '\\') {
      const escaped = characters[at++];
      if (escaped === undefined) throw new PatternError('it ends in an escape');
      tokens.push({ kind: 'text', text: escaped });
    } else if (character === '[') {
      const parsed = classAt(characters, at);
      tokens.push(parsed.token);
      at = parsed.end;
    } else tokens.push({ kind: 'text', text: character });
  }
  return tokens;
}

function classAt(characters: readonly string[], start: number): { token: CharacterClass; end: number } {
  let at = start;
  const negated = characters[at] === '^';
  if (negated) at++;
  const ranges: [number, number][] = [];
  const one = (): number => {
    let character = characters[at++];
    if (character === '\\') character = characters[at++];
    else if (character === '-' || character === ']') throw new PatternError('a class in it has no start');
    if (character === undefined) throw new PatternError('a class in it is not closed');
    return character.codePointAt(0) ?? 0;
  };
  while (characters[at] !== ']' || ranges.length === 0) {
    const low = one();
    let high = low;
    if (characters[at] === '-') {
      at++;
      high = one();
    }
    ranges.push([low, high]);
  }
  return { token: { kind: 'class', negated, ranges }, end: at + 1 };
}

/** Linear in pattern × name: a star that fails is tried again one further, and only the last one. */
function matchTokens(tokens: readonly Token[], name: readonly string[]): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current?.kind === 'star') {
      star = token++;
      starAt = at;
    } else if (current && matchesOne(current, name[at] ?? '')) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (tokens[token]?.kind === 'star') token++;
  return token === tokens.length;
}

/** Whether a token other than a star takes a character. */
export function matchesOne(token: Token, character: string): boolean {
  if (token.kind === 'text') return token.text === character;
  if (token.kind === 'any') return true;
  if (token.kind === 'star') return false;
  const code = character.codePointAt(0) ?? 0;
  return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}
