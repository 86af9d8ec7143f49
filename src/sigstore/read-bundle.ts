import type { BundleWithDsseEnvelope } from '@sigstore/bundle';
import { z } from 'zod';
import { parseStrictJson } from '../registry/strict-json.ts';
import { payloadType, statementType } from './statement.ts';
import type { Statement } from './types.ts';

/** A bundle that was understood, not yet verified. */
export interface ReadBundle {
  bundle: BundleWithDsseEnvelope;
  statement: Statement;
}

// protobuf-specs: both spellings are version 0.3; 0.2 neither counts for cosign 3 nor hides anything from it.
const versions: readonly string[] = [
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
];

const maxSubjects = 1024;

const statementShape = z.object({
  // cosign's attest still writes 0.1, which has the same members.
  _type: z.enum([statementType, 'https://in-toto.io/Statement/v0.1']),
  subject: z
    .array(z.object({ name: z.string().optional(), digest: z.object({ sha256: z.string() }) }))
    .min(1)
    .max(maxSubjects),
  predicateType: z.string().min(1).max(1024),
  predicate: z.looseObject({}),
});

/**
 * Reads a bundle of version 0.3 around an in-toto statement. Nothing of it is trusted yet.
 * @throws Error with the reason, whatever the bytes are
 */
export async function readBundle(bytes: Buffer): Promise<ReadBundle> {
  const document = parseStrictJson(bytes, 'The bundle');
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import('@sigstore/bundle');
  const bundle = bundleFromJSON(document);
  if (!versions.includes(bundle.mediaType)) throw new Error(`it is of the version ${printable(bundle.mediaType)}`);
  if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it signs a blob, not a statement');
  const { dsseEnvelope } = bundle.content;
  if (dsseEnvelope.payloadType !== payloadType) {
    throw new Error(`its payload is of the type ${printable(dsseEnvelope.payloadType)}`);
  }
  return { bundle, statement: readStatement(dsseEnvelope.payload) };
}

function readStatement(payload: Buffer): Statement {
  const result = statementShape.safeParse(parseStrictJson(payload, 'The statement'));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(
      `its statement is malformed at ${printable(issue?.path.join('.') || 'the top')}: ${issue?.message}`,
    );
  }
  const { subject, predicateType, predicate } = result.data;
  return {
    _type: statementType,
    subject: subject.map(({ name, digest }) => ({ ...(name === undefined ? {} : { name }), digest })),
    predicateType,
    predicate,
  };
}

function printable(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
