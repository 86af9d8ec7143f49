import { printable, shortened } from '../core/printable.ts';
import type { Level, Verdict } from '../rules/types.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import { countsInWords, judgedInWords } from './order.ts';
import { rulePage } from './rule-page.ts';

const shownGroups = 200;
const cell = 1_000;
/** Half of what GitHub takes for a step. */
const maxBytes = 512 * 1024;

const icons: Record<Level, string> = { error: '❌', unknown: '❔', warning: '⚠️', note: '📝' };

/** A verdict for a job summary: the first 200 findings or groups of them, or fewer where they are long. */
export function verdictMarkdown(verdict: Verdict): string {
  const passed = verdict.result === 'pass';
  const ofImage = passed ? 'The image keeps to its policy' : 'The image breaks its policy';
  const head = `### ${passed ? '✅' : '❌'} ${verdict.judged === undefined ? ofImage : passed ? 'Pass' : 'Fail'}`;
  const said = `${judgedInWords(verdict)} judged, ${countsInWords(verdict)}.`;
  const groups = groupFindings(verdict.findings);
  if (groups.length === 0) return `${head}\n\n${said}\n`;
  const rows: string[] = [];
  let bytes = 0;
  for (const group of groups.slice(0, shownGroups)) {
    const next = row(group);
    bytes += Buffer.byteLength(next);
    if (bytes > maxBytes) break;
    rows.push(next);
  }
  const left = groups.slice(rows.length).reduce((sum, { findings }) => sum + findings.length, 0);
  const more = left > 0 ? `\n${left} more are in the report.\n` : '';
  return `${head}\n\n${said}\n\n| | rule | where | what, and what to do |\n|---|---|---|---|\n${rows.join('\n')}\n${more}`;
}

function row({ like, message, place, examples }: FindingGroup): string {
  const fix = like.fix ? `<br>→ ${markdownText(shortened(like.fix, cell))}` : '';
  const some = examples === undefined ? '' : `<br><code>${markdownText(shortened(examples, cell))}</code>`;
  const where = place === '' ? '' : `<code>${markdownText(shortened(place, cell))}</code>`;
  const what = `${markdownText(shortened(message, cell))}${some}`;
  const page = rulePage(like.rule);
  const rule = markdownText(like.rule);
  return `| ${icons[like.level]} | ${page === undefined ? rule : `<a href="${page}">${rule}</a>`} | ${where} | ${what}${fix} |`;
}

/**
 * Text from outside inside Markdown, shown letter by letter: what Markdown, HTML or GitHub gives a meaning to becomes
 * a character reference. GitHub looks for mentions and issue numbers after that, so their signs stand alone.
 */
export function markdownText(text: string): string {
  return printable(text).replace(/[^\p{L}\p{N} ,;()/=+…→’-]/gu, (character) => {
    const reference = `&#${character.codePointAt(0)};`;
    return character === '@' || character === '#' ? `${reference}<wbr>` : reference;
  });
}
