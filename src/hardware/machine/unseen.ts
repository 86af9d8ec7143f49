import type { Finding } from '../../rules/types.ts';
import { finding, unknownLevel } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import type { Read } from './folder.ts';

/** The finding where something could not be read. */
export function unseen(
  rule: RuleId,
  what: string,
  file: string,
  read: Exclude<Read<unknown>, { state: 'read' }>,
  need: 'required' | 'optional' = 'required',
): Finding {
  const why = read.state === 'absent' ? 'is not there' : `cannot be read: ${read.reason}`;
  return finding(rule, unknownLevel(need), `${what}: not known, for /${file} ${why}`, {
    evidence: { file: `/${file}`, state: read.state },
    fix: 'Look on the machine itself, or capture this file of it too.',
  });
}
