import { differingAttributes } from './attributes.ts';
import { InodeSet } from './inode-set.ts';
import type { LayerIndex } from './layer-index.ts';
import { LayerStack, type PackedStack } from './layer-stack.ts';
import { buildLayerTree, type LayerTree, type OpenLink } from './layer-tree.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { Directory, inodeOf, type Ref } from './nodes.ts';
import { bindOstree } from './ostree.ts';
import { isInRepo, isMetadataObject, repoPath } from './ostree-objects.ts';
import { type PackedTree, packTree, unpackTree } from './packed-tree.ts';
import { join, nameOf, parentOf } from './paths.ts';
import { TreeEntries } from './tree-entries.ts';
import type { Anomaly, Entry, LayerInfo, Whiteout } from './types.ts';

/** What a merge has come to; `Merger.snapshot` gives one that later layers do not touch. */
export interface MergedTree {
  layers: LayerInfo[];
  entries: ReadonlyMap<string, Entry>;
  whiteouts: Whiteout[];
  anomalies: Anomaly[];
}

/** A merge that was kept: `Merger.packed` gives it, `Merger.resume` goes on from it. */
export interface PackedMerge {
  tree: PackedTree;
  stack: PackedStack;
  layers: LayerInfo[];
  whiteouts: Whiteout[];
  anomalies: Anomaly[];
  told: number;
}

/**
 * Puts layers on top of each other, lowest first, as an overlay file system does: a directory over a directory merges and
 * takes the upper one's attributes, anything else replaces what was there; whiteouts and opaque directories hide first.
 */
export class Merger {
  #root = new Directory(0);
  #stack = new LayerStack();
  #layers: LayerInfo[] = [];
  #whiteouts: Whiteout[] = [];
  #anomalies: Anomaly[] = [];
  #told = 0;
  /** Directories of lower layers belong to snapshots too, and are copied before they change. */
  #firstOwn = 0;
  /**
   * Contents of ostree's metadata objects, by inode, while the layers at the bottom are those of an encapsulated image;
   * undefined as soon as its commit was bound to the tree, or there is none.
   */
  #ostree: Map<number, Uint8Array> | undefined = new Map();

  /** A merge that has come as far as the one that was packed. */
  static resume({ tree, stack, layers, whiteouts, anomalies, told }: PackedMerge): Merger {
    const merger = new Merger();
    merger.#root = unpackTree(tree);
    merger.#stack = LayerStack.of(stack);
    [merger.#layers, merger.#whiteouts, merger.#anomalies] = [layers, whiteouts, anomalies];
    merger.#told = told;
    merger.#ostree = undefined;
    return merger;
  }

  /** What later layers go on from; to be called after `snapshot`. It has no more of the layers than the tree shows. */
  packed(): PackedMerge {
    const shown: number[] = [];
    const known = new InodeSet();
    const tree = packTree(this.#root, (ref) => {
      const inode = this.#stack.inode(ref);
      if (!known.has(inode)) shown.push(inode);
      known.add(inode);
    });
    return {
      tree,
      stack: this.#stack.packed(shown),
      layers: this.#layers,
      whiteouts: this.#whiteouts,
      anomalies: this.#anomalies,
      told: this.#told,
    };
  }

  /** @throws ExternalError `image-malformed` when no client could unpack the layer. */
  add(index: LayerIndex): void {
    const layer = this.#layers.length;
    this.#takeOstree(index, layer);
    this.#stack.push(index.entries);
    const tree = buildLayerTree(index, layer, this.#stack);
    this.#layers.push(index.info);
    for (const whiteout of index.whiteouts) this.#whiteouts.push({ ...whiteout, layer });
    for (const anomaly of index.anomalies) this.#anomalies.push({ ...anomaly, layer });
    for (const anomaly of tree.anomalies) this.#anomalies.push({ ...anomaly, layer });
    // Before the layer is laid: a hardlink into a lower layer names what is visible there.
    const resolved = tree.openLinks.map((link) => ({
      link,
      target: this.#resolve(link, layer),
    }));
    this.#lay(tree, layer, index.entries.length);
    for (const { link, target } of resolved) {
      if (target !== undefined) this.#put(link.path, target, inodeOf(layer, link.position));
    }
  }

  snapshot(): MergedTree {
    this.#bindOstree();
    // The root of no layers at all must not become what the first layer's first entry is.
    const isEmpty = this.#layers.length === 0;
    const root = isEmpty ? new Directory(0) : this.#root;
    root.entry ??= inodeOf(0, 0);
    const entries = new TreeEntries(root, isEmpty ? new LayerStack() : new LayerStack(this.#stack));
    this.#firstOwn = this.#layers.length;
    return { layers: [...this.#layers], entries, whiteouts: [...this.#whiteouts], anomalies: [...this.#anomalies] };
  }

  /** Keeps what binding needs of a layer with ostree objects; the first layer without them starts the binding. */
  #takeOstree(index: LayerIndex, layer: number): void {
    const { entries } = index;
    let writes = false;
    for (let position = 0; position < entries.length && !writes; position++) writes = isInRepo(entries.path(position));
    if (!writes) {
      this.#bindOstree();
    } else if (this.#ostree) {
      for (const [position, content] of index.kept) {
        if (isMetadataObject(entries.path(position))) this.#ostree.set(inodeOf(layer, position), content);
      }
    } else {
      this.#tell(
        layer,
        'ostree-write-above',
        repoPath,
        'the layer writes into the ostree repository of the layers below; containers see that, hosts that import the image do not',
      );
    }
  }

  #bindOstree(): void {
    const contents = this.#ostree;
    this.#ostree = undefined;
    if (!contents || this.#layers.length === 0) return;
    const layer = this.#layers.length - 1;
    bindOstree(this.#root, {
      stack: this.#stack,
      content: (inode) => contents.get(inode),
      tell: (kind, path, message) => this.#tell(layer, kind, path, message),
      tooLarge: (message) => malformedLayer(this.#layers[layer]?.descriptor.digest ?? '', message),
    });
  }

  /** Lays one layer's own tree over the merged one. */
  #lay(tree: LayerTree, layer: number, firstFreePosition: number): void {
    let position = firstFreePosition;
    this.#root = this.#own(this.#root, layer);
    const walk: { path: string; lower: Directory; upper: Directory }[] = [
      { path: '', lower: this.#root, upper: tree.root },
    ];
    for (let next = walk.pop(); next; next = walk.pop()) {
      const { path, lower, upper } = next;
      // Where lower layers have nothing, the layer's own directory is taken as it is.
      const isNew = lower === upper;
      if (upper.opaque && !isNew) lower.children.clear();
      for (const name of isNew ? [] : (upper.hidden ?? [])) lower.children.delete(name);
      if (upper.entry !== undefined) lower.entry = upper.entry;
      else if (lower.entry === undefined) lower.entry = inodeOf(layer, position++);
      else if (
        // A layer's root is made after the one below.
        path !== '' &&
        this.#stack.layer(lower.entry) !== layer &&
        !isPlain(this.#stack.entry(lower.entry, path))
      ) {
        this.#tell(
          layer,
          'implied-directory',
          path,
          'the layer writes below this directory without listing it; some clients then reset its mode and owner',
        );
      }
      for (const [name, child] of upper.children) {
        if (!(child instanceof Directory)) {
          if (!isNew) lower.children.set(name, child);
          continue;
        }
        const below = isNew ? child : lower.children.get(name);
        const directory = below instanceof Directory ? this.#own(below, layer) : child;
        if (directory !== below) {
          if (typeof below === 'number' && this.#stack.type(below) === 'symlink' && child.entry === undefined) {
            this.#tell(
              layer,
              'directory-over-symlink',
              join(path, name),
              `the layer writes below this path, which is a symlink to ${JSON.stringify(this.#stack.target(below))} in a lower layer; it becomes a directory, or clients fail`,
            );
          }
          lower.children.set(name, directory);
        }
        walk.push({ path: join(path, name), lower: directory, upper: child });
      }
    }
  }

  /** The directory itself, or a copy when a snapshot has it. */
  #own(directory: Directory, layer: number): Directory {
    return directory.born >= this.#firstOwn ? directory : directory.copy(layer);
  }

  /** What a hardlink shows that names a lower layer's file. */
  #resolve(link: OpenLink, layer: number): Ref | undefined {
    const target = this.#find(link.target);
    if (target === undefined || target instanceof Directory || this.#stack.type(target) === 'directory') {
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
      `the hardlink's target ${JSON.stringify(link.target)} is in layer ${this.#stack.layer(target)}, where most clients do not find it`,
    );
    const written = this.#stack.written(layer, link.position);
    const differs = written && differingAttributes(written, this.#stack.entry(target, link.target));
    if (differs)
      this.#tell(
        layer,
        'hardlink-attributes',
        link.path,
        `the hardlink states another ${differs} than its target ${JSON.stringify(link.target)}`,
      );
    return this.#stack.stray(layer, target);
  }

  /** Puts an entry where another one of a given inode held its place; that one may be replaced by now. */
  #put(path: string, ref: Ref, place: number): void {
    // The layer wrote there, so the directories on the way are its own.
    const parent = this.#find(parentOf(path));
    const name = nameOf(path);
    if (parent instanceof Directory && parent.children.get(name) === place) parent.children.set(name, ref);
  }

  #find(path: string): Ref | Directory | undefined {
    let node: Ref | Directory | undefined = this.#root;
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

/** What clients give a directory that no layer lists. */
function isPlain(entry: Entry): boolean {
  return entry.mode === 0o755 && entry.uid === 0 && entry.gid === 0 && entry.xattrs === undefined;
}
