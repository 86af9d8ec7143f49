/** 512 KiB is where hashing and inflating reach their rates in Node: with 64 KiB, sha256 has half of its, with 16 KiB inflate two thirds. */
export const pieceSize = 512 * 1024;

/** The memory of pieces that were gathered here: nobody else knows it. */
const gatheredHere = new WeakSet<ArrayBufferLike>();

/**
 * The same bytes in pieces of about `pieceSize`: large ones pass, small ones are gathered. What came before an error comes before it.
 * @param isOurs the parts are nobody else's: their memory is given back as soon as they are copied
 */
export async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  isOurs = false,
): AsyncGenerator<Buffer, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Buffer => {
    const [first] = parts;
    const gathered = parts;
    parts = [];
    if (first && gathered.length === 1) return Buffer.from(first.buffer, first.byteOffset, first.byteLength);
    const piece = Buffer.concat(gathered, length);
    gatheredHere.add(piece.buffer);
    if (isOurs) gathered.forEach(free);
    return piece;
  };
  try {
    for await (const part of source) {
      if (part.length === 0) continue;
      parts.push(part);
      length += part.length;
      if (length < pieceSize) continue;
      yield take();
      length = 0;
    }
  } catch (error) {
    if (length > 0) yield take();
    throw error;
  }
  if (length > 0) yield take();
}

/**
 * Says that a piece is not needed any more, by whoever got it last. What streams by counts against V8's limit for memory outside
 * of its heap, and each time that is reached all of the heap is searched: a third of what a copy of gigabytes cost.
 */
export function giveBack(piece: Uint8Array): void {
  if (gatheredHere.has(piece.buffer)) free(piece);
}

/** Pools of Node's are shared: only what has its memory for itself. */
function free({ buffer, length }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}
