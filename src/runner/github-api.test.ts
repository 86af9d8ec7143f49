import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FakeGitHubOptions, startFakeGitHub } from '../../tests/tools/fake-github.ts';
import { testSecret } from '../../tests/tools/secrets.ts';
import { sha256 } from '../core/digest.ts';
import { signStatement } from '../sigstore/bundle.ts';
import { githubAttestations } from '../sigstore/github-store.ts';
import { recordStatement } from '../sigstore/provenance.ts';
import { freshKey } from '../sigstore/testing.ts';
import { githubApi } from './github-api.ts';

const subject = sha256('image');
const repository = 'wtgos/actions';
const tokens = { writer: 'write', reader: 'read' } as const;

async function start(faults?: FakeGitHubOptions['faults']) {
  return startFakeGitHub({ repository, tokens, ...(faults ? { faults } : {}) });
}

async function bundleOf(record: object = { delta: [] }) {
  return signStatement(recordStatement(subject, record), await freshKey());
}

function storeOf(baseUrl: string, token = 'writer', named = repository) {
  return githubAttestations(githubApi({ baseUrl, token, pauseMs: 1 }), named);
}

test('what can be no address or token is said, and not taken for a network that fails', () => {
  const address = 'https://api.github.com';
  const login = testSecret('login');
  for (const [baseUrl, token, message] of [
    [`https://someone:${login}@api.github.com`, 'x', /^GITHUB_API_URL holds a login/],
    [address, '', /^github-token is none/],
    [address, 'two\nlines', /^github-token is none/],
    [address, 'cut…', /^github-token is none/],
  ] as const)
    assert.throws(() => githubApi({ baseUrl, token }), { code: 'input-invalid', message });
});

describe('GitHub’s attestation store', () => {
  test('takes a bundle as it is, once, and another that says something else', async () => {
    await using github = await start();
    const store = storeOf(github.url);
    const bundle = await bundleOf();
    assert.equal(await store.keep(bundle, subject), 'written');
    assert.deepEqual(github.attestations.get(subject.slice('sha256:'.length)), [JSON.parse(bundle.bytes.toString())]);
    assert.equal(await store.keep(await bundleOf(), subject), 'kept');
    assert.equal(await store.keep(await bundleOf({ delta: ['more'] }), subject), 'written');
    assert.deepEqual(github.log, ['GET 404', 'POST 201', 'GET 200', 'GET 200', 'POST 201']);
  });

  test('recognises what GitHub lists by an address alone, and asks there without the token', async () => {
    for (const bundlesBy of ['snappy', 'json'] as const) {
      await using github = await startFakeGitHub({ repository, tokens, bundlesBy });
      const store = storeOf(github.url);
      const large = { delta: ['x'.repeat(100_000)] };
      assert.equal(await store.keep(await bundleOf(large), subject), 'written');
      assert.equal(await store.keep(await bundleOf(large), subject), 'kept');
      assert.equal(await store.keep(await bundleOf({ delta: ['more'] }), subject), 'written');
      const asked = ['GET 404', 'POST 201', 'GET 200', 'GET storage 200'];
      assert.deepEqual(github.log, [...asked, 'GET 200', 'GET storage 200', 'POST 201']);
    }
  });

  test('an address that gives nothing stops it, lest it be kept twice; one that is not safe is not asked', async () => {
    const listed = (bundle_url: string) =>
      `{"attestations":[{"bundle":null,"bundle_url":${JSON.stringify(bundle_url)}}]}`;
    const faults: [url: (own: string) => string, says: RegExp][] = [
      [(own) => `${own}/storage/gone?signature=secret`, /127\.0\.0\.1:\d+ gave status 401/],
      [() => 'http://storage.example.com/a', /not https/],
      [() => 'file:///etc/passwd', /not https/],
    ];
    for (const [address, says] of faults) {
      let own = '';
      await using github = await start((count) =>
        count === 1 ? { status: 200, body: listed(address(own)) } : undefined,
      );
      own = github.url;
      await assert.rejects(storeOf(github.url).keep(await bundleOf(), subject), (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /secret/);
        return (error as Error & { code?: string }).code === 'github-failed';
      });
      assert.ok(!github.log.some((line) => line.startsWith('POST')));
    }
  });

  test('a missing permission is told by its name', async () => {
    await using github = await start();
    const bundle = await bundleOf();
    await assert.rejects(storeOf(github.url, 'reader').keep(bundle, subject), {
      code: 'github-denied',
      message: /wtgos\/actions.*403.*not accessible/,
      hint: /attestations: write/,
    });
    await assert.rejects(storeOf(github.url, 'stranger').keep(bundle, subject), {
      code: 'github-denied',
      hint: /github\.token/,
    });
    await assert.rejects(storeOf(github.url, 'writer', 'wtgos/other').keep(bundle, subject), {
      code: 'github-denied',
      hint: /attestations: write.*private/,
    });
    assert.equal(github.attestations.size, 0);
  });

  test('what GitHub refuses is told in its words, made harmless', async () => {
    await using github = await start((_count, method) =>
      method === 'POST' ? { status: 422, body: '{"message":"bad\\u001b[31m bundle"}' } : undefined,
    );
    await assert.rejects(storeOf(github.url).keep(await bundleOf(), subject), {
      code: 'github-failed',
      message: /422: bad\\x1b\[31m bundle/,
    });
    assert.deepEqual(github.log, ['GET 404', 'POST 422'], 'not tried again');
  });

  test('waits when it is told to, and tries again what may pass', async () => {
    await using github = await start((count) =>
      count === 2 ? { status: 429, headers: { 'retry-after': '0' } } : count === 3 ? { status: 502 } : undefined,
    );
    assert.equal(await storeOf(github.url).keep(await bundleOf(), subject), 'written');
    assert.deepEqual(github.log, ['GET 404', 'POST 429', 'POST 502', 'POST 201']);
  });

  test('gives up after four tries', async () => {
    await using github = await start(() => ({ status: 503, body: 'no json' }));
    await assert.rejects(storeOf(github.url).keep(await bundleOf(), subject), {
      code: 'github-failed',
      message: /503/,
    });
    assert.equal(github.log.length, 8);
  });

  test('a lying list is no list', async () => {
    for (const body of ['[]', '{"attestations":[{"bundle":{"dsseEnvelope":{"payload":"AAAA"}}},{"bundle":null}]}']) {
      await using github = await start((_count, method) => (method === 'GET' ? { status: 200, body } : undefined));
      assert.equal(await storeOf(github.url).keep(await bundleOf(), subject), 'written');
    }
  });

  test('the token goes nowhere else: no redirect, no plain HTTP, no path of another repository', async () => {
    await using other = await start();
    await using github = await start(() => ({ status: 307, headers: { location: `${other.url}/` } }));
    await assert.rejects(storeOf(github.url).keep(await bundleOf(), subject), {
      code: 'github-failed',
      message: /307/,
    });
    assert.deepEqual(other.log, []);
    assert.throws(() => storeOf('http://api.example.com'), { code: 'input-invalid' });
    assert.throws(() => storeOf(github.url, 'writer', 'o/../../user'), { code: 'input-invalid' });
  });

  test('no answer is told as such', async () => {
    const github = await start();
    await github[Symbol.asyncDispose]();
    await assert.rejects(storeOf(github.url).keep(await bundleOf(), subject), { code: 'github-failed' });
  });

  test('what is too large is not sent', async () => {
    await using github = await start();
    const bundle = await bundleOf();
    bundle.statement = recordStatement(subject, { text: 'x'.repeat(17 * 1024 * 1024) });
    await assert.rejects(storeOf(github.url).keep(bundle, subject), { code: 'statement-too-large' });
    assert.deepEqual(github.log, []);
  });
});
