import { type Digest, sha256 } from '../core/digest.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { Change, Entry } from '../image/types.ts';
import { recordType } from '../sigstore/provenance.ts';
import { octal } from './closed-world.ts';
import type { Evidence, Verdict } from './types.ts';

/** What a record says of itself, and the predicate type under which it is attested. */
export const checkRecordUrl = recordType;

/** The program that judged. */
export interface RecordTool {
  name: string;
  version: string;
  digest: Digest;
}

/**
 * The check record: every change against the base with the clause that allowed it, and the digests of all that was
 * judged and of what judged it. Canonical JSON without times, so whoever judges the same again gets the same bytes.
 *
 * @param policyDigest of the policy file's very bytes, or over all its files where it has several.
 */
export function checkRecord(verdict: Verdict, evidence: Evidence, policyDigest: Digest, tool: RecordTool): string {
  const { image, base } = evidence.context;
  const clauses = new Map(verdict.decisions.map(({ path, clause }) => [path, clause]));
  return canonicalJson({
    schema: checkRecordUrl,
    image: { digest: image.digest },
    base: {
      reference: base.reference,
      digest: base.digest,
      verification: { ...base.verification },
    },
    policy: { name: evidence.policy.name, digest: policyDigest },
    tool: { name: tool.name, version: tool.version, digest: tool.digest },
    verdict: {
      result: verdict.result,
      strict: verdict.strict,
      ...(evidence.policy.mode === 'warn' ? { mode: 'warn' } : {}),
    },
    delta: evidence.delta.map((change) => ({ ...describeChange(change), clause: clauses.get(change.path) ?? null })),
    findings: verdict.findings.map(({ rule, level, path, message }) => ({
      rule,
      level,
      message,
      ...(path === undefined ? {} : { path }),
    })),
  });
}

/** The digest by which provenance and reports name a record. */
export function recordDigest(record: string): Digest {
  return sha256(record);
}

/** One entry of Δ as records write it, the clause aside: what anyone can find out again from the image and its base. */
export function describeChange(change: Change): { [member: string]: Json } {
  return {
    path: change.path,
    change: change.kind,
    ...(change.kind === 'added' ? {} : { before: describeEntry(change.before) }),
    ...(change.kind === 'removed' ? {} : { after: describeEntry(change.after) }),
  };
}

function describeEntry(entry: Entry): { [member: string]: Json } {
  const described: { [member: string]: Json } = {
    type: entry.type,
    mode: octal(entry.mode),
    owner: `${entry.uid}:${entry.gid}`,
  };
  if (entry.type === 'file') described['size'] = entry.size;
  if (entry.digest !== undefined) described['digest'] = entry.digest;
  if (entry.target !== undefined) described['target'] = entry.target;
  if (entry.device !== undefined) described['device'] = `${entry.device.major}:${entry.device.minor}`;
  if (entry.xattrs !== undefined && entry.xattrs.size > 0) {
    described['xattrs'] = Object.fromEntries(
      [...entry.xattrs].map(([name, value]) => [name, value.toString('base64')]),
    );
  }
  return described;
}
