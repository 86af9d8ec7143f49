/** Words of one line of a configuration of systemd, at most; what comes after is not looked at. */
const maxWords = 64;

const escapes: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t', v: '\v' };

/** How many digits follow. */
const hexDigits: Record<string, number> = { x: 2, u: 4, U: 8 };

/**
 * The words of a line as systemd's programs separate them (extract_first_word with EXTRACT_UNQUOTE,
 * src/basic/extract-word.c): blanks part words outside of quotes. Undefined where a quote or an escape does not end:
 * systemd ignores such a line.
 *
 * @param backslash `c`: escapes as in C (EXTRACT_CUNESCAPE), as tmpfiles.d has them; `plain`: takes the next sign as it is
 */
export function configWords(line: string, backslash: 'c' | 'plain' = 'c'): string[] | undefined {
  const words: string[] = [];
  let at = 0;
  while (words.length < maxWords) {
    while (isBlank(line[at])) at++;
    if (at >= line.length) break;
    let word = '';
    let quote = '';
    while (at < line.length && (quote !== '' || !isBlank(line[at]))) {
      const character = line[at] ?? '';
      at++;
      if (character === '\\') {
        const escaped = backslash === 'c' ? readEscape(line, at) : readPlain(line, at);
        if (!escaped) return undefined;
        word += escaped.text;
        at = escaped.next;
      } else if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
      else word += character;
    }
    if (quote !== '') return undefined;
    words.push(word);
  }
  return words;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

function readPlain(line: string, at: number): { text: string; next: number } | undefined {
  const text = line[at];
  return text === undefined ? undefined : { text, next: at + 1 };
}

function readEscape(line: string, at: number): { text: string; next: number } | undefined {
  const sign = line[at];
  if (sign === undefined) return undefined;
  const plain = escapes[sign];
  if (plain !== undefined) return { text: plain, next: at + 1 };
  if (sign === '\\' || sign === '"' || sign === "'") return { text: sign, next: at + 1 };
  const length = hexDigits[sign];
  const [count, base, start] = length === undefined ? [3, 8, at] : [length, 16, at + 1];
  const digits = line.slice(start, start + count);
  const code = new RegExp(base === 8 ? '^[0-7]{3}$' : `^[0-9a-fA-F]{${count}}$`).test(digits)
    ? Number.parseInt(digits, base)
    : 0;
  // No name has a zero byte; more than a byte is no byte, and more than Unicode has is no character.
  if (code === 0 || code > (count > 3 ? 0x10ffff : 0xff)) return undefined;
  // Text is of single bytes here.
  const text = count > 3 ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : String.fromCharCode(code);
  return { text, next: start + count };
}
