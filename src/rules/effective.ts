import type { ImageTree } from '../image/types.ts';
import type { RuleId } from './catalogue.ts';
import { type FindingDetails, finding } from './rule.ts';
import type { Evidence, Finding } from './types.ts';

/**
 * A finding about what a host comes to have, whoever wrote it. Where the base has the same fault it is the base vendor's
 * affair, which is said as a warning and stops nothing.
 */
export function effective(rule: RuleId, isBaseOwn: boolean, details: FindingDetails): Finding {
  if (!isBaseOwn) return finding(rule, details);
  const { message, evidence } = details;
  return finding(rule, {
    ...details,
    level: 'warning',
    message: `${message} (the base’s own: it has the same without this image’s layers)`,
    evidence: { ...evidence, base: true },
    fix: 'Ask the base’s vendor, or take another base.',
  });
}

/** Where a finding about a setting belongs: the path that Δ has for it, so that a clause can speak of it, else the setting's own. */
export function placeOf(
  { delta, tree }: Evidence,
  paths: readonly string[],
): { path: string; layer?: number } | undefined {
  const known = new Set(paths.flatMap((path) => [path, tree.lookup(path)?.path ?? path]));
  const changed = delta.find(({ path }) => known.has(path))?.path;
  const path = changed ?? paths.find((each) => tree.lookup(each)) ?? paths[0];
  return path === undefined ? undefined : { path, ...layerOf(tree, path) };
}

function layerOf(tree: ImageTree, path: string): { layer?: number } {
  const layer = tree.lookup(path)?.layer;
  return layer === undefined ? {} : { layer };
}
