import { type CodeOf, type ErrorCode, type ErrorKind, errorCodes } from './error-codes.ts';

export interface ErrorDetails {
  /** What the person should do next, as a sentence; without it, what docs/errors.md says of the code. */
  hint?: string | undefined;
  /** What state was left behind (registry, disk); only where there may be one. */
  state?: string | undefined;
  /** A place in the caller's files that the error is about. */
  at?: SourceLine | undefined;
  cause?: unknown;
}

/** A place in a file of the caller's repository; lines and columns count from 1. */
export interface SourceLine {
  file: string;
  line?: number;
  column?: number;
}

/** Base of the errors we expect. Anything else that is thrown is our bug. */
export abstract class WtgosError extends Error {
  abstract readonly kind: ErrorKind;
  readonly code: ErrorCode;
  readonly hint: string;
  /** Filled in by whoever knows best: the pipeline says what the registry holds by then. */
  state: string | undefined;
  readonly at: SourceLine | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint ?? errorCodes[code].next;
    this.state = details.state;
    this.at = details.at;
  }
}

/** The caller's input is wrong; the message says what to change. Exit status 2. */
export class UserError extends WtgosError {
  readonly kind = 'user';
  constructor(code: CodeOf<'user'>, message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}

/** A policy said no: the gate, a wrongly signed base, a host's refusal. Exit status 1. */
export class PolicyError extends WtgosError {
  readonly kind = 'policy';
  constructor(code: CodeOf<'policy'>, message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}

/** Something outside failed: registry, disk, tool. Exit status 3. */
export class ExternalError extends WtgosError {
  readonly kind = 'external';
  constructor(code: CodeOf<'external'>, message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}
