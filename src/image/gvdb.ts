import { readVariant, type Variant } from './gvariant.ts';
import { GVariantError } from './gvariant-type.ts';

/**
 * Reads GVDB files (GNOME's gvdb, gvdb-format.h): dconf's databases and GSettings' gschemas.compiled. A key is found as
 * GLib finds it, by its hash; all bytes may be hostile.
 */
export class GvdbError extends Error {}

const headerSize = 24;
const itemSize = 24;
const noParent = 0xffffffff;
const maxKeyBytes = 4096;
/** Items looked at and bytes of values read, of one file: a file of 16 MiB could ask for any number of them. */
const maxWork = 40_000_000;

/** @throws GvdbError when the file is none, or its root table does not lie within it */
export function openGvdb(bytes: Buffer): GvdbTable {
  const signature = bytes.subarray(0, 8).toString('latin1');
  // Of a machine with the other byte order: tables stay little-endian, values do not.
  const bigEndian = signature === 'raVGtnai';
  if (bytes.length < headerSize || (signature !== 'GVariant' && !bigEndian))
    throw new GvdbError('it does not begin as a GVDB file does');
  if (bytes.readUInt32LE(8) !== 0) throw new GvdbError('it is of another version of the format');
  return new GvdbTable(bytes, bigEndian, bytes.readUInt32LE(16), bytes.readUInt32LE(20), { left: maxWork });
}

export class GvdbTable {
  readonly #file: Buffer;
  readonly #bigEndian: boolean;
  readonly #bloom: Buffer;
  readonly #bloomShift: number;
  readonly #buckets: Buffer;
  readonly #items: Buffer;
  readonly #work: { left: number };

  /** @throws GvdbError */
  constructor(file: Buffer, bigEndian: boolean, start: number, end: number, work: { left: number }) {
    this.#file = file;
    this.#work = work;
    this.#bigEndian = bigEndian;
    const table = slice(file, start, end, 4);
    if (table.length < 8) throw new GvdbError('a table is too short');
    const first = table.readUInt32LE(0);
    const bloomSize = (first & 0x7ffffff) * 4;
    const bucketSize = table.readUInt32LE(4) * 4;
    if (8 + bloomSize + bucketSize > table.length) throw new GvdbError('a table is shorter than it says');
    this.#bloomShift = first >>> 27;
    this.#bloom = table.subarray(8, 8 + bloomSize);
    this.#buckets = table.subarray(8 + bloomSize, 8 + bloomSize + bucketSize);
    this.#items = table.subarray(8 + bloomSize + bucketSize);
    if (this.#items.length % itemSize !== 0) throw new GvdbError('a table does not hold whole items');
  }

  /** The value of a key; undefined when there is none. @throws GvdbError, GVariantError when it cannot be read */
  value(key: string): Variant | undefined {
    const item = this.#find(key, 'v');
    if (item === undefined) return undefined;
    const bytes = slice(this.#file, item.readUInt32LE(16), item.readUInt32LE(20), 8);
    this.#spend(bytes.length);
    return readVariant(bytes, this.#bigEndian);
  }

  /** The table of a key; undefined when there is none. @throws GvdbError */
  table(key: string): GvdbTable | undefined {
    const item = this.#find(key, 'H');
    if (item === undefined) return undefined;
    return new GvdbTable(this.#file, this.#bigEndian, item.readUInt32LE(16), item.readUInt32LE(20), this.#work);
  }

  /** Every key that has a value, in the order of the table. @throws GvdbError for parents in a circle, and names too long */
  keys(): string[] {
    return this.#names('v');
  }

  /** Every key that has a table of its own. @throws GvdbError as `keys` does */
  tables(): string[] {
    return this.#names('H');
  }

  #names(type: string): string[] {
    const count = this.#items.length / itemSize;
    const keys: string[] = [];
    for (let position = 0; position < count; position++) {
      if (String.fromCharCode(this.#item(position)[14] ?? 0) === type) keys.push(this.#nameOf(position));
    }
    return keys;
  }

  #spend(work: number): void {
    this.#work.left -= work;
    if (this.#work.left < 0) throw new GvdbError('it takes too long to read');
  }

  #item(position: number): Buffer {
    this.#spend(1);
    return this.#items.subarray(position * itemSize, (position + 1) * itemSize);
  }

  #keyOf(item: Buffer): Buffer {
    const start = item.readUInt32LE(8);
    return slice(this.#file, start, start + item.readUInt16LE(12), 1);
  }

  #nameOf(position: number): string {
    const parts: Buffer[] = [];
    let length = 0;
    let at = position;
    // Only parts with a length bring an end to a circle.
    for (let steps = 0; at !== noParent; steps++) {
      if (at * itemSize >= this.#items.length) throw new GvdbError('an item’s parent is not there');
      const part = this.#keyOf(this.#item(at));
      length += part.length;
      if (length > maxKeyBytes || steps > maxKeyBytes)
        throw new GvdbError('a key is too long, or its parents make a circle');
      parts.push(part);
      at = this.#item(at).readUInt32LE(4);
    }
    return Buffer.concat(parts.reverse()).toString('utf8');
  }

  #find(key: string, type: string): Buffer | undefined {
    const bytes = Buffer.from(key);
    const hash = hashOf(bytes);
    const bucketCount = this.#buckets.length / 4;
    if (bucketCount === 0 || !this.#mayHave(hash)) return undefined;
    const bucket = hash % bucketCount;
    const count = this.#items.length / itemSize;
    const from = this.#buckets.readUInt32LE(bucket * 4);
    const to = bucket + 1 < bucketCount ? this.#buckets.readUInt32LE((bucket + 1) * 4) : count;
    for (let position = from; position < Math.min(to, count); position++) {
      const item = this.#item(position);
      if (item.readUInt32LE(0) === hash && this.#isNamed(item, bytes) && String.fromCharCode(item[14] ?? 0) === type)
        return item;
    }
    return undefined;
  }

  /** The filter that says of most keys at once that they are not there. */
  #mayHave(hash: number): boolean {
    const words = this.#bloom.length / 4;
    if (words === 0) return true;
    const word = this.#bloom.readUInt32LE((Math.floor(hash / 32) % words) * 4);
    const mask = ((1 << (hash & 31)) | (1 << ((hash >>> this.#bloomShift) & 31))) >>> 0;
    return (word & mask) >>> 0 === mask;
  }

  /** An item has the end of its name; its parents have the rest. */
  #isNamed(item: Buffer, name: Buffer): boolean {
    let rest = name;
    for (let at = item; ; ) {
      const part = this.#keyOf(at);
      if (part.length > rest.length || !rest.subarray(rest.length - part.length).equals(part)) return false;
      rest = rest.subarray(0, rest.length - part.length);
      const parent = at.readUInt32LE(4);
      if (rest.length === 0 && parent === noParent) return true;
      if (part.length === 0 || parent * itemSize >= this.#items.length) return false;
      at = this.#item(parent);
    }
  }
}

/** Whether an error is of the file, and not of this program. */
export function isGvdbProblem(error: unknown): error is Error {
  return error instanceof GvdbError || error instanceof GVariantError;
}

/** Bernstein's, of signed bytes. */
function hashOf(bytes: Buffer): number {
  let hash = 5381;
  for (const byte of bytes) hash = (Math.imul(hash, 33) + (byte > 127 ? byte - 256 : byte)) >>> 0;
  return hash;
}

function slice(file: Buffer, start: number, end: number, alignment: number): Buffer {
  if (start > end || end > file.length || start % alignment !== 0)
    throw new GvdbError('a pointer leads out of the file');
  return file.subarray(start, end);
}
