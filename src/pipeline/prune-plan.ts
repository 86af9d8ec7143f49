import type { Digest } from '../core/digest.ts';
import { plural } from '../report/amounts.ts';
import { compileGlob } from '../rules/glob.ts';
import { isOwn, type Links, VersionGraph } from './prune-graph.ts';
import type { PackageVersion } from './prune-packages.ts';

export interface KeepRules {
  /** So many of the newest releases. */
  newest: number;
  /** Whatever is younger. */
  days: number;
  /** Patterns (`*`, `?`) for the tags that people gave. */
  tags: readonly string[];
}

export interface PlannedVersion {
  version: PackageVersion;
  /** For people: why. */
  reason: string;
  /** It is kept because what belongs to it is not known. */
  unread: boolean;
}

export interface PrunePlan {
  /** In the order in which they may go: nothing that stays at any moment lacks its parts or signatures. */
  remove: readonly PlannedVersion[];
  keep: readonly PlannedVersion[];
  /** Versions that must go before a version may, by the version’s digest: what needs it, and what it is about. */
  before: ReadonlyMap<Digest, ReadonlySet<Digest>>;
}

const day = 86_400_000;
/** A publish pushes an image first, its signature later, its tag last: what is so young may be in the middle of one. */
const graceDays = 1;
/**
 * Decides what may go. Releases are decided by the rules; all else by what it belongs to: children by the indexes that
 * name them, signatures and attestations by their image, and an image by what was attached to it and is kept.
 */
export function planPrune(
  versions: readonly PackageVersion[],
  links: ReadonlyMap<Digest, Links>,
  rules: KeepRules,
  now: Date,
): PrunePlan {
  const graph = new VersionGraph(versions, links);
  const kept = graph.closure(reasonsToKeep(versions, graph, links, rules, now));
  const going = versions.filter(({ digest }) => !kept.has(digest));
  const before = graph.before(new Set(going.map(({ digest }) => digest)));
  const planned = (version: PackageVersion, reason: string): PlannedVersion => {
    const link = links.get(version.digest);
    return { version, reason, unread: link === undefined || 'unread' in link };
  };
  return {
    remove: inOrder(going, before).map((version) =>
      planned(version, graph.whyGoes(version) ?? whyNoRuleKeeps(version, rules)),
    ),
    keep: versions
      .filter(({ digest }) => kept.has(digest))
      .map((version) => planned(version, kept.get(version.digest) ?? '')),
    before,
  };
}

function reasonsToKeep(
  versions: readonly PackageVersion[],
  graph: VersionGraph,
  links: ReadonlyMap<Digest, Links>,
  rules: KeepRules,
  now: Date,
): Map<Digest, string> {
  const reasons = new Map<Digest, string>();
  const because = (digest: Digest, reason: string) => {
    if (!reasons.has(digest)) reasons.set(digest, reason);
  };
  const patterns = rules.tags.map(compileGlob);
  const roots = versions
    .filter((version) => graph.isRoot(version))
    .toSorted((a, b) => Number(b.touched) - Number(a.touched));
  for (const { digest, tags } of roots) {
    const tag = tags.filter(isOwn).find((each) => patterns.some((fits) => fits(each)));
    if (tag !== undefined) because(digest, `its tag ${tag} is to be kept`);
  }
  const releases = roots.filter((version) => !graph.isLeftOver(version) && !graph.isPart(version));
  for (const { digest } of releases.slice(0, rules.newest))
    because(digest, rules.newest === 1 ? 'the newest' : `one of the ${rules.newest} newest`);
  for (const { digest, touched } of versions) {
    const age = now.getTime() - touched.getTime();
    if (age < rules.days * day) {
      because(digest, `younger than ${plural(rules.days, 'day')}`);
      // Else the part would stand for itself from then on.
      for (const index of graph.indexesOf(digest))
        because(index, `it names ${digest}, younger than ${plural(rules.days, 'day')}`);
    }
    if (age < graceDays * day) because(digest, 'pushed or tagged within the last day');
    const link = links.get(digest);
    if (link === undefined || 'unread' in link)
      because(digest, `it cannot be read: ${link?.unread ?? 'not looked at'}`);
  }
  const tagged = roots.filter(({ tags }) => tags.some(isOwn));
  const [newest] = tagged;
  if (newest && !tagged.some(({ digest }) => reasons.has(digest))) {
    because(newest.digest, 'the newest with a tag: GitHub does not delete the last tagged version');
  }
  return reasons;
}

function whyNoRuleKeeps({ tags }: PackageVersion, { newest, days }: KeepRules): string {
  const tagged = tags.length > 0 ? 'no tag that is to be kept' : 'no tag';
  return `${tagged}, not ${newest === 1 ? 'the newest' : `among the ${newest} newest`}, older than ${plural(days, 'day')}`;
}

/** As `before` wants it; where tags make a circle, by time. */
function inOrder(going: readonly PackageVersion[], before: ReadonlyMap<Digest, ReadonlySet<Digest>>): PackageVersion[] {
  const open = new Map(going.map((version) => [version.digest, before.get(version.digest)?.size ?? 0]));
  const after = new Map<Digest, Digest[]>();
  for (const [digest, earlier] of before) {
    for (const each of earlier) after.set(each, [...(after.get(each) ?? []), digest]);
  }
  const byDigest = new Map(going.map((version) => [version.digest, version]));
  const ordered = new Set<PackageVersion>();
  const ready = going.filter(({ digest }) => open.get(digest) === 0).toReversed();
  for (let version = ready.pop(); version !== undefined; version = ready.pop()) {
    ordered.add(version);
    for (const digest of after.get(version.digest) ?? []) {
      const left = (open.get(digest) ?? 0) - 1;
      open.set(digest, left);
      const next = byDigest.get(digest);
      if (left === 0 && next) ready.push(next);
    }
  }
  return [...ordered, ...going.filter((version) => !ordered.has(version))];
}
