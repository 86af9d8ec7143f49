const longestCode = 20;

/** Why the bytes are no bzip2 file, in words that follow "the data". */
export class Bzip2SyntaxError extends Error {}

/** A canonical Huffman code: of each length the first code, how many there are, and where their symbols begin. */
interface Table {
  first: Int32Array;
  count: Int32Array;
  start: Int32Array;
  symbols: Uint16Array;
}

/** The codes of a block, and which of them each group of symbols is written in. */
export interface Tables {
  selectors: Uint8Array;
  tables: Table[];
}

/** @param alphabet how many symbols there are */
export function readTables(bits: BitReader, alphabet: number): Tables {
  const [groups, count] = [bits.take(3), bits.take(15)];
  if (groups < 2 || groups > 6 || count === 0) throw new Bzip2SyntaxError('have a block without codes');
  const order = Array.from({ length: groups }, (_, at) => at);
  const selectors = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    let place = 0;
    while (bits.take(1) === 1) if (++place >= groups) throw new Bzip2SyntaxError('name a code that is not there');
    const [group = 0] = order.splice(place, 1);
    order.unshift(group);
    selectors[at] = group;
  }
  const tables = order.map(() => {
    const lengths = new Uint8Array(alphabet);
    let length = bits.take(5);
    for (let symbol = 0; symbol < alphabet; symbol++) {
      for (;;) {
        if (length < 1 || length > longestCode) throw new Bzip2SyntaxError('have a code of no reasonable length');
        if (bits.take(1) === 0) break;
        length += bits.take(1) === 0 ? 1 : -1;
      }
      lengths[symbol] = length;
    }
    return tableOf(lengths);
  });
  return { selectors, tables };
}

function tableOf(lengths: Uint8Array): Table {
  const count = new Int32Array(longestCode + 1);
  for (const length of lengths) count[length] = (count[length] ?? 0) + 1;
  const [first, start] = [new Int32Array(longestCode + 1), new Int32Array(longestCode + 1)];
  let [code, place] = [0, 0];
  for (let length = 1; length <= longestCode; length++) {
    first[length] = code;
    start[length] = place;
    code = (code + (count[length] ?? 0)) << 1;
    place += count[length] ?? 0;
  }
  const symbols = [...lengths.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  return { first, count, start, symbols: Uint16Array.from(symbols) };
}

/** @throws Bzip2SyntaxError for a code that stands for nothing */
export function readSymbol(bits: BitReader, { first, count, start, symbols }: Table): number {
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    code = (code << 1) | bits.take(1);
    const offset = code - (first[length] ?? 0);
    if (offset >= 0 && offset < (count[length] ?? 0)) return symbols[(start[length] ?? 0) + offset] ?? 0;
  }
  throw new Bzip2SyntaxError('have a code that stands for nothing');
}

/** The bits of a file, the highest of a byte first. */
export class BitReader {
  readonly #bytes: Buffer;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** @param count 1 to 32 */
  take(count: number): number {
    if (count > 16) return this.take(count - 16) * 0x10000 + this.take(16);
    while (this.#count < count) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Bzip2SyntaxError('are cut off');
      this.#held = ((this.#held << 8) | byte) & 0xffffff;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#held >>> this.#count) & ((1 << count) - 1);
  }

  take48(): number {
    return this.take(24) * 0x1000000 + this.take(24);
  }

  align(): void {
    this.#count = 0;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
}
