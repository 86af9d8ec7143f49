import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** Where a Containerfile is read: what messages name and what escapes. */
export interface ReadContext {
  file: string;
  escapeChar: string;
}

/** An instruction that breaks the grammar. */
export function invalid({ file }: ReadContext, line: number, message: string, hint: string): UserError {
  return new UserError('containerfile-invalid', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}

/** An instruction that asks for something this engine does not do. */
export function unsupported({ file }: ReadContext, line: number, message: string, hint: string): UserError {
  return new UserError('containerfile-unsupported', `${file}:${line}: ${message}`, { hint, at: { file, line } });
}

/** A flag that the instruction does not have; `names` are those it has. */
export function unknownFlag(context: ReadContext, line: number, keyword: string, flag: string, names: string[]) {
  const name = flag.split('=')[0] ?? flag;
  const guess = nearest(name, names);
  const others = names.length > 0 ? `It has ${names.join(', ')}.` : 'Leave it out.';
  return invalid(context, line, `${keyword} has no flag ${quote(name)}`, guess ? `Did you mean ${guess}?` : others);
}

/** Text of a hostile file for a message: quoted, control characters escaped, short. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
