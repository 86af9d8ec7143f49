import { hexOf } from '../core/digest.ts';
import type { Entry, RpmFile } from '../image/types.ts';
import { readAccounts } from './account-ids.ts';
import { difference, filesByPath } from './closed-world-packages.ts';
import { defineRule, type Introduced, introduced, pathFinding } from './rule.ts';
import type { Evidence, Rule } from './types.ts';

/** RPMFILE_CONFIG: made to be edited. RPMFILE_GHOST: the package owns the path and says nothing of what is there. */
const config = 1 << 0;
const ghost = 1 << 6;
const sha256Algorithm = 8;
const capability = 'security.capability';

/** PKG-06 and PKG-07: whose the files of Δ are, and whether they are as their package has them. Where the database cannot be read PKG-01 says so. */
export const ownershipRules: Rule[] = [
  defineRule('PKG-06', (evidence) => {
    const owners = ownersIn(evidence);
    return introduced(evidence)
      .filter(({ path, after }) => owners && after.type !== 'directory' && !owners.has(path))
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

  defineRule('PKG-07', async (evidence) => {
    const owners = ownersIn(evidence);
    if (!owners || owners.size === 0) return [];
    const accounts = await readAccounts(evidence.tree);
    return introduced(evidence).flatMap((change) => {
      const claims = owners.get(change.path) ?? [];
      const problems = claims
        .filter(({ flags }) => (flags & ghost) === 0)
        .map((file) => difference(comparable(file, change.after), plain(change.after), undefined, accounts));
      const [problem] = problems;
      if (problem === undefined || problems.includes(undefined)) return [];
      return pathFinding('PKG-07', change, {
        ...(claims.every((file) => isUnknown(file, change)) && { level: 'unknown' as const }),
        message: `${change.path} is not as its package has it: the database ${problem}`,
        evidence: { differs: problem },
        fix: 'Leave the package’s file as it is; put changes where the package looks for them (a drop-in, /etc).',
      });
    });
  }),
];

/** Paths of Δ → what the image's database says of them; undefined where it cannot be read. */
export function ownersIn(evidence: Evidence): ReadonlyMap<string, RpmFile[]> | undefined {
  const { packages, tree } = evidence;
  if (packages.state !== 'read') return undefined;
  const known = owned.get(evidence);
  if (known) return known;
  const paths = new Set(introduced(evidence).map(({ path }) => path));
  const found = paths.size > 0 ? filesByPath(packages.packages, tree, paths) : new Map<string, RpmFile[]>();
  owned.set(evidence, found);
  return found;
}

/** Both rules ask the same question of a database with a quarter of a million files. */
const owned = new WeakMap<Evidence, ReadonlyMap<string, RpmFile[]>>();

/** Configuration may have any content. */
function comparable(file: RpmFile, { digest }: Entry): RpmFile {
  if ((file.flags & config) === 0 || digest === undefined) return file;
  return { ...file, digestAlgorithm: sha256Algorithm, digest: hexOf(digest) };
}

/** The database knows no extended attribute but capabilities. */
function plain(entry: Entry): Entry {
  const raw = entry.xattrs?.get(capability);
  const { xattrs: _xattrs, ...rest } = entry;
  return raw === undefined ? rest : { ...rest, xattrs: new Map([[capability, raw]]) };
}

/** Packages of long ago have digests that prove nothing (MD5). */
function isUnknown(file: RpmFile, { after }: Introduced): boolean {
  return after.type === 'file' && comparable(file, after).digestAlgorithm !== sha256Algorithm;
}
