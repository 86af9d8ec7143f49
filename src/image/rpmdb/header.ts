import { decodeName } from '../names.ts';

/** Thrown for a header blob that rpm itself would refuse, or that lacks what every package has. */
export class RpmHeaderError extends Error {}

/** The part of a header that its vendor wrote, and what was added to it. */
export interface SignedRegion {
  /** What digests and signatures are of. */
  bytes: Buffer;
  tags: ReadonlySet<number>;
  /** Tags behind the region. rpm takes such a one in place of the region's. */
  added: ReadonlySet<number>;
}

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

/** RPMTAG_HEADERIMMUTABLE, and what a header starts with in a package file (lib/header.c). */
const regionTag = 63;
const magic = Buffer.from('8eade80100000000', 'hex');

function tagsOf(index: Buffer): number[] {
  return Array.from({ length: index.length / 16 }, (_, entry) => index.readUInt32BE(entry * 16));
}

/**
 * One header of an RPM database, as the `blob` column holds it: no magic; `il:u32, dl:u32`, il entries of
 * `tag, type, offset, count` (big-endian), then dl bytes. A tag that is there again after the signed region wins, as in rpm.
 */
export class RpmHeader {
  readonly #tags = new Map<number, TagEntry>();
  readonly #data: Buffer;
  readonly #blob: Buffer;

  /** @throws RpmHeaderError when lengths, types or offsets do not fit. */
  constructor(blob: Buffer) {
    if (blob.length < 8) throw new RpmHeaderError('a header is cut');
    const tags = blob.readUInt32BE(0);
    const length = blob.readUInt32BE(4);
    if (tags < 1 || tags > mostTags || length > mostData) throw new RpmHeaderError('a header is too large or empty');
    if (blob.length !== 8 + 16 * tags + length) throw new RpmHeaderError('a header does not have the length it states');
    this.#blob = blob;
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

  /** The bytes of a binary tag; undefined when absent. @throws RpmHeaderError when it is of another type. */
  binary(tag: number): Buffer | undefined {
    const entry = this.#tags.get(tag);
    if (!entry) return undefined;
    if (entry.type !== 7) throw new RpmHeaderError(`tag ${tag} is not binary`);
    return this.#data.subarray(entry.offset, entry.offset + entry.count);
  }

  has(tag: number): boolean {
    return this.#tags.has(tag);
  }

  /**
   * The immutable region, the header as it was in the package file: what digests and signatures cover. rpm adds tags of
   * its own behind it when it installs. Undefined in a header that has none (rpm 3, `gpg-pubkey` of old).
   * @throws RpmHeaderError when the region's own entries do not fit (lib/header.c, hdrblobVerifyRegion).
   */
  region(): SignedRegion | undefined {
    if (this.#blob.readUInt32BE(8) !== regionTag) return undefined;
    const first = this.#tags.get(regionTag);
    const trailer = first?.type === 7 && first.count === 16 ? first.offset : -1;
    if (trailer < 0 || trailer + 16 > this.#data.length) throw new RpmHeaderError('its signed region has no end');
    const bytes = this.#data.subarray(trailer, trailer + 16);
    const entries = -bytes.readInt32BE(8) / 16;
    const valid = bytes.readUInt32BE(0) === regionTag && bytes.readUInt32BE(4) === 7 && bytes.readUInt32BE(12) === 16;
    if (!valid || !Number.isInteger(entries) || entries < 1 || entries > this.#blob.readUInt32BE(0))
      throw new RpmHeaderError('its signed region does not fit');
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32BE(entries, 0);
    lengths.writeUInt32BE(trailer + 16, 4);
    const index = this.#blob.subarray(8, 8 + 16 * entries);
    const added = this.#blob.subarray(8 + 16 * entries, 8 + 16 * this.#blob.readUInt32BE(0));
    return {
      // With the magic number that a header has in a package file.
      bytes: Buffer.concat([magic, lengths, index, this.#data.subarray(0, trailer + 16)]),
      tags: new Set(tagsOf(index)),
      added: new Set(tagsOf(added)),
    };
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
