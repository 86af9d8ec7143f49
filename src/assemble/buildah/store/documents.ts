import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, hexOf, sha256 } from '../../../core/digest.ts';
import type { LayerInfo } from '../../../image/types.ts';
import type { StoredManifest } from '../../../registry/types.ts';

/** containers/storage, pkg/archive: Compression. */
const compressions = { none: 0, gzip: 2, zstd: 4 } as const;
/** containers/storage, drivers/overlay: idLength. */
const linkLength = 26;

/** A layer as it will lie in a store. */
export interface StoreLayer {
  /** The chain of the diff IDs up to it (containers/image, storage: layerID). */
  id: string;
  parent: string | undefined;
  /** What is mounted. */
  folder: string;
}

/** The layers of a store below `dir`, bottom first. */
export function storeLayers(dir: string, diffIds: readonly Digest[]): StoreLayer[] {
  const layers: StoreLayer[] = [];
  for (const diffId of diffIds) {
    const parent = layers.at(-1)?.id;
    const id = parent === undefined ? hexOf(diffId) : hexOf(sha256(`${parent}+${hexOf(diffId)}`));
    layers.push({ id, parent, folder: join(dir, 'overlay', id, 'diff') });
  }
  return layers;
}

/** What the overlay driver keeps beside a layer's files: a short name, and the short names of all below it. */
export async function writeOverlayFiles(dir: string, layers: readonly StoreLayer[]): Promise<void> {
  const links = join(dir, 'overlay', 'l');
  await mkdir(links, { recursive: true });
  const below: string[] = [];
  for (const { id, folder } of layers) {
    const name = id.slice(0, linkLength).toUpperCase();
    // What the driver makes where a layer says nothing of its root, as they all do here.
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o555);
    await symlink(join('..', id, 'diff'), join(links, name));
    await writeFile(join(dir, 'overlay', id, 'link'), name);
    if (below.length > 0) await writeFile(join(dir, 'overlay', id, 'lower'), below.join(':'));
    below.unshift(`l/${name}`);
  }
}

export interface StoreImage {
  /** `host/path@sha256:…`, as builds name it. */
  name: string;
  manifest: StoredManifest & { kind: 'image' };
  configBytes: Buffer;
}

/**
 * The documents that make folders a store of one image (containers/storage 1.46 to 1.6x, layers.go and images.go). Written
 * last: without them there is no image.
 */
export async function writeStoreDocuments(
  dir: string,
  layers: readonly StoreLayer[],
  infos: readonly LayerInfo[],
  { name, manifest, configBytes }: StoreImage,
): Promise<void> {
  const created = new Date(0).toISOString();
  const { config, layers: descriptors } = manifest.document;
  const id = hexOf(config.digest);
  const big = new Map<string, Buffer>([
    [`manifest-${manifest.descriptor.digest}`, manifest.bytes],
    ['manifest', manifest.bytes],
    [config.digest, configBytes],
  ]);
  const image = {
    id,
    digest: manifest.descriptor.digest,
    names: [name],
    layer: layers.at(-1)?.id,
    metadata: '{}',
    'big-data-names': [...big.keys()],
    'big-data-sizes': Object.fromEntries([...big].map(([key, bytes]) => [key, bytes.length])),
    'big-data-digests': Object.fromEntries([...big].map(([key, bytes]) => [key, sha256(bytes)])),
    created,
  };
  const records = layers.map(({ id, parent }, position) => ({
    id,
    ...(parent !== undefined && { parent }),
    created,
    'compressed-diff-digest': descriptors[position]?.digest,
    'compressed-size': descriptors[position]?.size,
    'diff-digest': infos[position]?.diffId,
    'diff-size': infos[position]?.size,
    compression: compressions[compressionOfLayer(descriptors[position]?.mediaType ?? '')],
  }));
  const data = join(dir, 'overlay-images', id);
  await Promise.all([mkdir(data, { recursive: true }), mkdir(join(dir, 'overlay-layers'), { recursive: true })]);
  await Promise.all([
    ...[...big].map(([key, bytes]) => writeFile(join(data, bigDataName(key)), bytes)),
    writeFile(join(dir, 'overlay-layers', 'layers.lock'), ''),
    writeFile(join(dir, 'overlay-images', 'images.lock'), ''),
  ]);
  await writeFile(join(dir, 'overlay-layers', 'layers.json'), JSON.stringify(records));
  await writeFile(join(dir, 'overlay-images', 'images.json'), JSON.stringify([image]));
}

function compressionOfLayer(mediaType: string): keyof typeof compressions {
  return /[.+]gzip$/.test(mediaType) ? 'gzip' : mediaType.includes('zstd') ? 'zstd' : 'none';
}

/** containers/storage, store.go: makeBigDataBaseName. */
function bigDataName(key: string): string {
  return /^[.0-9a-z]+$/.test(key) ? key : `=${Buffer.from(key).toString('base64')}`;
}
