import { decodeName } from './names.ts';
import { TarSyntaxError } from './tar-header.ts';

/** A PAX header's records in file order; values are bytes. Later records of a key win, and `repeated` names such keys. */
export interface PaxRecords {
  values: Map<string, Buffer>;
  repeated: string[];
  /** Offsets and lengths of GNU's sparse form 0.0, whose two records come again and again. */
  sparsePairs: string[];
}

const textKeys = new Set(['path', 'linkpath', 'uname', 'gname']);

/**
 * Splits `LENGTH KEY=VALUE\n` records (POSIX.1-2024 pax, "pax Extended Header"). Values may hold any byte, for
 * `SCHILY.xattr.*` carries raw attribute values; names may hold no NUL, as Go's archive/tar demands.
 * @throws TarSyntaxError when a record's length, separator or end is not in its place.
 */
export function parsePax(payload: Buffer): PaxRecords {
  const values = new Map<string, Buffer>();
  const repeated: string[] = [];
  const sparsePairs: string[] = [];
  for (let at = 0; at < payload.length; ) {
    const { length, digits } = recordLength(payload, at);
    const end = at + length;
    const equals = payload.indexOf(0x3d, at + digits + 1);
    if (equals === -1 || equals >= end - 1) throw new TarSyntaxError('a PAX record has no "="');
    if (payload[end - 1] !== 0x0a) throw new TarSyntaxError('a PAX record does not end with a newline');
    const key = decodeName(payload.subarray(at + digits + 1, equals));
    const value = payload.subarray(equals + 1, end - 1);
    if (key === '' || key.includes('\0') || (textKeys.has(key) && value.includes(0))) {
      throw new TarSyntaxError(`the PAX record ${JSON.stringify(key)} holds a NUL or has no name`);
    }
    at = end;
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') {
      if ((sparsePairs.length % 2 === 0) !== (key === 'GNU.sparse.offset'))
        throw new TarSyntaxError('a PAX header has the records of a sparse file in a wrong order');
      sparsePairs.push(value.toString('latin1'));
    } else if (values.has(key)) repeated.push(key);
    values.set(key, value);
  }
  return { values, repeated, sparsePairs };
}

function recordLength(payload: Buffer, at: number): { length: number; digits: number } {
  let length = 0;
  let digits = 0;
  for (; digits < 8; digits++) {
    const digit = (payload[at + digits] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    length = length * 10 + digit;
  }
  // The shortest record is `5 a=\n`.
  if (digits === 0 || payload[at + digits] !== 0x20 || length < digits + 4 || at + length > payload.length) {
    throw new TarSyntaxError('a PAX record has a wrong length');
  }
  return { length, digits };
}

/**
 * A decimal value such as `mtime=1700000000.25`; the fraction is dropped. Undefined when the record is absent or empty,
 * which leaves the header's own value (as Go's archive/tar reads it).
 * @throws TarSyntaxError when it is no number, negative where that makes no sense, or beyond 2^53.
 */
export function paxNumber(values: ReadonlyMap<string, Buffer>, key: string): number | undefined {
  const text = values.get(key)?.toString('latin1');
  if (text === undefined || text === '') return undefined;
  const match = /^(-?)([0-9]{1,19})(?:\.[0-9]{0,32})?$/.exec(text);
  const value = match ? Number(`${match[1]}${match[2]}`) : Number.NaN;
  if (!Number.isSafeInteger(value) || (key !== 'mtime' && (value < 0 || text.includes('.')))) {
    throw new TarSyntaxError(`the PAX record ${key} is no usable number`);
  }
  return value;
}
