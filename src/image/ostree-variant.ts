import { decodeName } from './names.ts';

/**
 * Decoders of ostree's metadata objects (libostree, ostree-core.h: OSTREE_DIRMETA_GVARIANT_FORMAT and its neighbours),
 * which are GVariants in normal form (GLib, "GVariant Specification 1.0", section 2.5). What is not in normal form is
 * refused: readers then see different values. All types here but the commit's are aligned to one byte.
 */
export class VariantSyntaxError extends Error {}

/** A directory's names, each with the checksums (hex) of the objects they stand for; sorted as ostree demands. */
export interface DirTree {
  files: { name: string; checksum: string }[];
  directories: { name: string; tree: string; meta: string }[];
}

export interface DirMeta {
  uid: number;
  gid: number;
  /** Permission bits without the file type. */
  mode: number;
  xattrs: ReadonlyMap<string, Buffer> | undefined;
}

/** `a(say)a(sayay)` @throws VariantSyntaxError */
export function parseDirTree(bytes: Buffer): DirTree {
  const [files, directories] = tuple(bytes, 2);
  const tree: DirTree = {
    files: array(files).map((item) => {
      const [name, checksum] = tuple(item, 2);
      return { name: fileName(name), checksum: hex(checksum) };
    }),
    directories: array(directories).map((item) => {
      const [name, contents, meta] = tuple(item, 3);
      return { name: fileName(name), tree: hex(contents), meta: hex(meta) };
    }),
  };
  const names = new Set(tree.files.map((file) => file.name));
  if (names.size !== tree.files.length || tree.directories.some(({ name }) => names.size === names.add(name).size))
    throw new VariantSyntaxError('a name is there twice');
  return tree;
}

/** `(uuua(ayay))`, the numbers big-endian. @throws VariantSyntaxError */
export function parseDirMeta(bytes: Buffer): DirMeta {
  if (bytes.length < 12) throw new VariantSyntaxError('it is too short');
  const mode = bytes.readUInt32BE(8);
  if ((mode & ~0o7777) !== 0o040000) throw new VariantSyntaxError('its mode is not that of a directory');
  return {
    uid: bytes.readUInt32BE(0),
    gid: bytes.readUInt32BE(4),
    mode: mode & 0o7777,
    xattrs: parseXattrs(bytes.subarray(12)),
  };
}

/** `a(ayay)`: names end with a NUL, values are raw; undefined when there are none. @throws VariantSyntaxError */
export function parseXattrs(bytes: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const xattrs = new Map<string, Buffer>();
  for (const item of array(bytes)) {
    const [name, value] = tuple(item, 2);
    const text = cString(name);
    if (text === '' || xattrs.has(text))
      throw new VariantSyntaxError('an extended attribute has no name, or is there twice');
    xattrs.set(text, value);
  }
  return xattrs.size > 0 ? xattrs : undefined;
}

/** The root's objects, of `(a{sv}aya(say)sstayay)`. @throws VariantSyntaxError */
export function parseCommitRoot(bytes: Buffer): { tree: string; meta: string } {
  const size = offsetSize(bytes.length);
  const ends = [1, 2, 3, 4, 5, 6].map((slot) => offsetAt(bytes, bytes.length - slot * size, size));
  const [, , , , body = 0, contents = 0] = ends;
  const start = Math.ceil(body / 8) * 8 + 8;
  const limit = bytes.length - 6 * size;
  if (ends.some((end, at) => end < (ends[at - 1] ?? 0)) || start > contents || contents > limit)
    throw new VariantSyntaxError('its members are not in order');
  return { tree: hex(bytes.subarray(start, contents)), meta: hex(bytes.subarray(contents, limit)) };
}

/** The members of a tuple whose members are all of variable size; the last one takes what is left. */
function tuple(bytes: Buffer, count: 2): [Buffer, Buffer];
function tuple(bytes: Buffer, count: 3): [Buffer, Buffer, Buffer];
function tuple(bytes: Buffer, count: number): Buffer[] {
  const size = offsetSize(bytes.length);
  const limit = bytes.length - (count - 1) * size;
  const members: Buffer[] = [];
  let start = 0;
  for (let at = 1; at <= count; at++) {
    const end = at === count ? limit : offsetAt(bytes, bytes.length - at * size, size);
    if (end < start || end > limit) throw new VariantSyntaxError('its members are not in order');
    members.push(bytes.subarray(start, end));
    start = end;
  }
  return members;
}

/** The elements of an array whose elements are of variable size. */
function array(bytes: Buffer): Buffer[] {
  if (bytes.length === 0) return [];
  const size = offsetSize(bytes.length);
  const table = offsetAt(bytes, bytes.length - size, size);
  const count = (bytes.length - table) / size;
  if (table > bytes.length - size || !Number.isInteger(count))
    throw new VariantSyntaxError('its offsets are not in order');
  const elements: Buffer[] = [];
  let start = 0;
  for (let at = 0; at < count; at++) {
    const end = offsetAt(bytes, table + at * size, size);
    if (end < start || end > table) throw new VariantSyntaxError('its offsets are not in order');
    elements.push(bytes.subarray(start, end));
    start = end;
  }
  return elements;
}

/** Bytes of an offset, by the size of what it is in. */
function offsetSize(length: number): number {
  return length <= 0xff ? 1 : length <= 0xffff ? 2 : 4;
}

function offsetAt(bytes: Buffer, at: number, size: number): number {
  if (at < 0) throw new VariantSyntaxError('it is too short');
  return bytes.readUIntLE(at, size);
}

function cString(bytes: Buffer): string {
  if (bytes.length === 0 || bytes.indexOf(0) !== bytes.length - 1)
    throw new VariantSyntaxError('a text does not end where it says');
  return decodeName(bytes.subarray(0, -1));
}

function fileName(bytes: Buffer): string {
  const name = cString(bytes);
  if (name === '' || name === '.' || name === '..' || name.includes('/'))
    throw new VariantSyntaxError('a name is none that a file can have');
  return name;
}

function hex(bytes: Buffer): string {
  if (bytes.length !== 32) throw new VariantSyntaxError('a checksum is not of 32 bytes');
  return bytes.toString('hex');
}
