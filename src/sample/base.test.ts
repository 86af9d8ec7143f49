import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { silentLog } from '../core/log.ts';
import { indexImage } from '../image/index-image.ts';
import { readRpmDatabase } from '../image/rpmdb/read.ts';
import type { ImageTree } from '../image/types.ts';
import { readConfig } from '../registry/documents.ts';
import { LayoutStore } from '../registry/layout.ts';
import type { ImageConfig, StoredManifest } from '../registry/types.ts';
import { generateKeyPair, loadSigningKey } from '../sigstore/keys.ts';
import { verifyAsCosign } from '../sigstore/verify.ts';
import { makeSampleBase, type SampleBase } from './base.ts';
import { kernelRelease, samplePackages } from './packages.ts';

const created = new Date('2026-01-01T00:00:00Z');
const key = await newKey();
let folder: string;
let store: LayoutStore;
let base: SampleBase;
let manifest: StoredManifest & { kind: 'image' };
let config: ImageConfig;
let tree: ImageTree;

async function newKey() {
  return loadSigningKey((await generateKeyPair('')).privatePem, '');
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-sample-'));
  store = await LayoutStore.open(join(folder, 'base'));
  base = await makeSampleBase({ store, tag: 'stable', created, signingKey: key });
  const stored = await store.getManifest('stable');
  assert.equal(stored?.kind, 'image');
  manifest = stored as typeof manifest;
  config = readConfig(await store.readBlob(manifest.document.config, 1 << 20));
  const layers = manifest.document.layers.map((descriptor, at) => {
    const diffId = config.rootfs.diff_ids[at];
    assert.ok(diffId);
    return { descriptor, diffId, open: () => store.openBlob(descriptor) };
  });
  tree = await indexImage({ layers, log: silentLog, cacheDir: undefined, workerFile: undefined, signal: undefined });
});

after(() => rm(folder, { recursive: true, force: true }));

test('is a small image of several layers that says it is a bootc image', () => {
  assert.equal(manifest.descriptor.digest, base.digest);
  assert.ok(manifest.document.layers.length >= 4);
  assert.ok(base.bytes < 2_000_000);
  assert.equal(config.config?.Labels?.['containers.bootc'], '1');
});

test('reads without anything that readers of archives disagree on', () => {
  assert.deepEqual(tree.anomalies, []);
});

test('has the tree that bootc’s fatal lints ask for', () => {
  for (const path of ['dev', 'proc', 'sys', 'run', 'tmp', 'var', 'sysroot']) {
    assert.equal(tree.lookup(path, { followLast: false })?.type, 'directory', path);
  }
  assert.equal(tree.entries.get('ostree')?.target, 'sysroot/ostree');
  assert.equal(tree.entries.get('var/run'), undefined);
  assert.equal(tree.entries.get('usr/etc'), undefined);
  const kernels = [...tree.entries.keys()].filter((path) => /^usr\/lib\/modules\/[^/]+\/vmlinuz$/.test(path));
  assert.deepEqual(kernels, [`usr/lib/modules/${kernelRelease}/vmlinuz`]);
});

test('mounts its root by composefs and sends changes to /var', async () => {
  const prepareRoot = await tree.readFile('usr/lib/ostree/prepare-root.conf', 4096);
  assert.match(String(prepareRoot), /\[composefs\]\nenabled = yes\n/);
  assert.equal(tree.entries.get('opt')?.target, 'var/opt');
  assert.equal(tree.entries.get('usr/local')?.target, '../var/usrlocal');
});

test('hides by a whiteout what an earlier layer left behind', () => {
  assert.deepEqual(
    tree.whiteouts.map(({ path, layer }) => ({ path, layer })),
    [{ path: 'usr/share/licenses/build.log', layer: 4 }],
  );
  assert.equal(tree.entries.get('usr/share/licenses/build.log'), undefined);
});

test('has privileged programs for rules to compare with', () => {
  assert.equal(tree.entries.get('usr/bin/sudo')?.mode, 0o4111);
  assert.equal(tree.entries.get('usr/bin/newuidmap')?.xattrs?.get('security.capability')?.length, 20);
});

test('accepts any image but its own maker’s, which must be signed by the key that signed it', async () => {
  const policy = JSON.parse(String(await tree.readFile('etc/containers/policy.json', 1 << 16)));
  assert.deepEqual(policy.transports.docker[''], [{ type: 'insecureAcceptAnything' }]);
  const [keyPath] = policy.transports.docker['ghcr.io/ublue-os'][0].keyPaths;
  assert.equal(String(await tree.readFile(keyPath, 4096)), key.publicKey.pem);
});

test('has an RPM database that agrees with every file of the tree', async () => {
  const database = await readRpmDatabase(tree);
  assert.equal(database.state, 'read');
  if (database.state !== 'read') return;
  assert.deepEqual(
    database.packages.map(({ name }) => name),
    samplePackages.map(({ name }) => name),
  );
  const files = database.packages.flatMap((one) => one.files);
  assert.ok(files.length >= 40);
  for (const file of files) {
    const entry = tree.entries.get(file.path);
    assert.equal(entry?.digest?.slice('sha256:'.length), file.digest, file.path);
    assert.equal(entry?.target, file.linkTarget, file.path);
    assert.equal(entry?.mode, file.mode & 0o7777, file.path);
  }
});

test('is signed under the name it stands for, and by no other key', async () => {
  const subject = manifest.descriptor;
  const repository = 'ghcr.io/ublue-os/bluefin-dx';
  assert.equal((await verifyAsCosign(store, subject, [key.publicKey], [repository])).legacy.ok, true);
  assert.equal((await verifyAsCosign(store, subject, [key.publicKey], ['ghcr.io/ublue-os/other'])).legacy.ok, false);
  const other = (await newKey()).publicKey;
  assert.equal((await verifyAsCosign(store, subject, [other], [repository])).legacy.ok, false);
});

test('has the same bytes when it is made again', async () => {
  const again = await LayoutStore.open(join(folder, 'again'));
  assert.equal((await makeSampleBase({ store: again, tag: 'stable', created, signingKey: key })).digest, base.digest);
});
