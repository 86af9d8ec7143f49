/** What an image and a record file say is anyone's: neither ends as a bug, and provenance names the record that is attested. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Digest, sha256 } from '../../src/core/digest.ts';
import { canonicalJson, type Json } from '../../src/core/json.ts';
import { LayoutStore } from '../../src/registry/layout.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { provenanceType, recordType } from '../../src/sigstore/provenance.ts';
import { putBytes } from '../../src/sigstore/put-bytes.ts';
import { command } from './command.ts';
import { password } from './world.ts';

const someDigest = sha256('some');

function recordOf(image: Digest, more: object = {}): object {
  return {
    schema: recordType,
    image: { digest: image },
    base: { reference: 'ghcr.io/o/base:1', digest: someDigest, verification: { kind: 'unsigned-by-request' } },
    policy: { name: 'p', digest: someDigest },
    tool: { name: 't', version: '1', digest: someDigest },
    verdict: { result: 'pass', strict: true },
    delta: [],
    findings: [],
    ...more,
  };
}

/** An image in a layout whose config says something odd of its time. */
async function world(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-attest-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const cwd = join(folder, 'project');
  await mkdir(cwd);
  await writeFile(join(cwd, 'Containerfile'), 'FROM x\n');
  await writeFile(join(cwd, 'cosign.key'), (await generateKeyPair(password)).privatePem, { mode: 0o600 });
  const store = await LayoutStore.open(join(folder, 'layout'));
  const text = { architecture: 'amd64', os: 'linux', created: 'once', rootfs: { type: 'layers', diff_ids: [] } };
  const config = await putBytes(store, Buffer.from(JSON.stringify(text)), mediaTypes.ociConfig);
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  const { digest } = await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest);
  const attest = async (record: string) => {
    await writeFile(join(cwd, 'record.json'), record);
    const key = ['--signing-key', 'cosign.key', '--signing-password', 'env://COSIGN_PASSWORD'];
    const image = ['--image', `${store.name}@${digest}`, '--record', 'record.json'];
    return command(cwd, ['attest-provenance', ...image, ...key]);
  };
  return { store, digest, attest };
}

test('a record that was written in another form, and an image of no time', async (t) => {
  const { store, digest, attest } = await world(t);
  const record = recordOf(digest);
  const { status, stderr } = await attest(`${JSON.stringify(record, null, 2)}\n`);
  assert.equal(status, 0, stderr);
  const found = (await readBundles(store, digest)).flatMap((each) => (each.ok ? [each.statement] : []));
  const provenance = found.find(({ predicateType }) => predicateType === provenanceType)?.predicate;
  const attested = found.find(({ predicateType }) => predicateType === recordType)?.predicate;
  assert.deepEqual(attested, record);
  const wanted = sha256(canonicalJson(record as Json)).slice('sha256:'.length);
  assert.ok(JSON.stringify(provenance).includes(`{"digest":{"sha256":"${wanted}"},"name":"check record"}`));
});

test('a record without one canonical form is wrong input', async (t) => {
  const { digest, attest } = await world(t);
  const { status, stderr } = await attest(JSON.stringify(recordOf(digest, { score: 1.5 })));
  assert.equal(status, 2, stderr);
  assert.match(stderr, /no check record \(it holds a number that is no safe integer\)/);
});
