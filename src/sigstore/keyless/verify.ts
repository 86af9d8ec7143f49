import type { Digest } from '../../core/digest.ts';
import { printable, shortened } from '../../core/printable.ts';
import type { ReadBundle } from '../read-bundle.ts';
import { isAbout } from '../statement.ts';
import type { Check } from '../types.ts';
import { type CertificateClaims, claimsOf, type ExpectedIdentity, matchIdentity } from './identity.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Who may have signed, and who is believed about it. */
export interface IdentityTrust {
  identity: ExpectedIdentity;
  root: TrustedRoot;
}

/**
 * Whether the one who is expected signed the bundle's statement while the certificate was valid, and the statement is
 * about this image alone. Each bundle needs a time that the root vouches for, and an entry in a log if the root has one.
 */
export async function verifyByIdentity(
  found: ReadBundle,
  subject: Digest,
  { identity, root }: IdentityTrust,
): Promise<Check> {
  if (!isAbout(found.statement, subject)) {
    return { ok: false, reason: 'its statement is not about this image alone' };
  }
  const certified = await verifyCertified(found, root);
  return typeof certified === 'string' ? { ok: false, reason: certified } : matchIdentity(certified, identity);
}

/**
 * What the certificate behind a valid signature says; or why the signature is not valid. One of the root's instances must
 * vouch for all of it: certificate, time and log.
 */
export async function verifyCertified({ bundle }: ReadBundle, root: TrustedRoot): Promise<CertificateClaims | string> {
  const { $case } = bundle.verificationMaterial.content;
  if ($case === 'publicKey') return 'it is signed by a key, not by a certificate';
  const { toSignedEntity, Verifier } = await import('@sigstore/verify');
  const reasons = new Set<string>();
  for (const { material, thresholds } of root.instances) {
    try {
      // Certificates and timestamps are anyone's bytes: whatever the parsers throw at them is a no.
      return claimsOf(new Verifier(material, thresholds).verify(toSignedEntity(bundle)));
    } catch (error) {
      reasons.add(reasonOf(error));
    }
  }
  return `it does not verify: ${[...reasons].join('; ')}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return printable(shortened(`${error.message}${cause}`, 300));
}
