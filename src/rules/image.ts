import { baseLayerCount, defineRule, finding } from './rule.ts';
import type { Rule } from './types.ts';

/** Kinds that change nothing of what a host unpacks but attributes of the base's own folders. */
const harmless = new Set(['implied-directory']);

/** IMG-01: what readers of archives disagree on, or cannot see, is said; in the base's own layers it is the base's affair. */
export const imageRules: Rule[] = [
  defineRule('IMG-01', (evidence) => {
    const base = baseLayerCount(evidence);
    return evidence.tree.anomalies
      .filter((anomaly) => anomaly.layer >= base)
      .map(({ kind, layer, path, message }) =>
        finding('IMG-01', {
          ...(harmless.has(kind) ? { level: 'warning' as const } : {}),
          layer,
          ...(path === undefined ? {} : { path }),
          message: `layer ${layer + 1}: ${message}`,
          evidence: { kind },
          fix: 'Build the layer again with a tool that writes plain archives, such as our append engine or buildah.',
        }),
      );
  }),
];
