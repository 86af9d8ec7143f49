import { gzipSync, zstdCompressSync } from 'node:zlib';
import { sha256 } from '../../../src/core/digest.ts';
import { file, layerOf, storedLayer } from '../../../src/image/testing/layers.ts';
import type { LayerSource } from '../../../src/image/types.ts';
import type { ImageConfig, ImageManifest } from '../../../src/registry/types.ts';
import { tarOf } from '../../tools/tar.ts';
import { type Attack, elf, layered, type Refusal } from './attack.ts';
import { zeroBomb } from './bomb.ts';

const tar = tarOf([file('usr/share/doc/tool', elf, { mode: 0o4755 })]);
const harmless = () => layerOf([file('usr/share/doc/x', 'text')]);
const skippable = Buffer.from('502a4d18040000007365656e', 'hex');
const compressed = (suffix: '+gzip' | '+zstd', parts: () => Buffer[]): LayerSource =>
  storedLayer(Buffer.concat(parts()), suffix, sha256(tar));
const half = (end: 'first' | 'second') => (end === 'first' ? tar.subarray(0, 512) : tar.subarray(512));

/** A layer of one text as zstd:chunked, with this table of contents, by which alone podman may unpack it. */
function chunked(entries: object[]): LayerSource {
  const text = tarOf([file('usr/share/doc/tool', 'text')]);
  const [data, toc] = [zstdCompressSync(text), JSON.stringify({ version: 1, entries })];
  const stored = zstdCompressSync(toc);
  const head = Buffer.from('502a4d1800000000', 'hex');
  head.writeUInt32LE(stored.length, 4);
  const layer = storedLayer(Buffer.concat([data, head, stored]), '+zstd', sha256(text));
  const prefix = 'io.github.containers.zstd-chunked.manifest';
  const annotations = {
    [`${prefix}-checksum`]: sha256(stored),
    [`${prefix}-position`]: `${data.length + 8}:${stored.length}:${Buffer.byteLength(toc)}:1`,
  };
  return { ...layer, descriptor: { ...layer.descriptor, annotations } };
}

/** An image whose documents were changed; it has one harmless layer of its own. */
function edited(
  name: string,
  edit: (image: { manifest: ImageManifest; config: ImageConfig }) => void,
  refused: Refusal,
): Attack {
  return { name, make: () => ({ layers: [harmless()], edit }), refused };
}

function ownLayer({ layers }: ImageManifest) {
  const layer = layers.at(-1);
  if (!layer) throw new TypeError('an image without layers');
  return layer;
}

/** Compression that hides, descriptors and documents that lie. */
export const layerAttacks: Attack[] = [
  layered(
    'a second gzip member',
    () => compressed('+gzip', () => [gzipSync(half('first')), gzipSync(half('second'))]),
    {
      rule: 'PRIV-02',
    },
  ),
  layered(
    'a second zstd frame',
    () => compressed('+zstd', () => [zstdCompressSync(half('first')), zstdCompressSync(half('second'))]),
    {
      rule: 'PRIV-02',
    },
  ),
  layered('a skippable zstd frame in front', () => compressed('+zstd', () => [skippable, zstdCompressSync(tar)]), {
    code: 'image-malformed',
    says: /skippable/,
  }),
  layered(
    'a zstd frame behind a skippable one',
    () => compressed('+zstd', () => [zstdCompressSync(half('first')), skippable, zstdCompressSync(half('second'))]),
    {
      rule: 'PRIV-02',
    },
  ),
  layered('a table of contents that hides what the archive has', () => chunked([]), {
    rule: 'IMG-01',
    says: /table of contents/,
  }),
  layered(
    'a table of contents with a setuid program where the archive has a text',
    () => chunked([{ type: 'reg', name: 'usr/share/doc/tool', mode: 0o4755, size: elf.length, digest: sha256(elf) }]),
    { rule: 'IMG-01', says: /table of contents/ },
  ),
  layered('bytes behind the gzip data', () => compressed('+gzip', () => [gzipSync(tar), Buffer.from('more')]), {
    code: 'image-malformed',
    says: /gzip/,
  }),
  layered('bytes behind the zstd data', () => compressed('+zstd', () => [zstdCompressSync(tar), Buffer.from('more')]), {
    code: 'image-malformed',
    says: /last frame/,
  }),
  layered('gzip under the name of zstd', () => compressed('+zstd', () => [gzipSync(tar)]), {
    code: 'image-malformed',
    says: /not Zstandard/,
  }),
  layered('a layer that grows beyond all bounds', zeroBomb, { code: 'image-malformed', says: /-fold/ }),
  edited(
    'a layer to be fetched from elsewhere',
    ({ manifest }) => void Object.assign(ownLayer(manifest), { urls: ['https://example.com/x'] }),
    {
      rule: 'LIN-06',
      says: /addresses/,
    },
  ),
  edited(
    'a layer that registries need not hold',
    ({ manifest }) => {
      ownLayer(manifest).mediaType = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip';
    },
    { code: 'image-malformed', says: /foreign layer/ },
  ),
  edited('a descriptor with another size', ({ manifest }) => void ownLayer(manifest).size--, {
    code: 'digest-mismatch',
    says: /more than/,
  }),
  edited('a diff ID of other bytes', ({ config }) => void config.rootfs.diff_ids.splice(-1, 1, sha256('other')), {
    code: 'digest-mismatch',
    says: /config states/,
  }),
  edited('more diff IDs than layers', ({ config }) => void config.rootfs.diff_ids.push(sha256('more')), {
    code: 'image-malformed',
    says: /diff IDs/,
  }),
  edited(
    'the base’s descriptor with another media type',
    ({ manifest }) => {
      if (manifest.layers[0]) manifest.layers[0].mediaType = 'application/vnd.docker.image.rootfs.diff.tar.gzip';
    },
    { rule: 'LIN-06', says: /described differently: mediaType/ },
  ),
  edited(
    'two layers of the base, exchanged',
    ({ manifest, config }) => {
      manifest.layers.splice(0, 2, ...manifest.layers.slice(0, 2).reverse());
      config.rootfs.diff_ids.splice(0, 2, ...config.rootfs.diff_ids.slice(0, 2).reverse());
    },
    { rule: 'LIN-01' },
  ),
  edited(
    'the base without its last layer',
    ({ manifest, config }) => {
      manifest.layers.splice(-2, 1);
      config.rootfs.diff_ids.splice(-2, 1);
    },
    { rule: 'LIN-01' },
  ),
  edited(
    'nothing of the base',
    ({ manifest, config }) => {
      manifest.layers.splice(0, manifest.layers.length - 1);
      config.rootfs.diff_ids.splice(0, config.rootfs.diff_ids.length - 1);
    },
    { rule: 'LIN-01' },
  ),
  edited('an image that is an index, too', ({ manifest }) => void Object.assign(manifest, { manifests: [] }), {
    code: 'image-malformed',
    says: /manifests/,
  }),
  edited(
    'a manifest with a second list of layers, in other letters',
    ({ manifest }) => void Object.assign(manifest, { Layers: [] }),
    {
      code: 'image-malformed',
      says: /must be written layers/,
    },
  ),
  edited(
    'a manifest of Docker’s first schema inside',
    ({ manifest }) => void Object.assign(manifest, { fsLayers: [] }),
    {
      code: 'image-malformed',
      says: /fsLayers/,
    },
  ),
  edited(
    'a config with a second list of diff IDs, in other letters',
    ({ config }) => void Object.assign(config, { RootFS: {} }),
    {
      code: 'image-malformed',
      says: /must be written rootfs/,
    },
  ),
  edited('no label of bootc', ({ config }) => void delete config.config?.Labels?.['containers.bootc'], {
    rule: 'LIN-04',
  }),
  {
    name: 'a manifest with two lists of layers',
    make: () => ({ layers: [harmless()], rewrite: (text) => text.replace('"layers":', '"layers":[],"layers":') }),
    refused: { code: 'image-malformed', says: /layers/ },
  },
  {
    name: 'a base that was pinned to another digest than the one compared with',
    make: () => ({ layers: [harmless()] }),
    base: (base) => ({ ...base, reference: `ghcr.io/ublue-os/bluefin-dx:stable@${sha256('other')}` }),
    refused: { rule: 'LIN-02' },
  },
  {
    name: 'another base than the image was built on',
    make: () => ({ layers: [harmless()] }),
    base: (base) => ({
      ...base,
      config: { ...base.config, rootfs: { type: 'layers', diff_ids: base.config.rootfs.diff_ids.toReversed() } },
      manifest: {
        ...base.manifest,
        document: { ...base.manifest.document, layers: base.manifest.document.layers.toReversed() },
      },
    }),
    refused: { rule: 'LIN-01' },
  },
];
