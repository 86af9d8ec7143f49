import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** What came of reading; `unreadable` is never the same as `absent`. */
export type Read<T> = { state: 'read'; value: T } | { state: 'absent' } | { state: 'unreadable'; reason: string };

/** Links on the way to one file; Linux itself follows 40. */
const maxLinks = 40;
/** Names of one folder; /sys/bus/pci/devices of the largest servers has hundreds. */
const maxNames = 4096;

/**
 * A machine's root folder, or a captured tree of /sys, /proc and /etc/os-release. Links are followed inside of it only:
 * an absolute one starts at the folder, and `..` ends there.
 * It is hundreds of small files: read at once, one after the other, that is faster than in turns.
 */
export class MachineFolder {
  readonly #root: string;
  constructor(root: string) {
    this.#root = root;
  }

  /** At most `maxBytes` of a plain file; larger ones, devices and pipes are unreadable. Paths have no leading slash. */
  async bytes(path: string, maxBytes = 64 * 1024): Promise<Read<Buffer>> {
    return this.#reading(path, async (real) => {
      // A pipe would make the opening wait, and a link that was put there since would lead out.
      const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        if (!fstatSync(file).isFile()) return { state: 'unreadable', reason: 'it is no plain file' };
        return readAtMost(file, maxBytes);
      } finally {
        closeSync(file);
      }
    });
  }

  /** Text without the line break at its end. */
  async text(path: string, maxBytes?: number): Promise<Read<string>> {
    const read = await this.bytes(path, maxBytes);
    return read.state === 'read' ? { state: 'read', value: read.value.toString('utf8').replace(/\n+$/, '') } : read;
  }

  /** Names in a folder, sorted. */
  async names(path: string): Promise<Read<string[]>> {
    return this.#reading(path, async (real) => {
      const names: string[] = [];
      for await (const { name } of await opendir(real)) {
        if (names.length === maxNames) return { state: 'unreadable', reason: `it has more than ${maxNames} entries` };
        names.push(name);
      }
      return { state: 'read', value: names.sort() };
    });
  }

  /** The last member of the path that a path leads to: sysfs names drivers so. */
  async linkName(path: string): Promise<Read<string>> {
    return this.#reading(path, async (_real, members) => ({ state: 'read', value: members.at(-1) ?? '' }));
  }

  async #reading<T>(path: string, read: (real: string, members: string[]) => Promise<Read<T>>): Promise<Read<T>> {
    try {
      const members = this.#resolve(path);
      if (members === undefined) return { state: 'unreadable', reason: 'its links lead in a circle' };
      return await read(join(this.#root, ...members), members);
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'absent' };
      return { state: 'unreadable', reason: code === 'EACCES' ? 'no right to read it' : code };
    }
  }

  /** The members of a path without links; undefined when there are too many of them. */
  #resolve(path: string): string[] | undefined {
    const left = path.split('/');
    const done: string[] = [];
    for (let links = 0; left.length > 0; ) {
      const member = left.shift();
      if (member === undefined || member === '' || member === '.') continue;
      if (member === '..') {
        done.pop();
        continue;
      }
      const at = join(this.#root, ...done, member);
      if (!lstatSync(at).isSymbolicLink()) {
        done.push(member);
        continue;
      }
      if (++links > maxLinks) return undefined;
      const target = readlinkSync(at);
      if (target.startsWith('/')) done.length = 0;
      left.unshift(...target.split('/'));
    }
    return done;
  }
}

/** The size that sysfs states is not the content's. */
function readAtMost(file: number, maxBytes: number): Read<Buffer> {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= maxBytes; ) {
    const piece = Buffer.alloc(Math.min(16 * 1024, maxBytes + 1 - length));
    const count = readSync(file, piece);
    if (count === 0) return { state: 'read', value: Buffer.concat(pieces) };
    pieces.push(piece.subarray(0, count));
    length += count;
  }
  return { state: 'unreadable', reason: `it is larger than ${maxBytes} bytes` };
}
