import type { FileTree } from './file-tree.ts';
import type { SourceNode, SourceTree } from './source-tree.ts';

/** The files of an earlier stage that started from scratch, for `COPY --from`. */
export class StageSource implements SourceTree {
  readonly label: string;
  readonly keepsOwners = true;
  readonly hasExceptions = false;
  readonly #tree: FileTree;

  constructor(tree: FileTree, label: string) {
    this.#tree = tree;
    this.label = label;
  }

  node(path: string): SourceNode | undefined {
    if (path === '') return { type: 'directory', mode: 0o755, uid: 0, gid: 0 };
    const node = this.#tree.get(path);
    // Without a base there is nothing but what instructions put there.
    return node && 'origin' in node ? node : undefined;
  }

  isFolder(path: string): boolean {
    return this.#tree.isDirectory(path);
  }

  names(path: string): string[] {
    return this.#tree.newNames(path);
  }

  /** As a process in a chroot of the stage would: absolute links start at its root, and nothing leads out. */
  resolve(path: string): string | undefined {
    const real = this.#tree.resolve(path);
    return this.node(real) === undefined ? undefined : real;
  }

  ignores(): boolean {
    return false;
  }
}
