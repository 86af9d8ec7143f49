import type { ImageTree } from '../image/types.ts';
import { namesIn } from './host-files.ts';
import { systemdLines } from './systemd-lines.ts';
import { serviceOf, unitFile, unitFolders } from './updater-units.ts';

const maxBytes = 64 * 1024;

/** What brings a host its next image: `bootc upgrade`, `rpm-ostree upgrade` with its options before or behind it, and programs that are for nothing else. */
const updates =
  /(?:^|[\s/"'@:+!|-])(?:(?:bootc|rpm-ostree|ostree\s+admin)(?:\s+-\S+)*\s+(?:upgrade|update)|uupd|ublue-update)(?=$|[\s"';&|])/;

/** Of a longer line the beginning: what has many beginnings of a command takes long to try. */
const isUpdate = (line: string): boolean => updates.test(line.slice(0, 4096));

/** Whether the service that a timer starts runs an updater: itself, or by a script that does. Follows no other service. */
export async function startsUpdater(tree: ImageTree, timer: string): Promise<boolean> {
  const unit = (await valuesOf(tree, timer, 'Timer', 'Unit')).at(-1) ?? serviceOf(timer);
  for (const line of await valuesOf(tree, unit, 'Service', 'ExecStart')) {
    if (isUpdate(line)) return true;
    const [, program] = /^[@:+!|-]*(\/[^\s"']+)/.exec(line) ?? [];
    if (program !== undefined && (await isScriptThatUpdates(tree, program.slice(1)))) return true;
  }
  return false;
}

async function isScriptThatUpdates(tree: ImageTree, path: string): Promise<boolean> {
  const entry = tree.lookup(path);
  if (entry?.type !== 'file' || entry.size > maxBytes) return false;
  const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
  if (!text.startsWith('#!')) return false;
  return text.split('\n').some((line) => !/^\s*#/.test(line) && isUpdate(line));
}

/** All values of a setting of a unit, its drop-ins' too; an empty one takes back those before (systemd.syntax(7)). */
async function valuesOf(tree: ImageTree, unit: string, section: string, key: string): Promise<string[]> {
  const main = unitFile(tree, unit);
  const dropIns = new Map<string, string>();
  for (const each of unitFolders)
    for (const name of namesIn(tree, `${each}/${unit}.d`))
      if (name.endsWith('.conf') && !dropIns.has(name)) dropIns.set(name, `${each}/${unit}.d/${name}`);
  const files = [...dropIns].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
  const values: string[] = [];
  for (const path of [...(main === undefined ? [] : [main]), ...files]) {
    const text = (await tree.readFile(path, maxBytes))?.toString('latin1') ?? '';
    let isThere = false;
    for (const line of unitLines(text)) {
      const [, header] = /^\[([^\]]*)\]\s*$/.exec(line) ?? [];
      if (header !== undefined) isThere = header === section;
      const equals = line.indexOf('=');
      if (!isThere || equals < 0 || line.slice(0, equals).trim() !== key) continue;
      const value = line.slice(equals + 1).trim();
      if (value === '') values.length = 0;
      else values.push(value);
    }
  }
  return values;
}

/** Comments are none of a line that goes on, and do not go on themselves. */
function unitLines(text: string): string[] {
  const lines = systemdLines(text).filter((line) => !/^\s*[#;]/.test(line));
  return lines
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim());
}
