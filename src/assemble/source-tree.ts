import type { SourceLine } from '../core/errors.ts';

/** Bytes of a file that is to be packed. */
export interface FileContent {
  size: number;
  /** May be called once or more; gives exactly `size` bytes or throws. */
  open(): AsyncIterable<Uint8Array>;
}

/** What lies at a path that COPY takes from. */
export type SourceNode = { mode: number; uid: number; gid: number } & (
  | { type: 'directory' }
  | { type: 'file'; content: FileContent; origin: SourceLine | undefined }
  | { type: 'symlink'; target: string; origin: SourceLine | undefined }
);

/**
 * Where COPY takes from: the build context, or an earlier stage. Paths are relative, without `.` and `..`; the root is `''`.
 * Names that are no UTF-8 are written as in `image/names.ts`.
 */
export interface SourceTree {
  /** For messages: `the build context`. */
  readonly label: string;
  /** Owners of sources are kept, not set to 0:0. */
  readonly keepsOwners: boolean;
  /** Some ignored folder may hold something that is not ignored. */
  readonly hasExceptions: boolean;
  /** What lies at the path itself, symlinks not followed; undefined when there is nothing. */
  node(path: string): SourceNode | undefined;
  /** Whether a directory lies at the path itself. */
  isFolder(path: string): boolean;
  /** Sorted names in a directory. */
  names(path: string): string[];
  /** Where a path leads, symlinks followed; undefined when there is nothing. @throws UserError when it leaves the tree */
  resolve(path: string): string | undefined;
  ignores(path: string): boolean;
}
