import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExternalError } from './errors.ts';

const temporary = /^\.incoming-[0-9a-f]{16}$/;
const staleMs = 24 * 3600 * 1000;

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
 * Writes a file so that it is there whole or not at all, also after a crash: beside its place, flushed, renamed, folder flushed.
 * @param scratch a folder on the same file system
 * @param mode permission bits
 * @throws ExternalError `disk-full`, `io-failed`; whatever `content` throws
 */
export async function writeAtomically(
  path: string,
  scratch: string,
  content: AsyncIterable<Uint8Array> | Uint8Array,
  mode = 0o600,
): Promise<void> {
  const partial = join(scratch, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    await using file = await open(partial, 'wx', mode).catch((error: unknown) => {
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

/** Writes a file that people or other programs read, whole or not at all; missing folders are made. @throws as `writeAtomically` */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(folder, 'making', error);
  });
  await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
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
