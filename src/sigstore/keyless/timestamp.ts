import type { Bundle } from '@sigstore/bundle';
import { ExternalError } from '../../core/errors.ts';
import { printable } from '../../core/printable.ts';

/**
 * Refuses a bundle whose timestamps are none, or for another signature: `@sigstore/sign` keeps whatever the timestamp
 * authority answers. Whether the authority is to be believed is for a trusted root to say.
 *
 * @throws ExternalError `sigstore-failed`
 */
export async function requireTimestamps(bundle: Bundle, tsaUrl: string): Promise<void> {
  const { toSignedEntity } = await import('@sigstore/verify');
  try {
    const { timestamps, signature } = toSignedEntity(bundle);
    for (const stamped of timestamps) {
      if (stamped.$case === 'timestamp-authority') stamped.timestamp.tstInfo.verify(signature.signature);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read';
    throw new ExternalError(
      'sigstore-failed',
      `the timestamp authority (${tsaUrl}) gave no timestamp for it: ${printable(why)}`,
      {
        hint: 'Is tsa-url the address of an RFC 3161 service in front of Sigstore’s own API?',
        cause,
      },
    );
  }
}
