import { posix } from 'node:path';
import { type SourceLine, UserError } from '../core/errors.ts';
import { join, nameOf, parentOf, whiteoutPrefix } from '../image/paths.ts';
import { quote } from './complaint.ts';
import type { FileTree, NewNode, Owner } from './file-tree.ts';
import type { SourceNode, SourceTree } from './source-tree.ts';
import { findSources, place, type Source } from './sources.ts';

const setids = 0o6000;
const maxEntries = 1_000_000;
const maxPathBytes = 4095;
const maxNameBytes = 255;

/** A COPY with everything known: variables expanded, owners looked up. */
export interface CopyRequest {
  from: SourceTree;
  sources: readonly string[];
  /** Here-documents: files of these names and contents. */
  inline: readonly { name: string; content: Buffer }[];
  /** As written. */
  destination: string;
  /** Absolute. */
  workingDir: string;
  /** undefined: 0:0, or the source's own where the tree keeps owners. */
  owner: Owner | undefined;
  /** 0–0o7777; undefined: as the source has it, without setuid and setgid unless the tree keeps owners. */
  mode: number | undefined;
  at: SourceLine;
}

/** What a person should know of a copy, though it is no error. */
export interface CopyNotes {
  /** Directories of the image that now have another mode or owner. */
  changedDirectories: string[];
  /** Symlinks of the image that became directories. */
  replacedLinks: string[];
}

/**
 * Copies as `buildah build` 1.43 does (buildah's add.go and copier/copier.go, tried entry by entry): the destination is
 * followed through the image's symlinks; what lies below it takes the place of what is there, symlinks too; directories
 * merge and take the source's mode and owner. Where buildah would write several sources over one file, this is an error.
 * @throws UserError `context-invalid`, `containerfile-invalid`
 */
export function copyInto(tree: FileTree, request: CopyRequest): CopyNotes {
  return new Copy(tree, request).run();
}

class Copy {
  readonly #tree: FileTree;
  readonly #request: CopyRequest;
  readonly #notes: CopyNotes = { changedDirectories: [], replacedLinks: [] };
  #copied = 0;

  constructor(tree: FileTree, request: CopyRequest) {
    this.#tree = tree;
    this.#request = request;
  }

  run(): CopyNotes {
    const { from, sources, inline, at } = this.#request;
    const found = sources.map((written) => ({ written, matches: findSources(from, written, at) }));
    const matches = found.flatMap((source) => source.matches);
    const { directory, name } = this.#destination(matches, inline.length);
    this.#makeDirectories(directory);
    for (const { written, matches } of found) {
      const before = this.#copied;
      for (const match of matches) this.#copySource(match, directory, name);
      if (this.#copied === before) this.#requireNotIgnored(written, matches);
    }
    for (const { name: own, content } of inline) {
      const node: SourceNode = {
        type: 'file',
        mode: 0o644,
        uid: 0,
        gid: 0,
        origin: at,
        content: { size: content.length, open: () => once(content) },
      };
      this.#put(join(directory, name ?? own), node);
    }
    return this.#notes;
  }

  /** Where things go: into `directory`, and under `name` when there is one. */
  #destination(matches: readonly Source[], inline: number): { directory: string; name: string | undefined } {
    const { destination, workingDir, sources, at } = this.#request;
    // `..` is taken off as text, before any symlink is followed.
    const written = posix.resolve(workingDir, destination);
    const asDirectory = /(^|\/)\.?$/.test(destination);
    if (sources.length + inline > 1 && !asDirectory) {
      throw this.#error(
        `several sources need a directory, and ${quote(destination)} does not end in "/"`,
        'Add the "/".',
      );
    }
    const real = this.#tree.resolve(written);
    const [only] = matches;
    const isFile = matches.length + inline === 1 && only?.node.type !== 'directory';
    const unfollowed = this.#tree.resolve(written, { followLast: false });
    const there = this.#tree.get(unfollowed);
    const target = real === '' ? undefined : this.#tree.get(real);
    if (isFile && !asDirectory && real !== '' && (there === undefined || target?.type === 'file')) {
      return { directory: parentOf(unfollowed), name: nameOf(unfollowed) };
    }
    if (matches.length > 1 && !asDirectory && !this.#tree.isDirectory(real)) {
      const hint = `Add a "/" (${place(at)}).`;
      throw this.#error(
        `${quote(sources[0] ?? '')} matches several files, and ${quote(destination)} is no directory`,
        hint,
      );
    }
    if (target !== undefined && target.type !== 'directory') {
      throw this.#error(
        `${quote(destination)} is a ${target.type} in the image, and no directory`,
        'Name another destination.',
      );
    }
    return { directory: real, name: undefined };
  }

  #copySource({ path, real, node }: Source, directory: string, name: string | undefined): void {
    const { from } = this.#request;
    const ignored = path !== '' && from.ignores(path);
    if (node.type !== 'directory') {
      if (!ignored) this.#put(join(directory, name ?? nameOf(path)), node);
      return;
    }
    // A folder that is there counts as copied though it may be empty.
    if (!ignored) this.#copied++;
    if (!ignored || from.hasExceptions) this.#copyFolder(real, directory);
  }

  #copyFolder(folder: string, directory: string): void {
    const { from } = this.#request;
    const todo = [{ folder, directory }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const deeper: typeof todo = [];
      for (const name of from.names(next.folder)) {
        const source = join(next.folder, name);
        const target = join(next.directory, name);
        const ignored = from.ignores(source);
        if (ignored && !from.hasExceptions) continue;
        // An ignored pipe or device is no error, so it is not even looked at as a file.
        const node = ignored ? folderOnly(from, source) : from.node(source);
        if (node === undefined) continue;
        if (!ignored) this.#put(target, node);
        if (node.type === 'directory') deeper.push({ folder: source, directory: target });
      }
      todo.push(...deeper.reverse());
    }
  }

  #put(path: string, source: SourceNode): void {
    const name = nameOf(path);
    const { at, mode: chmod } = this.#request;
    if (name.startsWith(whiteoutPrefix)) {
      throw this.#error(
        `${quote(path)}: a name that starts with "${whiteoutPrefix}" would delete files of the image`,
        'Rename the file: in a layer such names are marks, not files.',
      );
    }
    if (Buffer.byteLength(name) > maxNameBytes || Buffer.byteLength(path) > maxPathBytes) {
      throw this.#error(`${quote(path)} is longer than Linux allows`, 'Shorten it.');
    }
    this.#makeDirectories(parentOf(path));
    const owner = this.#request.owner ?? (this.#request.from.keepsOwners ? source : { uid: 0, gid: 0 });
    const common = { uid: owner.uid, gid: owner.gid };
    if (source.type === 'symlink') {
      this.#tree.put(path, {
        ...common,
        type: 'symlink',
        mode: 0o777,
        target: source.target,
        origin: source.origin ?? at,
      });
    } else {
      const mode = chmod ?? (this.#request.from.keepsOwners ? source.mode : source.mode & ~setids);
      const node: NewNode =
        source.type === 'file'
          ? { ...common, type: 'file', mode, content: source.content, origin: source.origin ?? at }
          : { ...common, type: 'directory', mode, origin: at };
      if (node.type === 'directory') this.#note(path, node);
      this.#tree.put(path, node);
    }
    if (++this.#copied > maxEntries) {
      throw this.#error(`more than ${maxEntries} files`, 'Copy less, or name folders in .containerignore.');
    }
  }

  #note(path: string, node: NewNode): void {
    const before = this.#tree.get(path);
    if (before?.type === 'symlink') this.#notes.replacedLinks.push(path);
    if (before?.type !== 'directory') return;
    if (before.mode === node.mode && before.uid === node.uid && before.gid === node.gid) return;
    this.#notes.changedDirectories.push(path);
  }

  #makeDirectories(path: string): void {
    const blocked = this.#tree.makeDirectories(path, this.#request.owner ?? { uid: 0, gid: 0 }, this.#request.at);
    if (blocked === undefined) return;
    throw this.#error(`${quote(`/${blocked}`)} is no directory in the image`, 'Name another destination.');
  }

  #requireNotIgnored(written: string, matches: readonly Source[]): void {
    // An empty context is copied as what it is.
    if (matches.some(({ path }) => path === '')) return;
    throw this.#error(
      `everything that ${quote(written)} names is ignored`,
      'Look into .containerignore.',
      'context-invalid',
    );
  }

  #error(message: string, hint: string, code: 'containerfile-invalid' | 'context-invalid' = 'containerfile-invalid') {
    const { at } = this.#request;
    return new UserError(code, `${place(at)}: ${message}`, { hint, at });
  }
}

function folderOnly(from: SourceTree, path: string): SourceNode | undefined {
  return from.isFolder(path) ? from.node(path) : undefined;
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
