import { WtgosError } from '../core/errors.ts';
import { printableJson } from '../core/printable.ts';
import { type ExitStatus, endingOf } from '../runner/ending.ts';
import type { TerminalLog } from '../runner/terminal-log.ts';
import { inFlags } from './in-flags.ts';

interface Telling {
  /** To stderr. */
  log: TerminalLog;
  redact(text: string): string;
  json: boolean;
  debug: boolean;
  /** Inputs that are flags of the command. */
  inputs: readonly string[];
}

/** Tells of an error: to people on stderr; with `--json` to programs, too. @returns the exit status */
export function tellError(error: unknown, telling: Telling): ExitStatus {
  if (telling.json) printJson({ error: errorDocument(error, telling.inputs) }, telling.redact);
  return explainError(error, telling);
}

/** Tells people alone. @returns the exit status */
export function explainError(error: unknown, { log, redact, debug, inputs }: Omit<Telling, 'json'>): ExitStatus {
  const { status, title, message, details } = endingOf(error, redact, debug);
  const lines = [
    isUsers(error) ? inFlags(message, inputs) : message,
    ...details.map((detail) => `  ${inDetail(detail, inputs)}`),
  ];
  log.prose(`${log.paint('red', `${title}:`)} ${lines.join('\n')}`);
  return status;
}

/** What `--json` says of an error; `bug` stands for whatever has no code. */
export function errorDocument(error: unknown, inputs: readonly string[]): Record<string, string | undefined> {
  if (!(error instanceof WtgosError)) return { code: 'bug', message: String(error) };
  const { code, message, hint, state } = error;
  return { code, message: isUsers(error) ? inFlags(message, inputs) : message, hint: inFlags(hint, inputs), state };
}

/** One document on stdout. */
export function printJson(value: object, redact: (text: string) => string): void {
  process.stdout.write(`${printableJson(redact(JSON.stringify(value, null, 2)))}\n`);
}

/** What to do is told in flags; a state or an address is as it is. */
function inDetail(detail: string, inputs: readonly string[]): string {
  return detail.startsWith('What to do:') ? inFlags(detail, inputs) : detail;
}

/** Others speak of images and registries, and may quote them. */
function isUsers(error: unknown): boolean {
  return error instanceof WtgosError && error.kind === 'user';
}
