import { ExternalError } from '../core/errors.ts';
import { type Measured, readLayer } from './inflate.ts';
import type { GuardedTap } from './layer-tap.ts';
import { TarReader, type TarVisitor } from './tar.ts';
import type { LayerSource } from './types.ts';

/**
 * Tells a visitor all members of a layer, and measures it.
 * @throws ExternalError `digest-mismatch`, also where the diff ID is not the config's (nothing that was told may be believed
 *   then); `image-malformed`
 */
export async function readMembers(layer: LayerSource, visitor: TarVisitor, signal?: AbortSignal): Promise<Measured> {
  const { descriptor, diffId, isVerified } = layer;
  const reader = new TarReader(visitor, descriptor.digest);
  const measured = await readLayer(descriptor, layer.open(), (piece) => reader.write(piece), signal, isVerified);
  if (measured.diffId !== diffId) {
    throw new ExternalError(
      'digest-mismatch',
      `layer ${descriptor.digest} uncompressed has the digest ${measured.diffId}, the image's config states ${diffId}`,
      {
        hint: 'The image contradicts itself: it was changed after it was built. Pull or build it again.',
      },
    );
  }
  reader.end();
  return measured;
}

/**
 * Reads a layer for a tap alone, hashed compressed and uncompressed.
 * @throws as `readMembers`
 */
export async function tapLayer(layer: LayerSource, tap: GuardedTap): Promise<void> {
  await readMembers(layer, tap);
  tap.end();
}
