import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { sha256 } from '../../core/digest.ts';
import { ExternalError, type WtgosError } from '../../core/errors.ts';
import { silentLog } from '../../core/log.ts';
import { signatureStatement } from '../statement.ts';
import { keylessSigner } from './signer.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'RS256' })}.${part({ sub: 'repo:o/r' })}.c2lnbmF0dXJl`;

/** A Fulcio that answers so, and how often it was asked. */
async function fulcio(t: TestContext, answer: RequestListener): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

/** The error of signing there; the token is nowhere in it. */
async function failure(url: string, given = token, retries = 0): Promise<WtgosError> {
  const sign = keylessSigner({
    fulcioUrl: url,
    identityToken: async () => given,
    timeoutMs: 200,
    retries,
    log: silentLog,
  });
  const error = await sign(signatureStatement(sha256('image'))).then(
    () => assert.fail('it signed'),
    (reason: WtgosError) => reason,
  );
  const told = [error.message, error.stack, error.hint, String(error.cause)].join('\n');
  assert.ok(!told.includes(given), told);
  return error;
}

const json = (status: number, body: unknown): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
};

describe('Fulcio', () => {
  test('fails for a while: asked again, then said', async (t) => {
    const { url, asked } = await fulcio(t, json(503, { message: 'later' }));
    const error = await failure(url, token, 1);
    assert.equal(error.code, 'sigstore-failed');
    assert.match(error.message, new RegExp(`^Fulcio \\(${url}\\): .*\\(503\\) later$`));
    assert.equal(asked(), 2);
  });

  test('refuses the token: not asked again, and its echo is masked', async (t) => {
    const { url, asked } = await fulcio(t, json(400, { message: `no: ${token}` }));
    const error = await failure(url, token, 3);
    assert.match(error.message, /\(400\) no: \*\*\*$/);
    assert.match(error.hint ?? '', /trust whoever issued the token/);
    assert.equal(asked(), 1);
  });

  test('takes too long', async (t) => {
    const { url } = await fulcio(t, () => {});
    const started = performance.now();
    const error = await failure(url);
    assert.ok(performance.now() - started < 3_000);
    assert.equal(error.code, 'sigstore-failed');
    assert.match(error.message, /timeout/);
    assert.match(error.hint ?? '', /200 ms and 1 attempts/);
  });

  test('is not there', async (t) => {
    const { url } = await fulcio(t, () => {});
    const error = await failure(url.replace(/:\d+$/, ':1'));
    assert.match(error.message, /ECONNREFUSED/);
  });

  const odd = [
    {},
    null,
    { signedCertificateEmbeddedSct: {} },
    { signedCertificateEmbeddedSct: { chain: { certificates: [] } } },
    { signedCertificateEmbeddedSct: { chain: { certificates: ['-----BEGIN CERTIFICATE-----'] } } },
  ];
  for (const answer of odd) {
    test(`answers ${JSON.stringify(answer)}`, async (t) => {
      const { url } = await fulcio(t, json(200, answer));
      assert.equal((await failure(url)).code, 'sigstore-failed');
    });
  }
});

describe('the token', () => {
  test('is none: nobody is asked', async (t) => {
    const { url, asked } = await fulcio(t, json(200, {}));
    assert.equal((await failure(url, 'no-token-at-all')).code, 'identity-token-failed');
    assert.equal(asked(), 0);
  });

  test('cannot be had: said as its giver says it', async () => {
    const sign = keylessSigner({
      fulcioUrl: 'http://127.0.0.1:1',
      identityToken: async () => {
        throw new ExternalError('identity-token-failed', 'the runner is silent');
      },
      timeoutMs: 200,
      retries: 0,
      log: silentLog,
    });
    await assert.rejects(sign(signatureStatement(sha256('image'))), {
      code: 'identity-token-failed',
      message: 'the runner is silent',
    });
  });
});
