import { readConfFiles, type UnreadFile } from '../image/conf-files.ts';
import type { ImageTree } from '../image/types.ts';
import { configWords } from './config-words.ts';

/** One line of sysusers.d(5). */
export interface SysusersLine {
  action: 'user' | 'group' | 'member' | 'range';
  /** Of the user or group; of a range, `-`. */
  name: string;
  /** As written: a number, `UID:GID`, a path, a range; of a member, the group. */
  id?: string;
  home?: string;
  shell?: string;
}

const actions = { u: 'user', 'u!': 'user', g: 'group', m: 'member', r: 'range' } as const;

const sysusersFolders = ['etc/sysusers.d', 'usr/lib/sysusers.d'];

/** A line of sysusers.d(5); undefined for one that systemd-sysusers ignores or refuses, comments among them. */
export function parseSysusersLine(line: string): SysusersLine | undefined {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  const words = configWords(text, 'plain') ?? [];
  const action = Object.hasOwn(actions, words[0] ?? '') ? actions[words[0] as keyof typeof actions] : undefined;
  const name = words[1];
  if (action === undefined || name === undefined || name === '') return undefined;
  const given = (at: number): string | undefined => (words[at] === '-' || words[at] === '' ? undefined : words[at]);
  const [id, home, shell] = [given(2), given(4), given(5)];
  return {
    action,
    name,
    ...(id !== undefined && { id }),
    ...(home !== undefined && { home }),
    ...(shell !== undefined && { shell }),
  };
}

/** All lines of a tree's sysusers.d, those of a known type that name nobody, and what of it could not be read. */
export async function readSysusers(tree: ImageTree): Promise<{
  lines: (SysusersLine & { from: string })[];
  refused: { from: string; line: number }[];
  unread: UnreadFile[];
}> {
  const { files, unread } = await readConfFiles(tree, sysusersFolders, '.conf');
  const lines = files.flatMap(({ path: from, lines }) =>
    lines.flatMap((line) => {
      const parsed = parseSysusersLine(line);
      return parsed ? [{ ...parsed, from }] : [];
    }),
  );
  const refused = files.flatMap(({ path: from, lines }) =>
    lines.flatMap((line, at) => (/^\s*(?:u!?|g)\s*$/.test(line) ? [{ from, line: at + 1 }] : [])),
  );
  return { lines, refused, unread };
}
