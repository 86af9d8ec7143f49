import type { Finding, Level } from '../../rules/types.ts';
import type { RuleId } from '../rules.ts';

type Details = Pick<Finding, 'message' | 'path' | 'fix'> & { evidence?: Finding['evidence'] };

/** A finding about an image; what is optional is told, and stops nothing. */
export function finding(rule: RuleId, level: Level, { evidence = {}, ...details }: Details): Finding {
  return { rule, level, evidence, ...details };
}

/** How severe it is that something is missing which the profile has as `required` or `optional`. */
export function levelOf(need: 'required' | 'optional'): Level {
  return need === 'required' ? 'error' : 'warning';
}

/** `a`, `a and b`, `a, b and 3 others`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} others` : shown.at(-1);
  const first = rest > 0 ? shown : shown.slice(0, -1);
  return first.length === 0 ? `${last}` : `${first.join(', ')} and ${last}`;
}
