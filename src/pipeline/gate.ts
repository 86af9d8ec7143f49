import { PolicyError } from '../core/errors.ts';
import type { Verdict } from '../rules/types.ts';

/**
 * The only place that turns findings into a stop. Before it, nothing was sent to the registry.
 * @throws PolicyError `gate-refused`
 */
export function gate(verdict: Verdict): void {
  if (verdict.result === 'pass') return;
  const stopping = verdict.findings.filter((finding) => stops(finding.level, verdict.strict));
  const rules = [...new Set(stopping.map((finding) => finding.rule))];
  const count = stopping.length === 1 ? '1 finding' : `${stopping.length} findings`;
  throw new PolicyError('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
    hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.',
  });
}

function stops(level: Verdict['findings'][number]['level'], strict: boolean): boolean {
  return level === 'error' || (strict && level === 'unknown');
}
