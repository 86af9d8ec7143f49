import type { Digest } from '../core/digest.ts';
import type { BlobOutcome, BlobSource, Descriptor, Store, StoredManifest } from './types.ts';

/**
 * One look at a repository: whatever several readers ask for is asked of it once, after the snapshot began, and what is
 * known to be needed is asked at once. It is for reading; what is written through it is not seen by it.
 */
export class Snapshot implements Store {
  readonly kind: Store['kind'];
  readonly name: string;
  readonly repository: Store['repository'];
  readonly #store: Store;
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(store: Store) {
    this.kind = store.kind;
    this.name = store.name;
    this.repository = store.repository;
    this.#store = store;
  }

  /** Begins to read manifests, and blobs of at most `maxBytes`; their errors come to whoever asks for them. */
  expect(manifests: readonly string[], blobs: readonly { descriptor: Descriptor; maxBytes: number }[]): void {
    for (const reference of manifests) this.getManifest(reference).catch(() => {});
    for (const { descriptor, maxBytes } of blobs) this.readBlob(descriptor, maxBytes).catch(() => {});
  }

  /** Takes a list that was read by other means. */
  knowReferrers(subject: Digest, listed: Promise<Descriptor[]>): void {
    this.#read.set(`referrers ${subject}`, listed);
  }

  getManifest(reference: string): Promise<StoredManifest | undefined> {
    return this.#once(`manifest ${reference}`, () => this.#store.getManifest(reference));
  }

  readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer> {
    const { digest, size } = descriptor;
    if (size > maxBytes) return this.#store.readBlob(descriptor, maxBytes);
    return this.#once(`blob ${digest} ${size}`, () => this.#store.readBlob(descriptor, maxBytes));
  }

  async referrers(subject: Digest, artifactType?: string): Promise<Descriptor[]> {
    const all = await this.#once(`referrers ${subject}`, () => this.#store.referrers(subject));
    return artifactType === undefined ? all : all.filter((one) => one.artifactType === artifactType);
  }

  hasBlob(digest: Digest): Promise<boolean> {
    return this.#store.hasBlob(digest);
  }

  openBlob(descriptor: Descriptor): AsyncIterable<Uint8Array> {
    return this.#store.openBlob(descriptor);
  }

  listTags(): Promise<string[]> {
    return this.#store.listTags();
  }

  putManifest(...args: Parameters<Store['putManifest']>): Promise<Descriptor> {
    return this.#store.putManifest(...args);
  }

  putBlob(descriptor: Descriptor, source: BlobSource): Promise<BlobOutcome> {
    return this.#store.putBlob(descriptor, source);
  }

  listReferrers(...args: Parameters<Store['listReferrers']>): Promise<Descriptor[]> {
    return this.#store.listReferrers(...args);
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#read.get(key) as Promise<T> | undefined;
    if (known) return known;
    const reading = read();
    this.#read.set(key, reading);
    return reading;
  }
}
