import { decompress, fileCompression } from './decompress.ts';

/** One member of an initramfs. */
export interface CpioMember {
  /** Where the kernel puts it: without `./` or `/` in front, symlinks of the archive on the way followed. */
  path: string;
  /** With the file type bits (S_IFMT). */
  mode: number;
  content: Buffer;
  /** Whether all folders on the way came before it: the kernel makes none, and leaves out what lacks one. */
  isPlaced: boolean;
}

/** What an initramfs holds, or half a sentence on why it is not known. */
export type Initramfs =
  | { state: 'read'; members: ReadonlyMap<string, CpioMember> }
  | { state: 'unsupported' | 'damaged' | 'too-large'; reason: string };

const headerBytes = 110;
const longestName = 4096;
const trailer = 'TRAILER!!!';
/** Symlinks on the way to one member, as Linux has it. */
const mostLinks = 40;
/** Characters that are compared to find the folders of all members; a large initramfs takes 20 million. */
const mostCompared = 300_000_000;
const format = 0o170000;
const folder = 0o040000;
const symlink = 0o120000;
const regular = 0o100000;

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
  return { state: 'read', members: collected.finish() };
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

type Place = Pick<CpioMember, 'path' | 'isPlaced'>;

/** Names of one file: all have the content that was written last, by whichever name. */
interface Links {
  content: Buffer;
  names: CpioMember[];
  archive: number;
}

/** Members of all archives, as the kernel would find them once it wrote them one after another. */
class Collector {
  readonly members = new Map<string, CpioMember>();
  readonly #links = new Map<string, Links>();
  readonly #linked = new Map<string, Links>();
  readonly #files = new Set<Links>();
  readonly #most: number;
  #count = 0;
  #compared = 0;
  /** Folders as they are written → where they are, until something comes between. */
  readonly #folders = new Map<string, Place>();
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
      this.#put({ ...this.#place(name, mode), mode, content: bytes.subarray(from, to) }, links > 1 ? inode : undefined);
    }
  }

  /** Makes all names of a file have what was written to it. */
  finish(): ReadonlyMap<string, CpioMember> {
    for (const { content, names } of this.#files) for (const each of names) each.content = content;
    return this.members;
  }

  #put(member: CpioMember, inode: string | undefined): void {
    const { path, mode, content } = member;
    const kind = mode & format;
    const before = this.members.get(path);
    if (before?.isPlaced && !member.isPlaced) return;
    // What the kernel makes of these takes more to tell than anybody's initramfs is worth.
    if (kind !== regular && kind !== symlink && content.length > 0)
      throw new CpioSyntaxError('has content that is no file’s');
    if (before && kind !== folder && (before.mode & format) === folder)
      throw new CpioSyntaxError('has a folder and something else under one name');
    const linked = this.#linked.get(path);
    if (linked && (linked.names.length > 1 || linked.archive === this.archives))
      throw new CpioSyntaxError('writes to one of several names of a file again');
    this.#linked.delete(path);
    this.members.set(path, member);
    if (kind !== regular || (before && (before.mode & format) !== regular)) this.#folders.clear();
    if (inode === undefined || kind !== regular) return;
    const links = this.#links.get(inode) ?? { content, names: [], archive: this.archives };
    if (content.length > 0) links.content = content;
    links.names.push(member);
    this.#links.set(inode, links);
    this.#files.add(links);
    this.#linked.set(path, links);
  }

  /** The last part is not followed: the kernel puts the member in the place of a symlink. */
  #place(name: string, mode: number): Place {
    if (name.endsWith('/') && (mode & format) !== folder) throw new CpioSyntaxError('has a file whose name ends in /');
    let end = name.length;
    while (name[end - 1] === '/') end--;
    const slash = name.lastIndexOf('/', end - 1) + 1;
    const [written, last] = [name.slice(0, slash), name.slice(slash, end)];
    // Whether there is a folder to go up from is another long story.
    if (last === '..') throw new CpioSyntaxError('has a member name with `..`');
    const known = this.#folders.get(written) ?? this.#follow(written);
    this.#folders.set(written, known);
    const { path, isPlaced } = known;
    if (last === '' || last === '.') return { path: path || '.', isPlaced };
    return { path: path === '' ? last : `${path}/${last}`, isPlaced };
  }

  /** Where a folder is, by what was written before. */
  #follow(written: string): Place {
    const todo = this.#partsOf(written).reverse();
    if (todo.includes('..')) throw new CpioSyntaxError('has a member name with `..`');
    let path = '';
    let followed = 0;
    let isPlaced = true;
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      if (part === '..') {
        path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        continue;
      }
      const real = path === '' ? part : `${path}/${part}`;
      const there = this.members.get(real);
      const kind = there?.isPlaced ? there.mode & format : undefined;
      if (kind !== symlink) {
        path = real;
        isPlaced &&= kind === folder;
        continue;
      }
      if (++followed > mostLinks) throw new CpioSyntaxError('has symlinks that lead in a circle');
      const target = there?.content.toString('utf8', 0, longestName) ?? '';
      if (target.startsWith('/')) path = '';
      todo.push(...this.#partsOf(target).reverse());
    }
    return { path, isPlaced };
  }

  #partsOf(path: string): string[] {
    const parts = path.split('/');
    this.#compared += parts.length * path.length;
    if (this.#compared > mostCompared) throw new CpioSyntaxError('has names of too many parts');
    return parts.filter((part) => part !== '' && part !== '.');
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
