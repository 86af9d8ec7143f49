import { shortened } from '../core/printable.ts';
import { amountText, growthText } from './amounts.ts';
import type { DiffDocument, PackageDifference } from './diff.ts';
import { filesSaid, kindOf, packagesSaid } from './diff-text.ts';
import { versionsChange } from './diff-words.ts';
import { markdownText } from './markdown.ts';

const shown = 100;
const cell = 200;
const marks = { added: '➕', changed: '✏️', removed: '➖' } as const;

/** A difference for release notes. Without `all` long lists are cut, and what was left out is counted. */
export function diffMarkdown(document: DiffDocument, { all }: { all: boolean }): string {
  const { before, after, packages, files, config, layers } = document;
  const limit = all ? Number.POSITIVE_INFINITY : shown;
  const parts = [
    `## Changes from ${code(before.name)} to ${code(after.name)}`,
    `\`${before.digest}\` → \`${after.digest}\``,
    `### Packages\n\n${markdownText(packagesSaid(packages))}`,
    table('| | package | version |\n|---|---|---|', packages.changes.map(packageRow), limit),
    `### Files\n\n${markdownText(filesSaid(files))}`,
    table(
      '| folder | added | changed | removed | growth |\n|---|--:|--:|--:|--:|',
      files.folders.map(
        ({ path, added, changed, removed, bytes }) =>
          `| ${code(`/${path}`)} | ${added} | ${changed} | ${removed} | ${growthText(bytes)} |`,
      ),
      limit,
    ),
    all
      ? table(
          '| | path | |\n|---|---|---|',
          files.changes.map(
            ({ kind, path, what }) => `| ${marks[kind]} | ${code(`/${path}`)} | ${what?.join(', ') ?? ''} |`,
          ),
          limit,
        )
      : undefined,
    config.length === 0 ? undefined : '### Config',
    table(
      '| | | before | after |\n|---|---|---|---|',
      config.map((each) => {
        const name = each.name === undefined ? each.member : `${each.member} ${each.name}`;
        return `| ${marks[kindOf(each)]} | ${code(name)} | ${code(each.before)} | ${code(each.after)} |`;
      }),
      limit,
    ),
    `${layers.shared} of ${layers.after} layers are shared; an update fetches ${amountText(layers.newBytes)}.`,
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function packageRow(change: PackageDifference): string {
  return `| ${marks[change.kind]} | ${code(change.name)} | ${markdownText(versionsChange(change))} |`;
}

function table(head: string, rows: readonly string[], limit: number): string | undefined {
  if (rows.length === 0) return undefined;
  const left = rows.length - limit;
  return [head, ...rows.slice(0, limit)].join('\n') + (left > 0 ? `\n\n${left} more are not listed here.` : '');
}

/** Names and values from images, letter by letter, in the face of code. */
function code(text: string | undefined): string {
  return text === undefined ? '' : `<code>${markdownText(shortened(text, cell))}</code>`;
}
