import { aliasPattern, moduleName } from './module-lists.ts';

/** A line of modprobe.d(5) that says how modules are loaded, as libkmod reads it (kmod, libkmod-config.c). */
export type ModprobeLine =
  | { command: 'blacklist'; module: string }
  | { command: 'alias'; pattern: string; module: string }
  /** Run in place of loading the module. */
  | { command: 'install'; module: string; run: string }
  | { command: 'options'; module: string; options: string };

/** Folders of such files, the first one wins for files of one name. */
export const modprobeFolders = [
  'etc/modprobe.d',
  'usr/etc/modprobe.d',
  'run/modprobe.d',
  'usr/local/lib/modprobe.d',
  'usr/lib/modprobe.d',
];

/** The lines of one file that count here. */
export function parseModprobe(lines: readonly string[]): ModprobeLine[] {
  // A backslash joins the next line, or stands for the character after it.
  const text = lines.join('\n').replace(/\\(.)/gs, (_, next: string) => (next === '\n' ? '' : next));
  return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}

function parseLine(line: string): ModprobeLine | undefined {
  if (line.startsWith('#')) return undefined;
  const [, command, name, rest = ''] = /^[ \t]*(\S+)[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const module = moduleName(name);
  const text = rest.trim();
  if (command === 'blacklist') return { command, module };
  if (text === '') return undefined;
  if (command === 'install') return { command, module, run: text };
  if (command === 'options') return { command, module, options: text };
  if (command !== 'alias') return undefined;
  return { command, pattern: aliasPattern(name), module: moduleName(text.split(/[ \t]/)[0] ?? '') };
}
