import { type SourceLine, UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { quote } from './complaint.ts';
import { workingDir } from './container-config.ts';
import type { FileTree, Owner } from './file-tree.ts';
import { findOwner } from './owners.ts';
import { place } from './sources.ts';

const root: Owner = { uid: 0, gid: 0 };

/**
 * Makes the directory of a WORKDIR, with those above it. New ones belong to USER where the image knows it, as with buildah.
 * @throws UserError `containerfile-invalid` when something else is in the way
 */
export async function makeWorkingDir(
  tree: FileTree,
  path: string,
  user: string | undefined,
  at: SourceLine,
  log: Log,
): Promise<void> {
  const real = tree.resolve(path);
  if (tree.isDirectory(real)) return;
  const blocked = tree.makeDirectories(real, await ownerFor(tree, user, at, log), at);
  if (blocked !== undefined) throw noDirectory(path, blocked, at);
}

/**
 * Makes the directory of a volume, root's, unless something is there.
 * @throws UserError `containerfile-invalid` when something else is in the way
 */
export function makeVolume(tree: FileTree, path: string, at: SourceLine): void {
  const real = tree.resolve(workingDir('/', path));
  if (tree.get(real) !== undefined) return;
  const blocked = tree.makeDirectories(real, root, at);
  if (blocked !== undefined) throw noDirectory(path, blocked, at);
}

async function ownerFor(tree: FileTree, user: string | undefined, at: SourceLine, log: Log): Promise<Owner> {
  if (!user) return root;
  try {
    return await findOwner(tree, user, at);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warn(`${place(at)}: the image has no user ${quote(user)}; the directory belongs to root`);
    return root;
  }
}

function noDirectory(path: string, blocked: string, at: SourceLine): UserError {
  const message = `${place(at)}: ${quote(path)}: ${quote(`/${blocked}`)} is no directory in the image`;
  return new UserError('containerfile-invalid', message, { hint: 'Name another path.', at });
}
