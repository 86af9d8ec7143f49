import { parentPort } from 'node:worker_threads';
import type { Digest } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { pieceSize } from '../core/pieces.ts';
import type { Descriptor } from '../registry/types.ts';
import { encodeLayerIndex } from './layer-codec.ts';
import { indexLayer } from './layer-index.ts';
import { GuardedTap, type LayerTap } from './layer-tap.ts';
import { tapLayer } from './read-members.ts';

/** What the main thread sends: a layer, its bytes piece by piece, its end; then the next layer. */
export type ToWorker =
  | { kind: 'layer'; descriptor: Descriptor; diffId: Digest; isVerified: boolean; tap?: TapRequest }
  | { kind: 'piece'; bytes: ArrayBuffer; length: number }
  | { kind: 'end' };

/** What else is done with a layer; `only`: its index is known already. */
export interface TapRequest {
  target: string;
  only: boolean;
}

/**
 * What a worker answers: `taken` once per piece, with its memory when that can be used again (the main thread then sends
 * more), and one result per layer.
 */
export type FromWorker =
  | { kind: 'taken'; bytes?: ArrayBuffer }
  | { kind: 'index'; bytes: ArrayBuffer; trouble?: string | undefined }
  | { kind: 'tapped'; trouble?: string | undefined }
  | { kind: 'refused'; code: 'image-malformed' | 'digest-mismatch'; message: string; hint: string | undefined }
  | { kind: 'bug'; message: string };

/**
 * The life of a worker thread: indexes the layers that the main thread sends, until the port is closed.
 * The dispatcher calls it for `workerData.entry === 'index-layer'`. It never touches a store or a credential.
 *
 * @param openTap makes what `LayerTaps` gives a layer to
 */
export async function runLayerWorker(openTap?: (target: string) => LayerTap): Promise<void> {
  const port = parentPort;
  if (!port) throw new TypeError('runLayerWorker is for worker threads');
  const inbox = new Inbox();
  const closed = new Promise<void>((resolve) => port.once('close', resolve));
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'layer') void indexAndAnswer(message);
    else inbox.push(message);
  });

  async function indexAndAnswer(message: ToWorker & { kind: 'layer' }): Promise<void> {
    const { descriptor, diffId, isVerified } = message;
    const guarded = openTap && message.tap && new GuardedTap(() => openTap(message.tap?.target ?? ''));
    const source = inbox.pieces((bytes) =>
      bytes ? answer({ kind: 'taken', bytes }, [bytes]) : answer({ kind: 'taken' }),
    );
    const layer = { descriptor, diffId, isVerified, open: () => source };
    try {
      if (guarded && message.tap?.only) {
        await tapLayer(layer, guarded);
        guarded.close();
        answer({ kind: 'tapped', trouble: guarded.trouble });
        return;
      }
      const parts = encodeLayerIndex(await indexLayer(layer, undefined, guarded));
      guarded?.close();
      const bytes = inOne(parts);
      answer({ kind: 'index', bytes, trouble: guarded?.trouble }, [bytes]);
    } catch (error) {
      guarded?.close();
      answer(asMessage(error));
    }
  }
  const answer = (message: FromWorker, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  await closed;
}

/** A buffer of its own can be handed over; parts may lie in Node's shared pool. */
function inOne(parts: readonly Buffer[]): ArrayBuffer {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

function asMessage(error: unknown): FromWorker {
  if (error instanceof ExternalError && (error.code === 'image-malformed' || error.code === 'digest-mismatch')) {
    return { kind: 'refused', code: error.code, message: error.message, hint: error.hint };
  }
  return { kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Pieces that arrived, until the layer in work asks for them. The main thread bounds how many there can be. */
class Inbox {
  #waiting: (ToWorker & { kind: 'piece' | 'end' })[] = [];
  #wake: (() => void) | undefined;

  push(message: ToWorker & { kind: 'piece' | 'end' }): void {
    this.#waiting.push(message);
    this.#wake?.();
  }

  /** Asked for the next piece, `readLayer` is done with the last one, unless that is small and waits for company. */
  async *pieces(taken: (bytes: ArrayBuffer | undefined) => void): AsyncGenerator<Uint8Array> {
    for (;;) {
      const message = this.#waiting.shift();
      if (message?.kind === 'end') return;
      if (message) {
        const { bytes, length } = message;
        yield new Uint8Array(bytes, 0, length);
        taken(length >= pieceSize ? bytes : undefined);
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
