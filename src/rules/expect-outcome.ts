import type { Evidence } from './types.ts';

/** What does not hold, or could not be seen. */
export type Outcome = { expected: string; found: string } | { unknown: string };

/** Something that has to be true of an image. */
export interface Expectation {
  name: string;
  reason?: string;
  /** What it is about: a path, a package, … */
  subject: string;
  /** A path of the image, when it is about one. */
  path?: string;
  /** Empty when it holds. */
  check(evidence: Evidence): Outcome[] | Promise<Outcome[]>;
}

/** A mismatch unless both are the same. */
export function same(what: string, expected: string | number, found: string | number | undefined): Outcome[] {
  if (expected === found) return [];
  return [{ expected: `${what} ${expected}`, found: found === undefined ? `no ${what}` : `${what} ${found}` }];
}
