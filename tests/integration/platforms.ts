import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import type { Descriptor, ImageManifest } from '../../src/registry/types.ts';
import { generateKeyPair, loadSigningKey } from '../../src/sigstore/keys.ts';
import { signLegacy } from '../../src/sigstore/legacy.ts';
import type { PublicKey } from '../../src/sigstore/types.ts';
import { password, publishWorld, type World } from './world.ts';

export const repository = 'ghcr.io/wtgos/wtgos';

/** An index of the sample base for two platforms, signed by a key of its own. */
export interface MultiBase {
  /** `HOST/ublue-os/bluefin-dx:multi` */
  reference: string;
  digest: Digest;
  publicKey: PublicKey;
  publicKeyFile: string;
}

export async function makeMultiBase(world: World): Promise<MultiBase> {
  const store = await openStore(parseImageReference(world.base, world.folder), { log: silentLog });
  const manifest = await store.getManifest('stable');
  if (manifest?.kind !== 'image') return assert.fail('no sample base');
  const document = JSON.parse((await store.readBlob(manifest.document.config, 1 << 20)).toString());
  const bytes = Buffer.from(JSON.stringify({ ...document, architecture: 'arm64' }));
  const config = { ...manifest.document.config, digest: sha256(bytes), size: bytes.length };
  await store.putBlob(config, {
    async *open() {
      yield bytes;
    },
  });
  const changed: ImageManifest = { ...manifest.document, config };
  const arm64 = await store.putManifest(Buffer.from(JSON.stringify(changed)), manifest.descriptor.mediaType);
  const on = (image: Descriptor, architecture: string) => ({ ...image, platform: { os: 'linux', architecture } });
  const manifests = [on(manifest.descriptor, 'amd64'), on(arm64, 'arm64')];
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
  const subject = await store.putManifest(index, mediaTypes.ociIndex, { tag: 'multi' });

  const { privatePem, publicPem } = await generateKeyPair('');
  const key = await loadSigningKey(privatePem, '');
  const reference = `${store.name}:multi`;
  await signLegacy(store, subject, [reference], key);
  const publicKeyFile = join(world.folder, '..', 'multi.pub');
  await writeFile(publicKeyFile, publicPem);
  return { reference, digest: subject.digest, publicKey: key.publicKey, publicKeyFile };
}

/** Publishes the world's project for one platform, under `stable-ARCHITECTURE`. @returns the digest */
export async function publishPart(
  world: World,
  base: MultiBase,
  architecture: 'amd64' | 'arm64',
  created: Date,
): Promise<string> {
  const key = await loadSigningKey(await readFile(world.privateKeyFile, 'utf8'), password);
  const tag = `stable-${architecture}`;
  const { digest } = await publishWorld(world, {
    options: {
      base: base.reference,
      baseTrust: baseTrust([base.publicKey], false),
      created,
      platform: { os: 'linux', architecture },
      annotations: { 'org.opencontainers.image.source': 'https://github.com/wtgos/wtgos' },
      publish: {
        target: await world.target(),
        tags: [tag],
        references: [`${repository}:${tag}`],
        key,
        publicKeys: [key.publicKey],
        allowRollback: true,
      },
    },
  });
  return digest;
}
