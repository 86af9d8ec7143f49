import { GVariantError, maxDepth, parseType, type VariantType } from './gvariant-type.ts';

/** A value with its type string. 64-bit integers are bigint, dictionaries lists of pairs, nothing of a maybe is null. */
export interface Variant {
  type: string;
  value: VariantValue;
}
export type VariantValue = boolean | number | bigint | string | null | Variant | readonly VariantValue[];

/** Whether a value is of type `v`, with a type of its own. */
export function isVariant(value: VariantValue | undefined): value is Variant {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Values of one variant, each element of each array counted. */
const maxValues = 1_000_000;

/**
 * Reads the content of a variant (type `v`): value, a zero byte, type string; GLib, "GVariant Specification 1.0", section 2. Only normal
 * form is read: of anything else, readers make different values.
 * @param bigEndian whether numbers are stored so; GLib's databases are little-endian but on old hardware
 * @throws GVariantError
 */
export function readVariant(bytes: Buffer, bigEndian = false): Variant {
  return new Reader(bigEndian).variant(bytes, 0);
}

class Reader {
  readonly #bigEndian: boolean;
  #left = maxValues;
  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian;
  }

  variant(bytes: Buffer, depth: number): Variant {
    const zero = bytes.lastIndexOf(0);
    if (zero < 0) throw new GVariantError('a variant does not name its type');
    const text = bytes.subarray(zero + 1).toString('latin1');
    return { type: text, value: this.#read(parseType(text), bytes.subarray(0, zero), depth) };
  }

  #read(type: VariantType, bytes: Buffer, depth: number): VariantValue {
    if (depth > maxDepth) throw new GVariantError('it is nested too deeply');
    if (--this.#left < 0) throw new GVariantError(`it has more than ${maxValues} values`);
    if (type.size !== undefined && bytes.length !== type.size)
      throw new GVariantError('a value is not of its type’s size');
    if (type.kind === 'basic') return this.#basic(type.code, bytes, depth);
    if (type.kind === 'tuple' || type.kind === 'entry')
      return this.#tuple(type.members, bytes, type.size === undefined, depth);
    if (type.kind === 'array') return this.#array(type.element, bytes, depth);
    if (bytes.length === 0) return null;
    if (type.element.size !== undefined) return this.#read(type.element, bytes, depth + 1);
    if (bytes.at(-1) !== 0) throw new GVariantError('a maybe does not end with a zero byte');
    return this.#read(type.element, bytes.subarray(0, -1), depth + 1);
  }

  #basic(code: string, bytes: Buffer, depth: number): VariantValue {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const little = !this.#bigEndian;
    switch (code) {
      case 'b': {
        const byte = view.getUint8(0);
        if (byte > 1) throw new GVariantError('a boolean is neither 0 nor 1');
        return byte === 1;
      }
      case 'y':
        return view.getUint8(0);
      case 'n':
        return view.getInt16(0, little);
      case 'q':
        return view.getUint16(0, little);
      case 'i':
      case 'h':
        return view.getInt32(0, little);
      case 'u':
        return view.getUint32(0, little);
      case 'x':
        return view.getBigInt64(0, little);
      case 't':
        return view.getBigUint64(0, little);
      case 'd':
        return view.getFloat64(0, little);
      case 'v':
        return this.variant(bytes, depth + 1);
      default:
        return textOf(bytes);
    }
  }

  #array(element: VariantType, bytes: Buffer, depth: number): VariantValue {
    const items: VariantValue[] = [];
    if (bytes.length === 0) return items;
    if (element.size !== undefined) {
      if (bytes.length % element.size !== 0) throw new GVariantError('an array does not hold whole elements');
      for (let at = 0; at < bytes.length; at += element.size)
        items.push(this.#read(element, bytes.subarray(at, at + element.size), depth + 1));
      return items;
    }
    const width = offsetWidth(bytes.length);
    const table = offsetAt(bytes, bytes.length - width, width);
    const count = (bytes.length - table) / width;
    if (table > bytes.length - width || !Number.isInteger(count))
      throw new GVariantError('offsets of an array are wrong');
    let start = 0;
    for (let position = 0; position < count; position++) {
      const from = aligned(start, element.alignment, bytes, table);
      const end = offsetAt(bytes, table + position * width, width);
      if (end < from || end > table) throw new GVariantError('offsets of an array are not in order');
      items.push(this.#read(element, bytes.subarray(from, end), depth + 1));
      start = end;
    }
    return items;
  }

  /** Also dictionary entries. Members of variable size but the last have their ends at the end, backwards. */
  #tuple(members: readonly VariantType[], bytes: Buffer, isVariable: boolean, depth: number): VariantValue {
    if (members.length === 0) {
      if (bytes[0] !== 0) throw new GVariantError('an empty tuple is not a zero byte');
      return [];
    }
    const width = offsetWidth(bytes.length);
    const offsets = isVariable ? members.slice(0, -1).filter(({ size }) => size === undefined).length : 0;
    const limit = bytes.length - offsets * width;
    const values: VariantValue[] = [];
    let start = 0;
    let used = 0;
    for (const [position, member] of members.entries()) {
      const from = aligned(start, member.alignment, bytes, limit);
      const isLast = position === members.length - 1;
      const end =
        member.size !== undefined
          ? from + member.size
          : isLast
            ? limit
            : offsetAt(bytes, bytes.length - ++used * width, width);
      if (end < from || end > limit) throw new GVariantError('the members of a tuple are not in order');
      values.push(this.#read(member, bytes.subarray(from, end), depth + 1));
      start = end;
    }
    // A tuple of fixed size is filled up to its alignment.
    if (isVariable ? start !== limit : bytes.subarray(start).some((byte) => byte !== 0))
      throw new GVariantError('a tuple has bytes that belong to no member');
    return values;
  }
}

/** @throws GVariantError where what is skipped is not zero */
function aligned(position: number, alignment: number, bytes: Buffer, limit: number): number {
  const next = Math.ceil(position / alignment) * alignment;
  if (next > limit || bytes.subarray(position, next).some((byte) => byte !== 0))
    throw new GVariantError('what fills up to an alignment is not zero, or not there');
  return next;
}

/** Bytes of an offset, by the size of what it is in. */
function offsetWidth(length: number): number {
  return length <= 0xff ? 1 : length <= 0xffff ? 2 : 4;
}

function offsetAt(bytes: Buffer, at: number, width: number): number {
  if (at < 0) throw new GVariantError('it is too short for its offsets');
  return bytes.readUIntLE(at, width);
}

function textOf(bytes: Buffer): string {
  if (bytes.length === 0 || bytes.indexOf(0) !== bytes.length - 1)
    throw new GVariantError('a text does not end where it says');
  return bytes.subarray(0, -1).toString('utf8');
}
