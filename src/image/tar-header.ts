import type { EntryType } from './types.ts';

export const BLOCK = 512;

/** What the header block of a member says, before extended headers are applied (POSIX.1-2024 pax, "ustar Interchange Format"). */
export interface TarHeader {
  /** The type flag as one character; NUL is `\0`. */
  flag: string;
  name: Buffer;
  linkName: Buffer;
  mode: number;
  uid: number;
  gid: number;
  size: number;
  mtime: number;
  major: number;
  minor: number;
  /** Set when the header is of a form in which readers do not agree on the prefix field, and so on the name. */
  unclear?: string;
}

/** Type flags that stand for an entry of the tree. Contiguous files, volume labels and the like are unpacked by no image client. */
export const memberTypes: Readonly<Record<string, EntryType | 'hardlink'>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'char',
  '4': 'block',
  '5': 'directory',
  '6': 'fifo',
};

/** Thrown by the decoders of this room's tar files; the reader adds layer and offset. */
export class TarSyntaxError extends Error {}

export function isZeroBlock(block: Buffer): boolean {
  return block.equals(zeroBlock);
}
const zeroBlock = Buffer.alloc(BLOCK);

/**
 * Decodes one header block.
 * @throws TarSyntaxError when the checksum does not match or a number is none, negative or beyond 2^53.
 */
export function parseHeader(block: Buffer): TarHeader {
  checkSum(block);
  const magic = block.toString('latin1', 257, 263);
  const version = block.toString('latin1', 263, 265);
  const posix = magic === 'ustar\0' && version === '00';
  const gnu = magic === 'ustar ' && version === ' \0';
  const unclear =
    !posix && !gnu && magic.startsWith('ustar')
      ? `it claims version ${JSON.stringify(version)} of the ustar format`
      : posix && block.toString('latin1', 508, 512) === 'tar\0'
        ? "it is of star's own format"
        : gnu && !(isTime(block, 345) && isTime(block, 357))
          ? 'it is of the format of GNU, but has a prefix where times belong'
          : undefined;
  const name = cString(block, 0, 100);
  // GNU's format has times where POSIX has the prefix.
  const prefix = posix ? cString(block, 345, 155) : noBytes;
  const flag = block.toString('latin1', 156, 157);
  const isDevice = flag === '3' || flag === '4';
  return {
    flag,
    name: prefix.length > 0 ? Buffer.concat([prefix, slash, name]) : Buffer.from(name),
    linkName: Buffer.from(cString(block, 157, 100)),
    mode: natural(block, 100, 8, 'mode'),
    uid: natural(block, 108, 8, 'uid'),
    gid: natural(block, 116, 8, 'gid'),
    size: natural(block, 124, 12, 'size'),
    mtime: number(block, 136, 12, 'mtime'),
    major: isDevice && (posix || gnu) ? natural(block, 329, 8, 'device major') : 0,
    minor: isDevice && (posix || gnu) ? natural(block, 337, 8, 'device minor') : 0,
    ...(unclear !== undefined && { unclear }),
  };
}
const noBytes = Buffer.alloc(0);
const slash = Buffer.from('/');

function cString(block: Buffer, start: number, length: number): Buffer {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}

/** The sum counts the checksum's own field as spaces; some old writers summed signed bytes. */
function checkSum(block: Buffer): void {
  const stated = natural(block, 148, 8, 'checksum');
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let at = 0; at < BLOCK; at++) {
    if (at === 148) at = 156;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  if (stated !== unsigned && stated !== signed)
    throw new TarSyntaxError('this is no tar header (its checksum does not match)');
}

/** GNU's access and change times: absent, or a number; Go takes anything else for a prefix of the name. */
function isTime(block: Buffer, start: number): boolean {
  try {
    return block[start] === 0 || Number.isFinite(number(block, start, 12, 'time'));
  } catch (error) {
    if (error instanceof TarSyntaxError) return false;
    throw error;
  }
}

function natural(block: Buffer, start: number, length: number, what: string): number {
  const value = number(block, start, length, what);
  if (value < 0) throw new TarSyntaxError(`the ${what} is negative`);
  return value;
}

/** Octal digits, padded by spaces or NULs; or, where the first bit is set, big-endian two's complement (GNU, star). */
function number(block: Buffer, start: number, length: number, what: string): number {
  const first = block[start] ?? 0;
  if (first & 0x80) return base256(block, start, length, what);
  let at = start;
  const end = start + length;
  while (at < end && (block[at] === 0x20 || block[at] === 0)) at++;
  let value = 0;
  for (; at < end; at++) {
    const digit = (block[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  while (at < end && block[at] === 0x20) at++;
  if (at < end && block[at] !== 0) throw new TarSyntaxError(`the ${what} is no octal number`);
  return value;
}

function base256(block: Buffer, start: number, length: number, what: string): number {
  const negative = ((block[start] ?? 0) & 0x40) !== 0;
  let value = BigInt.asIntN(7, BigInt((block[start] ?? 0) & 0x7f));
  for (let at = start + 1; at < start + length; at++) value = (value << 8n) | BigInt(block[at] ?? 0);
  const result = Number(value);
  if (!Number.isSafeInteger(result)) throw new TarSyntaxError(`the ${what} is too ${negative ? 'small' : 'large'}`);
  return result;
}
