import { UserError } from '../../core/errors.ts';
import { printable, shortened } from '../../core/printable.ts';
import { TextPattern } from '../../core/text-pattern.ts';

/** A regular expression that matches a whole name or nothing. */
export interface Pattern {
  readonly source: string;
  matches(text: string): boolean;
}

/** Characters of a pattern, and of a text: certificates name things far shorter. */
const maxPattern = 500;
const maxText = 4_096;

/**
 * A pattern for names in certificates. Always the whole text, where cosign searches for a part.
 * @throws UserError `input-invalid` for what engines read differently, and for a pattern that takes anything
 */
export function readPattern(source: string): Pattern {
  const refuse = (why: string) =>
    new UserError('input-invalid', `the pattern ${printable(JSON.stringify(shortened(source, 200)))} ${why}`, {
      hint: 'Put \\ before . and other signs that stand for themselves; exact names (identity, issuer) need no pattern.',
    });
  if (source.length > maxPattern) throw refuse(`is longer than ${maxPattern} characters`);
  let whole: TextPattern;
  try {
    whole = TextPattern.ofWhole(source);
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(error.message);
    throw error;
  }
  const matches = (text: string) => text.length <= maxText && whole.search(text) === 'found';
  if (matches('')) throw refuse('takes an empty name, so it says nothing about who signed');
  return { source, matches };
}
