import type { Result } from '../actions/services.ts';
import { markdownText, verdictMarkdown } from '../report/markdown.ts';
import type { Verdict } from '../rules/types.ts';
import type { Ending } from './ending.ts';

/** GitHub refuses a larger summary of one step (1 MiB) as a whole; some is left for what secrets are replaced by. */
const maxBytes = 1000 * 1024;
const cut = '\n\n**The rest is left out: GitHub takes no more than 1 MiB of a step. The log has all of it.**\n';

/** The job summary of one action: verdicts, outputs, what the action adds, and the error that ended it. */
export function summaryOf(
  title: string,
  verdicts: readonly Verdict[],
  { outputs, summary }: Pick<Result, 'outputs' | 'summary'>,
  ending: Ending | undefined,
): string {
  const parts = [`## ${markdownText(title)}\n`];
  if (ending) {
    const lines = [ending.message, ...ending.details].flatMap((text) => text.split('\n'));
    parts.push(`### ${markdownText(ending.title)}\n\n${lines.map(markdownText).join('<br>\n')}\n`);
  }
  const rows = Object.entries(outputs).map(
    ([name, value]) => `| ${markdownText(name)} | ${value.split('\n').map(markdownText).join('<br>')} |`,
  );
  if (rows.length > 0) parts.push(`| output | value |\n|---|---|\n${rows.join('\n')}\n`);
  parts.push(...verdicts.map(verdictMarkdown), ...(summary === undefined ? [] : [summary]));
  return withinLimit(parts.join('\n'));
}

/** Whole lines, as many as GitHub takes. */
function withinLimit(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const end = bytes.subarray(0, maxBytes - cut.length).lastIndexOf('\n');
  return bytes.subarray(0, Math.max(end, 0)).toString() + cut;
}
