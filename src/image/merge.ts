import { differingAttributes, linked } from './attributes.ts';
import type { LayerIndex } from './layer-index.ts';
import { buildLayerTree, type LayerTree, type OpenLink } from './layer-tree.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { Directory, inodeOf } from './nodes.ts';
import { join, nameOf, parentOf } from './paths.ts';
import type { Anomaly, Entry, LayerInfo, Whiteout } from './types.ts';

/** What a merge has come to; `Merger.snapshot` gives one that later layers do not touch. */
export interface MergedTree {
  layers: LayerInfo[];
  entries: Map<string, Entry>;
  whiteouts: Whiteout[];
  anomalies: Anomaly[];
}

/**
 * Puts layers on top of each other, lowest first, as an overlay file system does: a directory over a directory merges and
 * takes the upper one's attributes, anything else replaces what was there; whiteouts and opaque directories hide first.
 */
export class Merger {
  readonly #root = new Directory();
  readonly #layers: LayerInfo[] = [];
  readonly #whiteouts: Whiteout[] = [];
  readonly #anomalies: Anomaly[] = [];
  #told = 0;

  /** @throws ExternalError `image-malformed` when no client could unpack the layer. */
  add(index: LayerIndex): void {
    const layer = this.#layers.length;
    const tree = buildLayerTree(index, layer);
    this.#layers.push(index.info);
    for (const whiteout of index.whiteouts) this.#whiteouts.push({ ...whiteout, layer });
    for (const anomaly of index.anomalies) this.#anomalies.push({ ...anomaly, layer });
    for (const anomaly of tree.anomalies) this.#anomalies.push({ ...anomaly, layer });
    // Before the layer is laid: a hardlink into a lower layer names what is visible there.
    const resolved = tree.openLinks.map((link) => ({
      entry: this.#resolve(link, layer),
      place: inodeOf(layer, link.position),
    }));
    this.#lay(tree, layer, index.entries.length);
    for (const { entry, place } of resolved) if (entry) this.#put(entry, place);
  }

  snapshot(): MergedTree {
    const entries = new Map<string, Entry>();
    const walk: [string, Directory][] = [['', this.#root]];
    for (let next = walk.pop(); next; next = walk.pop()) {
      const [path, directory] = next;
      entries.set(path, directory.entry ?? impliedDirectory(path, 0, 0));
      for (const [name, child] of directory.children) {
        if (child instanceof Directory) walk.push([join(path, name), child]);
        else entries.set(child.path, child);
      }
    }
    return { layers: [...this.#layers], entries, whiteouts: [...this.#whiteouts], anomalies: [...this.#anomalies] };
  }

  /** Lays one layer's own tree over the merged one. */
  #lay(tree: LayerTree, layer: number, firstFreePosition: number): void {
    let position = firstFreePosition;
    const walk: { path: string; lower: Directory; upper: Directory }[] = [
      { path: '', lower: this.#root, upper: tree.root },
    ];
    for (let next = walk.pop(); next; next = walk.pop()) {
      const { path, lower, upper } = next;
      if (upper.opaque) lower.children.clear();
      for (const name of upper.hidden ?? []) lower.children.delete(name);
      if (upper.entry) lower.entry = upper.entry;
      else if (lower.entry === undefined) lower.entry = impliedDirectory(path, layer, position++);
      else if (!isPlain(lower.entry) && lower.entry.layer !== layer) {
        this.#tell(
          layer,
          'implied-directory',
          path,
          'the layer writes below this directory without listing it; some clients then reset its mode and owner',
        );
      }
      for (const [name, child] of upper.children) {
        if (!(child instanceof Directory)) {
          lower.children.set(name, child);
          continue;
        }
        const below = lower.children.get(name);
        const directory = below instanceof Directory ? below : new Directory();
        if (directory !== below) {
          if (below && !(below instanceof Directory) && below.type === 'symlink' && child.entry === undefined) {
            this.#tell(
              layer,
              'directory-over-symlink',
              below.path,
              `the layer writes below this path, which is a symlink to ${JSON.stringify(below.target)} in a lower layer; it becomes a directory, or clients fail`,
            );
          }
          lower.children.set(name, directory);
        }
        walk.push({ path: join(path, name), lower: directory, upper: child });
      }
    }
  }

  #resolve(link: OpenLink, layer: number): Entry | undefined {
    const node = this.#find(link.target);
    const target = node instanceof Directory ? node.entry : node;
    if (target === undefined || target.type === 'directory') {
      this.#tell(
        layer,
        'hardlink-without-target',
        link.path,
        `the hardlink's target ${JSON.stringify(link.target)} is no file of this layer or a lower one; clients fail on it`,
      );
      return undefined;
    }
    this.#tell(
      layer,
      'hardlink-to-lower-layer',
      link.path,
      `the hardlink's target ${JSON.stringify(link.target)} is in layer ${target.layer}, where most clients do not find it`,
    );
    const differs = differingAttributes(link.written, target);
    if (differs)
      this.#tell(
        layer,
        'hardlink-attributes',
        link.path,
        `the hardlink states another ${differs} than its target ${JSON.stringify(link.target)}`,
      );
    return linked(target, link.path, layer);
  }

  /** Puts an entry where another one of a given inode held its place; that one may be replaced by now. */
  #put(entry: Entry, place: number): void {
    const parent = this.#find(parentOf(entry.path));
    const name = nameOf(entry.path);
    const there = parent instanceof Directory ? parent.children.get(name) : undefined;
    if (parent instanceof Directory && !(there instanceof Directory) && there?.inode === place)
      parent.children.set(name, entry);
  }

  #find(path: string): Entry | Directory | undefined {
    let node: Entry | Directory | undefined = this.#root;
    for (const name of path === '' ? [] : path.split('/')) {
      if (!(node instanceof Directory)) return undefined;
      node = node.children.get(name);
    }
    return node;
  }

  #tell(layer: number, kind: string, path: string, message: string): void {
    const name = this.#layers.at(-1)?.descriptor.digest ?? '';
    if (++this.#told > limits.anomalies * (layer + 1))
      throw malformedLayer(name, `more than ${limits.anomalies} anomalies`);
    this.#anomalies.push({ kind, layer, path, message });
  }
}

function impliedDirectory(path: string, layer: number, position: number): Entry {
  return {
    path,
    type: 'directory',
    mode: 0o755,
    uid: 0,
    gid: 0,
    size: 0,
    mtime: 0,
    layer,
    inode: inodeOf(layer, position),
  };
}

/** What clients give a directory that no layer lists. */
function isPlain(entry: Entry): boolean {
  return entry.mode === 0o755 && entry.uid === 0 && entry.gid === 0 && entry.xattrs === undefined;
}
