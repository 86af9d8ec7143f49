import { markdownText, verdictMarkdown } from '../report/markdown.ts';
import type { Verdict } from '../rules/types.ts';
import type { Ending } from './ending.ts';

/** GitHub refuses a larger summary of one step as a whole. */
const maxBytes = 1024 * 1024;

/** The job summary of one action: verdicts, outputs, and the error that ended it. */
export function summaryOf(
  title: string,
  verdicts: readonly Verdict[],
  outputs: Readonly<Record<string, string>>,
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
  let bytes = Buffer.byteLength(parts.join('\n'));
  for (const verdict of verdicts) {
    const text = verdictMarkdown(verdict);
    bytes += Buffer.byteLength(text);
    if (bytes < maxBytes) parts.push(text);
  }
  return parts.join('\n');
}
