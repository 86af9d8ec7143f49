import { decompress, fileCompression } from './decompress.ts';

/** One member of an initramfs. */
export interface CpioMember {
  /** Without `./` or `/` in front. */
  path: string;
  /** With the file type bits (S_IFMT). */
  mode: number;
  content: Buffer;
}

/** What an initramfs holds, or half a sentence on why it is not known. */
export type Initramfs =
  | { state: 'read'; members: ReadonlyMap<string, CpioMember> }
  | { state: 'unsupported' | 'damaged' | 'too-large'; reason: string };

const headerBytes = 110;
const longestName = 4096;
const trailer = 'TRAILER!!!';

class CpioSyntaxError extends Error {}

/**
 * Reads an initramfs as the kernel does (Documentation/driver-api/early-userspace/buffer-format.rst, init/initramfs.c):
 * archives in newc format one after another, the first ones plain (microcode), the rest compressed as a whole. Of a path
 * that comes more than once the last member holds.
 *
 * @param options.maxBytes of the uncompressed archives together; `maxMembers` of their members
 */
export async function readInitramfs(
  bytes: Buffer,
  { maxBytes, maxMembers = 200_000 }: { maxBytes: number; maxMembers?: number },
): Promise<Initramfs> {
  const collected = new Collector(maxMembers);
  try {
    const plain = collected.take(bytes);
    if (plain < bytes.length) {
      const rest = bytes.subarray(plain);
      if (fileCompression(rest) === 'none') return damagedOrForeign(rest);
      const unpacked = await decompress(rest, { maxBytes });
      if (unpacked.state !== 'read') return unpacked;
      const end = collected.take(unpacked.bytes);
      if (end < unpacked.bytes.length) return { state: 'damaged', reason: 'has junk behind its last archive' };
    }
  } catch (error) {
    if (error instanceof CpioSyntaxError) return { state: 'damaged', reason: error.message };
    throw error;
  }
  if (collected.archives === 0) return { state: 'damaged', reason: 'holds no cpio archive' };
  return { state: 'read', members: collected.members };
}

function damagedOrForeign(rest: Buffer): Initramfs {
  const start = rest.subarray(0, 9).toString('latin1');
  const others: [string, string][] = [
    ['BZh', 'bzip2'],
    ['\x5d\0\0', 'lzma'],
    ['\x89LZO', 'lzo'],
  ];
  const name = others.find(([magic]) => start.startsWith(magic))?.[1];
  if (name) return { state: 'unsupported', reason: `is compressed with ${name}, which is not read here` };
  return { state: 'damaged', reason: 'is neither a cpio archive in newc format nor compressed' };
}

/** Members of all archives. Hardlinks have their content with one member only, mostly the last. */
class Collector {
  readonly members = new Map<string, CpioMember>();
  readonly #links = new Map<string, { content: Buffer; empty: CpioMember[] }>();
  readonly #most: number;
  #count = 0;
  archives = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Reads archives from the start on, and says where they end: at the end, or where something else starts. */
  take(bytes: Buffer): number {
    let at = 0;
    for (;;) {
      while (at < bytes.length && bytes[at] === 0) at++;
      if (at >= bytes.length || !isHeader(bytes, at)) return at;
      at = this.#archive(bytes, at);
    }
  }

  #archive(bytes: Buffer, start: number): number {
    this.archives++;
    this.#links.clear();
    for (let at = start; ; ) {
      const { name, mode, links, inode, from, to } = memberAt(bytes, at);
      at = padded(to);
      if (name === trailer) return Math.min(at, bytes.length);
      if (++this.#count > this.#most) throw new CpioSyntaxError(`has more than ${this.#most} members`);
      const member = { path: name.replace(/^(?:\.?\/)+/, ''), mode, content: bytes.subarray(from, to) };
      this.members.set(member.path, member);
      if (links > 1 && (mode & 0o170000) === 0o100000) this.#link(inode, member);
    }
  }

  #link(inode: string, member: CpioMember): void {
    const known = this.#links.get(inode);
    if (!known) {
      this.#links.set(inode, { content: member.content, empty: member.content.length > 0 ? [] : [member] });
    } else if (member.content.length === 0) {
      if (known.content.length > 0) member.content = known.content;
      else known.empty.push(member);
    } else {
      for (const each of known.empty) each.content = member.content;
      this.#links.set(inode, { content: member.content, empty: [] });
    }
  }
}

interface MemberAt {
  name: string;
  mode: number;
  links: number;
  /** Device and number. */
  inode: string;
  from: number;
  to: number;
}

/** The member whose header is at a place: 13 numbers of 8 hexadecimal digits behind the magic, the name, the content, each padded to 4. */
function memberAt(bytes: Buffer, at: number): MemberAt {
  if (!isHeader(bytes, at)) throw new CpioSyntaxError('has no member header where one must be');
  const text = bytes.toString('latin1', at + 6, at + headerBytes);
  if (!/^[0-9A-Fa-f]{104}$/.test(text)) throw new CpioSyntaxError('has a member header with a number that is none');
  const number = (position: number): number => Number.parseInt(text.slice(position * 8, position * 8 + 8), 16);
  const nameBytes = number(11);
  if (nameBytes < 1 || nameBytes > longestName) throw new CpioSyntaxError('has a member name of no reasonable length');
  const nameEnd = at + headerBytes + nameBytes;
  const from = padded(nameEnd);
  const to = from + number(6);
  if (to > bytes.length) throw new CpioSyntaxError('ends within a member');
  // dracut-cpio pads names with zeros, so that contents begin at a block of the file system.
  const named = bytes.subarray(at + headerBytes, nameEnd);
  const end = named.indexOf(0);
  if (end < 0 || named.subarray(end).some((byte) => byte !== 0))
    throw new CpioSyntaxError('has a member name without an end, or with two');
  const name = named.toString('utf8', 0, end);
  return { name, mode: number(1), links: number(4), inode: `${number(7)}:${number(8)}:${number(0)}`, from, to };
}

function isHeader(bytes: Buffer, at: number): boolean {
  if (at % 4 !== 0 || at + headerBytes > bytes.length) return false;
  const magic = bytes.toString('latin1', at, at + 6);
  return magic === '070701' || magic === '070702';
}

function padded(at: number): number {
  return (at + 3) & ~3;
}
