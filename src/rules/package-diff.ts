import type { RpmDatabase, RpmPackage } from '../image/types.ts';

type ReadDatabase = Extract<RpmDatabase, { state: 'read' }>;

export interface PackageChange {
  name: string;
  kind: 'added' | 'changed' | 'removed';
  /** All packages of that name (a host may have several kernels, or two architectures of a library). */
  before: RpmPackage[];
  after: RpmPackage[];
}

/** Names whose packages differ in anything the database says of them, files and vendor included; sorted by name. */
export function comparePackages(base: ReadDatabase, image: ReadDatabase): PackageChange[] {
  // What was read once is not compared with itself.
  if (base === image) return [];
  const known = comparisons.get(image);
  if (known?.base === base) return known.changes;
  const before = byName(base.packages);
  const after = byName(image.packages);
  const changes: PackageChange[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const was = before.get(name) ?? [];
    const is = after.get(name) ?? [];
    if (was.length === 0) changes.push({ name, kind: 'added', before: was, after: is });
    else if (is.length === 0) changes.push({ name, kind: 'removed', before: was, after: is });
    else if (fingerprint(was) !== fingerprint(is)) changes.push({ name, kind: 'changed', before: was, after: is });
  }
  comparisons.set(image, { base, changes });
  return changes;
}

/** The packages of a change that the base has not, or of which its database says other things. */
export function newIn({ before, after }: PackageChange): RpmPackage[] {
  const known = new Set(before.map(contentOf));
  return after.filter((each) => !known.has(contentOf(each)));
}

/** Four rules ask the same question of databases with a quarter of a million files. */
const comparisons = new WeakMap<ReadDatabase, { base: ReadDatabase; changes: PackageChange[] }>();

function byName(packages: readonly RpmPackage[]): Map<string, RpmPackage[]> {
  return Map.groupBy(packages, ({ name }) => name);
}

function fingerprint(packages: readonly RpmPackage[]): string {
  return packages.map(contentOf).sort().join('\n');
}

/** All that a database says of a package. The row is its place in the database only. */
function contentOf({ row: _row, ...said }: RpmPackage): string {
  return JSON.stringify({ ...said, epoch: said.epoch ?? null });
}
