/** Thrown for a file that is no SQLite database of the kind we read, or damaged. */
export class SqliteError extends Error {}

/** The pages of a database, as its last committed transaction left them. */
export interface SqlitePages {
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly count: number;
  /** A page by its number, from 1. @throws SqliteError when there is none. */
  page(number: number): Buffer;
}

const magic = 'SQLite format 3\0';

/**
 * Opens the bytes of a database file, and of the write-ahead log beside it when there is one
 * (sqlite.org/fileformat2.html, 1.3 "The Database Header" and 4 "The Write-Ahead Log").
 * @throws SqliteError when the header is none, the text is not UTF-8, or the log is not a log of this database.
 */
export function openSqlite(file: Buffer, wal?: Buffer): SqlitePages {
  if (file.length < 512 || file.toString('latin1', 0, 16) !== magic) throw new SqliteError('it is no SQLite database');
  const stated = file.readUInt16BE(16);
  const pageSize = stated === 1 ? 65536 : stated;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new SqliteError('its page size is none');
  const log = wal && wal.length > 0 ? readLog(wal, pageSize) : undefined;
  const header = log?.pages.get(1) ?? file;
  const usable = pageSize - header.readUInt8(20);
  if (usable < 480) throw new SqliteError('its pages have too little room');
  const encoding = header.readUInt32BE(56);
  if (encoding !== 1) throw new SqliteError(`its text encoding is ${encoding}, not UTF-8`);
  const count = log?.pageCount ?? pagesOf(file, pageSize);
  return {
    pageSize,
    usable,
    count,
    page(number) {
      const start = (number - 1) * pageSize;
      const page =
        number >= 1 && number <= count ? (log?.pages.get(number) ?? file.subarray(start, start + pageSize)) : undefined;
      if (page?.length !== pageSize) throw new SqliteError(`page ${number} is not in the file`);
      return page;
    },
  };
}

/** The header's count is valid only when the last writer knew of it; older writers leave the file's length. */
function pagesOf(file: Buffer, pageSize: number): number {
  const inFile = Math.floor(file.length / pageSize);
  const inHeader = file.readUInt32BE(28);
  const valid = inHeader > 0 && file.readUInt32BE(24) === file.readUInt32BE(92);
  if (valid && inHeader > inFile) throw new SqliteError(`it states ${inHeader} pages and has ${inFile}`);
  return valid ? inHeader : inFile;
}

interface CommittedLog {
  pages: Map<number, Buffer>;
  /** Pages of the database after the last commit. */
  pageCount: number;
}

/** The newest committed version of each page; undefined when nothing was committed since the log was last reset. */
function readLog(wal: Buffer, pageSize: number): CommittedLog | undefined {
  if (wal.length < 32) throw new SqliteError('its write-ahead log is cut');
  const magicNumber = wal.readUInt32BE(0);
  if (magicNumber !== 0x377f0682 && magicNumber !== 0x377f0683) throw new SqliteError('its write-ahead log is none');
  if (wal.readUInt32BE(8) !== pageSize) throw new SqliteError('its write-ahead log has another page size');
  const littleEndian = magicNumber === 0x377f0682;
  let sum = checksum(wal.subarray(0, 24), [0, 0], littleEndian);
  if (sum[0] !== wal.readUInt32BE(24) || sum[1] !== wal.readUInt32BE(28))
    throw new SqliteError('its write-ahead log is damaged');
  const salt = wal.subarray(16, 24);
  let committed: CommittedLog | undefined;
  let uncommitted: [number, Buffer][] = [];
  for (let at = 32; at + 24 + pageSize <= wal.length; at += 24 + pageSize) {
    const frame = wal.subarray(at, at + 24);
    const page = wal.subarray(at + 24, at + 24 + pageSize);
    sum = checksum(page, checksum(frame.subarray(0, 8), sum, littleEndian), littleEndian);
    // What follows was left by an earlier use of the log, or was never finished.
    if (!frame.subarray(8, 16).equals(salt) || sum[0] !== frame.readUInt32BE(16) || sum[1] !== frame.readUInt32BE(20))
      break;
    uncommitted.push([frame.readUInt32BE(0), page]);
    const pageCount = frame.readUInt32BE(4);
    if (pageCount === 0) continue;
    committed ??= { pages: new Map(), pageCount };
    committed.pageCount = pageCount;
    for (const [number, bytes] of uncommitted) committed.pages.set(number, bytes);
    uncommitted = [];
  }
  return committed;
}

function checksum(bytes: Buffer, seed: readonly [number, number], littleEndian: boolean): [number, number] {
  let [s0, s1] = seed;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    s0 = (s0 + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + s1) >>> 0;
    s1 = (s1 + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + s0) >>> 0;
  }
  return [s0, s1];
}
