import { join } from 'node:path';
import { z } from 'zod';
import { type Digest, hexOf, isDigest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { fileError, makeFolders, removeStale, writeAtomically } from '../core/files.ts';
import { maxManifestBytes, readManifest } from './documents.ts';
import { makeFolder, openRegular, readSmall, refuseNoFolder, sizeOfRegular } from './files.ts';
import { LayoutIndex, tagOf } from './layout-index.ts';
import { manifestKind } from './media-types.ts';
import { isRefName, isTag } from './reference.ts';
import type { BlobOutcome, BlobSource, Descriptor, Store, StoredManifest } from './types.ts';
import { collect, verified } from './verify-stream.ts';

const marker = z.looseObject({ imageLayoutVersion: z.string() });
const maxReadBytes = 1024 * 1024;

/** A folder in the form of image-spec 1.1, image-layout.md. Written files and folders are their owner's alone. */
export class LayoutStore implements Store {
  readonly kind = 'layout';
  readonly name: string;
  readonly repository = undefined;
  readonly #dir: string;
  readonly #index: LayoutIndex;
  #ready: Promise<void> | undefined;
  /** Referrers by their own digest; what a digest names never changes. */
  readonly #subjects = new Map<Digest, { subject: Digest; descriptor: Descriptor } | undefined>();

  private constructor(dir: string) {
    this.name = `oci:${dir}`;
    this.#dir = dir;
    this.#index = new LayoutIndex(dir);
  }

  /**
   * Opens a layout; a folder that is not there, or is empty, becomes one by the first write.
   * @param dir an absolute path.
   * @throws ExternalError `image-malformed` for a folder that holds something else
   */
  static async open(dir: string): Promise<LayoutStore> {
    // The marker is written before the index: where another run makes the layout, it is there when the index is.
    const indexSize = await sizeOfRegular(join(dir, 'index.json'));
    const bytes = await readSmall(join(dir, 'oci-layout'), 4096);
    if (bytes) checkMarker(bytes, dir);
    else if (indexSize !== undefined) throw noLayout(dir, 'the file oci-layout is missing');
    await refuseNoFolder(join(dir, 'blobs'));
    await refuseNoFolder(join(dir, 'blobs', 'sha256'));
    return new LayoutStore(dir);
  }

  async getManifest(reference: string): Promise<StoredManifest | undefined> {
    const entries = await this.#index.entries();
    const entry = entries.find((one) => (isDigest(reference) ? one.digest : tagOf(one)) === reference);
    if (!entry && !isDigest(reference)) return undefined;
    const digest = entry?.digest ?? (reference as Digest);
    const bytes = await readSmall(this.#blobPath(digest), maxManifestBytes);
    // A child of an index has no entry of its own: then the document says what it is.
    if (bytes) return { ...readManifest(bytes, entry?.mediaType, entry ?? { digest }), etag: digest };
    if (!entry) return undefined;
    throw new ExternalError('image-malformed', `${this.name} names ${digest} but does not hold it`, {
      hint: 'The folder is not complete: copy or build the image anew.',
    });
  }

  async putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options: { tag?: string; ifMatch?: string; unlisted?: boolean } = {},
  ): Promise<Descriptor> {
    const { tag, ifMatch } = options;
    if (tag !== undefined && !isTag(tag)) {
      throw new UserError('image-reference-invalid', `${JSON.stringify(tag.slice(0, 200))} is no tag`, {
        hint: 'A tag has at most 128 letters, digits, "_", "." and "-".',
      });
    }
    const { descriptor, document } = readManifest(bytes, mediaType);
    await this.#prepare();
    await this.#writeBlob(descriptor, bytes);
    const { artifactType } = document;
    await this.#index.put({ ...descriptor, ...(artifactType ? { artifactType } : {}) }, tag, (current) => {
      if (ifMatch === undefined || current?.digest === ifMatch) return;
      throw new ExternalError(
        'registry-conflict',
        `${this.name}:${tag} was changed by another process at the same time`,
        {
          hint: 'Run again: it reads the tag anew.',
        },
      );
    });
    return descriptor;
  }

  async hasBlob(digest: Digest): Promise<boolean> {
    return (await sizeOfRegular(this.#blobPath(digest))) !== undefined;
  }

  openBlob(descriptor: Descriptor): AsyncIterable<Uint8Array> {
    return verified(this.#read(descriptor), descriptor);
  }

  async readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer> {
    return collect(() => this.#read(descriptor), descriptor, maxBytes);
  }

  async putBlob(descriptor: Descriptor, source: BlobSource): Promise<BlobOutcome> {
    await this.#prepare();
    if ((await sizeOfRegular(this.#blobPath(descriptor.digest))) === descriptor.size) return 'present';
    await this.#writeBlob(descriptor, verified(source.open(), descriptor));
    return 'sent';
  }

  async referrers(subject: Digest, artifactType?: string): Promise<Descriptor[]> {
    const found = new Map<Digest, Descriptor>();
    for (const { digest, mediaType } of await this.#index.entries()) {
      if (manifestKind(mediaType) === undefined) continue;
      const referrer = await this.#subjectOf(digest);
      if (referrer?.subject !== subject) continue;
      if (artifactType === undefined || referrer.descriptor.artifactType === artifactType)
        found.set(digest, referrer.descriptor);
    }
    return [...found.values()];
  }

  /** The list is made of the manifests themselves. */
  async listReferrers(
    subject: Digest,
    added: readonly Descriptor[] | Promise<readonly Descriptor[]>,
  ): Promise<Descriptor[]> {
    await added;
    return this.referrers(subject);
  }

  async listTags(): Promise<string[]> {
    const tags = (await this.#index.entries()).map(tagOf).filter((tag) => tag !== undefined && isRefName(tag));
    return [...new Set(tags as string[])].sort();
  }

  /** The descriptor that a registry's referrers API would give (distribution-spec 1.1, "Listing Referrers"). */
  async #subjectOf(digest: Digest): Promise<{ subject: Digest; descriptor: Descriptor } | undefined> {
    if (this.#subjects.has(digest)) return this.#subjects.get(digest);
    const stored = await this.getManifest(digest);
    const { subject, annotations, artifactType } = stored?.document ?? {};
    const type = artifactType ?? (stored?.kind === 'image' ? stored.document.config.mediaType : undefined);
    const referrer = stored &&
      subject && {
        subject: subject.digest,
        descriptor: {
          ...stored.descriptor,
          ...(type ? { artifactType: type } : {}),
          ...(annotations ? { annotations } : {}),
        },
      };
    this.#subjects.set(digest, referrer);
    return referrer;
  }

  async *#read(descriptor: Descriptor): AsyncGenerator<Uint8Array, void, undefined> {
    const path = this.#blobPath(descriptor.digest);
    const opened = await openRegular(path);
    if (!opened) {
      throw new ExternalError('image-not-found', `${this.name} does not hold the blob ${descriptor.digest}`, {
        hint: 'The folder is not complete: copy or build the image anew.',
      });
    }
    try {
      yield* opened.handle.createReadStream({ highWaterMark: maxReadBytes }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw fileError(path, 'reading', error);
    } finally {
      await opened.handle.close();
    }
  }

  async #writeBlob({ digest, size }: Descriptor, content: AsyncIterable<Uint8Array> | Uint8Array): Promise<void> {
    if (content instanceof Uint8Array && (await sizeOfRegular(this.#blobPath(digest))) === size) return;
    await writeAtomically(this.#blobPath(digest), this.#dir, content);
  }

  #blobPath(digest: Digest): string {
    if (!isDigest(digest)) throw new TypeError(`not a sha256 digest: ${String(digest)}`);
    return join(this.#dir, 'blobs', 'sha256', hexOf(digest));
  }

  /** Makes the folder a layout before the first write. */
  #prepare(): Promise<void> {
    this.#ready ??= this.#create().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #create(): Promise<void> {
    await makeFolders(this.#dir, 0o700);
    await makeFolder(join(this.#dir, 'blobs'));
    await makeFolder(join(this.#dir, 'blobs', 'sha256'));
    await removeStale(this.#dir);
    const path = join(this.#dir, 'oci-layout');
    const bytes = await readSmall(path, 4096);
    if (bytes) checkMarker(bytes, this.#dir);
    else await writeAtomically(path, this.#dir, Buffer.from('{"imageLayoutVersion":"1.0.0"}\n'));
    await this.#index.create();
  }
}

function checkMarker(bytes: Buffer, dir: string): void {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw noLayout(dir, 'the file oci-layout is no JSON');
  }
  const parsed = marker.safeParse(value);
  if (!parsed.success) throw noLayout(dir, 'the file oci-layout names no version');
  if (!/^1\.\d{1,4}\.\d{1,4}$/.test(parsed.data.imageLayoutVersion)) {
    throw noLayout(
      dir,
      `it is of version ${JSON.stringify(parsed.data.imageLayoutVersion.slice(0, 40))}; 1.x is read here`,
    );
  }
}

function noLayout(dir: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `${dir} is no OCI image layout: ${why}`, {
    hint: 'Name the folder that holds oci-layout and index.json, or a new one.',
  });
}
