import { readConfFiles, type UnreadFile } from '../../image/conf-files.ts';
import { type ModprobeLine, modprobeFolders, parseModprobe } from '../../image/kernel/modprobe.ts';
import type { ImageTree } from '../../image/types.ts';
import { type Karg, readKargs } from '../../rules/expect-kargs.ts';

/** How the image has its kernel started and its modules loaded. */
export interface Settings {
  modprobe: readonly (ModprobeLine & { path: string })[];
  /** What of modprobe.d could not be read. */
  unread: readonly UnreadFile[];
  /** Arguments of kargs.d; in a sentence, why they are not known. */
  kargs: readonly Karg[] | string;
}

export async function readSettings(tree: ImageTree, architecture: string): Promise<Settings> {
  const { files, unread } = await readConfFiles(tree, modprobeFolders, '.conf');
  const modprobe = files.flatMap(({ path, lines }) => parseModprobe(lines).map((line) => ({ ...line, path })));
  return { modprobe, unread, kargs: await readKargs(tree, architecture) };
}
