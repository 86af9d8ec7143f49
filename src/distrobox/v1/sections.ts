import { trimEnd } from '../blanks.ts';
import type { Setting } from '../types.ts';
import { column, type Line, split } from './include.ts';

/** A section as distrobox 1 sees it: a name, and keys with values that sed has been over. */
export interface Section {
  name: string;
  line: number;
  settings: Setting[];
}

/**
 * Lines → sections, as `parse_file` of distrobox-assemble 1.8 reads them. Keys before the first header belong to the first box.
 */
export function readSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  const before: Setting[] = [];
  // After the first box with a list, distrobox reads lines with another separator: tabs at their start stay.
  let tabsStay = false;
  for (const { text, number } of lines) {
    const read = tabsStay ? trimEnd(text.replace(/^¤+/, ''), /¤/) : trimEnd(text.replace(/^\t+/, ''), /\t/);
    const line = withoutComments(read);
    if (line === '') continue;
    const current = sections.at(-1);
    if (line.startsWith('[')) {
      if (current && current.name !== '') tabsStay ||= setsSeparator(current);
      const name = line.replace(/[[\] ]/g, '');
      // A header without a name makes no box of what came before it.
      if (current && current.name === '') {
        current.name = name;
        current.line = number;
      } else sections.push({ name, line: number, settings: current ? [] : [...before] });
      continue;
    }
    const [key, value] = split(line);
    const setting = { key, value, line: number, column: column(text) };
    if (current) current.settings.push(setting);
    else before.push(setting);
  }
  if (sections.length === 0) sections.push({ name: '', line: 1, settings: before });
  return sections;
}

/** The five `sed` calls. */
function withoutComments(text: string): string {
  let line = text.replaceAll('\t', ' ');
  if (line.startsWith('#')) return '';
  const bracket = line.indexOf(']');
  if (bracket >= 0 && line.includes('#', bracket)) line = line.slice(0, bracket);
  const comment = line.indexOf(' #');
  return trimEnd(comment < 0 ? line : line.slice(0, comment), blank);
}

/** As iswspace of glibc has it. */
const blank = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

const lists = ['init_hooks', 'pre_init_hooks', 'additional_packages', 'volume', 'additional_flags'];

function setsSeparator({ settings }: Section): boolean {
  return settings.some(({ key, value }) => lists.includes(key) && !['', '""', "''"].includes(value));
}
