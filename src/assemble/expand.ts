/** A variable's value; undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** What is wrong with a word; whoever knows the line makes a UserError of it. */
export class ExpansionError extends Error {}

export interface ExpandOptions {
  /** The escape character: `\`, or what the escape directive says. */
  escapeChar: string;
  /** In here-documents quotes are text. */
  keepQuotes?: boolean;
}

/** A value that grows by expansion in expansion (`ARG A=$A$A`) must end somewhere. Characters. */
const maxLength = 1024 * 1024;
const maxDepth = 50;

/**
 * Takes quotes and escapes off a word and puts in variables: `$X ${X} ${X:-d} ${X-d} ${X:+a} ${X+a} ${X:?m} ${X?m}`;
 * nothing is expanded inside single quotes (moby/buildkit, frontend/dockerfile/shell/lex.go).
 * @throws ExpansionError for open quotes or braces, an unset variable that must be set, and the operators `# % /`, which
 *   builders do differently.
 */
export function expand(word: string, lookup: Lookup, options: ExpandOptions): string {
  if (word.length > maxLength) throw new ExpansionError(`it is longer than ${maxLength} characters`);
  const reader = new Reader(word, lookup, options);
  return reader.until(undefined, 0);
}

class Reader {
  readonly #characters: string[];
  readonly #lookup: Lookup;
  readonly #escape: string;
  readonly #keepQuotes: boolean;
  #at = 0;
  #length = 0;

  constructor(word: string, lookup: Lookup, { escapeChar, keepQuotes = false }: ExpandOptions) {
    this.#characters = [...word];
    this.#lookup = lookup;
    this.#escape = escapeChar;
    this.#keepQuotes = keepQuotes;
  }

  /** Everything up to `stop`, which is read too; up to the end when there is none. */
  until(stop: string | undefined, depth: number): string {
    if (depth > maxDepth) throw new ExpansionError(`braces are nested more than ${maxDepth} deep`);
    let result = '';
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next === stop) {
        this.#at++;
        return result;
      }
      result += this.#piece(next, depth);
    }
    if (stop !== undefined) throw new ExpansionError(`"${stop}" is missing at its end`);
    return result;
  }

  #piece(next: string, depth: number): string {
    if (next === '$') return this.#variable(depth);
    if (next === "'" && !this.#keepQuotes) return this.#singleQuoted();
    if (next === '"' && !this.#keepQuotes) return this.#doubleQuoted(depth);
    this.#at++;
    if (next !== this.#escape) return next;
    const escaped = this.#take();
    return escaped ?? '';
  }

  #singleQuoted(): string {
    const end = this.#characters.indexOf("'", this.#at + 1);
    if (end < 0) throw new ExpansionError('a single quote is not closed');
    const text = this.#characters.slice(this.#at + 1, end).join('');
    this.#at = end + 1;
    return text;
  }

  #doubleQuoted(depth: number): string {
    this.#at++;
    let result = '';
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next === '$') {
        result += this.#variable(depth);
        continue;
      }
      this.#at++;
      if (next === '"') return result;
      const after = this.#peek();
      // Only what would mean something here can be escaped; any other escape character is text.
      if (next === this.#escape && (after === undefined || after === '"' || after === '$' || after === this.#escape)) {
        result += this.#take() ?? '';
      } else result += next;
    }
    throw new ExpansionError('a double quote is not closed');
  }

  #variable(depth: number): string {
    this.#at++;
    if (this.#peek() !== '{') {
      const name = this.#name();
      return name === '' ? '$' : this.#bounded(this.#lookup(name) ?? '');
    }
    this.#at++;
    const name = this.#name();
    if (name === '') throw new ExpansionError('"${" is not followed by a name');
    let operator = this.#take();
    if (operator === '}') return this.#bounded(this.#lookup(name) ?? '');
    const emptyCounts = operator === ':';
    if (emptyCounts) operator = this.#take();
    if (operator === undefined) throw new ExpansionError(`"}" is missing after \${${name}`);
    if (!['-', '+', '?'].includes(operator)) {
      throw new ExpansionError(`\${${name}${emptyCounts ? ':' : ''}${operator}…} is no substitution that is done here`);
    }
    const word = this.until('}', depth + 1);
    const value = this.#lookup(name);
    const isSet = value !== undefined && !(emptyCounts && value === '');
    if (operator === '+') return isSet ? word : '';
    if (isSet) return this.#bounded(value);
    if (operator === '-') return word;
    throw new ExpansionError(
      `${name} ${word === '' ? `must be set${emptyCounts ? ' and not empty' : ''}` : `: ${word}`}`,
    );
  }

  /** A name, one special parameter, or the digits of a positional one. */
  #name(): string {
    const rest = this.#characters;
    const first = rest[this.#at];
    if (first === undefined) return '';
    if (/[@*#?\-$!]/.test(first)) return this.#take() ?? '';
    const member = /\p{Nd}/u.test(first) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
    const start = this.#at;
    while (member.test(rest[this.#at] ?? '')) this.#at++;
    return rest.slice(start, this.#at).join('');
  }

  #bounded(value: string): string {
    this.#length += value.length;
    if (this.#length > maxLength) throw new ExpansionError(`it expands to more than ${maxLength} characters`);
    return value;
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string | undefined {
    return this.#characters[this.#at++];
  }
}
