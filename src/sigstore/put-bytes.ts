import { sha256 } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';

/** Stores a small blob and gives its descriptor. @throws ExternalError of the store */
export async function putBytes(store: Store, bytes: Buffer, mediaType: string): Promise<Descriptor> {
  const descriptor: Descriptor = { mediaType, digest: sha256(bytes), size: bytes.length };
  await store.putBlob(descriptor, {
    async *open() {
      yield bytes;
    },
  });
  return descriptor;
}
