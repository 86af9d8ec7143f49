type Takes = (char: string) => boolean;

/** What a pattern says, as a tree. */
export type Node =
  | { kind: 'one'; takes: Takes }
  | { kind: 'all'; parts: readonly Node[] }
  | { kind: 'any'; choices: readonly Node[] }
  | { kind: 'repeat'; node: Node; min: number; max: number | undefined };

const digit: Takes = (char) => char >= '0' && char <= '9';
const word: Takes = (char) =>
  digit(char) || (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
const space: Takes = (char) => '\t\n\f\r '.includes(char);
const not =
  (takes: Takes): Takes =>
  (char) =>
    !takes(char);

/** RE2's, which knows them for ASCII alone. */
const classes: ReadonlyMap<string, Takes> = new Map([
  ['d', digit],
  ['D', not(digit)],
  ['w', word],
  ['W', not(word)],
  ['s', space],
  ['S', not(space)],
]);

const maxRepeat = 100;

/** Reads the text of a pattern into a tree. Its errors are SyntaxErrors that end the sentence "the pattern …". */
export class PatternReader {
  readonly #chars: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#chars = [...source];
  }

  read(): Node {
    const node = this.#choices();
    if (this.#next !== undefined) throw new SyntaxError('closes a group that is not open');
    return node;
  }

  get #next(): string | undefined {
    return this.#chars[this.#at];
  }

  #take(wanted: string): boolean {
    if (this.#next !== wanted) return false;
    this.#at++;
    return true;
  }

  #choices(): Node {
    const choices = [this.#sequence()];
    while (this.#take('|')) choices.push(this.#sequence());
    return choices.length === 1 && choices[0] ? choices[0] : { kind: 'any', choices };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') parts.push(this.#repeated());
    if (parts.length === 0) throw new SyntaxError('has an empty part; write (…)? for what may be missing');
    return { kind: 'all', parts };
  }

  #repeated(): Node {
    const node = this.#atom();
    const bounds = this.#bounds();
    if (!bounds) return node;
    if (this.#next !== undefined && '*+?{'.includes(this.#next)) throw new SyntaxError('repeats a repetition');
    return { kind: 'repeat', node, ...bounds };
  }

  #bounds(): { min: number; max: number | undefined } | undefined {
    if (this.#take('*')) return { min: 0, max: undefined };
    if (this.#take('+')) return { min: 1, max: undefined };
    if (this.#take('?')) return { min: 0, max: 1 };
    if (this.#next !== '{') return undefined;
    const rest = this.#chars.slice(this.#at, this.#at + 10).join('');
    const [all, low = '', comma, high = ''] = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(rest) ?? [];
    if (all === undefined) throw new SyntaxError('has a { that is no repetition');
    this.#at += all.length;
    const min = Number(low);
    const max = comma === undefined ? min : high === '' ? undefined : Number(high);
    if (min > maxRepeat || (max !== undefined && (max > maxRepeat || max < min || max === 0))) {
      throw new SyntaxError(`has a repetition that is not between 0 and ${maxRepeat}`);
    }
    return { min, max };
  }

  #atom(): Node {
    const char = this.#chars[this.#at++] ?? '';
    if (char === '(') return this.#group();
    if (char === '[') return { kind: 'one', takes: this.#set() };
    if (char === '.') return { kind: 'one', takes: not((each) => each === '\n') };
    if (char === '\\') {
      const escaped = this.#escaped();
      return { kind: 'one', takes: typeof escaped === 'string' ? (each) => each === escaped : escaped };
    }
    if (char === '^' || char === '$') throw new SyntaxError(`has a ${char} in the middle; it always matches the whole`);
    if ('*+?{}]'.includes(char)) throw new SyntaxError(`has a ${char} where nothing can be repeated or closed`);
    return { kind: 'one', takes: (each) => each === char };
  }

  #group(): Node {
    if (this.#take('?') && !this.#take(':')) throw new SyntaxError('has a group of a kind that is not read');
    const node = this.#choices();
    if (!this.#take(')')) throw new SyntaxError('opens a group that is not closed');
    return node;
  }

  /** After a backslash. */
  #escaped(): string | Takes {
    const char = this.#chars[this.#at++] ?? '';
    const takes = classes.get(char);
    if (takes) return takes;
    if (/^[!-/:-@[-`{-~]$/.test(char)) return char;
    throw new SyntaxError(char === '' ? 'ends with a backslash' : `has a \\${char}, which is not read`);
  }

  /** After `[`. */
  #set(): Takes {
    const negated = this.#take('^');
    const takes: Takes[] = [];
    do {
      const low = this.#member();
      if (typeof low === 'function') takes.push(low);
      else takes.push(this.#range(low));
    } while (!this.#take(']'));
    const some: Takes = (char) => takes.some((each) => each(char));
    return negated ? not(some) : some;
  }

  #range(low: string): Takes {
    if (this.#next !== '-' || this.#chars[this.#at + 1] === ']') return (char) => char === low;
    this.#at++;
    const high = this.#member();
    if (typeof high === 'function' || codeOf(high) < codeOf(low)) throw new SyntaxError('has a range that is none');
    return (char) => codeOf(char) >= codeOf(low) && codeOf(char) <= codeOf(high);
  }

  #member(): string | Takes {
    const char = this.#chars[this.#at++];
    if (char === undefined || char === ']' || char === '[')
      throw new SyntaxError('has a [ that is no set of characters');
    return char === '\\' ? this.#escaped() : char;
  }
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}
