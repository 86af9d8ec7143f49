import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../core/errors.ts';

/** What the repository's own image is made of. */
const parts = ['Containerfile', 'distrobox.ini', 'system_files', 'policies/immutable-host.yaml'];

/** Folders of one demonstration, all below one that is removed at the end. */
export interface Workspace {
  /** The sample base, an OCI layout. */
  base: string;
  /** Copy of the repository's Containerfile and what it copies. */
  context: string;
  policy: string;
  /** The layout that stands in for a registry. */
  target: string;
  cache: string;
  output: string;
}

/**
 * Copies what the image is made of out of the repository, so that nothing in it is touched. File modes become what
 * git records, whatever the umask of the clone was.
 *
 * @param root the repository
 * @param publicKey PEM that takes the place of cosign.pub
 * @throws UserError `input-missing` when the folder is not the repository
 */
export async function makeWorkspace(root: string, folder: string, publicKey: string): Promise<Workspace> {
  const context = join(folder, 'context');
  for (const part of parts) await copy(join(root, part), join(context, part));
  await writeFile(join(context, 'cosign.pub'), publicKey);
  await chmod(join(context, 'cosign.pub'), 0o644);
  return {
    base: join(folder, 'base'),
    context,
    policy: join(context, 'policies/immutable-host.yaml'),
    target: join(folder, 'registry'),
    cache: join(folder, 'cache'),
    output: join(folder, 'output'),
  };
}

async function copy(from: string, to: string): Promise<void> {
  const { isDirectory, mode } = await kindOf(from);
  if (isDirectory) {
    await mkdir(to, { recursive: true });
    await chmod(to, 0o755);
    for (const name of await readdir(from)) await copy(join(from, name), join(to, name));
    return;
  }
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await chmod(to, mode & 0o100 ? 0o755 : 0o644);
}

async function kindOf(path: string): Promise<{ isDirectory: boolean; mode: number }> {
  try {
    const found = await stat(path);
    return { isDirectory: found.isDirectory(), mode: found.mode };
  } catch (error) {
    throw new UserError('input-missing', `${path} is missing: the demonstration builds the repository’s own image`, {
      hint: 'Run it from a clone of github.com/wtgos/actions.',
      cause: error,
    });
  }
}

/** What is breached: a second context that differs from the first by an `extra/` folder and the lines that copy it. */
export async function copyContext(from: string, to: string, containerfileLines: readonly string[]): Promise<void> {
  await copy(from, to);
  const containerfile = await readFile(join(from, 'Containerfile'), 'utf8');
  await writeFile(join(to, 'Containerfile'), `${containerfile}\n${containerfileLines.join('\n')}\n`);
}
