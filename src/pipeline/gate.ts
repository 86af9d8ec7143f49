import { PolicyError } from '../core/errors.ts';
import type { Finding, Verdict } from '../rules/types.ts';

/**
 * The only place that turns findings into a stop. Before it, nothing was sent to the registry.
 * @throws PolicyError `gate-refused`
 */
export function gate(verdict: Verdict): void {
  if (verdict.result === 'pass') return;
  const found = stopping(verdict);
  const rules = [...new Set(found.map((finding) => finding.rule))];
  const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
  throw new PolicyError('gate-refused', `the image breaks the policy: ${count} (${rules.join(', ')})`, {
    hint: 'Each finding above says how to fix it, or which clause would allow it on purpose.',
  });
}

/** The findings that stop the gate. */
export function stopping({ findings, strict }: Verdict): Finding[] {
  return findings.filter(({ level }) => level === 'error' || (strict && level === 'unknown'));
}
