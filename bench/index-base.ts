/**
 * A base image to measure with, as an OCI layout: directories, files and links in as many layers as real bases have, with
 * contents of which a part does not compress. The same bytes each time.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Digest, sha256 } from '../src/core/digest.ts';
import { mediaTypes } from '../src/registry/media-types.ts';
import type { Descriptor } from '../src/registry/types.ts';
import { type RawMember, tarHeader } from '../tests/tools/tar.ts';
import { writeOstreeLayers } from './index-ostree-base.ts';

export interface BaseSize {
  name: string;
  layers: number;
  files: number;
  /** Mean of a file's bytes. */
  mean: number;
  /** The share of the files that gzip makes nothing of; 0.2 by itself. */
  noise?: number;
  /** The words of the others: the fewer, the smaller they get; 4096 by itself, which makes them 0.44 of their size. */
  words?: number;
  /** As rpm-ostree makes images. */
  isOstree?: true;
}

/** 2 GiB compressed, as in issue 5. */
export const full: BaseSize = { name: 'full', layers: 40, files: 250_000, mean: 15_800 };
/** Half of bluefin-dx in bytes, as in issue 6: 90,353 entries, 5,411 MiB, 2,204 of them compressed. */
export const half: BaseSize = { name: 'half', layers: 40, files: 76_250, mean: 73_500, noise: 0.1, words: 1024 };
export const small: BaseSize = { name: 'small', layers: 8, files: 8_000, mean: 12_000 };
/** As many files, encapsulated by ostree; small ones. */
export const ostree: BaseSize = { name: 'ostree', layers: 40, files: 250_000, mean: 5, isOstree: true };
export const smallOstree: BaseSize = { name: 'small-ostree', layers: 8, files: 8_000, mean: 5, isOstree: true };
/** One file of 1 GiB in one layer, and one of 128 MiB: memory must not follow the size. */
export const oneLarge: BaseSize = { name: 'one-large', layers: 1, files: 1, mean: 1 << 30 };
export const oneSmall: BaseSize = { name: 'one-small', layers: 1, files: 1, mean: 1 << 27 };

const version = 2;
const poolSize = 32 * 1024 * 1024;

/** The layout folder of a base, which holds it under the tag `base`; made when it is not there. */
export async function baseLayout(size: BaseSize): Promise<string> {
  const parent = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wtgos-bench');
  const folder = join(parent, `base-${version}-${size.name}`);
  if (await stat(folder).catch(() => undefined)) return folder;
  const making = `${folder}.${process.pid}`;
  await mkdir(join(making, 'blobs', 'sha256'), { recursive: true });
  try {
    await make(making, size);
    await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

async function make(folder: string, size: BaseSize): Promise<void> {
  const layers = await (size.isOstree
    ? writeOstreeLayers(size, (digest, bytes) => writeFile(blobOf(folder, digest), bytes))
    : writeLayers(folder, size));
  const { config, manifest } = imageOf(layers);
  for (const bytes of [config, manifest]) await writeFile(blobOf(folder, sha256(bytes)), bytes);
  const index = {
    schemaVersion: 2,
    manifests: [
      {
        mediaType: mediaTypes.ociManifest,
        digest: sha256(manifest),
        size: manifest.length,
        annotations: { 'org.opencontainers.image.ref.name': 'base' },
      },
    ],
  };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

async function writeLayers(folder: string, size: BaseSize): Promise<{ descriptor: Descriptor; diffId: Digest }[]> {
  const contents = new Contents(size);
  const positions = Array.from({ length: size.layers }, (_, position) => position);
  const layers: { descriptor: Descriptor; diffId: Digest }[] = [];
  // Two at a time: gzip computes beside this thread.
  async function lane(): Promise<void> {
    for (let position = positions.shift(); position !== undefined; position = positions.shift())
      layers[position] = await writeLayer(folder, position, size, contents);
  }
  await Promise.all([lane(), lane()]);
  return layers;
}

/** Config and manifest of an image of these layers. */
export function imageOf(layers: readonly { descriptor: Descriptor; diffId: Digest }[]): {
  config: Buffer;
  manifest: Buffer;
} {
  const rootfs = { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) };
  const config = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs }));
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256(config), size: config.length },
    layers: layers.map(({ descriptor }) => descriptor),
  };
  return { config, manifest: Buffer.from(JSON.stringify(manifest)) };
}

export function blobOf(folder: string, digest: Digest): string {
  return join(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));
}

/** Sizes are log-normal, as in real trees: most files are a few KiB, a few are many MiB. */
function* membersOf(layer: number, size: BaseSize): Generator<RawMember & { size: number }> {
  const random = randomOf(layer + 1);
  const files = Math.floor(size.files / size.layers) + (layer < size.files % size.layers ? 1 : 0);
  for (const name of ['usr/', 'usr/share/', `usr/share/part-${layer}/`])
    yield { name, flag: '5', mode: 0o755, size: 0 };
  let folder = '';
  for (let at = 0; at < files; at++) {
    if (at % 12 === 0) {
      folder = `usr/share/part-${layer}/component-${at / 12}/`;
      yield { name: folder, flag: '5', mode: 0o755, size: 0 };
    }
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const bytes =
      size.files === 1 ? size.mean : Math.min(2 ** 26, Math.round((size.mean / 7.39) * Math.exp(2 * normal)));
    yield {
      name: `${folder}libexample-${at}.so.${layer}`,
      mode: at % 8 === 0 ? 0o755 : 0o644,
      mtime: 1.7e9,
      size: bytes,
    };
    if (at % 10 === 0) {
      const link = `libexample-${at}.so.${layer}`;
      yield { name: `${folder}libexample-${at}.so`, flag: '2', link, mode: 0o777, size: 0 };
    }
  }
}

/** Contents are cut from two pools: one that gzip makes nothing of, one that it shrinks to about a third. */
class Contents {
  readonly #noise: Buffer = Buffer.alloc(poolSize);
  readonly #text: Buffer = Buffer.alloc(poolSize);

  readonly #share: number;

  constructor({ noise = 0.2, words: count = 4096 }: BaseSize) {
    this.#share = noise;
    const random = randomOf(0);
    for (let at = 0; at < poolSize; at += 4) this.#noise.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
    const words = Array.from({ length: count }, () =>
      random()
        .toString(36)
        .slice(2, 3 + random() * 9),
    );
    for (let at = 0; at < poolSize; ) {
      const word = words[Math.floor(random() ** 2 * words.length)] ?? '';
      at += this.#text.write(`${word} `, at);
    }
  }

  *of(bytes: number, random: () => number): Generator<Buffer> {
    const pool = random() < this.#share ? this.#noise : this.#text;
    for (let left = bytes; left > 0; ) {
      const start = Math.floor(random() * (poolSize - 1));
      const piece = pool.subarray(start, start + Math.min(left, 1024 * 1024));
      left -= piece.length;
      yield piece;
    }
    yield Buffer.alloc((512 - (bytes % 512)) % 512);
  }
}

async function writeLayer(
  folder: string,
  position: number,
  base: BaseSize,
  contents: Contents,
): Promise<{ descriptor: Descriptor; diffId: Digest }> {
  const [plain, stored] = [createHash('sha256'), createHash('sha256')];
  const temporary = join(folder, `layer-${Math.random()}`);
  const file = await open(temporary, 'w');
  let size = 0;
  function* archive(): Generator<Buffer> {
    const random = randomOf(1000 + position);
    for (const member of membersOf(position, base)) {
      yield tarHeader(member, member.size);
      yield* contents.of(member.size, random);
    }
    yield Buffer.alloc(1024);
  }
  await pipeline(
    Readable.from(gathered(archive(), plain)),
    createGzip({ level: 6, chunkSize: 512 * 1024 }),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        stored.update(piece);
        size += piece.length;
        await file.write(piece);
      }
    },
  );
  await file.close();
  const digest: Digest = `sha256:${stored.digest('hex')}`;
  await rename(temporary, blobOf(folder, digest));
  return { descriptor: { mediaType: mediaTypes.ociLayerGzip, digest, size }, diffId: `sha256:${plain.digest('hex')}` };
}

function* gathered(pieces: Iterable<Buffer>, hash: ReturnType<typeof createHash>): Generator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < 1024 * 1024) continue;
    const whole = Buffer.concat(parts);
    hash.update(whole);
    yield whole;
    parts = [];
    length = 0;
  }
  const rest = Buffer.concat(parts);
  hash.update(rest);
  yield rest;
}

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
