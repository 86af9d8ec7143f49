/** Collects what is added under a key while work on that key is running, and works on all of it at once afterwards. */
export class Batches<T> {
  readonly #work: (key: string, items: T[]) => Promise<void>;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, { items: T[]; done: Promise<void> }>();

  constructor(work: (key: string, items: T[]) => Promise<void>) {
    this.#work = work;
  }

  /** Resolves (or rejects) when the batch that holds the item has been worked on. */
  add(key: string, item: T): Promise<void> {
    const waiting = this.#waiting.get(key);
    if (waiting) {
      waiting.items.push(item);
      return waiting.done;
    }
    const items = [item];
    const before = this.#running.get(key) ?? Promise.resolve();
    const done = before
      .catch(() => {})
      .then(() => {
        this.#waiting.delete(key);
        this.#running.set(key, done);
        return this.#work(key, items);
      })
      .finally(() => {
        if (this.#running.get(key) === done) this.#running.delete(key);
      });
    this.#waiting.set(key, { items, done });
    return done;
  }
}
