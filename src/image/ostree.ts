import { hexOf } from '../core/digest.ts';
import { InodeSet } from './inode-set.ts';
import { limits } from './limits.ts';
import { Directory, type Ref } from './nodes.ts';
import { hideUsed } from './ostree-hide.ts';
import { isNamedByContent, ObjectStore, type OstreeContext, objectPath, repoPath } from './ostree-objects.ts';
import {
  type DirMeta,
  type DirTree,
  parseCommitRoot,
  parseDirMeta,
  parseDirTree,
  parseXattrs,
  VariantSyntaxError,
} from './ostree-variant.ts';
import { join, nameOf, parentOf } from './paths.ts';
import type { Entry } from './types.ts';

type Xattrs = ReadonlyMap<string, Buffer> | undefined;

/**
 * Binds the visible tree of an ostree-encapsulated image to the commit it carries. Containers are made of the archive's
 * paths, but a host's import (ostree-ext, `tar/import.rs`) reads the commit, its `dirtree`, `dirmeta` and `file` objects, and
 * looks at no path: where the two name different things, that is told. Extended attributes come from the objects, for the
 * archive has none. Objects that the commit leads to are then taken out of the tree; all others stay visible, and are told.
 *
 * The content of a `.file` object is not hashed a second time in ostree's own way: an import that finds other bytes than its
 * name says fails.
 */
export function bindOstree(root: Directory, context: OstreeContext): void {
  const repo = directoryAt(root, repoPath);
  const objects = repo?.children.get('objects');
  if (!repo || !(objects instanceof Directory)) return;
  const store = new ObjectStore(objects, context.stack, context.content);
  const commits = [...store.checksums('commit')];
  const commit = commits[0];
  if (commits.length !== 1 || commit === undefined) {
    if (objects.children.size > 0)
      context.tell('ostree-commits', repoPath, `an ostree repository with ${commits.length} commits; hosts import one`);
    return;
  }
  new Binder(root, store, context).bind(commit);
  store.find(commit, 'commitmeta');
  hideUsed(repo, repoPath, store, context);
}

interface Step {
  path: string;
  node: Directory;
  tree: string;
  meta: string;
}

/** Walks the commit's tree and the visible one side by side. */
class Binder {
  readonly #root: Directory;
  readonly #store: ObjectStore;
  readonly #context: OstreeContext;
  /** By inode of the object: they are few. */
  readonly #xattrs = new Map<number, Xattrs>();
  /** Inodes that have their attributes: a file of many names has them once. */
  readonly #done = new InodeSet();
  #names = 0;

  constructor(root: Directory, store: ObjectStore, context: OstreeContext) {
    this.#root = root;
    this.#store = store;
    this.#context = context;
  }

  bind(checksum: string): void {
    const commit = this.#read(checksum, 'commit', '', parseCommitRoot);
    if (!commit) return;
    const walk: Step[] = [{ path: '', node: this.#root, ...commit }];
    for (let step = walk.pop(); step; step = walk.pop()) {
      this.#directory(step);
      const tree = this.#read(step.tree, 'dirtree', step.path, parseDirTree);
      if (tree) this.#children(step, tree, walk);
    }
  }

  #directory({ path, node, meta }: Step): void {
    const stated = this.#read(meta, 'dirmeta', path, parseDirMeta);
    if (!stated || node.entry === undefined) return;
    const entry = this.#context.stack.entry(node.entry, path);
    if (!sameOwnerAndMode(entry, stated))
      this.#differs(path, `a directory of mode ${stated.mode.toString(8)} and owner ${stated.uid}:${stated.gid}`);
    this.#together(node.entry, parentOf(path), nameOf(path), stated.xattrs);
  }

  #children({ path, node }: Step, tree: DirTree, walk: Step[]): void {
    this.#names += tree.files.length + tree.directories.length;
    if (this.#names > limits.imageEntries) throw this.#context.tooLarge('the commit has too many names');
    // In a container /usr/etc is /etc; /sysroot is the exporter's own, and /var/tmp its addition.
    const known = new Set(path === '' ? ['sysroot', 'etc', 'var'] : path === 'var' ? ['tmp'] : []);
    for (const { name, checksum } of tree.files) {
      known.add(name);
      this.#file(path, node, name, checksum);
    }
    for (const { name, tree: contents, meta } of tree.directories) {
      if (path === '' && name === 'sysroot') {
        this.#store.find(contents, 'dirtree');
        this.#store.find(meta, 'dirmeta');
        continue;
      }
      const moved = path === 'usr' && name === 'etc';
      if (!moved) known.add(name);
      const below = (moved ? this.#root : node).children.get(name);
      const place = moved ? 'etc' : join(path, name);
      if (below instanceof Directory) walk.push({ path: place, node: below, tree: contents, meta });
      else this.#differs(place, 'a directory');
    }
    for (const name of node.children.keys()) {
      if (!known.has(name))
        this.#context.tell(
          'ostree-path-not-in-commit',
          join(path, name),
          'containers have this path; hosts, which import the ostree commit, do not',
        );
    }
  }

  #file(folder: string, { children }: Directory, name: string, checksum: string): void {
    const { stack } = this.#context;
    const child = children.get(name);
    const object = this.#store.find(checksum, 'file');
    if (object === undefined) this.#missing(join(folder, name), checksum, 'file');
    const stated = this.#xattrsOf(folder, name, checksum);
    if (typeof child !== 'number') {
      this.#differs(join(folder, name), 'a file');
      return;
    }
    // Most are hardlinks to their object, so nothing has to be compared.
    if (object !== undefined && stack.inode(object) !== stack.inode(child)) {
      const [one, other] = [stack.entry(object, ''), stack.entry(child, '')];
      if (!sameFile(one, other)) this.#differs(join(folder, name), `the object ${checksum}`);
    }
    this.#together(child, folder, name, stated);
  }

  /** Attributes of a content object: the `.file-xattrs` object that its link names. */
  #xattrsOf(folder: string, name: string, checksum: string): Xattrs {
    const link = this.#store.find(checksum, 'file-xattrs-link') ?? this.#store.find(checksum, 'file.xattrs');
    const inode = link === undefined ? undefined : this.#context.stack.inode(link);
    if (link === undefined || inode === undefined) {
      this.#missing(join(folder, name), checksum, 'file-xattrs-link');
      return undefined;
    }
    if (this.#xattrs.has(inode)) return this.#xattrs.get(inode);
    const entry = this.#context.stack.entry(link, objectPath(checksum, 'file-xattrs-link'));
    if (entry.digest !== undefined) this.#store.find(hexOf(entry.digest), 'file-xattrs');
    const xattrs = this.#parse(entry, join(folder, name), parseXattrs);
    this.#xattrs.set(inode, xattrs);
    return xattrs;
  }

  /** Gives an inode the objects' attributes. Those of the archive, which newer exporters write too, must not contradict them. */
  #together(ref: Ref, folder: string, name: string, stated: Xattrs): void {
    const { stack, tell } = this.#context;
    const inode = stack.inode(ref);
    if (this.#done.has(inode)) return;
    this.#done.add(inode);
    const written = stack.xattrs(ref);
    for (const [attribute, value] of written ?? []) {
      if (!stated?.get(attribute)?.equals(value))
        tell(
          'ostree-xattrs-differ',
          join(folder, name),
          `containers see another extended attribute ${JSON.stringify(attribute)} than hosts, which read the ostree objects`,
        );
    }
    if (stated) stack.setXattrs(ref, written ? new Map([...written, ...stated]) : stated);
  }

  #read<T>(
    checksum: string,
    kind: 'commit' | 'dirtree' | 'dirmeta',
    path: string,
    parse: (bytes: Buffer) => T,
  ): T | undefined {
    const ref = this.#store.find(checksum, kind);
    if (ref === undefined) {
      this.#missing(path, checksum, kind);
      return undefined;
    }
    const entry = this.#context.stack.entry(ref, objectPath(checksum, kind));
    if (!isNamedByContent(entry, checksum)) {
      this.#context.tell('ostree-malformed', entry.path, 'the object is not what its name, a checksum, says');
      return undefined;
    }
    return this.#parse(entry, path, parse);
  }

  #parse<T>(entry: Entry, path: string, parse: (bytes: Buffer) => T): T | undefined {
    const bytes = this.#store.read(entry);
    try {
      if (bytes) return parse(bytes);
      throw new VariantSyntaxError('its content was not kept');
    } catch (error) {
      if (!(error instanceof VariantSyntaxError)) throw error;
      this.#context.tell('ostree-malformed', path, `the ostree object ${entry.path} cannot be read: ${error.message}`);
      return undefined;
    }
  }

  #missing(path: string, checksum: string, kind: string): void {
    this.#context.tell(
      'ostree-object-missing',
      path,
      `the ostree object ${checksum}.${kind} is in no layer; hosts cannot import the image`,
    );
  }

  #differs(path: string, stated: string): void {
    this.#context.tell(
      'ostree-tree-differs',
      path,
      `hosts, which import the ostree commit, get ${stated} here; containers get something else`,
    );
  }
}

function directoryAt(root: Directory, path: string): Directory | undefined {
  let node: Directory | Ref | undefined = root;
  for (const name of path.split('/')) {
    if (!(node instanceof Directory)) return undefined;
    node = node.children.get(name);
  }
  return node instanceof Directory ? node : undefined;
}

/** Empty files are no hardlinks, so it is not the inode that counts. */
function sameFile(object: Entry, child: Entry): boolean {
  return (
    object.type === child.type &&
    object.digest === child.digest &&
    object.target === child.target &&
    sameOwnerAndMode(object, child)
  );
}

function sameOwnerAndMode(a: Pick<Entry, 'mode' | 'uid' | 'gid'>, b: Pick<DirMeta, 'mode' | 'uid' | 'gid'>): boolean {
  return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid;
}
