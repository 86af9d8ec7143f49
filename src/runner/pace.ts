import { seconds } from './duration.ts';

interface Transfer {
  /** performance.now() and bytes when it was first heard of. */
  since: number;
  from: number;
}

/** Below this nothing can be said of a rate. Milliseconds. */
const tooSoon = 1_000;
const maxTransfers = 100;

/** How fast transfers go, by their labels, and how long they will still take at that rate. */
export class Pace {
  readonly #transfers = new Map<string, Transfer>();

  /** `12.3 MB/s, 27.1 s left`; empty while it cannot be told. @param now milliseconds of a steady clock */
  of(label: string, done: number, total: number | undefined, now = performance.now()): string {
    const transfer = this.#transfers.get(label);
    if (!transfer || done < transfer.from) {
      if (this.#transfers.size >= maxTransfers) this.#transfers.clear();
      this.#transfers.set(label, { since: now, from: done });
      return '';
    }
    const elapsed = now - transfer.since;
    const rate = (done - transfer.from) / elapsed;
    if (elapsed < tooSoon || rate <= 0) return '';
    const text = `${((rate * 1000) / 1e6).toFixed(1)} MB/s`;
    return total === undefined || total <= done ? text : `${text}, ${seconds((total - done) / rate)} left`;
  }
}
