/** 512 KiB is where hashing and inflating reach their rates in Node: with 64 KiB, sha256 has half of its, with 16 KiB inflate two thirds. */
export const pieceSize = 512 * 1024;

/** The same bytes in pieces of about `pieceSize`: large ones pass, small ones are gathered. What came before an error comes before it. */
export async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  let gathered: Buffer[] = [];
  let length = 0;
  const take = (): Buffer => {
    const piece = gathered.length === 1 && gathered[0] ? gathered[0] : Buffer.concat(gathered, length);
    gathered = [];
    length = 0;
    return piece;
  };
  try {
    for await (const part of source) {
      if (part.length === 0) continue;
      gathered.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
      length += part.length;
      if (length >= pieceSize) yield take();
    }
  } catch (error) {
    if (length > 0) yield take();
    throw error;
  }
  if (length > 0) yield take();
}
