import { ReadableStream } from 'node:stream/web';
import { crc32 } from 'node:zlib';
import { type Decompressed, tooLarge } from './decompressed.ts';

/** Stream header, and stream footer: each has 12 bytes (The .xz File Format 1.2.1, section 2.1.1 and 2.1.2). */
const edge = 12;
/** What the decoder gives back (xz-embedded, linux/xz.h, enum xz_ret). */
const refusals = new Map<number, ['unsupported' | 'damaged', string]>([
  [2, ['unsupported', 'have an integrity check that is not known']],
  [3, ['unsupported', 'need more memory than there is']],
  [4, ['unsupported', 'need a dictionary of more than 64 MiB']],
  [6, ['unsupported', 'use a filter or an option that is not known']],
]);

/** One decoder at a time: all share one memory. */
let last: Promise<unknown> = Promise.resolve();

/** The content of an .xz file of one stream, as all files that the kernel itself may read are. */
export function unpackXz(bytes: Buffer, maxBytes: number): Promise<Decompressed> {
  const next = last.then(() => unpack(bytes, maxBytes));
  last = next.catch(() => undefined);
  return next;
}

async function unpack(bytes: Buffer, maxBytes: number): Promise<Decompressed> {
  const stated = statedSizes(bytes);
  if (typeof stated === 'string') return { state: 'damaged', reason: `the xz data ${stated}` };
  if (stated.stored !== bytes.length)
    return { state: 'unsupported', reason: 'the xz data are of several streams, or are followed by others' };
  if (stated.plain > maxBytes) return tooLarge(maxBytes);
  const { XzReadableStream } = (await import('xz-decompress')).default;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    // The stream asks for more after the end, too, where the data are cut off: an empty piece then makes it refuse.
    let given = false;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(given ? new Uint8Array(0) : bytes);
        given = true;
      },
    });
    for await (const part of new XzReadableStream(source as globalThis.ReadableStream<Uint8Array>)) {
      size += part.length;
      if (size > maxBytes) return tooLarge(maxBytes);
      if (part.length > 0) parts.push(part);
    }
  } catch (error) {
    const code = /error code (\d+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    if (code === undefined) throw error;
    const [state, what] = refusals.get(Number(code)) ?? ['damaged', 'cannot be read'];
    return { state, reason: `the xz data ${what}` };
  }
  if (size !== stated.plain) return { state: 'damaged', reason: 'the xz data are not of the size that they state' };
  return { state: 'read', bytes: Buffer.concat(parts, size) };
}

/**
 * How many bytes the file's last stream has, and what comes out of it, by its index, which is at its end (sections 2.1.2
 * and 4): so we know before anything is decoded, and see what a decoder that stops at a stream's end would not.
 */
function statedSizes(bytes: Buffer): { stored: number; plain: number } | string {
  const footer = bytes.length - edge;
  if (footer < edge || bytes.toString('latin1', footer + 10) !== 'YZ') return 'end within a stream';
  if (crc32(bytes.subarray(footer + 4, footer + 10)) !== bytes.readUInt32LE(footer))
    return 'have a footer that is wrong';
  const indexSize = (bytes.readUInt32LE(footer + 4) + 1) * 4;
  const start = footer - indexSize;
  if (start < edge || bytes[start] !== 0) return 'have no index where the footer says';
  const index = bytes.subarray(start, footer);
  if (crc32(index.subarray(0, -4)) !== index.readUInt32LE(indexSize - 4)) return 'have an index that is wrong';
  let at = 1;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      const byte = index[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  const records = number();
  if (records > indexSize) return 'have an index that is wrong';
  let stored = 2 * edge + indexSize;
  let plain = 0;
  for (let record = 0; record < records; record++) {
    stored += Math.ceil(number() / 4) * 4;
    plain += number();
  }
  return { stored, plain };
}
