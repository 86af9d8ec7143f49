import { sha256 } from '../core/digest.ts';
import { attributesOf, differingAttributes, linked, sameAttributes } from './attributes.ts';
import type { LayerAnomaly, LayerEntry, LayerIndex } from './layer-index.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { Directory, inodeOf } from './nodes.ts';
import { join, nameOf, parentOf } from './paths.ts';
import type { Entry } from './types.ts';

const emptyDigest = sha256('');

export { inodeOf } from './nodes.ts';

/** A hardlink whose target is not in its own layer; decided when layers are merged. */
export interface OpenLink {
  path: string;
  target: string;
  written: LayerEntry;
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
 * @throws ExternalError `image-malformed` where every client fails: a member below a file, a hardlink to a directory.
 */
export function buildLayerTree(index: LayerIndex, layer: number): LayerTree {
  const builder = new LayerTreeBuilder(index, layer);
  index.entries.forEach((entry, position) => {
    builder.add(entry, position);
  });
  for (const whiteout of index.whiteouts) builder.hide(whiteout.path, whiteout.opaque);
  return builder.tree;
}

class LayerTreeBuilder {
  readonly tree: LayerTree = { root: new Directory(), openLinks: [], anomalies: [] };
  readonly #name: string;
  readonly #layer: number;
  readonly #root = this.tree.root;
  /** Targets of hardlinks that wait for the lower layers, by the inode that holds their place. */
  readonly #openTargets = new Map<number, string>();
  #implied = 0;
  #impliedBytes = 0;
  /** The last parent that was found: members of one directory mostly follow each other. */
  #lastParent: { path: string; directory: Directory } = { path: '', directory: this.#root };

  constructor(index: LayerIndex, layer: number) {
    this.#name = index.info.descriptor.digest;
    this.#layer = layer;
  }

  add(written: LayerEntry, position: number): void {
    if (written.path === '') {
      this.#root.entry = this.#entryOf(written, '', position);
      return;
    }
    const { directory, path: parent } = this.#parent(written.path);
    const name = nameOf(written.path);
    const path = join(parent, name);
    const existing = directory.children.get(name);
    const before = existing instanceof Directory ? existing.entry : existing;
    if (written.type === 'hardlink') {
      this.#link(written, position, directory, path);
    } else if (written.type === 'directory') {
      const target = existing instanceof Directory ? existing : new Directory();
      target.entry = this.#entryOf(written, path, position);
      directory.children.set(name, target);
    } else {
      directory.children.set(name, this.#entryOf(written, path, position));
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

  #entryOf(written: LayerEntry, path: string, position: number): Entry {
    const { type, mode, uid, gid, size, mtime } = written;
    if (type === 'hardlink') throw new TypeError('a hardlink has no entry of its own');
    const entry: Entry = {
      path,
      type,
      mode,
      uid,
      gid,
      size,
      mtime,
      layer: this.#layer,
      inode: inodeOf(this.#layer, position),
    };
    if (written.digest !== undefined) entry.digest = written.digest;
    if (written.target !== undefined) entry.target = written.target;
    if (written.device !== undefined) entry.device = written.device;
    if (written.xattrs !== undefined) entry.xattrs = attributesOf(written.xattrs);
    return entry;
  }

  #link(written: LayerEntry, position: number, directory: Directory, path: string): void {
    const name = nameOf(path);
    const target = this.#find(written.target ?? '');
    if (target instanceof Directory)
      throw malformedLayer(this.#name, `${JSON.stringify(path)} is a hardlink to a directory`);
    const openTarget = target ? this.#openTargets.get(target.inode) : (written.target ?? '');
    if (target === undefined || openTarget !== undefined) {
      this.tree.openLinks.push({ path, target: openTarget ?? '', written, position });
      this.#openTargets.set(inodeOf(this.#layer, position), openTarget ?? '');
      // Holds the place, with what the link's own header says, until the lower layers are there.
      const { target: _, ...own } = written;
      directory.children.set(
        name,
        this.#entryOf({ ...own, type: 'file', size: 0, digest: emptyDigest }, path, position),
      );
      return;
    }
    directory.children.set(name, linked(target, path, this.#layer));
    const differs = differingAttributes(written, target);
    if (differs) {
      this.#tell(
        'hardlink-attributes',
        path,
        `the hardlink states another ${differs} than its target ${JSON.stringify(target.path)}; some clients apply it to both`,
      );
    }
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
      if (child instanceof Directory) {
        directory = child;
      } else if (child === undefined) {
        this.#countImplied(path);
        const created = new Directory();
        directory.children.set(name, created);
        directory = created;
      } else if (child.type === 'symlink' && child.target !== undefined) {
        if (++hops > maxHops)
          throw malformedLayer(this.#name, `the symlinks on the way to ${JSON.stringify(path)} loop`);
        this.#tell('parent-is-symlink', path, `the layer writes through its own symlink ${JSON.stringify(child.path)}`);
        if (child.target.startsWith('/')) {
          trail = [];
          directory = this.#root;
        }
        todo.push(...child.target.split('/').reverse());
        continue;
      } else {
        throw malformedLayer(
          this.#name,
          `${JSON.stringify(path)} leads through ${JSON.stringify(child.path)}, which is a ${child.type}`,
        );
      }
      trail.push({ name, directory });
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
  #find(path: string): Entry | Directory | undefined {
    if (path === '') return this.#root;
    let node: Entry | Directory | undefined = this.#root;
    for (const name of path.split('/')) {
      if (!(node instanceof Directory)) return undefined;
      node = node.children.get(name);
    }
    return node;
  }

  #replaced(
    existing: Entry | Directory,
    before: Entry | undefined,
    after: Entry | Directory | undefined,
    path: string,
  ): void {
    if (!(existing instanceof Directory && after === existing)) this.#lastParent = { path: '', directory: this.#root };
    const now = after instanceof Directory ? after.entry : after;
    // A directory may be implied first and listed later; listing it twice alike changes nothing.
    if (
      existing instanceof Directory &&
      after === existing &&
      (before === undefined || (now && sameAttributes(before, now)))
    )
      return;
    this.#tell('duplicate-entry', path, 'the layer has this path more than once; the last one counts');
  }

  #tell(kind: string, path: string, message: string): void {
    if (this.tree.anomalies.length >= limits.anomalies)
      throw malformedLayer(this.#name, `more than ${limits.anomalies} anomalies`);
    this.tree.anomalies.push({ kind, path, message });
  }
}
