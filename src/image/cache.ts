import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { decodeLayerIndex, encodeLayerIndex, indexSchema } from './layer-codec.ts';
import type { LayerIndex } from './layer-index.ts';
import { limits } from './limits.ts';
import type { LayerSource } from './types.ts';

/** Contents of single files, by digest. */
export interface ContentCache {
  get(digest: Digest, size: number): Promise<Buffer | undefined>;
  put(digest: Digest, content: Buffer): Promise<void>;
}

/**
 * What was learned from layers, kept between runs in a folder that only its owner can read or write. Each file carries a
 * hash of itself: one that is damaged is no error but read anew. A cache that cannot be written is no error either.
 */
export class IndexCache implements ContentCache {
  readonly #dir: string;
  readonly #log: Log;

  private constructor(dir: string, log: Log) {
    this.#dir = dir;
    this.#log = log;
  }

  /**
   * Opens the folder, and makes it when it is not there.
   * @throws UserError `input-invalid` when it is no folder, belongs to someone else, or others can write to it:
   *   what lies in it decides verdicts.
   */
  static async open(dir: string, log: Log): Promise<IndexCache> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const stat = await lstat(dir);
    const user = process.getuid?.();
    const trouble = !stat.isDirectory()
      ? 'is no folder'
      : user !== undefined && stat.uid !== user
        ? 'belongs to another user'
        : user !== undefined && (stat.mode & 0o022) !== 0
          ? 'can be written by others'
          : undefined;
    if (trouble)
      throw new UserError('input-invalid', `the cache folder ${dir} ${trouble}`, {
        hint: 'Name a folder of your own with mode 0700, or remove this one.',
      });
    return new IndexCache(dir, log);
  }

  async getIndex(layer: LayerSource): Promise<LayerIndex | undefined> {
    const bytes = await this.#read(indexName(layer), limits.cachedIndex);
    if (!bytes) return undefined;
    try {
      const index = decodeLayerIndex(bytes, layer.descriptor);
      return index.info.diffId === layer.diffId ? index : undefined;
    } catch (error) {
      this.#log.debug(`index of layer ${layer.descriptor.digest} in the cache cannot be used: ${String(error)}`);
      return undefined;
    }
  }

  async putIndex(layer: LayerSource, index: LayerIndex): Promise<void> {
    const parts = encodeLayerIndex(index);
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    if (size <= limits.cachedIndex) await this.#write(indexName(layer), parts);
  }

  async get(digest: Digest, size: number): Promise<Buffer | undefined> {
    const content = await this.#read(`file-${hexOf(digest)}`, size);
    return content && content.length === size && sha256(content) === digest ? content : undefined;
  }

  async put(digest: Digest, content: Buffer): Promise<void> {
    await this.#write(`file-${hexOf(digest)}`, [content]);
  }

  /** A file's bytes behind its hash; undefined when it is absent, too large, not ours or damaged. */
  async #read(name: string, maxBytes: number): Promise<Buffer | undefined> {
    try {
      await using file = await open(join(this.#dir, name), constants.O_RDONLY | constants.O_NOFOLLOW);
      const stat = await file.stat();
      if (!stat.isFile() || stat.size < 32 || stat.size > maxBytes + 32) return undefined;
      const bytes = await file.readFile();
      const body = bytes.subarray(32);
      if (hashOf(body).equals(bytes.subarray(0, 32))) return body;
      this.#log.debug(`cache file ${name} is damaged and is made anew`);
    } catch (error) {
      if (!isMissing(error)) this.#log.debug(`cache file ${name} cannot be read: ${String(error)}`);
    }
    return undefined;
  }

  /** Whole or not at all: readers of another run never see a part. */
  async #write(name: string, parts: readonly Buffer[]): Promise<void> {
    const temporary = join(this.#dir, `.${name}.${randomBytes(8).toString('hex')}`);
    try {
      {
        await using file = await open(temporary, 'wx', 0o600);
        await file.writeFile(hashOf(...parts));
        for (const part of parts) await file.writeFile(part);
      }
      await rename(temporary, join(this.#dir, name));
    } catch (error) {
      this.#log.debug(`cache file ${name} cannot be written: ${String(error)}`);
      await rm(temporary, { force: true });
    }
  }
}

/** Both digests: the index believes nothing that one of them does not fix. */
function indexName(layer: LayerSource): string {
  return `layer-${indexSchema}-${hexOf(layer.descriptor.digest)}-${hexOf(layer.diffId)}`;
}

function hashOf(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
