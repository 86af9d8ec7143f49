import type { StagedImage } from '../assemble/types.ts';
import type { Digest } from '../core/digest.ts';
import type { Log } from '../core/log.ts';
import { mapLimited } from '../core/map-limited.ts';
import type { BlobOutcome, BlobSource, Descriptor, Store } from '../registry/types.ts';

/** Asked of a registry at once, which bounds itself how many are streamed; written to a folder at once. */
const parallelBlobs = { registry: 128, layout: 6 };

export interface Pushed {
  /** Of the image manifest in the target. */
  subject: Descriptor;
  /** Compressed bytes of layers and config that travelled, were mounted by the registry, or were there already. */
  bytes: Record<BlobOutcome, number>;
}

/** What is done beside the push, so that no later link waits for it. */
export interface Beside {
  /** While the blobs travel. */
  blobs(): Promise<unknown>;
  /** While the manifest is written. */
  manifest(): Promise<unknown>;
}

/**
 * Puts a staged image into a target under its digest alone; no tag moves.
 * The base's layers are found or mounted where the registry grants it, else streamed from where the base is.
 *
 * @throws ExternalError of the registry room
 */
export async function pushImage(staged: StagedImage, target: Store, log: Log, beside?: Beside): Promise<Pushed> {
  const bytes: Record<BlobOutcome, number> = { present: 0, mounted: 0, sent: 0 };
  const baseLayers = new Set<Digest>(staged.base.manifest.document.layers.map((layer) => layer.digest));
  const blobs = unique([...staged.manifest.layers, staged.manifest.config]);
  const travel = new Travel(blobs, log);
  const pushing = mapLimited(blobs, parallelBlobs[target.kind], async (blob) => {
    const source = baseLayers.has(blob.digest)
      ? fromBase(staged, blob, target)
      : { open: () => staged.store.openBlob(blob) };
    const outcome = await target.putBlob(blob, {
      ...source,
      isVerified: true,
      open: () => travel.counted(blob, source.open()),
    });
    bytes[outcome] += blob.size;
    if (outcome !== 'sent') travel.stays(blob);
    log.debug(`${blob.digest} ${outcome}`);
  });
  await Promise.all([pushing, beside?.blobs()]);
  const { mediaType } = subjectOf(staged);
  const [subject] = await Promise.all([target.putManifest(staged.manifestBytes, mediaType), beside?.manifest()]);
  return { subject, bytes };
}

/** What a target will call the image, before it has it. */
export function subjectOf({ manifest, manifestBytes, digest, base }: StagedImage): Descriptor {
  return {
    mediaType: manifest.mediaType ?? base.manifest.descriptor.mediaType,
    digest,
    size: manifestBytes.length,
  };
}

/** How many bytes are on their way, of those that must travel at all. */
class Travel {
  readonly #log: Log;
  readonly #done = new Map<Digest, number>();
  #total: number;

  constructor(blobs: readonly Descriptor[], log: Log) {
    this.#log = log;
    this.#total = blobs.reduce((sum, { size }) => sum + size, 0);
  }

  async *counted({ digest }: Descriptor, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    // Another try begins anew.
    let done = 0;
    for await (const chunk of source) {
      yield chunk;
      done += chunk.length;
      this.#done.set(digest, done);
      this.#log.progress('push', this.#sum(), this.#total);
    }
  }

  /** It was there, or the registry took it from elsewhere. */
  stays({ digest, size }: Descriptor): void {
    this.#done.delete(digest);
    this.#total -= size;
  }

  #sum(): number {
    let sum = 0;
    for (const done of this.#done.values()) sum += done;
    return sum;
  }
}

function fromBase(staged: StagedImage, blob: Descriptor, target: Store): BlobSource {
  const base = staged.base.store;
  const source: BlobSource = { open: () => base.openBlob(blob) };
  const sameHost = base.repository !== undefined && base.repository.host === target.repository?.host;
  return sameHost ? { ...source, mountFrom: base.repository.path } : source;
}

function unique(descriptors: Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}
