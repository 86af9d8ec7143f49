import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { parseStrictJson } from '../registry/strict-json.ts';

/** What a legacy signature says: this digest may be called by this name. */
export interface SimpleSigning {
  /** As it was written: `ghcr.io/o/r:tag`, or without a tag. */
  reference: string;
  digest: Digest;
}

export const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
const type = 'cosign container image signature';

// Exactly these members: containers/image refuses any other (signature/internal/sigstore_payload.go).
const shape = z.strictObject({
  critical: z.strictObject({
    type: z.literal(type),
    image: z.strictObject({ 'docker-manifest-digest': z.custom<Digest>(isDigest) }),
    identity: z.strictObject({ 'docker-reference': z.string() }),
  }),
  optional: z
    .looseObject({ creator: z.string().nullable().optional(), timestamp: z.int().nullable().optional() })
    .nullable(),
});

/** The payload's bytes (containers-signature(5), as cosign writes it). */
export function writePayload({ reference, digest }: SimpleSigning): Buffer {
  const critical = {
    identity: { 'docker-reference': reference },
    image: { 'docker-manifest-digest': digest },
    type,
  };
  return Buffer.from(JSON.stringify({ critical, optional: null }));
}

/** Reads a payload as strictly as containers/image; undefined when that would refuse it. */
export function readPayload(bytes: Buffer): SimpleSigning | undefined {
  try {
    const { critical } = shape.parse(parseStrictJson(bytes, 'The payload'));
    return { reference: critical.identity['docker-reference'], digest: critical.image['docker-manifest-digest'] };
  } catch {
    return undefined;
  }
}
