import { createHash } from 'node:crypto';
import { type RpmHeader, RpmHeaderError, type SignedRegion } from './header.ts';
import type { Keyring, SignatureCheck } from './keyring.ts';
import { tags } from './packages.ts';

/** Whether a package is its vendor's: what its header in a database proves, by the keys of a ring. */
export type PackageProof =
  | { state: 'signed'; key: string; user: string }
  | { state: 'unsigned' }
  /** @param key its ID, 16 hex digits */
  | { state: 'unknown-key'; key: string }
  | { state: 'bad'; reason: string }
  /** There is nothing to check it with. */
  | { state: 'unproven'; reason: string };

/** Where rpm keeps the signatures of a header (include/rpm/rpmtag.h): binary ones by kind of key, since rpm 4.20 a list in Base64. */
const signatureTags = { dsa: 267, rsa: 268, openpgp: 278 } as const;
const sha256Tag = 273;
const mostSignatures = 16;

/**
 * Checks a header's signatures over its immutable region, as rpm does (lib/package.c, headerCheck). A header whose added
 * tags say other things than the signed ones is bad: rpm would go by the added ones.
 */
export async function proveHeader(header: RpmHeader, keyring: Keyring): Promise<PackageProof> {
  let region: SignedRegion | undefined;
  let signatures: Buffer[];
  try {
    region = header.region();
    signatures = signaturesOf(header);
    const altered = region && alteration(header, region);
    if (altered !== undefined) return { state: 'bad', reason: altered };
  } catch (error) {
    if (error instanceof RpmHeaderError) return { state: 'bad', reason: error.message };
    throw error;
  }
  // Where nothing can be signed for, being unsigned says nothing.
  if (keyring.size === 0) return { state: 'unproven', reason: 'the base has no package keys' };
  if (!region || signatures.length === 0) return { state: 'unsigned' };
  const checks: SignatureCheck[] = [];
  for (const signature of signatures) checks.push(await keyring.check(region.bytes, signature));
  return summary(checks);
}

/** One signature that a known key did not make spoils the others; one of a stranger does not. */
function summary(checks: readonly SignatureCheck[]): PackageProof {
  for (const state of ['bad', 'signed', 'unknown-key'] as const) {
    const found = checks.find((each) => each.state === state);
    if (found && found.state !== 'unreadable') return found;
  }
  const [first] = checks;
  return { state: 'bad', reason: `its signature cannot be read: ${first && 'reason' in first ? first.reason : ''}` };
}

function signaturesOf(header: RpmHeader): Buffer[] {
  const listed = header.strings(signatureTags.openpgp).map((text) => Buffer.from(text, 'base64'));
  const found = [header.binary(signatureTags.rsa), header.binary(signatureTags.dsa), ...listed].filter(
    (bytes) => bytes !== undefined,
  );
  if (found.length > mostSignatures) throw new RpmHeaderError(`it has ${found.length} signatures`);
  return found;
}

/** What is wrong between a header and its region, whoever signed it. */
function alteration(header: RpmHeader, region: SignedRegion): string | undefined {
  const digest = header.string(sha256Tag);
  if (digest !== undefined && digest !== createHash('sha256').update(region.bytes).digest('hex'))
    return 'its content is not what its own digest is of';
  const claims = new Set<number>(Object.values(tags));
  const overriding = [...region.added].find((tag) => claims.has(tag) || region.tags.has(tag));
  return overriding === undefined ? undefined : `the database overrides tag ${overriding} of what was signed`;
}
