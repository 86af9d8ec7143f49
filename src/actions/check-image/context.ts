import { constants } from 'node:fs';
import { cp, lstat, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ExternalError, UserError } from '../../core/errors.ts';
import { reasonOf } from '../../core/files.ts';

/** A file with a key and some words around it; larger ones are not looked into. */
const maxKeyFileBytes = 64 * 1024;
const keyBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]{1,4096}-----END PUBLIC KEY-----\n?/g;

/**
 * Copies a build context, with a throw-away key wherever it holds one of the owner's: the image then brings a key that
 * this run can sign with, and a host's verdict on it is real. An own key that is not there yet is put in its place, too.
 *
 * @param keyFiles the owner's public keys, relative to `cwd` or absolute
 * @param pem the throw-away public key
 * @returns the files that differ from the context, relative to it
 * @throws UserError `input-invalid` for a context that is not there, or a key behind a link that leads out of it;
 *   ExternalError `io-failed`
 */
export async function copyWithKey(
  context: string,
  to: string,
  { keyFiles, cwd, pem }: { keyFiles: readonly string[]; cwd: string; pem: string },
): Promise<string[]> {
  const isFolder = await stat(context).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UserError('input-invalid', `context: there is no folder ${context}`);
  try {
    await cp(context, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
    const own = new Set<string>();
    const replaced: string[] = [];
    for (const file of keyFiles) {
      const path = resolve(cwd, file);
      const inside = relative(context, path);
      const text = await readSmall(path);
      if (text !== undefined) for (const [block] of text.matchAll(keyBlock)) own.add(bare(block));
      else if (!inside.startsWith('..') && !isAbsolute(inside)) {
        await writeNew(to, inside, pem);
        replaced.push(inside);
      }
    }
    for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const text = await readSmall(path);
      if (!text?.includes('-----BEGIN PUBLIC KEY-----')) continue;
      const changed = text.replace(keyBlock, (block) => (own.has(bare(block)) ? pem : block));
      if (changed === text) continue;
      await writeFile(path, changed);
      replaced.push(relative(to, path));
    }
    return replaced.sort();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ExternalError('io-failed', `context: ${context} cannot be copied: ${reasonOf(code ?? 'unknown')}`, {
      cause: error,
    });
  }
}

/** A pull request may have put a link there: what it leads to is written by nobody. */
async function writeNew(folder: string, inside: string, text: string): Promise<void> {
  const file = join(folder, inside);
  const [root, parent] = await Promise.all([realpath(folder), realpath(dirname(file))]);
  const isLink = await lstat(file).then(
    () => true,
    () => false,
  );
  if (isLink || join(parent, basename(file)) !== join(root, inside)) {
    throw new UserError('input-invalid', `public-keys: ${inside} is behind a link, and nothing is there`, {
      hint: 'Put the file itself there, or leave it out.',
    });
  }
  await writeFile(file, text, { flag: 'wx' });
}

/** Two files may break the lines of one key differently. */
const bare = (block: string) => block.replace(/\s/g, '');

/** Undefined for what is not there, no file, or too large to be a key. */
async function readSmall(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= maxKeyFileBytes ? await readFile(path, 'latin1') : undefined;
  } catch {
    return undefined;
  }
}
