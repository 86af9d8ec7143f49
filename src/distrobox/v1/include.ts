import type { Problem } from '../types.ts';

/** A line of the file with the number it has there. */
export interface Line {
  text: string;
  number: number;
}

/** Included text may be this long in all; distrobox has no bound. */
const maxLines = 20_000;

/** Why distrobox stops before it makes any container. */
export type Stopped = { stopped: Problem };

/**
 * Puts the lines of other sections in the place of `include` lines, as `resolve_includes` of distrobox-assemble 1.8 does: by
 * the very text of the header, in place, from the file as it was.
 *
 * @returns the lines that are read afterwards: a last one without newline is not among them
 */
export function resolveIncludes(text: string): Line[] | Stopped {
  const original = text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
  let terminated = original.at(-1)?.text === '';
  if (terminated) original.pop();
  const source = [...original];
  const lines = [...original];
  let stack: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.text.startsWith('[')) {
      stack = [];
      at++;
      continue;
    }
    const [key, value] = split(line.text);
    if (key !== 'include') {
      at++;
      continue;
    }
    const stop = (message: string, fix: string): Stopped => ({
      stopped: { kind: 'refused', message, line: line.number, column: column(line.text), fix },
    });
    const name = value.replaceAll('"', '');
    if (/[\\*^$[\]]/.test(value)) {
      return stop(
        `include ${JSON.stringify(value)}: such characters are a pattern for distrobox 1`,
        'Use plain names.',
      );
    }
    // The names so far are searched for a text in brackets that fits the value, in which a dot stands for any character.
    const pattern = new RegExp(value.split('.').map(escapeRegExp).join('.'));
    if (stack.some((earlier) => pattern.exec(`[${earlier}]`)?.[0] === earlier)) {
      return stop(
        `include of [${value}] once more in one section: distrobox 1 takes it for a circle`,
        'Include it once.',
      );
    }
    if (at === 0) {
      return stop('include in the first line of the file stops distrobox 1', 'Put it into a section.');
    }
    stack.push(value);
    const included = section(source, name);
    if (included.length === 0) {
      return stop(
        `include of ${JSON.stringify(name)}: there is no such section, or it is empty`,
        sectionHint(source, name),
      );
    }
    const isLast = at === lines.length - 1;
    lines.splice(at, 1, ...included);
    // What is put in ends with a newline, whatever stood there.
    if (isLast) terminated = true;
    if (lines.length > maxLines) return stop(`includes make more than ${maxLines} lines`, 'Write the values out.');
  }
  return terminated ? lines : lines.slice(0, -1);
}

/** A line's key without any blank, and all after the first `=`; without one, both are the whole line. */
export function split(line: string): [key: string, value: string] {
  const equals = line.indexOf('=');
  return equals < 0
    ? [line.replaceAll(' ', ''), line]
    : [line.slice(0, equals).replaceAll(' ', ''), line.slice(equals + 1)];
}

/** Of the first character that is no blank. */
export function column(text: string): number {
  return text.length - text.trimStart().length + 1;
}

function section(lines: readonly Line[], name: string): Line[] {
  const found: Line[] = [];
  let inside = false;
  for (const line of lines) {
    if (line.text === `[${name}]`) inside = true;
    else if (inside && line.text.startsWith('[')) break;
    else if (inside && /[^ \t]/.test(line.text)) found.push(line);
  }
  return found;
}

function sectionHint(lines: readonly Line[], name: string): string {
  const meant = lines.find(({ text }) => text.startsWith('[') && text.replace(/[[\]\s]/g, '').startsWith(name.trim()));
  return meant
    ? 'Distrobox 1 compares the whole text of both lines: no blanks around =, nothing after the bracket, no CR.'
    : 'Name a section of this file.';
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
