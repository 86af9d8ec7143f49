import { readConfFiles, type UnreadFile } from '../image/conf-files.ts';
import type { ImageTree } from '../image/types.ts';
import { configWords } from './config-words.ts';

/** One line of tmpfiles.d(5). */
export interface TmpfilesLine {
  /** The first letter says what is done. */
  action: string;
  /** The signs after it: `!` only at boot, `+`, `-`, `=`, `~`, `^`, `$`, `?`. */
  modifiers: string;
  /** As written, absolute; specifiers such as %h are not replaced. */
  path: string;
  mode?: string;
  user?: string;
  group?: string;
  /** After which what is in a folder is deleted. */
  age?: string;
  argument?: string;
}

/** The folders of the system's tmpfiles, the first wins; /run has nothing before a boot. */
const tmpfilesFolders = ['etc/tmpfiles.d', 'usr/lib/tmpfiles.d'];

/** A line of tmpfiles.d(5); undefined for one that systemd-tmpfiles ignores, comments and blank lines among them. */
export function parseTmpfilesLine(line: string): TmpfilesLine | undefined {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  const words = configWords(text);
  const [type = '', path = ''] = words ?? [];
  if (!/^[A-Za-z][!+=~^$?-]*$/.test(type) || !/^[/%]/.test(path)) return undefined;
  const given = (at: number): string | undefined => (words?.[at] === '-' ? undefined : words?.[at]);
  const [mode, user, group, age] = [given(2), given(3), given(4), given(5)];
  // The last field is the rest of the line: words after it belong to it.
  const argument = words && words.length > 6 && words[6] !== '-' ? words.slice(6).join(' ') : undefined;
  return {
    action: type.slice(0, 1),
    modifiers: type.slice(1),
    path,
    ...(mode !== undefined && { mode }),
    ...(user !== undefined && { user }),
    ...(group !== undefined && { group }),
    ...(age !== undefined && { age }),
    ...(argument !== undefined && { argument }),
  };
}

/** All lines of a tree's tmpfiles.d, and what of it could not be read. */
export async function readTmpfiles(
  tree: ImageTree,
): Promise<{ lines: (TmpfilesLine & { from: string })[]; unread: UnreadFile[] }> {
  const { files, unread } = await readConfFiles(tree, tmpfilesFolders, '.conf');
  const lines = files.flatMap(({ path: from, lines }) =>
    lines.flatMap((line) => {
      const parsed = parseTmpfilesLine(line);
      return parsed ? [{ ...parsed, from }] : [];
    }),
  );
  return { lines, unread };
}
