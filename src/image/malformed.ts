import { ExternalError } from '../core/errors.ts';

/**
 * The error for a layer that breaks its specification or our bounds.
 * `layer` names it for people (its digest), `offset` counts bytes of the uncompressed archive from 0.
 */
export function malformedLayer(layer: string, what: string, offset?: number): ExternalError {
  const place = offset === undefined ? '' : ` at byte ${offset}`;
  return new ExternalError('image-malformed', `layer ${layer}${place}: ${what}`, {
    hint: 'Build or pull the image again; if the layer is as its maker wrote it, report it to the maker.',
  });
}
