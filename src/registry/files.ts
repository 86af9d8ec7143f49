import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExternalError } from '../core/errors.ts';

const temporary = /^\.incoming-[0-9a-f]{16}$/;
const staleMs = 24 * 3600 * 1000;
// O_NONBLOCK: a named pipe in the place of a file must not hold us up. Windows has neither flag.
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Makes an ExternalError of what the file system throws. */
export function fileError(path: string, doing: string, error: unknown): ExternalError {
  if (error instanceof ExternalError) return error;
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ExternalError('disk-full', `No space is left while ${doing} ${path}`, {
      hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
      state: 'Nothing that was half written is kept.',
      cause: error,
    });
  }
  return new ExternalError('io-failed', `${code} while ${doing} ${path}`, {
    hint: 'Check that the path exists and that its owner and mode let you do this.',
    cause: error,
  });
}

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

/**
 * Writes a file so that it is there whole or not at all, also after a crash: beside its place, flushed, renamed, folder flushed.
 * @param scratch a folder on the same file system.
 * @throws ExternalError `disk-full`, `io-failed`; whatever `content` throws
 */
export async function writeAtomically(
  path: string,
  scratch: string,
  content: AsyncIterable<Uint8Array> | Uint8Array,
): Promise<void> {
  const partial = join(scratch, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    await using file = await open(partial, 'wx', 0o600).catch((error: unknown) => {
      throw fileError(partial, 'making', error);
    });
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      await writeAll(file, chunk).catch((error: unknown) => {
        throw fileError(path, 'writing', error);
      });
    }
    await file.sync().catch((error: unknown) => {
      throw fileError(path, 'writing', error);
    });
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  try {
    await rename(partial, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw fileError(path, 'writing', error);
  }
}

/** Removes what killed writers left behind more than a day ago. */
export async function removeStale(scratch: string): Promise<void> {
  for (const name of await readdir(scratch)) {
    if (!temporary.test(name)) continue;
    const path = join(scratch, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isFile() && Date.now() - stats.mtimeMs > staleMs) await rm(path, { force: true });
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename alone must do.
  if (process.platform === 'win32') return;
  await using folder = await open(path, constants.O_RDONLY);
  await folder.sync();
}

function notRegular(path: string): ExternalError {
  return new ExternalError('image-malformed', `${path} is no regular file`, {
    hint: 'A layout with links, pipes or devices in it is not read: it may have been made to lead elsewhere.',
  });
}
