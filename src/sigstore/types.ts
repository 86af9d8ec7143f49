import type { Digest } from '../core/digest.ts';

/** A private key that signs; knows nothing of formats. P-256 gives ASN.1 DER ECDSA, RSA gives PKCS#1 v1.5, both over SHA-256. */
export interface SigningKey {
  readonly kind: 'ecdsa-p256' | 'rsa';
  readonly publicKey: PublicKey;
  /** @returns raw signature bytes over `data` (hashed here with SHA-256). */
  sign(data: Uint8Array): Buffer;
}

export interface PublicKey {
  readonly kind: 'ecdsa-p256' | 'rsa';
  /** SPKI PEM. */
  readonly pem: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer;
  /** sha256 of the SPKI DER. */
  readonly fingerprint: Digest;
  verify(data: Uint8Array, signature: Uint8Array): boolean;
}

/** in-toto Statement v1. */
export interface Statement {
  _type: 'https://in-toto.io/Statement/v1';
  subject: { name?: string; digest: { sha256: string } }[];
  predicateType: string;
  predicate: object;
}

/** One answer about a signature or attestation: the key that made it, where one did, or the reason for a no. */
export type Check = { ok: true; detail: string; key?: PublicKey } | { ok: false; reason: string };

/** What a host says under its policy.json. `not-enforced`: it would take the image, but it would take anything. */
export interface HostVerdict {
  result: 'accepted' | 'not-enforced' | 'refused';
  /** The image reference that was judged. */
  reference: string;
  /** Whose files were used: `new image` or `image under the tag now`. */
  policyFrom: string;
  /** The scope of policy.json that decided, e.g. `docker: ghcr.io/wtgos`. */
  scope: string;
  reason: string;
  /** What bootc adds to that with `--enforce-container-sigpolicy`. */
  enforceSigpolicy: Check;
}
