import type { Digest } from '../core/digest.ts';
import { compileGlob } from '../rules/glob.ts';
import type { PackageVersion } from './prune-packages.ts';

/** What a version's manifest says of others; a reason in words where it cannot be read. */
export type Links =
  | {
      /** `artifact`: a signature, an attestation or anything else that no host can run. */
      kind: 'image' | 'index' | 'artifact';
      children: readonly Digest[];
      subject: Digest | undefined;
    }
  | { unread: string };

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
/** `sha256-HEX` is the referrers' fallback index, `.sig`, `.att` and `.sbom` are cosign's. */
const helperTag = /^sha256-([0-9a-f]{64})(?![0-9a-z])/;

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
  const graph = new Graph(versions, links);
  const kept = graph.closure(reasonsToKeep(versions, graph, links, rules, now));
  const going = versions.filter(({ digest }) => !kept.has(digest));
  const before = graph.before(new Set(going.map(({ digest }) => digest)));
  const planned = (version: PackageVersion, reason: string): PlannedVersion => {
    const link = links.get(version.digest);
    return { version, reason, unread: link === undefined || 'unread' in link };
  };
  return {
    remove: inOrder(going, before).map((version) => planned(version, graph.whyGoes(version, rules))),
    keep: versions
      .filter(({ digest }) => kept.has(digest))
      .map((version) => planned(version, kept.get(version.digest) ?? '')),
    before,
  };
}

function reasonsToKeep(
  versions: readonly PackageVersion[],
  graph: Graph,
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
  for (const { digest } of releases.slice(0, rules.newest)) because(digest, `one of the ${rules.newest} newest`);
  for (const { digest, touched } of versions) {
    const age = now.getTime() - touched.getTime();
    if (age < rules.days * day) {
      because(digest, `younger than ${rules.days} days`);
      // Else the part would stand for itself from then on.
      for (const index of graph.indexesOf(digest))
        because(index, `it names ${digest}, younger than ${rules.days} days`);
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

/** Whether people gave the tag, and no tool for its own ends. */
function isOwn(tag: string): boolean {
  return !helperTag.test(tag);
}

/** Who belongs to whom. */
class Graph {
  readonly #versions: ReadonlyMap<Digest, PackageVersion>;
  readonly #links: ReadonlyMap<Digest, Links>;
  readonly #children = new Map<Digest, Set<Digest>>();
  readonly #parents = new Map<Digest, Set<Digest>>();
  /** Referrers, signatures and fallback indexes of a version. */
  readonly #attached = new Map<Digest, Set<Digest>>();
  /** What a version is about, in the package or not. */
  readonly #about = new Map<Digest, Set<Digest>>();

  constructor(versions: readonly PackageVersion[], links: ReadonlyMap<Digest, Links>) {
    this.#versions = new Map(versions.map((version) => [version.digest, version]));
    this.#links = links;
    for (const { digest, tags } of versions) {
      const link = links.get(digest);
      const { children, subject } = link && 'children' in link ? link : { children: [], subject: undefined };
      for (const child of children) {
        add(this.#children, digest, child);
        add(this.#parents, child, digest);
      }
      const named = tags.flatMap((tag) => helperTag.exec(tag)?.[1] ?? []).map((hex): Digest => `sha256:${hex}`);
      for (const one of subject ? [subject, ...named] : named) {
        if (one === digest) continue;
        add(this.#about, digest, one);
        add(this.#attached, one, digest);
      }
    }
  }

  /** What the rules decide about: it has a tag of people's, or it belongs to nothing else. */
  isRoot({ digest, tags }: PackageVersion): boolean {
    return tags.some(isOwn) || (!this.#about.has(digest) && !this.#parents.has(digest));
  }

  /** Of an index of images: it is counted with that, whatever tags it has besides. */
  isPart({ digest }: PackageVersion): boolean {
    return [...(this.#parents.get(digest) ?? [])].some((parent) => {
      const version = this.#versions.get(parent);
      return version !== undefined && this.isRoot(version) && !this.isLeftOver(version);
    });
  }

  /** The indexes that name it. */
  indexesOf(digest: Digest): readonly Digest[] {
    return [...(this.#parents.get(digest) ?? [])];
  }

  /** A root that is no release: signatures that were replaced, lists of referrers that were written anew. */
  isLeftOver({ digest, tags }: PackageVersion): boolean {
    if (tags.some(isOwn)) return false;
    const link = this.#links.get(digest);
    if (!link || 'unread' in link || link.kind !== 'index') return link !== undefined && this.#isArtifact(digest);
    return link.children.length > 0 && link.children.every((child) => this.#isArtifact(child));
  }

  #isArtifact(digest: Digest): boolean {
    const link = this.#links.get(digest);
    return link !== undefined && 'kind' in link && link.kind === 'artifact';
  }

  /** All that must stay for these to stay whole, each with its reason. */
  closure(roots: ReadonlyMap<Digest, string>): Map<Digest, string> {
    const kept = new Map(roots);
    const todo = [...roots.keys()];
    for (let digest = todo.pop(); digest !== undefined; digest = todo.pop()) {
      const keep = (others: ReadonlySet<Digest> | undefined, how: string) => {
        for (const other of others ?? []) {
          if (kept.has(other) || !this.#versions.has(other)) continue;
          kept.set(other, `${how} ${digest}, which is kept`);
          todo.push(other);
        }
      };
      keep(this.#children.get(digest), 'named by');
      keep(this.#attached.get(digest), 'about');
      keep(this.#about.get(digest), 'what is attached to it is kept:');
    }
    return kept;
  }

  /** For each that goes, which others must be gone before: no image may lose its parts or its signatures first. */
  before(going: ReadonlySet<Digest>): Map<Digest, Set<Digest>> {
    return new Map(
      [...going].map((digest) => {
        const earlier = [...(this.#parents.get(digest) ?? []), ...(this.#about.get(digest) ?? [])];
        return [digest, new Set(earlier.filter((each) => going.has(each) && each !== digest))];
      }),
    );
  }

  whyGoes(version: PackageVersion, { newest, days }: KeepRules): string {
    const { digest, tags } = version;
    if (this.isLeftOver(version) && this.isRoot(version)) return `left over: no image, and it belongs to none`;
    if (this.isRoot(version)) {
      const tagged = tags.length > 0 ? 'no tag that is to be kept' : 'no tag';
      return `${tagged}, not among the ${newest} newest, older than ${days} days`;
    }
    const about = [...(this.#about.get(digest) ?? [])];
    const there = about.find((each) => this.#versions.has(each));
    if (there) return `about ${there}, which goes`;
    if (about[0]) return `about ${about[0]}, which is gone`;
    return `a part of ${[...(this.#parents.get(digest) ?? [])][0]}, which goes`;
  }
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

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
