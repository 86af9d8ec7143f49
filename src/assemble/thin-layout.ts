import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { fileError, makeFolders, writeAtomically } from '../core/files.ts';
import { readManifest } from '../registry/documents.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { readSmallFile } from './context-files.ts';

/** Annotation of index.json that says the layout lacks the base's layers. */
const thinAnnotation = 'io.github.wtgos.actions.layout';
const thinMark = { [thinAnnotation]: 'thin' };
const maxIndexBytes = 4 * 1024 * 1024;
/** What a build writes, and what a killed one leaves behind. */
const ownName = /^(blobs|index\.json|index\.json\.lock|oci-layout|wtgos-staged\.json|\.incoming-[0-9a-f]{16})$/;

/** The file that says what a thin layout was built from. */
export const stagedFileName = 'wtgos-staged.json';

/** Whether a folder is a layout that holds only what its base does not have. */
export async function isThin(dir: string): Promise<boolean> {
  const bytes = await readSmallFile(join(dir, 'index.json'), maxIndexBytes);
  if (bytes === undefined) return false;
  try {
    return readManifest(bytes, undefined).document.annotations?.[thinAnnotation] === 'thin';
  } catch {
    // Whatever is no index is no thin layout either; who opens it as a layout is told what it is.
    return false;
  }
}

/**
 * Makes an empty thin layout; an earlier one in its place is removed, so that a build that was killed can be run again.
 * @throws UserError `input-invalid` when something else is in the folder; ExternalError `io-failed`, `disk-full`
 */
export async function startThinLayout(dir: string): Promise<void> {
  await makeFolders(dir, 0o700);
  const names = await readdir(dir).catch((error: unknown) => {
    throw fileError(dir, 'reading', error);
  });
  const foreign = names.find((name) => !ownName.test(name));
  if (names.length > 0 && (foreign !== undefined || !(await isThin(dir)))) {
    throw new UserError('input-invalid', `the output folder ${dir} holds something else already`, {
      hint: 'Name a new or empty folder, or one that an earlier build wrote.',
    });
  }
  // index.json goes last and comes first: while anything is there, it says what it is.
  for (const name of names) if (name !== 'index.json') await removeOwn(join(dir, name));
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [], annotations: thinMark };
  await writeAtomically(join(dir, 'index.json'), dir, Buffer.from(`${JSON.stringify(index)}\n`));
  await writeAtomically(join(dir, 'oci-layout'), dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
}

async function removeOwn(path: string): Promise<void> {
  try {
    if (!(await lstat(path)).isSymbolicLink()) await rm(path, { recursive: true, force: true });
    else await rm(path);
  } catch (error) {
    throw fileError(path, 'removing', error);
  }
}
