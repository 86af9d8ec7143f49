import { styleText } from 'node:util';
import { printable } from '../../core/printable.ts';

type Style = Parameters<typeof styleText>[0];

const labelWidth = 8;
const timeWidth = 7;

/** How a terminal shows the demonstration: a column of labels, one of times, and text that wraps below itself. */
export class Screen {
  readonly #print: (text: string) => void;
  readonly #colour: boolean;
  readonly #width: number;

  constructor(options: { print(text: string): void; colour: boolean; columns: number | undefined }) {
    this.#print = options.print;
    this.#colour = options.colour;
    this.#width = Math.max(40, Math.min(options.columns ?? 80, 100));
  }

  heading(text: string): void {
    const lines = this.#wrapped(text, 0).map((line) => this.paint('bold', line));
    this.#print(`\n${lines.join('\n')}\n`);
  }

  /** Text as a paragraph. */
  text(text: string): void {
    this.#print(this.#wrapped(text, 0).join('\n'));
  }

  /** One line that must stay as it is, such as a command to copy. */
  command(text: string): void {
    this.#print(`  ${this.paint('cyan', text)}`);
  }

  /** `label: what`, wrapped into its column; further texts start lines of their own. */
  note(label: string, ...texts: readonly string[]): void {
    const indent = 2 + labelWidth + 2;
    const [first = '', ...rest] = texts.flatMap((text) => this.#wrapped(text, indent));
    this.#print(`  ${label.padEnd(labelWidth)}  ${first}`);
    for (const line of rest) this.#print(`${' '.repeat(indent)}${line}`);
  }

  /** `label  time  what`, wrapped into its column; further texts start lines of their own. */
  row(label: string, milliseconds: number | undefined, ...texts: readonly string[]): void {
    const indent = 2 + labelWidth + timeWidth + 2;
    const [first = '', ...rest] = texts.flatMap((text) => this.#wrapped(text, indent));
    const time = this.paint('dim', (milliseconds === undefined ? '' : duration(milliseconds)).padStart(timeWidth));
    this.#print(`  ${label.padEnd(labelWidth)}${time}  ${first}`);
    for (const line of rest) this.#print(`${' '.repeat(indent)}${line}`);
  }

  /** A finding: the rule, and why, with the place in the caller’s files that is to blame. */
  finding(rule: string, message: string, place: string | undefined): void {
    const indent = 13;
    const [first = '', ...rest] = this.#wrapped(place === undefined ? message : `${message} (${place})`, indent);
    this.#print(`  ${this.paint('red', `✗ ${rule.padEnd(indent - 4)}`)}${first}`);
    for (const more of rest) this.#print(`${' '.repeat(indent)}${more}`);
  }

  /** A line that was added to a file, and what it does. */
  added(line: string, what: string): void {
    const column = 52;
    const isWide = 5 + column + 2 + what.length <= this.#width;
    const added = this.paint('green', `+ ${isWide ? line.padEnd(column) : line}`);
    const comment = this.paint('dim', `# ${what}`);
    this.#print(isWide ? `  ${added} ${comment}` : `  ${added}\n      ${comment}`);
  }

  result(good: boolean, ...texts: readonly string[]): void {
    const [first = '', ...rest] = texts.flatMap((text) => this.#wrapped(text, 4));
    this.#print(`\n  ${this.paint(good ? 'green' : 'red', `${good ? '✓' : '✗'} ${first}`)}`);
    for (const line of rest) this.#print(`    ${line}`);
  }

  paint(style: Style, text: string): string {
    return this.#colour ? styleText(style, text, { validateStream: false }) : text;
  }

  #wrapped(text: string, indent: number): string[] {
    const width = this.#width - indent;
    const lines: string[] = [];
    let line = '';
    for (const word of printable(text).split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  }
}

/** `12 ms`, `1.3 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `812 B`, `4.2 kB`, `1.9 MB`: powers of 1000. */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  return count < 999_950 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
}

/** `1 file`, `5 files`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** As much of a digest as a person compares. */
export function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
