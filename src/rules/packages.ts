import type { RpmDatabase, RpmPackage } from '../image/types.ts';
import { comparePackages, type PackageChange } from './package-diff.ts';
import { describeProof, keyFolders, proofsOf } from './package-proof.ts';
import { changesIn } from './places.ts';
import { defineRule, finding, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const repositoryPlaces = ['etc/yum.repos.d', 'etc/dnf', 'etc/zypp', 'etc/apt', 'usr/share/dnf5/repos.override.d'];

/** PKG-01 to PKG-05: the host's packages and their sources are the base's. */
export const packageRules: Rule[] = [
  defineRule('PKG-01', async (evidence) => [
    ...unreadable(evidence),
    ...(await changes(evidence, 'added', ({ name, after }, vendor) =>
      finding('PKG-01', {
        message: `the package ${name} is added (${versions(after)}); it is ${vendor}`,
        evidence: { package: name, versions: versions(after), vendor },
        fix: 'Install it in the Distrobox, or as a Flatpak; or allow it under `packages.allow` with a reason.',
      }),
    )),
  ]),

  defineRule('PKG-02', (evidence) =>
    changes(evidence, 'removed', ({ name, before }) =>
      finding('PKG-02', {
        message: `the package ${name} is removed (${versions(before)})`,
        evidence: { package: name, versions: versions(before) },
        fix: 'Keep it; a package that is in the way can be masked or left unused.',
      }),
    ),
  ),

  defineRule('PKG-03', (evidence) =>
    changes(evidence, 'changed', ({ name, before, after }, vendor) => {
      const same = versions(before) === versions(after);
      return finding('PKG-03', {
        level: same ? 'error' : 'warning',
        message: same
          ? `the database says other things of ${name} ${versions(after)} than the base's does; it is ${vendor}`
          : `the package ${name} is ${versions(after)}, in the base ${versions(before)}; it is ${vendor}`,
        evidence: { package: name, before: versions(before), after: versions(after), vendor },
        fix: same
          ? 'A package keeps its files for as long as it keeps its version: restore the base’s database.'
          : 'Take a newer base instead of updating packages in the image.',
      });
    }),
  ),

  defineRule('PKG-04', async (evidence) => {
    const { packages, basePackages } = evidence;
    if (packages.state !== 'read' || basePackages.state !== 'read') return [];
    const known = new Set(basePackages.keys);
    const vendors = new Set(basePackages.packages.map(({ vendor }) => vendor));
    const strangers = comparePackages(basePackages, packages)
      .flatMap(({ after }) => after)
      .filter(({ vendor }) => !vendors.has(vendor));
    return [
      ...packages.keys
        .filter((key) => !known.has(key))
        .map((key) =>
          finding('PKG-04', {
            message: `the package key ${key} is trusted here and not in the base`,
            evidence: { key },
            fix: 'Remove the key: rpm --erase gpg-pubkey-….',
          }),
        ),
      ...strangers.map((each) =>
        finding('PKG-04', {
          message: `the package ${each.name} is from ${each.vendor ?? 'nobody'}, of whom the base has nothing`,
          evidence: { package: each.name, vendor: each.vendor ?? '' },
          fix: 'Use packages of the base’s vendors.',
        }),
      ),
      ...changesIn(evidence, keyFolders(evidence)).map(({ change, place }) =>
        pathFinding('PKG-04', change, {
          message: `${change.path} was ${change.kind}: /${place} says whose packages are trusted`,
          fix: 'Remove it; packages come from the vendors that the base trusts.',
        }),
      ),
      ...(await unvouched(evidence)),
    ];
  }),

  defineRule('PKG-05', (evidence) =>
    changesIn(evidence, repositoryPlaces).map(({ change, place }) =>
      pathFinding('PKG-05', change, {
        message: `${change.path} was ${change.kind}: /${place} says where packages come from`,
        fix: 'Remove it; an immutable host installs nothing.',
      }),
    ),
  ),
];

/** What is not there or cannot be read is not the same as unchanged. */
function unreadable({ packages, basePackages }: Evidence): Finding[] {
  const problems = [describe('the image', packages), describe('the base', basePackages)].filter(
    (each) => each !== undefined,
  );
  if (packages.state === 'absent' && basePackages.state === 'absent') {
    return [
      finding('PKG-01', {
        level: 'warning',
        message: 'neither the image nor the base has an RPM database: the rules about packages had nothing to compare',
        fix: 'Nothing to do when the base is not made of RPM packages.',
      }),
    ];
  }
  return problems.map((message) =>
    finding('PKG-01', { level: 'unknown', message, fix: 'Restore the base’s database at its place (usr/share/rpm).' }),
  );
}

function describe(whose: string, database: RpmDatabase): string | undefined {
  if (database.state === 'read') return undefined;
  if (database.state === 'absent') return `${whose} has no RPM database, so its packages are not known`;
  return `the RPM database ${database.path} of ${whose} cannot be read: ${database.reason}`;
}

/** Of a change that only takes away: of two kernels one is left. */
const noPackage = 'the base’s own';

/** The changes of a kind that the policy does not allow, each with what is proven of its vendor. */
async function changes<T>(
  evidence: Evidence,
  kind: PackageChange['kind'],
  report: (change: PackageChange, vendor: string) => T,
): Promise<T[]> {
  const { packages, basePackages, policy } = evidence;
  if (packages.state !== 'read' || basePackages.state !== 'read') return [];
  const allowed = new Set(policy.packages.allow.filter((each) => each.changes.includes(kind)).map(({ name }) => name));
  const proofs = await proofsOf(evidence);
  return comparePackages(basePackages, packages)
    .filter((change) => change.kind === kind && !allowed.has(change.name))
    .map((change) => {
      const found = change.after.flatMap((each) => proofs.get(each) ?? []);
      return report(change, [...new Set(found.map(describeProof))].join('; ') || noPackage);
    });
}

/**
 * What the database says of a package that no key of the base vouches for is the word of whoever wrote the database.
 * Where the base has no keys nothing can be proven: PKG-01, PKG-03 and PKG-08 say so where they speak of the package.
 */
async function unvouched(evidence: Evidence): Promise<Finding[]> {
  return [...(await proofsOf(evidence))].flatMap(([{ name, vendor }, proof]) => {
    if (proof.state === 'signed' || proof.state === 'unproven') return [];
    return finding('PKG-04', {
      message: `the package ${name}, by its own word from ${vendor ?? 'nobody'}, is ${describeProof(proof)}`,
      evidence: { package: name, proof: proof.state },
      fix: 'Install packages that the base’s vendors signed, with dnf’s gpgcheck on.',
    });
  });
}

function versions(packages: readonly RpmPackage[]): string {
  return packages
    .map(
      ({ epoch, version, release, arch }) => `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`,
    )
    .sort()
    .join(', ');
}
