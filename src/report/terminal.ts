import { styleText } from 'node:util';
import { printable } from '../core/printable.ts';
import type { Level, Verdict } from '../rules/types.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import { countsInWords, judgedInWords } from './order.ts';
import { reportedRule } from './rule-set.ts';

const shownGroups = 50;
/** A phone held upright. */
const narrow = 60;

const look = {
  error: { mark: '✗', style: 'red' },
  unknown: { mark: '?', style: 'magenta' },
  warning: { mark: '!', style: 'yellow' },
  note: { mark: '·', style: 'dim' },
} as const satisfies Record<Level, { mark: string; style: string }>;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/**
 * A verdict for a terminal: most severe first; rule, place, message, fix, and once for each rule why it is there and
 * where more is said. The rest is counted.
 * @param colour ANSI colours or none
 */
export function verdictText(verdict: Verdict, colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const groups = groupFindings(verdict.findings);
  const told = new Set<string>();
  const lines = groups.slice(0, shownGroups).flatMap((group) => {
    const isFirst = !told.has(group.like.rule);
    told.add(group.like.rule);
    return groupLines(group, isFirst, paint);
  });
  const left = groups.slice(shownGroups).reduce((sum, { findings }) => sum + findings.length, 0);
  if (left > 0) lines.push(`  … and ${left} more; report (--report FILE) has the whole list`);
  return [summaryLine(verdict, paint), ...lines].join('\n');
}

/** What was judged and found, in a line that fits a phone. */
function summaryLine(verdict: Verdict, paint: Paint): string {
  const passed = verdict.result === 'pass';
  const head = passed ? '✓ pass' : '✗ fail';
  const judged = judgedInWords(verdict);
  const counts = countsInWords(verdict);
  const said = [`${judged} judged, ${counts}`, `${judged}, ${counts}`, counts];
  const fits =
    said.find((text) => head.length + 2 + text.length <= narrow) ?? counts.replaceAll(/ (error|warning)s?/g, ' $1');
  return `${paint(passed ? 'green' : 'red', head)}  ${fits}`;
}

function groupLines({ like, message, place, examples }: FindingGroup, isFirst: boolean, paint: Paint): string[] {
  const { rule, level, fix } = like;
  const { mark, style } = look[level];
  const lines = [`  ${paint(style, `${mark} ${rule}`)}${place ? `  ${paint('bold', place)}` : ''}`, `      ${message}`];
  if (examples !== undefined) lines.push(`      ${examples}`);
  if (fix) lines.push(`      ${paint('cyan', '→')} ${printable(fix)}`);
  if (isFirst && level !== 'note') {
    const { protects, page } = reportedRule(rule);
    if (protects !== '') lines.push(`      ${paint('dim', `why: ${protects}`)}`);
    lines.push(`      ${paint('dim', `how to allow it, and more: ${page}`)}`);
  }
  return lines;
}
