/** Signing without a key while something of Sigstore or GitHub fails: one clear error, no token in it, nothing written. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type TestContext, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { signImage } from '../../src/pipeline/sign.ts';
import { referenceTargets } from '../../src/pipeline/target.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import type { Descriptor, Store } from '../../src/registry/types.ts';
import { workflowIdentity } from '../../src/runner/workflow-identity.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { putImage } from '../../src/sigstore/testing.ts';
import { type FakeRegistry, startFakeRegistry } from '../tools/fake-registry.ts';
import { type FakeSigstore, paths, startFakeSigstore } from '../tools/fake-sigstore.ts';

const repository = 'wtgos/wtgos';

interface World {
  registry: FakeRegistry;
  sigstore: FakeSigstore;
  store: Store;
  image: Descriptor;
  folder: string;
}

/** An image in a registry, and a Sigstore that would sign it. */
async function world(t: TestContext): Promise<World> {
  const [registry, sigstore] = await Promise.all([startFakeRegistry(), startFakeSigstore()]);
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-keyless-'));
  t.after(async () => {
    await Promise.all([registry.stop(), sigstore[Symbol.asyncDispose](), rm(folder, { recursive: true })]);
  });
  const store = await openStore(parseImageReference(`${registry.host}/${repository}`, folder), { log: silentLog });
  const image = await putImage(store);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot({ timestamps: true }));
  registry.log.length = 0;
  return { registry, sigstore, store, image, folder };
}

/** The action from its sources, as GitHub's runner starts it. */
async function step({ registry, sigstore, image, folder }: World, changed: Record<string, string | undefined> = {}) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const inputs = {
    image: `${registry.host}/${repository}@${image.digest}`,
    references: `ghcr.io/${repository}:stable`,
    keyless: 'true',
    'fulcio-url': sigstore.url,
    'tsa-url': sigstore.url,
    'rekor-url': sigstore.url,
    'trusted-root': 'root.json',
  };
  const entry = new URL('../../src/entry.ts', import.meta.url);
  const code = `import { dispatch } from ${JSON.stringify(entry.href)}; await dispatch('sign-cosign');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      RUNNER_DEBUG: '1',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}${paths.token}?run=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.requestToken,
      ...files,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...changed,
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const written = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  return { status: child.exitCode, told: [stdout, stderr, ...written].join('\n') };
}

/** Masking a token means telling the runner of it: nothing else may. */
function assertNoToken(told: string, { token, requestToken }: FakeSigstore): void {
  for (const line of told.split('\n').filter((each) => !each.startsWith('::add-mask::'))) {
    assert.ok(!line.includes(token), line);
    assert.ok(!line.includes(requestToken), line);
  }
}

function assertNothingWritten({ registry }: World): void {
  assert.deepEqual(
    registry.log.filter(({ method }) => method !== 'GET' && method !== 'HEAD'),
    [],
  );
}

const answer =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);

/** Says back all that it was given: a service is nobody to keep our secrets. */
const echo =
  (status: number): RequestListener =>
  async (request, response) => {
    const message = `${request.headers.authorization} ${await text(request)}`;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
  };

type Part = keyof typeof paths;
const failures: [name: string, part: Part, fault: RequestListener, says: RegExp][] = [
  ['GitHub refuses the token', 'token', echo(401), /GitHub gave no identity token.*401/],
  ['GitHub fails', 'token', answer(500, '{}'), /GitHub gave no identity token.*500/],
  ['GitHub gives no JSON', 'token', answer(200, '<html>'), /GitHub gave no identity token/],
  ['GitHub gives no token', 'token', answer(200, '{}'), /GitHub gave no identity token/],
  ['Fulcio refuses', 'fulcio', echo(400), /Fulcio \(http.*\(400\).*/],
  ['Fulcio fails', 'fulcio', answer(503, '{"message":"later"}'), /Fulcio \(http.*\(503\) later/],
  ['Fulcio gives no JSON', 'fulcio', answer(200, '<html>'), /Fulcio \(http/],
  ['Fulcio gives no certificate', 'fulcio', answer(200, '{}'), /Fulcio \(http/],
  ['the timestamp authority fails', 'tsa', answer(500, '{}'), /the timestamp authority \(http.*500/],
  [
    'the timestamp authority gives no timestamp',
    'tsa',
    answer(201, 'no'),
    /the timestamp authority \(http.* gave no timestamp/,
  ],
  ['the log fails', 'rekor', answer(500, '{}'), /Rekor \(http.*500/],
  ['the log gives no entry', 'rekor', answer(201, '{}'), /Rekor \(http/],
];

test('what all others are changed from: signed, and signed again without a second bundle', async (t) => {
  const place = await world(t);
  const first = await step(place);
  assert.equal(first.status, 0, first.told);
  assertNoToken(first.told, place.sigstore);
  const { manifests } = place.registry.repository(repository);
  const count = manifests.size;
  assert.ok(count > 1);
  const second = await step(place);
  assert.equal(second.status, 0, second.told);
  assert.equal(manifests.size, count);
});

describe('a step that cannot sign', { concurrency: 3 }, () => {
  for (const [name, part, fault, says] of failures) {
    test(`${name}: said in one error, nothing is written; run again, it signs`, async (t) => {
      const place = await world(t);
      place.sigstore.faults.set(paths[part], fault);
      const failed = await step(place);
      assert.equal(failed.status, 3, failed.told);
      const errors = failed.told.split('\n').filter((line) => line.startsWith('::error'));
      assert.equal(errors.length, 1, failed.told);
      assert.match(errors[0] ?? '', says);
      assertNoToken(failed.told, place.sigstore);
      assertNothingWritten(place);

      place.sigstore.faults.clear();
      const again = await step(place);
      assert.equal(again.status, 0, again.told);
    });
  }

  const closed = 'http://127.0.0.1:1';
  const places: [name: string, status: 2 | 3, env: Record<string, string | undefined>, says: RegExp][] = [
    [
      'a job without `id-token: write`',
      2,
      { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      /may not ask for an identity token.*permissions: id-token: write/s,
    ],
    ['GitHub’s issuer is down', 3, { ACTIONS_ID_TOKEN_REQUEST_URL: `${closed}/` }, /GitHub gave no identity token/],
    ['Fulcio is down', 3, { 'INPUT_FULCIO-URL': closed }, /Fulcio \(http:\/\/127\.0\.0\.1:1\)/],
    ['the timestamp authority is down', 3, { 'INPUT_TSA-URL': closed }, /timestamp authority \(http:\/\/127/],
    ['the log is down', 3, { 'INPUT_REKOR-URL': closed }, /Rekor \(http:\/\/127/],
  ];
  for (const [name, status, env, says] of places) {
    test(`${name}: said in one error, nothing is written`, async (t) => {
      const place = await world(t);
      const failed = await step(place, env);
      assert.equal(failed.status, status, failed.told);
      assert.match(failed.told, says);
      assert.equal(failed.told.match(/^::error/gm)?.length, 1, failed.told);
      assertNoToken(failed.told, place.sigstore);
      assertNothingWritten(place);
    });
  }

  test('a certificate for another key is never used', async (t) => {
    const place = await world(t);
    await using other = await startFakeSigstore();
    // A good one, for a key that someone else has.
    let certificate = '';
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    place.sigstore.faults.set(paths.fulcio, async (request, response) => {
      const body = JSON.parse(await text(request));
      body.publicKeyRequest.publicKey.content = publicKey.export({ format: 'pem', type: 'spki' });
      const answered = await fetch(other.url + paths.fulcio, { method: 'POST', body: JSON.stringify(body) });
      certificate = await answered.text();
      response.writeHead(201, { 'content-type': 'application/json' }).end(certificate);
    });
    const failed = await step(place);
    assert.equal(failed.status, 3, failed.told);
    assert.match(certificate, /BEGIN CERTIFICATE/);
    assert.match(failed.told, /certificate for another key/);
    assertNoToken(failed.told, place.sigstore);
    assertNothingWritten(place);
  });
});

function signerAt({ url }: FakeSigstore, identityToken: () => Promise<string>) {
  const patience = { timeoutMs: 300, retries: 1 };
  const services = { fulcioUrl: url, tsaUrl: url, rekorUrl: url };
  return keylessSigner({ ...services, ...patience, identityToken, log: silentLog });
}

describe('services that never answer', () => {
  const hang: RequestListener = () => {};
  for (const [part, says] of [
    ['fulcio', /^Fulcio \(http.*timeout/],
    ['tsa', /^the timestamp authority \(http.*timeout/],
    ['rekor', /^Rekor \(http.*timeout/],
  ] as const) {
    test(`${part}: given up after the time that was said`, async (t) => {
      const place = await world(t);
      const { store, image, sigstore } = place;
      sigstore.faults.set(paths[part], hang);
      const signer = signerAt(sigstore, async () => sigstore.token);
      const signing = signImage(store, image, referenceTargets([`ghcr.io/${repository}:stable`]), signer, new Date(0));
      await assert.rejects(signing, { code: 'sigstore-failed', message: says });
      assert.ok((sigstore.asked.get(paths[part]) ?? 0) >= 1);
      assertNothingWritten(place);
    });
  }

  test('GitHub’s issuer of tokens', async (t) => {
    const place = await world(t);
    const { store, image, sigstore } = place;
    const env = {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: sigstore.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.requestToken,
    };
    const getIdToken = () => new Promise<string>(() => {});
    const identity = workflowIdentity({ env, mask: () => {}, getIdToken }, 100);
    const signer = signerAt(sigstore, () => identity.token());
    const signing = signImage(store, image, referenceTargets([`ghcr.io/${repository}:stable`]), signer, new Date(0));
    await assert.rejects(signing, { code: 'identity-token-failed', message: /no answer in 100 ms/ });
    assert.equal(sigstore.asked.size, 0);
    assertNothingWritten(place);
  });
});
