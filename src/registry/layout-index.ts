import { join } from 'node:path';
import { ExternalError } from '../core/errors.ts';
import { writeAtomically } from '../core/files.ts';
import { readManifest } from './documents.ts';
import { readSmall } from './files.ts';
import { withLock } from './layout-lock.ts';
import { mediaTypes, refNameAnnotation } from './media-types.ts';
import type { Descriptor, ImageIndex } from './types.ts';

const maxIndexBytes = 4 * 1024 * 1024;
const empty: ImageIndex = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] };

/** The `index.json` of a layout (image-spec 1.1, image-layout.md): which manifests there are and what they are called. */
export class LayoutIndex {
  readonly #dir: string;
  readonly #path: string;

  constructor(dir: string) {
    this.#dir = dir;
    this.#path = join(dir, 'index.json');
  }

  /** Read anew each time, since another process may have written. @throws ExternalError */
  async entries(): Promise<readonly Descriptor[]> {
    return (await this.#read()).manifests;
  }

  /** Writes an empty index where there is none. @throws ExternalError */
  async create(): Promise<void> {
    if (await readSmall(this.#path, maxIndexBytes)) return;
    await withLock(`${this.#path}.lock`, async () => {
      if (!(await readSmall(this.#path, maxIndexBytes))) await this.#write(empty);
    });
  }

  /**
   * Adds a manifest, under a tag or without one. A tag moves; what it pointed to stays without a tag, as in a registry.
   * @param check sees the entry that has the tag now, and may throw to leave all as it is.
   */
  async put(
    manifest: Descriptor,
    tag: string | undefined,
    check: (current: Descriptor | undefined) => void = () => {},
  ): Promise<void> {
    await withLock(`${this.#path}.lock`, async () => {
      const index = await this.#read();
      check(tag === undefined ? undefined : index.manifests.find((entry) => tagOf(entry) === tag));
      const manifests = place(index.manifests, manifest, tag);
      await this.#write({ ...index, manifests });
    });
  }

  async #write(index: ImageIndex): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(index)}\n`);
    if (bytes.length > maxIndexBytes) {
      throw new ExternalError('io-failed', `${this.#path} would exceed ${maxIndexBytes} bytes`, {
        hint: 'Take another folder for new images.',
      });
    }
    await writeAtomically(this.#path, this.#dir, bytes);
  }

  async #read(): Promise<ImageIndex> {
    const bytes = await readSmall(this.#path, maxIndexBytes);
    if (!bytes) return empty;
    const index = readManifest(bytes, undefined);
    if (index.kind === 'index') return index.document;
    throw new ExternalError('image-malformed', `${this.#path} is no index`, {
      hint: 'Give the folder of an OCI image layout.',
    });
  }
}

/** The tag of an entry of index.json. */
export function tagOf(entry: Descriptor): string | undefined {
  return entry.annotations?.[refNameAnnotation];
}

function place(entries: readonly Descriptor[], manifest: Descriptor, tag: string | undefined): Descriptor[] {
  if (tag === undefined) {
    return entries.some(({ digest }) => digest === manifest.digest) ? [...entries] : [...entries, manifest];
  }
  const kept: Descriptor[] = [];
  for (const entry of entries) {
    const named = tagOf(entry);
    // The same manifest without a name is the one that now gets it.
    if (entry.digest === manifest.digest && (named === undefined || named === tag)) continue;
    kept.push(named === tag ? withoutTag(entry) : entry);
  }
  const annotations = { ...manifest.annotations, [refNameAnnotation]: tag };
  const all = [...kept, { ...manifest, annotations }];
  // What lost its tag needs no second entry when it has another tag.
  return all.filter(
    (entry, at) =>
      tagOf(entry) !== undefined ||
      !all.some(
        (other, place) => place !== at && other.digest === entry.digest && (tagOf(other) !== undefined || place < at),
      ),
  );
}

function withoutTag(entry: Descriptor): Descriptor {
  const { annotations = {}, ...rest } = entry;
  const others = Object.entries(annotations).filter(([name]) => name !== refNameAnnotation);
  return others.length > 0 ? { ...rest, annotations: Object.fromEntries(others) } : rest;
}
