import { directlyBelow } from '../image/tree-entries.ts';
import type { ImageTree } from '../image/types.ts';
import type { RuleId } from './catalogue.ts';
import { catalogue } from './catalogue.ts';
import { defineRule, finding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** Something that a lint says of a tree. */
export interface Problem {
  /** A sentence without its point; says the same of two trees that have the same problem. */
  message: string;
  /** Where it is, if anywhere, and whether or not something is there. */
  path?: string;
  /** Could not be seen, so nobody knows. */
  unseen?: true;
}

export interface Lint {
  id: RuleId & `LINT-${string}`;
  fix: string;
  look(tree: ImageTree): Problem[] | Promise<Problem[]>;
}

/** That a file could not be read. */
export function unseen({ path, reason }: { path: string; reason: string }): Problem {
  return { path, message: `${path} ${reason}`, unseen: true };
}

/** Symlinks of a folder of settings that bootc ends on: it opens nothing outside of the folder, and follows none from the root. */
export function strayLinks(tree: ImageTree, folder: string): Problem[] {
  const real = tree.lookup(folder)?.path;
  if (real === undefined) return [];
  return [...directlyBelow(tree, real)]
    .filter(({ path, target }) => {
      if (target === undefined || !path.endsWith('.conf')) return false;
      return target.startsWith('/') || !tree.lookup(path)?.path.startsWith(`${real}/`);
    })
    .map(({ path }) => ({ path, message: `bootc ends on /${path}, a symlink out of its folder` }));
}

/** How many paths are told of what the base has itself. */
const shown = 3;

/**
 * A lint of bootc as a rule, over the whole tree. What the base says as well is the base's own: one finding a level
 * below, so that an image is not refused for its base.
 */
export function lintRule({ id, fix, look }: Lint): Rule {
  return defineRule(id, async (evidence) => {
    const problems = await look(evidence.tree);
    if (problems.length === 0) return [];
    const known = new Set((await look(evidence.baseTree)).map(keyOf));
    const ours = problems.filter((problem) => !known.has(keyOf(problem)));
    const inherited = problems.filter((problem) => known.has(keyOf(problem)));
    return [...ours.map((problem) => ourFinding(id, problem, fix, evidence)), ...basesOwn(id, inherited)];
  });
}

function keyOf({ message, path }: Problem): string {
  return `${path ?? ''}\0${message}`;
}

function ourFinding(id: Lint['id'], { message, path, unseen }: Problem, fix: string, { tree }: Evidence): Finding {
  const layer = path === undefined ? undefined : tree.lookup(path, { followLast: false })?.layer;
  return finding(id, {
    ...(unseen && { level: 'unknown' as const }),
    ...(path === undefined ? {} : { path }),
    ...(layer === undefined ? {} : { layer }),
    message,
    fix,
  });
}

function basesOwn(id: Lint['id'], problems: readonly Problem[]): Finding[] {
  if (problems.length === 0) return [];
  const some = problems.slice(0, shown).map(({ message }) => message);
  const more = problems.length > shown ? ` and ${problems.length - shown} more` : '';
  return [
    finding(id, {
      level: catalogue[id].level === 'error' ? 'warning' : 'note',
      message: `the base's own: ${some.join('; ')}${more}`,
      evidence: { ofBase: true, problems: problems.length },
      fix: 'Nothing to do here; tell the base’s maker.',
    }),
  ];
}
