import { sha256 } from '../core/digest.ts';
import type { Descriptor, Store } from '../registry/types.ts';

export interface SmallBlob {
  bytes: Buffer;
  mediaType: string;
}

export function describeBytes({ bytes, mediaType }: SmallBlob): Descriptor {
  return { mediaType, digest: sha256(bytes), size: bytes.length };
}

/** Stores a small blob and gives its descriptor. @throws ExternalError of the store */
export async function putBytes(store: Store, bytes: Buffer, mediaType: string): Promise<Descriptor> {
  const descriptor = describeBytes({ bytes, mediaType });
  await store.putBlob(descriptor, {
    async *open() {
      yield bytes;
    },
  });
  return descriptor;
}
