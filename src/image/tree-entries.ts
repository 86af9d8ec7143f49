import type { LayerStack } from './layer-stack.ts';
import { Directory, type Ref } from './nodes.ts';
import { join } from './paths.ts';
import type { Entry, ImageTree } from './types.ts';

/**
 * A tree's entries by path. Each is made when it is asked for, and made again the next time: equal, not the same object.
 */
export class TreeEntries implements ReadonlyMap<string, Entry> {
  readonly #root: Directory;
  readonly #stack: LayerStack;
  #size: number | undefined;

  /** The directories may be shared with other trees of the same layers, and must not change any more. */
  constructor(root: Directory, stack: LayerStack) {
    this.#root = root;
    this.#stack = stack;
  }

  get size(): number {
    if (this.#size === undefined) {
      this.#size = 0;
      for (const _ of this.#walk(this.#root, '')) this.#size++;
    }
    return this.#size;
  }

  get(path: string): Entry | undefined {
    const ref = this.#find(path);
    return ref === undefined ? undefined : this.#stack.entry(ref, path);
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  *entries(): Generator<[string, Entry], undefined> {
    for (const [path, ref] of this.#walk(this.#root, '')) yield [path, this.#stack.entry(ref, path)];
  }

  *keys(): Generator<string, undefined> {
    for (const [path] of this.#walk(this.#root, '')) yield path;
  }

  *values(): Generator<Entry, undefined> {
    for (const [path, ref] of this.#walk(this.#root, '')) yield this.#stack.entry(ref, path);
  }

  forEach(callback: (entry: Entry, path: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [path, entry] of this) callback(entry, path, this);
  }

  [Symbol.iterator](): Generator<[string, Entry], undefined> {
    return this.entries();
  }

  /** What is below a directory, not itself; nothing where it is none. The rest of the tree is not looked at. */
  *below(path: string): Generator<Entry, undefined> {
    const node = this.#node(path);
    if (node instanceof Directory) for (const [at, ref] of below(node, path)) yield this.#stack.entry(ref, at);
  }

  /** The same, one level down. */
  *directlyBelow(path: string): Generator<Entry, undefined> {
    const node = this.#node(path);
    if (!(node instanceof Directory)) return;
    for (const [name, child] of node.children) {
      const at = join(path, name);
      yield this.#stack.entry(refOf(child), at);
    }
  }

  /**
   * Pairs of what is at a path in this tree and in another one: all pairs that differ, and maybe some that are equal.
   * What both trees share is passed over without a look, so a small change to a large tree is found at once.
   */
  *differing(other: TreeEntries): Generator<[before: Entry | undefined, after: Entry | undefined]> {
    const comparable = this.#stack.agrees(other.#stack);
    const todo: [path: string, before: Directory, after: Directory][] = [['', this.#root, other.#root]];
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [path, before, after] = next;
      if (comparable && before === after) continue;
      const [own, its] = [refOf(before), refOf(after)];
      if (!(comparable && own === its)) yield [this.#stack.entry(own, path), other.#stack.entry(its, path)];
      for (const [name, child] of before.children) {
        const at = join(path, name);
        const there = after.children.get(name);
        if (child instanceof Directory && there instanceof Directory) todo.push([at, child, there]);
        else if (!(comparable && child === there)) yield* this.#pairs(at, child, other, there);
      }
      for (const [name, child] of after.children) {
        if (!before.children.has(name)) yield* this.#pairs(join(path, name), undefined, other, child);
      }
    }
  }

  /** A path where at most one side is a directory: all that is below it is on one side alone. */
  *#pairs(
    path: string,
    before: Ref | Directory | undefined,
    other: TreeEntries,
    after: Ref | Directory | undefined,
  ): Generator<[Entry | undefined, Entry | undefined]> {
    yield [
      before === undefined ? undefined : this.#stack.entry(refOf(before), path),
      after === undefined ? undefined : other.#stack.entry(refOf(after), path),
    ];
    for (const [at, ref] of below(before, path)) yield [this.#stack.entry(ref, at), undefined];
    for (const [at, ref] of below(after, path)) yield [undefined, other.#stack.entry(ref, at)];
  }

  *#walk(from: Directory, path: string): Generator<[string, Ref], undefined> {
    yield [path, refOf(from)];
    yield* below(from, path);
  }

  #find(path: string): Ref | undefined {
    const node = this.#node(path);
    return node === undefined ? undefined : refOf(node);
  }

  #node(path: string): Ref | Directory | undefined {
    let node: Ref | Directory | undefined = this.#root;
    for (const name of path === '' ? [] : path.split('/')) {
      if (!(node instanceof Directory)) return undefined;
      node = node.children.get(name);
    }
    return node;
  }
}

/** Entries below a directory of a tree (a real path, not through symlinks), in no order. */
export function* entriesBelow(entries: ReadonlyMap<string, Entry>, path: string): Generator<Entry, undefined> {
  if (entries instanceof TreeEntries) return yield* entries.below(path);
  const prefix = path === '' ? '' : `${path}/`;
  for (const [at, entry] of entries) if (at.startsWith(prefix) && at !== path) yield entry;
}

/** What is directly in a directory of a tree (a real path), in no order. */
export function* directlyBelow({ entries }: Pick<ImageTree, 'entries'>, path: string): Generator<Entry, undefined> {
  if (entries instanceof TreeEntries) return yield* entries.directlyBelow(path);
  const start = path === '' ? 0 : path.length + 1;
  for (const entry of entriesBelow(entries, path)) if (!entry.path.includes('/', start)) yield entry;
}

/** Everything below a directory, not itself. */
function* below(node: Ref | Directory | undefined, path: string): Generator<[string, Ref], undefined> {
  if (!(node instanceof Directory)) return;
  const todo: [string, Directory][] = [[path, node]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [at, directory] = next;
    for (const [name, child] of directory.children) {
      const childPath = join(at, name);
      yield [childPath, refOf(child)];
      if (child instanceof Directory) todo.push([childPath, child]);
    }
  }
}

function refOf(node: Ref | Directory): Ref {
  const ref = node instanceof Directory ? node.entry : node;
  if (ref === undefined) throw new TypeError('a finished tree has no implied directories');
  return ref;
}
