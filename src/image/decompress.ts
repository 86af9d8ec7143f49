import { constants, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type Decompressed, tooLarge } from './decompressed.ts';
import { Lz4SyntaxError, unpackLz4 } from './lz4.ts';
import { unpackXz } from './xz.ts';
import { ZstdFrameWalker, ZstdSyntaxError } from './zstd-frames.ts';

export type FileCompression = 'none' | 'gzip' | 'xz' | 'zstd' | 'lz4';

/** How a file's content is compressed, by its first bytes; `none` for all that is none of them. */
export function fileCompression(bytes: Uint8Array): FileCompression {
  const starts = (...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz';
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  // The frame format, and the legacy one of Linux's own tools.
  if (starts(0x04, 0x22, 0x4d, 0x18) || starts(0x02, 0x21, 0x4c, 0x18)) return 'lz4';
  return 'none';
}

/**
 * A whole file's content without its compression, which its first bytes tell; content without any is given back as it is.
 * Never throws for what the bytes are, and never holds more than `maxBytes` of output (and 64 MiB of an xz dictionary).
 */
export async function decompress(bytes: Buffer, { maxBytes }: { maxBytes: number }): Promise<Decompressed> {
  switch (fileCompression(bytes)) {
    case 'none':
      return bytes.length > maxBytes ? tooLarge(maxBytes) : { state: 'read', bytes };
    case 'xz':
      return unpackXz(bytes, maxBytes);
    case 'gzip':
      return unpackWith('gzip', maxBytes, () => [gunzipSync(bytes, { maxOutputLength: maxBytes })]);
    case 'zstd':
      return unpackWith('zstd', maxBytes, () => unpackZstd(bytes, maxBytes));
    case 'lz4':
      return unpackWith('lz4', maxBytes, () => unpackLz4(bytes, maxBytes));
  }
}

/** Node's decoder stops after the first frame and calls that success: each is given to it alone. */
function* unpackZstd(bytes: Buffer, maxBytes: number): Generator<Buffer> {
  const walker = new ZstdFrameWalker();
  const params = { [constants.ZSTD_d_windowLogMax]: 27 };
  for (const frame of walker.split(bytes)) yield zstdDecompressSync(frame, { maxOutputLength: maxBytes, params });
  walker.end();
}

function unpackWith(name: string, maxBytes: number, pieces: () => Iterable<Buffer>): Decompressed {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for (const part of pieces()) {
      size += part.length;
      if (size > maxBytes) return tooLarge(maxBytes);
      parts.push(part);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxBytes);
    if (code === 'ZSTD_error_frameParameter_windowTooLarge' || code === 'ZSTD_error_dictionary_wrong')
      return { state: 'unsupported', reason: `the ${name} data need more than is taken (${error.message})` };
    if (error instanceof Lz4SyntaxError && error.isUnsupported)
      return { state: 'unsupported', reason: `the lz4 data ${error.message}` };
    const isOurs = error instanceof ZstdSyntaxError || error instanceof Lz4SyntaxError;
    if (!isOurs && !/^(?:Z_|ZSTD_)/.test(code)) throw error;
    return { state: 'damaged', reason: `the ${name} data cannot be read (${error.message})` };
  }
  return { state: 'read', bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size) };
}
