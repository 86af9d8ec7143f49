import type { Log } from '../core/log.ts';
import { printableLines, shortened } from '../core/printable.ts';
import type { Annotation } from '../report/annotations.ts';
import { seconds } from './duration.ts';
import { Pace } from './pace.ts';

/** GitHub shows no more of a type and step, and cuts longer ones. */
const perType = 10;
const maxMessage = 4_096;
/** A transfer says where it is this often. */
const progressMs = 15_000;

/** The toolkit's commands that the log uses (`@actions/core`). */
export interface Commands {
  startGroup(name: string): void;
  endGroup(): void;
  error(message: string, properties: object): void;
  warning(message: string, properties: object): void;
  notice(message: string, properties: object): void;
}

/** A log for GitHub's runner: groups, annotations within GitHub's limits, and no data that reads as a command. */
export class GithubLog implements Log {
  readonly #write: (line: string) => void;
  readonly #commands: Commands;
  readonly #redact: (text: string) => string;
  readonly #verbose: boolean;
  readonly #shown = { error: 0, warning: 0, notice: 0 };
  readonly #pace = new Pace();
  #depth = 0;
  #lastProgress = Date.now();

  constructor(options: {
    write(line: string): void;
    commands: Commands;
    redact(text: string): string;
    debug: boolean;
  }) {
    this.#write = options.write;
    this.#commands = options.commands;
    this.#redact = options.redact;
    this.#verbose = options.debug;
  }

  info(message: string): void {
    for (const line of this.#clean(message).split('\n')) this.#write(noCommand(line));
  }

  warn(message: string): void {
    this.annotate({ type: 'warning', title: 'wtgos', message });
  }

  debug(message: string): void {
    if (this.#verbose) this.info(`debug: ${message}`);
  }

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const name = this.#clean(title);
    // Groups do not nest: an inner one would end the outer one.
    if (this.#depth++ === 0) this.#commands.startGroup(name);
    else this.info(`${name} …`);
    try {
      return await work();
    } finally {
      if (--this.#depth === 0) this.#commands.endGroup();
      this.info(`${name}: ${seconds(performance.now() - started)}`);
    }
  }

  progress(label: string, doneBytes: number, totalBytes: number | undefined): void {
    const pace = this.#pace.of(label, doneBytes, totalBytes);
    const now = Date.now();
    if (now - this.#lastProgress < progressMs) return;
    this.#lastProgress = now;
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
    this.info(
      `${label}: ${megabytes(doneBytes)}${totalBytes === undefined ? '' : ` of ${megabytes(totalBytes)}`} MB${pace && `, ${pace}`}`,
    );
  }

  /** An annotation while GitHub shows them, a line of the log from then on. */
  annotate(annotation: Annotation): void {
    const { type, title, file, line } = annotation;
    const message = this.#clean(annotation.message);
    if (this.#shown[type]++ >= perType) {
      this.info(`${type}: ${title}: ${message}`);
      return;
    }
    this.#commands[type](shortened(message, maxMessage), {
      title,
      ...(file && { file }),
      ...(line && { startLine: line }),
    });
  }

  #clean(text: string): string {
    return printableLines(this.#redact(text));
  }
}

/** The runner takes `::name` at the start of a line, and `##[name]` anywhere in it, for a command; a word joiner breaks both. */
function noCommand(line: string): string {
  return line.replace(/^(\s*:):/, '$1\u2060:').replaceAll('##[', '#\u2060#[');
}
