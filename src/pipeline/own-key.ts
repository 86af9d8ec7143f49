import { UserError } from '../core/errors.ts';
import type { PublicKey, SigningKey } from '../sigstore/types.ts';

/**
 * A signature that no verifier accepts is worse than none: noticed before anything is done.
 * @throws UserError `key-mismatch`
 */
export function requireOwnKey(key: SigningKey, publicKeys: readonly PublicKey[]): void {
  if (publicKeys.some(({ fingerprint }) => fingerprint === key.publicKey.fingerprint)) return;
  const given = publicKeys.map(({ fingerprint }) => fingerprint).join(', ') || 'none';
  throw new UserError(
    'key-mismatch',
    `signing-key: its public half ${key.publicKey.fingerprint} is not among public-keys (${given})`,
    {
      hint: 'Is COSIGN_PRIVATE_KEY the half of the cosign.pub in this repository?',
    },
  );
}
