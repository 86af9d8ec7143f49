import { promisify } from 'node:util';
import { constants, gzip, zstdCompress } from 'node:zlib';
import type { Compression } from '../layer.ts';

/** What is compressed at a time: a gzip member or zstd frame of its own, so that several threads can work on one layer. */
const pieceBytes = 4 * 1024 * 1024;
const gzipAsync = promisify(gzip);
const zstdAsync = promisify(zstdCompress);

export interface CompressionOptions {
  kind: Compression;
  /** 1–9 for gzip, 1–19 for zstd. */
  level: number;
  /** Pieces in work at once; zlib's work is done by the threads of libuv's pool. */
  threads: number;
}

/**
 * Compresses a stream piece by piece, in order; memory is bounded by the number of threads. The pieces follow each other as
 * members (RFC 1952, section 2.2) or frames (RFC 8878, section 3), which every client reads as one stream.
 */
export async function* compressed(
  bytes: AsyncIterable<Uint8Array>,
  { kind, level, threads }: CompressionOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const compress = (piece: Buffer): Promise<Buffer> =>
    kind === 'gzip'
      ? gzipAsync(piece, { level })
      : zstdAsync(piece, {
          params: { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 },
        });
  const underWay: Promise<Buffer>[] = [];
  for await (const piece of pieces(bytes)) {
    const work = compress(piece);
    // Awaited in its turn; an error before that is not unhandled.
    work.catch(() => {});
    underWay.push(work);
    if (underWay.length > threads) yield await (underWay.shift() as Promise<Buffer>);
  }
  for (const work of underWay) yield await work;
}

async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(chunks);
    chunks = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(chunks);
}
