import type { TarVisitor } from './tar.ts';
import type { LayerSource } from './types.ts';

/** Takes a layer's members in the thread that reads it, beside the index. What it throws ends it, and nothing else. */
export interface LayerTap extends TarVisitor {
  /** All members were told. */
  end(): void;
  /** Called last, after `end` or instead of it. */
  close(): void;
}

/** What else is done with layers while they are read, so that their bytes are read once. */
export interface LayerTaps {
  /** The dispatcher's entry for the threads; it calls `runLayerWorker` with what makes a tap of a target. */
  entry: string;
  /** Called in the main thread before a layer is read. @returns the target, told to the thread */
  start(layer: LayerSource): Promise<string>;
  /** Called in the main thread after each `start`, also when reading failed. `trouble`: why the tap did not get to its end. */
  end(layer: LayerSource, trouble: string | undefined): void;
}

/** A tap that ends with its first error, which it keeps. */
export class GuardedTap implements TarVisitor {
  readonly #tap: LayerTap | undefined;
  /** Why it ended. */
  trouble: string | undefined;

  constructor(open: () => LayerTap) {
    try {
      this.#tap = open();
    } catch (error) {
      this.#fail(error);
    }
  }

  member(...args: Parameters<TarVisitor['member']>): void {
    this.#guard((tap) => tap.member(...args));
  }

  data(piece: Buffer): void {
    this.#guard((tap) => tap.data(piece));
  }

  memberEnd(): void {
    this.#guard((tap) => tap.memberEnd());
  }

  oddity(...args: Parameters<TarVisitor['oddity']>): void {
    this.#guard((tap) => tap.oddity(...args));
  }

  end(): void {
    this.#guard((tap) => tap.end());
  }

  close(): void {
    try {
      this.#tap?.close();
    } catch (error) {
      this.#fail(error);
    }
  }

  #guard(call: (tap: LayerTap) => void): void {
    if (this.trouble !== undefined || !this.#tap) return;
    try {
      call(this.#tap);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.trouble ??= error instanceof Error ? error.message : String(error);
  }
}

/** Tells two visitors the same, one after the other. */
export class BothVisitors implements TarVisitor {
  readonly #first: TarVisitor;
  readonly #second: TarVisitor;

  constructor(first: TarVisitor, second: TarVisitor) {
    this.#first = first;
    this.#second = second;
  }

  member(...args: Parameters<TarVisitor['member']>): void {
    this.#first.member(...args);
    this.#second.member(...args);
  }

  data(piece: Buffer): void {
    this.#first.data(piece);
    this.#second.data(piece);
  }

  memberEnd(): void {
    this.#first.memberEnd();
    this.#second.memberEnd();
  }

  oddity(...args: Parameters<TarVisitor['oddity']>): void {
    this.#first.oddity(...args);
    this.#second.oddity(...args);
  }
}
