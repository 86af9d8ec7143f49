import type { Entry } from '../image/types.ts';

/** What is at a path, as documents say it. */
export interface EntryState {
  type: Entry['type'];
  /** Octal, four digits. */
  mode: string;
  /** User and group by number, such as `0:0`. */
  owner: string;
  /** Bytes. */
  size: number;
  digest?: string;
  target?: string;
}

export function entryState({ type, mode, uid, gid, size, digest, target }: Entry): EntryState {
  return {
    type,
    mode: mode.toString(8).padStart(4, '0'),
    owner: `${uid}:${gid}`,
    size,
    ...(digest === undefined ? {} : { digest }),
    ...(target === undefined ? {} : { target }),
  };
}
