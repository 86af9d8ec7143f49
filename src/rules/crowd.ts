import { ExternalError } from '../core/errors.ts';
import type { Change } from '../image/types.ts';
import type { Finding } from './types.ts';

/** What is judged entry by entry; an image that rewrites more of its base has another base. */
export const maxChanges = 250_000;
/** Of one rule and level; nobody reads more, and reports, summaries and memory are finite. */
export const maxAlike = 1000;

/** @throws ExternalError `image-malformed` */
export function requireFinite(delta: readonly Change[]): void {
  if (delta.length <= maxChanges) return;
  throw new ExternalError(
    'image-malformed',
    `the image differs from its base in ${delta.length} paths; at most ${maxChanges} are judged`,
    { hint: 'Is this its base? What a build writes again unchanged can be left out: drop-unchanged.' },
  );
}

/** Of a crowd of findings of one rule and level the first ones, and how many more there are: the verdict stays the same. */
export function thinned(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, { count: number; like: Finding }>();
  const kept = findings.filter((like) => {
    const key = `${like.rule} ${like.level}`;
    const count = (seen.get(key)?.count ?? 0) + 1;
    seen.set(key, { count, like });
    return count <= maxAlike;
  });
  for (const { count, like } of seen.values()) {
    if (count <= maxAlike) continue;
    const { rule, level, fix } = like;
    const message = `${count - maxAlike} more paths with the same finding are not listed`;
    kept.push({ rule, level, message, evidence: { more: count - maxAlike }, ...(fix !== undefined && { fix }) });
  }
  return kept;
}
