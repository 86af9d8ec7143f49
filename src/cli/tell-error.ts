import { WtgosError } from '../core/errors.ts';
import { type ExitStatus, endingOf } from '../runner/ending.ts';
import type { TerminalLog } from '../runner/terminal-log.ts';

interface Telling {
  /** To stderr. */
  log: TerminalLog;
  redact(text: string): string;
  json: boolean;
  debug: boolean;
}

/** Tells of an error: to people on stderr; with `--json` to programs, too. @returns the exit status */
export function tellError(error: unknown, telling: Telling): ExitStatus {
  if (telling.json) printJson({ error: errorDocument(error) }, telling.redact);
  return explainError(error, telling);
}

/** Tells people alone. @returns the exit status */
export function explainError(error: unknown, { log, redact, debug }: Omit<Telling, 'json'>): ExitStatus {
  const { status, title, message, details } = endingOf(error, redact, debug);
  const [first, ...more] = `${log.paint('red', `${title}:`)} ${message}`.split('\n');
  log.prose([first, ...more, ...details.map((detail) => `  ${detail}`)].join('\n'));
  return status;
}

/** What `--json` says of an error; `bug` stands for whatever has no code. */
export function errorDocument(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof WtgosError)) return { code: 'bug', message: String(error) };
  const { code, message, hint, state } = error;
  return { code, message, hint, state };
}

/** One document on stdout. */
export function printJson(value: object, redact: (text: string) => string): void {
  process.stdout.write(`${redact(JSON.stringify(value, null, 2))}\n`);
}
