import { printable } from '../core/printable.ts';
import type { Finding } from '../rules/types.ts';

/** Where a finding is: the path in the image, and the line in the caller's files that put it there. */
export function placeOf(finding: Finding): string {
  const parts: string[] = [];
  if (finding.path !== undefined) parts.push(`/${printable(finding.path)}`);
  if (finding.at) parts.push(`from ${printable(finding.at.file)}${finding.at.line ? `:${finding.at.line}` : ''}`);
  return parts.join(', ');
}
