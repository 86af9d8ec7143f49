/** Thrown by the decoder: half a sentence about "the lz4 data". */
export class Lz4SyntaxError extends Error {
  readonly isUnsupported: boolean;

  constructor(message: string, isUnsupported = false) {
    super(message);
    this.isUnsupported = isUnsupported;
  }
}

const frameMagic = 0x184d2204;
const legacyMagic = 0x184c2102;
const skippableMagic = 0x184d2a50;
/** What a legacy block holds, all but the last being full (lz4_Frame_format.md, "Legacy frame"). */
const legacyBlock = 8 * 1024 * 1024;

/**
 * The content of lz4 data: frames (lz4_Frame_format.md 1.6.4) and legacy frames, one after another. Their checksums are not
 * compared: what is read here is named by a digest already.
 * @throws Lz4SyntaxError
 */
export function* unpackLz4(bytes: Buffer, maxBytes: number): Generator<Buffer> {
  let at = 0;
  let left = maxBytes;
  while (at < bytes.length) {
    const magic = word(bytes, at);
    at += 4;
    if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
      at += 4 + word(bytes, at);
      if (at > bytes.length) throw new Lz4SyntaxError('end within a frame');
      continue;
    }
    if (magic !== frameMagic && magic !== legacyMagic) throw new Lz4SyntaxError('are followed by others');
    // One byte more than may be taken tells that it is too large.
    const output = new Output(left + 1);
    at = magic === legacyMagic ? unpackLegacy(bytes, at, output) : unpackFrame(bytes, at, output);
    const piece = output.taken();
    yield piece;
    left -= piece.length;
    if (left < 0) return;
  }
}

function unpackLegacy(bytes: Buffer, start: number, output: Output): number {
  let at = start;
  while (at < bytes.length && !output.isFull) {
    const size = word(bytes, at);
    if (size === frameMagic || size === legacyMagic || (size & 0xfffffff0) >>> 0 === skippableMagic) break;
    at += 4;
    const before = output.length;
    unpackBlock(body(bytes, at, size), output, before);
    if (output.length - before > legacyBlock) throw new Lz4SyntaxError('have a block that is too large');
    at += size;
  }
  return at;
}

function unpackFrame(bytes: Buffer, start: number, output: Output): number {
  const flags = bytes[start] ?? 0;
  if (flags >> 6 !== 1 || flags & 0x02) throw new Lz4SyntaxError('are of a version that is not known', true);
  if (flags & 0x01) throw new Lz4SyntaxError('need a dictionary', true);
  const independent = (flags & 0x20) !== 0;
  let at = start + 2 + (flags & 0x08 ? 8 : 0) + 1;
  for (;;) {
    const header = word(bytes, at);
    at += 4;
    if (header === 0) break;
    const size = header & 0x7fffffff;
    const block = body(bytes, at, size);
    if (header >>> 31) output.copy(block);
    else unpackBlock(block, output, independent ? output.length : 0);
    if (output.isFull) return at;
    at += size + (flags & 0x10 ? 4 : 0);
  }
  return at + body(bytes, at, flags & 0x04 ? 4 : 0).length;
}

/** One block (lz4_Block_format.md); matches reach back to `floor` of the output at most. */
function unpackBlock(block: Buffer, output: Output, floor: number): void {
  let at = 0;
  const more = (length: number): number => {
    let total = length;
    if (length !== 15) return total;
    for (let byte = 255; byte === 255; total += byte) {
      if (at >= block.length) throw new Lz4SyntaxError('end within a length');
      byte = block[at++] ?? 0;
    }
    return total;
  };
  while (at < block.length && !output.isFull) {
    const token = block[at++] ?? 0;
    const literals = more(token >> 4);
    output.copy(body(block, at, literals));
    at += literals;
    if (at === block.length) return;
    if (at + 2 > block.length) throw new Lz4SyntaxError('end within a block');
    const distance = block.readUInt16LE(at);
    at += 2;
    output.repeat(distance, more(token & 15) + 4, floor);
  }
}

function body(bytes: Buffer, at: number, size: number): Buffer {
  if (at + size > bytes.length) throw new Lz4SyntaxError('end within a block');
  return bytes.subarray(at, at + size);
}

function word(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw new Lz4SyntaxError('end within a frame');
  return bytes.readUInt32LE(at);
}

/** Grows as it is written, to a bound at which it silently takes no more. */
class Output {
  readonly #most: number;
  #bytes = Buffer.alloc(64 * 1024);
  length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.length >= this.#most;
  }

  copy(piece: Buffer): void {
    const size = this.#room(piece.length);
    piece.copy(this.#bytes, this.length, 0, size);
    this.length += size;
  }

  repeat(distance: number, length: number, floor: number): void {
    if (distance === 0 || distance > this.length - floor) throw new Lz4SyntaxError('refer to what is not there');
    const size = this.#room(length);
    for (let i = 0; i < size; i++, this.length++) this.#bytes[this.length] = this.#bytes[this.length - distance] ?? 0;
  }

  taken(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  #room(wanted: number): number {
    const size = Math.min(wanted, this.#most - this.length);
    if (this.length + size > this.#bytes.length) {
      const grown = Buffer.alloc(Math.min(this.#most, Math.max(this.#bytes.length * 2, this.length + size)));
      this.#bytes.copy(grown, 0, 0, this.length);
      this.#bytes = grown;
    }
    return size;
  }
}
