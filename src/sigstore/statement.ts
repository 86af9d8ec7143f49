import { type Digest, hexOf } from '../core/digest.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { Statement } from './types.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
/** DSSE payload type of in-toto statements (in-toto attestation framework, "Envelope"). */
export const payloadType = 'application/vnd.in-toto+json';
/** Predicate type by which cosign 3 says "signed" (cosign, pkg/types). */
export const cosignSignType = 'https://sigstore.dev/cosign/sign/v1';

/** Longest statement that we write or read: the check record of a large image, or an SBOM. */
export const maxStatementBytes = 16 * 1024 * 1024;

/** A statement about one image; verifiers compare the digest alone. */
export function statementAbout(subject: Digest, predicateType: string, predicate: object): Statement {
  return { _type: statementType, subject: [{ digest: { sha256: hexOf(subject) } }], predicateType, predicate };
}

/** The statement behind a signature bundle: this digest is signed, and nothing else. */
export function signatureStatement(subject: Digest): Statement {
  return statementAbout(subject, cosignSignType, {});
}

/** The statement's bytes: canonical JSON, so the same statement is the same payload on any machine. */
export function statementBytes(statement: Statement): Buffer {
  return Buffer.from(canonicalJson(statement as unknown as Json));
}

/** Whether a statement is about a digest and nothing else: several subjects would let one signature vouch for many images. */
export function isAbout(statement: Statement, digest: Digest): boolean {
  return statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === hexOf(digest);
}
