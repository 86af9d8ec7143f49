import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ExternalError } from './errors.ts';

/**
 * Writes a whole file or none: temporary file beside it, synced, renamed. Missing folders are made.
 * @param mode permission bits of a new file
 * @throws ExternalError `disk-full`, `io-failed`
 */
export async function writeFileAtomic(file: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeFailure(error, file);
  }
}

/** The error for a write that failed, by what the system said. */
export function writeFailure(error: unknown, file: string): ExternalError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ExternalError('disk-full', `no space is left to write ${file}`, {
      hint: 'Free some space, or choose another place for the output.',
      cause: error,
    });
  }
  return new ExternalError('io-failed', `${file} cannot be written (${code})`, { cause: error });
}
