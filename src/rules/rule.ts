import type { Change, Entry } from '../image/types.ts';
import { catalogue, type RuleId } from './catalogue.ts';
import type { Evidence, Finding, Level, Rule } from './types.ts';

/** A rule of the catalogue with its check. */
export function defineRule(id: RuleId, check: Rule['check']): Rule {
  return { id, title: catalogue[id].title, check };
}

export interface FindingDetails {
  message: string;
  /** Of the catalogue unless given. */
  level?: Level;
  path?: string;
  layer?: number;
  evidence?: Finding['evidence'];
  fix?: string;
}

/** A finding of a rule, at the level of the catalogue unless given. */
export function finding(rule: RuleId, details: FindingDetails): Finding {
  return { rule, level: catalogue[rule].level, evidence: {}, ...details };
}

/** A change that leaves something in the image. */
export type Introduced = Extract<Change, { after: Entry }>;

/** The changes that leave something in the image. */
export function introduced(evidence: Evidence): Introduced[] {
  return evidence.delta.filter((change): change is Introduced => change.kind !== 'removed');
}

/** A finding about one path that the image added or changed. */
export function pathFinding(rule: RuleId, change: Introduced, details: FindingDetails): Finding {
  return finding(rule, {
    path: change.path,
    layer: change.after.layer,
    ...details,
    evidence: { change: change.kind, type: change.after.type, ...details.evidence },
  });
}

/** How many layers the base has in the image: none when the image does not begin with them. */
export function baseLayerCount({ context }: Evidence): number {
  const base = context.base.config.rootfs.diff_ids;
  const image = context.image.config.rootfs.diff_ids;
  return base.every((digest, position) => image[position] === digest) ? base.length : 0;
}
