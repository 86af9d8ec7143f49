import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open } from 'node:fs/promises';
import { ExternalError } from '../core/errors.ts';
import { fileError } from '../core/files.ts';

// O_NONBLOCK: a named pipe in the place of a file must not hold us up. Windows has neither flag.
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file for reading, never through a symlink; undefined when there is none.
 * @throws ExternalError `image-malformed` for a symlink, folder or device in its place; `io-failed`
 */
export async function openRegular(path: string): Promise<{ handle: FileHandle; size: number } | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, readFlags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP' || code === 'ENXIO') throw notRegular(path);
    throw fileError(path, 'opening', error);
  }
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, size: stats.size };
  await handle.close();
  throw notRegular(path);
}

/** The bytes of a regular file; undefined when there is none. @throws as `openRegular` */
export async function sizeOfRegular(path: string): Promise<number | undefined> {
  const opened = await openRegular(path);
  await opened?.handle.close();
  return opened?.size;
}

/** A whole small file; undefined when there is none. @throws ExternalError */
export async function readSmall(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const opened = await openRegular(path);
  if (!opened) return undefined;
  await using handle = opened.handle;
  if (opened.size > maxBytes) {
    throw new ExternalError('image-malformed', `${path} has ${opened.size} bytes; at most ${maxBytes} are read`);
  }
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(opened.size), 0, opened.size, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw fileError(path, 'reading', error);
  }
}

/** Makes a folder of a layout, readable by its owner alone. @throws ExternalError when something else is there, a symlink too */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileError(path, 'making', error);
    await refuseNoFolder(path);
  }
}

/** @throws ExternalError `image-malformed` when the path is there and is no real folder */
export async function refuseNoFolder(path: string): Promise<void> {
  try {
    if ((await lstat(path)).isDirectory()) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw fileError(path, 'looking at', error);
  }
  throw new ExternalError('image-malformed', `${path} is no folder`, {
    hint: 'An OCI layout has real folders, no links.',
  });
}

function notRegular(path: string): ExternalError {
  return new ExternalError('image-malformed', `${path} is no regular file`, {
    hint: 'A layout with links, pipes or devices in it is not read: it may have been made to lead elsewhere.',
  });
}
