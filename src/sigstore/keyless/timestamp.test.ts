import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths, startFakeSigstore } from '../../../tests/tools/fake-sigstore.ts';
import { sha256 } from '../../core/digest.ts';
import { silentLog } from '../../core/log.ts';
import { signatureStatement } from '../statement.ts';
import { keylessSigner } from './signer.ts';

test('a timestamp that is none, or for another signature, is noticed without any trusted root', async () => {
  await using sigstore = await startFakeSigstore();
  const { url, token, faults } = sigstore;
  const signer = keylessSigner({
    fulcioUrl: url,
    tsaUrl: url,
    identityToken: async () => token,
    timeoutMs: 2_000,
    retries: 0,
    log: silentLog,
  });
  const sign = () => signer(signatureStatement(sha256('an image')));
  const signed = JSON.parse((await sign()).bytes.toString());
  const [stamp] = signed.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
  for (const [body, why] of [
    [Buffer.from(stamp.signedTimestamp, 'base64'), /gave no timestamp for it: message imprint/],
    [Buffer.from('no'), /gave no timestamp for it/],
    [Buffer.alloc(0), /gave no timestamp for it/],
  ] as const) {
    faults.set(paths.tsa, (_, response) => response.writeHead(201).end(body));
    await assert.rejects(sign(), { code: 'sigstore-failed', message: why });
  }
});
