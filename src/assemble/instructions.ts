import { UserError } from '../core/errors.ts';
import { isSpace, leadingFlags, quotedWords } from './words.ts';

const maxInstructions = 10_000;
const directive = /^#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(\S.*)$/;
const ownSyntax = /^(docker\.io\/)?docker\/dockerfile(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/;
const ignorable = /^[ \t]*(#.*)?$/;
const heredocMark = /^\d*<<(-?)([^<]+)$/;

/** One instruction as it stands in the file; variables, quotes and JSON are still as written. */
export interface Instruction {
  /** Upper case. */
  keyword: string;
  /** Counts from 1. */
  line: number;
  /** `--name=value` words, quotes resolved. */
  flags: string[];
  /** What follows the flags, continuation lines joined. */
  rest: string;
  /** Keyword and all that belongs to it on one line, for histories. */
  original: string;
  heredocs: Heredoc[];
}

/** A here-document of COPY, ADD or RUN. */
export interface Heredoc {
  /** The word that ends it, and the file's name. */
  name: string;
  /** False when any part of the word was quoted. */
  expand: boolean;
  content: string;
}

export interface InstructionList {
  /** The escape character. */
  escapeChar: string;
  instructions: Instruction[];
}

/**
 * Splits a Containerfile into its instructions, by BuildKit's rules (moby/buildkit, frontend/dockerfile/parser/parser.go
 * and directives.go), in one pass over the lines.
 * @param text from `containerfileText`.
 * @throws UserError `containerfile-invalid`, `containerfile-unsupported`
 */
export function readInstructions(text: string, file: string): InstructionList {
  const reader = new InstructionReader(text.split('\n'), file);
  const escapeChar = reader.readDirectives();
  const instructions: Instruction[] = [];
  for (let next = reader.readInstruction(); next !== undefined; next = reader.readInstruction()) {
    if (instructions.push(next) > maxInstructions) {
      throw reader.invalid(next.line, `more than ${maxInstructions} instructions`, 'Is this the Containerfile?');
    }
  }
  return { escapeChar, instructions };
}

class InstructionReader {
  readonly #lines: readonly string[];
  readonly #file: string;
  #at = 0;
  #escape = '\\';

  constructor(lines: readonly string[], file: string) {
    this.#lines = lines;
    this.#file = file;
  }

  /** Parser directives are comments that stand before all else; the first line that is none ends them. */
  readDirectives(): string {
    const seen = new Set<string>();
    for (; this.#at < this.#lines.length; this.#at++) {
      const [, name = '', value = ''] = directive.exec(this.#lines[this.#at]?.trim() ?? '') ?? [];
      const key = name.toLowerCase();
      if (key !== 'escape' && key !== 'syntax' && key !== 'check') break;
      const line = this.#at + 1;
      if (seen.has(key)) throw this.invalid(line, `a second ${key} directive`, 'Keep one of them.');
      seen.add(key);
      if (key === 'escape') {
        if (value !== '\\' && value !== '`') {
          throw this.invalid(line, `the escape directive names ${JSON.stringify(value)}`, 'It may be \\ or `.');
        }
        this.#escape = value;
      }
      if (key === 'syntax' && !ownSyntax.test(value)) {
        throw new UserError(
          'containerfile-unsupported',
          `${this.#file}:${line}: written for another parser, ${value}`,
          {
            hint: 'Only the syntax of docker/dockerfile is read here.',
            at: { file: this.#file, line },
          },
        );
      }
    }
    return this.#escape;
  }

  readInstruction(): Instruction | undefined {
    while (this.#at < this.#lines.length && ignorable.test(this.#lines[this.#at] ?? '')) this.#at++;
    if (this.#at === this.#lines.length) return undefined;
    const line = this.#at + 1;
    const original = this.#logicalLine().trim();
    const keywordEnd = [...original].findIndex(isSpace);
    const word = keywordEnd < 0 ? original : original.slice(0, keywordEnd);
    const keyword = word.toUpperCase();
    const { words: flags, rest } = leadingFlags(original.slice(word.length), this.#escape);
    const heredocs = ['COPY', 'ADD', 'RUN'].includes(keyword) ? this.#heredocs(keyword, rest, line) : [];
    return { keyword, line, flags, rest, original, heredocs };
  }

  invalid(line: number, message: string, hint: string): UserError {
    const at = { file: this.#file, line };
    return new UserError('containerfile-invalid', `${this.#file}:${line}: ${message}`, { hint, at });
  }

  /** Joins continued lines; comments and empty lines between them are no part of the instruction. */
  #logicalLine(): string {
    let text = '';
    for (let first = true; this.#at < this.#lines.length; first = false) {
      const physical = this.#lines[this.#at++] ?? '';
      if (!first && ignorable.test(physical)) continue;
      const joined = this.#withoutContinuation(physical);
      text += joined ?? physical;
      if (joined === undefined) break;
    }
    return text;
  }

  /** The line without the escape character at its end; undefined when it does not go on. Two are an escaped one. */
  #withoutContinuation(physical: string): string | undefined {
    // No regular expression: /[ \t]+$/ takes quadratic time on a line of blanks.
    let end = physical.length;
    while (end > 0 && (physical[end - 1] === ' ' || physical[end - 1] === '\t')) end--;
    const goesOn = physical[end - 1] === this.#escape && physical[end - 2] !== this.#escape;
    return goesOn ? physical.slice(0, end - 1) : undefined;
  }

  #heredocs(keyword: string, rest: string, line: number): Heredoc[] {
    if (!rest.includes('<<') || rest.startsWith('[')) return [];
    const heredocs: Heredoc[] = [];
    for (const word of quotedWords(rest, this.#escape)) {
      if (keyword !== 'RUN' && (word === '<<' || word === '<<-')) {
        throw this.invalid(line, `"${word}" is followed by a blank`, 'Write the name right behind it: <<EOF.');
      }
      const [, dash, raw] = heredocMark.exec(word) ?? [];
      if (raw === undefined) continue;
      const name = raw.replace(/["'\\]/g, '');
      const content = this.#heredocContent(name, dash === '-');
      if (content === undefined) {
        throw this.invalid(line, `the here-document ${word} does not end`, `A line must hold ${name} alone.`);
      }
      heredocs.push({ name, expand: name === raw, content });
    }
    return heredocs;
  }

  #heredocContent(name: string, stripTabs: boolean): string | undefined {
    let content = '';
    while (this.#at < this.#lines.length) {
      const physical = this.#lines[this.#at++] ?? '';
      const text = stripTabs ? physical.replace(/^\t+/, '') : physical;
      if (text === name) return content;
      content += `${text}\n`;
    }
    return undefined;
  }
}
