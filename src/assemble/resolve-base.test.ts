import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { PolicyError } from '../core/errors.ts';
import { LayoutStore } from '../registry/layout.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, ImageReference, Platform, Store, StoredManifest } from '../registry/types.ts';
import { type BaseTrust, resolveBase } from './resolve-base.ts';
import { KeepingLog, platform, Workspace, writeBase } from './testing/build.ts';

const unsigned: BaseTrust = { kind: 'unsigned' };

async function resolve(
  workspace: Workspace,
  reference: string,
  options: { trust?: BaseTrust; platform?: Platform; store?: (store: Store) => Store } = {},
) {
  const log = new KeepingLog();
  const opened: ImageReference[] = [];
  const open = async (wanted: ImageReference) => {
    opened.push(wanted);
    const store = await LayoutStore.open(join(workspace.dir, 'base'));
    return options.store?.(store) ?? store;
  };
  const plan = { base: { reference, at: { file: 'C', line: 1 } } };
  const where = { baseTrust: options.trust ?? unsigned, platform: options.platform ?? platform, cwd: workspace.dir };
  const base = await resolveBase(plan, where, { open, log });
  return { base, warnings: log.warnings, opened };
}

async function index(workspace: Workspace, manifests: Descriptor[]): Promise<string> {
  const store = await LayoutStore.open(join(workspace.dir, 'base'));
  const document = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  return (await store.putManifest(Buffer.from(JSON.stringify(document)), mediaTypes.ociIndex, { tag: 'index' })).digest;
}

/** A store in which some answers are others. */
function altered(store: Store, change: Partial<Store>): Store {
  return new Proxy(store, {
    get(target, name) {
      if (Object.hasOwn(change, name)) return change[name as keyof Store];
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('a tag is resolved once, with a warning that names the digest; a digest needs none', async () => {
  using workspace = new Workspace();
  const { digest } = await writeBase(join(workspace.dir, 'base'));
  const tagged = await resolve(workspace, 'oci:base:stable');
  assert.equal(tagged.base.digest, digest);
  assert.equal(tagged.base.rootDigest, digest);
  assert.equal(tagged.base.reference, 'oci:base:stable');
  assert.equal(tagged.warnings.filter((text) => text.includes(`oci:base:stable@${digest}`)).length, 1);
  const pinned = await resolve(workspace, `oci:base:stable@${digest}`);
  assert.deepEqual(pinned.warnings, [`the base oci:base:stable@${digest} is taken unsigned, as was asked for`]);
});

test('of tag and digest the digest counts', async () => {
  using workspace = new Workspace();
  const { digest } = await writeBase(join(workspace.dir, 'base'));
  assert.equal((await resolve(workspace, `oci:base:moved@${digest}`)).base.digest, digest);
});

test('the signature of what the name leads to is verified before anything else is read', async () => {
  using workspace = new Workspace();
  const { digest } = await writeBase(join(workspace.dir, 'base'));
  const child = { mediaType: mediaTypes.ociManifest, digest: digest as Descriptor['digest'], size: 0, platform };
  const { store } = await writeBase(join(workspace.dir, 'base'));
  const size = (await store.getManifest(digest))?.bytes.length ?? 0;
  const root = await index(workspace, [{ ...child, size }]);
  const asked: unknown[] = [];
  const reads: string[] = [];
  const watch = (inner: Store) =>
    altered(inner, {
      getManifest: (wanted: string) => {
        reads.push(wanted);
        return inner.getManifest(wanted);
      },
      readBlob: (descriptor: Descriptor, max: number) => {
        reads.push('config');
        return inner.readBlob(descriptor, max);
      },
    });
  const verify: BaseTrust = {
    kind: 'key',
    async verify(_store, subject, repositories) {
      asked.push(subject.digest, repositories, [...reads]);
      return { fingerprint: 'sha256:key', named: true };
    },
  };
  const { base } = await resolve(workspace, 'registry.example/some/base:index', { trust: verify, store: watch });
  assert.deepEqual(asked, [root, ['registry.example/some/base'], ['index']]);
  assert.deepEqual(reads, ['index', digest, 'config']);
  assert.deepEqual([base.rootDigest, base.digest], [root, digest]);
  assert.deepEqual(base.verification, {
    kind: 'key',
    fingerprint: 'sha256:key',
    reference: 'registry.example/some/base:index',
  });

  reads.length = 0;
  const refuse: BaseTrust = {
    kind: 'key',
    verify: () => Promise.reject(new PolicyError('base-unverified', 'no')),
  };
  await assert.rejects(resolve(workspace, 'registry.example/some/base:index', { trust: refuse, store: watch }), {
    code: 'base-unverified',
  });
  assert.deepEqual(reads, ['index']);
});

test('a signature under no name counts for a digest alone, and is told', async () => {
  using workspace = new Workspace();
  const { digest } = await writeBase(join(workspace.dir, 'base'));
  const trust: BaseTrust = { kind: 'key', verify: async () => ({ fingerprint: 'sha256:key', named: false }) };
  const { base } = await resolve(workspace, `registry.example/some/base:stable@${digest}`, { trust });
  assert.deepEqual(base.verification, { kind: 'key-without-name', fingerprint: 'sha256:key' });
  await assert.rejects(resolve(workspace, 'registry.example/some/base:stable', { trust }), { code: 'base-not-pinned' });
});

test('names that lead nowhere', async () => {
  using workspace = new Workspace();
  await writeBase(join(workspace.dir, 'base'));
  await assert.rejects(resolve(workspace, 'oci:base:other'), { code: 'image-not-found' });
  await assert.rejects(resolve(workspace, 'oci:base'), { code: 'base-not-pinned' });
  await assert.rejects(resolve(workspace, 'fedora:latest'), {
    code: 'image-reference-invalid',
    at: { file: 'C', line: 1 },
  });
  await assert.rejects(resolve(workspace, 'oci-archive:x.tar'), { code: 'image-reference-invalid' });
});

test('the platform is found in an index, and must be the image’s own', async () => {
  using workspace = new Workspace();
  const { store, digest } = await writeBase(join(workspace.dir, 'base'));
  const size = (await store.getManifest(digest))?.bytes.length ?? 0;
  const child = { mediaType: mediaTypes.ociManifest, digest: digest as Descriptor['digest'], size };
  await index(workspace, [
    { ...child, platform: { os: 'unknown', architecture: 'unknown' } },
    { ...child, platform: { os: 'linux', architecture: 'arm64' } },
    { ...child, platform },
  ]);
  assert.equal((await resolve(workspace, 'oci:base:index')).base.digest, digest);
  const s390x = { os: 'linux', architecture: 's390x' };
  await assert.rejects(resolve(workspace, 'oci:base:index', { platform: s390x }), { code: 'image-not-found' });
  // The index says arm64, the config says amd64.
  const arm64 = { os: 'linux', architecture: 'arm64' };
  await assert.rejects(resolve(workspace, 'oci:base:index', { platform: arm64 }), { code: 'image-not-found' });
  await assert.rejects(resolve(workspace, 'oci:base:stable', { platform: arm64 }), { code: 'image-not-found' });
});

test('an index in an index is refused', async () => {
  using workspace = new Workspace();
  await writeBase(join(workspace.dir, 'base'));
  const inner = await index(workspace, []);
  const store = await LayoutStore.open(join(workspace.dir, 'base'));
  const size = (await store.getManifest(inner))?.bytes.length ?? 0;
  await index(workspace, [{ mediaType: mediaTypes.ociIndex, digest: inner as Descriptor['digest'], size, platform }]);
  await assert.rejects(resolve(workspace, 'oci:base:index'), { code: 'image-malformed' });
});

test('bytes are hashed here too', async () => {
  using workspace = new Workspace();
  const { digest } = await writeBase(join(workspace.dir, 'base'));
  const lying = (store: Store) =>
    altered(store, {
      async getManifest(wanted: string): Promise<StoredManifest | undefined> {
        const found = await store.getManifest(wanted);
        return found && { ...found, bytes: Buffer.concat([found.bytes, Buffer.from(' ')]) };
      },
    });
  await assert.rejects(resolve(workspace, `oci:base@${digest}`, { store: lying }), { code: 'digest-mismatch' });
});

for (const [what, change, code] of [
  [
    'foreign layers',
    { layers: [{ mediaType: mediaTypes.ociLayerGzip, digest: sha256(''), size: 0, urls: ['https://x'] }] },
    'image-malformed',
  ],
  ['another number of layers', { layers: [] }, 'image-malformed'],
  [
    'no container’s config',
    { config: { mediaType: mediaTypes.ociEmpty, digest: sha256(''), size: 0 } },
    'image-malformed',
  ],
] as const) {
  test(`a base with ${what} is refused`, async () => {
    using workspace = new Workspace();
    const { store, digest } = await writeBase(join(workspace.dir, 'base'));
    const good = await store.getManifest(digest);
    const document = { ...good?.document, ...change };
    await store.putManifest(Buffer.from(JSON.stringify(document)), mediaTypes.ociManifest, { tag: 'bad' });
    await assert.rejects(resolve(workspace, 'oci:base:bad'), { code });
  });
}
