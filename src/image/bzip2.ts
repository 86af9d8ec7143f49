import { BitReader, Bzip2SyntaxError, readSymbol, readTables, type Tables } from './bzip2-codes.ts';
import { type Decompressed, tooLarge } from './decompressed.ts';

/** A block and the end of a stream start with the digits of π, and of its root. */
const blockMark = 0x314159265359;
const endMark = 0x177245385090;
/** Symbols per Huffman table that a selector names. */
const groupSize = 50;
const largestBlock = 900_000;

/** Whether these are the first bytes of a bzip2 file that has a block. */
export function isBzip2(bytes: Buffer): boolean {
  return (
    /^BZh[1-9]$/.test(bytes.toString('latin1', 0, 4)) && bytes.length >= 14 && bytes.readUIntBE(4, 6) === blockMark
  );
}

/**
 * The content of a bzip2 file, of all its streams one after another. The format is that of bzip2 1.0 (BZIP2 Format
 * Specification by J. Tsai); blocks of the randomised kind, which no program has written since 1996, are not read. Checksums are not
 * compared: this is for looking into what somebody packed, and no proof of it.
 * @param maxBytes of output; never more is held, beside four bytes for each of a block's 900,000
 */
export function unpackBzip2(bytes: Buffer, maxBytes: number): Decompressed {
  const output: Buffer[] = [];
  let size = 0;
  try {
    const bits = new BitReader(bytes);
    // For all blocks: there may be very many small ones.
    const links = new Uint32Array(largestBlock);
    do {
      const blockSize = readStart(bits);
      for (let mark = bits.take48(); mark !== endMark; mark = bits.take48()) {
        if (mark !== blockMark) throw new Bzip2SyntaxError('have no block where one must be');
        bits.take(32);
        const block = readBlock(bits, links.subarray(0, blockSize), maxBytes - size);
        if (!block) return tooLarge(maxBytes);
        size += block.length;
        output.push(block);
      }
      bits.take(32);
      bits.align();
    } while (!bits.isAtEnd());
  } catch (error) {
    if (!(error instanceof Bzip2SyntaxError)) throw error;
    return { state: 'damaged', reason: `the bzip2 data ${error.message}` };
  }
  return { state: 'read', bytes: Buffer.concat(output, size) };
}

/** How many bytes a block has at most, before its last run lengths are undone. */
function readStart(bits: BitReader): number {
  const [magic, level] = [bits.take(24), bits.take(8) - 0x30];
  if (magic !== 0x425a68 || level < 1 || level > 9) throw new Bzip2SyntaxError('are followed by something else');
  return level * 100_000;
}

function readBlock(bits: BitReader, links: Uint32Array, most: number): Buffer | undefined {
  if (bits.take(1) === 1) throw new Bzip2SyntaxError('have a randomised block');
  const origin = bits.take(24);
  const symbols = readSymbols(bits);
  const tables = readTables(bits, symbols.length + 2);
  const { counts, length } = readMoved(bits, links, symbols, tables);
  if (origin >= length) throw new Bzip2SyntaxError('have a block that starts behind its end');
  // The inverse of the Burrows-Wheeler transform: each place's successor in its upper 24 bits.
  let sum = 0;
  for (let symbol = 0; symbol < 256; symbol++) {
    const count = counts[symbol] ?? 0;
    counts[symbol] = sum;
    sum += count;
  }
  for (let at = 0; at < length; at++) {
    const symbol = (links[at] ?? 0) & 0xff;
    const place = counts[symbol] ?? 0;
    counts[symbol] = place + 1;
    links[place] = ((links[place] ?? 0) & 0xff) | (at << 8);
  }
  return withoutRuns(links, length, (links[origin] ?? 0) >>> 8, most);
}

/** Follows the links; after four equal bytes comes the number of those that follow. Undefined: more than `most`. */
function withoutRuns(links: Uint32Array, length: number, first: number, most: number): Buffer | undefined {
  let output = Buffer.allocUnsafe(Math.min(most, length + 1024));
  let [size, at, run, last] = [0, first, 0, -1];
  const room = (needed: number): boolean => {
    if (size + needed > most) return false;
    if (size + needed > output.length)
      output = Buffer.concat([output], Math.min(most, Math.max(2 * output.length, size + needed)));
    return true;
  };
  for (let left = length; left > 0; left--) {
    const link = links[at] ?? 0;
    const byte = link & 0xff;
    at = link >>> 8;
    if (run === 4) {
      if (!room(byte)) return undefined;
      output.fill(last, size, size + byte);
      size += byte;
      run = 0;
      last = -1;
      continue;
    }
    if (!room(1)) return undefined;
    output[size++] = byte;
    run = byte === last ? run + 1 : 1;
    last = byte;
  }
  return output.subarray(0, size);
}

/** Which bytes a block has: 16 bits for the sixteens that have any, then 16 for each of those. */
function readSymbols(bits: BitReader): number[] {
  const sixteens = bits.take(16);
  const symbols: number[] = [];
  for (let high = 0; high < 16; high++) {
    if ((sixteens & (0x8000 >> high)) === 0) continue;
    const used = bits.take(16);
    for (let low = 0; low < 16; low++) if ((used & (0x8000 >> low)) !== 0) symbols.push(high * 16 + low);
  }
  if (symbols.length === 0) throw new Bzip2SyntaxError('have a block without bytes');
  return symbols;
}

/**
 * Undoes the codes, the runs of zeros, and the moving to the front.
 * @param links gets the last column of the transform
 * @returns its length, and how often each byte comes in it
 */
function readMoved(
  bits: BitReader,
  links: Uint32Array,
  symbols: number[],
  { selectors, tables }: Tables,
): { counts: Uint32Array; length: number } {
  const end = symbols.length + 1;
  const front = [...symbols];
  const counts = new Uint32Array(256);
  let [length, run, weight] = [0, 0, 1];
  const put = (byte: number, times: number): void => {
    if (length + times > links.length) throw new Bzip2SyntaxError('have a block that is too large');
    links.fill(byte, length, length + times);
    counts[byte] = (counts[byte] ?? 0) + times;
    length += times;
  };
  for (let group = 0; group < selectors.length; group++) {
    const table = tables[selectors[group] ?? 0];
    if (!table) break;
    for (let each = 0; each < groupSize; each++) {
      const symbol = readSymbol(bits, table);
      if (symbol <= 1) {
        run += weight << symbol;
        weight <<= 1;
        if (run > links.length) throw new Bzip2SyntaxError('have a block that is too large');
        continue;
      }
      if (run > 0) put(front[0] ?? 0, run);
      [run, weight] = [0, 1];
      if (symbol === end) return { counts, length };
      const [byte = 0] = front.splice(symbol - 1, 1);
      front.unshift(byte);
      put(byte, 1);
    }
  }
  throw new Bzip2SyntaxError('have a block without an end');
}
