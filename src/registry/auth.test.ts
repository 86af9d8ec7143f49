import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakeRegistryOptions, type Fault, startFakeRegistry } from '../../tests/tools/fake-registry.ts';
import { descriptorOf, externalError, pushImage, remote, sourceOf } from '../../tests/tools/registry-fixtures.ts';
import { testSecret } from '../../tests/tools/secrets.ts';
import { silentLog } from '../core/log.ts';
import { RegistryClient } from './client.ts';
import { staticCredentials } from './credentials.ts';
import { RemoteStore } from './remote.ts';

const password = 'correct horse battery';
const robot = { username: 'robot', password };
const login = (host: string, credential: Parameters<typeof staticCredentials>[0][string] = robot) => ({
  credentials: staticCredentials({ [host]: credential }),
});

for (const auth of ['basic', 'token'] as const) {
  test(`${auth}: asked once, then every request carries what it needs`, async () => {
    await using registry = await startFakeRegistry({ auth });
    const store = remote(registry.host, 'o/r', login(registry.host));
    await pushImage(store, 'hello', { tag: 'a' });
    assert.ok(await store.getManifest('a'));
    const refused = registry.log.filter(({ status }) => status === 401);
    assert.equal(refused.length, 1);
    assert.equal(registry.log.filter(({ path }) => path === '/v2/').length, 0, 'no pings');
    // The look for the first blob needs pull alone; the first write asks for push without being refused first.
    assert.equal(registry.auth.tokenRequests.length, auth === 'token' ? 2 : 0);
  });
}

test('requests in parallel share one token, for the source of a mount too', async () => {
  await using registry = await startFakeRegistry({ auth: 'token', delayMs: 20 });
  const layers = Array.from({ length: 20 }, (_, at) => Buffer.from(`layer ${at}`));
  for (const layer of layers) registry.putBlob('o/base', layer);
  const store = remote(registry.host, 'o/r', login(registry.host));
  const outcomes = await Promise.all(
    layers.map((layer) => store.putBlob(descriptorOf(layer), sourceOf(layer, 'o/base'))),
  );
  assert.deepEqual(new Set(outcomes), new Set(['mounted']));
  assert.deepEqual(
    registry.auth.tokenRequests.map(({ scopes }) => scopes),
    [['repository:o/r:pull,push', 'repository:o/base:pull']],
  );
});

for (const refused of [false, true]) {
  test(`what will be written needs no token of its own later${refused ? ', unless it is refused ahead' : ''}`, async () => {
    await using registry = await startFakeRegistry({
      auth: 'token',
      faults: ({ path, query }) =>
        refused && path === '/token' && query.getAll('scope').length > 1 ? { kind: 'status', status: 403 } : undefined,
    });
    registry.putBlob('o/base', Buffer.from('layer'));
    const client = new RegistryClient(registry.host, { log: silentLog, ...login(registry.host) });
    const [target, base] = [new RemoteStore(client, 'o/r'), new RemoteStore(client, 'o/base')];
    target.willWrite();
    assert.equal(await base.getManifest('a'), undefined);
    const tokens = registry.auth.tokenRequests.length;
    await target.putBlob(descriptorOf(Buffer.from('layer')), sourceOf(Buffer.from('layer'), 'o/base'));
    assert.ok(registry.repository('o/r').blobs.size === 1);
    const later = registry.auth.tokenRequests.slice(tokens).filter(({ scopes }) => scopes.length > 0).length;
    assert.equal(later > 0, refused);
    assert.equal(registry.log.filter(({ status }) => status === 401).length, 1);
  });
}

test('a token that runs out is replaced once', async () => {
  await using registry = await startFakeRegistry({ auth: 'token' });
  const store = remote(registry.host, 'o/r', login(registry.host));
  await pushImage(store, 'hello', { tag: 'a' });
  registry.auth.revoke();
  const before = registry.auth.tokenRequests.length;
  await Promise.all([store.getManifest('a'), store.getManifest('a'), store.listTags()]);
  assert.equal(registry.auth.tokenRequests.length, before + 1);
});

test('an identity token is traded for a bearer token', async () => {
  await using registry = await startFakeRegistry({ auth: 'token' });
  const store = remote(registry.host, 'o/r', login(registry.host, { identityToken: password }));
  await pushImage(store, 'hello', { tag: 'a' });
  const asked = registry.log.filter(({ path }) => path === '/token');
  assert.deepEqual(new Set(asked.map(({ method }) => method)), new Set(['POST']));
});

test('anonymous pulls need no login', async () => {
  await using registry = await startFakeRegistry({ auth: 'token', anonymousPull: true });
  await pushImage(remote(registry.host, 'o/r', login(registry.host)), 'hello', { tag: 'a' });
  assert.ok(await remote(registry.host, 'o/r').getManifest('a'));
});

const refusals: [what: string, options: FakeRegistryOptions, given: boolean, hint: RegExp][] = [
  ['no credentials, basic', { auth: 'basic' }, false, /docker login 127/],
  ['no credentials, token', { auth: 'token' }, false, /docker login 127/],
  ['wrong credentials, basic', { auth: 'basic', password: testSecret('another one') }, true, /not taken/],
  ['wrong credentials, token', { auth: 'token', password: testSecret('another one') }, true, /not taken/],
];
for (const [what, options, given, hint] of refusals) {
  test(`${what}: denied, not tried again, nothing secret said`, async () => {
    await using registry = await startFakeRegistry(options);
    const store = remote(registry.host, 'o/r', given ? login(registry.host) : {});
    const error = await externalError(store.getManifest('a'), 'registry-denied');
    assert.match(
      error.message,
      /GET 127\.0\.0\.1:\d+\/(v2\/o\/r\/manifests\/a|token) was answered with 401: UNAUTHORIZED/,
    );
    assert.match(error.hint ?? '', hint);
    assert.doesNotMatch(error.message, /tried/);
    assert.ok(registry.log.length <= 4, `${registry.log.length} requests`);
    assert.doesNotMatch(JSON.stringify(error) + error.message, /horse|Y29ycmVjd|token-/);
  });
}

test('a foreign token realm gets no credentials, and the error says so', async () => {
  await using thief = await startFakeRegistry({ auth: 'token' });
  const realm = thief.url.replace('127.0.0.1', 'localhost');
  await using registry = await startFakeRegistry({ auth: 'token', tokenRealm: `${realm}/token` });
  const warnings: string[] = [];
  const log = { ...silentLog, warn: (text: string) => void warnings.push(text) };
  for (const credential of [robot, { identityToken: password }]) {
    const store = remote(registry.host, 'o/r', { ...login(registry.host, credential), log });
    const error = await externalError(store.getManifest('a'), 'registry-denied');
    assert.match(error.hint ?? '', /were not sent to its token server localhost:\d+/);
  }
  assert.equal(warnings.length, 2);
  assert.ok(thief.log.length >= 2, 'it was asked, anonymously');
  for (const { authorization, bytesIn } of thief.log) assert.deepEqual([authorization, bytesIn], [undefined, 0]);
});

test('a realm on plain http elsewhere, or none, is not asked at all', async () => {
  for (const tokenRealm of ['http://registry.example/token', 'file:///etc/passwd', 'token']) {
    await using registry = await startFakeRegistry({ auth: 'token', tokenRealm });
    const error = await externalError(
      remote(registry.host, 'o/r', login(registry.host)).getManifest('a'),
      'registry-protocol',
    );
    assert.match(error.message, /token server that is not asked/);
  }
});

test('a token server that redirects, fails or talks nonsense', async () => {
  await using thief = await startFakeRegistry();
  await using registry = await startFakeRegistry({ auth: 'token' });
  const onToken = (fault: Fault) =>
    registry.setFaults(({ path, count }) =>
      path === '/token' && (fault.kind !== 'status' || count < 3) ? fault : undefined,
    );
  const get = () => remote(registry.host, 'o/r', login(registry.host)).getManifest('a');

  onToken({ kind: 'redirect', to: `${thief.url}/token`, status: 307 });
  await externalError(get(), 'registry-failed');
  assert.equal(thief.log.length, 0);
  onToken({ kind: 'status', status: 503 });
  assert.equal(await get(), undefined, 'it goes well at the third try');
  onToken({ kind: 'lie', change: () => Buffer.from('{"token":"a\\r\\nX-Evil: 1"}') });
  await externalError(get(), 'registry-protocol');
  onToken({ kind: 'lie', change: () => Buffer.alloc(1024 * 1024 + 1, 'x') });
  await externalError(get(), 'registry-protocol');
});

test('a login of an unknown kind is said to be one', async () => {
  await using registry = await startFakeRegistry({
    faults: () => ({ kind: 'status', status: 401, headers: { 'www-authenticate': 'Negotiate' } }),
  });
  const error = await externalError(
    remote(registry.host, 'o/r', login(registry.host)).getManifest('a'),
    'registry-protocol',
  );
  assert.match(error.hint ?? '', /Basic and Bearer/);
});

test('a secret that the registry sends back is not shown', async () => {
  await using registry = await startFakeRegistry({ auth: 'basic' });
  registry.setFaults(({ headers }) =>
    headers.authorization
      ? {
          kind: 'status',
          status: 400,
          body: JSON.stringify({ errors: [{ code: 'X', message: `${headers.authorization} ${password}` }] }),
        }
      : undefined,
  );
  const error = await externalError(
    remote(registry.host, 'o/r', login(registry.host)).getManifest('a'),
    'registry-failed',
  );
  assert.match(error.message, /Basic \*\*\* \*\*\*/);
});
