import type { Change, Entry, ImageTree, RpmFile, RpmPackage } from '../image/types.ts';
import { type Accounts, readAccounts } from './account-ids.ts';
import { capabilityOfText, readCapability, sameCapability } from './capability-text.ts';
import { type CompiledClause, elsewhere, octal } from './closed-world.ts';
import { comparePackages } from './package-diff.ts';
import type { Policy } from './policy.ts';
import type { Evidence } from './types.ts';

type AllowedPackage = Policy['packages']['allow'][number];

/** RPMFILE_GHOST: the package owns the path and says nothing of what is there. */
const ghost = 1 << 6;
const formatBits = 0o170000;
const types = new Map<number, Entry['type']>([
  [0o100000, 'file'],
  [0o040000, 'directory'],
  [0o120000, 'symlink'],
]);
const sha256Algorithm = 8;

/**
 * The files of packages that a policy allows, one clause for each package with `files: true`: a path that the image's
 * RPM database gives to such a package, when the package changed in an allowed way and the path is exactly what the
 * database says. That a path is gone needs the base's database to have given it to the package.
 * Without a database that can be read no path is allowed.
 */
export async function packageClauses(evidence: Evidence): Promise<CompiledClause[]> {
  const wanted = evidence.policy.packages.allow.filter(({ files }) => files);
  if (wanted.length === 0) return [];
  const { packages, basePackages, tree, baseTree } = evidence;
  if (packages.state !== 'read' || basePackages.state !== 'read') return [];
  const changed = new Map(comparePackages(basePackages, packages).map((change) => [change.name, change]));
  const accounts = await readAccounts(tree);
  return wanted.flatMap((each) => {
    const change = changed.get(each.name);
    if (!change || !each.changes.includes(change.kind)) return [];
    const before = filesByPath(change.before, baseTree);
    const after = filesByPath(change.after, tree);
    const objection = (asked: Change): string | undefined => {
      if (asked.kind === 'removed') return before.has(asked.path) && !after.has(asked.path) ? undefined : elsewhere;
      const claims = after.get(asked.path);
      if (!claims) return elsewhere;
      const earlier = asked.kind === 'changed' ? asked.before : undefined;
      const problems = claims.map((file) => difference(file, asked.after, earlier, accounts));
      return problems.includes(undefined) ? undefined : problems[0];
    };
    return [clauseOf(each, objection)];
  });
}

/** How decisions and reports name the clause of a package: a policy's own clauses have no colon. */
export function packageClauseName(name: string): string {
  return `package:${name}`;
}

function clauseOf(
  { name, reason, rules }: AllowedPackage,
  objection: (change: Change) => string | undefined,
): CompiledClause {
  const overridden = new Set<string>(rules);
  return { name: packageClauseName(name), reason, objection, overrides: (rule) => overridden.has(rule) };
}

/**
 * Real path in the tree → what the packages say of it: two architectures of a library share files.
 *
 * @param among the paths that are asked for; all when absent
 */
export function filesByPath(
  packages: readonly RpmPackage[],
  tree: ImageTree,
  among?: ReadonlySet<string>,
): Map<string, RpmFile[]> {
  const folders = new Map<string, string>();
  const found = new Map<string, RpmFile[]>();
  for (const file of packages.flatMap(({ files }) => files)) {
    const written = file.path.replace(/^\//, '');
    const slash = written.lastIndexOf('/');
    const parent = written.slice(0, Math.max(slash, 0));
    let folder = folders.get(parent);
    if (folder === undefined) {
      folder = tree.lookup(parent)?.path ?? parent;
      folders.set(parent, folder);
    }
    const name = written.slice(slash + 1);
    const path = folder === '' ? name : `${folder}/${name}`;
    if (among && !among.has(path)) continue;
    const known = found.get(path);
    if (known) known.push(file);
    else found.set(path, [file]);
  }
  return found;
}

/** In what an entry is not what the database says of it; undefined when it is. Times are not compared. */
export function difference(
  file: RpmFile,
  entry: Entry,
  before: Entry | undefined,
  accounts: Accounts,
): string | undefined {
  if ((file.flags & ghost) !== 0) return 'says nothing of its content (a ghost file)';
  const type = types.get(file.mode & formatBits);
  if (type !== entry.type) return `says it is a ${type ?? 'special file'}, not a ${entry.type}`;
  const uid = accounts.users.get(file.user);
  const gid = accounts.groups.get(file.group);
  if (uid !== entry.uid || gid !== entry.gid) {
    return `says it belongs to ${file.user}:${file.group} (${uid ?? '?'}:${gid ?? '?'}), not to ${entry.uid}:${entry.gid}`;
  }
  if (type === 'symlink') {
    if (file.linkTarget !== entry.target) return `says it leads to ${file.linkTarget}, not to ${entry.target}`;
  } else if ((file.mode & 0o7777) !== entry.mode) {
    return `says its mode is ${octal(file.mode & 0o7777)}, not ${octal(entry.mode)}`;
  }
  if (type === 'file') {
    if (file.digestAlgorithm !== sha256Algorithm || file.digest === undefined) return 'has no SHA-256 digest of it';
    if (entry.digest !== `sha256:${file.digest}`) return 'has another digest';
  }
  return attributes(file, entry, before);
}

const capability = 'security.capability';

/** Capabilities as the database says; of other attributes it knows nothing, so they have to be the base's. */
function attributes(file: RpmFile, entry: Entry, before: Entry | undefined): string | undefined {
  const raw = entry.xattrs?.get(capability);
  const found = raw === undefined ? capabilityOfText('') : readCapability(raw);
  const said = capabilityOfText(file.caps ?? '');
  if (!found || !said || !sameCapability(found, said))
    return `says its capabilities are ${file.caps || 'none'}, which they are not`;
  const others = [...(entry.xattrs ?? [])].filter(
    ([name, value]) => name !== capability && !before?.xattrs?.get(name)?.equals(value),
  );
  return others.length > 0
    ? `knows nothing of the extended attribute ${others.map(([name]) => name).join(', ')}`
    : undefined;
}
