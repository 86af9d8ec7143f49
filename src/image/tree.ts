import type { ContentReader } from './content.ts';
import { maxHops } from './layer-tree.ts';
import type { MergedTree } from './merge.ts';
import { join } from './paths.ts';
import type { Anomaly, Entry, ImageTree, LayerFile, LayerInfo, Whiteout } from './types.ts';

/** An image's merged file tree; `content` reads files of its layers. */
export class MergedImageTree implements ImageTree {
  readonly layers: readonly LayerInfo[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly whiteouts: readonly Whiteout[];
  readonly anomalies: readonly Anomaly[];
  readonly #content: ContentReader;

  constructor(merged: MergedTree, content: ContentReader) {
    this.layers = merged.layers;
    this.entries = merged.entries;
    this.whiteouts = merged.whiteouts;
    this.anomalies = merged.anomalies;
    this.#content = content;
  }

  lookup(path: string, options: { followLast?: boolean } = {}): Entry | undefined {
    return resolvePath(this.entries, path, options.followLast ?? true);
  }

  async readFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
    const entry = this.lookup(path);
    return entry?.type === 'file' ? this.#content.read(entry, maxBytes) : undefined;
  }

  readLayer(layer: number, maxBytes: number, visit: (file: LayerFile) => void): Promise<void> {
    return this.#content.readLayer(layer, maxBytes, visit);
  }
}

/**
 * The entry that a path leads to, resolved as a process in a chroot of the image would (path_resolution(7)): absolute
 * targets start at the image's root, `..` of the root is the root, at most 40 symlinks.
 */
function resolvePath(entries: ReadonlyMap<string, Entry>, path: string, followLast: boolean): Entry | undefined {
  // Entries lie at real paths, so what is found at once and is no symlink is the answer.
  const direct = entries.get(path);
  if (direct && (direct.type !== 'symlink' || !followLast)) return direct;

  let at = entries.get('');
  let hops = 0;
  const todo = path.split('/').reverse();
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (at?.type !== 'directory') return undefined;
    if (name === '' || name === '.') continue;
    const here: string = at.path;
    if (name === '..') {
      at = entries.get(here.slice(0, Math.max(0, here.lastIndexOf('/'))));
      continue;
    }
    const next = entries.get(join(here, name));
    const isLast = todo.every((rest) => rest === '');
    if (next?.type !== 'symlink' || next.target === undefined || (isLast && !followLast)) {
      at = next;
      continue;
    }
    if (++hops > maxHops) return undefined;
    if (next.target.startsWith('/')) at = entries.get('');
    todo.push(...next.target.split('/').reverse());
  }
  return at;
}
