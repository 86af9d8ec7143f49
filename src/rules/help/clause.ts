import type { RuleId } from '../catalogue.ts';

/** A part of a policy with a clause that allows a path and overrides a rule there, as YAML. */
export function clauseFor(id: RuleId, path: string): string {
  return [
    'allow:',
    '  - name: my-clause',
    '    reason: Why this is right, for the next person who reads it.',
    `    paths: ["${path}"]`,
    // The closed world is not overridden: that a clause fits is all that it asks for.
    ...(id === 'CW-01' ? [] : [`    rules: [${id}]`]),
  ].join('\n');
}
