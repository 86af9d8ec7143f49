/** Writes tar archives for tests, hostile ones too: every header field can be set to raw bytes. */

const BLOCK = 512;

export interface RawMember {
  name?: string | Buffer;
  /** Type flag; a regular file when absent. */
  flag?: string;
  mode?: number;
  uid?: number;
  gid?: number;
  mtime?: number;
  link?: string | Buffer;
  content?: Buffer | string;
  major?: number;
  minor?: number;
  prefix?: string | Buffer;
  /** Stated instead of the content's length. */
  size?: number;
  /** PAX records, written in an `x` header before the member. */
  pax?: [key: string, value: string | Buffer][];
  /** Applied to the header block before the checksum is written. */
  patch?: (header: Buffer) => void;
  /** Applied after the checksum. */
  patchAfter?: (header: Buffer) => void;
}

/** An archive with its end marker (two zero blocks). */
export function tarOf(members: readonly RawMember[]): Buffer {
  return Buffer.concat([...members.map(tarMember), Buffer.alloc(2 * BLOCK)]);
}

/** One member: PAX header if asked for, header, content, padding. */
export function tarMember(member: RawMember): Buffer {
  const content = bytes(member.content ?? '');
  const parts: Buffer[] = [];
  if (member.pax) parts.push(tarMember({ name: 'PaxHeaders/x', flag: 'x', content: paxRecords(member.pax) }));
  parts.push(tarHeader(member, content.length), padded(content));
  return Buffer.concat(parts);
}

export function paxRecords(records: readonly [string, string | Buffer][]): Buffer {
  return Buffer.concat(
    records.map(([key, value]) => {
      const body = Buffer.concat([Buffer.from(` ${key}=`), bytes(value), Buffer.from('\n')]);
      let length = body.length + 1;
      while (`${length}`.length + body.length !== length) length++;
      return Buffer.concat([Buffer.from(`${length}`), body]);
    }),
  );
}

/** One header block in ustar format, its checksum in place. */
export function tarHeader(member: RawMember, contentLength: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  bytes(member.name ?? 'file').copy(header, 0, 0, 100);
  octal(header, 100, 8, member.mode ?? 0o644);
  octal(header, 108, 8, member.uid ?? 0);
  octal(header, 116, 8, member.gid ?? 0);
  octal(header, 124, 12, member.size ?? contentLength);
  octal(header, 136, 12, member.mtime ?? 0);
  header.write(member.flag ?? '0', 156, 'latin1');
  bytes(member.link ?? '').copy(header, 157, 0, 100);
  header.write('ustar\x0000', 257, 'latin1');
  octal(header, 329, 8, member.major ?? 0);
  octal(header, 337, 8, member.minor ?? 0);
  bytes(member.prefix ?? '').copy(header, 345, 0, 155);
  member.patch?.(header);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  member.patchAfter?.(header);
  return header;
}

export function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}

function octal(header: Buffer, start: number, length: number, value: number): void {
  header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, start, length, 'latin1');
}

function bytes(value: string | Buffer): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : value;
}
