/**
 * Go's unicode.IsSpace, which decides where BuildKit splits words. A byte order mark is no space there.
 */
export function isSpace(character: string): boolean {
  return character !== '\ufeff' && /[\s\u0085]/.test(character);
}

/** Raw words and what follows them. */
export interface Split {
  words: string[];
  rest: string;
}

/**
 * Splits at white space outside of quotes; quotes and escapes stay in the words, for expansion to take off
 * (moby/buildkit, frontend/dockerfile/parser/line_parsers.go, parseWords).
 */
export function quotedWords(text: string, escapeChar: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let inside = false;
  let blank = false;
  const end = () => {
    if (blank || word !== '') words.push(word);
    word = '';
    inside = false;
    blank = false;
  };
  const characters = [...text];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (!inside && isSpace(character)) continue;
    inside = true;
    if (quote === '' && isSpace(character)) {
      end();
      continue;
    }
    if (character === escapeChar && quote !== "'") {
      // An escape at the very end escapes nothing and is dropped.
      if (at + 1 === characters.length) break;
      word += character + (characters[++at] ?? '');
      continue;
    }
    if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
      blank = true;
    } else if (character === quote) quote = '';
    word += character;
  }
  if (inside) end();
  return words;
}

/**
 * Takes the leading `--flag[=value]` words off; quotes and escapes in them are resolved, variables are not
 * (split_command.go, extractBuilderFlags). A `--` alone ends them.
 */
export function leadingFlags(text: string, escapeChar: string): Split {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text[at] ?? '')) at++;
    if (!text.startsWith('--', at)) return { words, rest: text.slice(at).trim() };
    const flag = readFlag(text, at, escapeChar);
    at = flag.end;
    if (flag.word === '--') return { words, rest: text.slice(at).trim() };
    words.push(flag.word);
  }
}

function readFlag(text: string, start: number, escapeChar: string): { word: string; end: number } {
  let word = '';
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote === '' && isSpace(character)) break;
    if (character === escapeChar) word += text[++at] ?? '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = '';
    else word += character;
  }
  return { word, end: at };
}

/** Splits at runs of blanks, quotes or not (line_parsers.go, parseStringsWhitespaceDelimited). */
export function blankWords(text: string): string[] {
  return text === '' ? [] : text.split(/[\t\v\f\r ]+/);
}

/**
 * A JSON array of strings, undefined for anything that is no JSON array (then it is the shell form),
 * `'mixed'` for an array with other members (line_parsers.go, parseJSON).
 */
export function jsonWords(text: string): string[] | 'mixed' | undefined {
  if (!text.startsWith('[')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  return value.every((word) => typeof word === 'string') ? value : 'mixed';
}
