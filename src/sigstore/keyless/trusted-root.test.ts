import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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

test('several documents, one a line, as `gh attestation trusted-root` prints them', async () => {
  const fixture = async (kind: string) => {
    const file = new URL(`../../../tests/fixtures/keyless/root-${kind}.json`, import.meta.url);
    return JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
  };
  const [timestamp, log] = await Promise.all([fixture('timestamp'), fixture('log')]);
  const read = async (text: string) => (await readTrustedRoot(Buffer.from(text), 'roots.jsonl')).instances;
  for (const [text, count] of [
    [`${timestamp}\n${log}\n`, 2],
    [`${timestamp}\r\n\r\n${log}`, 2],
    [`${timestamp}\n`, 1],
    [JSON.stringify(JSON.parse(log), null, 2), 1],
    [`\n${log}`, 1],
  ] as const) {
    assert.equal((await read(text)).length, count);
  }
  assert.deepEqual(
    (await read(`${timestamp}\n${log}\n`)).map(({ thresholds }) => thresholds.tlogThreshold),
    [0, 1],
  );
  for (const [text, reason] of [
    [`${log}\n{}`, /roots\.jsonl:2: at mediaType/],
    [`${log}\n\nno`, /roots\.jsonl:3: /],
    [`${log}\n`.repeat(11), /11 documents, more than 10/],
  ] as const) {
    await assert.rejects(read(text), { code: 'trusted-root-invalid', message: reason });
  }
});
