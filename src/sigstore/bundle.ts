import type { Signer } from '@sigstore/sign';
import { hexOf } from '../core/digest.ts';
import { payloadType, statementBytes } from './statement.ts';
import type { PublicKey, SigningKey, Statement } from './types.ts';

/** Sigstore bundle 0.3 (sigstore/protobuf-specs); artifact type and layer media type alike. */
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** On the bundle's manifest, and in the referrers list: what clients filter by. */
export const predicateTypeAnnotation = 'dev.sigstore.bundle.predicateType';

/** A signed statement, ready to be attached. */
export interface SignedBundle {
  /** The bundle's JSON. */
  bytes: Buffer;
  statement: Statement;
  /** Whose public half verifies it. */
  publicKey: PublicKey;
}

/**
 * Signs a statement into a bundle: a DSSE envelope around its canonical JSON, no log entry.
 * @throws ExternalError never; what fails here is our bug
 */
export async function signStatement(statement: Statement, key: SigningKey): Promise<SignedBundle> {
  // Loaded when needed: it brings an http client for Fulcio and Rekor along.
  const { DSSEBundleBuilder } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const builder = new DSSEBundleBuilder({ signer: keySigner(key), witnesses: [] });
  const bundle = await builder.create({ data: statementBytes(statement), type: payloadType });
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'publicKey') throw new TypeError('a key signature came out with a certificate');
  content.publicKey.hint = keyHint(key.publicKey);
  return { bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))), statement, publicKey: key.publicKey };
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
