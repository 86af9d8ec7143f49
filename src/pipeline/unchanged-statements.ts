import { isDeepStrictEqual } from 'node:util';
import { type Digest, sha256 } from '../core/digest.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { Store } from '../registry/types.ts';
import { parseRecord } from '../rules/read-record.ts';
import { readBundles } from '../sigstore/found-bundles.ts';
import { provenanceStatement, provenanceType, recordType } from '../sigstore/provenance.ts';
import { cosignSignType } from '../sigstore/statement.ts';
import type { Statement } from '../sigstore/types.ts';
import { verifyBundle } from '../sigstore/verify-bundle.ts';
import type { ReadPolicy } from './examine.ts';
import { attestor, type Signers } from './signers.ts';
import type { BuildInputs } from './statements.ts';

/** What the attestor of this run said of an image in earlier ones. */
interface OwnStatements {
  provenances: Statement[];
  records: Statement[];
  /** Manifest of the signature bundle, where it is the attestor's. */
  signature: Digest | undefined;
}

/** @returns why nothing of it can be believed, where something is missing. @throws ExternalError of the store */
export async function ownStatements(store: Store, image: Digest, signers: Signers): Promise<OwnStatements | string> {
  const signer = attestor(signers);
  const own: OwnStatements = { provenances: [], records: [], signature: undefined };
  for (const found of await readBundles(store, image)) {
    if (!found.ok) continue;
    const isOwn =
      typeof signer === 'function'
        ? await signer.isOwn?.(found, image)
        : (await verifyBundle(found, image, [signer.publicKey])).ok;
    if (!isOwn) continue;
    const { predicateType } = found.statement;
    if (predicateType === provenanceType) own.provenances.push(found.statement);
    if (predicateType === recordType) own.records.push(found.statement);
    if (predicateType === cosignSignType) own.signature = found.digest;
  }
  if (own.provenances.length === 0) return 'this signer attested no provenance of it';
  if (own.records.length === 0) return 'this signer attested no check record of it';
  return own;
}

export interface Wanted {
  inputs: BuildInputs;
  /** Of the base's platform image. */
  base: Digest;
  policy: ReadPolicy;
  strict: boolean;
}

/** The record of a build from the same inputs that passed the same checks; or what is different. */
export function sameInputs({ provenances, records }: OwnStatements, image: Digest, wanted: Wanted): Statement | string {
  let why = '';
  for (const record of records) {
    const digest = sha256(canonicalJson(record.predicate as { [member: string]: Json }));
    const expected = provenanceStatement({ ...wanted.inputs, subject: image, record: digest });
    for (const provenance of provenances) {
      const different = differenceOf(inputsIn(provenance), inputsIn(expected));
      why = different === undefined ? (recordRefusal(record, image, wanted) ?? '') : `${different} is not what it was`;
      if (why === '') return record;
    }
  }
  return why;
}

function recordRefusal({ predicate }: Statement, image: Digest, { base, policy, strict }: Wanted): string | undefined {
  const record = parseRecord(predicate);
  if (typeof record === 'string') return `its check record is none (${record})`;
  const { verdict } = record;
  const asWanted =
    verdict.result === 'pass' &&
    verdict.strict === strict &&
    record.image.digest === image &&
    record.base.digest === base &&
    record.policy.digest === policy.digest;
  return asWanted ? undefined : 'its check record is of another check';
}

/** A predicate without what tells one run or commit from another, though they build the same. */
function inputsIn({ predicate }: Statement): unknown {
  const { buildDefinition, runDetails, ...more } = JSON.parse(JSON.stringify(predicate));
  const { internalParameters, resolvedDependencies, ...definition } = buildDefinition ?? {};
  const { github: _, ...internal } = internalParameters ?? {};
  const { metadata: __, ...details } = runDetails ?? {};
  const images = Array.isArray(resolvedDependencies) ? resolvedDependencies.filter(isNoCommit) : resolvedDependencies;
  return { ...definition, internalParameters: internal, resolvedDependencies: images, runDetails: details, ...more };
}

function isNoCommit(dependency: { uri?: unknown } | null): boolean {
  return !(typeof dependency?.uri === 'string' && dependency.uri.startsWith('git+'));
}

/** The first member that differs, `externalParameters.context.digest`; undefined when none does. */
function differenceOf(before: unknown, now: unknown, at = ''): string | undefined {
  if (isDeepStrictEqual(before, now)) return undefined;
  if (!isRecord(before) || !isRecord(now)) return at;
  for (const name of new Set([...Object.keys(now), ...Object.keys(before)])) {
    const member = at === '' ? name : `${at}.${name}`;
    // Names in a statement are whoever's; only those that this build has are shown.
    const found = differenceOf(before[name], now[name], Object.hasOwn(now, name) ? member : at);
    if (found !== undefined) return found;
  }
  return at;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
