import { styleText } from 'node:util';
import { printable } from '../core/printable.ts';
import type { Finding, Level, Verdict } from '../rules/types.ts';
import { bySeverity, countsInWords, judgedInWords } from './order.ts';
import { placeOf } from './place.ts';

const shownFindings = 50;

const look = {
  error: { mark: '✗', style: 'red' },
  unknown: { mark: '?', style: 'magenta' },
  warning: { mark: '!', style: 'yellow' },
  note: { mark: '·', style: 'dim' },
} as const satisfies Record<Level, { mark: string; style: string }>;

/**
 * A verdict for a terminal: most severe first; rule, place, message, fix. The rest is counted.
 * @param colour ANSI colours or none
 */
export function verdictText(verdict: Verdict, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const passed = verdict.result === 'pass';
  const head = `${paint(passed ? 'green' : 'red', passed ? '✓ pass' : '✗ fail')}  ${judgedInWords(verdict)} judged, ${countsInWords(verdict)}`;
  const findings = bySeverity(verdict.findings);
  const lines = findings.slice(0, shownFindings).flatMap((finding) => findingLines(finding, paint));
  const left = findings.length - shownFindings;
  if (left > 0) lines.push(`  … and ${left} more; the whole list is in the report (input \`report\`)`);
  return [head, ...lines].join('\n');
}

function findingLines(
  finding: Finding,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string[] {
  const { mark, style } = look[finding.level];
  const place = placeOf(finding);
  const lines = [`  ${paint(style, `${mark} ${finding.rule}`)}${place ? `  ${paint('bold', place)}` : ''}`];
  lines.push(`      ${printable(finding.message)}`);
  if (finding.fix) lines.push(`      ${paint('cyan', '→')} ${printable(finding.fix)}`);
  return lines;
}
