import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExternalError } from './errors.ts';

const temporary = /^\.incoming-[0-9a-f]{16}$/;
const staleMs = 24 * 3600 * 1000;

/** What the system's codes say, for people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'something else is there',
  EISDIR: 'a folder is there',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** Makes an ExternalError of what the file system throws. */
export function fileError(path: string, doing: string, error: unknown): ExternalError {
  if (error instanceof ExternalError) return error;
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ExternalError('disk-full', `no space is left while ${doing} ${path}`, {
      hint: 'Free some space, or name a folder on another disk; run again: it goes on where it stopped.',
      state: 'Nothing that was half written is kept.',
      cause: error,
    });
  }
  return new ExternalError('io-failed', `${reasonOf(code)} while ${doing} ${path}`, {
    hint: 'Check that the path exists and that its owner and mode let you do this.',
    cause: error,
  });
}

/** `permission denied (EACCES)`; a code that is not known as it is. */
export function reasonOf(code: string): string {
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason === undefined ? code : `${reason} (${code})`;
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
  await makeFolders(folder);
  await writeAtomically(path, folder, typeof content === 'string' ? Buffer.from(content) : content, 0o644);
}

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never ends where the folder above is there
 * and takes none (below /proc).
 * @param mode permission bits of those that are made
 * @throws ExternalError `disk-full`, `io-failed`
 */
export async function makeFolders(folder: string, mode = 0o777): Promise<void> {
  const make = () =>
    mkdir(folder, { mode }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
    });
  try {
    await make().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
      await makeFolders(dirname(folder), mode);
      await make();
    });
  } catch (error) {
    throw fileError(folder, 'making', error);
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
