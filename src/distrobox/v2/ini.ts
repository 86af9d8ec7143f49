import { trimEnd } from '../blanks.ts';
import type { Problem, Setting } from '../types.ts';

/** A section of gopkg.in/ini.v1: keys in order of first sight, each with its values. */
export interface IniSection {
  name: string;
  line: number;
  keys: Map<string, Setting[]>;
  /** As the file has them, for people. */
  settings: Setting[];
}

/** The file cannot be read: distrobox 2 stops before it makes any container. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(message: string, line: number, fix: string) {
    super(message);
    this.problem = { kind: 'refused', message, line, column: 1, fix };
  }
}

/** What Go takes for blank. */
const blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const blanksBefore = new RegExp(`^${blank}+`);
const oneBlank = new RegExp(blank);
const blanks = new RegExp(`${blank}+`);

export function trim(text: string): string {
  return trimEnd(text.replace(blanksBefore, ''), oneBlank);
}

/** strings.Fields of Go. */
export function fields(text: string): string[] {
  return text.split(blanks).filter((field) => field !== '');
}

/**
 * Reads a file as ini.v1 (1.67) does with shadows allowed: `=` or `:` after the key, comments from `#` or `;` anywhere,
 * a value in quotes or over several lines. A section that is there twice is one.
 *
 * @throws Unreadable
 */
export function readIni(text: string): Map<string, IniSection> {
  const lines = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n');
  const sections = new Map<string, IniSection>();
  const sectionOf = (name: string, line: number): IniSection => {
    const found = sections.get(name) ?? { name, line, keys: new Map(), settings: [] };
    sections.set(name, found);
    return found;
  };
  let section = sectionOf('DEFAULT', 1);
  let counter = 1;
  const reader = new Lines(lines);
  for (let raw = reader.next(); raw !== undefined; raw = reader.next()) {
    const number = reader.number;
    const line = raw.replace(blanksBefore, '');
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[')) {
      const end = line.lastIndexOf(']');
      if (end < 0) throw new Unreadable('a section’s header without ]', number, 'Close the bracket.');
      const name = line.slice(1, end);
      if (name === '') throw new Unreadable('a section without a name', number, 'Name it.');
      section = sectionOf(name, number);
      counter = 1;
      continue;
    }
    const [found, offset] = keyOf(line, number);
    const key = found === '-' ? `#${counter++}` : found;
    if (key === '') throw new Unreadable('a key without a name', number, 'Name it, or remove the line.');
    const column = raw.length - line.length + 1;
    const setting = { key, value: reader.value(line.slice(offset)), line: number, column };
    section.settings.push(setting);
    addValue(section, setting, found === '-');
  }
  return sections;
}

/** A value that is there already is not added again. */
export function addValue({ keys }: IniSection, setting: Setting, counted = false): void {
  const values = keys.get(setting.key);
  if (!values) keys.set(setting.key, [setting]);
  else if (!counted && !values.some(({ value }) => value === setting.value)) values.push(setting);
}

function keyOf(line: string, number: number): [key: string, offset: number] {
  const quote = line.startsWith('"""') && line.length > 6 ? '"""' : /^["`]/.exec(line)?.[0];
  if (quote === undefined) {
    const end = line.search(/[=:]/);
    if (end < 0) throw new Unreadable('a line that is neither [name] nor key=value', number, 'Correct or remove it.');
    if (end === 0) throw new Unreadable('a key without a name', number, 'Name it, or remove the line.');
    return [trim(line.slice(0, end)), end + 1];
  }
  const close = line.indexOf(quote, quote.length);
  const after = close < 0 ? -1 : line.slice(close + quote.length).search(/[=:]/);
  if (close < 0 || after < 0) throw new Unreadable('a key in quotes that does not end', number, 'Correct the line.');
  return [trim(line.slice(quote.length, close)), close + after + quote.length + 1];
}

class Lines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Of the line that was read last, from 1. */
  get number(): number {
    return this.#at;
  }

  /** With its newline, but for the last. */
  next(): string | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined) return undefined;
    this.#at++;
    return this.#at < this.#lines.length ? `${line}\n` : line;
  }

  value(rest: string): string {
    const line = rest.replace(blanksBefore, '');
    if (line === '') return '';
    const quote = line.startsWith('"""') && line.length > 3 ? '"""' : line.startsWith('`') ? '`' : undefined;
    if (quote !== undefined) {
      const end = line.slice(quote.length).lastIndexOf(quote);
      return end < 0 ? this.#untilQuote(line.slice(quote.length), quote) : line.slice(quote.length, quote.length + end);
    }
    const text = trimEnd(line, oneBlank);
    if (text.endsWith('\\')) return this.#continued(text.slice(0, -1));
    const comment = text.search(/[#;]/);
    const value = comment < 0 ? text : trim(text.slice(0, comment));
    const first = value.charAt(0);
    const surrounded =
      (first === "'" || first === '"') && value.length > 1 && value.indexOf(first, 1) === value.length - 1;
    return surrounded ? value.slice(1, -1) : value;
  }

  #untilQuote(start: string, quote: string): string {
    const { number } = this;
    for (let value = start; ; ) {
      const line = this.next();
      if (line === undefined) throw new Unreadable('a quote that is not closed', number, 'Close it.');
      const end = line.lastIndexOf(quote);
      if (end >= 0 && !trim(line.slice(end + quote.length)).endsWith('\\')) return value + line.slice(0, end);
      value += line;
    }
  }

  #continued(start: string): string {
    for (let value = start; ; ) {
      const line = trim(this.next() ?? '');
      if (line === '') return value;
      value += line;
      if (!value.endsWith('\\')) return value;
      value = value.slice(0, -1);
    }
  }
}
