import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { inPieces, pieceSize } from '../core/pieces.ts';
import type { Descriptor } from '../registry/types.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { ZstdFrameWalker, ZstdSyntaxError } from './zstd-frames.ts';

export type Compression = 'none' | 'gzip' | 'zstd';

/** Media types of layers (OCI image specification 1.1, layer.md; Docker image manifest V2 schema 2). */
const mediaTypes: ReadonlyMap<string, Compression> = new Map([
  ['application/vnd.oci.image.layer.v1.tar', 'none'],
  ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
  ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
  ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
  ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
  ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
]);

/**
 * How a layer is compressed, by its media type.
 * @throws ExternalError `image-malformed` for other media types, foreign (non-distributable) layers among them.
 */
export function compressionOf(descriptor: Descriptor): Compression {
  const compression = mediaTypes.get(descriptor.mediaType);
  if (compression !== undefined) return compression;
  const foreign = /nondistributable|foreign/.test(descriptor.mediaType);
  throw new ExternalError(
    'image-malformed',
    `layer ${descriptor.digest} is of media type ${JSON.stringify(descriptor.mediaType)}, which is ${foreign ? 'a foreign layer' : 'no layer that we know'}`,
    { hint: 'Rebuild the image with plain, gzip or zstd layers that are stored in the registry itself.' },
  );
}

/** What was read, measured, not believed. */
export interface Measured {
  digest: Digest;
  compressedSize: number;
  diffId: Digest;
  size: number;
}

/**
 * Reads a layer to its end: `sink` gets the uncompressed bytes in pieces it may not keep. The compressed length and
 * digest must be the descriptor's; the diff ID is measured for the caller to compare. A source that compares the digest
 * itself, and throws before its end, is not hashed a second time (`isVerified`).
 *
 * @throws ExternalError `digest-mismatch` when length or digest differ; `image-malformed` when the bytes cannot be
 *   decompressed, are followed by others, or exceed `limits.layer` or `limits.ratio`. What `sink` throws passes through.
 */
export async function readLayer(
  descriptor: Descriptor,
  source: AsyncIterable<Uint8Array>,
  sink: (piece: Buffer) => void,
  signal?: AbortSignal,
  isVerified = false,
): Promise<Measured> {
  const compression = compressionOf(descriptor);
  // Compressed data may be endless and give nothing: empty members of gzip, empty frames of zstd.
  if (descriptor.size > limits.layer)
    throw malformedLayer(
      descriptor.digest,
      `its descriptor states ${descriptor.size} bytes; at most ${limits.layer} are read`,
    );
  const stored = isVerified ? undefined : createHash('sha256');
  const plain = createHash('sha256');
  let compressedSize = 0;
  let size = 0;

  async function* measured(): AsyncGenerator<Buffer> {
    for await (const piece of inPieces(source)) {
      compressedSize += piece.length;
      if (compressedSize > descriptor.size)
        throw mismatch(descriptor, `has more than the ${descriptor.size} bytes its descriptor states`);
      stored?.update(piece);
      yield piece;
    }
  }
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size > limits.layer)
      throw malformedLayer(descriptor.digest, `more than ${limits.layer} bytes uncompressed`, size);
    if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
      throw malformedLayer(descriptor.digest, `its bytes grow more than ${limits.ratio}-fold when uncompressed`, size);
    }
    plain.update(piece);
    sink(piece);
  };

  await inflate(descriptor, compression, measured(), take, signal);
  const digest: Digest = stored ? `sha256:${stored.digest('hex')}` : descriptor.digest;
  if (compressedSize !== descriptor.size)
    throw mismatch(descriptor, `has ${compressedSize} bytes, its descriptor states ${descriptor.size}`);
  if (digest !== descriptor.digest) throw mismatch(descriptor, `has the digest ${digest}`);
  return { digest, compressedSize, diffId: `sha256:${plain.digest('hex')}`, size };
}

async function inflate(
  descriptor: Descriptor,
  compression: Compression,
  source: AsyncGenerator<Buffer>,
  sink: (piece: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (compression === 'none') {
    for await (const piece of source) {
      signal?.throwIfAborted();
      sink(piece);
    }
    return;
  }
  // With no room for a second piece, none is asked for before the first was used up: its buffer can then be used again.
  const settings = { chunkSize: pieceSize, writableHighWaterMark: 1 };
  const engine = compression === 'gzip' ? createGunzip(settings) : createZstdDecompress(settings);
  let given = 0;
  let sourceError: unknown;
  async function* counted(): AsyncGenerator<Buffer> {
    try {
      for await (const piece of compression === 'zstd' ? dataFrames(source) : source) {
        given += piece.length;
        yield piece;
      }
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  try {
    await pipeline(
      counted,
      engine,
      async (pieces: AsyncIterable<Buffer>) => {
        for await (const piece of pieces) {
          sink(piece);
          release(piece);
        }
      },
      { ...(signal && { signal }) },
    );
  } catch (error) {
    throw explain(sourceError ?? error, descriptor, compression);
  }
  // The engine stops at zero bytes after the last gzip member, and says nothing of what follows.
  if (engine.bytesWritten !== given) throw trailing(descriptor, compression);
}

/**
 * Gives a piece's memory back at once when it is the end of the engine's buffer, which then takes a new one: collected as
 * garbage, those would come to tens of megabytes per thread.
 */
function release(piece: Buffer): void {
  const { buffer, byteOffset, length } = piece;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === pieceSize && byteOffset + length === pieceSize)
    buffer.transfer(0);
}

/** The pieces of a Zstandard stream's data frames, none spanning two frames. */
async function* dataFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const walker = new ZstdFrameWalker();
  for await (const piece of source) yield* walker.split(piece);
  walker.end();
}

function explain(error: unknown, descriptor: Descriptor, compression: Compression): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof ZstdSyntaxError) return malformedLayer(descriptor.digest, error.message);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_STREAM_PREMATURE_CLOSE') return trailing(descriptor, compression);
  if (/^(?:Z_|ZSTD_|ERR_ZLIB)/.test(code))
    return malformedLayer(descriptor.digest, `its ${compression} data cannot be read (${error.message})`);
  return error;
}

function trailing(descriptor: Descriptor, compression: Compression): ExternalError {
  return malformedLayer(descriptor.digest, `bytes follow the ${compression} data`);
}

function mismatch(descriptor: Descriptor, what: string): ExternalError {
  return new ExternalError('digest-mismatch', `layer ${descriptor.digest} ${what}`, {
    hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.',
  });
}
