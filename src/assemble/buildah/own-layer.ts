import { createHash, type Hash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from '../../core/files.ts';
import type { ImageTree } from '../../image/types.ts';
import type { Store } from '../../registry/types.ts';
import type { WrittenLayer } from '../layer.ts';
import { seconds } from '../timestamp.ts';
import { type CompressionOptions, compressed } from './compress.ts';
import type { OwnArchive } from './own-part.ts';
import { relayer } from './relayer.ts';

export interface OwnLayerOptions {
  outputDir: string;
  created: Date;
  baseTree: ImageTree;
  dropUnchanged: boolean;
  compression: CompressionOptions;
}

/**
 * Turns the archive that a build wrote into a layer of the output.
 * @returns no layer when nothing was left to write
 * @throws ExternalError `image-malformed`, `disk-full`, `io-failed`
 */
export async function writeOwnLayer(
  archive: OwnArchive,
  store: Store,
  { outputDir, created, baseTree, dropUnchanged, compression }: OwnLayerOptions,
): Promise<{ layer: WrittenLayer | undefined; members: number; dropped: number }> {
  const { members, dropped, bytes } = await relayer(archive, {
    latest: seconds(created),
    dropUnchanged,
    base: baseTree,
  });
  if (members === 0) return { layer: undefined, members, dropped };
  // Its digest is known only at its end. A killed build leaves it under a name that the next one removes.
  const path = join(outputDir, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    const plain = createHash('sha256');
    const packed = createHash('sha256');
    const size = await write(path, hashed(compressed(hashed(bytes(), plain), compression), packed));
    const layer: WrittenLayer = {
      digest: `sha256:${packed.digest('hex')}`,
      size,
      diffId: `sha256:${plain.digest('hex')}`,
      compression: compression.kind,
    };
    const descriptor = { mediaType: 'application/octet-stream', digest: layer.digest, size };
    await store.putBlob(descriptor, { open: () => createReadStream(path) });
    return { layer, members, dropped };
  } finally {
    await rm(path, { force: true });
  }
}

async function* hashed(bytes: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function write(path: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  await using file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(path, 'making', error);
  });
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    await file.appendFile(chunk).catch((error: unknown) => {
      throw fileError(path, 'writing', error);
    });
  }
  return size;
}
