import { ExternalError, type SourceLine, UserError } from '../core/errors.ts';
import { join, parentOf } from '../image/paths.ts';
import type { Entry, ImageTree } from '../image/types.ts';
import type { FileContent } from './source-tree.ts';

const maxHops = 40;

export interface Owner {
  uid: number;
  gid: number;
}

/** What an instruction put somewhere. */
export type NewNode = Owner & {
  mode: number;
  /** Place in the caller's files that it comes from. */
  origin: SourceLine | undefined;
} & (
    | { type: 'directory'; xattrs?: ReadonlyMap<string, Buffer> | undefined }
    | { type: 'file'; content: FileContent }
    | { type: 'symlink'; target: string }
  );

/** A path that the layer has to hold. */
export type LayerEntry =
  | { path: string; kind: 'new'; node: NewNode }
  /** A directory of the base above something new: without it, readers would make one with a mode of their own. */
  | { path: string; kind: 'parent'; entry: Entry }
  /** The directory at `path` hides all that the base had below it. */
  | { path: string; kind: 'opaque' };

/** The files of an image that is being built: the base's, unchanged below, and what was put over them. */
export class FileTree {
  readonly #base: ImageTree | undefined;
  readonly #nodes = new Map<string, NewNode>();
  readonly #names = new Map<string, Set<string>>();
  /** Paths of the base that are gone, with all below them. */
  readonly #hidden = new Set<string>();

  /** @param base undefined for a stage FROM scratch */
  constructor(base: ImageTree | undefined) {
    this.#base = base;
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** What lies at a real path (one whose parents are no symlinks). */
  get(path: string): NewNode | Entry | undefined {
    const own = this.#nodes.get(path);
    if (own) return own;
    return this.#isHidden(path) ? undefined : this.#base?.entries.get(path);
  }

  isDirectory(path: string): boolean {
    return path === '' || this.get(path)?.type === 'directory';
  }

  /** Sorted names that instructions put into a directory. */
  newNames(path: string): string[] {
    return [...(this.#names.get(path) ?? [])].sort();
  }

  /**
   * The real path that a path leads to, seen from a process in a chroot of the image; it need not exist.
   * With `followLast: false` a symlink at its end is not followed.
   * @throws UserError `containerfile-invalid` when links lead in a circle
   */
  resolve(path: string, options: { followLast?: boolean } = {}): string {
    const todo = path.split('/').reverse();
    let at = '';
    let hops = 0;
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        at = parentOf(at);
        continue;
      }
      const next = join(at, name);
      const found = this.get(next);
      const isLast = todo.every((rest) => rest === '' || rest === '.');
      if (found?.type !== 'symlink' || (isLast && options.followLast === false)) {
        at = next;
        continue;
      }
      if (++hops > maxHops) {
        throw new UserError('containerfile-invalid', `/${path}: the image’s symlinks lead in a circle`, {
          hint: 'Name another destination.',
        });
      }
      const target = found.target ?? '';
      if (target.startsWith('/')) at = '';
      todo.push(...target.split('/').reverse());
    }
    return at;
  }

  /**
   * Makes a directory and those above it where there are none.
   * @param path a real path.
   * @returns the member of the path that is in the way; undefined when all went well
   */
  makeDirectories(path: string, owner: Owner, origin: SourceLine | undefined): string | undefined {
    let at = '';
    for (const name of path === '' ? [] : path.split('/')) {
      at = join(at, name);
      const found = this.get(at);
      if (found === undefined) this.put(at, { type: 'directory', mode: 0o755, ...owner, origin });
      else if (found.type !== 'directory') return at;
    }
    return undefined;
  }

  /** Puts something at a real path whose parent is a directory; a directory over a directory keeps what is in it. */
  put(path: string, node: NewNode): void {
    const before = this.get(path);
    if (node.type === 'directory' && before?.type === 'directory') {
      this.#nodes.set(path, { ...node, xattrs: before.xattrs });
    } else {
      if (before) this.#remove(path);
      this.#nodes.set(path, node);
    }
    this.#namesIn(parentOf(path)).add(path.slice(path.lastIndexOf('/') + 1));
  }

  /** Content of the file that a path leads to; undefined when it is none. @throws ExternalError `image-malformed` */
  async readFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
    const real = this.resolve(path);
    const found = this.get(real);
    if (found?.type !== 'file') return undefined;
    if (!('content' in found)) return this.#base?.readFile(real, maxBytes);
    if (found.content.size > maxBytes) {
      throw new ExternalError('image-malformed', `/${real} is larger than ${maxBytes} bytes`);
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of found.content.open()) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** What the layer has to hold, in no particular order. */
  *layerEntries(): Generator<LayerEntry> {
    const parents = new Set<string>();
    for (const [path, node] of this.#nodes) {
      yield { path, kind: 'new', node };
      if (node.type === 'directory' && this.#hidden.has(path) && this.#base?.entries.get(path)?.type === 'directory') {
        yield { path, kind: 'opaque' };
      }
      for (let at = parentOf(path); at !== '' && !parents.has(at); at = parentOf(at)) {
        parents.add(at);
        const entry = this.#nodes.has(at) ? undefined : this.#base?.entries.get(at);
        if (entry) yield { path: at, kind: 'parent', entry };
      }
    }
  }

  /** Image path → place in the caller's files. */
  *origins(): Generator<[path: string, origin: SourceLine]> {
    for (const [path, { origin }] of this.#nodes) if (origin) yield [path, origin];
  }

  #remove(path: string): void {
    for (const name of this.#names.get(path) ?? []) this.#remove(join(path, name));
    this.#names.delete(path);
    this.#nodes.delete(path);
    if (this.#base?.entries.has(path)) this.#hidden.add(path);
  }

  #isHidden(path: string): boolean {
    if (this.#hidden.size === 0) return false;
    for (let at = path; at !== ''; at = parentOf(at)) if (this.#hidden.has(at)) return true;
    return false;
  }

  #namesIn(path: string): Set<string> {
    let names = this.#names.get(path);
    if (!names) {
      names = new Set();
      this.#names.set(path, names);
    }
    return names;
  }
}
