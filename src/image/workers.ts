import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ExternalError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { adopt, handOver, inPieces } from '../core/pieces.ts';
import { decodeLayerIndex } from './layer-codec.ts';
import { indexLayer, type LayerIndex } from './layer-index.ts';
import type { LayerTaps } from './layer-tap.ts';
import type { LayerSource } from './types.ts';
import type { FromWorker, TapRequest, ToWorker } from './worker.ts';

export interface IndexLayersOptions {
  /** The file that worker threads run; it calls `runLayerWorker` for `workerData.entry === 'index-layer'`. In this thread when absent. */
  workerFile?: string | undefined;
  log: Log;
  signal?: AbortSignal | undefined;
  /** What else is done with the layers; needs `workerFile`. */
  taps?: LayerTaps | undefined;
}

/** `known`: it is read for the taps alone. */
export interface LayerToRead extends LayerSource {
  known?: LayerIndex | undefined;
}

/** More than this many threads gain nothing: the network or the disk is the limit then. */
const mostWorkers = 4;
/** Pieces on their way to one worker: enough that it never waits, few enough that memory stays flat. */
const piecesUnderway = 4;
/** Below this many compressed bytes in all, starting a thread costs more than it saves. */
const worthAThread = 4 * 1024 * 1024;

/**
 * Indexes layers, in parallel where threads are given; results are in the order of `layers`. Stores stay in this thread:
 * workers get bytes only. The first failure ends all of it.
 * @throws what `indexLayer` throws, and what the sources throw.
 */
export async function indexLayers(layers: readonly LayerToRead[], options: IndexLayersOptions): Promise<LayerIndex[]> {
  const { workerFile, taps } = options;
  const total = layers.reduce((sum, layer) => sum + layer.descriptor.size, 0);
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const progress = progressOf(options.log, total);
  const results: LayerIndex[] = [];
  // The largest first, so that no thread is left with it at the end.
  const queue = layers
    .map((layer, position) => ({ layer, position }))
    .sort((a, b) => a.layer.descriptor.size - b.layer.descriptor.size);

  async function lane(index: (layer: LayerToRead) => Promise<LayerIndex>): Promise<void> {
    for (let next = queue.pop(); next; next = queue.pop()) {
      signal.throwIfAborted();
      const { layer, position } = next;
      results[position] = await index({ ...layer, open: () => progress(layer.open()) });
    }
  }
  if (workerFile === undefined || (total < worthAThread && !taps)) {
    await lane((layer) => indexLayer(layer, signal));
    return results;
  }
  const lanes = Array.from({ length: Math.min(availableParallelism(), mostWorkers, layers.length) }, async () => {
    const thread = new LayerThread(workerFile, signal, taps);
    try {
      await lane((layer) => thread.index(layer));
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      await thread.close();
    }
  });
  // All lanes end before this returns, so that no thread or stream outlives it.
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
  return results;
}

/** One worker thread and the conversation with it. */
class LayerThread {
  readonly #worker: Worker;
  readonly #taps: LayerTaps | undefined;
  #underway = 0;
  #failed = false;
  #room: (() => void) | undefined;
  #answer = Promise.withResolvers<FromWorker & { kind: 'index' | 'tapped' }>();

  constructor(file: string, signal: AbortSignal, taps?: LayerTaps) {
    this.#taps = taps;
    this.#worker = new Worker(file, {
      workerData: { entry: taps?.entry ?? 'index-layer' },
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    this.#worker.on('message', (message: FromWorker) => this.#receive(message));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a layer thread ended with status ${code}`)));
    signal.addEventListener('abort', () => this.#fail(signal.reason), { once: true });
    this.#answer.promise.catch(() => {});
  }

  async index(layer: LayerToRead): Promise<LayerIndex> {
    if (!this.#taps) return this.#index(layer);
    const target = await this.#taps.start(layer);
    let trouble: string | undefined = 'the layer was not read to its end';
    try {
      return await this.#index(layer, { target, only: layer.known !== undefined }, (found) => {
        trouble = found;
      });
    } finally {
      this.#taps.end(layer, trouble);
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #index(
    layer: LayerToRead,
    tap?: TapRequest,
    tapped?: (trouble: string | undefined) => void,
  ): Promise<LayerIndex> {
    const { descriptor, diffId, isVerified = false } = layer;
    this.#send({ kind: 'layer', descriptor, diffId, isVerified, ...(tap && { tap }) });
    await this.#feed(layer);
    const answer = await this.#answer.promise;
    this.#answer = Promise.withResolvers();
    this.#answer.promise.catch(() => {});
    tapped?.(answer.trouble);
    if (answer.kind === 'index') return decodeLayerIndex(Buffer.from(answer.bytes), descriptor);
    if (layer.known) return layer.known;
    throw new TypeError('a layer of unknown index was only tapped');
  }

  /** Pieces are handed over, and their memory comes back: little is left to be collected. */
  async #feed(layer: LayerSource): Promise<void> {
    for await (const piece of inPieces(layer.open())) {
      while (this.#underway >= piecesUnderway && !this.#failed) await this.#makeRoom();
      if (this.#failed) return;
      this.#underway++;
      const { length } = piece;
      const bytes = handOver(piece);
      this.#send({ kind: 'piece', bytes, length }, [bytes]);
    }
    this.#send({ kind: 'end' });
  }

  #makeRoom(): Promise<void> {
    return new Promise((resolve) => {
      this.#room = resolve;
    });
  }

  #send(message: ToWorker, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'taken') {
      this.#underway--;
      if (message.bytes) adopt(message.bytes);
      this.#room?.();
    } else if (message.kind === 'index' || message.kind === 'tapped') this.#answer.resolve(message);
    else if (message.kind === 'refused')
      this.#fail(new ExternalError(message.code, message.message, { hint: message.hint }));
    else this.#fail(new Error(message.message));
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.#room?.();
    this.#answer.reject(error);
  }
}

/** Counts what passes of all layers together. */
function progressOf(log: Log, total: number): (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  let done = 0;
  return async function* counted(source) {
    for await (const piece of source) {
      done += piece.length;
      log.progress('indexing layers', done, total);
      yield piece;
    }
  };
}
