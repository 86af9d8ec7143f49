import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { ExternalError } from '../core/errors.ts';
import { maxManifestBytes, readConfig, readManifest, refuseForeignLayers } from './documents.ts';
import { mediaTypes } from './media-types.ts';

const blob = { mediaType: mediaTypes.ociLayerGzip, digest: sha256('layer'), size: 5 };
const config = { mediaType: mediaTypes.ociConfig, digest: sha256('config'), size: 6 };
const image = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [blob] };
const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [blob] };

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

function refused(message: RegExp, value: unknown, contentType?: string) {
  assert.throws(
    () => readManifest(bytes(value), contentType),
    (error) => error instanceof ExternalError && error.code === 'image-malformed' && message.test(error.message),
  );
}

test('an image keeps its bytes and the members we do not know', () => {
  const text = `{ "schemaVersion":2, "x-new": {"a":[1]}, "config":${JSON.stringify({ ...config, 'x-too': 1 })}, "layers":[] }`;
  const read = readManifest(bytes(text), mediaTypes.ociManifest);
  assert.equal(read.kind, 'image');
  assert.equal(read.bytes.toString(), text);
  assert.deepEqual(read.descriptor, { mediaType: mediaTypes.ociManifest, digest: sha256(text), size: text.length });
  assert.deepEqual(JSON.parse(text), read.document);
});

test('the four media types are taken, and told from the document when nothing says them', () => {
  assert.equal(readManifest(bytes(index), undefined).kind, 'index');
  assert.equal(
    readManifest(bytes({ ...index, mediaType: mediaTypes.dockerIndex }), mediaTypes.dockerIndex).kind,
    'index',
  );
  assert.equal(readManifest(bytes({ ...image, mediaType: mediaTypes.dockerManifest }), undefined).kind, 'image');
  const { mediaType: _, ...untyped } = image;
  assert.equal(readManifest(bytes(untyped), undefined).descriptor.mediaType, mediaTypes.ociManifest);
  assert.equal(readManifest(bytes(untyped), `${mediaTypes.ociManifest.toUpperCase()}; charset=utf-8`).kind, 'image');
});

test('documents that are both image and index are refused', () => {
  const { mediaType: _, ...untyped } = { ...image, ...index };
  refused(/manifests|layers|config/, untyped);
  refused(/manifests/, { ...untyped, mediaType: mediaTypes.ociManifest });
  refused(/config/, { ...untyped, mediaType: mediaTypes.ociIndex });
  refused(/"layers"/, { ...index, layers: [] });
  refused(/"manifests"/, { ...image, manifests: null });
  refused(/"fsLayers"/, { ...image, fsLayers: [] });
  refused(/must be written manifests/, { ...image, Manifests: [] });
  refused(/must be written layers/, { ...image, LAYERS: [] });
});

test('contradicting, unknown and doubled types are refused', () => {
  refused(/called both/, image, mediaTypes.ociIndex);
  refused(/called both/, image, mediaTypes.dockerManifest);
  refused(/no image manifest/, { ...image, mediaType: 'application/vnd.evil+json' });
  refused(/called both/, image, 'text/html');
  refused(/"mediaType" twice/, `{"mediaType":"a","schemaVersion":2,"mediaType":"${mediaTypes.ociManifest}"}`);
  refused(/"mediaType" twice/, '{"mediaType":"a","media\\u0054ype":"b"}');
  refused(/__proto__/, '{"__proto__":{"layers":[]}}');
  refused(/schema 1/, { schemaVersion: 1, fsLayers: [], history: [] });
  refused(/schemaVersion/, { ...image, schemaVersion: '2' });
});

test('broken documents are refused', () => {
  refused(/no JSON/, 'hello');
  refused(/no JSON object/, '[]'.replace('[]', 'null'));
  refused(/levels/, `{"annotations":${'['.repeat(100)}${']'.repeat(100)}}`);
  refused(/digest/, { ...image, config: { ...config, digest: 'sha256:short' } });
  refused(/digest/, { ...image, layers: [{ ...blob, digest: `sha512:${'a'.repeat(128)}` }] });
  refused(/size/, { ...image, layers: [{ ...blob, size: -1 }] });
  refused(/size/, { ...image, layers: [{ ...blob, size: 1e300 }] });
  refused(/mediaType/, { ...image, layers: [{ ...blob, mediaType: 'a b' }] });
  refused(/annotations/, { ...image, annotations: { a: 1 } });
  assert.throws(() => readManifest(Buffer.from([0x7b, 0xff, 0x7d]), undefined), /UTF-8/);
  assert.throws(() => readManifest(Buffer.alloc(maxManifestBytes + 1, ' '), undefined), /larger/);
});

test('other bytes than asked for are a mismatch', () => {
  const right = { digest: sha256(bytes(image)), size: bytes(image).length };
  assert.equal(readManifest(bytes(image), undefined, right).kind, 'image');
  for (const wrong of [
    { ...right, size: 1 },
    { ...right, digest: sha256('other') },
  ]) {
    assert.throws(
      () => readManifest(bytes(image), undefined, wrong),
      (error) => error instanceof ExternalError && error.code === 'digest-mismatch',
    );
  }
});

test('layers that lie elsewhere are refused when asked', () => {
  const check = (layer: object) => {
    const read = readManifest(bytes({ ...image, layers: [layer] }), undefined);
    if (read.kind === 'image') refuseForeignLayers(read.document);
  };
  check(blob);
  check({ ...blob, urls: [] });
  assert.throws(() => check({ ...blob, urls: ['https://elsewhere.example/x'] }), /elsewhere/);
  assert.throws(
    () => check({ ...blob, mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' }),
    /foreign/,
  );
  assert.throws(
    () => check({ ...blob, mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar' }),
    /foreign/,
  );
});

test('a config is read as Docker writes it', () => {
  const diffIds = [sha256('diff')];
  const read = readConfig(
    bytes({
      architecture: 'amd64',
      os: 'linux',
      container: 'kept',
      config: { Env: null, Cmd: null, Labels: { a: 'b' }, Volumes: null, OnBuild: null, Healthcheck: { Test: ['x'] } },
      rootfs: { type: 'layers', diff_ids: diffIds },
      history: null,
    }),
  );
  assert.deepEqual(read, {
    architecture: 'amd64',
    os: 'linux',
    container: 'kept',
    config: { Cmd: null, Labels: { a: 'b' }, Healthcheck: { Test: ['x'] } },
    rootfs: { type: 'layers', diff_ids: diffIds },
  });
});

test('a config with wrong diff IDs, or doubled members, is refused', () => {
  const start = '{"architecture":"amd64","os":"linux",';
  assert.throws(
    () => readConfig(bytes(`${start}"rootfs":{"type":"layers","diff_ids":["md5:1"]}}`)),
    /rootfs\.diff_ids\.0/,
  );
  assert.throws(() => readConfig(bytes(`${start}"rootfs":{"type":"layers","diff_ids":[],"diff_ids":[]}}`)), /twice/);
  assert.throws(() => readConfig(bytes(`${start}"rootfs":{"type":"layers","diff_ids":[],"Diff_IDs":[]}}`)), /diff_ids/);
});

test('what Go would read as another member is refused, on every level', () => {
  const evil = { ...blob, digest: sha256('evil') };
  refused(/must be written layers/, { ...image, layerſ: [evil] });
  refused(/must be written digest/, { ...image, layers: [{ ...blob, digeſt: evil.digest }] });
  refused(/must be written os/, {
    ...image,
    layers: [{ ...blob, platform: { os: 'linux', architecture: 'a', OS: 'b' } }],
  });
  const settings = (config: object, more: object = {}) =>
    readConfig(
      bytes({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] }, config, ...more }),
    );
  settings({ Labels: { a: '1', A: '2' } });
  assert.throws(() => settings({ User: '', user: 'other' }), /must be written User/);
  assert.throws(() => settings({ Labelſ: { a: 'b' } }), /must be written Labels/);
  assert.throws(() => settings({}, { hiſtory: [] }), /must be written history/);
  assert.throws(() => settings({}, { history: [{ Created_By: 'x' }] }), /must be written created_by/);
  // U+212A, the sign of Kelvin.
  assert.throws(() => settings({ WorKingDir: '/x' }), /must be written WorkingDir/);
});
