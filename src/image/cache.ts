import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, hexOf, sha256 } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { makeFolders } from '../core/files.ts';
import type { Log } from '../core/log.ts';
import { baseSchema, decodeBase, encodeBase, type KnownBase } from './base-codec.ts';
import { decodeLayerIndex, encodeLayerIndex, indexSchema } from './layer-codec.ts';
import type { LayerIndex } from './layer-index.ts';
import { limits } from './limits.ts';
import type { LayerSource } from './types.ts';
import { tocKey } from './zstd-toc.ts';

/** Contents of single files, by digest. */
export interface ContentCache {
  get(digest: Digest, size: number): Promise<Buffer | undefined>;
  put(digest: Digest, content: Buffer): Promise<void>;
}

export interface CacheOptions {
  /** The program that asks: another one may have learned something else from the same layer. */
  tool?: Digest | undefined;
  /** What all files may come to. */
  maxBytes?: number | undefined;
}

/**
 * What was learned from layers, kept between runs in a folder that only its owner can read or write. Each file carries a
 * hash of itself: one that is damaged, or not ours, is no error but made anew. A cache that cannot be written is no error
 * either. Files are written under another name and then moved, so runs may share a folder.
 */
export class IndexCache implements ContentCache {
  readonly #dir: string;
  readonly #log: Log;
  readonly #maxBytes: number;
  readonly #tool: string;
  /** Bytes of all files; unknown until something is written. */
  #used: number | undefined;

  private constructor(dir: string, log: Log, { tool, maxBytes = limits.cacheFolder }: CacheOptions) {
    this.#dir = dir;
    this.#log = log;
    this.#maxBytes = maxBytes;
    // 64 bits tell one release from another; it is no secret and guards nothing.
    this.#tool = tool === undefined ? 'any' : hexOf(tool).slice(0, 16);
  }

  /**
   * Opens the folder, and makes it when it is not there. What was not used for longest goes when there are more than
   * `maxBytes`.
   * @throws UserError `input-invalid` when it is no folder, belongs to someone else, or others can write to it:
   *   what lies in it decides verdicts; ExternalError `io-failed`, `disk-full` when it cannot be made.
   */
  static async open(dir: string, log: Log, options: CacheOptions = {}): Promise<IndexCache> {
    await makeFolders(dir, 0o700).catch((error: ExternalError) => {
      throw new ExternalError(
        error.code === 'disk-full' ? 'disk-full' : 'io-failed',
        `no cache can be kept: ${error.message}`,
        {
          hint: 'Name another folder by XDG_CACHE_HOME, or keep none: WTGOS_CACHE_MIB=0.',
          cause: error,
        },
      );
    });
    const stat = await lstat(dir);
    const trouble = !stat.isDirectory()
      ? 'is no folder'
      : !isOurs(stat.uid)
        ? 'belongs to another user'
        : hasModes && (stat.mode & 0o022) !== 0
          ? 'can be written by others'
          : undefined;
    if (trouble)
      throw new UserError('input-invalid', `the cache folder ${dir} ${trouble}`, {
        hint: 'Name a folder of your own with mode 0700, or remove this one.',
      });
    // Files of private images are nobody else's affair.
    if (hasModes && (stat.mode & 0o077) !== 0) await chmod(dir, 0o700);
    return new IndexCache(dir, log, options);
  }

  /** Both digests, and what the descriptor says beside them: the index believes nothing that its name does not fix. */
  #nameOf({ descriptor, diffId }: LayerSource): string {
    return `layer-${indexSchema}-${this.#tool}-${hexOf(descriptor.digest)}-${hexOf(diffId)}${tocKey(descriptor)}`;
  }

  async getIndex(layer: LayerSource): Promise<LayerIndex | undefined> {
    const bytes = await this.#read(this.#nameOf(layer), limits.cachedIndex);
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
    await this.#writeWithin(this.#nameOf(layer), encodeLayerIndex(index));
  }

  async #writeWithin(name: string, parts: readonly Buffer[]): Promise<void> {
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    if (size <= limits.cachedIndex) await this.#write(name, parts);
  }

  /** One name for all of a base's layers, in their order. */
  #nameOfBase(layers: readonly LayerSource[]): string {
    const names = layers.map((layer) => this.#nameOf(layer)).join('\n');
    return `base-${baseSchema}-${hexOf(sha256(names))}`;
  }

  /** The finished tree of these layers. */
  async getBase(layers: readonly LayerSource[]): Promise<KnownBase | undefined> {
    const name = this.#nameOfBase(layers);
    const bytes = await this.#read(name, limits.cachedIndex);
    try {
      return (
        bytes &&
        decodeBase(
          bytes,
          layers.map(({ descriptor }) => descriptor),
        )
      );
    } catch (error) {
      this.#log.debug(`${name} in the cache cannot be used: ${String(error)}`);
      return undefined;
    }
  }

  async putBase(layers: readonly LayerSource[], base: KnownBase): Promise<void> {
    await this.#writeWithin(this.#nameOfBase(layers), encodeBase(base));
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
      if (!isOurs(stat.uid) || (hasModes && (stat.mode & 0o022) !== 0)) {
        this.#log.debug(`cache file ${name} could have been written by others and is made anew`);
        return undefined;
      }
      const bytes = await file.readFile();
      const body = bytes.subarray(32);
      if (hashOf(body).equals(bytes.subarray(0, 32))) {
        const now = new Date();
        await file.utimes(now, now).catch(() => {});
        return body;
      }
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
      const size = parts.reduce((sum, part) => sum + part.length, 32);
      if (this.#used === undefined || this.#used + size > this.#maxBytes) await this.#prune();
      else this.#used += size;
    } catch (error) {
      this.#log.debug(`cache file ${name} cannot be written: ${String(error)}`);
      await rm(temporary, { force: true });
    }
  }

  /** Removes what was not used for longest until the rest fits, and what runs that were killed left half-written. */
  async #prune(): Promise<void> {
    const files: { name: string; size: number; usedAt: number }[] = [];
    for (const name of await readdir(this.#dir)) {
      const stat = await lstat(join(this.#dir, name)).catch(() => undefined);
      if (!stat?.isFile()) continue;
      if (!name.startsWith('.')) files.push({ name, size: stat.size, usedAt: stat.mtimeMs });
      else if (stat.mtimeMs < Date.now() - staleAfter) await rm(join(this.#dir, name), { force: true });
    }
    let used = files.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of files.sort((a, b) => a.usedAt - b.usedAt)) {
      if (used <= this.#maxBytes) break;
      await rm(join(this.#dir, name), { force: true });
      used -= size;
    }
    this.#used = used;
  }
}

/** A day: no run takes that long to write a file. */
const staleAfter = 24 * 60 * 60 * 1000;

/** Windows has neither owners nor modes that Node could tell. */
const hasModes = process.getuid !== undefined;

function isOurs(uid: number): boolean {
  return !hasModes || uid === process.getuid?.();
}

function hashOf(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
