import { decodeName } from '../names.ts';

/** Thrown for a header blob that rpm itself would refuse, or that lacks what every package has. */
export class RpmHeaderError extends Error {}

interface TagEntry {
  type: number;
  offset: number;
  count: number;
}

/** Bytes of one value, by type (0 unused; 6, 8, 9 are strings); rpm's lib/header.c. */
const sizes = [0, 1, 1, 2, 4, 8, 0, 1, 0, 0];

/** rpm's own bounds (lib/header.c: HEADER_TAGS_MAX, HEADER_DATA_MAX). */
const mostTags = 65535;
const mostData = 256 * 1024 * 1024;

/**
 * One header of an RPM database, as the `blob` column holds it: no magic; `il:u32, dl:u32`, il entries of
 * `tag, type, offset, count` (big-endian), then dl bytes. A tag that is there again after the signed region wins, as in rpm.
 */
export class RpmHeader {
  readonly #tags = new Map<number, TagEntry>();
  readonly #data: Buffer;

  /** @throws RpmHeaderError when lengths, types or offsets do not fit. */
  constructor(blob: Buffer) {
    if (blob.length < 8) throw new RpmHeaderError('a header is cut');
    const tags = blob.readUInt32BE(0);
    const length = blob.readUInt32BE(4);
    if (tags < 1 || tags > mostTags || length > mostData) throw new RpmHeaderError('a header is too large or empty');
    if (blob.length !== 8 + 16 * tags + length) throw new RpmHeaderError('a header does not have the length it states');
    this.#data = blob.subarray(8 + 16 * tags);
    for (let at = 8; at < 8 + 16 * tags; at += 16) this.#addTag(blob, at);
  }

  /** A string tag; undefined when absent. @throws RpmHeaderError when it is of another type. */
  string(tag: number): string | undefined {
    const entry = this.#tags.get(tag);
    if (!entry) return undefined;
    if (entry.type !== 6 && entry.type !== 9) throw new RpmHeaderError(`tag ${tag} is no string`);
    return this.#strings(entry, 1)[0];
  }

  /** An array of strings; empty when absent. */
  strings(tag: number): string[] {
    const entry = this.#tags.get(tag);
    if (!entry) return [];
    if (entry.type !== 8) throw new RpmHeaderError(`tag ${tag} is no string array`);
    return this.#strings(entry, entry.count);
  }

  /** An array of unsigned integers of any width; empty when absent. */
  integers(tag: number): number[] {
    const entry = this.#tags.get(tag);
    if (!entry) return [];
    if (entry.type < 2 || entry.type > 5) throw new RpmHeaderError(`tag ${tag} is no integer array`);
    const width = sizes[entry.type] ?? 1;
    return Array.from({ length: entry.count }, (_, i) => {
      const at = entry.offset + i * width;
      return width === 8 ? Number(this.#data.readBigUInt64BE(at)) : this.#data.readUIntBE(at, width);
    });
  }

  has(tag: number): boolean {
    return this.#tags.has(tag);
  }

  #addTag(blob: Buffer, at: number): void {
    const tag = blob.readUInt32BE(at);
    const type = blob.readUInt32BE(at + 4);
    const offset = blob.readUInt32BE(at + 8);
    const count = blob.readUInt32BE(at + 12);
    const width = sizes[type];
    if (width === undefined || type === 0) throw new RpmHeaderError(`tag ${tag} has the unknown type ${type}`);
    const least = count * Math.max(width, 1);
    if (count === 0 || offset + least > this.#data.length) throw new RpmHeaderError(`tag ${tag} leaves its header`);
    if (width > 1 && offset % width !== 0) throw new RpmHeaderError(`tag ${tag} is not aligned`);
    this.#tags.set(tag, { type, offset, count });
  }

  #strings(entry: TagEntry, count: number): string[] {
    const found: string[] = [];
    for (let at = entry.offset; found.length < count; ) {
      const end = this.#data.indexOf(0, at);
      if (end === -1) throw new RpmHeaderError('a string has no end');
      found.push(decodeName(this.#data.subarray(at, end)));
      at = end + 1;
    }
    return found;
  }
}
