/**
 * Judges an image that adds 200 KiB to a base whose index is in the cache, and tells which layers were read for it.
 * Prints one line of JSON.
 *
 *   node bench/index-judge.ts LAYOUT CACHE_FOLDER
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Digest, sha256 } from '../src/core/digest.ts';
import { silentLog } from '../src/core/log.ts';
import { examine } from '../src/pipeline/examine.ts';
import { layerSources, readStoredImage } from '../src/pipeline/stored-image.ts';
import { readManifest } from '../src/registry/documents.ts';
import { LayoutStore } from '../src/registry/layout.ts';
import { mediaTypes } from '../src/registry/media-types.ts';
import { policySchemaUrl } from '../src/rules/policy.ts';
import { parsePolicy } from '../src/rules/policy-file.ts';
import { tarOf } from '../tests/tools/tar.ts';
import { imageOf } from './index-base.ts';

const [layout = '', cacheDir] = process.argv.slice(2);
const store = await LayoutStore.open(layout);
const requested: Digest[] = [];
const open = store.openBlob.bind(store);
store.openBlob = (descriptor) => {
  requested.push(descriptor.digest);
  return open(descriptor);
};
const base = await readStoredImage(store, 'base');

// Forty files of 5 KiB that do not compress.
const noise = (file: number): Buffer =>
  Buffer.concat(
    Array.from({ length: 160 }, (_, block) => createHash('sha256').update(`bench ${file} ${block}`).digest()),
  );
const tar = tarOf([
  { name: 'usr/share/bench/', flag: '5', mode: 0o755 },
  ...Array.from({ length: 40 }, (_, i) => ({ name: `usr/share/bench/${i}.json`, content: noise(i) })),
]);
const bytes = gzipSync(tar);
const ours = {
  descriptor: { mediaType: mediaTypes.ociLayerGzip, digest: sha256(bytes), size: bytes.length },
  diffId: sha256(tar),
  async *open() {
    requested.push(sha256(bytes));
    yield bytes;
  },
};
const layers = [...layerSources(base), ours];
const made = imageOf(layers);
const manifest = readManifest(made.manifest, mediaTypes.ociManifest, { digest: sha256(made.manifest) });
if (manifest.kind !== 'image') throw new TypeError('no image');
const rootfs = { type: 'layers' as const, diff_ids: layers.map(({ diffId }) => diffId) };
const candidate = {
  image: { store, manifest, config: { ...base.config, config: { Labels: { 'containers.bootc': '1' } }, rootfs } },
  base: {
    ...base,
    reference: 'oci:base',
    digest: base.manifest.descriptor.digest,
    rootDigest: base.manifest.descriptor.digest,
    platform: { os: 'linux', architecture: 'amd64' },
    verification: { kind: 'unsigned-by-request' as const },
  },
  layers,
  sources: new Map(),
};
const policy = parsePolicy(
  `schema: ${policySchemaUrl}\nname: bench\nallow:\n  - name: bench\n    reason: what this bench adds\n    paths: [usr/share/bench, usr/share/bench/**]\n`,
  'policy.yaml',
);
const services = {
  log: silentLog,
  open: () => Promise.reject(new TypeError('nothing else is opened')),
  cacheDir,
  workerFile: undefined,
  signal: undefined,
  now: () => new Date(),
  origin: { kind: 'local' as const },
  tool: { name: 'bench', version: '0', digest: sha256('bench') },
};

const started = performance.now();
const { evidence, verdict } = await examine(
  candidate,
  { policy, digest: sha256('policy') },
  { strict: false, targets: [] },
  services,
);
const seconds = (performance.now() - started) / 1000;
const ofBase = new Set(base.manifest.document.layers.map(({ digest }) => digest));
console.log(
  JSON.stringify({
    seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
    changes: evidence.delta.length,
    verdict: verdict.result,
    baseLayersRead: requested.filter((digest) => ofBase.has(digest)).length,
    ownLayersRead: requested.filter((digest) => !ofBase.has(digest)).length,
  }),
);
