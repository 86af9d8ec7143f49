import type { Digest } from '../core/digest.ts';
import { attributesOf } from './attributes.ts';
import { decodeName, encodeName } from './names.ts';
import type { EntryType } from './types.ts';

/** One member of one layer, before layers are merged. */
export interface LayerEntry {
  /** Normalised, but not resolved through symlinks. */
  path: string;
  type: EntryType | 'hardlink';
  mode: number;
  uid: number;
  gid: number;
  size: number;
  mtime: number;
  digest?: Digest;
  /** A symlink's target as written; a hardlink's as a normalised path. */
  target?: string;
  device?: { major: number; minor: number };
  /** Name and base64 of the value. */
  xattrs?: [name: string, value: string][];
  /** As `Entry.head`. */
  head?: Buffer;
}

/** What `LayerEntries` consists of, to be stored or handed to another thread. */
export interface PackedEntries {
  records: Buffer;
  names: Buffer;
  /** Distinct sets of extended attributes, as JSON. */
  xattrSets: string[];
  /** Where only some of a layer's entries are there: their positions in ascending order, and how many the layer has. */
  some?: { positions: Buffer; of: number };
}

const types = ['file', 'directory', 'symlink', 'char', 'block', 'fifo', 'hardlink'] as const;

/** Where a record's fields lie; numbers are little-endian. */
const at = {
  type: 0,
  headLength: 1,
  mode: 2,
  uid: 4,
  gid: 8,
  /** 1 + the number of the entry's set, 0 for no attributes. */
  xattrs: 12,
  size: 16,
  mtime: 24,
  pathStart: 32,
  pathLength: 40,
  targetLength: 42,
  /** Nonzero when there is one: a symlink may have an empty target. */
  hasTarget: 44,
  hasDevice: 45,
  head: 48,
  /** 32 bytes of a file's digest; a device's two numbers. */
  digest: 56,
} as const;
const recordSize = 88;
export const headSize = 8;

/**
 * The entries of a layer, in archive order, as records of fixed size beside their names: 250,000 of them take some
 * 40 MB outside of the heap, move between threads without a copy, and become objects only where someone looks.
 */
export class LayerEntries implements Iterable<LayerEntry> {
  #length = 0;
  #records: Buffer;
  #names: Buffer;
  #namesLength: number;
  readonly #xattrSets: string[];
  readonly #xattrNumbers = new Map<string, number>();
  /** Sets that were looked at. */
  readonly #attributes: ReadonlyMap<string, Buffer>[] = [];
  readonly #some: PackedEntries['some'];

  constructor(packed?: PackedEntries) {
    this.#records = packed?.records ?? Buffer.alloc(64 * recordSize);
    this.#names = packed?.names ?? Buffer.allocUnsafeSlow(4096);
    this.#namesLength = packed?.names.length ?? 0;
    this.#xattrSets = packed?.xattrSets ?? [];
    this.#some = packed?.some;
    if (packed) this.#length = packed.some?.of ?? packed.records.length / recordSize;
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes of all paths and link targets. */
  get nameBytes(): number {
    return this.#namesLength;
  }

  /** Appends an entry; returns its position. */
  add(entry: LayerEntry): number {
    const position = this.#length++;
    const start = position * recordSize;
    if (start === this.#records.length) this.#records = grown(this.#records, start, 2 * start);
    const records = this.#records;
    records[start + at.type] = types.indexOf(entry.type);
    records.writeUInt16LE(entry.mode, start + at.mode);
    records.writeUInt32LE(entry.uid, start + at.uid);
    records.writeUInt32LE(entry.gid, start + at.gid);
    records.writeDoubleLE(entry.size, start + at.size);
    records.writeDoubleLE(entry.mtime, start + at.mtime);
    records.writeDoubleLE(this.#namesLength, start + at.pathStart);
    records.writeUInt16LE(this.#addName(entry.path), start + at.pathLength);
    if (entry.target !== undefined) {
      records[start + at.hasTarget] = 1;
      records.writeUInt16LE(this.#addName(entry.target), start + at.targetLength);
    }
    if (entry.digest !== undefined) records.write(entry.digest.slice('sha256:'.length), start + at.digest, 32, 'hex');
    if (entry.device) {
      records[start + at.hasDevice] = 1;
      records.writeDoubleLE(entry.device.major, start + at.digest);
      records.writeDoubleLE(entry.device.minor, start + at.digest + 8);
    }
    if (entry.head) records[start + at.headLength] = entry.head.copy(records, start + at.head, 0, headSize);
    if (entry.xattrs) this.setXattrs(position, entry.xattrs);
    return position;
  }

  /** Gives an entry other extended attributes than its own header stated. */
  setXattrs(position: number, xattrs: [name: string, value: string][]): void {
    const text = JSON.stringify(xattrs);
    let number = this.#xattrNumbers.get(text);
    if (number === undefined) {
      number = this.#xattrSets.push(text);
      this.#xattrNumbers.set(text, number);
    }
    this.#records.writeUInt32LE(number, this.#start(position) + at.xattrs);
  }

  /** @throws RangeError when there is no such position; so do the others. */
  at(position: number): LayerEntry {
    const start = this.#start(position);
    const records = this.#records;
    const type = this.type(position);
    const entry: LayerEntry = {
      path: this.path(position),
      type,
      mode: this.mode(position),
      uid: records.readUInt32LE(start + at.uid),
      gid: records.readUInt32LE(start + at.gid),
      size: records.readDoubleLE(start + at.size),
      mtime: records.readDoubleLE(start + at.mtime),
    };
    if (type === 'file') entry.digest = `sha256:${records.toString('hex', start + at.digest, start + at.digest + 32)}`;
    const target = this.target(position);
    if (target !== undefined) entry.target = target;
    if (records[start + at.hasDevice] === 1) {
      const major = records.readDoubleLE(start + at.digest);
      entry.device = { major, minor: records.readDoubleLE(start + at.digest + 8) };
    }
    const set = records.readUInt32LE(start + at.xattrs);
    if (set > 0) entry.xattrs = this.#xattrSet(set);
    const headLength = records[start + at.headLength] ?? 0;
    if (headLength > 0) entry.head = Buffer.from(records.subarray(start + at.head, start + at.head + headLength));
    return entry;
  }

  type(position: number): LayerEntry['type'] {
    const type = types[this.#records[this.#start(position) + at.type] ?? -1];
    if (type === undefined) throw new RangeError(`entry ${position} is of no type`);
    return type;
  }

  path(position: number): string {
    const start = this.#start(position);
    const from = this.#records.readDoubleLE(start + at.pathStart);
    return this.#name(from, this.#records.readUInt16LE(start + at.pathLength));
  }

  /** The last member of the path: a string of its own, where a cut from the path would keep all of that in memory. */
  name(position: number): string {
    const start = this.#start(position);
    const from = this.#records.readDoubleLE(start + at.pathStart);
    const end = from + this.#records.readUInt16LE(start + at.pathLength);
    const first = from + this.#names.subarray(from, end).lastIndexOf(0x2f) + 1;
    return this.#name(first, end - first);
  }

  target(position: number): string | undefined {
    const start = this.#start(position);
    if (this.#records[start + at.hasTarget] !== 1) return undefined;
    const from = this.#records.readDoubleLE(start + at.pathStart) + this.#records.readUInt16LE(start + at.pathLength);
    return this.#name(from, this.#records.readUInt16LE(start + at.targetLength));
  }

  mode(position: number): number {
    return this.#records.readUInt16LE(this.#start(position) + at.mode);
  }

  /** Extended attributes by name; the same object for all entries that have the same ones. */
  attributes(position: number): ReadonlyMap<string, Buffer> | undefined {
    const set = this.#records.readUInt32LE(this.#start(position) + at.xattrs);
    if (set === 0) return undefined;
    const known = this.#attributes[set] ?? attributesOf(this.#xattrSet(set));
    this.#attributes[set] = known;
    return known;
  }

  /** Whether a hardlink's own header says the same as that of the entry it names, as far as it says anything. */
  agrees(link: number, target: number): boolean {
    const [own, its] = [this.#start(link), this.#start(target)];
    const records = this.#records;
    const set = records.readUInt32LE(own + at.xattrs);
    return (
      records.compare(records, its + at.mode, its + at.xattrs, own + at.mode, own + at.xattrs) === 0 &&
      (set === 0 || set === records.readUInt32LE(its + at.xattrs))
    );
  }

  *[Symbol.iterator](): Generator<LayerEntry> {
    for (let position = 0; position < this.#length; position++) yield this.at(position);
  }

  /** The same bytes, not a copy: nothing may be added while they are in use. */
  packed(): PackedEntries {
    return {
      records: this.#some ? this.#records : this.#records.subarray(0, this.#length * recordSize),
      names: this.#names.subarray(0, this.#namesLength),
      xattrSets: this.#xattrSets,
      ...(this.#some && { some: this.#some }),
    };
  }

  /** Copies of some entries at the positions they have here, without their paths. Nothing can be added to them. */
  only(ascending: Uint32Array): LayerEntries {
    const records = Buffer.allocUnsafe(ascending.length * recordSize);
    const positions = Buffer.allocUnsafe(ascending.length * 4);
    let targetBytes = 0;
    for (const position of ascending)
      targetBytes += this.#records.readUInt16LE(this.#start(position) + at.targetLength);
    const names = Buffer.alloc(targetBytes);
    let end = 0;
    for (const [number, position] of ascending.entries()) {
      const from = this.#start(position);
      const to = number * recordSize;
      this.#records.copy(records, to, from, from + recordSize);
      const start = this.#records.readDoubleLE(from + at.pathStart) + this.#records.readUInt16LE(from + at.pathLength);
      records.writeDoubleLE(end, to + at.pathStart);
      records.writeUInt16LE(0, to + at.pathLength);
      const length = this.#records.readUInt16LE(from + at.targetLength);
      end += this.#names.copy(names, end, start, start + length);
      positions.writeUInt32LE(position, number * 4);
    }
    const some = { positions, of: this.#length };
    return new LayerEntries({ records, names, xattrSets: [...this.#xattrSets], some });
  }

  #start(position: number): number {
    const number = this.#some ? placeOf(position, this.#some.positions) : position;
    if (!(number >= 0 && position < this.#length)) throw new RangeError(`there is no entry ${position}`);
    return number * recordSize;
  }

  #xattrSet(number: number): [string, string][] {
    return JSON.parse(this.#xattrSets[number - 1] ?? '[]');
  }

  #name(start: number, length: number): string {
    const text = this.#names.toString('utf8', start, start + length);
    // What Node makes of bytes that are no UTF-8; only then a closer look is worth its time.
    return text.includes('\ufffd') ? decodeName(this.#names.subarray(start, start + length)) : text;
  }

  #addName(name: string): number {
    // A code unit is at most 3 bytes.
    const most = this.#namesLength + name.length * 3;
    if (most > this.#names.length) {
      this.#names = grown(this.#names, this.#namesLength, Math.max(most, 2 * this.#names.length));
    }
    const length = name.isWellFormed()
      ? this.#names.write(name, this.#namesLength)
      : encodeName(name).copy(this.#names, this.#namesLength);
    this.#namesLength += length;
    return length;
  }
}

/** Where a number is in an ascending list of 32-bit numbers; -1 when it is not there. */
export function placeOf(number: number, list: Buffer): number {
  let [from, to] = [0, list.length / 4];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = list.readUInt32LE(middle * 4);
    if (there === number) return middle;
    if (there < number) from = middle + 1;
    else to = middle;
  }
  return -1;
}

function grown(buffer: Buffer, used: number, size: number): Buffer {
  const larger = Buffer.alloc(size);
  buffer.copy(larger, 0, 0, used);
  return larger;
}
