/** Writes GVDB files for tests, from GLib's "GVariant Specification" and gvdb-format.h; little-endian. */
import type { VariantValue } from '../gvariant.ts';
import { splitTypes } from './variants.ts';

/** A key has a value (type string and value) or a table of its own. */
export interface Content {
  readonly [key: string]: readonly [type: string, value: VariantValue] | Content;
}

const header = 24;

export function makeGvdb(content: Content): Buffer {
  const heap: Buffer[] = [];
  let size = header;
  const put = (bytes: Buffer, alignment: number): [start: number, end: number] => {
    const gap = (alignment - (size % alignment)) % alignment;
    heap.push(Buffer.alloc(gap), bytes);
    const start = size + gap;
    size = start + bytes.length;
    return [start, size];
  };
  const table = (keys: Content): [start: number, end: number] => {
    const names = Object.keys(keys);
    const buckets = names.map((_, bucket) => names.filter((name) => hashOf(name) % names.length === bucket));
    const items = buckets.flat().map((name) => {
      const item = Buffer.alloc(24);
      const value = keys[name];
      const [keyStart] = put(Buffer.from(name), 1);
      item.writeUInt32LE(hashOf(name), 0);
      item.writeUInt32LE(0xffffffff, 4);
      item.writeUInt32LE(keyStart, 8);
      item.writeUInt16LE(Buffer.byteLength(name), 12);
      const isValue = Array.isArray(value);
      item.write(isValue ? 'v' : 'H', 14, 'latin1');
      const [start, end] = isValue ? put(variantBytes(value[0], value[1]), 8) : table((value ?? {}) as Content);
      item.writeUInt32LE(start, 16);
      item.writeUInt32LE(end, 20);
      return item;
    });
    const head = Buffer.alloc(8 + names.length * 4);
    head.writeUInt32LE(0x28000000, 0);
    head.writeUInt32LE(names.length, 4);
    let first = 0;
    for (const [bucket, inside] of buckets.entries()) {
      head.writeUInt32LE(first, 8 + bucket * 4);
      first += inside.length;
    }
    return put(Buffer.concat([head, ...items]), 4);
  };
  const [start, end] = table(content);
  const top = Buffer.alloc(header);
  top.write('GVariant', 0, 'latin1');
  top.writeUInt32LE(start, 16);
  top.writeUInt32LE(end, 20);
  return Buffer.concat([top, ...heap]);
}

/** Of a type `v`: value, zero byte, type. */
export function variantBytes(type: string, value: VariantValue): Buffer {
  return Buffer.concat([bytesOf(splitTypes(type)[0] ?? '', value), Buffer.from([0]), Buffer.from(type)]);
}

function hashOf(key: string): number {
  let hash = 5381;
  for (const byte of Buffer.from(key)) hash = (Math.imul(hash, 33) + ((byte << 24) >> 24)) >>> 0;
  return hash;
}

const sizes: Readonly<Record<string, number>> = { b: 1, y: 1, n: 2, q: 2, i: 4, u: 4, h: 4, x: 8, t: 8, d: 8 };

function alignmentOf(type: string): number {
  if (type.startsWith('a') || type.startsWith('m')) return alignmentOf(type.slice(1));
  if (type.startsWith('(') || type.startsWith('{'))
    return Math.max(1, ...splitTypes(type.slice(1, -1)).map(alignmentOf));
  return type === 'v' ? 8 : (sizes[type] ?? 1);
}

function isFixed(type: string): boolean {
  if (type.startsWith('(') || type.startsWith('{')) return splitTypes(type.slice(1, -1)).every(isFixed);
  return sizes[type] !== undefined;
}

function bytesOf(type: string, value: VariantValue): Buffer {
  const size = sizes[type];
  if (size !== undefined) {
    const bytes = Buffer.alloc(size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, size);
    if (type === 'd') view.setFloat64(0, Number(value), true);
    else if (size === 8) view.setBigUint64(0, BigInt.asUintN(64, BigInt(String(value))), true);
    else bytes.writeUIntLE(Number(BigInt.asUintN(size * 8, BigInt(Number(value)))), 0, size);
    return bytes;
  }
  if (type === 'v') {
    const inner = value as { type: string; value: VariantValue };
    return variantBytes(inner.type, inner.value);
  }
  if (type.startsWith('m')) {
    if (value === null) return Buffer.alloc(0);
    const inner = bytesOf(type.slice(1), value);
    return isFixed(type.slice(1)) ? inner : Buffer.concat([inner, Buffer.from([0])]);
  }
  const values = Array.isArray(value) ? (value as VariantValue[]) : [];
  if (type.startsWith('a'))
    return framed(
      values.map(() => type.slice(1)),
      values,
      false,
    );
  if (type.startsWith('(') || type.startsWith('{')) return framed(splitTypes(type.slice(1, -1)), values, true);
  return Buffer.from(`${value}\0`);
}

/** Members one after the other at their alignment, and the ends of those of variable size after them. */
function framed(types: readonly string[], values: readonly VariantValue[], isTuple: boolean): Buffer {
  if (isTuple && types.length === 0) return Buffer.from([0]);
  let body: Buffer = Buffer.alloc(0);
  const ends: number[] = [];
  for (const [position, type] of types.entries()) {
    body = padded(body, alignmentOf(type));
    body = Buffer.concat([body, bytesOf(type, values[position] ?? null)]);
    if (!isFixed(type) && !(isTuple && position === types.length - 1)) ends.push(body.length);
  }
  if (isTuple && types.every(isFixed)) return padded(body, Math.max(...types.map(alignmentOf)));
  if (isTuple) ends.reverse();
  const width = [1, 2, 4].find((each) => body.length + ends.length * each < 256 ** each) ?? 4;
  const offsets = Buffer.alloc(ends.length * width);
  for (const [position, end] of ends.entries()) offsets.writeUIntLE(end, position * width, width);
  return Buffer.concat([body, offsets]);
}

function padded(bytes: Buffer, alignment: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((alignment - (bytes.length % alignment)) % alignment)]);
}
