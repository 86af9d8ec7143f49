import { X509Certificate } from 'node:crypto';
import type { Signature, Signer } from '@sigstore/sign';
import { ExternalError } from '../../core/errors.ts';
import { requireIdentityToken } from './identity-token.ts';

/** How often and how long a service of Sigstore is asked. */
export interface Patience {
  /** For one attempt, milliseconds. */
  timeoutMs: number;
  /** Attempts after the first one. */
  retries: number;
}

/** In the library's words: explicit, since its own defaults are 5 s at most and, for some calls, no limit at all. */
export function fetchOptions({ timeoutMs, retries }: Patience) {
  return { timeout: timeoutMs, retry: { retries, minTimeout: 500, maxTimeout: 5_000 } };
}

/**
 * A signer with a fresh key for each signature and Fulcio's certificate for it. Around three faults of
 * `@sigstore/sign` 5.1's `FulcioSigner`: it puts a token that it cannot read into its error; it takes any certificate,
 * even one for another key, whose signature nobody can verify; and it reads members of the answer unchecked, so an
 * odd one becomes a TypeError.
 *
 * @param identityToken is asked once for each signature: tokens live for minutes
 */
export async function fulcioSigner(
  url: string,
  identityToken: () => Promise<string>,
  patience: Patience,
): Promise<Signer> {
  const { FulcioSigner } = await import('@sigstore/sign');
  return {
    async sign(data) {
      // One holder for each signature, so that its key is used once.
      const holder = await ephemeralKey();
      // Asked outside of the library, which would hide what went wrong behind an error of its own.
      const token = await identityToken();
      requireIdentityToken(token);
      const fulcio = new FulcioSigner({
        fulcioBaseURL: url,
        identityProvider: { getToken: async () => token },
        keyHolder: holder.signer,
        ...fetchOptions(patience),
      });
      const signature = await fulcio.sign(data);
      requireCertificateFor(signature, holder.spki, url);
      return signature;
    },
  };
}

async function ephemeralKey(): Promise<{ signer: Signer; spki: Buffer }> {
  const { generateKeyPairSync, sign } = await import('node:crypto');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  return {
    spki: publicKey.export({ format: 'der', type: 'spki' }),
    signer: {
      sign: async (data) => ({
        signature: sign('sha256', data, privateKey),
        key: { $case: 'publicKey', publicKey: pem },
      }),
    },
  };
}

/** @throws ExternalError `sigstore-failed` */
function requireCertificateFor({ key }: Signature, spki: Buffer, url: string): void {
  let certified: Buffer | undefined;
  try {
    const pem = key.$case === 'x509Certificate' ? key.certificate : '';
    certified = new X509Certificate(pem).publicKey.export({ format: 'der', type: 'spki' });
  } catch (cause) {
    throw new ExternalError('sigstore-failed', `Fulcio (${url}) answered with something that is no certificate`, {
      cause,
    });
  }
  if (certified.equals(spki)) return;
  throw new ExternalError('sigstore-failed', `Fulcio (${url}) answered with a certificate for another key`, {
    hint: 'Nothing was signed. Do not trust that address before its operator has explained this.',
  });
}
