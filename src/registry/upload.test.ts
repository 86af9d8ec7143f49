import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Fault, sequentialDepth, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { descriptorOf, externalError, remote, sourceOf } from '../../tests/tools/registry-fixtures.ts';
import { staticCredentials } from './credentials.ts';

const blob = Buffer.alloc(300_000, 'abcdefg');
const descriptor = descriptorOf(blob);
const isPut = (method: string) => method === 'PUT';

test('found, or streamed once in one PUT', async () => {
  await using registry = await startFakeRegistry({ delayMs: 5 });
  const store = remote(registry.host, 'o/r');
  assert.equal(await store.putBlob(descriptor, sourceOf(blob)), 'sent');
  assert.deepEqual(
    registry.log.map(({ method }) => method),
    ['HEAD', 'POST', 'PUT'],
  );
  assert.equal(registry.log[2]?.bytesIn, blob.length);
  assert.match(registry.log[2]?.query ?? '', /state=of-the-session/);
  assert.equal(await store.putBlob(descriptor, { open: () => assert.fail('it was read') }), 'present');
  assert.equal(await store.hasBlob(descriptor.digest), true);
  assert.equal(await store.hasBlob(descriptorOf(Buffer.from('x')).digest), false);
  const empty = Buffer.alloc(0);
  assert.equal(await store.putBlob(descriptorOf(empty), sourceOf(empty)), 'sent');
});

test('a mount is one request, and forty of them one round trip', async () => {
  await using registry = await startFakeRegistry({ delayMs: 100 });
  const layers = Array.from({ length: 40 }, (_, at) => Buffer.from(`layer ${at}`));
  for (const layer of layers) registry.putBlob('o/base', layer);
  const store = remote(registry.host, 'o/r');
  await Promise.all(layers.map((layer) => store.putBlob(descriptorOf(layer), sourceOf(layer, 'o/base'))));
  assert.equal(registry.log.length, 40);
  assert.equal(sequentialDepth(registry.log), 1);
  assert.equal(
    registry.log.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
    0,
  );
  assert.equal(registry.repository('o/r').blobs.size, 40);
});

test('a refused mount streams, but not what is there already', async () => {
  await using registry = await startFakeRegistry({ profile: 'ghcr' });
  registry.putBlob('them/base', blob);
  const store = remote(registry.host, 'us/r');
  assert.equal(await store.putBlob(descriptor, sourceOf(blob, 'them/base')), 'sent');
  registry.log.length = 0;
  assert.equal(await store.putBlob(descriptor, sourceOf(blob, 'them/base')), 'present');
  // Nobody waits for the session's end.
  while (registry.log.length < 3) await setTimeout(5);
  assert.deepEqual(registry.log.map(({ method }) => method).sort(), ['DELETE', 'HEAD', 'POST']);
});

test('where no mount is to be expected, looking and opening are one round trip', async () => {
  await using registry = await startFakeRegistry({ profile: 'ghcr', delayMs: 100 });
  const store = remote(registry.host, 'us/r');
  await store.hasBlob(descriptor.digest);
  registry.log.length = 0;
  assert.equal(await store.putBlob(descriptor, sourceOf(blob, 'them/base')), 'sent');
  assert.equal(registry.log.length, 3);
  assert.equal(sequentialDepth(registry.log), 2);
});

test('all mounts are asked for at once, and what must be streamed goes a few at a time', async () => {
  const layers = Array.from({ length: 20 }, (_, at) => Buffer.alloc(70_000, `layer ${at} `));
  await using registry = await startFakeRegistry({ profile: 'ghcr', delayMs: 30 });
  const store = remote(registry.host, 'us/r');
  await Promise.all(layers.map((layer) => store.putBlob(descriptorOf(layer), sourceOf(layer, 'them/base'))));
  const puts = registry.log.filter(({ method }) => isPut(method));
  const underWay = puts.map(
    ({ startedAt: at }) => puts.filter((put) => put.startedAt <= at && put.endedAt > at).length,
  );
  assert.equal(Math.max(...underWay), 6);
  assert.equal(registry.repository('us/r').blobs.size, 20);
});

test('a token server that refuses the source of a mount does not stop the upload', async () => {
  await using registry = await startFakeRegistry({
    auth: 'token',
    faults: ({ path, query }) =>
      path === '/token' && query.getAll('scope').includes('repository:them/base:pull')
        ? { kind: 'status', status: 403 }
        : undefined,
  });
  const credentials = staticCredentials({ [registry.host]: { username: 'robot', password: 'correct horse battery' } });
  const store = remote(registry.host, 'us/r', { credentials });
  assert.equal(await store.hasBlob(descriptor.digest), false);
  assert.equal(await store.putBlob(descriptor, sourceOf(blob, 'them/base')), 'sent');
});

test('a session that cannot be ended is no error', async () => {
  await using registry = await startFakeRegistry({
    mounts: 'refuse',
    faults: ({ method }) => (method === 'DELETE' ? { kind: 'close' } : undefined),
  });
  registry.putBlob('o/r', blob);
  assert.equal(await remote(registry.host, 'o/r').putBlob(descriptor, sourceOf(blob, 'o/base')), 'present');
});

const stored: [string, Fault][] = [
  ['the answer is lost', { kind: 'close', stored: true }],
  ['a false 404', { kind: 'status', status: 404, stored: true }],
  ['a 500 after the fact', { kind: 'status', status: 500, stored: true }],
];
for (const [what, fault] of stored) {
  test(`${what}: the blob is found, not sent again`, async () => {
    await using registry = await startFakeRegistry({
      profile: 'ghcr',
      faults: ({ method }) => (isPut(method) ? fault : undefined),
    });
    assert.equal(await remote(registry.host, 'o/r').putBlob(descriptor, sourceOf(blob)), 'sent');
    assert.deepEqual(
      registry.log.map(({ method }) => method),
      ['HEAD', 'POST', 'PUT', 'HEAD'],
    );
  });
}

const passing: [string, Fault][] = [
  ['the connection breaks half-way', { kind: 'close', afterReceived: 100_000 }],
  ['503', { kind: 'status', status: 503 }],
  ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['the session is forgotten', { kind: 'status', status: 404 }],
];
for (const [what, fault] of passing) {
  test(`${what}: sent again in a new session`, async () => {
    let puts = 0;
    await using registry = await startFakeRegistry({
      faults: ({ method }) => (isPut(method) && ++puts < 3 ? fault : undefined),
    });
    assert.equal(await remote(registry.host, 'o/r').putBlob(descriptor, sourceOf(blob)), 'sent');
    assert.equal(registry.log.filter(({ method }) => method === 'POST').length, 3);
    assert.deepEqual(registry.repository('o/r').blobs.get(descriptor.digest), blob);
  });
}

test('a fault that stays: the error says what was tried and how often', async () => {
  await using registry = await startFakeRegistry({
    faults: ({ method }) => (isPut(method) ? { kind: 'status', status: 502 } : undefined),
  });
  const error = await externalError(
    remote(registry.host, 'o/r').putBlob(descriptor, sourceOf(blob)),
    'registry-failed',
  );
  assert.match(
    error.message,
    /^PUT 127\.0\.0\.1:\d+\/v2\/o\/r\/blobs\/uploads\/[\w-]+ was answered with 502 \(tried 4 times over \d+\.\d s\)$/,
  );
  assert.doesNotMatch(error.message, /state=/);
});

test('a refusal is not tried again', async () => {
  for (const [status, code] of [
    [403, 'registry-denied'],
    [413, 'registry-failed'],
    [400, 'registry-failed'],
  ] as const) {
    await using registry = await startFakeRegistry({
      faults: ({ method }) => (isPut(method) ? { kind: 'status', status } : undefined),
    });
    await externalError(remote(registry.host, 'o/r').putBlob(descriptor, sourceOf(blob)), code);
    assert.equal(registry.log.filter(({ method }) => isPut(method)).length, 1);
  }
});

test('a source with other bytes than its digest completes no upload', async () => {
  await using registry = await startFakeRegistry();
  const store = remote(registry.host, 'o/r');
  const wrong = Buffer.from(blob);
  wrong[150_000] = 0;
  for (const bytes of [wrong, blob.subarray(1), Buffer.concat([blob, blob])]) {
    await externalError(store.putBlob(descriptor, sourceOf(bytes)), 'digest-mismatch');
  }
  assert.equal(registry.repository('o/r').blobs.size, 0);
});

test('an error of the source comes through as it is', async () => {
  await using registry = await startFakeRegistry();
  const source = {
    async *open() {
      yield blob.subarray(0, 1000);
      throw new RangeError('the disk is on fire');
    },
  };
  await assert.rejects(remote(registry.host, 'o/r').putBlob(descriptor, source), /RangeError: the disk is on fire/);
});

test('an early refusal ends the sending', async () => {
  const big = Buffer.alloc(64 * 1024 * 1024);
  let received = 0;
  // Answers at the first byte, as a proxy with a size limit does.
  const proxy = createServer((request, response) => {
    if (request.method !== 'PUT') {
      const location = `/v2/o/r/blobs/uploads/x`;
      response.writeHead(request.method === 'HEAD' ? 404 : 202, { location }).end();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (!response.headersSent) response.writeHead(413).end('too large');
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = proxy.address() as { port: number };
    const error = await externalError(
      remote(`127.0.0.1:${port}`, 'o/r').putBlob(descriptorOf(big), sourceOf(big)),
      'registry-failed',
    );
    assert.match(error.message, /answered with 413/);
    assert.ok(received < big.length, `${received} bytes were sent`);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

test('an upload location on another host gets the bytes but no credentials; one on plain http elsewhere gets nothing', async () => {
  await using storage = await startFakeRegistry();
  await using registry = await startFakeRegistry({ auth: 'basic' });
  const credentials = staticCredentials({ [registry.host]: { username: 'robot', password: 'correct horse battery' } });
  const locate = (location: string) =>
    registry.setFaults(({ method, headers }) =>
      method === 'POST' && headers.authorization ? { kind: 'status', status: 202, headers: { location } } : undefined,
    );
  locate(`${storage.url}/v2/o/r/blobs/uploads/nowhere`);
  await externalError(
    remote(registry.host, 'o/r', { credentials }).putBlob(descriptor, sourceOf(blob)),
    'registry-failed',
  );
  assert.ok(storage.log.length > 0);
  assert.ok(storage.log.every(({ authorization }) => authorization === undefined));
  for (const location of ['http://registry.example/upload', 'ftp://127.0.0.1/', 'http://user@127.0.0.1/', '']) {
    locate(location);
    await externalError(
      remote(registry.host, 'o/r', { credentials }).putBlob(descriptor, sourceOf(blob)),
      'registry-protocol',
    );
  }
});

test('from one registry to another a broken download is taken up again, and nothing is sent twice', async () => {
  await using registry = await startFakeRegistry({
    mounts: 'refuse',
    faults: ({ method, path, count }) =>
      method === 'GET' && path.startsWith('/v2/them/base/blobs/') && count === 1
        ? { kind: 'close', afterSent: 100_000 }
        : undefined,
  });
  registry.putBlob('them/base', blob);
  const [base, target] = [remote(registry.host, 'them/base'), remote(registry.host, 'us/r')];
  assert.equal(await target.putBlob(descriptor, { open: () => base.openBlob(descriptor) }), 'sent');
  const of = (wanted: string) => registry.log.filter(({ method }) => method === wanted).length;
  assert.deepEqual([of('GET'), of('PUT')], [2, 1]);
  assert.deepEqual(registry.repository('us/r').blobs.get(descriptor.digest), blob);
});

test('a registry that reads slowly holds its source back', async () => {
  const size = 64 * 1024 * 1024;
  const chunk = Buffer.alloc(64 * 1024);
  let given = 0;
  const server = createServer((request, response) => {
    if (request.method === 'PUT') return; // Reads nothing.
    response.writeHead(request.method === 'POST' ? 202 : 404, { location: '/v2/us/r/blobs/uploads/1' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = new AbortController();
  const uploading = remote(`127.0.0.1:${port}`, 'us/r', { signal: stop.signal }).putBlob(
    { ...descriptorOf(chunk), size },
    {
      async *open() {
        for (given = 0; given < size; given += chunk.length) yield chunk;
      },
    },
  );
  while (given === 0) await setTimeout(5);
  await setTimeout(300);
  assert.ok(given < size / 4, `${given} bytes were read ahead`);
  stop.abort();
  await assert.rejects(uploading);
  server.closeAllConnections();
  server.close();
});
