import { type BaseTrust, resolveBase } from '../assemble/resolve-base.ts';
import { type Digest, sha256 } from '../core/digest.ts';
import { PolicyError } from '../core/errors.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import { diffTrees } from '../image/delta.ts';
import { parseRecord, type ReadRecord } from '../rules/read-record.ts';
import { checkRecordUrl } from '../rules/record.ts';
import {
  claimDifferences,
  deltaDifferences,
  judgementDifferences,
  type RecordDifference,
} from '../rules/record-differences.ts';
import { readBundles } from '../sigstore/found-bundles.ts';
import { type IdentityTrust, verifyByIdentity } from '../sigstore/keyless/verify.ts';
import type { Check, PublicKey } from '../sigstore/types.ts';
import { verifyBundle } from '../sigstore/verify-bundle.ts';
import { type Candidate, storedCandidate } from './candidate.ts';
import { claimedBase } from './claimed-base.ts';
import { examine, type ReadPolicy, treesOf } from './examine.ts';
import type { PipelineServices } from './services.ts';
import type { StoredImage } from './stored-image.ts';

/** Each costs a reading of the image's own layers. One policy gives one record. */
const maxRecords = 10;

export interface RecheckOptions {
  /** Whose attestation counts: one of the keys, or the identity. Neither: any, and it is said to be nobody's. */
  keys: readonly PublicKey[];
  identity: IdentityTrust | undefined;
  /** Instead of what the image and its record name. */
  base: string | undefined;
  /** Undefined: whether the base was rightly signed is the record's claim. */
  baseTrust: BaseTrust | undefined;
  /** Undefined: what the record says of clauses is compared with itself alone. */
  policy: ReadPolicy | undefined;
  cwd: string;
}

/** What became of one record. */
export interface Rechecked {
  image: Digest;
  /** As provenance names it. */
  record: Digest;
  /** Who attested it; undefined: not asked. */
  attestedBy: string | undefined;
  base: { reference: string; digest: Digest };
  policy: { name: string; digest: Digest };
  tool: ReadRecord['tool'];
  /** How many entries Δ has. */
  entries: number;
  /** Empty: the record is right. */
  differences: RecordDifference[];
}

/** A record as an attestation carries it. */
interface AttestedRecord {
  record: ReadRecord;
  digest: Digest;
  attestedBy: string | undefined;
}

/**
 * Finds out again, from the image and its base alone, what the attested check records of an image say, and compares.
 * @throws PolicyError `record-refused` when no record is attested, or by others alone; UserError, ExternalError of base,
 *   layers and registry
 */
export async function recheck(
  image: StoredImage,
  options: RecheckOptions,
  services: PipelineServices,
): Promise<Rechecked[]> {
  const rechecked: Rechecked[] = [];
  for (const attested of await attestedRecords(image, options)) {
    rechecked.push(await recheckOne(image, attested, options, services));
  }
  return rechecked;
}

/**
 * The check records that are attested for an image, by the key or the identity where one is named.
 * @throws PolicyError `record-refused` when there is none, or too many
 */
export async function attestedRecords(
  image: StoredImage,
  options: Pick<RecheckOptions, 'keys' | 'identity'>,
): Promise<AttestedRecord[]> {
  const { store } = image;
  const { digest } = image.manifest.descriptor;
  const { keys, identity } = options;
  const records: AttestedRecord[] = [];
  const reasons: string[] = [];
  for (const found of await readBundles(store, digest, checkRecordUrl)) {
    if (!found.ok) {
      reasons.push(`bundle ${found.digest}: ${found.reason}`);
      continue;
    }
    if (found.statement.predicateType !== checkRecordUrl) continue;
    const checks: Check[] = [];
    if (keys.length > 0) checks.push(await verifyBundle(found, digest, keys));
    if (identity) checks.push(await verifyByIdentity(found, digest, identity));
    const accepted = checks.find((check) => check.ok);
    const refused = checks.find((check) => !check.ok);
    if (refused && !refused.ok && !accepted) {
      reasons.push(`bundle ${found.digest}: ${refused.reason}`);
      continue;
    }
    const record = parseRecord(found.statement.predicate);
    if (typeof record === 'string') {
      if (accepted) throw new PolicyError('record-refused', `the attested record of ${digest} is none (${record})`);
      reasons.push(`bundle ${found.digest}: it is no check record (${record})`);
      continue;
    }
    const bytes = canonicalJson(found.statement.predicate as { [member: string]: Json });
    records.push({ record, digest: sha256(bytes), attestedBy: accepted?.ok ? accepted.detail : undefined });
  }
  if (records.length > maxRecords) {
    throw new PolicyError('record-refused', `${store.name}@${digest} has ${records.length} check records`, {
      hint: 'Anyone who may push can attach one. Say by public-keys or identity whose record counts.',
    });
  }
  if (records.length > 0) return records;
  const why = reasons.slice(0, 5).join('; ');
  throw new PolicyError('record-refused', `${store.name}@${digest} has no check record${why && `: ${why}`}`, {
    hint: 'Was it published by this chain? public-keys and identity say whose record counts.',
  });
}

async function recheckOne(
  image: StoredImage,
  { record, digest, attestedBy }: AttestedRecord,
  options: RecheckOptions,
  services: PipelineServices,
): Promise<Rechecked> {
  const { policy } = options;
  const found = await candidateOf(image, record, options, services);
  const { base } = found;
  const differences = [...identityDifferences(image, record, found, options)];
  let entries: number;
  if (policy) {
    const { strict } = record.verdict;
    // How the caller named the base is part of the judgement, and nothing but the record knows it.
    const asNamed = { ...found, base: { ...base, reference: record.base.reference } };
    const examined = await examine(asNamed, policy, { strict, targets: [] }, services);
    entries = examined.evidence.delta.length;
    differences.push(...deltaDifferences(record, examined.evidence.delta));
    const again = parseRecord(JSON.parse(examined.record));
    if (typeof again === 'string') throw new Error(`our own record is none: ${again}`);
    differences.push(...judgementDifferences(record, again));
  } else {
    const trees = await treesOf(found, services);
    const delta = diffTrees(trees.base, trees.image);
    entries = delta.length;
    differences.push(...deltaDifferences(record, delta), ...claimDifferences(record));
  }
  return {
    image: image.manifest.descriptor.digest,
    record: digest,
    attestedBy,
    base: { reference: base.reference, digest: base.digest },
    policy: record.policy,
    tool: record.tool,
    entries,
    differences,
  };
}

/** The image on its base: the one that is given, else the one that the image names, else the one that its record names. */
async function candidateOf(
  image: StoredImage,
  record: ReadRecord,
  { base, baseTrust, cwd }: RecheckOptions,
  services: PipelineServices,
): Promise<Candidate> {
  const { os, architecture, variant } = image.config;
  const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const reference = base ?? (namesBase(image) ? claimedBase(image) : byDigest(record.base));
  const trust = baseTrust ?? asRecorded(record);
  return storedCandidate(
    image,
    await resolveBase({ base: { reference } }, { baseTrust: trust, platform, cwd }, services),
  );
}

function namesBase({ manifest }: StoredImage): boolean {
  return manifest.document.annotations?.['org.opencontainers.image.base.digest'] !== undefined;
}

function byDigest({ reference, digest }: ReadRecord['base']): string {
  return `${reference.replace(/@.*$/, '')}@${digest}`;
}

/** Takes the record's word for the base's signature: Δ is found out by digests, and says the same whoever signed. */
function asRecorded({ base: { verification } }: ReadRecord): BaseTrust {
  if (verification.kind === 'unsigned-by-request') return { kind: 'unsigned' };
  const { fingerprint, kind } = verification;
  return { kind: 'key', verify: async () => ({ fingerprint, named: kind === 'key' }) };
}

function* identityDifferences(
  image: StoredImage,
  record: ReadRecord,
  { base }: Candidate,
  { policy, baseTrust }: RecheckOptions,
): Generator<RecordDifference> {
  const { digest } = image.manifest.descriptor;
  if (record.image.digest !== digest) yield { message: `the record is about ${record.image.digest}, not ${digest}` };
  if (record.base.digest !== base.digest) {
    yield { message: `base: the record says ${record.base.digest}; it is ${base.digest} (${base.reference})` };
  }
  const [says, is] = [record.base.verification, base.verification].map(signerOf);
  if (baseTrust && says !== is) yield { message: `base: the record says ${says}; it is ${is}` };
  if (policy && policy.digest !== record.policy.digest) {
    yield { message: `policy: the record says ${record.policy.digest}; the one given is ${policy.digest}` };
  }
}

function signerOf(verification: ReadRecord['base']['verification']): string {
  if (verification.kind === 'unsigned-by-request') return 'taken unsigned';
  return `signed by ${verification.fingerprint}${verification.kind === 'key' ? '' : ' without a name'}`;
}
