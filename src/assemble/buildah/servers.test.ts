import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../core/digest.ts';
import { ExternalError } from '../../core/errors.ts';
import { silentLog } from '../../core/log.ts';
import type { Store } from '../../registry/types.ts';
import { type Capture, captureImage } from './capture.ts';
import { serveImages } from './image-server.ts';

const layer = Buffer.from('a layer');
const descriptor = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: sha256(layer), size: layer.length };
const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256(Buffer.from('{}')), size: 2 };
const bytes = Buffer.from('{"a manifest":true}');
const manifest = {
  kind: 'image' as const,
  bytes,
  descriptor: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: sha256(bytes), size: bytes.length },
  document: { schemaVersion: 2 as const, config, layers: [descriptor] },
};

function storeOf(openBlob: Store['openBlob']): Store {
  return { openBlob } as Store;
}

test('the image server: what is in its images, by digest, under a secret path, and nothing else', async () => {
  const store = storeOf(async function* () {
    yield layer;
  });
  const server = await serveImages([{ store, manifest }], silentLog);
  try {
    const url = `http://${server.place.replace('/', '/v2/')}`;
    const get = async (path: string, method = 'GET') => {
      const response = await fetch(`${url}${path}`, { method });
      return { status: response.status, body: await response.text(), type: response.headers.get('content-type') };
    };
    assert.equal((await fetch(`http://${server.host}/v2/`)).status, 200);
    const { mediaType: type, digest } = manifest.descriptor;
    assert.deepEqual(await get(`/manifests/${digest}`), { status: 200, body: bytes.toString(), type });
    assert.deepEqual(await get(`/manifests/${digest}`, 'HEAD'), { status: 200, body: '', type });
    assert.equal((await get(`/blobs/${descriptor.digest}`)).body, 'a layer');
    for (const path of [
      `/manifests/latest`,
      `/blobs/${sha256(Buffer.from('other'))}`,
      `/manifests/${descriptor.digest}`,
      '/tags/list',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
    assert.equal((await get(`/blobs/uploads/`, 'POST')).status, 405);
    assert.equal((await fetch(`http://${server.host}/v2/images/manifests/${digest}`)).status, 404);
  } finally {
    await server.close();
  }
});

test('the image server: a layer that breaks off ends the answer, so that nobody takes the half for the whole', async () => {
  const store = storeOf(async function* () {
    yield layer.subarray(0, 3);
    throw new ExternalError('digest-mismatch', 'other bytes came');
  });
  const server = await serveImages([{ store, manifest }], silentLog);
  try {
    const url = `http://${server.place.replace('/', '/v2/')}/blobs/${descriptor.digest}`;
    await assert.rejects(fetch(url).then((response) => response.text()));
  } finally {
    await server.close();
  }
});

const present = sha256(Buffer.from('a layer of the base'));

async function withCapture(work: (capture: Capture, url: string, dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'capture-'));
  const capture = await captureImage(new Map([[present, 12_345]]), dir, silentLog);
  try {
    const [host, path] = capture.place.replace(':image', '').split('/');
    await work(capture, `http://${host}/v2/${path}`, dir);
  } finally {
    await capture.close();
    rmSync(dir, { recursive: true });
  }
}

async function upload(url: string, content: Buffer, digest: string): Promise<Response> {
  const opened = await fetch(`${url}/blobs/uploads/`, { method: 'POST' });
  const location = new URL(opened.headers.get('location') ?? '', url);
  await fetch(location, { method: 'PATCH', body: new Uint8Array(content.subarray(0, 2)) });
  await fetch(location, { method: 'PATCH', body: new Uint8Array(content.subarray(2)) });
  location.searchParams.set('digest', digest);
  return fetch(location, { method: 'PUT' });
}

test('the capture: has the base’s layers, takes others, hashes them', () =>
  withCapture(async (capture, url) => {
    const head = await fetch(`${url}/blobs/${present}`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('content-length'), '12345');
    assert.equal((await fetch(`${url}/blobs/${descriptor.digest}`, { method: 'HEAD' })).status, 404);
    assert.throws(() => capture.captured(), { code: 'tool-failed' });
    assert.equal((await upload(url, layer, sha256(Buffer.from('other')))).status, 400);
    assert.equal((await upload(url, layer, descriptor.digest)).status, 201);
    assert.equal((await fetch(`${url}/blobs/${descriptor.digest}`, { method: 'HEAD' })).status, 200);
    assert.equal((await fetch(`${url}/manifests/other`, { method: 'PUT', body: '{}' })).status, 404);
    assert.equal((await fetch(`${url}/manifests/image`, { method: 'PUT', body: '{"a":1}' })).status, 201);
    const { manifestBytes, blobs } = capture.captured();
    assert.equal(manifestBytes.toString(), '{"a":1}');
    assert.deepEqual([...blobs.keys()], [descriptor.digest]);
    assert.deepEqual(readFileSync(blobs.get(descriptor.digest) ?? ''), layer);
  }));

test('the capture: whoever does not know the secret place writes nothing', () =>
  withCapture(async (capture, url, dir) => {
    for (const path of ['/v2/image/blobs/uploads/', '/v2/x/blobs/uploads/', '/v2/../blobs/uploads/']) {
      assert.equal((await fetch(new URL(path, url), { method: 'POST' })).status, 404, path);
    }
    assert.equal(
      (await fetch(`${url}/blobs/uploads/${'0'.repeat(32)}?digest=${present}`, { method: 'PUT' })).status,
      404,
    );
    assert.equal(
      (
        await fetch(`${url}/manifests/image`, { method: 'PUT', body: 'x'.repeat(5_000_000) }).catch(() => ({
          status: 413,
        }))
      ).status,
      413,
    );
    assert.deepEqual(readdirSync(dir), []);
    assert.throws(() => capture.captured());
  }));
