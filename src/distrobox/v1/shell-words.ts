/** A piece of shell that is more than words: to know what it does, one would have to run it. */
export class NotEvaluated extends Error {}

/** Variables that are known here; any other is not evaluated. */
export type Variables = ReadonlyMap<string, string>;

/**
 * The words of one simple command, as bash called as `sh` reads them: quotes, backslashes, `$NAME`, `${NAME}` and a leading
 * `~`. Source: POSIX Shell Command Language, 2.2, 2.3, 2.6.
 *
 * @throws NotEvaluated for everything that starts programs, asks for files, or uses variables that are not known
 */
export function shellWords(text: string, variables: Variables): string[] {
  const words: string[] = [];
  const reader = new Reader(text, variables);
  for (;;) {
    reader.skipBlanks();
    if (reader.done) return words;
    if (reader.peek === '#') throw new NotEvaluated('a word that starts with # makes the rest a comment');
    words.push(reader.word(false));
  }
}

/**
 * The value of `name=text` when it is a whole command of its own.
 *
 * @param text after the equals sign
 * @throws NotEvaluated as above; also where anything follows the value: the shell would run it as a command
 */
export function assignedValue(text: string, variables: Variables): string {
  const reader = new Reader(text, variables);
  const value = reader.done || /[ \t]/.test(reader.peek) ? '' : reader.word(true);
  reader.skipBlanks();
  if (!reader.done) throw new NotEvaluated('what follows the value is run as a command of the host');
  return value;
}

/** Does the shell look among files for it? */
export function isPattern(text: string): boolean {
  const bracket = text.indexOf('[');
  return /[*?]/.test(text) || (bracket >= 0 && text.includes(']', bracket));
}

const special = /[;&|<>()\n]/;

class Reader {
  readonly #text: string;
  readonly #variables: Variables;
  #at = 0;

  constructor(text: string, variables: Variables) {
    this.#text = text;
    this.#variables = variables;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  get peek(): string {
    return this.#text.charAt(this.#at);
  }

  skipBlanks(): void {
    while (!this.done && /[ \t]/.test(this.peek)) this.#at++;
  }

  /** Up to the next blank outside of quotes. In an assignment no files and braces are looked for, and `~` counts after `:`, too. */
  word(assignment: boolean): string {
    let word = this.#tilde(assignment);
    let bracket = false;
    let brace = '';
    while (!this.done && !/[ \t]/.test(this.peek)) {
      const character = this.peek;
      this.#at++;
      if (character === "'") word += this.#single();
      else if (character === '"') word += this.#double();
      else if (character === '\\') word += this.#escaped();
      else if (character === '$') {
        const value = this.#parameter();
        if (!assignment && /[\s*?[]/.test(value))
          throw new NotEvaluated('a variable without quotes is split into words');
        word += value;
      } else if (character === '`') throw new NotEvaluated('text between backquotes is run as a command of the host');
      else if (special.test(character)) {
        throw new NotEvaluated(`${JSON.stringify(character)} outside of quotes belongs to the shell, not to the value`);
      } else {
        word += character;
        if (assignment) {
          if (character === ':') word += this.#tilde(true);
        } else {
          bracket ||= character === '[';
          if (/[*?]/.test(character) || (bracket && character === ']')) {
            throw new NotEvaluated(
              'a pattern outside of quotes stands for files of the folder where distrobox is called',
            );
          }
          brace = nextBrace(brace, character);
          if (brace === '{,}') throw new NotEvaluated('braces outside of quotes make several words of one');
        }
      }
    }
    return word;
  }

  /** Home of the person, where a `~` stands alone or before a slash. */
  #tilde(assignment: boolean): string {
    if (this.peek !== '~') return '';
    const rest = this.#text.slice(this.#at + 1);
    if (!(assignment ? /^($|[/: \t])/ : /^($|[/ \t])/).test(rest)) {
      // Quotes after it make it an ordinary character; a name makes it someone's home.
      if (/^["'\\$]/.test(rest)) return '';
      throw new NotEvaluated('~ with a name is another person’s home folder');
    }
    this.#at++;
    return this.#value('HOME');
  }

  #single(): string {
    const end = this.#text.indexOf("'", this.#at);
    if (end < 0) throw new NotEvaluated('a quote that is not closed swallows the lines that follow');
    const found = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return found;
  }

  #double(): string {
    let found = '';
    for (;;) {
      if (this.done) throw new NotEvaluated('a quote that is not closed swallows the lines that follow');
      const character = this.peek;
      this.#at++;
      if (character === '"') return found;
      if (character === '`') throw new NotEvaluated('text between backquotes is run as a command of the host');
      if (character === '$') found += this.#parameter();
      else if (character === '\\' && /[$`"\\]/.test(this.peek)) {
        found += this.peek;
        this.#at++;
      } else found += character;
    }
  }

  #escaped(): string {
    if (this.done) throw new NotEvaluated('a backslash at the end joins the next line');
    const character = this.peek;
    this.#at++;
    return character;
  }

  /** After a dollar sign. */
  #parameter(): string {
    const rest = this.#text.slice(this.#at);
    const [whole, braced, plain] = /^(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/.exec(rest) ?? [];
    if (whole !== undefined) {
      this.#at += whole.length;
      return this.#value(braced ?? plain ?? '');
    }
    if (rest.startsWith('(')) throw new NotEvaluated('$(…) is run as a command of the host');
    if (/^[{["'0-9@*#?$!-]/.test(rest)) throw new NotEvaluated(`$${rest.charAt(0)} is more than a variable’s name`);
    return '$';
  }

  #value(name: string): string {
    const value = this.#variables.get(name);
    if (value === undefined) throw new NotEvaluated(`$${name} depends on where distrobox is called`);
    return value;
  }
}

/** Remembers `{`, then a comma or two dots, then `}`: what brace expansion needs. */
function nextBrace(seen: string, character: string): string {
  if (seen === '') return character === '{' ? '{' : '';
  if (seen === '{') return character === ',' ? '{,' : character === '.' ? '{.' : seen;
  if (seen === '{.') return character === '.' ? '{,' : character === ',' ? '{,' : '{';
  return character === '}' ? '{,}' : seen;
}
