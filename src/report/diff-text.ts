import { styleText } from 'node:util';
import { printable, shortened } from '../core/printable.ts';
import { amountText, growthText, plural } from './amounts.ts';
import type { ConfigDifference, DiffDocument, FileDifference, FolderDifference, PackageDifference } from './diff.ts';
import { versionsChange } from './diff-words.ts';

export interface DiffTextOptions {
  colour: boolean;
  /** Every package and path; otherwise long lists are counted. */
  all: boolean;
}

const shown = 20;
const cell = 200;
const look = {
  added: { mark: '+', style: 'green' },
  changed: { mark: '~', style: 'yellow' },
  removed: { mark: '-', style: 'red' },
} as const;

/** A difference for a terminal, in four parts. */
export function diffText(document: DiffDocument, { colour, all }: DiffTextOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const marked = (kind: FileDifference['kind'], text: string) =>
    `  ${paint(look[kind].style, `${look[kind].mark} ${text}`)}`;
  const cut = (lines: string[]) =>
    all || lines.length <= shown
      ? lines
      : [...lines.slice(0, shown), `  … and ${lines.length - shown} more (--all lists them)`];
  const { before, after, packages, files, config, layers } = document;
  const head = (title: string, said: string) => `${paint('bold', title)}: ${said}`;
  return [
    `${paint('red', '-')} ${printable(before.name)}  ${paint('dim', before.digest)}`,
    `${paint('green', '+')} ${printable(after.name)}  ${paint('dim', after.digest)}`,
    '',
    head('Packages', packagesSaid(packages)),
    ...cut(packages.changes.map((each) => marked(each.kind, packageLine(each)))),
    head('Files', filesSaid(files)),
    ...(files.changes.length > shown ? files.folders.map(folderLine) : []),
    ...(all || files.changes.length <= shown ? files.changes.map((each) => marked(each.kind, fileLine(each))) : []),
    head('Config', config.length === 0 ? 'no change' : plural(config.length, 'change')),
    ...cut(config.map((each) => marked(kindOf(each), configLine(each)))),
    head('Layers', `${layers.shared} of ${layers.after} shared; an update fetches ${amountText(layers.newBytes)}`),
  ].join('\n');
}

export function packagesSaid({ state, reason, changes }: DiffDocument['packages']): string {
  if (state === 'none') return 'neither image has an RPM database';
  if (state === 'unknown') return `unknown: ${printable(reason ?? '')}`;
  if (changes.length === 0) return 'no change';
  return countsSaid({
    added: changes.filter(({ kind }) => kind === 'added').length,
    changed: changes.filter(({ kind }) => kind === 'changed').length,
    removed: changes.filter(({ kind }) => kind === 'removed').length,
  });
}

export function filesSaid({ summary, changes }: DiffDocument['files']): string {
  return changes.length === 0 ? 'no change' : `${countsSaid(summary)} (${growthText(summary.bytes)})`;
}

function countsSaid(counts: { added: number; changed: number; removed: number }): string {
  return (['added', 'changed', 'removed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
    .join(', ');
}

function packageLine(change: PackageDifference): string {
  return `${printable(change.name)}  ${printable(versionsChange(change))}`;
}

function folderLine({ path, bytes, ...counts }: FolderDifference): string {
  return `  ${`/${printable(path)}`.padEnd(40)} ${countsSaid(counts).padEnd(36)} ${growthText(bytes)}`.trimEnd();
}

function fileLine({ path, what, before, after }: FileDifference): string {
  const link = after?.target === undefined ? '' : ` -> ${printable(shortened(after.target, cell))}`;
  const entry = after ?? before;
  const size = entry?.type === 'file' ? growthText((after?.size ?? 0) - (before?.size ?? 0)) : entry?.type;
  return `/${printable(path)}${link}  ${what ? `(${what.join(', ')}) ` : ''}${size}`;
}

function configLine({ member, name, before, after }: ConfigDifference): string {
  const value = (text: string | undefined) => (text === undefined ? '' : printable(shortened(text, cell)));
  const change =
    before === undefined || after === undefined ? value(before ?? after) : `${value(before)} → ${value(after)}`;
  return `${member}${name === undefined ? '' : ` ${printable(shortened(name, cell))}`}: ${change}`;
}

export function kindOf({ before, after }: ConfigDifference): FileDifference['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
