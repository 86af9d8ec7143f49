/** 512 KiB is where hashing and inflating reach their rates in Node: with 64 KiB, sha256 has half of its, with 16 KiB inflate two thirds. */
export const pieceSize = 512 * 1024;

/**
 * Memory of pieces between two uses. Memory outside of V8's heap counts against a limit of its own, and each time that is
 * reached all of the heap is searched: with new memory for each piece that was a third of what a copy of gigabytes cost.
 */
const idle: ArrayBuffer[] = [];
const mostIdle = 16;
/** The memory of pieces that were gathered here, until it is given back. */
const inUse = new WeakSet<ArrayBufferLike>();

/**
 * The same bytes in pieces of `pieceSize`; larger parts pass as they are, small ones are gathered. What came before an error
 * comes before it.
 * @param isOurs the parts are nobody else's: their memory is given back as soon as they are copied
 */
export async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  isOurs = false,
): AsyncGenerator<Buffer, void, undefined> {
  let piece: Buffer | undefined;
  let length = 0;
  try {
    for await (const part of source) {
      if (!piece && part.length >= pieceSize) {
        yield Buffer.from(part.buffer, part.byteOffset, part.byteLength);
        continue;
      }
      for (let at = 0; at < part.length; ) {
        piece ??= newPiece();
        const taken = part.subarray(at, at + pieceSize - length);
        piece.set(taken, length);
        at += taken.length;
        length += taken.length;
        if (length < pieceSize) continue;
        const full = piece;
        piece = undefined;
        length = 0;
        yield full;
      }
      if (isOurs) free(part);
    }
  } catch (error) {
    if (piece) yield piece.subarray(0, length);
    throw error;
  }
  if (piece) yield piece.subarray(0, length);
}

/** Says that a piece is not needed any more, by whoever got it last: its memory is used again. */
export function giveBack({ buffer }: Uint8Array): void {
  if (inUse.delete(buffer) && buffer instanceof ArrayBuffer) adopt(buffer);
}

/** The memory of a piece that is not needed here any more, to be handed to another thread; a copy, where others may know it. */
export function handOver(piece: Uint8Array): ArrayBuffer {
  const { buffer } = piece;
  return inUse.delete(buffer) && buffer instanceof ArrayBuffer ? buffer : new Uint8Array(piece).buffer;
}

/** Takes memory that another thread handed back. */
export function adopt(memory: ArrayBuffer): void {
  if (memory.byteLength === pieceSize && idle.length < mostIdle) idle.push(memory);
}

function newPiece(): Buffer {
  const memory = idle.pop() ?? new ArrayBuffer(pieceSize);
  inUse.add(memory);
  return Buffer.from(memory);
}

/** Pools of Node's are shared: only what has its memory for itself. */
function free({ buffer, length }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}
