import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveBase } from '../../../src/assemble/resolve-base.ts';
import type { ResolvedBase } from '../../../src/assemble/types.ts';
import { hexOf, sha256 } from '../../../src/core/digest.ts';
import { silentLog } from '../../../src/core/log.ts';
import type { LayerSource } from '../../../src/image/types.ts';
import { baseTrust } from '../../../src/pipeline/base-trust.ts';
import type { PipelineServices } from '../../../src/pipeline/services.ts';
import { mediaTypes } from '../../../src/registry/media-types.ts';
import { openStore } from '../../../src/registry/open.ts';
import type { ImageConfig, ImageManifest, Store } from '../../../src/registry/types.ts';
import { makeSampleBase } from '../../../src/sample/base.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../../src/sigstore/keys.ts';

/** What an image is made of beside its base; each part may lie. */
export interface Recipe {
  layers?: readonly LayerSource[];
  /** `created_by` of each layer. */
  history?: readonly string[];
  /** Changes the documents before they are stored. */
  edit?(documents: { manifest: ImageManifest; config: ImageConfig }): void;
  /** Changes the manifest's very text. */
  rewrite?(text: string): string;
}

/** A layout folder with the signed sample base, in which images are put together by hand, rightly or not. */
export interface Workshop extends AsyncDisposable {
  folder: string;
  layout: string;
  store: Store;
  baseKeyFile: string;
  /** Found and verified as every link does it. */
  base: ResolvedBase;
  services: PipelineServices;
  /** Stores an image on the base and returns its name, `oci:DIR@sha256:…`. */
  make(recipe: Recipe): Promise<string>;
}

const created = new Date('2026-01-01T00:00:00Z');

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-workshop-'));
  const layout = join(folder, 'layout');
  const services = servicesIn(folder);
  const store = await services.open({ kind: 'layout', dir: layout });
  const key = await generateKeyPair('');
  await makeSampleBase({ store, tag: 'base', created, signingKey: await loadSigningKey(key.privatePem, '') });
  const baseKeyFile = join(folder, 'base.pub');
  await mkdir(join(folder, 'cache'), { mode: 0o700 });
  await writeFile(baseKeyFile, key.publicPem);

  const found = await resolveBase(
    { base: { reference: `oci:${layout}:base` } },
    {
      baseTrust: baseTrust([loadPublicKey(key.publicPem)], false),
      platform: { os: 'linux', architecture: 'amd64' },
      cwd: folder,
    },
    services,
  );
  const base = { ...found, reference: `${found.reference}@${found.digest}` };
  return {
    folder,
    layout,
    store,
    baseKeyFile,
    base,
    services,
    make: (recipe) => make(recipe, base, layout),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Past the store, which would not write what it does not read. */
async function make(recipe: Recipe, base: ResolvedBase, layout: string): Promise<string> {
  const { layers = [], history = [], edit, rewrite = (text) => text } = recipe;
  const blobs = join(layout, 'blobs', 'sha256');
  const manifest = structuredClone(base.manifest.document);
  const config = structuredClone(base.config);
  for (const [at, { descriptor, diffId, open }] of layers.entries()) {
    await writeFile(join(blobs, hexOf(descriptor.digest)), open());
    manifest.layers.push(structuredClone(descriptor));
    config.rootfs.diff_ids.push(diffId);
    config.history?.push({ created: created.toISOString(), created_by: history[at] ?? 'COPY something /' });
  }
  edit?.({ manifest, config });
  const configBytes = JSON.stringify(config);
  manifest.config = {
    mediaType: mediaTypes.ociConfig,
    digest: sha256(configBytes),
    size: Buffer.byteLength(configBytes),
  };
  const manifestBytes = rewrite(JSON.stringify(manifest));
  for (const bytes of [configBytes, manifestBytes]) await writeFile(join(blobs, hexOf(sha256(bytes))), bytes);
  return `oci:${layout}@${sha256(manifestBytes)}`;
}

function servicesIn(folder: string): PipelineServices {
  return {
    log: silentLog,
    open: (reference) => openStore(reference, { log: silentLog }),
    cacheDir: join(folder, 'cache'),
    workerFile: undefined,
    signal: undefined,
    now: () => created,
    origin: { kind: 'local' },
    tool: { name: 'wtgos', version: '0.0.0', digest: sha256('the tests') },
  };
}
