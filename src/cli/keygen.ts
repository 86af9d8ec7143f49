import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { fileError, makeFolders } from '../core/files.ts';

export interface NewKey {
  keyFile: string;
  publicFile: string;
  publicPem: string;
  fingerprint: string;
}

/**
 * Makes a key pair in cosign's format: `cosign.key` (mode 0600) and `cosign.pub` in a folder. Never overwrites one.
 * @throws UserError `input-invalid` when one of them is there; ExternalError `io-failed`
 */
export async function writeKeyPair(folder: string, password: string): Promise<NewKey> {
  const { generateKeyPair } = await import('../sigstore/keys.ts');
  const { privatePem, publicPem, fingerprint } = await generateKeyPair(password);
  const keyFile = join(folder, 'cosign.key');
  const publicFile = join(folder, 'cosign.pub');
  await makeFolders(folder);
  await writeNew(keyFile, privatePem, 0o600);
  try {
    await writeNew(publicFile, publicPem, 0o644);
  } catch (error) {
    await rm(keyFile);
    throw error;
  }
  return { keyFile, publicFile, publicPem, fingerprint };
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { mode, flag: 'wx', flush: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new UserError('input-invalid', `${file} is there already, and a key is never overwritten`, {
        hint: 'Move it away if it really is no longer used, or choose another folder: --output DIR.',
        cause: error,
      });
    }
    throw fileError(file, 'writing', error);
  }
}
