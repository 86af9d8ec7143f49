import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { bytesOf, descriptorOf, externalError, pushImage, sourceOf } from '../../tests/tools/registry-fixtures.ts';
import { hexOf } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { silentLog } from '../core/log.ts';
import { LayoutStore } from './layout.ts';
import { mediaTypes } from './media-types.ts';
import { openStore } from './open.ts';
import type { ImageIndex } from './types.ts';

let root = '';
let made = 0;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'wtgos-layout-'));
});
after(() => rm(root, { recursive: true }));
const newDir = () => join(root, `layout-${++made}`);

const readIndex = async (dir: string) => JSON.parse(await readFile(join(dir, 'index.json'), 'utf8')) as ImageIndex;

test('an image is written as image-layout.md says, for its owner alone', async () => {
  const dir = join(newDir(), 'deep', 'inside');
  const store = await openStore({ kind: 'layout', dir }, { log: silentLog });
  await assert.rejects(stat(dir), 'opening makes nothing');
  assert.equal(await store.getManifest('stable'), undefined);
  const image = await pushImage(store, 'hello', { tag: 'stable' });
  assert.equal(await readFile(join(dir, 'oci-layout'), 'utf8'), '{"imageLayoutVersion":"1.0.0"}\n');
  assert.deepEqual((await readIndex(dir)).manifests, [
    { ...image, annotations: { 'org.opencontainers.image.ref.name': 'stable' } },
  ]);
  assert.deepEqual((await readdir(dir)).sort(), ['blobs', 'index.json', 'oci-layout']);
  for (const [path, mode] of [
    ['', 0o700],
    ['blobs/sha256', 0o700],
    ['index.json', 0o600],
    [`blobs/sha256/${hexOf(image.digest)}`, 0o600],
  ] as const) {
    assert.equal((await stat(join(dir, path))).mode & 0o777, mode, path);
  }
  const again = await LayoutStore.open(dir);
  assert.deepEqual((await again.getManifest('stable'))?.descriptor, image);
  assert.deepEqual((await again.getManifest(image.digest))?.descriptor, image);
  assert.equal(await again.getManifest('other'), undefined);
  assert.deepEqual(await again.listTags(), ['stable']);
});

test('blobs: found, or written once; read and verified', async () => {
  const store = await LayoutStore.open(newDir());
  const bytes = Buffer.alloc(3_000_000, 'abc');
  const descriptor = descriptorOf(bytes);
  assert.equal(await store.hasBlob(descriptor.digest), false);
  assert.equal(await store.putBlob(descriptor, sourceOf(bytes)), 'sent');
  assert.equal(await store.putBlob(descriptor, { open: () => assert.fail('it was read') }), 'present');
  assert.deepEqual(await bytesOf(store.openBlob(descriptor)), bytes);
  assert.deepEqual(await store.readBlob(descriptor, bytes.length), bytes);
  await externalError(store.readBlob(descriptor, 10), 'image-malformed');
  await externalError(store.readBlob(descriptorOf(Buffer.from('none')), 10), 'image-not-found');
});

test('a source with other bytes, or one that fails, leaves nothing', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  const descriptor = descriptorOf(Buffer.from('right'));
  await externalError(store.putBlob(descriptor, sourceOf(Buffer.from('wrong'))), 'digest-mismatch');
  const failing = {
    async *open() {
      yield Buffer.from('r');
      throw new RangeError('no more');
    },
  };
  await assert.rejects(store.putBlob(descriptor, failing), RangeError);
  assert.deepEqual(await readdir(join(dir, 'blobs', 'sha256')), []);
  assert.deepEqual((await readdir(dir)).sort(), ['blobs', 'index.json', 'oci-layout']);
});

test('below a folder that takes none, a layout is an error and no endless loop', { timeout: 5_000 }, async () => {
  const layout = await LayoutStore.open('/proc/wtgos/layout');
  const bytes = Buffer.from('x');
  await externalError(layout.putBlob(descriptorOf(bytes), sourceOf(bytes)), 'io-failed');
});

test('a tag moves; what it left stays by digest, once', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  const old = await pushImage(store, 'old', { tag: 'stable' });
  const next = await pushImage(store, 'new', { tag: 'stable' });
  await pushImage(store, 'new', { tag: 'v1' });
  assert.equal((await store.getManifest('stable'))?.descriptor.digest, next.digest);
  assert.deepEqual((await store.getManifest(old.digest))?.descriptor, old);
  assert.deepEqual(await store.listTags(), ['stable', 'v1']);
  const entries = async () => (await readIndex(dir)).manifests.map(({ digest }) => digest).sort();
  assert.deepEqual(await entries(), [old.digest, next.digest, next.digest].sort());
  await pushImage(store, 'old', { tag: 'stable' });
  await pushImage(store, 'old');
  assert.deepEqual(await entries(), [old.digest, next.digest].sort());
});

test('a tag that moved meanwhile is a conflict when we care', async () => {
  const store = await LayoutStore.open(newDir());
  await pushImage(store, 'old', { tag: 'x' });
  const seen = await store.getManifest('x');
  await pushImage(store, 'theirs', { tag: 'x' });
  const put = () =>
    store.putManifest(seen?.bytes ?? Buffer.alloc(0), mediaTypes.ociManifest, { tag: 'x', ifMatch: seen?.etag ?? '' });
  await externalError(put(), 'registry-conflict');
  await pushImage(store, 'old', { tag: 'x' });
  await put();
});

test('referrers are kept and found, with type and annotations', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  const subject = await pushImage(store, 'subject', { tag: 'stable' });
  const sbom = await pushImage(store, 'sbom', {
    subject,
    artifactType: 'application/spdx+json',
    annotations: { a: 'b' },
  });
  const sig = await pushImage(store, 'sig', { subject, artifactType: 'application/vnd.example.sig' });
  await pushImage(store, 'sig', { subject, artifactType: 'application/vnd.example.sig' });
  await pushImage(store, 'other', { subject: sbom, artifactType: 'application/vnd.example.sig' });
  const found = await (await LayoutStore.open(dir)).referrers(subject.digest);
  assert.deepEqual(found, [
    { ...sbom, artifactType: 'application/spdx+json', annotations: { a: 'b' } },
    { ...sig, artifactType: 'application/vnd.example.sig' },
  ]);
  assert.equal((await store.referrers(subject.digest, 'application/spdx+json')).length, 1);
  assert.equal(
    (await readIndex(dir)).manifests.filter(({ annotations }) => annotations).length,
    1,
    'they have no ref name',
  );
});

test('a child of an index is found by digest without an entry of its own', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  const child = await pushImage(store, 'child');
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [child] }));
  const { digest } = await store.putManifest(index, mediaTypes.ociIndex, { tag: 'multi' });
  const json = await readIndex(dir);
  await writeFile(
    join(dir, 'index.json'),
    JSON.stringify({ ...json, manifests: json.manifests.filter((one) => one.digest === digest) }),
  );
  assert.deepEqual((await store.getManifest(child.digest))?.descriptor, child);
});

test('hostile folders are refused', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  const image = await pushImage(store, 'hello', { tag: 'stable' });
  const blob = descriptorOf(Buffer.from('hello'));
  const place = join(dir, 'blobs', 'sha256', hexOf(blob.digest));

  await rm(place);
  await writeFile(join(dir, 'secret'), 'hello');
  await symlink('../../secret', place);
  await externalError(store.readBlob(blob, 10), 'image-malformed');
  await externalError(store.putBlob(blob, sourceOf(Buffer.from('hello'))), 'image-malformed');
  await rm(place);
  await promisify(execFile)('mkfifo', [place]);
  await externalError(store.readBlob(blob, 10), 'image-malformed');
  await rm(place);
  await mkdir(place);
  await externalError(store.hasBlob(blob.digest), 'image-malformed');
  await rm(place, { recursive: true });
  await writeFile(place, 'hullo');
  await externalError(store.readBlob(blob, 10), 'digest-mismatch');

  const manifest = join(dir, 'blobs', 'sha256', hexOf(image.digest));
  await truncate(manifest, 10);
  await externalError(store.getManifest('stable'), 'digest-mismatch');
  await rm(manifest);
  assert.match((await externalError(store.getManifest('stable'), 'image-malformed')).message, /does not hold it/);

  for (const index of [
    '[]',
    '{"schemaVersion":2,"manifests":[],"layers":[]}',
    '{"schemaVersion":2,"manifests":[{"digest":"sha256:../../x"}]}',
    '',
  ]) {
    await writeFile(join(dir, 'index.json'), index);
    await externalError(store.listTags(), 'image-malformed');
  }
  const elsewhere = newDir();
  await mkdir(elsewhere);
  await symlink(join(dir, 'blobs'), join(elsewhere, 'blobs'));
  await externalError(LayoutStore.open(elsewhere), 'image-malformed');
});

test('what is no layout is not opened, nor written into', async () => {
  for (const [name, text, says] of [
    ['oci-layout', '{"imageLayoutVersion":"2.0.0"}', /version "2\.0\.0"/],
    ['oci-layout', '{}', /no version/],
    ['oci-layout', 'x', /no JSON/],
    ['index.json', '{}', /oci-layout is missing/],
  ] as const) {
    const dir = newDir();
    await mkdir(dir);
    await writeFile(join(dir, name), text);
    assert.match((await externalError(LayoutStore.open(dir), 'image-malformed')).message, says);
  }
  const file = join(root, 'a-file');
  await writeFile(file, '');
  await externalError(LayoutStore.open(join(file, 'x')), 'io-failed');
  const store = await LayoutStore.open(newDir());
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] }));
  await assert.rejects(store.putManifest(bytes, mediaTypes.ociIndex, { tag: 'a/b' }), UserError);
});

test('what killed writers left behind is removed after a day', async () => {
  const dir = newDir();
  await pushImage(await LayoutStore.open(dir), 'hello');
  const [old, young] = [join(dir, '.incoming-0123456789abcdef'), join(dir, '.incoming-fedcba9876543210')];
  for (const path of [old, young]) await writeFile(path, 'half');
  const before = Date.now() / 1000 - 2 * 24 * 3600;
  await utimes(old, before, before);
  await pushImage(await LayoutStore.open(dir), 'more');
  assert.deepEqual(
    (await readdir(dir)).filter((name) => name.startsWith('.')),
    ['.incoming-fedcba9876543210'],
  );
});

test('the lock of a killed process does not stop the next one; one of a live process does', async () => {
  const dir = newDir();
  const store = await LayoutStore.open(dir);
  await pushImage(store, 'hello');
  const lock = join(dir, 'index.json.lock');
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  await writeFile(lock, `${child.pid} ${hostname()} 00\n`);
  await pushImage(store, 'dead', { tag: 'dead' });
  await assert.rejects(stat(lock));

  await writeFile(lock, `${process.pid} ${hostname()} 00\n`);
  let done = false;
  const waiting = pushImage(store, 'waits', { tag: 'waits' }).then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(done, false);
  const longAgo = Date.now() / 1000 - 31;
  await utimes(lock, longAgo, longAgo);
  await waiting;
  assert.deepEqual(await store.listTags(), ['dead', 'waits']);
});

test('several processes write one layout: nothing is lost', async () => {
  const dir = newDir();
  const script = `
    import { LayoutStore } from ${JSON.stringify(import.meta.resolve('./layout.ts'))};
    import { pushImage } from ${JSON.stringify(import.meta.resolve('../../tests/tools/registry-fixtures.ts'))};
    const store = await LayoutStore.open(process.argv[1]);
    const subject = await pushImage(store, 'subject');
    await Promise.all([0, 1, 2, 3, 4, 5].map((n) => pushImage(store, process.argv[2] + n, { tag: process.argv[2] + n, subject })));
  `;
  await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, dir, name]),
    ),
  );
  const store = await LayoutStore.open(dir);
  assert.equal((await store.listTags()).length, 18);
  const subject = await pushImage(store, 'subject');
  assert.equal((await store.referrers(subject.digest)).length, 18);
  assert.deepEqual((await readdir(dir)).sort(), ['blobs', 'index.json', 'oci-layout']);
});
