import { limits } from './limits.ts';
import { decodeName, isUtf8Name } from './names.ts';
import { memberTypes, type TarHeader, TarSyntaxError } from './tar-header.ts';
import { type PaxRecords, paxNumber } from './tar-pax.ts';
import { paxSparseHeader, type SparseHeader } from './tar-sparse.ts';
import type { EntryType } from './types.ts';

/** One member of an archive, extended headers applied; names are as written (not normalised). */
export interface TarMember {
  name: string;
  type: EntryType | 'hardlink';
  mode: number;
  uid: number;
  gid: number;
  /** Bytes of content that follow; 0 for all but files. */
  size: number;
  mtime: number;
  /** The same as decimal text, where it has a fraction. */
  mtimeText?: string;
  /** Of symlinks and hardlinks. */
  linkName?: string;
  device?: { major: number; minor: number };
  xattrs?: Map<string, Buffer>;
  /** Of a sparse file: the bytes that follow, and what they are. `size` is that of the file. */
  sparse?: { stored: number; header: SparseHeader };
  /** Byte offset of the member's own header in the archive. */
  offset: number;
}

/** Extension headers that came before a member. */
export interface Extensions {
  pax?: PaxRecords;
  /** GNU's `L` and `K` members. */
  longName?: Buffer;
  longLink?: Buffer;
}

type Oddity = (kind: string, message: string, name?: string) => void;

const xattrPrefix = 'SCHILY.xattr.';
/** Records that GNU tar, star or libarchive act on and Go's archive/tar, which image clients use, does not. */
const readBySome =
  /^(?:LIBARCHIVE\.(?:xattr|symlinktype)|SCHILY\.(?:acl|fflags|realsize|filetype|dev|nlink)|RHT\.security|GNU\.(?:volume|dumpdir))/;

/** Records that stand for a header's own field (POSIX.1-2024 pax). */
const standardRecord = /^(?:path|linkpath|size|uid|gid|mtime|uname|gname|hdrcharset)$/;

/**
 * Puts header and extensions together as Go's archive/tar does (it reads layers in podman, skopeo and docker),
 * and tells where another reader would see something else.
 * @throws TarSyntaxError for what no client unpacks, and beyond our bounds.
 */
export function assembleMember(header: TarHeader, extensions: Extensions, offset: number, oddity: Oddity): TarMember {
  const pax = extensions.pax?.values ?? new Map<string, Buffer>();
  const type = memberTypes[header.flag];
  const sparse = paxSparseHeader(extensions.pax);
  if (type === undefined)
    throw new TarSyntaxError(`member type ${JSON.stringify(header.flag)} is unpacked by no image client`);

  const name = decodeName(sparse?.name ?? chooseName(header.name, pax.get('path'), extensions.longName, oddity));
  const member: TarMember = {
    name,
    type: header.flag === '\0' && name.endsWith('/') ? 'directory' : type,
    mode: header.mode & 0o7777,
    uid: owner(paxNumber(pax, 'uid') ?? header.uid),
    gid: owner(paxNumber(pax, 'gid') ?? header.gid),
    size: paxNumber(pax, 'size') ?? header.size,
    mtime: paxNumber(pax, 'mtime') ?? header.mtime,
    offset,
  };
  const precise = pax.get('mtime')?.toString('latin1');
  if (precise?.includes('.')) member.mtimeText = precise;
  if (member.type === 'symlink' || member.type === 'hardlink') {
    member.linkName = decodeName(chooseName(header.linkName, pax.get('linkpath'), extensions.longLink, oddity));
    if (member.linkName === '') throw new TarSyntaxError('a link has no target');
  }
  if (member.type === 'char' || member.type === 'block') member.device = { major: header.major, minor: header.minor };
  if (member.type !== 'file' && member.size > 0) {
    oddity(
      'size-without-content',
      `a ${member.type} states ${member.size} bytes of content; readers disagree on where the next member starts`,
      name,
    );
    member.size = 0;
  }
  if (sparse) takeSparse(member, sparse, oddity);
  if (name === '') throw new TarSyntaxError('a member has no name');
  if (name.includes('\0') || member.linkName?.includes('\0')) throw new TarSyntaxError('a name holds a NUL');
  if (type === 'file' && header.flag !== '\0' && name.endsWith('/')) {
    oddity('trailing-slash', 'a file has a name that ends with a slash; some readers make it a directory', name);
  }
  if (!isUtf8Name(name)) oddity('name-not-utf8', 'the name is not UTF-8', name);
  if (member.linkName !== undefined && !isUtf8Name(member.linkName))
    oddity('name-not-utf8', "the link's target is not UTF-8", name);
  if (header.unclear !== undefined)
    oddity('unclear-format', `readers may see another name in this header: ${header.unclear}`, name);
  readExtendedAttributes(member, extensions.pax, oddity);
  return member;
}

/** GNU tar and image clients read sparse files; skopeo, writing one as zstd:chunked, makes a layer that nobody can read. */
function takeSparse(member: TarMember, sparse: SparseHeader, oddity: Oddity): void {
  if (member.type !== 'file') throw new TarSyntaxError(`a ${member.type} is stated to be a sparse file`);
  member.sparse = { stored: member.size, header: sparse };
  member.size = sparse.size;
  oddity('sparse-file', 'a sparse file, which not every reader of archives knows', member.name);
}

/** GNU's long name wins over PAX, PAX over the header, as in Go. Tells when a reader without PAX would see a different name that fits. */
function chooseName(plain: Buffer, pax: Buffer | undefined, long: Buffer | undefined, oddity: Oddity): Buffer {
  const extended = pax !== undefined && pax.length > 0 ? pax : undefined;
  const chosen = long ?? extended ?? plain;
  if (chosen.length > limits.name) throw new TarSyntaxError(`a name is longer than ${limits.name} bytes`);
  if (long && extended && !long.equals(extended)) {
    oddity('names-disagree', 'GNU and PAX headers give different names for one member', decodeName(chosen));
  } else if (
    chosen !== plain &&
    chosen.length < 100 &&
    chosen.every((byte) => byte < 0x80) &&
    !withoutSlash(plain).equals(withoutSlash(chosen))
  ) {
    oddity(
      'names-disagree',
      `an extended header replaces the name ${JSON.stringify(decodeName(plain))}, though the name would have fitted`,
      decodeName(chosen),
    );
  }
  return chosen;
}

function withoutSlash(name: Buffer): Buffer {
  return name.at(-1) === 0x2f ? name.subarray(0, -1) : name;
}

function owner(id: number): number {
  if (id > 0xffff_fffe) throw new TarSyntaxError('an owner is beyond 32 bits');
  return id;
}

function readExtendedAttributes(member: TarMember, pax: PaxRecords | undefined, oddity: Oddity): void {
  if (!pax) return;
  for (const key of pax.repeated)
    oddity('repeated-pax-record', `the record ${JSON.stringify(key)} is there more than once`, member.name);
  for (const [key, value] of pax.values) {
    if (value.length === 0 && standardRecord.test(key))
      oddity(
        'empty-pax-record',
        `the record ${JSON.stringify(key)} is empty; readers differ on what holds then`,
        member.name,
      );
    if (readBySome.test(key))
      oddity('pax-read-by-some', `the record ${JSON.stringify(key)} is acted on by some readers only`, member.name);
    if (!key.startsWith(xattrPrefix)) continue;
    const name = key.slice(xattrPrefix.length);
    if (name === '' || name.length > 255)
      throw new TarSyntaxError('an extended attribute has no name, or one of more than 255 characters');
    if (value.length > limits.xattr)
      throw new TarSyntaxError(`an extended attribute is larger than ${limits.xattr} bytes`);
    if (/^(?:trusted|user)\.overlay\./.test(name)) {
      oddity(
        'overlay-attribute',
        `the extended attribute ${JSON.stringify(name)} steers overlay file systems`,
        member.name,
      );
    }
    member.xattrs ??= new Map();
    member.xattrs.set(name, value);
  }
}
