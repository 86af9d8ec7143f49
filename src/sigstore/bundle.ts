import type { Signer } from '@sigstore/sign';
import { type Digest, hexOf } from '../core/digest.ts';
import type { ReadBundle } from './read-bundle.ts';
import { payloadType, statementBytes } from './statement.ts';
import type { PublicKey, SigningKey, Statement } from './types.ts';
import { verifyBundle } from './verify-bundle.ts';

/** Sigstore bundle 0.3 (sigstore/protobuf-specs); artifact type and layer media type alike. */
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** On the bundle's manifest, and in the referrers list: what clients filter by. */
export const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';

/** A signed statement, ready to be attached. */
export interface SignedBundle {
  /** The bundle's JSON. */
  bytes: Buffer;
  statement: Statement;
  /** Whether another bundle is valid, by the same signer, and about this image alone. */
  isBySameSigner(found: ReadBundle, subject: Digest): Promise<boolean>;
}

/** Makes bundles in another way than by a key that we hold: keyless/signer.ts. */
export interface StatementSigner {
  (statement: Statement): Promise<SignedBundle>;
  /** Whether a bundle is its own, where that can be told before it signs: it need not sign the same again then. */
  isOwn?(found: ReadBundle, subject: Digest): Promise<boolean>;
}

export type BundleSigner = SigningKey | StatementSigner;

/**
 * Signs a statement into a bundle: a DSSE envelope around its canonical JSON; by a key, without a log entry.
 * @throws ExternalError as the signer does; a key throws none
 */
export function signStatement(statement: Statement, signer: BundleSigner): Promise<SignedBundle> {
  return typeof signer === 'function' ? signer(statement) : signByKey(statement, signer);
}

async function signByKey(statement: Statement, key: SigningKey): Promise<SignedBundle> {
  // Loaded when needed: it brings an http client for Fulcio and Rekor along.
  const { DSSEBundleBuilder } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const builder = new DSSEBundleBuilder({ signer: keySigner(key), witnesses: [] });
  const bundle = await builder.create({ data: statementBytes(statement), type: payloadType });
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'publicKey') throw new TypeError('a key signature came out with a certificate');
  content.publicKey.hint = keyHint(key.publicKey);
  return {
    bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
    statement,
    isBySameSigner: async (found, subject) => (await verifyBundle(found, subject, [key.publicKey])).ok,
  };
}

/** How bundles name a key: base64 of the sha256 of its SPKI (cosign 3). */
function keyHint({ fingerprint }: PublicKey): string {
  return Buffer.from(hexOf(fingerprint), 'hex').toString('base64');
}

/**
 * A key behind the library's interface. No `hint`: the library would write it to the envelope's `keyid` too, and
 * Go verifiers skip a signature whose keyid is not in their own spelling.
 */
function keySigner(key: SigningKey): Signer {
  return {
    sign: async (data) => ({
      signature: key.sign(data),
      key: { $case: 'publicKey', publicKey: key.publicKey.pem },
    }),
  };
}
