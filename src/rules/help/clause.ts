import type { RuleId } from '../catalogue.ts';
import type { RuleHelp } from './rule-help.ts';

/** A part of a policy with a clause that allows a path and overrides a rule there, as YAML. */
export function clauseFor(id: RuleId, { path, with: more }: Pick<RuleHelp, 'path' | 'with'>): string {
  return [
    'allow:',
    '  - name: my-clause',
    '    reason: Why this is right, for the next person who reads it.',
    `    paths: ["${path}"]`,
    ...(more === undefined ? [] : [`    ${more}`]),
    // The closed world is not overridden: that a clause fits is all that it asks for.
    ...(id === 'CW-01' ? [] : [`    rules: [${id}]`]),
  ].join('\n');
}
