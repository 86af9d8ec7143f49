/**
 * Decompresses one block of Snappy, the form in which GitHub hands out attestations (google/snappy,
 * format_description.txt: a length, then literals and copies of what came before).
 *
 * @param maxBytes of the result; more is refused before it is allocated
 * @throws Error with the reason, whatever the bytes are
 */
export function snappyDecode(block: Buffer, maxBytes: number): Buffer {
  const { value: length, at: start } = readLength(block);
  if (length > maxBytes) throw new Error(`it is more than ${maxBytes} bytes`);
  const out = Buffer.alloc(length);
  let at = start;
  let size = 0;
  while (at < block.length) {
    const tag = block[at++] ?? 0;
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const count = (extra === 0 ? tag >> 2 : readNumber(block, at, extra)) + 1;
      at += extra;
      if (at + count > block.length || size + count > length) throw new Error('a literal is longer than the block');
      size += block.copy(out, size, at, at + count);
      at += count;
      continue;
    }
    const extra = [0, 1, 2, 4][tag & 3] ?? 0;
    const low = readNumber(block, at, extra);
    at += extra;
    const offset = extra === 1 ? ((tag >> 5) << 8) | low : low;
    const count = extra === 1 ? 4 + ((tag >> 2) & 7) : (tag >> 2) + 1;
    if (offset === 0 || offset > size || size + count > length)
      throw new Error('a copy is of nothing that came before');
    // Byte by byte: a copy may reach into itself.
    for (const end = size + count; size < end; size++) out[size] = out[size - offset] ?? 0;
  }
  if (size !== length) throw new Error('it ends too early');
  return out;
}

/** A varint of 32 bits. */
function readLength(block: Buffer): { value: number; at: number } {
  let value = 0;
  for (let at = 0; at < 5; at++) {
    const byte = block[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { value, at: at + 1 };
  }
  throw new Error('its length cannot be read');
}

function readNumber(block: Buffer, at: number, bytes: number): number {
  if (at + bytes > block.length) throw new Error('it ends too early');
  return block.readUIntLE(at, bytes);
}
