import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ExternalError } from '../../../core/errors.ts';
import { makeFolders } from '../../../core/files.ts';
import type { Log } from '../../../core/log.ts';
import { mapLimited } from '../../../core/map-limited.ts';
import { outputOf, type Programs } from '../../../core/program.ts';
import type { LayerTaps } from '../../../image/layer-tap.ts';
import type { ImageTree } from '../../../image/types.ts';
import type { ResolvedBase } from '../../types.ts';
import { type StoreLayer, storeLayers, writeOverlayFiles, writeStoreDocuments } from './documents.ts';
import { LayerFolders } from './layer-folders.ts';

const maxConfigBytes = 4 * 1024 * 1024;
/** Uncompressed bytes for each compressed one; large images have 2.5. */
const usualRatio = 3;
const slackBytes = 512 * 1024 * 1024;
const parallelRemovals = 4;

export interface UnpackingOptions {
  scratchDir: string;
  programs: Programs;
  workerFile: string | undefined;
  log: Log;
}

/** A base that lies unpacked on this machine, for builds to start from. */
export interface UnpackedBase {
  /**
   * Makes it an image of an *additional image store* (containers-storage.conf(5)), a folder that containers/storage only reads.
   * @param name `host/path@sha256:…`, as the build names it
   * @returns the folder
   */
  offer(name: string): Promise<string>;
}

/**
 * Unpacks a base in the pass that indexes it, so that each of its bytes is read once: layers in parallel, where buildah
 * takes one after the other. What it cannot do exactly as buildah, it leaves to buildah.
 */
export class BaseUnpacking {
  readonly #dir: string;
  readonly #base: ResolvedBase;
  readonly #options: UnpackingOptions;
  readonly #layers: readonly StoreLayer[];
  readonly #folders: LayerFolders;
  #removal: Promise<void> | undefined;

  private constructor(
    dir: string,
    base: ResolvedBase,
    options: UnpackingOptions,
    layers: readonly StoreLayer[],
    folders: LayerFolders,
  ) {
    this.#dir = dir;
    this.#base = base;
    this.#options = options;
    this.#layers = layers;
    this.#folders = folders;
  }

  /**
   * @returns undefined where it cannot work, with a note that says why
   * @throws ExternalError `interrupted`
   */
  static async start(base: ResolvedBase, options: UnpackingOptions): Promise<BaseUnpacking | undefined> {
    const { scratchDir, programs, workerFile, log } = options;
    const leave = (why: string) => void log.info(`the base is left to buildah to unpack: ${why}`);
    const diffIds = base.config.rootfs.diff_ids;
    if (process.geteuid?.() !== 0) return leave('only root can give files to other users');
    if (workerFile === undefined) return leave('there are no threads here');
    if (diffIds.length === 0 || new Set(diffIds).size < diffIds.length) return leave('it has a layer twice, or none');
    const dir = await makeFolders(scratchDir)
      .then(() => mkdtemp(join(scratchDir, 'wtgos-base-')))
      .catch(() => undefined);
    if (dir === undefined) return leave(`nothing can be written to ${scratchDir}`);
    try {
      const { bavail, bsize } = await statfs(dir);
      const need = base.manifest.document.layers.reduce((sum, { size }) => sum + size * usualRatio, slackBytes);
      if (bavail * bsize < need) throw new Error(`${scratchDir} has less than ${Math.ceil(need / 2 ** 20)} MiB left`);
      const layers = storeLayers(dir, diffIds);
      await writeOverlayFiles(dir, layers);
      const places = diffIds.map((diffId, position) => [diffId, layers[position]?.folder ?? ''] as const);
      return new BaseUnpacking(dir, base, options, layers, await LayerFolders.open(dir, new Map(places), programs));
    } catch (error) {
      await rm(dir, { recursive: true, force: true });
      if (isInterrupted(error) || !(error instanceof Error)) throw error;
      return leave(error.message);
    }
  }

  /** For the pass that reads the layers. */
  get taps(): LayerTaps {
    return this.#folders;
  }

  /**
   * To be called when all layers were read.
   * @returns undefined when something is not, or not for certain, as buildah would have unpacked it: a note says why
   * @throws ExternalError `interrupted`
   */
  async finish(tree: Pick<ImageTree, 'layers'>): Promise<UnpackedBase | undefined> {
    const trouble = await this.#folders.finish();
    if (trouble !== undefined) {
      this.#options.log.info(`the base is left to buildah to unpack: ${trouble}`);
      await this.remove();
      return undefined;
    }
    const { manifest, store } = this.#base;
    this.#options.log.info('the base was unpacked as it was read: buildah need not pull it');
    return {
      offer: async (name) => {
        const configBytes = await store.readBlob(manifest.document.config, maxConfigBytes);
        await writeStoreDocuments(this.#dir, this.#layers, tree.layers, { name, manifest, configBytes });
        return this.#dir;
      },
    };
  }

  /** Removes all of it, once, or says that it could not. */
  remove(): Promise<void> {
    this.#removal ??= this.#remove().catch((error: Error) => {
      this.#options.log.warn(`${this.#dir} could not be removed: ${error.message}`);
    });
    return this.#removal;
  }

  /** Of many files the system's own program is several times faster, and a disk that waits for each of them serves several. */
  async #remove(): Promise<void> {
    await this.#folders.settled();
    const folders = this.#layers.map(({ id }) => join(this.#dir, 'overlay', id));
    await mapLimited(folders, parallelRemovals, (folder) =>
      outputOf(this.#options.programs, 'rm', ['-rf', '--', folder], { cwd: '/', tidies: true }),
    ).catch(() => {});
    await rm(this.#dir, { recursive: true, force: true });
  }
}

function isInterrupted(error: unknown): boolean {
  return error instanceof ExternalError && error.code === 'interrupted';
}
