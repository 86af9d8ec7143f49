import { encodeName, isUtf8Name } from '../image/names.ts';

const block = 512;
/** POSIX's type flags (pax, "ustar Interchange Format"). */
const flags = { file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6' } as const;
const maxOctal = { 8: 0o7777777, 12: 0o77777777777 } as const;

/** One member of an archive. Names are as in `image/names.ts`, without leading slash. */
export interface TarMember {
  path: string;
  type: keyof typeof flags;
  mode: number;
  uid: number;
  gid: number;
  /** Bytes of the content that follows. */
  size: number;
  /** Seconds since 1970. */
  mtime: number;
  /** The same as decimal text, where it has a fraction. */
  mtimeText?: string;
  /** Of symlinks and hardlinks. */
  target?: string;
  device?: { major: number; minor: number };
  xattrs?: ReadonlyMap<string, Buffer>;
}

/**
 * The header blocks of a member: ustar (POSIX.1-1988), with a PAX header (POSIX.1-2001, pax) in front only where ustar
 * cannot say it: long or non-ASCII names, large numbers, extended attributes. The same member gives the same bytes.
 */
export function tarHeader(member: TarMember): Buffer {
  const name = encodeName(member.type === 'directory' ? `${member.path}/` : member.path);
  const target = encodeName(member.target ?? '');
  const place = splitName(name);
  const records: [key: string, value: Buffer][] = [];
  // ustar fields are bytes without a charset, so names that are no UTF-8 stay there when they fit.
  if (!place || (isUtf8Name(member.path) && !isAscii(name))) records.push(['path', name]);
  if (target.length > 100 || (isUtf8Name(member.target ?? '') && !isAscii(target))) records.push(['linkpath', target]);
  for (const key of ['uid', 'gid'] as const) {
    if (member[key] > maxOctal[8]) records.push([key, Buffer.from(`${member[key]}`)]);
  }
  for (const key of ['size', 'mtime'] as const) {
    if (member[key] > maxOctal[12]) records.push([key, Buffer.from(`${member[key]}`)]);
  }
  if (member.mtimeText !== undefined) records.push(['mtime', Buffer.from(member.mtimeText)]);
  for (const [key, value] of [...(member.xattrs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    records.push([`SCHILY.xattr.${key}`, value]);
  }
  const header = ustarHeader(member, place ?? { prefix: Buffer.alloc(0), name: name.subarray(0, 100) }, target);
  if (records.length === 0) return header;
  const content = Buffer.concat(records.map(([key, value]) => paxRecord(key, value)));
  const pax: TarMember = {
    path: '',
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: content.length,
    mtime: member.mtime,
  };
  const paxPlace = { prefix: Buffer.alloc(0), name: Buffer.from('PaxHeaders.0/x') };
  return Buffer.concat([ustarHeader(pax, paxPlace, Buffer.alloc(0), 'x'), content, padding(content.length), header]);
}

/** Zeros up to the next block. */
export function padding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block);
}

/** The two zero blocks that end an archive. */
export const endOfArchive: Buffer = Buffer.alloc(2 * block);

interface NamePlace {
  prefix: Buffer;
  name: Buffer;
}

function ustarHeader(
  member: TarMember,
  { prefix, name }: NamePlace,
  target: Buffer,
  flag: string = flags[member.type],
): Buffer {
  const header = Buffer.alloc(block);
  name.copy(header, 0);
  octal(header, 100, 8, member.mode);
  octal(header, 108, 8, member.uid);
  octal(header, 116, 8, member.gid);
  octal(header, 124, 12, member.size);
  octal(header, 136, 12, member.mtime);
  header.write(' '.repeat(8), 148, 'latin1');
  header.write(flag, 156, 'latin1');
  target.copy(header, 157, 0, 100);
  header.write('ustar\u000000', 257, 'latin1');
  octal(header, 329, 8, member.device?.major ?? 0);
  octal(header, 337, 8, member.device?.minor ?? 0);
  prefix.copy(header, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
  return header;
}

/** A number that is too large stands in a PAX record; here it is 0. */
function octal(header: Buffer, at: number, width: 8 | 12, value: number): void {
  const digits = value > maxOctal[width] ? '0' : value.toString(8);
  header.write(`${digits.padStart(width - 1, '0')}\u0000`, at, 'latin1');
}

/** A name of up to 100 bytes, or split at a slash into up to 155 and 100; undefined when neither fits. */
function splitName(name: Buffer): NamePlace | undefined {
  if (name.length <= 100) return { prefix: Buffer.alloc(0), name };
  // The slash that ends a directory's name is part of the second half.
  const slash = name.lastIndexOf('/', Math.min(155, name.length - 2));
  if (slash <= 0 || name.length - slash - 1 > 100) return undefined;
  return { prefix: name.subarray(0, slash), name: name.subarray(slash + 1) };
}

function paxRecord(key: string, value: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
  let length = body.length;
  while (`${length}`.length + body.length !== length) length = `${length}`.length + body.length;
  return Buffer.concat([Buffer.from(`${length}`), body]);
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}
