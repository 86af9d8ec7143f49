import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import { InodeSet } from './inode-set.ts';
import type { LayerStack } from './layer-stack.ts';
import { Directory, type Ref } from './nodes.ts';
import type { Entry } from './types.ts';

/**
 * Where ostree-encapsulated images keep their objects (ostree-ext, `tar/export.rs`): `objects/XX/YYYY.KIND`, the checksum
 * cut in two. The tar's visible paths are hardlinks to `.file` objects.
 */
export const repoPath = 'sysroot/ostree/repo';
const objectsPath = `${repoPath}/objects/`;

/** Whether a path of an archive belongs to the repository of an encapsulated image. */
export function isInRepo(path: string): boolean {
  return path.startsWith(repoPath) && (path.length === repoPath.length || path[repoPath.length] === '/');
}

/** ostree-encapsulated images bring each content as such an object, and its real name as a hardlink right behind it. */
export function isFileObject(path: string): boolean {
  return path.startsWith(objectsPath) && path.endsWith('.file');
}

/** Objects whose content says what the tree is: names, modes, owners, extended attributes. */
export function isMetadataObject(path: string): boolean {
  return (
    (path.startsWith(objectsPath) && /\.(?:commit|dirtree|dirmeta|file-xattrs|file-xattrs-link)$/.test(path)) ||
    path.startsWith(`${repoPath}/xattrs/`)
  );
}

export type ObjectKind =
  | 'commit'
  | 'commitmeta'
  | 'dirtree'
  | 'dirmeta'
  | 'file'
  | 'file-xattrs'
  | 'file-xattrs-link'
  /** Version 0 of the format: a hardlink into `repo/xattrs`. */
  | 'file.xattrs';

/** What a binding needs beside the tree. */
export interface OstreeContext {
  stack: LayerStack;
  /** Contents of metadata objects, by inode. */
  content: (inode: number) => Uint8Array | undefined;
  /** Takes what readers would see differently. */
  tell: (kind: string, path: string, message: string) => void;
  /** The error for a tree beyond our bounds. */
  tooLarge: (message: string) => Error;
}

/** The objects of a repository inside a tree that is being merged, and which of them something asked for. */
export class ObjectStore {
  readonly #objects: Directory;
  readonly #stack: LayerStack;
  readonly #content: (inode: number) => Uint8Array | undefined;
  readonly #used = new InodeSet();

  constructor(objects: Directory, stack: LayerStack, content: (inode: number) => Uint8Array | undefined) {
    this.#objects = objects;
    this.#stack = stack;
    this.#content = content;
  }

  /** What an object's name shows; from now on it counts as used. */
  find(checksum: string, kind: ObjectKind): Ref | undefined {
    const folder = this.#objects.children.get(checksum.slice(0, 2));
    const ref = folder instanceof Directory ? folder.children.get(`${checksum.slice(2)}.${kind}`) : undefined;
    if (typeof ref !== 'number') return undefined;
    this.#used.add(this.#stack.inode(ref));
    return ref;
  }

  /** Whether a name shows something that was found, under that name or another one. */
  isUsed(ref: Ref): boolean {
    return this.#used.has(this.#stack.inode(ref));
  }

  /** A metadata object's bytes; undefined when it is no file that was kept. */
  read({ type, size, inode }: Entry): Buffer | undefined {
    if (type !== 'file') return undefined;
    if (size === 0) return Buffer.alloc(0);
    const bytes = this.#content(inode);
    return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Checksums of all objects of a kind. */
  *checksums(kind: ObjectKind): Generator<string> {
    for (const [folder, node] of this.#objects.children) {
      if (!(node instanceof Directory)) continue;
      for (const name of node.children.keys()) {
        const rest = name.endsWith(`.${kind}`) ? name.slice(0, -kind.length - 1) : '';
        if (/^[0-9a-f]{64}$/.test(folder + rest)) yield folder + rest;
      }
    }
  }
}

/** Where an object lies in the tree. */
export function objectPath(checksum: string, kind: ObjectKind): string {
  return `${objectsPath}${checksum.slice(0, 2)}/${checksum.slice(2)}.${kind}`;
}

/** Metadata objects are named by the sha256 of their bytes. */
export function isNamedByContent(entry: Entry, checksum: string): boolean {
  return entry.digest !== undefined && hexOf(entry.digest) === checksum;
}

/** The repository's own configuration, as every encapsulating tool writes it. */
export const repoConfigDigest: Digest = sha256('[core]\nrepo_version=1\nmode=bare-split-xattrs\n');
