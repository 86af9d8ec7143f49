/** Thrown by the walker; the caller adds the layer. */
export class ZstdSyntaxError extends Error {}

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;

type Need = 'magic' | 'descriptor' | 'header' | 'block' | 'blockBody' | 'checksum' | 'skipSize' | 'skipBody';

/**
 * Finds where the frames of a Zstandard stream end (RFC 8878, section 3.1), without decoding them: Node's decoder
 * stops after the first frame and calls that success, so each frame has to be handed to it in calls of its own.
 *
 * `split` gives back the pieces of data frames; no piece holds bytes of two. Skippable frames are dropped, as by all readers:
 * zstd:chunked keeps its table of contents in one. None may come first, for clients tell Zstandard by its first bytes.
 */
export class ZstdFrameWalker {
  #need: Need = 'magic';
  #left = 4;
  readonly #field = Buffer.alloc(16);
  #fieldLength = 4;
  #descriptor = 0;
  #lastBlock = false;
  #frames = 0;

  /** @throws ZstdSyntaxError for anything that is no frame, or a skippable one in front. */
  *split(piece: Buffer): Generator<Buffer> {
    // Start of what is to be handed on; undefined while nothing is: in skippable frames, and in a magic number, which may start one.
    let start = this.#need === 'magic' || this.#inSkippable() ? undefined : 0;
    for (let at = 0; at < piece.length; ) {
      const take = Math.min(this.#left, piece.length - at);
      if (this.#need !== 'blockBody' && this.#need !== 'skipBody') {
        piece.copy(this.#field, this.#fieldLength - this.#left, at, at + take);
      }
      at += take;
      this.#left -= take;
      if (this.#left > 0) break;
      const wasMagic = this.#need === 'magic';
      const wasSkippable = this.#inSkippable();
      const frameEnded = this.#advance();
      if (wasMagic && !this.#inSkippable()) {
        // A magic number that was cut in two is given from our copy.
        if (take < 4) yield Buffer.from(this.#field.subarray(0, 4));
        start = take < 4 ? at : at - 4;
      } else if (frameEnded) {
        if (!wasSkippable) yield piece.subarray(start, at);
        start = undefined;
      }
    }
    if (start !== undefined && start < piece.length) yield piece.subarray(start);
  }

  /** To be called after the last piece. @throws ZstdSyntaxError when a frame is incomplete, or none was there. */
  end(): void {
    if (this.#need !== 'magic' || this.#left !== 4) throw new ZstdSyntaxError('the compressed data end within a frame');
    if (this.#frames === 0) throw new ZstdSyntaxError('the compressed data hold no frame');
  }

  #inSkippable(): boolean {
    return this.#need === 'skipSize' || this.#need === 'skipBody';
  }

  /** A field or body is complete: decides what comes next. True when a frame ended with it. */
  #advance(): boolean {
    switch (this.#need) {
      case 'magic':
        this.#startFrame(this.#field.readUInt32LE(0));
        return false;
      case 'descriptor':
        this.#descriptor = this.#field.readUInt8(0);
        if (this.#descriptor & 0x08) throw new ZstdSyntaxError('a frame header sets its reserved bit');
        return this.#expectField('header', headerLength(this.#descriptor));
      case 'header':
        return this.#expectField('block', 3);
      case 'block':
        return this.#startBlock(this.#field.readUIntLE(0, 3));
      case 'blockBody':
        return this.#endBlock();
      case 'skipSize': {
        const size = this.#field.readUInt32LE(0);
        if (size === 0) return this.#endFrame();
        this.#need = 'skipBody';
        this.#left = size;
        return false;
      }
      case 'checksum':
      case 'skipBody':
        return this.#endFrame();
    }
  }

  #startFrame(magic: number): void {
    if (magic === frameMagic) {
      this.#frames++;
      this.#expectField('descriptor', 1);
    } else if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
      if (this.#frames === 0)
        throw new ZstdSyntaxError(
          'the data start with a skippable frame, by which clients do not know them as Zstandard',
        );
      this.#expectField('skipSize', 4);
    } else {
      throw new ZstdSyntaxError(this.#frames === 0 ? 'the data are not Zstandard' : 'bytes follow the last frame');
    }
  }

  #startBlock(header: number): boolean {
    this.#lastBlock = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === 3) throw new ZstdSyntaxError('a block is of the reserved type');
    // A run-length block holds one byte, whatever its size says.
    const size = type === 1 ? 1 : header >> 3;
    if (size === 0) return this.#endBlock();
    this.#need = 'blockBody';
    this.#left = size;
    return false;
  }

  #endBlock(): boolean {
    if (!this.#lastBlock) return this.#expectField('block', 3);
    if (this.#descriptor & 0x04) return this.#expectField('checksum', 4);
    return this.#endFrame();
  }

  #endFrame(): boolean {
    this.#expectField('magic', 4);
    return true;
  }

  #expectField(need: Need, length: number): boolean {
    this.#need = need;
    this.#left = length;
    this.#fieldLength = length;
    return false;
  }
}

/**
 * Bytes of a frame header after its descriptor (RFC 8878, 3.1.1.1): window, dictionary id, content size. Never 0: a
 * frame without a window descriptor is a single segment, which always states its size.
 */
function headerLength(descriptor: number): number {
  const singleSegment = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const contentSize = sizeFlag === 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  return (singleSegment ? 0 : 1) + dictionary + contentSize;
}
