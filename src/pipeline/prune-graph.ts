import type { Digest } from '../core/digest.ts';
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

/** `sha256-HEX` is the referrers' fallback index, `.sig`, `.att` and `.sbom` are cosign's. */
const helperTag = /^sha256-([0-9a-f]{64})(?![0-9a-z])/;

/** Whether people gave the tag, and no tool for its own ends. */
export function isOwn(tag: string): boolean {
  return !helperTag.test(tag);
}

/** Who belongs to whom among the versions of a package. */
export class VersionGraph {
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

  /** Why it is not needed by what it belongs to; undefined for a release, about which only the rules say something. */
  whyGoes(version: PackageVersion): string | undefined {
    const { digest } = version;
    if (this.isLeftOver(version) && this.isRoot(version)) return 'left over: no image, and it belongs to none';
    if (this.isRoot(version)) return undefined;
    const about = [...(this.#about.get(digest) ?? [])];
    const there = about.find((each) => this.#versions.has(each));
    if (there) return `about ${there}, which goes`;
    if (about[0]) return `about ${about[0]}, which is gone`;
    return `a part of ${[...(this.#parents.get(digest) ?? [])][0]}, which goes`;
  }
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
