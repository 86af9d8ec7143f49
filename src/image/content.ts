import { sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import type { ContentCache } from './cache.ts';
import { readLayer } from './inflate.ts';
import { readLayerFiles } from './layer-files.ts';
import { malformedLayer } from './malformed.ts';
import { originOf } from './nodes.ts';
import { isWhiteout, normalPath } from './paths.ts';
import { TarReader } from './tar.ts';
import type { Entry, LayerFile, LayerSource } from './types.ts';

/** Gives file contents: from what indexing kept, from the cache, else by reading the file's one layer again. */
export class ContentReader {
  readonly #layers: readonly LayerSource[];
  readonly #kept: readonly ReadonlyMap<number, Uint8Array>[];
  readonly #cache: ContentCache | undefined;
  /** The last contents that were read from a layer, newest last. */
  readonly #recent = new Map<string, Buffer>();
  #recentBytes = 0;

  constructor(
    layers: readonly LayerSource[],
    kept: readonly ReadonlyMap<number, Uint8Array>[],
    cache: ContentCache | undefined,
  ) {
    this.#layers = layers;
    this.#kept = kept;
    this.#cache = cache;
  }

  /**
   * The content of a file entry, always hashed against the entry's digest when it comes from outside of this process.
   * @throws ExternalError `image-malformed` when it is larger than `maxBytes`; `digest-mismatch` when its layer changed.
   */
  async read(entry: Entry, maxBytes: number): Promise<Buffer> {
    const { layer, position } = originOf(entry.inode);
    const source = this.#layers[layer];
    if (!source || entry.digest === undefined) throw new TypeError(`${entry.path} has no content that can be read`);
    if (entry.size > maxBytes) {
      throw malformedLayer(
        source.descriptor.digest,
        `${JSON.stringify(entry.path)} has ${entry.size} bytes; at most ${maxBytes} are read`,
      );
    }
    if (entry.size === 0) return Buffer.alloc(0);
    const kept = this.#kept[layer]?.get(position);
    if (kept) return Buffer.from(kept);
    const known = this.#recent.get(entry.digest) ?? (await this.#cache?.get(entry.digest, entry.size));
    if (known) return Buffer.from(known);
    const content = await readMember(source, position, entry.size);
    if (sha256(content) !== entry.digest) {
      throw new ExternalError(
        'digest-mismatch',
        `${JSON.stringify(entry.path)} in layer ${source.descriptor.digest} is not what was indexed`,
        {
          hint: 'The layer changed while it was read; start again.',
        },
      );
    }
    this.#remember(entry.digest, content);
    await this.#cache?.put(entry.digest, content);
    return Buffer.from(content);
  }

  /** See `ImageTree.readLayer`. */
  readLayer(layer: number, maxBytes: number, visit: (file: LayerFile) => void): Promise<void> {
    const source = this.#layers[layer];
    if (!source) throw new TypeError(`there is no layer ${layer}`);
    return readLayerFiles(source, maxBytes, visit);
  }

  #remember(digest: string, content: Buffer): void {
    const most = 64 * 1024 * 1024;
    if (content.length > most) return;
    this.#recent.set(digest, content);
    this.#recentBytes += content.length;
    for (const [oldest, bytes] of this.#recent) {
      if (this.#recentBytes <= most) break;
      this.#recent.delete(oldest);
      this.#recentBytes -= bytes.length;
    }
  }
}

/** Stops a reading when its purpose is reached. */
class Found extends Error {}

/** The content of the entry at a position of a layer's index, read from the layer's bytes. */
async function readMember(source: LayerSource, position: number, size: number): Promise<Buffer> {
  const content = Buffer.alloc(size);
  let filled = 0;
  let member = -1;
  const reader = new TarReader(
    {
      member(next) {
        // Whiteouts are members without an entry, and counted apart.
        if (!isWhiteout(normalPath(next.name)?.path ?? '')) member++;
      },
      data(piece) {
        if (member === position) filled += piece.copy(content, filled);
      },
      memberEnd() {
        if (member === position) throw new Found();
      },
      oddity() {},
    },
    source.descriptor.digest,
  );
  try {
    await readLayer(source.descriptor, source.open(), (piece) => reader.write(piece));
  } catch (error) {
    if (error instanceof Found) return content;
    throw error;
  }
  throw malformedLayer(source.descriptor.digest, `entry ${position} is no longer there`);
}
