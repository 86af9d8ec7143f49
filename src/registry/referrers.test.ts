import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakeRegistryOptions, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { descriptorOf, externalError, pushImage, remote } from '../../tests/tools/registry-fixtures.ts';
import { sha256 } from '../core/digest.ts';
import { mediaTypes } from './media-types.ts';
import { fallbackTag } from './referrers.ts';
import type { Descriptor, Store } from './types.ts';

const artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const digests = (list: Descriptor[]) => list.map(({ digest }) => digest).sort();

for (const [what, options] of [
  ['with the API', { referrers: true }],
  ['with the API, in pages', { referrers: true, pageSize: 2 }],
  ['without the API', { referrers: false }],
  ['on GHCR', { profile: 'ghcr', etags: 'ignored' }],
  ['without the API, with conditional writes', { referrers: false, etags: 'honoured' }],
] as [string, FakeRegistryOptions][]) {
  test(`${what}: referrers pushed at once are all listed, with type and annotations`, async () => {
    await using registry = await startFakeRegistry(options);
    const store = remote(registry.host, 'o/r');
    const subject = await pushImage(store, 'subject', { tag: 'stable' });
    assert.deepEqual(await store.referrers(subject.digest), []);
    const pushed = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((name) => pushImage(store, name, { subject, artifactType, annotations: { name } })),
    );
    const other = await pushImage(store, 'other', { subject, artifactType: 'application/vnd.example.sbom' });

    const reader = remote(registry.host, 'o/r');
    assert.deepEqual(digests(await reader.referrers(subject.digest)), digests([...pushed, other]));
    const found = await reader.referrers(subject.digest, artifactType);
    assert.deepEqual(digests(found), digests(pushed));
    assert.deepEqual(
      new Set(found.map(({ annotations }) => annotations?.['name'])),
      new Set(['a', 'b', 'c', 'd', 'e']),
    );
    assert.deepEqual(new Set(found.map((one) => one.artifactType)), new Set([artifactType]));
    const tagged = registry.repository('o/r').tags.has(fallbackTag(subject.digest));
    assert.equal(tagged, options.referrers !== true, 'the fallback tag is for registries without the API');
  });
}

test('pushed again, a referrer is not listed twice', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  await pushImage(store, 'a', { subject, artifactType });
  await pushImage(store, 'a', { subject, artifactType });
  assert.equal((await store.referrers(subject.digest)).length, 1);
  const [listed] = await store.referrers(subject.digest);
  assert.equal((await store.getManifest(fallbackTag(subject.digest)))?.kind, 'index');
  assert.equal(listed?.mediaType, mediaTypes.ociManifest);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test('a writer between our look and our write: a conditional write merges', async () => {
  await using registry = await startFakeRegistry({ referrers: false, etags: 'honoured' });
  const [ours, theirs] = [remote(registry.host, 'o/r'), remote(registry.host, 'o/r')];
  const subject = await pushImage(ours, 'subject');
  const first = await pushImage(ours, 'first', { subject, artifactType });
  let theirPush: Promise<Descriptor> | undefined;
  registry.setFaults(async ({ method, path }) => {
    if (method !== 'PUT' || !path.endsWith(fallbackTag(subject.digest)) || theirPush) return undefined;
    theirPush = pushImage(theirs, 'theirs', { subject, artifactType });
    await theirPush;
    return undefined;
  });
  const second = await pushImage(ours, 'ours', { subject, artifactType });
  assert.ok(theirPush);
  assert.equal(registry.log.filter(({ status }) => status === 412).length, 1);
  assert.deepEqual(digests(await ours.referrers(subject.digest)), digests([first, second, await theirPush]));
});

test('two writers who read the same list, no conditional writes: who is overwritten sees it and merges', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const [ours, theirs] = [remote(registry.host, 'o/r'), remote(registry.host, 'o/r')];
  const subject = await pushImage(ours, 'subject');
  const first = await pushImage(ours, 'first', { subject, artifactType });
  const tag = fallbackTag(subject.digest);
  const { tags } = registry.repository('o/r');
  const start = tags.get(tag);
  let theirPush: Promise<Descriptor> | undefined;
  let theirList: string | undefined;
  registry.setFaults(async ({ method, path }) => {
    if (!path.endsWith(tag)) return undefined;
    if (method === 'PUT' && !theirPush) {
      theirPush = pushImage(theirs, 'theirs', { subject, artifactType });
      await until(() => tags.get(tag) !== start);
      theirList = tags.get(tag);
    } else if (method === 'GET' && theirPush && tags.get(tag) !== start) {
      await until(() => tags.get(tag) !== theirList && theirList !== undefined);
    }
    return undefined;
  });
  const second = await pushImage(ours, 'ours', { subject, artifactType });
  assert.ok(theirPush);
  const third = await theirPush;
  assert.deepEqual(digests(await ours.referrers(subject.digest)), digests([first, second, third]));
});

test('an overwritten list is merged again', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const theirs = await pushImage(store, 'theirs', { artifactType });
  const tag = fallbackTag(subject.digest);
  const { manifests, tags } = registry.repository('o/r');
  let overwritten = 0;
  registry.setFaults(({ method, path, count }) => {
    if (method !== 'GET' || !path.endsWith(tag) || count !== 2) return undefined;
    // Just before we look again: a writer who never saw ours.
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [theirs] }),
    );
    manifests.set(sha256(bytes), { bytes, mediaType: mediaTypes.ociIndex });
    tags.set(tag, sha256(bytes));
    overwritten += 1;
    return undefined;
  });
  const ours = await pushImage(store, 'ours', { subject, artifactType });
  assert.equal(overwritten, 1);
  assert.deepEqual(digests(await store.referrers(subject.digest)), digests([ours, theirs]));
});

test('writers who never let us through: an error that says what state is left', async () => {
  await using registry = await startFakeRegistry({ referrers: false, etags: 'honoured' });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  await pushImage(store, 'first', { subject, artifactType });
  registry.setFaults(({ method, path }) =>
    method === 'PUT' && path.endsWith(fallbackTag(subject.digest)) ? { kind: 'status', status: 412 } : undefined,
  );
  const error = await externalError(pushImage(store, 'ours', { subject, artifactType }), 'registry-failed');
  assert.match(error.state ?? '', /by digest/);
});

test('a claim of OCI-Subject is believed only when the API is there', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  registry.setFaults(({ method, path }) =>
    method === 'PUT' && path.includes('/manifests/sha256:')
      ? { kind: 'lie', change: (bytes) => bytes, headers: { 'oci-subject': subject.digest } }
      : undefined,
  );
  const pushed = await pushImage(store, 'a', { subject, artifactType });
  assert.deepEqual(digests(await remote(registry.host, 'o/r').referrers(subject.digest)), [pushed.digest]);
});

test('whatever an API that is not there answers, the fallback tag counts', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const pushed = await pushImage(store, 'a', { subject, artifactType });
  const html = { 'content-type': 'text/html' };
  const empty = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] });
  for (const fault of [
    { kind: 'status', status: 400 },
    { kind: 'status', status: 404 },
    { kind: 'status', status: 405 },
    { kind: 'status', status: 403 },
    { kind: 'redirect', to: 'http://rate-limited.example/', status: 303 },
    { kind: 'status', status: 200, body: '<html>hello</html>', headers: html },
    { kind: 'status', status: 200, body: '{"config":{},"layers":[]}', headers: { 'content-type': 'application/json' } },
    { kind: 'status', status: 200, body: empty, headers: { 'content-type': mediaTypes.ociIndex } },
  ] as const) {
    registry.setFaults(({ path }) => (path.includes('/referrers/') ? fault : undefined));
    assert.deepEqual(
      digests(await remote(registry.host, 'o/r').referrers(subject.digest)),
      [pushed.digest],
      JSON.stringify(fault),
    );
  }
});

test("an API that lists the config's media type as artifactType does not hide a referrer", async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const pushed = await pushImage(store, 'a', { subject, artifactType });
  const manifests = [{ ...pushed, artifactType: mediaTypes.ociEmpty }];
  const body = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests });
  registry.setFaults(({ path }) =>
    path.includes('/referrers/')
      ? { kind: 'status', status: 200, body, headers: { 'content-type': mediaTypes.ociIndex } }
      : undefined,
  );
  assert.deepEqual(digests(await store.referrers(subject.digest, artifactType)), [pushed.digest]);
});

test('an overloaded API is an error, not an empty list', async () => {
  await using registry = await startFakeRegistry({
    faults: ({ path }) => (path.includes('/referrers/') ? { kind: 'status', status: 503 } : undefined),
  });
  await externalError(remote(registry.host, 'o/r').referrers(sha256('x')), 'registry-failed');
});

test('GitLab resolves the fallback tag to the subject itself: that is no list', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const child = await pushImage(store, 'child');
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [child] }));
  const subject = await store.putManifest(bytes, mediaTypes.ociIndex, { tag: 'stable' });
  registry.repository('o/r').tags.set(fallbackTag(subject.digest), subject.digest);
  assert.deepEqual(await store.referrers(subject.digest), []);
  const pushed = await pushImage(store, 'a', { subject, artifactType });
  assert.deepEqual(digests(await store.referrers(subject.digest)), [pushed.digest]);
});

test('pages without end, and pages elsewhere', async () => {
  await using registry = await startFakeRegistry();
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: [descriptorOf(Buffer.from('x'))],
  });
  const linkTo = (link: string) =>
    registry.setFaults(({ path }) =>
      path.includes('/referrers/')
        ? {
            kind: 'status',
            status: 200,
            body,
            headers: { 'content-type': mediaTypes.ociIndex, link: `<${link}>; rel="next"` },
          }
        : undefined,
    );
  const subject = sha256('subject');
  linkTo(`/v2/o/r/referrers/${subject}?again`);
  assert.match(
    (await externalError(remote(registry.host, 'o/r').referrers(subject), 'registry-protocol')).message,
    /100 pages/,
  );
  linkTo('http://elsewhere.example/');
  await externalError(remote(registry.host, 'o/r').referrers(subject), 'registry-protocol');
});

test('a list that breaks off is not taken for a whole one', async () => {
  await using registry = await startFakeRegistry({ pageSize: 2 });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  for (const name of ['a', 'b', 'c']) await pushImage(store, name, { subject, artifactType });
  for (const status of [400, 404, 301]) {
    registry.setFaults(({ path, query }) =>
      path.includes('/referrers/') && query.has('last') ? { kind: 'status', status } : undefined,
    );
    const error = await externalError(remote(registry.host, 'o/r').referrers(subject.digest), 'registry-protocol');
    assert.match(error.message, new RegExp(`status ${status}`));
  }
});

test('a list without end is not kept in memory', async () => {
  await using registry = await startFakeRegistry();
  const annotations = { filler: 'x'.repeat(3_000_000) };
  const manifests = [{ ...descriptorOf(Buffer.from('x')), annotations }];
  const body = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests });
  registry.setFaults(({ path, count }) => {
    const link = `</v2/o/r/referrers/${sha256('subject')}?page=${count}>; rel="next"`;
    const headers = { 'content-type': mediaTypes.ociIndex, link };
    return path.includes('/referrers/') ? { kind: 'status', status: 200, body, headers } : undefined;
  });
  const error = await externalError(remote(registry.host, 'o/r').referrers(sha256('subject')), 'registry-protocol');
  assert.match(error.message, /more than 33554432 bytes/);
  assert.equal(registry.log.filter(({ path }) => path.includes('/referrers/')).length, 12);
});

/** Entries of other tools that are none for us. */
const strange = [
  { ...descriptorOf(Buffer.from('x')), digest: `sha512:${'a'.repeat(128)}` },
  { ...descriptorOf(Buffer.from('y')), artifactType: 'x'.repeat(300) },
];

test('an entry that cannot be read hides no other', async () => {
  for (const referrers of [true, false]) {
    await using registry = await startFakeRegistry({ referrers });
    const store = remote(registry.host, 'o/r');
    const subject = await pushImage(store, 'subject');
    const pushed = await pushImage(store, 'a', { subject, artifactType });
    registry.setFaults(({ method, path }) =>
      method === 'GET' && (path.includes('/referrers/') || path.endsWith(fallbackTag(subject.digest)))
        ? {
            kind: 'lie',
            change: (bytes) => {
              if (!bytes.toString().startsWith('{')) return bytes;
              const index = JSON.parse(bytes.toString());
              return Buffer.from(JSON.stringify({ ...index, manifests: [...strange, ...(index.manifests ?? [])] }));
            },
          }
        : undefined,
    );
    assert.deepEqual(digests(await remote(registry.host, 'o/r').referrers(subject.digest)), [pushed.digest]);
  }
});

test('a list of others that cannot be read is never written over', async () => {
  await using registry = await startFakeRegistry({ referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const tag = fallbackTag(subject.digest);
  const { manifests, tags } = registry.repository('o/r');
  const image = { mediaType: mediaTypes.ociManifest, config: strange[0], layers: [] };
  for (const document of [{ mediaType: mediaTypes.ociIndex, manifests: strange }, image]) {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, ...document }));
    manifests.set(sha256(bytes), { bytes, mediaType: document.mediaType });
    tags.set(tag, sha256(bytes));
    const error = await externalError(pushImage(store, 'ours', { subject, artifactType }), 'image-malformed');
    assert.match(error.hint ?? '', /lose them/);
    assert.equal(tags.get(tag), sha256(bytes));
  }
});

test('several are listed by one change of the fallback tag, which is read while they are written', async () => {
  await using registry = await startFakeRegistry({ profile: 'ghcr' });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const first = await pushImage(store, 'first', { subject, artifactType });
  assert.equal((await store.referrers(subject.digest)).length, 1);
  registry.log.length = 0;
  const put = ['a', 'b', 'c'].map((name) => pushImage(unlisted(store), name, { subject, artifactType }));
  const listed = await store.listReferrers(
    subject.digest,
    Promise.all(put).then((all) => all.map((one) => ({ ...one, artifactType }))),
  );
  assert.deepEqual(digests(listed), digests([first, ...(await Promise.all(put))]));
  assert.deepEqual(await store.referrers(subject.digest, artifactType), listed);
  const ofTag = registry.log.filter(({ path }) => path.endsWith(fallbackTag(subject.digest)));
  assert.deepEqual(
    ofTag.map(({ method }) => method),
    ['GET', 'PUT', 'GET', 'GET'],
  );
});

test('an API that does not list what it promised to is not patched by a tag', async () => {
  await using registry = await startFakeRegistry({
    faults: ({ path }) =>
      path.includes('/referrers/')
        ? {
            kind: 'status',
            status: 200,
            body: JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] }),
            headers: { 'content-type': mediaTypes.ociIndex },
          }
        : undefined,
  });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'subject');
  const referrer = await pushImage(unlisted(store), 'a', { subject, artifactType });
  assert.deepEqual(await store.listReferrers(subject.digest, [referrer]), []);
  assert.equal(registry.repository('o/r').tags.size, 0);
});

/** The store, whose caller lists referrers itself. */
function unlisted(store: Store): Store {
  return Object.assign(Object.create(store), {
    putBlob: store.putBlob.bind(store),
    putManifest: (bytes: Uint8Array, mediaType: string) => store.putManifest(bytes, mediaType, { unlisted: true }),
  });
}
