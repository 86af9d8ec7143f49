import type { Finding, Verdict } from '../rules/types.ts';
import { readBranchRules } from './branch-rules.ts';
import { checkBranch } from './check-branch.ts';
import { checkFiles } from './check-files.ts';
import { checkSettings } from './check-settings.ts';
import type { Expectations } from './expectations.ts';
import type { RepositoryReader } from './repository.ts';
import { type Row, rowTitles } from './row.ts';

export interface CheckOptions {
  branch: string;
  expected: Expectations;
  /** UTC, as `2026-11-23`. */
  today: string;
}

/**
 * Holds a repository to what it asks of itself. Only reads; what this token may not see is unknown, never as if it were met.
 * @returns rows in the order of {@link rowTitles}
 * @throws UserError for a repository that was renamed; ExternalError `github-denied`, `github-failed`
 */
export async function checkGovernance(
  reader: RepositoryReader,
  { branch, expected, today }: CheckOptions,
): Promise<Row[]> {
  const rules = await readBranchRules(reader, branch);
  const rows = await Promise.all([
    checkBranch(reader, branch, rules, expected),
    checkSettings(reader, branch, rules, expected),
    checkFiles(reader, branch, expected, today),
  ]);
  const order = Object.keys(rowTitles);
  return rows.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Rows as a verdict, for the reports that all checks share. Passed rows are no findings. */
export function verdictOf(rows: readonly Row[], strict: boolean): Verdict {
  const findings = rows.flatMap(findingsOf);
  const stops = findings.some(({ level }) => level === 'error' || (strict && level === 'unknown'));
  return {
    result: stops ? 'fail' : 'pass',
    strict,
    findings,
    decisions: [],
    unusedClauses: [],
    judged: '1 repository',
  };
}

function findingsOf({ id, state, message, permission, fix, note }: Row): Finding[] {
  const title = rowTitles[id];
  const evidence: Record<string, string> = permission === undefined ? {} : { permission };
  const row: Finding[] = [];
  if (state === 'fail')
    row.push({
      rule: id,
      level: 'error',
      message: `${title}: ${message}`,
      evidence,
      ...(fix !== undefined && { fix }),
    });
  if (state === 'unknown') {
    const how = `This permission would decide it: ${permission}.`;
    row.push({ rule: id, level: 'unknown', message: `${title}: ${message}`, evidence, fix: how });
  }
  if (note !== undefined) row.push({ rule: id, level: 'warning', message: `${title}: ${note}`, evidence: {} });
  return row;
}
