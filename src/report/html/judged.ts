import { compileClauses } from '../../rules/closed-world-clauses.ts';
import type { ReadRecord } from '../../rules/read-record.ts';
import { baseLayerCount } from '../../rules/rule.ts';
import type { Evidence, Verdict } from '../../rules/types.ts';
import { packagesDifference } from '../diff-compare.ts';
import type { Proof } from './proof.ts';

/**
 * The proof of an image that was judged just now.
 * @param record its check record, canonical JSON
 */
export async function judgedProof(evidence: Evidence, verdict: Verdict, record: string): Promise<Proof> {
  const { context, basePackages, packages } = evidence;
  const clauses = await compileClauses(evidence);
  return {
    name: context.targets[0],
    record: JSON.parse(record) as ReadRecord,
    origin: 'Written when the image was judged, from all of its layers and those of its base.',
    manifest: context.image.manifest,
    config: context.image.config,
    baseLayers: baseLayerCount(evidence),
    findings: verdict.findings,
    reasons: new Map(clauses.map(({ name, reason }) => [name, reason])),
    packages: packagesDifference(basePackages, packages),
    answers: undefined,
    provenance: undefined,
  };
}
