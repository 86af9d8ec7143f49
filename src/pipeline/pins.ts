import { type ResolveBaseOptions, type ResolveBaseServices, resolveBase } from '../assemble/resolve-base.ts';
import type { NamedImage } from '../assemble/stages.ts';
import type { ResolvedBase } from '../assemble/types.ts';
import type { Digest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';

/** Names of images, as a Containerfile has them, and what they led to when someone looked: several jobs then build on the same. */
export type Pins = Readonly<Record<string, Digest>>;

/**
 * Resolves an image to what the pins say of its name. Where there are any, no name is looked up beside them: it could
 * lead to something else by now.
 *
 * @param pins none: the image is resolved as it is written
 * @throws UserError `input-missing` for a name without digest and pin, `input-invalid` where both differ; as `resolveBase`
 */
export async function resolvePinned(
  named: NamedImage,
  pins: Pins,
  options: ResolveBaseOptions,
  services: ResolveBaseServices,
): Promise<ResolvedBase> {
  const { reference, at } = named;
  const own = reference.split('@')[1];
  if (Object.keys(pins).length === 0) return resolveBase({ base: named }, options, services);
  const pin = Object.hasOwn(pins, reference) ? pins[reference] : undefined;
  if (own === undefined && pin === undefined) {
    throw new UserError('input-missing', `image-digests: nothing says which image ${reference} is to be`, {
      hint: 'Give the digest of each image that the Containerfile names: `wtgos plan` finds them all.',
      at,
    });
  }
  if (own !== undefined && pin !== undefined && own !== pin) {
    throw new UserError('input-invalid', `image-digests: ${reference} names another digest itself than ${pin}`, { at });
  }
  const written = own === undefined ? `${reference}@${pin}` : reference;
  return { ...(await resolveBase({ base: { ...named, reference: written } }, options, services)), reference };
}
