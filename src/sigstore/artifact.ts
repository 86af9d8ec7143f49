import { sha256 } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { referrerOf } from '../registry/referrers.ts';
import type { Descriptor, ImageManifest, Store } from '../registry/types.ts';
import { putBytes, type SmallBlob } from './put-bytes.ts';

/** A small manifest that was made before it is written: its blobs may travel while it must still wait for its turn. */
export class Artifact {
  readonly bytes: Buffer;
  /** As the list of its subject's referrers describes it. */
  readonly referrer: Descriptor;
  readonly document: ImageManifest;
  readonly #blobs: readonly SmallBlob[];
  #sent: Promise<unknown> | undefined;

  /** @param blobs all that the manifest names */
  constructor(document: ImageManifest, blobs: readonly SmallBlob[]) {
    this.document = document;
    this.bytes = Buffer.from(JSON.stringify(document));
    const { bytes } = this;
    this.referrer = referrerOf(
      { mediaType: mediaTypes.ociManifest, digest: sha256(bytes), size: bytes.length },
      document,
    );
    this.#blobs = blobs;
  }

  /** Sends the blobs, once however often it is called. @throws ExternalError of the store */
  async send(store: Store): Promise<void> {
    this.#sent ??= Promise.all(this.#blobs.map(({ bytes, mediaType }) => putBytes(store, bytes, mediaType)));
    await this.#sent;
  }

  /** Writes the manifest, after its blobs. @throws ExternalError of the store */
  async put(store: Store, options?: Parameters<Store['putManifest']>[2]): Promise<Descriptor> {
    await this.send(store);
    return store.putManifest(this.bytes, mediaTypes.ociManifest, options);
  }
}
