import { lintRule } from './bootc-lint.ts';
import { contentLints } from './bootc-lints-content.ts';
import { treeLints } from './bootc-lints-tree.ts';
import { defineRule, introduced, pathFinding } from './rule.ts';
import type { Rule } from './types.ts';

/** A byte that is no UTF-8, as image/types.ts writes it. */
const notUtf8 = /[\udc80-\udcff]/;

/** LINT-01 … LINT-14: what `bootc container lint` asks, answered from the layers. */
export const lintRules: Rule[] = [
  ...[...treeLints, ...contentLints].map(lintRule),
  // Over Δ alone: names of the base are the same in it and in the image.
  defineRule('LINT-05', (evidence) =>
    introduced(evidence)
      .filter(({ path, after }) => isBroken(path.slice(path.lastIndexOf('/') + 1)) || isBroken(after.target ?? ''))
      .map((change) =>
        pathFinding('LINT-05', change, {
          message: `${change.path} ${isBroken(change.after.target ?? '') ? 'leads to a name' : 'has a name'} that is no UTF-8`,
          fix: 'Rename it: ostree imports no such name.',
        }),
      ),
  ),
];

/** Lone surrogates only: a pair of them is one character. */
function isBroken(text: string): boolean {
  return notUtf8.test(text) && !text.isWellFormed();
}
