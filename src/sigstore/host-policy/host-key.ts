import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** A key as a host uses it: hosts take more kinds than we sign with. */
export interface HostKey {
  verify(payload: Buffer, signature: Buffer): boolean;
}

const block = /-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY)-----\s+([A-Za-z0-9+/=\s]{1,65536}?)-----END \1-----/;

/**
 * The key of a PEM file as containers/image reads it (sigstore/sigstore, cryptoutils.UnmarshalPEMToPublicKey): of
 * several blocks the first counts. Undefined when it cannot be used.
 */
export function readHostKey(pem: Buffer): HostKey | undefined {
  const text = pem.toString('latin1');
  // The first block of any kind decides; one of another kind is an error there.
  const [, label, body] = block.exec(text) ?? [];
  if (label === undefined || body === undefined || text.indexOf('-----BEGIN ') !== text.search(block)) return undefined;
  const key = decode(Buffer.from(body, 'base64'), label === 'PUBLIC KEY' ? 'spki' : 'pkcs1');
  if (!key || !['ec', 'rsa', 'ed25519'].includes(key.asymmetricKeyType ?? '')) return undefined;
  const hash = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return { verify: (payload, signature) => verify(hash, payload, key, signature) };
}

function decode(der: Buffer, type: 'spki' | 'pkcs1'): KeyObject | undefined {
  try {
    return createPublicKey({ key: der, format: 'der', type });
  } catch {
    return undefined;
  }
}
