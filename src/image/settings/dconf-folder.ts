import type { Variant } from '../gvariant.ts';
import { parseVariantText } from '../gvariant-text.ts';
import { GVariantError } from '../gvariant-type.ts';
import { KeyFileError, parseKeyFile } from '../keyfile.ts';
import { join } from '../paths.ts';
import type { ImageTree } from '../types.ts';
import { type FolderFile, readFolder, type UnreadSettings } from './folder.ts';

/** What a key of a compiled database must be, and where that stands. */
interface WrittenSetting {
  value: Variant;
  file: string;
  line: number;
}

/** What `dconf compile` makes of a folder such as etc/dconf/db/local.d. */
export interface DconfFolder {
  /** By dconf's path, such as `/org/gnome/desktop/interface/clock-format`. */
  values: ReadonlyMap<string, WrittenSetting>;
  /** Path → the file that locks it. */
  locks: ReadonlyMap<string, string>;
  /** Each makes dconf compile nothing of the folder, or is beyond this program. */
  unread: UnreadSettings[];
}

/**
 * Reads the key files and locks of a folder as dconf does (bin/dconf.c, read_directory): all files whose names do not begin with a dot,
 * and of a key in several of them the last file's value.
 * @throws ExternalError when the image's layers cannot be read
 */
export async function readDconfFolder(tree: ImageTree, folder: string): Promise<DconfFolder> {
  const isSeen = (name: string): boolean => !name.startsWith('.');
  const keyFiles = await readFolder(tree, folder, isSeen);
  const lockFolder = join(folder, 'locks');
  const lockFiles = await readFolder(tree, lockFolder, isSeen);
  const unread = [...keyFiles.unread, ...lockFiles.unread];
  const values = new Map<string, WrittenSetting>();
  for (const file of keyFiles.files) {
    try {
      for (const [path, setting] of settingsOf(file)) values.set(path, setting);
    } catch (error) {
      if (!(error instanceof KeyFileError) && !(error instanceof GVariantError)) throw error;
      unread.push({ path: file.path, reason: error.message });
    }
  }
  const locks = new Map<string, string>();
  for (const { path, bytes } of lockFiles.files) {
    const text = bytes.toString('utf8');
    if (text.includes('\0') || !Buffer.from(text).equals(bytes)) unread.push({ path, reason: 'it is no text' });
    else for (const line of text.split('\n')) if (line.startsWith('/')) locks.set(line, path);
  }
  if (tree.lookup(lockFolder)?.type === 'file') unread.push({ path: lockFolder, reason: 'it is no folder' });
  return { values, locks, unread };
}

/** @throws KeyFileError, GVariantError */
function settingsOf({ path: file, bytes }: FolderFile): [path: string, WrittenSetting][] {
  return parseKeyFile(bytes).map(({ group, key, value, line }) => {
    const path = group === '/' ? `/${key}` : `/${group}/${key}`;
    if (path.includes('//') || path.endsWith('/')) throw new KeyFileError(`line ${line}: ${path} is no key of dconf`);
    try {
      return [path, { value: parseVariantText(value), file, line }];
    } catch (error) {
      if (error instanceof GVariantError) throw new KeyFileError(`line ${line}: ${error.message}`);
      throw error;
    }
  });
}
