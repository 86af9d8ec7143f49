import type { BaseTrust } from '../assemble/resolve-base.ts';
import { PolicyError, UserError } from '../core/errors.ts';
import type { PublicKey } from '../sigstore/types.ts';
import { verifyAsCosign } from '../sigstore/verify.ts';

/**
 * How the base is trusted: by a key that must have signed it under its own name (one key signs many images, so
 * the signed docker-reference counts too), or not at all because the caller said so.
 *
 * @param keys empty when none was given
 * @throws UserError `input-missing` when neither was said, `input-invalid` when both were
 */
export function baseTrust(keys: readonly PublicKey[], unsigned: boolean): BaseTrust {
  if (unsigned && keys.length > 0) {
    throw new UserError('input-invalid', 'base-unsigned: cannot be true when a base-key is given');
  }
  if (unsigned) return { kind: 'unsigned' };
  if (keys.length === 0) {
    throw new UserError(
      'input-missing',
      'base-key: the base’s public key is not given, so nothing shows where the base comes from',
      {
        hint: 'Give base-key: path/to/cosign.pub of whoever makes the base, or say base-unsigned: true.',
      },
    );
  }
  return {
    kind: 'key',
    async verify(store, subject, repositories) {
      const report = await verifyAsCosign(store, subject, [...keys], repositories);
      const accepted = [report.legacy, report.bundle].find((check) => check.ok);
      if (!accepted?.ok || !accepted.key) {
        const reasons = [report.legacy, report.bundle].map((check) => (check.ok ? '' : check.reason));
        throw new PolicyError(
          'base-unverified',
          `the base ${store.name}@${subject.digest} is not signed by the given key: ${reasons.join('; ')}`,
          {
            hint: 'Nothing of it was used. Is base-key the key of whoever makes this base, and was the base signed?',
          },
        );
      }
      return accepted.key.fingerprint;
    },
  };
}
