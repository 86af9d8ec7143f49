/** Layers for tests, from archives in memory. */
import { gzipSync } from 'node:zlib';
import { type RawMember, tarOf } from '../../../tests/tools/tar.ts';
import { type Digest, sha256 } from '../../core/digest.ts';
import type { LayerSource } from '../types.ts';

/** A layer of these members, gzip-compressed. */
export function layerOf(members: readonly RawMember[]): LayerSource {
  const tar = tarOf(members);
  return storedLayer(gzipSync(tar), '+gzip', sha256(tar));
}

/** A layer of these very bytes; `suffix` is the media type's. Given out in pieces of `pieceSize` bytes. */
export function storedLayer(
  bytes: Buffer,
  suffix: '' | '+gzip' | '+zstd',
  diffId: Digest,
  pieceSize = 1000,
): LayerSource {
  return {
    descriptor: {
      mediaType: `application/vnd.oci.image.layer.v1.tar${suffix}`,
      digest: sha256(bytes),
      size: bytes.length,
    },
    diffId,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

/** An uncompressed layer of these archive bytes. */
export function plainLayer(tar: Buffer): LayerSource {
  return storedLayer(tar, '', sha256(tar));
}

export const directory = (name: string, more: RawMember = {}): RawMember => ({
  name: `${name}/`,
  flag: '5',
  mode: 0o755,
  ...more,
});
export const file = (name: string, content: string | Buffer = '', more: RawMember = {}): RawMember => ({
  name,
  content,
  ...more,
});
export const symlink = (name: string, link: string): RawMember => ({ name, flag: '2', link, mode: 0o777 });
export const hardlink = (name: string, link: string, more: RawMember = {}): RawMember => ({
  name,
  flag: '1',
  link,
  ...more,
});
