import { randomBytes } from 'node:crypto';
import { generateKeyPair, loadPublicKey, loadSigningKey } from './keys.ts';
import type { PublicKey, SigningKey } from './types.ts';

export interface ThrowAwayKey {
  signing: SigningKey;
  public: PublicKey;
}

/** A key pair as `wtgos keygen` makes them, read back as a publish job reads it; neither half is ever written to disk. */
export async function throwAwayKey(): Promise<ThrowAwayKey> {
  const password = randomBytes(24).toString('base64url');
  const { privatePem, publicPem } = await generateKeyPair(password);
  return { signing: await loadSigningKey(privatePem, password), public: loadPublicKey(publicPem) };
}
