import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair as generate,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import { type Digest, sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { decryptKey, encryptedLabels, encryptKey } from './encrypted-key.ts';
import { type PemBlock, readPem, writePem } from './pem.ts';
import type { PublicKey, SigningKey } from './types.ts';

/** A signing key as it was found. */
export interface LoadedKey extends SigningKey {
  /** The text was not encrypted: whoever reads the secret has the key. */
  plain: boolean;
}

export interface KeyPair {
  /** cosign's encrypted format. */
  privatePem: string;
  /** SubjectPublicKeyInfo. */
  publicPem: string;
  /** sha256 of the SPKI DER. */
  fingerprint: Digest;
}

const plainTypes = { 'PRIVATE KEY': 'pkcs8', 'EC PRIVATE KEY': 'sec1', 'RSA PRIVATE KEY': 'pkcs1' } as const;
// cosign's own bounds for RSA (sigstore/sigstore, pkg/cryptoutils/publickey.go).
const [minRsaBits, maxRsaBits] = [2048, 4096];

/**
 * Reads a private key: cosign's encrypted PEM (both labels), or plain PKCS#8, SEC1, PKCS#1.
 *
 * @param password for encrypted keys; undefined when none was given (an empty one is legal)
 * @throws UserError `key-invalid`: damaged, wrong password, or of a kind that not every verifier takes
 */
export async function loadSigningKey(text: string, password: string | undefined): Promise<LoadedKey> {
  const block = readPem(text, 'signing key');
  const encrypted = encryptedLabels.includes(block.label);
  if (encrypted && password === undefined) {
    throw invalid('the signing key is encrypted and no password was given', 'Give signing-password; it may be empty.');
  }
  const key = encrypted ? pkcs8(await decryptKey(block.der, password ?? '')) : plainKey(block);
  const publicKey = publicKeyOf(createPublicKey(key), 'signing key');
  return {
    kind: publicKey.kind,
    publicKey,
    plain: !encrypted,
    sign: (data) => sign('sha256', data, key),
  };
}

/**
 * Reads a public key in PEM (SubjectPublicKeyInfo).
 * @throws UserError `key-invalid`: no or several PEM blocks, damaged, a private key, or an unsupported kind
 */
export function loadPublicKey(text: string): PublicKey {
  const block = readPem(text, 'public key');
  if (block.label.endsWith('PRIVATE KEY')) {
    throw invalid('the public key is a private key', 'Make it a secret at once, and give cosign.pub here.');
  }
  if (block.label !== 'PUBLIC KEY') {
    throw invalid(`the public key is of the kind ${block.label}`, 'It starts with -----BEGIN PUBLIC KEY-----.');
  }
  let key: KeyObject;
  try {
    key = createPublicKey({ key: block.der, format: 'der', type: 'spki' });
  } catch {
    throw invalid('the public key is damaged', 'Was the whole text copied?');
  }
  return publicKeyOf(key, 'public key');
}

/** A new P-256 key that cosign reads, and its public half. @param password may be empty */
export async function generateKeyPair(password: string): Promise<KeyPair> {
  const pair = await promisify(generate)('ec', { namedCurve: 'P-256' });
  const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
  const body = await encryptKey(der, password);
  der.fill(0);
  const { pem, fingerprint } = publicKeyOf(pair.publicKey, 'public key');
  const privatePem = writePem({ label: 'ENCRYPTED SIGSTORE PRIVATE KEY', der: body });
  return { privatePem, publicPem: pem, fingerprint };
}

function plainKey({ label, der }: PemBlock): KeyObject {
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw invalid(
      'the signing key is encrypted in PKCS#8, which cosign does not read',
      '`cosign import-key-pair` converts it after `openssl pkey` has decrypted it.',
    );
  }
  const type = Object.hasOwn(plainTypes, label) ? plainTypes[label as keyof typeof plainTypes] : undefined;
  if (!type) throw invalid(`the signing key is of the kind ${label}`, 'Make one with `wtgos keygen`.');
  return privateKey(der, type);
}

const pkcs8 = (der: Buffer): KeyObject => privateKey(der, 'pkcs8');

function privateKey(der: Buffer, type: 'pkcs8' | 'sec1' | 'pkcs1'): KeyObject {
  try {
    return createPrivateKey({ key: der, format: 'der', type });
  } catch {
    // OpenSSL's message could quote the key.
    throw invalid('the signing key is damaged: its PEM block holds no key', 'Was the whole text copied?');
  } finally {
    der.fill(0);
  }
}

/** @throws UserError `key-invalid` for kinds whose signatures some of cosign, podman and bootc reject */
function publicKeyOf(key: KeyObject, what: string): PublicKey {
  const kind = kindOf(key, what);
  const spki = key.export({ format: 'der', type: 'spki' });
  return {
    kind,
    pem: writePem({ label: 'PUBLIC KEY', der: spki }),
    spki,
    fingerprint: sha256(spki),
    verify: (data, signature) => verify('sha256', data, key, signature),
  };
}

function kindOf(key: KeyObject, what: string): PublicKey['kind'] {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec':
      if (namedCurve === 'prime256v1') return 'ecdsa-p256';
      throw unsupported(
        what,
        `lies on the curve ${namedCurve}`,
        'cosign signs with SHA-384 or SHA-512 then, and podman and bootc verify SHA-256 only',
      );
    case 'rsa':
      if (modulusLength >= minRsaBits && modulusLength <= maxRsaBits) return 'rsa';
      throw unsupported(what, `is RSA with ${modulusLength} bits`, `cosign takes ${minRsaBits} to ${maxRsaBits}`);
    case 'ed25519':
      throw unsupported(what, 'is Ed25519', 'cosign signs with Ed25519ph, which podman and bootc reject');
    default:
      throw unsupported(what, `is ${key.asymmetricKeyType ?? 'no key pair'}`, 'verifiers know ECDSA and RSA');
  }
}

function unsupported(what: string, is: string, why: string): UserError {
  return invalid(`the ${what} ${is}: ${why}`, 'Use ECDSA P-256; `wtgos keygen` makes one.');
}

function invalid(message: string, hint: string): UserError {
  return new UserError('key-invalid', message, { hint });
}
