import type { ImageTree, RpmDatabase } from '../image/types.ts';
import { defineRule, introduced, pathFinding } from './rule.ts';
import type { Rule } from './types.ts';

/** PKG-06: files that no package owns. Where the database cannot be read PKG-01 says so. */
export const ownershipRules: Rule[] = [
  defineRule('PKG-06', (evidence) => {
    if (evidence.packages.state !== 'read') return [];
    const candidates = introduced(evidence).filter(({ after }) => after.type !== 'directory');
    const owned = ownedAmong(new Set(candidates.map(({ path }) => path)), evidence.packages, evidence.tree);
    return candidates
      .filter(({ path }) => !owned.has(path))
      .map((change) => {
        const executable = change.after.type === 'file' && (change.after.mode & 0o111) !== 0;
        return pathFinding('PKG-06', change, {
          level: executable ? 'error' : 'warning',
          message: `${change.path} belongs to no package`,
          evidence: { executable },
          fix: 'Allow it by a clause that says why it is in the image.',
        });
      });
  }),
];

/** Which of the paths the database names; its paths are resolved through the image's symlinked folders (`/bin/sh`). */
function ownedAmong(
  paths: ReadonlySet<string>,
  database: Extract<RpmDatabase, { state: 'read' }>,
  tree: ImageTree,
): Set<string> {
  const owned = new Set<string>();
  if (paths.size === 0) return owned;
  const folders = new Map<string, string>();
  for (const { path } of database.packages.flatMap((each) => each.files)) {
    const slash = path.lastIndexOf('/');
    const written = path.slice(0, Math.max(slash, 0));
    let folder = folders.get(written);
    if (folder === undefined) {
      folder = tree.lookup(written)?.path ?? written;
      folders.set(written, folder);
    }
    const name = path.slice(slash + 1);
    const real = folder === '' ? name : `${folder}/${name}`;
    if (paths.has(real)) owned.add(real);
  }
  return owned;
}
