import { styleText } from 'node:util';
import type { Log } from '../core/log.ts';
import { printableLines } from '../core/printable.ts';
import { seconds } from './duration.ts';
import { Pace } from './pace.ts';
import { wrapped } from './wrap.ts';

const progressMs = 100;

/** What the log needs of a stream; `process.stdout` and `process.stderr` have it. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

export interface TerminalOptions {
  output: Output;
  env: NodeJS.ProcessEnv;
  redact(text: string): string;
  /** Warnings and errors only. */
  quiet: boolean;
  debug: boolean;
}

/** A log for people: steps with their times, colour and a progress line only on a terminal. */
export class TerminalLog implements Log {
  readonly colour: boolean;
  readonly #options: TerminalOptions;
  readonly #tty: boolean;
  readonly #pace = new Pace();
  #depth = 0;
  #progressAt = 0;
  #progressShown = false;

  constructor(options: TerminalOptions) {
    const { output, env } = options;
    this.#options = options;
    this.#tty = output.isTTY === true && env['TERM'] !== 'dumb';
    this.colour = wantsColour(env) ?? this.#tty;
  }

  info(message: string): void {
    if (!this.#options.quiet) this.prose(this.#clean(message));
  }

  warn(message: string): void {
    this.prose(`${this.paint('yellow', 'warning:')} ${this.#clean(message)}`);
  }

  debug(message: string): void {
    if (this.#options.debug) this.#lines(this.paint('dim', this.#clean(message)));
  }

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    const name = this.#clean(title);
    const started = performance.now();
    if (!this.#options.quiet) this.#lines(`${this.paint('cyan', '•')} ${name}`);
    this.#depth++;
    let mark = this.paint('red', '✗');
    try {
      const result = await work();
      mark = this.paint('green', '✓');
      return result;
    } finally {
      this.#depth--;
      const time = this.paint('dim', seconds(performance.now() - started));
      if (!this.#options.quiet) this.#lines(`${mark} ${name}  ${time}`);
    }
  }

  progress(label: string, doneBytes: number, totalBytes: number | undefined): void {
    if (!this.#tty || this.#options.quiet) return;
    const pace = this.#pace.of(label, doneBytes, totalBytes);
    const now = Date.now();
    if (now - this.#progressAt < progressMs) return;
    this.#progressAt = now;
    const amount = `${(doneBytes / 1e6).toFixed(1)}${totalBytes === undefined ? '' : `/${(totalBytes / 1e6).toFixed(1)}`} MB`;
    const line = `${'  '.repeat(this.#depth)}${this.#clean(label).replaceAll('\n', ' ')}  ${amount}${pace && `  ${pace}`}`;
    this.#options.output.write(`\r\u001b[2K${line.slice(0, Math.max(10, (this.#options.output.columns ?? 80) - 1))}`);
    this.#progressShown = true;
  }

  /** Text that was made safe already and may hold colours, as it is: a listing, a file's content. */
  print(text: string): void {
    this.#lines(this.#options.redact(text));
  }

  /** The same for sentences, such as a verdict: no line is wider than the terminal. */
  prose(text: string): void {
    const { output, redact } = this.#options;
    const clean = redact(text);
    const width = (output.columns ?? 80) - 2 * this.#depth;
    this.#lines(this.#tty ? wrapped(clean, width) : clean);
  }

  paint(style: Parameters<typeof styleText>[0], text: string): string {
    return this.colour ? styleText(style, text, { validateStream: false }) : text;
  }

  #lines(text: string): void {
    if (this.#progressShown) this.#options.output.write('\r\u001b[2K');
    this.#progressShown = false;
    const indent = '  '.repeat(this.#depth);
    this.#options.output.write(`${text.replace(/^(?=.)/gm, indent)}\n`);
  }

  #clean(text: string): string {
    return printableLines(this.#options.redact(text));
  }
}

/** https://no-color.org and https://force-color.org: set to anything but nothing; where both are, there is no colour. */
function wantsColour(env: NodeJS.ProcessEnv): boolean | undefined {
  if (env['NO_COLOR'] || env['FORCE_COLOR'] === '0') return false;
  return env['FORCE_COLOR'] ? true : undefined;
}
