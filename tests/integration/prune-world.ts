import { generateKeyPairSync } from 'node:crypto';
import type { Digest } from '../../src/core/digest.ts';
import { hexOf, sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { attestImage } from '../../src/pipeline/attest.ts';
import { doPrune, lookForPrune } from '../../src/pipeline/prune.ts';
import { githubPackage } from '../../src/pipeline/prune-packages.ts';
import type { KeepRules } from '../../src/pipeline/prune-plan.ts';
import { signIndex } from '../../src/pipeline/sign.ts';
import { readStoredManifest } from '../../src/pipeline/stored-image.ts';
import { verifyPublished } from '../../src/pipeline/verify.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import type { Descriptor, Store } from '../../src/registry/types.ts';
import { githubApi } from '../../src/runner/github-api.ts';
import { loadSigningKey } from '../../src/sigstore/keys.ts';
import { recordStatement, recordType } from '../../src/sigstore/provenance.ts';
import { putImage, putIndex } from '../../src/sigstore/testing.ts';
import type { SigningKey } from '../../src/sigstore/types.ts';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../tools/fake-github.ts';
import type { FakePackages } from '../tools/fake-github-packages.ts';
import { type FakeRegistry, startFakeRegistry } from '../tools/fake-registry.ts';
import { remote } from '../tools/registry-fixtures.ts';

export const now = new Date('2026-06-01T00:00:00Z');
export const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const path = 'wtgos/group/image';

/** A GHCR package: the registry that has its manifests, and the interface that lists and deletes them. */
export class PruneWorld implements AsyncDisposable {
  readonly registry: FakeRegistry;
  readonly github: FakeGitHub;
  readonly packages: FakePackages;
  readonly store: Store;
  readonly key: SigningKey;
  #images = 0;

  private constructor(registry: FakeRegistry, github: FakeGitHub, packages: FakePackages, key: SigningKey) {
    this.registry = registry;
    this.github = github;
    this.packages = packages;
    this.key = key;
    this.store = remote(registry.host, path);
  }

  static async start(
    options: Pick<FakeGitHubOptions, 'faults'> & Partial<Pick<FakePackages, 'kind' | 'undeletable' | 'pageSize'>> = {},
  ): Promise<PruneWorld> {
    const { faults, ...more } = options;
    const registry = await startFakeRegistry({ profile: 'ghcr', username: 'x-access-token', password: 'writer' });
    const repository = registry.repository(path);
    const packages: FakePackages = {
      ...{ kind: 'orgs', owner: 'wtgos', name: 'group/image', repository, touched: new Map() },
      ...more,
    };
    const tokens = { writer: 'write', reader: 'read' } as const;
    const github = await startFakeGitHub({ repository: 'wtgos/image', tokens, packages, ...(faults && { faults }) });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = await loadSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, undefined);
    return new PruneWorld(registry, github, packages, key);
  }

  get name(): string {
    return `${this.registry.host}/${path}`;
  }

  /** All manifests that are there. */
  get digests(): Set<Digest> {
    return new Set(this.packages.repository.manifests.keys());
  }

  /** Work whose manifests are so many days old; those that were there keep their time. */
  async aged<T>(days: number, work: () => Promise<T>): Promise<T> {
    const before = this.digests;
    const result = await work();
    for (const digest of this.digests) {
      if (!before.has(digest)) this.packages.touched.set(digest, daysAgo(days));
    }
    return result;
  }

  /** A signed and attested release: an image, or an index of two. */
  release(days: number, tags: readonly string[], kind: 'image' | 'index' = 'image'): Promise<Descriptor> {
    return this.aged(days, async () => {
      const image = () => putImage(this.store, `image ${this.#images++}`);
      const subject = kind === 'image' ? await image() : await putIndex(this.store, [await image(), await image()]);
      await this.sign(subject);
      await this.tag(subject, tags);
      return subject;
    });
  }

  async sign({ digest }: { digest: Digest }, attested = 'first'): Promise<void> {
    const manifest = await readStoredManifest(this.store, digest);
    await signIndex(this.store, manifest, [{ tag: 'stable', reference: `${this.name}:stable` }], this.key, now);
    await attestImage(this.store, manifest.descriptor, [recordStatement(digest, { attested })], this.key, now);
  }

  async tag({ digest }: { digest: Digest }, tags: readonly string[]): Promise<void> {
    const { bytes, descriptor } = await readStoredManifest(this.store, digest);
    for (const tag of tags) await this.store.putManifest(bytes, descriptor.mediaType, { tag });
  }

  /** What no client of ours writes: a manifest that is about nothing that is there. */
  orphan(days: number): Promise<Descriptor> {
    return this.aged(days, async () => {
      const image = await putImage(this.store, `orphan ${this.#images++}`);
      const { bytes } = await readStoredManifest(this.store, image.digest);
      const tag = `sha256-${hexOf(sha256(`gone ${this.#images}`))}.sig`;
      await this.store.putManifest(bytes, mediaTypes.ociManifest, { tag });
      return image;
    });
  }

  services() {
    return {
      ...{ log: silentLog, signal: undefined, now: () => now, origin: { kind: 'local' as const } },
      ...{ cacheDir: undefined, workerFile: undefined, open: async () => this.store },
      tool: { name: 'wtgos', version: '0.0.0', digest: sha256('the tests') },
    };
  }

  versions(token = 'writer', signal?: AbortSignal) {
    const [host, ...rest] = this.name.split('/');
    const reference = { kind: 'registry' as const, host: host ?? '', path: rest.join('/') };
    return githubPackage(githubApi({ baseUrl: this.github.url, token, signal, pauseMs: 1 }), reference);
  }

  look(rules: Partial<KeepRules> = {}) {
    const all = { newest: 0, days: 30, tags: ['stable'], ...rules };
    return lookForPrune(this.versions(), this.store, all, this.services());
  }

  async prune(rules: Partial<KeepRules> = {}, token = 'writer') {
    return doPrune(this.versions(token), await this.look(rules), this.services(), 0);
  }

  /** Removes what publishing itself left over: lists of referrers that were written anew. @returns what is there then */
  async settle(): Promise<Set<Digest>> {
    await this.prune({ newest: 1000, days: 0, tags: ['*'] });
    return this.digests;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry.stop();
    await this.github[Symbol.asyncDispose]();
  }
}

/** Everything a consumer of the release asks for is still there. */
export async function assertWhole(world: PruneWorld, digest: Digest): Promise<void> {
  const keys = { keys: [world.key.publicKey] };
  const manifest = await readStoredManifest(world.store, digest);
  await verifyPublished(world.store, manifest.descriptor, keys, [recordType]);
  if (manifest.kind !== 'index') return;
  for (const child of manifest.document.manifests) {
    await readStoredManifest(world.store, child.digest);
    await verifyPublished(world.store, child, keys, []);
  }
}
