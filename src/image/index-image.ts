import { createHash } from 'node:crypto';
import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { KnownBase } from './base-codec.ts';
import { IndexCache } from './cache.ts';
import { ContentReader } from './content.ts';
import type { LayerIndex } from './layer-index.ts';
import type { LayerTaps } from './layer-tap.ts';
import { limits } from './limits.ts';
import { Merger } from './merge.ts';
import { MergedImageTree } from './tree.ts';
import type { ImageTree, LayerSource } from './types.ts';
import { indexLayers } from './workers.ts';

export interface IndexImageOptions {
  /** Bottom first, as the manifest lists them. */
  layers: readonly LayerSource[];
  /** A private folder that keeps what was learned from the base's layers; nothing is kept without it. */
  cacheDir?: string | undefined;
  /** What that folder may grow to; `limits.cacheFolder` when absent. */
  cacheBytes?: number | undefined;
  /** The program that makes the index: what another one learned is not used. */
  tool?: Digest | undefined;
  /** See `IndexLayersOptions`. */
  workerFile?: string | undefined;
  log: Log;
  signal?: AbortSignal | undefined;
  /** What else is done with the layers, which are then all read, also those in the cache. Needs `workerFile`. */
  taps?: LayerTaps | undefined;
}

/**
 * The file tree of an image. Layers in the cache are not read; all others are, once, and must match their descriptors.
 * @throws ExternalError `digest-mismatch`, `image-malformed`, and what the layers' sources throw.
 */
export async function indexImage(options: IndexImageOptions): Promise<ImageTree> {
  const { image } = await indexBaseAndImage({ ...options, baseLayerCount: options.layers.length });
  return image;
}

/**
 * The trees of an image and of the base it was built on, where the base's layers are its first `baseLayerCount` ones:
 * every layer is read once, and both trees share their entries. Only the base's layers go to the cache.
 * (Where they are no such prefix, call `indexImage` for each.)
 * @throws as `indexImage`.
 */
export async function indexBaseAndImage(
  options: IndexImageOptions & { baseLayerCount: number },
): Promise<{ base: ImageTree; image: ImageTree }> {
  const { layers, baseLayerCount, log } = options;
  const cache =
    options.cacheDir === undefined || options.cacheBytes === 0
      ? undefined
      : await IndexCache.open(options.cacheDir, log, { tool: options.tool, maxBytes: options.cacheBytes });
  const baseLayers = layers.slice(0, baseLayerCount);
  // What taps want is in the layers' bytes.
  const known = options.taps || baseLayerCount === 0 ? undefined : await cache?.getBase(baseLayers);
  if (known) log.debug('the tree of the base is known from the cache');
  const indexes = await allIndexes(options, known ? baseLayerCount : 0, cache);
  checkTotals(indexes, known);
  const content = new ContentReader(layers, [...(known?.kept ?? []), ...indexes.map((index) => index.kept)], cache);
  const merger = known ? Merger.resume(known.merge) : new Merger();
  const ofBase = known ? [] : indexes.splice(0, baseLayerCount);
  for (const index of ofBase) merger.add(index);
  const base = new MergedImageTree(merger.snapshot(), content);
  if (ofBase.length > 0) {
    const nameBytes = ofBase.reduce((sum, { entries }) => sum + entries.nameBytes, 0);
    await cache?.putBase(baseLayers, { merge: merger.packed(), kept: ofBase.map(({ kept }) => kept), nameBytes });
  }
  if (baseLayerCount >= layers.length) return { base, image: base };
  for (const index of indexes) merger.add(index);
  return { base, image: new MergedImageTree(merger.snapshot(), content) };
}

/** Each layer is bounded by itself; many layers together could still exceed what memory holds. */
function checkTotals(indexes: readonly LayerIndex[], known: KnownBase | undefined): void {
  let entries = known?.merge.layers.reduce((sum, layer) => sum + layer.entries, 0) ?? 0;
  let names = known?.nameBytes ?? 0;
  for (const index of indexes) {
    entries += index.entries.length;
    names += index.entries.nameBytes;
  }
  if (entries <= limits.imageEntries && names <= limits.imageNames) return;
  throw new ExternalError(
    'image-malformed',
    `the image's layers have ${entries} entries with ${names} bytes of names; at most ${limits.imageEntries} and ${limits.imageNames} are taken`,
    {
      hint: 'No operating system image is that large; look at what fills it.',
    },
  );
}

/** Indexes of the layers from one on. */
async function allIndexes(
  options: IndexImageOptions & { baseLayerCount: number },
  from: number,
  cache: IndexCache | undefined,
): Promise<LayerIndex[]> {
  const { log } = options;
  const layers = options.layers.slice(from);
  const baseLayerCount = options.baseLayerCount - from;
  const indexes: (LayerIndex | undefined)[] = [];
  for (const [position, layer] of layers.entries()) {
    indexes[position] = position < baseLayerCount ? await cache?.getIndex(layer) : undefined;
  }
  log.debug(`${indexes.filter(Boolean).length} of ${layers.length} layers are known from the cache`);
  const unread = layers.flatMap((layer, position) => {
    const known = indexes[position];
    return known && !options.taps ? [] : [{ layer, position, known }];
  });
  const fresh = await indexLayers(
    unread.map(({ layer, known }) => ({ ...layer, known })),
    options,
  ).catch((error: unknown) => explainRefusal(error, layers));
  for (const [i, { layer, position, known }] of unread.entries()) {
    const index = fresh[i];
    if (!index || known) continue;
    indexes[position] = index;
    if (position < baseLayerCount) await cache?.putIndex(layer, index);
  }
  return indexes.filter((index) => index !== undefined);
}

/**
 * Bytes that were changed on their way mostly fail to decode before their end, where the digest tells so. Who reads the
 * error should learn the cause: the layer is read again, for its digest alone.
 */
async function explainRefusal(error: unknown, layers: readonly LayerSource[]): Promise<never> {
  const named =
    error instanceof ExternalError &&
    error.code === 'image-malformed' &&
    layers.find((layer) => error.message.includes(layer.descriptor.digest));
  if (!named) throw error;
  const stored = createHash('sha256');
  let size = 0;
  for await (const piece of named.open()) {
    size += piece.length;
    if (size > named.descriptor.size) break;
    stored.update(piece);
  }
  if (`sha256:${stored.digest('hex')}` === named.descriptor.digest) throw error;
  throw new ExternalError(
    'digest-mismatch',
    `layer ${named.descriptor.digest} is not what its digest says, and cannot be read either`,
    {
      hint: 'The registry, the layout folder or something between gave other bytes than the manifest names; pull again from a source you trust.',
      cause: error,
    },
  );
}
