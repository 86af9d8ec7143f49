import { differingAttributes, sameAttributes } from './attributes.ts';
import type { LayerEntries } from './layer-entries.ts';
import type { LayerAnomaly, LayerIndex } from './layer-index.ts';
import type { LayerStack } from './layer-stack.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { Directory, inodeOf, originOf, type Ref } from './nodes.ts';
import { join, nameOf, parentOf } from './paths.ts';

export { inodeOf } from './nodes.ts';

/** A hardlink whose target is not in its own layer; decided when layers are merged. */
export interface OpenLink {
  path: string;
  target: string;
  position: number;
}

export interface LayerTree {
  root: Directory;
  openLinks: OpenLink[];
  anomalies: LayerAnomaly[];
}

/** Symlinks followed on the way to a parent, as Linux bounds them (path_resolution(7)). */
export const maxHops = 40;

/**
 * What unpacking one layer into an empty directory gives. That is what podman and docker do (containers/storage,
 * pkg/archive Unpack, in a chroot; overlay puts the result over the lower layers): later members replace earlier ones,
 * parents are created, and symlinks of the same layer are followed on the way to a member, but not those of lower layers.
 * Whiteouts hide what lower layers have, never what their own layer has (OCI image specification, layer.md).
 *
 * `stack` has the layer's entries already, at `layer`.
 *
 * @throws ExternalError `image-malformed` where every client fails: a member below a file, a hardlink to a directory.
 */
export function buildLayerTree(index: LayerIndex, layer: number, stack: LayerStack): LayerTree {
  const builder = new LayerTreeBuilder(index, layer, stack);
  for (let position = 0; position < index.entries.length; position++) builder.add(position);
  for (const whiteout of index.whiteouts) builder.hide(whiteout.path, whiteout.opaque);
  return builder.tree;
}

class LayerTreeBuilder {
  readonly tree: LayerTree;
  readonly #name: string;
  readonly #layer: number;
  readonly #entries: LayerEntries;
  readonly #stack: LayerStack;
  readonly #root: Directory;
  /** Targets of hardlinks that wait for the lower layers, by the inode that holds their place. */
  readonly #openTargets = new Map<number, string>();
  #implied = 0;
  #impliedBytes = 0;
  /** The last parent that was found: members of one directory mostly follow each other. */
  #lastParent: { path: string; directory: Directory };

  constructor(index: LayerIndex, layer: number, stack: LayerStack) {
    this.#name = index.info.descriptor.digest;
    this.#layer = layer;
    this.#entries = index.entries;
    this.#stack = stack;
    this.#root = new Directory(layer);
    this.#lastParent = { path: '', directory: this.#root };
    this.tree = { root: this.#root, openLinks: [], anomalies: [] };
  }

  add(position: number): void {
    const written = this.#entries.path(position);
    const ref = inodeOf(this.#layer, position);
    if (written === '') {
      this.#root.entry = ref;
      return;
    }
    const { directory, path: parent } = this.#parent(written);
    const name = this.#entries.name(position);
    const path = join(parent, name);
    const existing = directory.children.get(name);
    const before = existing instanceof Directory ? existing.entry : existing;
    const type = this.#entries.type(position);
    if (type === 'hardlink') {
      directory.children.set(name, this.#link(ref, position, path));
    } else if (type === 'directory') {
      const target = existing instanceof Directory ? existing : new Directory(this.#layer);
      target.entry = ref;
      directory.children.set(name, target);
    } else {
      directory.children.set(name, ref);
    }
    if (existing !== undefined) this.#replaced(existing, before, directory.children.get(name), path);
  }

  hide(path: string, opaque: boolean): void {
    if (opaque) {
      this.#directory(path).directory.opaque = true;
      return;
    }
    const { directory } = this.#parent(path);
    const name = nameOf(path);
    directory.hidden ??= new Set();
    directory.hidden.add(name);
    if (directory.children.has(name)) {
      this.#tell(
        'whiteout-and-entry',
        path,
        'the layer hides this path and writes it too; overlay, vfs and ostree make different trees of that',
      );
    }
  }

  /** What a hardlink shows: its target's inode, or its own one, which holds the place until lower layers are there. */
  #link(own: Ref, position: number, path: string): Ref {
    const named = this.#entries.target(position) ?? '';
    const target = this.#find(named);
    if (target instanceof Directory)
      throw malformedLayer(this.#name, `${JSON.stringify(path)} is a hardlink to a directory`);
    const openTarget = target === undefined ? named : this.#openTargets.get(target);
    if (target === undefined || openTarget !== undefined) {
      this.tree.openLinks.push({ path, target: openTarget ?? '', position });
      this.#openTargets.set(own, openTarget ?? '');
      return own;
    }
    // Images made by ostree have as many hardlinks as files: a quick look first.
    const differs = this.#entries.agrees(position, originOf(target).position)
      ? undefined
      : differingAttributes(this.#entries.at(position), this.#stack.entry(target, named));
    if (differs) {
      this.#tell(
        'hardlink-attributes',
        path,
        `the hardlink states another ${differs} than its target ${JSON.stringify(named)}; some clients apply it to both`,
      );
    }
    return target;
  }

  /** The directory that a member goes into, and that directory's real path. */
  #parent(path: string): { path: string; directory: Directory } {
    const parent = parentOf(path);
    if (this.#lastParent.path === parent) return this.#lastParent;
    const found = this.#directory(parent);
    // Only when no symlink was on the way: what a symlink leads to may change with the next member.
    if (found.path === parent) this.#lastParent = found;
    return found;
  }

  /** Walks to a directory, creates what is missing, follows the layer's own symlinks within the root. */
  #directory(path: string): { path: string; directory: Directory } {
    let trail: { name: string; directory: Directory }[] = [];
    let directory = this.#root;
    let hops = 0;
    const todo = path === '' ? [] : path.split('/').reverse();
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        trail.pop();
        directory = trail.at(-1)?.directory ?? this.#root;
        continue;
      }
      const child = directory.children.get(name);
      if (typeof child !== 'number') {
        if (child === undefined) this.#countImplied(path);
        const next = child ?? new Directory(this.#layer);
        directory.children.set(name, next);
        directory = next;
        trail.push({ name, directory });
        continue;
      }
      const at = JSON.stringify([...trail.map((step) => step.name), name].join('/'));
      const target = this.#stack.target(child);
      if (target === undefined) {
        throw malformedLayer(
          this.#name,
          `${JSON.stringify(path)} leads through ${at}, which is a ${this.#stack.type(child)}`,
        );
      }
      if (++hops > maxHops) throw malformedLayer(this.#name, `the symlinks on the way to ${JSON.stringify(path)} loop`);
      this.#tell('parent-is-symlink', path, `the layer writes through its own symlink ${at}`);
      if (target.startsWith('/')) {
        trail = [];
        directory = this.#root;
      }
      todo.push(...target.split('/').reverse());
    }
    return { path: trail.map((step) => step.name).join('/'), directory };
  }

  /** Deep paths imply many directories, each with a path of its own. */
  #countImplied(path: string): void {
    this.#implied++;
    this.#impliedBytes += path.length;
    if (this.#implied > limits.impliedDirectories || this.#impliedBytes > limits.metadata) {
      throw malformedLayer(
        this.#name,
        `more than ${limits.impliedDirectories} directories are implied, or their paths are too long`,
      );
    }
  }

  /** What is at a path of this layer so far; symlinks among its parents are not followed. */
  #find(path: string): Ref | Directory | undefined {
    if (path === '') return this.#root;
    let node: Ref | Directory | undefined = this.#root;
    for (const name of path.split('/')) {
      if (!(node instanceof Directory)) return undefined;
      node = node.children.get(name);
    }
    return node;
  }

  #replaced(
    existing: Ref | Directory,
    before: Ref | undefined,
    after: Ref | Directory | undefined,
    path: string,
  ): void {
    const isSame = existing instanceof Directory && after === existing;
    if (!isSame) this.#lastParent = { path: '', directory: this.#root };
    // A directory may be implied first and listed later; listing it twice alike changes nothing.
    if (isSame && (before === undefined || this.#areAlike(before, existing.entry))) return;
    this.#tell('duplicate-entry', path, 'the layer has this path more than once; the last one counts');
  }

  #areAlike(before: Ref, now: Ref | undefined): boolean {
    return now !== undefined && sameAttributes(this.#stack.entry(before, ''), this.#stack.entry(now, ''));
  }

  #tell(kind: string, path: string, message: string): void {
    if (this.tree.anomalies.length >= limits.anomalies)
      throw malformedLayer(this.#name, `more than ${limits.anomalies} anomalies`);
    this.tree.anomalies.push({ kind, path, message });
  }
}
