import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../core/errors.ts';

/** PEM labels of cosign's encrypted keys: today's and the one before. */
export const encryptedLabels: readonly string[] = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];

/** scrypt's costs that cosign takes (secure-systems-lab/go-securesystemslib, encrypted/encrypted.go); others may be weak or endless. */
const costs: readonly number[] = [32768, 65536, 131072];
const ownCost = 65536;
const blockSize = 8;

const base64 = (bytes: number) =>
  z.base64().transform((text, context) => {
    const value = Buffer.from(text, 'base64');
    if (value.length !== bytes) context.addIssue({ code: 'custom', message: `must be ${bytes} bytes` });
    return value;
  });

const envelope = z.object({
  kdf: z.object({
    name: z.literal('scrypt'),
    params: z.object({ N: z.number(), r: z.literal(blockSize), p: z.literal(1) }),
    salt: base64(32),
  }),
  cipher: z.object({ name: z.literal('nacl/secretbox'), nonce: base64(24) }),
  ciphertext: z.base64(),
});

/**
 * Opens the body of cosign's encrypted PEM: JSON with scrypt and NaCl's secretbox, around PKCS#8 DER.
 * @param password empty is legal
 * @throws UserError `key-invalid`: damaged, costs outside of what cosign takes, or the wrong password
 */
export async function decryptKey(body: Buffer, password: string): Promise<Buffer> {
  const { kdf, cipher, ciphertext } = parse(body);
  if (!costs.includes(kdf.params.N)) {
    throw new UserError('key-invalid', `the signing key uses scrypt with N=${kdf.params.N}, which cosign refuses`, {
      hint: `Allowed are ${costs.join(', ')}. Make a new key with \`wtgos keygen\`.`,
    });
  }
  const key = await derive(password, kdf.salt, kdf.params.N);
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  try {
    return Buffer.from(xsalsa20poly1305(key, cipher.nonce).decrypt(Buffer.from(ciphertext, 'base64')));
  } catch {
    throw new UserError('key-invalid', 'the password does not open the signing key', {
      hint: 'Is it the password that was given when this key was made? Mind a newline at its end.',
    });
  } finally {
    key.fill(0);
  }
}

/** The body of an encrypted PEM that cosign reads. @param der PKCS#8 */
export async function encryptKey(der: Buffer, password: string): Promise<Buffer> {
  const [salt, nonce] = [randomBytes(32), randomBytes(24)];
  const key = await derive(password, salt, ownCost);
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  const ciphertext = Buffer.from(xsalsa20poly1305(key, nonce).encrypt(der));
  key.fill(0);
  const params = { N: ownCost, r: blockSize, p: 1 };
  return Buffer.from(
    JSON.stringify({
      kdf: { name: 'scrypt', params, salt: salt.toString('base64') },
      cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
      ciphertext: ciphertext.toString('base64'),
    }),
  );
}

function parse(body: Buffer): z.output<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(body.toString()));
  } catch {
    // What failed is not told: it would print parts of a secret file.
    throw new UserError('key-invalid', 'the signing key is damaged: its PEM block does not hold what cosign writes', {
      hint: 'Was the whole text copied into the secret?',
    });
  }
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
