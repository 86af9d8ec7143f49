import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fault, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { externalError, pushImage, remote } from '../../tests/tools/registry-fixtures.ts';
import { sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { silentLog } from '../core/log.ts';
import { mediaTypes } from './media-types.ts';
import { openStore, Sessions } from './open.ts';

test('a manifest by tag and by digest, with the very bytes that were put', async () => {
  await using registry = await startFakeRegistry({ etags: 'ignored' });
  const store = remote(registry.host, 'o/r');
  const put = await pushImage(store, 'hello', { tag: 'stable' });
  for (const reference of ['stable', put.digest]) {
    const got = await store.getManifest(reference);
    assert.deepEqual(got?.descriptor, put);
    assert.deepEqual(got?.bytes, registry.repository('o/r').manifests.get(put.digest)?.bytes);
    assert.equal(got?.etag, `"${put.digest}"`);
  }
  assert.equal(await store.getManifest('none'), undefined);
  assert.equal(await remote(registry.host, 'o/none').getManifest('stable'), undefined);
  assert.equal(store.name, `${registry.host}/o/r`);
});

test('other bytes than the digest, and polyglots, are refused', async () => {
  await using registry = await startFakeRegistry();
  const store = remote(registry.host, 'o/r');
  const { digest } = await pushImage(store, 'hello', { tag: 'stable' });
  const lie = (change: (document: object) => object) =>
    registry.setFaults(({ method }) =>
      method === 'GET'
        ? { kind: 'lie', change: (bytes) => Buffer.from(JSON.stringify(change(JSON.parse(String(bytes))))) }
        : undefined,
    );
  lie((document) => ({ ...document, annotations: { evil: 'yes' } }));
  await externalError(store.getManifest(digest), 'digest-mismatch');
  lie((document) => ({ ...document, manifests: [] }));
  await externalError(store.getManifest('stable'), 'image-malformed');
  lie((document) => ({ ...document, mediaType: mediaTypes.ociIndex }));
  await externalError(store.getManifest('stable'), 'image-malformed');
  lie(() => ({ padding: 'x'.repeat(4 * 1024 * 1024) }));
  await externalError(store.getManifest('stable'), 'registry-protocol');
});

const failures: [
  what: string,
  fault: Fault,
  code: Parameters<typeof externalError>[1],
  message: RegExp,
  requests: number,
][] = [
  [
    '401',
    { kind: 'status', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
    'registry-denied',
    /401/,
    1,
  ],
  [
    '403',
    { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED","message":"no"}]}' },
    'registry-denied',
    /403: DENIED no$/,
    1,
  ],
  ['400', { kind: 'status', status: 400, body: 'x'.repeat(100_000) }, 'registry-failed', /400$/, 1],
  [
    '429',
    { kind: 'status', status: 429, headers: { 'retry-after': '9999999' } },
    'registry-failed',
    /429 \(tried 4 times over/,
    4,
  ],
  ['500', { kind: 'status', status: 500 }, 'registry-failed', /500 \(tried 4 times/, 4],
  ['501', { kind: 'status', status: 501 }, 'registry-failed', /501$/, 1],
  ['a closed connection', { kind: 'close' }, 'registry-failed', /got no answer: .*\(tried 4 times/, 4],
  [
    'a connection closed half-way',
    { kind: 'close', afterSent: 20 },
    'registry-failed',
    /got no answer: .*\(tried 4 times/,
    4,
  ],
];
for (const [what, fault, code, message, requests] of failures) {
  test(`${what}: one clear error`, async () => {
    await using registry = await startFakeRegistry();
    await pushImage(remote(registry.host, 'o/r'), 'hello', { tag: 'stable' });
    registry.log.length = 0;
    registry.setFaults(() => fault);
    const error = await externalError(remote(registry.host, 'o/r').getManifest('stable'), code);
    assert.match(error.message, /^GET 127\.0\.0\.1:\d+\/v2\/o\/r\/manifests\/stable /);
    assert.match(error.message, message);
    assert.ok((error.hint ?? '').length > 20, 'it says what to do');
    assert.equal(registry.log.length, requests);
  });
}

test('text of the registry comes without control characters and short', async () => {
  const message = `\u001b[31mred\r\n::set-env name=x::y\u202e\u0000${'z'.repeat(1000)}`;
  await using registry = await startFakeRegistry({
    faults: () => ({ kind: 'status', status: 400, body: JSON.stringify({ errors: [{ code: 'BAD\n', message }] }) }),
  });
  const error = await externalError(remote(registry.host, 'o/r').getManifest('a'), 'registry-failed');
  assert.doesNotMatch(error.message, /[\p{C}\n]/u);
  assert.match(error.message, /BAD \[31mred ::set-env/);
  assert.ok(error.message.length < 500);
});

test('nobody listens: tried, and said', async () => {
  const registry = await startFakeRegistry();
  await registry.stop();
  const error = await externalError(remote(registry.host, 'o/r').getManifest('a'), 'registry-failed');
  assert.match(error.message, /ECONNREFUSED.* \(tried 4 times/);
});

test('something that is no HTTP is not tried again', async () => {
  const { createServer } = await import('node:net');
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end('SSH-2.0-OpenSSH_9.2\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await externalError(remote(`127.0.0.1:${port}`, 'o/r').getManifest('a'), 'registry-protocol');
  const https = await externalError(
    remote(`127.0.0.1:${port}`, 'o/r', { plainHttp: false }).getManifest('a'),
    'registry-failed',
  );
  assert.match(https.message, /does not speak https/);
  assert.equal(connections, 2);
  server.close();
});

test('a manifest whose blobs are not known yet everywhere is put again', async () => {
  await using registry = await startFakeRegistry({
    faults: ({ method, path, count }) =>
      method === 'PUT' && path.includes('/manifests/') && count < 3
        ? { kind: 'status', status: 404, body: '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"not yet"}]}' }
        : undefined,
  });
  const store = remote(registry.host, 'o/r');
  await pushImage(store, 'hello', { tag: 'stable' });
  assert.ok(await store.getManifest('stable'));
});

test('a tag that moved meanwhile is a conflict when we care', async () => {
  await using registry = await startFakeRegistry({ etags: 'honoured' });
  const store = remote(registry.host, 'o/r');
  await pushImage(store, 'old', { tag: 'x' });
  const seen = await store.getManifest('x');
  await pushImage(store, 'theirs', { tag: 'x' });
  const bytes = seen?.bytes ?? Buffer.alloc(0);
  await externalError(
    store.putManifest(bytes, mediaTypes.ociManifest, { tag: 'x', ifMatch: seen?.etag ?? '' }),
    'registry-conflict',
  );
  const now = await store.getManifest('x');
  await store.putManifest(bytes, mediaTypes.ociManifest, { tag: 'x', ifMatch: now?.etag ?? '' });
  assert.equal((await store.getManifest('x'))?.descriptor.digest, sha256(bytes));
});

test('a conditional write whose answer was lost is no conflict with itself', async () => {
  await using registry = await startFakeRegistry({ etags: 'honoured' });
  const store = remote(registry.host, 'o/r');
  const old = await pushImage(store, 'old', { tag: 'x' });
  const seen = await store.getManifest('x');
  const next = await pushImage(store, 'next');
  const bytes = (await store.getManifest(next.digest))?.bytes ?? Buffer.alloc(0);
  registry.setFaults(({ method, path, count }) =>
    method === 'PUT' && path.endsWith('/x') && count === 1 ? { kind: 'close', stored: true } : undefined,
  );
  assert.notEqual(old.digest, next.digest);
  await store.putManifest(bytes, mediaTypes.ociManifest, { tag: 'x', ifMatch: seen?.etag ?? '' });
  assert.equal(registry.log.filter(({ status }) => status === 412).length, 1);
  assert.equal((await store.getManifest('x'))?.descriptor.digest, next.digest);
});

test('a weak ETag is none for a write', async () => {
  await using registry = await startFakeRegistry({ etags: 'weak', referrers: false });
  const store = remote(registry.host, 'o/r');
  const subject = await pushImage(store, 'a', { tag: 'x' });
  const seen = await store.getManifest('x');
  assert.equal(seen?.etag, undefined);
  await pushImage(store, 'first', { subject });
  await pushImage(store, 'second', { subject });
  assert.equal((await store.referrers(subject.digest)).length, 2);
});

test('tags come in pages', async () => {
  await using registry = await startFakeRegistry({ pageSize: 2 });
  const store = remote(registry.host, 'o/r');
  assert.deepEqual(await store.listTags(), []);
  for (const tag of ['c', 'a', 'e', 'b', 'd']) await pushImage(store, tag, { tag });
  assert.deepEqual(await store.listTags(), ['a', 'b', 'c', 'd', 'e']);
  registry.setFaults(() => ({ kind: 'status', status: 200, body: '{"tags":["ok","../x","\\n",null]}' }));
  await externalError(store.listTags(), 'registry-protocol');
  registry.setFaults(() => ({ kind: 'status', status: 200, body: '{"tags":["ok","../x","\\n"]}' }));
  assert.deepEqual(await store.listTags(), ['ok']);
});

test('what is neither tag nor digest is never sent', async () => {
  await using registry = await startFakeRegistry();
  for (const reference of ['../../token', 'a/b', '', 'a?b', 'a b']) {
    await assert.rejects(remote(registry.host, 'o/r').getManifest(reference), (error) => error instanceof UserError);
  }
  assert.equal(registry.log.length, 0);
});

test('an aborted run stops waiting', async () => {
  await using registry = await startFakeRegistry({ faults: () => ({ kind: 'hang' }) });
  const abort = new AbortController();
  const waiting = remote(registry.host, 'o/r', { signal: abort.signal, idleMs: 60_000 }).getManifest('a');
  setTimeout(() => abort.abort(new Error('enough')), 30);
  await assert.rejects(waiting, /enough/);
});

test('stores that share sessions share the login', async () => {
  await using registry = await startFakeRegistry({ auth: 'token', anonymousPull: true });
  const sessions = new Sessions();
  const open = (path: string) =>
    openStore({ kind: 'registry', host: registry.host, path }, { log: silentLog, sessions });
  await (await open('o/a')).getManifest('x');
  await (await open('o/b')).getManifest('x');
  assert.equal(registry.log.filter(({ status }) => status === 401).length, 1);
});

test('a list of tags that breaks off, or has no end, is none', async () => {
  await using registry = await startFakeRegistry({ pageSize: 2 });
  const store = remote(registry.host, 'o/r');
  for (const tag of ['a', 'b', 'c']) await pushImage(store, tag, { tag });
  registry.setFaults(({ path, query }) =>
    path.endsWith('/tags/list') && query.has('last') ? { kind: 'status', status: 404 } : undefined,
  );
  assert.match((await externalError(store.listTags(), 'registry-protocol')).message, /in 2 pages, the last/);
  const body = JSON.stringify({ name: 'o/r', tags: ['x'.repeat(3_000_000)] });
  registry.setFaults(({ path, count }) =>
    path.endsWith('/tags/list')
      ? { kind: 'status', status: 200, body, headers: { link: `</v2/o/r/tags/list?page=${count}>; rel="next"` } }
      : undefined,
  );
  assert.match((await externalError(store.listTags(), 'registry-protocol')).message, /in more than 33554432 bytes/);
});
