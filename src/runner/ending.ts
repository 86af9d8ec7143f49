import type { ErrorKind } from '../core/error-codes.ts';
import { WtgosError } from '../core/errors.ts';
import { printable, printableLines } from '../core/printable.ts';

/** 0 done; 1 a policy said no; 2 wrong input; 3 something outside failed; 70 our bug (sysexits' EX_SOFTWARE). */
export type ExitStatus = 0 | 1 | 2 | 3 | 70;

const statusOf: Record<ErrorKind, ExitStatus> = { policy: 1, user: 2, external: 3 };

const repository = 'https://github.com/wtgos/actions';

/** How a run that failed ends: what is said, and the exit status. */
export interface Ending {
  status: ExitStatus;
  /** A few words for the head of an annotation. */
  title: string;
  /** May have several lines; safe to print. */
  message: string;
  /** What to do, what state is left, where to read more; one line each, safe to print. */
  details: string[];
  file?: string;
  line?: number;
}

const titles: Record<ErrorKind, string> = {
  policy: 'Refused by policy',
  user: 'Wrong input',
  external: 'Failed outside of wtgos',
};

/**
 * @param redact takes secrets out of any text
 * @param debug say where an error came from, too
 */
export function endingOf(error: unknown, redact: (text: string) => string, debug: boolean): Ending {
  const clean = (text: string) => printableLines(redact(text));
  const stack = debug ? stackLines(error).map((line) => printable(redact(line))) : [];
  if (!(error instanceof WtgosError)) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      status: 70,
      title: 'Bug in wtgos',
      message: `This is a bug of wtgos, not of your input. ${clean(what)}`,
      details: [`Please report it, with what you ran: ${repository}/issues/new`, ...stack],
    };
  }
  const details = [`What to do: ${clean(error.hint)}`];
  if (error.state) details.push(`State: ${clean(error.state)}`);
  details.push(`About this error: ${repository}/blob/main/docs/errors.md#${error.code}`, ...stack);
  return {
    status: statusOf[error.kind],
    title: titles[error.kind],
    message: `${placeOf(error)}${clean(error.message)}`,
    details,
    ...(error.at ? { file: printable(error.at.file) } : {}),
    ...(error.at?.line ? { line: error.at.line } : {}),
  };
}

/** `Containerfile:12: `, unless the message says so itself. */
function placeOf({ at, message }: WtgosError): string {
  if (!at) return '';
  const place = `${[printable(at.file), at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
  return message.startsWith(place) ? '' : place;
}

/** The stack of an error and of its causes, at most five deep. */
function stackLines(error: unknown): string[] {
  const lines: string[] = [];
  for (let next = error, depth = 0; next instanceof Error && depth < 5; next = next.cause, depth++) {
    lines.push(...`${depth > 0 ? 'caused by ' : ''}${next.stack ?? next.message}`.split('\n'));
  }
  return lines;
}
