import { type BigIntStats, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join as joinPath, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import { decodeName, encodeName } from '../image/names.ts';
import { join, parentOf } from '../image/paths.ts';
import { fileContent, unreadable } from './context-files.ts';
import type { IgnoreRules } from './dockerignore.ts';
import type { SourceNode, SourceTree } from './source-tree.ts';

const maxHops = 40;

export interface ContextOptions {
  /** An absolute path. */
  dir: string;
  ignore: IgnoreRules;
  /** The folder that the build writes to: never part of the context. */
  outputDir: string;
  /** How messages and findings name a path of the context. */
  nameOf(path: string): string;
}

/**
 * The build context: a folder of the caller, hostile. Nothing outside of it is ever looked at: symlinks are followed by
 * hand, and only where COPY names them or a folder in its source's path.
 */
export class BuildContext implements SourceTree {
  readonly label = 'the build context';
  readonly keepsOwners = false;
  readonly hasExceptions: boolean;
  readonly #root: Buffer;
  readonly #ignore: IgnoreRules;
  readonly #output: string | undefined;
  readonly #nameOf: (path: string) => string;

  /** @throws UserError `context-invalid` when there is no such folder */
  constructor({ dir, ignore, outputDir, nameOf }: ContextOptions) {
    let root: string;
    try {
      root = realpathSync(dir);
    } catch (error) {
      throw new UserError('context-invalid', `there is no build context ${dir}`, {
        hint: 'Name the folder that the Containerfile copies from by context.',
        cause: error,
      });
    }
    this.#output = placeBelow(root, outputDir);
    if (this.#output === '') {
      throw new UserError('context-invalid', `the output folder ${outputDir} is the build context itself`, {
        hint: 'Give the output a folder of its own.',
      });
    }
    this.#root = Buffer.from(root);
    this.#ignore = ignore;
    this.#nameOf = nameOf;
    this.hasExceptions = ignore.hasExceptions;
  }

  ignores(path: string): boolean {
    return path === this.#output || this.#ignore.ignores(path);
  }

  names(path: string): string[] {
    try {
      const names = readdirSync(this.#path(path), { encoding: 'buffer' });
      return names.sort(Buffer.compare).map(decodeName);
    } catch (error) {
      throw unreadable(this.#nameOf(path), error);
    }
  }

  isFolder(path: string): boolean {
    return this.#lstat(path)?.isDirectory() ?? false;
  }

  node(path: string): SourceNode | undefined {
    const stats = this.#lstat(path);
    if (!stats) return undefined;
    const name = this.#nameOf(path);
    const common = { mode: Number(stats.mode & 0o7777n), uid: 0, gid: 0 };
    if (stats.isDirectory()) return { ...common, type: 'directory' };
    const origin = { file: name };
    if (stats.isFile()) return { ...common, type: 'file', content: fileContent(this.#path(path), name, stats), origin };
    if (stats.isSymbolicLink()) return { ...common, type: 'symlink', target: this.#target(path), origin };
    const kind = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
    throw new UserError('context-invalid', `${name} is a ${kind}, which cannot be copied`, {
      hint: 'Remove it, or name it in .containerignore.',
    });
  }

  resolve(path: string): string | undefined {
    const todo = path.split('/').reverse();
    let at = '';
    let hops = 0;
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (at === '') throw this.#leaves(path);
        at = parentOf(at);
        continue;
      }
      const next = join(at, name);
      const stats = this.#lstat(next);
      if (!stats) return undefined;
      if (!stats.isSymbolicLink()) {
        at = next;
        continue;
      }
      const target = this.#target(next);
      if (target.startsWith('/')) throw this.#leaves(path);
      if (++hops > maxHops) {
        throw new UserError('context-invalid', `${this.#nameOf(path)}: its symlinks lead in a circle`, {
          hint: 'Mend the links.',
        });
      }
      todo.push(...target.split('/').reverse());
    }
    return at;
  }

  #lstat(path: string): BigIntStats | undefined {
    try {
      return lstatSync(this.#path(path), { bigint: true, throwIfNoEntry: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
      throw unreadable(this.#nameOf(path), error);
    }
  }

  #target(path: string): string {
    try {
      return decodeName(readlinkSync(this.#path(path), { encoding: 'buffer' }));
    } catch (error) {
      throw unreadable(this.#nameOf(path), error);
    }
  }

  #path(path: string): Buffer {
    return path === '' ? this.#root : Buffer.concat([this.#root, Buffer.from('/'), encodeName(path)]);
  }

  #leaves(path: string): UserError {
    return new UserError('context-invalid', `${this.#nameOf(path)} leads out of the build context through a symlink`, {
      hint: 'Put the file itself into the context: what lies outside is not part of what is built.',
    });
  }
}

/** The path of a folder below another, whichever links lead to it; undefined when it is not below. @param root a real path */
export function placeBelow(root: string, dir: string): string | undefined {
  const path = relative(root, realPlace(resolve(dir)));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join('/');
}

/** A path without links, as far as it is there. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : joinPath(realPlace(parent), basename(path));
  }
}
