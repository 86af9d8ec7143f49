import { GVariantError, GVariantLimitError } from './gvariant-type.ts';

/** GLib's g_ascii_isspace: no vertical tab. */
const blank = /[ \t\n\f\r]*/y;
const number = /[0-9A-Za-z+.-]+/y;
const word = /[0-9A-Za-z]+/y;

/** Cuts GVariant text into tokens as GLib does (gvariant-parser.c, token_stream_prepare). */
export class VariantTokens {
  readonly #text: string;
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.next();
  }

  /** The token at hand; empty at the end. */
  get token(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** Where it begins, counted from 1. */
  get column(): number {
    return this.#start + 1;
  }

  next(): void {
    this.#start = this.#match(blank, this.#end);
    this.#end = this.#endOf(this.#start);
  }

  /** Goes past the token when it is that one. */
  consume(token: string): boolean {
    if (this.#end - this.#start !== token.length || this.token !== token) return false;
    this.next();
    return true;
  }

  /** @throws GVariantError */
  require(token: string): void {
    if (!this.consume(token)) throw this.error(`${token} is missing`);
  }

  error(message: string): GVariantError {
    return new GVariantError(`${message} at column ${this.column}`);
  }

  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return at + (pattern.exec(this.#text)?.[0].length ?? 0);
  }

  #endOf(start: number): number {
    const first = this.#text[start];
    if (first === undefined) return start;
    if (/[-+.0-9]/.test(first)) return this.#match(number, start);
    if (first === "'" || first === '"') return this.#endOfString(start, first);
    const second = this.#text[start + 1];
    if (first === 'b' && (second === "'" || second === '"')) return this.#endOfString(start + 1, second);
    if (/[a-z]/.test(first)) return this.#match(word, start);
    return first === '@' ? this.#endOfType(start + 1) : start + 1;
  }

  #endOfString(quoteAt: number, quote: string): number {
    for (let at = quoteAt + 1; at < this.#text.length; at++) {
      if (this.#text[at] === quote) return at + 1;
      if (this.#text[at] === '\\') at++;
    }
    return this.#text.length;
  }

  /** A type ends before a blank, a comma, a colon, or a bracket that it did not open. */
  #endOfType(start: number): number {
    let open = 0;
    for (let at = start; at < this.#text.length; at++) {
      const char = this.#text[at] ?? '';
      if (/[,:>\] \t\n\f\r]/.test(char)) return at;
      if (char === '(' || char === '{') open++;
      if ((char === ')' || char === '}') && open-- === 0) return at;
    }
    return this.#text.length;
  }
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** What a string token such as `'it\'s'` stands for. @throws GVariantError */
export function unquote(token: string): string {
  const inner = insideOf(token);
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (_, short: string | undefined, long: string | undefined, char: string | undefined) => {
      if (char === undefined) return codePoint(Number.parseInt(short ?? long ?? '', 16));
      if (char === 'u' || char === 'U') throw new GVariantError('a string has an escape that names no character');
      return Object.hasOwn(escapes, char) ? (escapes[char] ?? '') : char;
    },
  );
}

/** What a byte string token such as `b'\377'` stands for, with the zero byte that ends it. @throws GVariantError */
export function unquoteBytes(token: string): Buffer {
  const parts = insideOf(token.slice(1)).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\]+)/g);
  const pieces = [...parts].map(([, octal, char, plain]) => {
    if (octal !== undefined) return Buffer.from([Number.parseInt(octal, 8) & 0xff]);
    if (char !== undefined) return Buffer.from(Object.hasOwn(escapes, char) ? (escapes[char] ?? '') : char);
    return Buffer.from(plain ?? '');
  });
  const bytes = Buffer.concat([...pieces, Buffer.from([0])]);
  return bytes.subarray(0, bytes.indexOf(0) + 1);
}

function insideOf(token: string): string {
  const quote = token[0] ?? '';
  const inner = token.slice(1, -1);
  // The last quote may be an escaped one: the tokens end where the text does.
  if (token.length < 2 || !token.endsWith(quote) || /(?<!\\)(?:\\\\)*\\$/.test(inner))
    throw new GVariantError('a string does not end');
  return inner;
}

function codePoint(code: number): string {
  if (code === 0) throw new GVariantError('a string has an escape that names no character');
  // GLib writes these as well, into a text that is none.
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw new GVariantLimitError('a string has an escape that names no character');
  return String.fromCodePoint(code);
}
