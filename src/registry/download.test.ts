import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fault, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { bytesOf, descriptorOf, externalError, remote } from '../../tests/tools/registry-fixtures.ts';
import { staticCredentials } from './credentials.ts';

const blob = Buffer.from(Array.from({ length: 400_000 }, (_, at) => at % 251));
const descriptor = descriptorOf(blob);
const ranges = (log: { method: string; status: number }[]) => log.map(({ status }) => status);

async function serving(faults: (count: number) => Fault | undefined) {
  const registry = await startFakeRegistry({ faults: ({ count }) => faults(count) });
  registry.putBlob('o/r', blob);
  return registry;
}

test('a download that breaks goes on where it broke', async () => {
  await using registry = await serving((count) => (count < 4 ? { kind: 'close', afterSent: 100_000 } : undefined));
  assert.deepEqual(await bytesOf(remote(registry.host, 'o/r').openBlob(descriptor)), blob);
  assert.deepEqual(ranges(registry.log), [200, 206, 206, 206]);
  assert.equal(
    registry.log.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    blob.length,
  );
});

test('a server that starts over is read past what came already', async () => {
  await using registry = await serving(() => undefined);
  registry.setFaults(({ headers, count }) => {
    if (count === 1) return { kind: 'close', afterSent: 100_000 };
    delete headers.range;
    return undefined;
  });
  assert.deepEqual(await bytesOf(remote(registry.host, 'o/r').openBlob(descriptor)), blob);
  assert.deepEqual(ranges(registry.log), [200, 200]);
});

test('another range than asked for is refused', async () => {
  await using registry = await serving((count) =>
    count === 1
      ? { kind: 'close', afterSent: 100_000 }
      : { kind: 'lie', change: (bytes) => bytes, headers: { 'content-range': 'bytes 5-399999/400000' } },
  );
  await externalError(bytesOf(remote(registry.host, 'o/r').openBlob(descriptor)), 'registry-protocol');
});

test('one wrong bit, and the last bytes are never handed on', async () => {
  await using registry = await serving(() => ({ kind: 'lie', change: (bytes) => Buffer.from(bytes).fill(7, 9, 10) }));
  const store = remote(registry.host, 'o/r');
  let got = 0;
  const work = (async () => {
    for await (const chunk of store.openBlob(descriptor)) got += chunk.length;
  })();
  await externalError(work, 'digest-mismatch');
  assert.ok(got < blob.length);
  await externalError(store.readBlob(descriptor, blob.length), 'digest-mismatch');
});

test('a wrong bit after a resumed connection is found as well', async () => {
  await using registry = await serving((count) =>
    count === 1
      ? { kind: 'close', afterSent: 100_000 }
      : { kind: 'lie', change: (bytes) => Buffer.from(bytes).fill(7, 9, 10) },
  );
  await externalError(remote(registry.host, 'o/r').readBlob(descriptor, blob.length), 'digest-mismatch');
});

test('another length is refused before a byte is read', async () => {
  await using registry = await serving(() => ({ kind: 'lie', change: (bytes) => bytes.subarray(1) }));
  const error = await externalError(bytesOf(remote(registry.host, 'o/r').openBlob(descriptor)), 'digest-mismatch');
  assert.match(error.message, /has 400000 bytes, the registry offers 399999/);
});

test('a blob that is not there, and a registry that stays silent', async () => {
  await using registry = await serving((count) => (count > 1 ? { kind: 'hang' } : undefined));
  const missing = await externalError(bytesOf(remote(registry.host, 'o/none').openBlob(descriptor)), 'registry-failed');
  assert.match(missing.message, /404: BLOB_UNKNOWN blob unknown to registry$/);
  registry.setFaults(() => ({ kind: 'hang' }));
  const silent = await externalError(
    bytesOf(remote(registry.host, 'o/r', { idleMs: 60 }).openBlob(descriptor)),
    'registry-failed',
  );
  assert.match(silent.message, /silent for 0\.06 s \(tried 4 times/);
});

test('a reader that is slow is not taken for a silent registry', async () => {
  await using registry = await serving(() => undefined);
  let got = 0;
  for await (const chunk of remote(registry.host, 'o/r', { idleMs: 60 }).openBlob(descriptor)) {
    if (got === 0) await new Promise((resolve) => setTimeout(resolve, 150));
    got += chunk.length;
  }
  assert.equal(got, blob.length);
  assert.deepEqual(ranges(registry.log), [200], 'no second connection was needed');
});

test('redirects are followed without credentials, at most five, and not to plain http elsewhere', async () => {
  await using storage = await startFakeRegistry();
  storage.putBlob('o/r', blob);
  await using registry = await startFakeRegistry({ auth: 'token' });
  const credentials = staticCredentials({ [registry.host]: { username: 'robot', password: 'correct horse battery' } });
  const sendTo = (to: string) =>
    registry.setFaults(({ path, headers }) =>
      path.startsWith('/v2/') && headers.authorization ? { kind: 'redirect', to } : undefined,
    );
  const get = () => bytesOf(remote(registry.host, 'o/r', { credentials }).openBlob(descriptor));

  const path = `/v2/o/r/blobs/${descriptor.digest}`;
  sendTo(`${storage.url}${path}?signature=secret`);
  assert.deepEqual(await get(), blob);
  assert.deepEqual(
    storage.log.map(({ authorization }) => authorization),
    [undefined],
  );

  storage.setFaults(() => ({ kind: 'status', status: 403 }));
  const error = await externalError(get(), 'registry-denied');
  assert.doesNotMatch(error.message, /signature/);

  // Whoever asks for a login after a redirect gets none.
  storage.setFaults(() => ({ kind: 'status', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }));
  await externalError(get(), 'registry-denied');
  assert.ok(storage.log.every(({ authorization }) => authorization === undefined));

  for (const to of ['http://registry.example/x', 'file:///etc/passwd', 'http://a:b@127.0.0.1/']) {
    sendTo(to);
    await externalError(get(), 'registry-protocol');
  }
  sendTo(path);
  registry.log.length = 0;
  assert.match((await externalError(get(), 'registry-failed')).message, /answered with 307/);
  assert.equal(registry.log.filter(({ status }) => status === 307).length, 6);
});

test('a reader that stops leaves nothing open', async () => {
  await using registry = await serving(() => undefined);
  for await (const chunk of remote(registry.host, 'o/r').openBlob(descriptor)) {
    assert.ok(chunk.length > 0);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(registry.log.every(({ endedAt }) => Number.isFinite(endedAt)));
});
