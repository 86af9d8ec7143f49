import { styleText } from 'node:util';
import { printable, shortened } from '../core/printable.ts';
import { amountText } from './amounts.ts';
import type { EntryState } from './entry-state.ts';
import type { Explanation } from './explain.ts';

const outcomes = {
  unchanged: { said: 'unchanged: it is the base’s', style: 'green' },
  allowed: { said: 'allowed', style: 'green' },
  refused: { said: 'refused', style: 'red' },
} as const;

/** An explanation for a terminal. */
export function explanationText(explanation: Explanation, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { path, through, outcome, change, what, before, after, layer, from, clause, findings, leadsTo } = explanation;
  const { said, style } = outcomes[outcome];
  const line = (name: string, text: string) => `  ${name.padEnd(9)} ${text}`;
  const kind = change === 'changed' ? `changed (${what?.join(', ') ?? ''})` : change;
  const lines = [
    `${paint('bold', `/${printable(path)}`)}  ${paint(style, said)}`,
    ...through.map((link) => line('through', `/${printable(link.path)} -> ${printable(shortened(link.target, 200))}`)),
    ...(change === 'none' ? [] : [line('change', kind), line('base', stateText(before))]),
    line('image', stateText(after)),
  ];
  if (layer) {
    const whose = layer.ofBase ? ' (of the base)' : '';
    lines.push(line('layer', `${layer.number} of ${layer.of}${whose}, ${layer.digest}`));
    if (layer.createdBy !== undefined) lines.push(line('made by', printable(shortened(layer.createdBy, 300))));
  }
  if (from !== undefined) lines.push(line('from', printable(from)));
  if (clause) lines.push(line('clause', `${clause.name}: ${printable(clause.reason)}`));
  for (const { rule, level, message, fix } of findings) {
    lines.push(line(level, `${rule}  ${printable(message)}`));
    if (fix !== undefined) lines.push(line('', `→ ${printable(fix)}`));
  }
  if (leadsTo === 'nothing') lines.push(line('leads to', 'nothing'));
  else if (leadsTo) lines.push(`It leads to ${explanationText(leadsTo, colour)}`);
  return lines.join('\n');
}

function stateText(state: EntryState | undefined): string {
  if (!state) return 'nothing';
  const { type, mode, owner, size, digest, target } = state;
  if (type === 'symlink') return `symlink -> ${printable(shortened(target ?? '', 200))}, owner ${owner}`;
  const content = type === 'file' ? `, ${amountText(size)}, ${digest ?? ''}` : '';
  return `${type} ${mode}, owner ${owner}${content}`;
}
