import { endOfArchive, padding, tarHeader } from '../assemble/tar-writer.ts';
import type { EntryType } from '../image/types.ts';

/** One member of a layer: a path without leading slash, owned by root. */
export interface Member {
  path: string;
  type: Extract<EntryType, 'file' | 'directory' | 'symlink'>;
  /** Permission bits with setuid, setgid and sticky. */
  mode: number;
  content?: Buffer;
  /** Of a symlink. */
  target?: string;
  /** Name → raw bytes. */
  xattrs?: ReadonlyMap<string, Buffer>;
}

/**
 * An archive of small members, sorted by path so that a folder comes before what is in it.
 * @param mtime seconds since 1970, the same for all
 */
export function layerTar(members: readonly Member[], mtime: number): Buffer {
  const sorted = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
  const blocks = sorted.flatMap(({ content = Buffer.alloc(0), ...member }) => {
    const header = tarHeader({ ...member, uid: 0, gid: 0, size: content.length, mtime });
    return [header, content, padding(content.length)];
  });
  return Buffer.concat([...blocks, endOfArchive]);
}
