import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTrustedRoot } from './trusted-root.ts';

const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const validFor = { start: '2026-01-01T00:00:00Z' };
const authority = { certChain: { certificates: [{ rawBytes: 'AAAA' }] }, validFor };

test('what is no trusted root, or trusts too little, is refused with the place', async () => {
  const wrong: [unknown, RegExp][] = [
    [[], /at the top/],
    [{ mediaType: 'text/plain', certificateAuthorities: [authority] }, /mediaType/],
    [{ mediaType }, /certificateAuthorities/],
    [{ mediaType, certificateAuthorities: [] }, /certificateAuthorities/],
    [{ mediaType, certificateAuthorities: [authority] }, /neither a log nor a timestamp authority/],
    [{ mediaType, certificateAuthorities: [{ ...authority, validFor: { start: 'soon' } }] }, /validFor\.start/],
    [{ mediaType, certificateAuthorities: [{ ...authority, validFor: undefined }] }, /validFor/],
    [{ mediaType, certificateAuthorities: [authority], tlogs: [{ baseUrl: 'x' }] }, /tlogs\.0/],
    // Reads well, but the certificate is none.
    [
      { mediaType, certificateAuthorities: [authority], timestampAuthorities: [authority] },
      /trusted-root: root.json: /,
    ],
  ];
  for (const [document, reason] of wrong) {
    await assert.rejects(readTrustedRoot(Buffer.from(JSON.stringify(document)), 'root.json'), (error: Error) => {
      assert.equal((error as Error & { code?: string }).code, 'trusted-root-invalid');
      assert.match(error.message, reason);
      return true;
    });
  }
  await assert.rejects(readTrustedRoot(Buffer.from('{"a":1,"a":2}'), 'root.json'), { code: 'trusted-root-invalid' });
  await assert.rejects(readTrustedRoot(Buffer.from('no'), 'root.json'), { code: 'trusted-root-invalid' });
});
