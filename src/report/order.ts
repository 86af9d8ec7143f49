import type { Finding, Level, Verdict } from '../rules/types.ts';

/** Most severe first. */
export const levels = ['error', 'unknown', 'warning', 'note'] as const satisfies readonly Level[];

/** Does a finding of this level stop the gate? */
export function stops(level: Level, strict: boolean): boolean {
  return level === 'error' || (level === 'unknown' && strict);
}

/** Findings, most severe first; those of one level stay in the order of the verdict. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

export type Counts = Record<Level, number>;

export function count(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, unknown: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}

/** `2 errors, 1 warning`; `no findings` when there are none. */
export function countsInWords({ findings }: Pick<Verdict, 'findings'>): string {
  const counts = count(findings);
  const words = levels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${level}${counts[level] === 1 || level === 'unknown' ? '' : 's'}`);
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** How many findings stop the gate. */
export function failures(verdict: Verdict): number {
  return verdict.findings.filter((finding) => stops(finding.level, verdict.strict)).length;
}

/** `1 changed path`, or what else was judged. */
export function judgedInWords({ decisions, judged }: Verdict): string {
  return judged ?? (decisions.length === 1 ? '1 changed path' : `${decisions.length} changed paths`);
}
