import { basename } from 'node:path/posix';
import { knownKeys, meantKey } from '../keys.ts';
import type { Machine } from '../machine.ts';
import type { Box, Plan, Problem, Setting } from '../types.ts';
import { createArgv } from './create.ts';
import { addValue, type IniSection, readIni, trim, Unreadable } from './ini.ts';
import { defaultImage, type Item, isUnshared, itemOf } from './item.ts';

/** What distrobox 2.0 (in Go; seen in 2.0.0-rc.4) would do with a manifest. */
export function planV2(text: string, machine: Machine): Plan {
  const problems: Problem[] = [];
  try {
    const sections = readIni(text);
    const [outside] = sections.get('DEFAULT')?.keys.values().next().value ?? [];
    if (outside)
      throw new Unreadable(`${outside.key} stands before the first section`, outside.line, 'Put [name] above it.');
    resolveIncludes(sections);
    const boxes = [...sections.values()]
      .filter(({ name }) => name !== 'DEFAULT')
      .map((section) => planBox(section, machine, problems));
    return { boxes, problems };
  } catch (error) {
    if (error instanceof Unreadable) return { boxes: [], problems: [error.problem] };
    throw error;
  }
}

function planBox(section: IniSection, machine: Machine, problems: Problem[]): Box {
  const names = knownKeys('2.0');
  const settings = [...section.keys.values()].flat();
  for (const { key, line, column } of settings) {
    if (names.includes(key)) continue;
    const meant = meantKey(key, '2.0');
    const fix = meant ? `Did you mean ${meant}? Correct or remove it.` : 'Correct or remove it.';
    problems.push({
      kind: 'ignored',
      message: `${key} is no key of distrobox 2.0: it has no effect`,
      line,
      column,
      fix,
    });
  }
  const item = itemOf(section);
  const name = trim(section.name);
  // The name in a host name is the one given, even where it is empty.
  const hostname = item.hostname || (isUnshared(item, 'netns') ? `${name}.${machine.hostname}` : machine.hostname);
  const box = { name, line: section.line, settings, rootful: item.on.has('root') };
  if (Buffer.byteLength(hostname) > 64) {
    const message = `the host name of ${name} is longer than 64 bytes`;
    problems.push({ kind: 'refused', message, line: section.line, column: 1, fix: 'Give a shorter hostname.' });
    return { ...box, argv: undefined };
  }
  return { ...box, argv: createArgv({ ...item, name: name || nameOf(item), hostname }, machine) };
}

/** A header of blanks only names its box after the image. */
function nameOf({ image, clone }: Item): string {
  if (clone === '' && (image === '' || image === defaultImage)) return 'my-distrobox';
  return basename(image === '' ? clone : image).replace(/[:.]/g, '-');
}

/** @throws Unreadable for a circle */
function resolveIncludes(sections: Map<string, IniSection>): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const resolve = (section: IniSection): void => {
    if (done.has(section.name)) return;
    if (open.has(section.name)) {
      throw new Unreadable(`[${section.name}] includes itself`, section.line, 'Break the circle.');
    }
    open.add(section.name);
    const includes = inherited(sections, section, 'include');
    section.keys.delete('include');
    for (const { value, line } of includes) {
      if (value === '') continue;
      if (value === 'DEFAULT') throw new Unreadable('[DEFAULT] cannot be included', line, 'Name another section.');
      // A name that is not there becomes a section, and so a box of its own.
      const source = sections.get(value) ?? { name: value, line, keys: new Map(), settings: [] };
      sections.set(value, source);
      resolve(source);
      for (const values of source.keys.values()) {
        for (const setting of values) if (setting.value !== '') addValue(section, setting);
      }
    }
    open.delete(section.name);
    done.add(section.name);
  };
  for (const section of [...sections.values()]) if (section.name !== 'DEFAULT') resolve(section);
}

/** A key of the section, else of the sections whose names lead to it: of `a` for `a.b`. */
function inherited(sections: ReadonlyMap<string, IniSection>, section: IniSection, key: string): Setting[] {
  for (let name = section.name; ; ) {
    const found = sections.get(name)?.keys.get(key);
    if (found) return found;
    const dot = name.lastIndexOf('.');
    if (dot < 0) return [];
    name = name.slice(0, dot);
  }
}
