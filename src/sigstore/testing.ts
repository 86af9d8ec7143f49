import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { LayoutStore } from '../registry/layout.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { type LoadedKey, loadSigningKey } from './keys.ts';
import { simpleSigningType } from './payload.ts';
import { putBytes } from './put-bytes.ts';
import { signatureAnnotation } from './read-legacy.ts';

/** A key that signs, made on the spot. */
export function freshKey(): Promise<LoadedKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return loadSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, undefined);
}

/** An empty layout in a temporary folder. */
export async function emptyStore(t: TestContext): Promise<Store> {
  const dir = await mkdtemp(join(tmpdir(), 'wtgos-sigstore-'));
  t.after(() => rm(dir, { recursive: true, force: true }));
  return LayoutStore.open(join(dir, 'layout'));
}

/** A small image; another name gives another digest. */
export async function putImage(store: Store, name = 'image'): Promise<Descriptor> {
  const text = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    author: name,
    rootfs: { type: 'layers', diff_ids: [] },
  });
  const config = await putBytes(store, Buffer.from(text), mediaTypes.ociConfig);
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  return store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest);
}

/** An index over images, one for each architecture. */
export async function putIndex(store: Store, children: readonly Descriptor[]): Promise<Descriptor> {
  const manifests = children.map((child, at) => ({
    ...child,
    platform: { os: 'linux', architecture: at === 0 ? 'amd64' : 'arm64' },
  }));
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  return store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex);
}

/** A `.sig` manifest with these layers, whatever they say. */
export async function putSignatures(
  store: Store,
  tag: string,
  signatures: readonly { payload: Buffer; signature: string; mediaType?: string }[],
): Promise<void> {
  const layers: Descriptor[] = [];
  for (const { payload, signature, mediaType = simpleSigningType } of signatures) {
    const descriptor = await putBytes(store, payload, mediaType);
    layers.push({ ...descriptor, annotations: { [signatureAnnotation]: signature } });
  }
  const diffIds = layers.map(({ digest }) => digest);
  const text = JSON.stringify({ architecture: '', os: '', config: {}, rootfs: { type: 'layers', diff_ids: diffIds } });
  const config = await putBytes(store, Buffer.from(text), mediaTypes.ociConfig);
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers };
  await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest, { tag });
}

/** A digest that nothing has. */
export const strangeDigest = sha256('nothing has this digest');
