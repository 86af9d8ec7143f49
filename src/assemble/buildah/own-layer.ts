import { createHash, type Hash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceLine } from '../../core/errors.ts';
import { fileError } from '../../core/files.ts';
import { normalPath } from '../../image/paths.ts';
import type { ImageTree } from '../../image/types.ts';
import type { Store } from '../../registry/types.ts';
import type { WrittenLayer } from '../layer.ts';
import type { BuildPlan } from '../plan.ts';
import { seconds } from '../timestamp.ts';
import { type CompressionOptions, compressed } from './compress.ts';
import type { OwnArchive } from './own-part.ts';
import { placesOf } from './places.ts';
import { relayer } from './relayer.ts';
import { SecretScan } from './secret-scan.ts';

export interface OwnLayerOptions {
  plan: Pick<BuildPlan, 'chain' | 'containerfile'>;
  outputDir: string;
  created: Date;
  baseTree: ImageTree;
  dropUnchanged: boolean;
  compression: CompressionOptions;
  /** Name → text; none of them may be in a layer. */
  secrets: Readonly<Record<string, string>>;
}

/** What became of a build's archives. */
export interface OwnLayers {
  layers: WrittenLayer[];
  /** Of all. */
  members: number;
  dropped: number;
  /** Path → where it comes from, as far as that is known. */
  places: Map<string, SourceLine>;
}

/**
 * Turns the archives that a build wrote into layers of the output; one in which nothing is left becomes none.
 * @throws PolicyError `secret-in-image`; ExternalError `image-malformed`, `disk-full`, `io-failed`
 */
export async function writeOwnLayers(
  archives: readonly OwnArchive[],
  store: Store,
  { plan, outputDir, created, baseTree, dropUnchanged, compression, secrets }: OwnLayerOptions,
): Promise<OwnLayers> {
  const shared = {
    latest: seconds(created),
    dropUnchanged,
    base: baseTree,
    secrets: new SecretScan(secrets),
    mountedOn: mountedOn(plan),
  };
  const earlier = new Set<string>();
  const own = { layers: [] as WrittenLayer[], members: 0, dropped: 0 };
  const pathsOf: (readonly string[])[] = [];
  for (const archive of archives) {
    const { members, dropped, paths, bytes } = await relayer(archive, { ...shared, earlier });
    own.members += members;
    own.dropped += dropped;
    pathsOf.push(paths);
    if (members > 0) own.layers.push(await writeLayer(bytes(), store, outputDir, compression));
  }
  return { ...own, places: placesOf(plan, pathsOf) };
}

function mountedOn({ chain }: OwnLayerOptions['plan']): Set<string> {
  const runs = chain.flatMap(({ commands }) => commands).filter((command) => command.kind === 'run');
  return new Set(runs.flatMap((run) => run.mountedOn).map((path) => normalPath(path)?.path ?? ''));
}

async function writeLayer(
  bytes: AsyncIterable<Buffer>,
  store: Store,
  outputDir: string,
  compression: CompressionOptions,
): Promise<WrittenLayer> {
  // Its digest is known only at its end. A killed build leaves it under a name that the next one removes.
  const path = join(outputDir, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    const plain = createHash('sha256');
    const packed = createHash('sha256');
    const size = await write(path, hashed(compressed(hashed(bytes, plain), compression), packed));
    const layer: WrittenLayer = {
      digest: `sha256:${packed.digest('hex')}`,
      size,
      diffId: `sha256:${plain.digest('hex')}`,
      compression: compression.kind,
    };
    const descriptor = { mediaType: 'application/octet-stream', digest: layer.digest, size };
    await store.putBlob(descriptor, { open: () => createReadStream(path) });
    return layer;
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
