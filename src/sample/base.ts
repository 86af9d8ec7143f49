import { gzipSync } from 'fflate';
import { type Digest, sha256 } from '../core/digest.ts';
import { mediaTypes } from '../registry/media-types.ts';
import type { Descriptor, ImageConfig, ImageManifest, Store } from '../registry/types.ts';
import { signLegacy } from '../sigstore/legacy.ts';
import type { SigningKey } from '../sigstore/types.ts';
import { samplePackages } from './packages.ts';
import { rpmPackage } from './rpm-package.ts';
import { writeRpmDatabase } from './rpmdb-writer.ts';
import { layerTar } from './tar.ts';
import { sampleLayers } from './tree.ts';

/** The repository that the sample base in a layout stands in for. */
const sampleRepository = 'ghcr.io/ublue-os/bluefin-dx';

export interface SampleBase {
  digest: Digest;
  /** As it was signed: under the name of its registry; in a layout, as `ghcr.io/ublue-os/bluefin-dx:TAG`. */
  reference: string;
  layers: number;
  /** Compressed bytes of the layers. */
  bytes: number;
  packages: number;
}

/**
 * Puts a small base into a store and signs it: shaped like a bootc image (kernel, RPM database, signature policy,
 * composefs, usr-merge), with nothing in it that could run. It is signed as Universal Blue signs: by key, in the legacy layout.
 *
 * @param created the one clock of the sample; same clock and key, same layers
 * @throws ExternalError of the store
 */
export async function makeSampleBase(options: {
  store: Store;
  tag: string;
  created: Date;
  signingKey: SigningKey;
}): Promise<SampleBase> {
  const { store, tag, created, signingKey } = options;
  const rpmdb = writeRpmDatabase(samplePackages.map(rpmPackage));
  const layers = sampleLayers({ rpmdb, publicKey: signingKey.publicKey.pem });

  const seconds = Math.floor(created.getTime() / 1000);
  const tars = layers.map(({ members }) => layerTar(members, seconds));
  const blobs = tars.map((tar) => Buffer.from(gzipSync(tar, { mtime: 0 })));
  const descriptors = blobs.map((blob) => describe(mediaTypes.ociLayerGzip, blob));
  const config: ImageConfig = {
    architecture: 'amd64',
    os: 'linux',
    created: created.toISOString(),
    config: {
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/bin'],
      Cmd: ['/sbin/init'],
      Labels: {
        'containers.bootc': '1',
        'ostree.bootable': 'true',
        'org.opencontainers.image.title': 'bluefin-dx (a sample)',
        'org.opencontainers.image.version': '43.sample',
      },
    },
    rootfs: { type: 'layers', diff_ids: tars.map((tar) => sha256(tar)) },
    history: layers.map(({ step }) => ({ created: created.toISOString(), created_by: step })),
  };
  const configBytes = Buffer.from(JSON.stringify(config));
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: describe(mediaTypes.ociConfig, configBytes),
    layers: descriptors,
  };

  const contents = [...descriptors.map((descriptor, at) => ({ descriptor, bytes: blobs[at] ?? Buffer.alloc(0) }))];
  contents.push({ descriptor: manifest.config, bytes: configBytes });
  for (const { descriptor, bytes } of contents) {
    await store.putBlob(descriptor, {
      async *open() {
        yield bytes;
      },
    });
  }
  const subject = await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest, { tag });
  const { repository } = store;
  const reference = `${repository ? `${repository.host}/${repository.path}` : sampleRepository}:${tag}`;
  await signLegacy(store, subject, [reference], signingKey);
  return {
    digest: subject.digest,
    reference,
    layers: layers.length,
    bytes: descriptors.reduce((sum, { size }) => sum + size, 0),
    packages: samplePackages.length,
  };
}

function describe(mediaType: string, bytes: Buffer): Descriptor {
  return { mediaType, digest: sha256(bytes), size: bytes.length };
}
