import { stripVTControlCharacters } from 'node:util';

/** Narrower, nothing can be read any more. */
const narrowest = 20;

/**
 * Breaks lines that are wider than a terminal between words. What goes on stands two columns further in than its line
 * began; a word alone that is too wide (an address, a digest) stays whole, so that it can be copied.
 *
 * @param text may hold ANSI colours, which have no width
 * @param width columns
 */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, Math.max(width, narrowest)))
    .join('\n');
}

function wrappedLine(line: string, width: number): string {
  if (columnsOf(line) <= width) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  // Two spaces in a row (columns) stay as they are within a line.
  for (const word of line.slice(indent.length).match(/\s*\S+/g) ?? []) {
    const start = lines.length === 0 ? indent : `${indent}  `;
    if (current !== '' && columnsOf(start + current + word) > width) {
      lines.push(start + current);
      current = word.trimStart();
    } else current += word;
  }
  return [...lines, (lines.length === 0 ? indent : `${indent}  `) + current].join('\n');
}

function columnsOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
