import type { TrustMaterial } from '@sigstore/verify';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { parseStrictJson } from '../../registry/strict-json.ts';

/** Who is believed: a signature counts when one of these vouches for all of it. */
export interface TrustedRoot {
  instances: readonly TrustedInstance[];
}

/** One Sigstore, for certificates, times and logs. */
export interface TrustedInstance {
  material: TrustMaterial;
  /** Demanded of every bundle: what the root has a log for. gh's rules are the same. */
  thresholds: { tlogThreshold: 0 | 1; ctlogThreshold: 0 | 1; timestampThreshold: 1 };
}

const maxEntries = 100;
/** GitHub's own tool prints two: Sigstore's and GitHub's. Each costs a verification of each bundle. */
const maxInstances = 10;

const base64 = z
  .string()
  .min(1)
  .max(64 * 1024)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is no base64')
  .transform((text) => Buffer.from(text, 'base64'));
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const range = z
  .looseObject({ start: time.optional(), end: time.optional() })
  .transform(({ start, end }) => ({ start, end }));

const authority = z
  .looseObject({
    uri: z.string().default(''),
    certChain: z.looseObject({
      certificates: z
        .array(z.looseObject({ rawBytes: base64 }))
        .min(1)
        .max(10),
    }),
    validFor: range,
  })
  .transform(({ uri, certChain, validFor }) => ({
    subject: undefined,
    uri,
    certChain: { certificates: certChain.certificates.map(({ rawBytes }) => ({ rawBytes })) },
    validFor,
    operator: '',
  }));

// protobuf-specs, sigstore_common.proto: PublicKeyDetails, as far as Rekor and CT logs have ever had them. Only PKCS#1
// is read in another way than the others.
const keyDetails = {
  PKCS1_RSA_PKCS1V5: 1,
  PKIX_ECDSA_P256_SHA_256: 5,
  PKIX_ED25519: 7,
  PKIX_RSA_PKCS1V15_4096_SHA256: 11,
  PKIX_ECDSA_P384_SHA_384: 12,
} as const;

const sha2 = 1;
const logId = z.looseObject({ keyId: base64 }).transform(({ keyId }) => ({ keyId }));
const log = z
  .looseObject({
    baseUrl: z.string().max(2_048),
    publicKey: z.looseObject({
      rawBytes: base64,
      keyDetails: z.enum(Object.keys(keyDetails) as (keyof typeof keyDetails)[]),
      validFor: range.optional(),
    }),
    logId,
    checkpointKeyId: logId.optional(),
  })
  .transform(({ baseUrl, publicKey, logId: id, checkpointKeyId }) => ({
    baseUrl,
    hashAlgorithm: sha2,
    publicKey: {
      rawBytes: publicKey.rawBytes,
      keyDetails: keyDetails[publicKey.keyDetails],
      validFor: publicKey.validFor,
    },
    logId: id,
    checkpointKeyId,
    operator: '',
  }));

// protobuf-specs, sigstore_trustroot.proto. Unknown members are passed over: roots outlive their readers.
const shape = z.looseObject({
  mediaType: z.enum([
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
  ]),
  tlogs: z.array(log).max(maxEntries).default([]),
  certificateAuthorities: z.array(authority).min(1).max(maxEntries),
  ctlogs: z.array(log).max(maxEntries).default([]),
  timestampAuthorities: z.array(authority).max(maxEntries).default([]),
});

/**
 * Reads a trusted root: one JSON document, as `cosign trusted-root create` writes it, or several, one a line, as
 * `gh attestation trusted-root` prints them.
 * @param name of the file, for errors
 * @throws UserError `trusted-root-invalid`
 */
export async function readTrustedRoot(bytes: Buffer, name: string): Promise<TrustedRoot> {
  const lines = documentLines(bytes);
  if (!lines) return { instances: [await readInstance(bytes, name)] };
  if (lines.length > maxInstances) throw invalid(name, `it holds ${lines.length} documents, more than ${maxInstances}`);
  const instances: TrustedInstance[] = [];
  for (const { number, text } of lines) instances.push(await readInstance(Buffer.from(text), `${name}:${number}`));
  return { instances };
}

/** The lines that each hold a document; undefined when it is one, of any number of lines. */
function documentLines(bytes: Buffer): { number: number; text: string }[] | undefined {
  const lines = bytes
    .toString()
    .split('\n')
    .map((text, at) => ({ number: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');
  const [first, second] = lines;
  // The first line of a document that goes on is no document.
  return first && second && isJson(first.text) ? lines : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readInstance(bytes: Buffer, name: string): Promise<TrustedInstance> {
  const { toTrustMaterial } = await import('@sigstore/verify');
  try {
    const root = shape.parse(parseStrictJson(bytes, 'The trusted root'));
    if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0) {
      throw new Error('it trusts neither a log nor a timestamp authority, so no signature can ever be placed in time');
    }
    const { mediaType, tlogs, certificateAuthorities, ctlogs, timestampAuthorities } = root;
    return {
      material: toTrustMaterial({ mediaType, tlogs, certificateAuthorities, ctlogs, timestampAuthorities }),
      thresholds: {
        tlogThreshold: tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      },
    };
  } catch (error) {
    throw invalid(name, reasonOf(error), error);
  }
}

function invalid(name: string, reason: string, cause?: unknown): UserError {
  return new UserError('trusted-root-invalid', `trusted-root: ${name}: ${reason}`, {
    hint: 'It is a JSON document with certificates, keys and times: `cosign trusted-root create` or `gh attestation trusted-root` makes one.',
    cause,
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : 'cannot be read';
  const issue = error.issues[0];
  return `at ${issue?.path.join('.') || 'the top'}: ${issue?.message}`;
}
