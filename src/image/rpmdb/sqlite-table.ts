import { SqliteError, type SqlitePages } from './sqlite-pages.ts';

/** A value of a record. Text is given as its bytes, apart from blobs. */
export type SqliteValue = null | number | { text: Buffer } | { blob: Buffer };

/** One row of a table. A column that is the INTEGER PRIMARY KEY is null among the values: the rowid stands for it. */
export interface SqliteRow {
  rowid: number;
  values: SqliteValue[];
}

/** Records larger than this are refused (go-rpmdb bounds header blobs alike). */
const largestRecord = 256 * 1024 * 1024;

/**
 * The rows of an ordinary table, by its name, in the order of the b-tree (by rowid). Views and virtual tables of that name, which a query would run instead,
 * are refused; indexes and the free list are not looked at. No page is visited twice, so the work is bounded by the file.
 * @throws SqliteError when there is no such table, more than one, or the file is damaged.
 */
export function* readTable(pages: SqlitePages, name: string): Generator<SqliteRow> {
  const visited = new Set<number>();
  const named: SqliteRow[] = [];
  for (const row of walk(pages, 1, visited)) {
    if (textOf(row.values[1])?.toLowerCase() === name.toLowerCase()) named.push(row);
  }
  const [row, another] = named;
  if (!row) throw new SqliteError(`it has no table ${name}`);
  const root = row.values[3];
  if (another || textOf(row.values[0]) !== 'table' || typeof root !== 'number' || root < 2) {
    throw new SqliteError(`what it calls ${name} is no plain table`);
  }
  yield* walk(pages, root, visited);
}

function textOf(value: SqliteValue | undefined): string | undefined {
  return value !== null && typeof value === 'object' && 'text' in value ? value.text.toString('utf8') : undefined;
}

/** Visits a table b-tree (sqlite.org/fileformat2.html, 1.6 "B-tree Pages"), leaves from left to right. */
function* walk(pages: SqlitePages, root: number, visited: Set<number>): Generator<SqliteRow> {
  const todo = [root];
  for (let number = todo.pop(); number !== undefined; number = todo.pop()) {
    const page = visit(pages, number, visited);
    // The first page starts with the file's header.
    const start = number === 1 ? 100 : 0;
    const type = page.readUInt8(start);
    if (type !== 0x0d && type !== 0x05) throw new SqliteError(`page ${number} is no page of a table`);
    const cells = page.readUInt16BE(start + 3);
    const pointers = start + (type === 0x05 ? 12 : 8);
    if (pointers + cells * 2 > pages.usable) throw new SqliteError(`page ${number} has more cells than room`);
    const children: number[] = [];
    for (let cell = 0; cell < cells; cell++) {
      const at = page.readUInt16BE(pointers + cell * 2);
      if (at + 4 > pages.usable) throw new SqliteError(`page ${number} has a cell outside of it`);
      if (type === 0x05) children.push(page.readUInt32BE(at));
      else yield rowAt(pages, page, at, visited);
    }
    if (type === 0x05) todo.push(page.readUInt32BE(start + 8), ...children.reverse());
  }
}

function visit(pages: SqlitePages, number: number, visited: Set<number>): Buffer {
  if (visited.has(number)) throw new SqliteError(`page ${number} is used twice`);
  visited.add(number);
  return pages.page(number);
}

function rowAt(pages: SqlitePages, page: Buffer, at: number, visited: Set<number>): SqliteRow {
  const size = readVarint(page, at);
  const rowid = readVarint(page, size.next);
  return { rowid: rowid.value, values: parseRecord(payloadAt(pages, page, size.value, rowid.next, visited)) };
}

/** The payload of a leaf cell, put together from its overflow pages (1.6 and 1.7, "Cell Payload Overflow Pages"). */
function payloadAt(pages: SqlitePages, page: Buffer, size: number, start: number, visited: Set<number>): Buffer {
  if (size > largestRecord) throw new SqliteError('a record is too large');
  const most = pages.usable - 35;
  if (size <= most) return within(page, start, size, pages.usable);
  const least = Math.floor(((pages.usable - 12) * 32) / 255) - 23;
  const spread = least + ((size - least) % (pages.usable - 4));
  const local = spread <= most ? spread : least;
  const parts = [within(page, start, local, pages.usable)];
  let missing = size - local;
  let next = within(page, start + local, 4, pages.usable).readUInt32BE(0);
  while (missing > 0) {
    const overflow = visit(pages, next, visited);
    const part = overflow.subarray(4, Math.min(pages.usable, 4 + missing));
    parts.push(part);
    missing -= part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts, size);
}

function within(page: Buffer, start: number, length: number, usable: number): Buffer {
  if (start + length > usable) throw new SqliteError('a record leaves its page');
  return page.subarray(start, start + length);
}

/** Big-endian, 7 bits a byte, at most 9 bytes of which the last has 8 (1.6). Values beyond 2^53 lose their low bits; only rowids are that large. */
function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let count = 0; count < 9; count++) {
    const byte = bytes[at + count];
    if (byte === undefined) throw new SqliteError('a number leaves its page');
    if (count === 8) return { value: value * 256 + byte, next: at + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + count + 1 };
  }
  throw new SqliteError('a number has no end');
}

/** Record format (sqlite.org/fileformat2.html, 2.1). */
function parseRecord(payload: Buffer): SqliteValue[] {
  const header = readVarint(payload, 0);
  if (header.value > payload.length) throw new SqliteError('a record is cut');
  const row: SqliteValue[] = [];
  let at = header.value;
  for (let type = header.next; type < header.value; ) {
    const serial = readVarint(payload, type);
    type = serial.next;
    const length = contentLength(serial.value);
    if (at + length > payload.length) throw new SqliteError('a record is cut');
    row.push(readValue(serial.value, payload.subarray(at, at + length)));
    at += length;
  }
  return row;
}

function contentLength(serial: number): number {
  if (serial === 10 || serial === 11) throw new SqliteError('a record has a value of a reserved type');
  return serial >= 12 ? Math.floor((serial - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][serial] ?? 0);
}

function readValue(serial: number, bytes: Buffer): SqliteValue {
  if (serial === 0) return null;
  if (serial >= 12) return serial % 2 === 0 ? { blob: bytes } : { text: bytes };
  if (serial === 8 || serial === 9) return serial - 8;
  if (serial === 7) return bytes.readDoubleBE(0);
  return serial === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}
