import type { Policy } from './policy.ts';
import { finding } from './rule.ts';
import type { Finding } from './types.ts';

/** Rules that no mode lowers: whether the image is what it says it is, and what a host unpacks is what was judged. */
const alwaysEnforced = /^(LIN|IMG)-/;

/**
 * What findings come to under the policy's mode. In `warn` errors are warnings, so that a policy can be tried out on an
 * image that is published already; lineage and integrity stop it all the same, and so does what could not be seen.
 * The verdict, and with it the check record, says that it was in that mode (POL-02).
 */
export function applyMode(findings: readonly Finding[], { mode }: Pick<Policy, 'mode'>): Finding[] {
  if (mode === 'enforce') return [...findings];
  let lowered = 0;
  const judged = findings.map((found): Finding => {
    if (found.level !== 'error' || alwaysEnforced.test(found.rule)) return found;
    lowered++;
    return { ...found, level: 'warning', evidence: { ...found.evidence, enforced: 'error' } };
  });
  const errors = lowered === 1 ? '1 error is a warning' : `${lowered} errors are warnings`;
  judged.push(
    finding('POL-02', {
      message: `the policy only warns (mode: warn): ${errors}`,
      evidence: { mode, lowered },
      fix: 'Remove `mode: warn` from the policy when nothing is left of them.',
    }),
  );
  return judged;
}
