import { isDigest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { StoredImage } from './stored-image.ts';

/**
 * The base that an image says it was built on, by its standard annotations (OCI image specification 1.1,
 * annotations.md: `org.opencontainers.image.base.name`, `.base.digest`). A claim: whoever uses it verifies that base.
 *
 * @returns `name@digest`
 * @throws UserError `input-missing` when the image names none
 */
export function claimedBase({ manifest }: StoredImage): string {
  const annotations = manifest.document.annotations ?? {};
  const name = annotations['org.opencontainers.image.base.name'];
  const digest = annotations['org.opencontainers.image.base.digest'];
  if (name === undefined || !isDigest(digest)) {
    throw new UserError('input-missing', 'base: the image does not say which base it was built on', {
      hint: 'Name it: base: ghcr.io/ublue-os/bluefin-dx@sha256:…',
    });
  }
  return name.includes('@') ? name : `${name}@${digest}`;
}
