import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';
import type { FileContent } from './source-tree.ts';

const chunkBytes = 256 * 1024;
// O_NONBLOCK: a named pipe that took a file's place must not hold us up.
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A whole small file that is no symlink; undefined when there is none.
 * @throws UserError `context-invalid`
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, readFlags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code !== 'ELOOP') throw unreadable(path, error);
    throw new UserError('context-invalid', `${path} is a symlink, and none is followed there`, {
      hint: 'Put the file itself there.',
    });
  }
  await using file = handle;
  const { size } = await file.stat();
  if (size > maxBytes) {
    throw new UserError('context-invalid', `${path} is larger than ${maxBytes} bytes`, { hint: 'Make it shorter.' });
  }
  const buffer = Buffer.alloc(maxBytes);
  try {
    const { bytesRead } = await file.read(buffer, 0, maxBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * The content of a file that was looked at before; what is read must be that very file, unchanged.
 * @param path as the file system wants it; `name` as messages name it.
 */
export function fileContent(path: Buffer, name: string, seen: BigIntStats): FileContent {
  return {
    size: Number(seen.size),
    async *open() {
      const handle = await open(path, readFlags).catch((error: unknown) => {
        throw unreadable(name, error);
      });
      await using file = handle;
      requireSame(name, seen, await file.stat({ bigint: true }));
      let left = Number(seen.size);
      for (let position = 0; left > 0; ) {
        const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, left));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, position).catch((error: unknown) => {
          throw unreadable(name, error);
        });
        if (bytesRead === 0) throw changed(name);
        left -= bytesRead;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      requireSame(name, seen, await file.stat({ bigint: true }));
    },
  };
}

/** @throws UserError `context-invalid` */
export function unreadable(name: string, error: unknown): UserError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENXIO') return changed(name);
  return new UserError('context-invalid', `${name} cannot be read: ${code}`, {
    hint: 'Check its owner and mode, or name it in .containerignore.',
    cause: error,
  });
}

function requireSame(name: string, seen: BigIntStats, now: BigIntStats): void {
  const same = (['dev', 'ino', 'size', 'mode', 'mtimeNs', 'ctimeNs'] as const).every((key) => seen[key] === now[key]);
  if (!same) throw changed(name);
}

function changed(name: string): UserError {
  return new UserError('context-invalid', `${name} changed while it was read`, {
    hint: 'Let nothing write into the build context during a build, and run again.',
  });
}
