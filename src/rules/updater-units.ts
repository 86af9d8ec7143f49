import { entriesBelow } from '../image/tree-entries.ts';
import type { ImageTree } from '../image/types.ts';
import { compileGlob } from './glob.ts';
import { namesIn } from './host-files.ts';
import { systemdLines } from './systemd-lines.ts';

/** Where the system's units lie, the first word first (systemd.unit(5)). */
export const unitFolders = [
  'etc/systemd/system',
  'usr/etc/systemd/system',
  'usr/local/lib/systemd/system',
  'usr/lib/systemd/system',
];
export const presetFolders = [
  'etc/systemd/system-preset',
  'usr/etc/systemd/system-preset',
  'usr/local/lib/systemd/system-preset',
  'usr/lib/systemd/system-preset',
];
const maxBytes = 64 * 1024;

/** How a unit comes to run: `linked` on every host, `preset` on one that starts for the first time. */
export type Enabled = 'linked' | 'preset' | 'off';

/** How timers are switched on, each under its name; off are those that are masked or lack their service, too. */
export async function enabledTimers(tree: ImageTree, timers: readonly string[]): Promise<Map<string, Enabled>> {
  const linked = linkedUnits(tree, timers);
  const presets = await presetLines(tree);
  return new Map(
    timers.map((timer): [string, Enabled] => {
      if (!isUnit(tree, timer) || !isUnit(tree, serviceOf(timer))) return [timer, 'off'];
      return [timer, linked.has(timer) ? 'linked' : isPreset(presets, timer) ? 'preset' : 'off'];
    }),
  );
}

/** The service that a timer starts under its own name. */
export function serviceOf(timer: string): string {
  return timer.replace(/\.timer$/, '.service');
}

/** All timers of the system. */
export function timersOf(tree: ImageTree): string[] {
  const names = unitFolders.flatMap((folder) => namesIn(tree, folder));
  return [...new Set(names.filter((name) => name.endsWith('.timer')))].sort();
}

/** Where a unit is written, whatever it is: the first folder's word holds. */
export function unitFile(tree: ImageTree, name: string): string | undefined {
  return unitFolders.map((folder) => `${folder}/${name}`).find((path) => tree.lookup(path, { followLast: false }));
}

/** A unit is there unless its first file is empty or leads to /dev/null: then it is masked. */
function isUnit(tree: ImageTree, name: string): boolean {
  const file = tree.lookup(unitFile(tree, name) ?? '');
  return file?.type === 'file' && file.size > 0;
}

/** Those for which a link lies in a folder that other units pull in. */
function linkedUnits(tree: ImageTree, names: readonly string[]): Set<string> {
  const folders = new Set(unitFolders.flatMap((folder) => tree.lookup(folder)?.path ?? []));
  const wanted = new Set(names);
  const linked = new Set<string>();
  for (const folder of folders) {
    for (const { path } of entriesBelow(tree.entries, folder)) {
      const [, name = ''] = /^[^/]+\.(?:wants|requires|upholds)\/([^/]+)$/.exec(path.slice(folder.length + 1)) ?? [];
      if (wanted.has(name)) linked.add(name);
    }
  }
  return linked;
}

/** All lines of presets in the order in which the first that fits holds: by the files' names, whatever their folder. */
async function presetLines(tree: ImageTree): Promise<string[]> {
  const files = new Map<string, string>();
  for (const folder of presetFolders)
    for (const name of namesIn(tree, folder))
      if (name.endsWith('.preset') && !files.has(name)) files.set(name, `${folder}/${name}`);
  const lines: string[] = [];
  for (const [, path] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    lines.push(...systemdLines((await tree.readFile(path, maxBytes))?.toString() ?? ''));
  return lines;
}

function isPreset(lines: readonly string[], unit: string): boolean {
  for (const line of lines) {
    const [, verb, pattern = ''] = /^\s*(enable|disable|ignore)\s+(\S+)/.exec(line) ?? [];
    if (verb !== undefined && names(pattern, unit, verb !== 'enable')) return verb === 'enable';
  }
  return false;
}

/** @param inDoubt the answer for a pattern that is not understood here, such as one with `[…]` */
function names(pattern: string, unit: string, inDoubt: boolean): boolean {
  if (/[[\\]/.test(pattern)) return inDoubt;
  try {
    return compileGlob(pattern.replace(/\*+/g, '*'))(unit);
  } catch {
    return inDoubt;
  }
}
