import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { newKey, serve, serveFiles, tufFiles, tufRoot } from '../../../tests/tools/tuf-repository.ts';
import type { WtgosError } from '../../core/errors.ts';
import { fetchTrustedRoot, tufRepositoryAt } from './tuf.ts';

const { 'https://tuf-repo-cdn.sigstore.dev': seed } = createRequire(import.meta.url)('@sigstore/tuf/seeds.json');
/** Sigstore's own, as it was when the library was released. */
const target = Buffer.from(seed.targets['trusted_root.json'], 'base64');
const patience = { timeoutMs: 300, retries: 0 };
const aDay = 86_400_000;

/** A repository that answers so, and what fetching from it gives with the root of trust of `key`. */
async function repository(t: TestContext, answer: RequestListener, key = newKey()) {
  const cacheDir = await mkdtemp(join(tmpdir(), 'wtgos-tuf-test-'));
  const { url, stop } = await serve(answer);
  t.after(() => Promise.all([stop(), rm(cacheDir, { recursive: true })]));
  const root = tufRoot(key, 1, [key]).toString();
  return { url, cacheDir, stop, fetch: () => fetchTrustedRoot({ url, root }, { ...patience, cacheDir }) };
}

async function failure(fetch: () => Promise<unknown>, message: RegExp, hint: RegExp): Promise<void> {
  const error = await fetch().then(
    () => assert.fail('it was believed'),
    (reason: WtgosError) => reason,
  );
  assert.equal(error.code, 'trusted-root-failed', error.stack);
  assert.match(error.message, message);
  assert.match(error.hint ?? '', hint);
}

const notBelieved = /clock.*do not trust it/;
const notReached = /reachable from here/;

test('what the repository signs is read; a newer root and a newer target follow from it', async (t) => {
  const [first, second] = [newKey(), newKey()];
  let files = tufFiles(first, { target });
  const { fetch, url } = await repository(
    t,
    serveFiles(() => files),
    first,
  );
  assert.deepEqual((await fetch()).instances[0]?.thresholds, {
    tlogThreshold: 1,
    ctlogThreshold: 1,
    timestampThreshold: 1,
  });
  assert.equal((await fetch()).instances[0]?.material.tlogs.length, 2, 'again, from the same state');

  const root = JSON.parse(target.toString());
  const changed = Buffer.from(JSON.stringify({ ...root, tlogs: root.tlogs.slice(0, 1) }));
  files = tufFiles(second, { version: 2, target: changed });
  await failure(fetch, /timestamp/, notBelieved);
  files.set('/2.root.json', tufRoot(second, 2, [first, second]));
  assert.equal((await fetch()).instances[0]?.material.tlogs.length, 1);

  const nothingKept = { url, root: tufRoot(first, 1, [first]).toString() };
  const before = await readdir(tmpdir());
  assert.ok(await fetchTrustedRoot(nothingKept, { ...patience, cacheDir: undefined }));
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith('wtgos-tuf-') && !before.includes(name));
  assert.deepEqual(left, []);
});

test('keys that the root of trust does not know', async (t) => {
  const key = newKey();
  const files = tufFiles(newKey(), { target });
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  await failure(fetch, /timestamp/, notBelieved);
  // A root of the other's own does not help.
  const other = newKey();
  files.set('/2.root.json', tufRoot(other, 2, [other]));
  await failure(fetch, /root/, notBelieved);
});

test('a timestamp that has ended: the repository may be held back by someone', async (t) => {
  const key = newKey();
  const files = tufFiles(key, { target, expires: new Date(Date.now() - aDay) });
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  await failure(fetch, /expired/, notBelieved);
});

test('an older state than the one seen before', async (t) => {
  const key = newKey();
  let files = tufFiles(key, { version: 5, target });
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  assert.ok(await fetch());
  files = tufFiles(key, { version: 4, target });
  await failure(fetch, /version/, notBelieved);
});

test('a target that is not the one that was signed', async (t) => {
  const key = newKey();
  const files = tufFiles(key, { target });
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  files.set('/targets/trusted_root.json', Buffer.from(target.toString().replace('2021', '2020')));
  await failure(fetch, /hash/, notBelieved);
  files.set('/targets/trusted_root.json', Buffer.concat([target, Buffer.from(' ')]));
  await failure(fetch, /length/i, notBelieved);
});

test('a signed target that is no trusted root', async (t) => {
  const key = newKey();
  const files = tufFiles(key, { target: Buffer.from('{}') });
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  await assert.rejects(fetch, { code: 'trusted-root-invalid', message: /targets\/trusted_root.json/ });
});

test('a repository that is away, slow, broken or no repository', async (t) => {
  const away = await repository(t, () => {});
  await failure(away.fetch, /^trusted-root: http:.*timeout/, notReached);
  await away.stop();
  await failure(away.fetch, /^trusted-root: http:.*fetch failed/, notReached);
  const broken = await repository(t, (_, response) => response.writeHead(503).end());
  await failure(broken.fetch, /Failed to download/, notReached);
  const garbage = await repository(t, (_, response) => response.end('<html>'));
  await failure(garbage.fetch, /^trusted-root: http:/, notBelieved);
  const endless = await repository(t, (_, response) => response.end(Buffer.alloc(1_000_000, 'a')));
  await failure(endless.fetch, /length/i, notBelieved);
});

test('offline, what is in the cache is not taken for what is believed now', async (t) => {
  const key = newKey();
  const files = tufFiles(key, { target });
  const { fetch, stop } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  assert.ok(await fetch());
  await stop();
  await failure(fetch, /fetch failed/, notReached);
});

test('a cache folder that cannot be one', async (t) => {
  const { cacheDir, fetch } = await repository(t, () => {});
  await writeFile(join(cacheDir, 'tuf'), '');
  await assert.rejects(fetch, { code: 'io-failed' });
});

test('a repository that fails in the middle', async (t) => {
  const key = newKey();
  const files = tufFiles(key, { target });
  files.delete('/snapshot.json');
  const { fetch } = await repository(
    t,
    serveFiles(() => files),
    key,
  );
  await failure(fetch, /Failed to download/, notReached);
});

describe('a repository by its address', () => {
  const key = newKey();
  const root = tufRoot(key, 1, [key]);

  test('the root of trust that comes with it decides, and a tenant has its own target', async (t) => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'wtgos-tuf-test-'));
    const files = tufFiles(key, { target, targetName: 'octo.trusted_root.json' });
    const { url, stop } = await serve(serveFiles(() => files));
    t.after(() => Promise.all([stop(), rm(cacheDir, { recursive: true })]));
    const fetch = (address: string, from = root) =>
      fetchTrustedRoot(tufRepositoryAt(address, from), { ...patience, cacheDir });
    assert.equal((await fetch(`${url}/#octo`)).instances.length, 1);
    await assert.rejects(fetch(url), { code: 'trusted-root-failed' });
    await assert.rejects(fetch(`${url}#other`), { code: 'trusted-root-failed' });
    // What another root of trust led to is in the cache by now.
    const stranger = newKey();
    await assert.rejects(fetch(`${url}#octo`, tufRoot(stranger, 1, [stranger])), { code: 'trusted-root-failed' });
  });

  test('is https and nothing else but a trust domain; its root is metadata', () => {
    assert.deepEqual(tufRepositoryAt('https://tuf-repo.github.com/', root), {
      url: 'https://tuf-repo.github.com',
      root: root.toString(),
      target: 'trusted_root.json',
    });
    for (const address of [
      'http://tuf.example',
      'https://a:b@tuf.example',
      'https://tuf.example?a',
      'https://tuf.example#../x',
      'https://tuf.example#a/b',
      'file:///etc',
      'tuf',
    ]) {
      assert.throws(() => tufRepositoryAt(address, root), { code: 'input-invalid' }, address);
    }
    for (const bytes of ['', '{}', '{"signed":{"_type":"targets"}}']) {
      assert.throws(() => tufRepositoryAt('https://tuf.example', Buffer.from(bytes)), { code: 'trusted-root-invalid' });
    }
  });
});
