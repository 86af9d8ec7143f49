import { isDeepStrictEqual } from 'node:util';
import { ExternalError } from '../core/errors.ts';
import { readConfig, refuseForeignLayers } from '../registry/documents.ts';
import { parseImageReference } from '../registry/reference.ts';
import type { ImageConfig, ImageManifest, ImageReference, Store, StoredManifest } from '../registry/types.ts';
import { placeOf, readStagedFile, referenceOf, type StagedFile, writeStagedFile } from './staged-file.ts';
import type { ResolvedBase, StagedImage } from './types.ts';

export { isThin } from './thin-layout.ts';

/** image-spec 1.1, annotations.md, "Pre-Defined Annotation Keys". */
const baseDigestAnnotation = 'org.opencontainers.image.base.digest';
const maxConfigBytes = 4 * 1024 * 1024;

/**
 * Writes down what a thin layout was built from; last of all, so that what has this file is whole.
 * @param cwd where relative layout names start.
 * @throws ExternalError `io-failed`, `disk-full`
 */
export async function writeStaged(image: StagedImage, cwd: string): Promise<void> {
  const { base, dir } = image;
  await writeStagedFile(dir, {
    digest: image.digest,
    engine: image.engine,
    engineReason: image.engineReason,
    bytesAdded: image.bytesAdded,
    base: {
      reference: base.reference,
      digest: base.digest,
      rootDigest: base.rootDigest,
      platform: base.platform,
      verification: base.verification,
      place: placeOf(parseImageReference(base.reference, cwd), dir),
    },
    images: image.images.map(({ reference, digest, rootDigest, verification }) => ({
      reference,
      digest,
      rootDigest,
      verification,
    })),
    buildArgs: Object.entries(image.buildArgs),
    sources: [...image.sources].map(([path, { file, line }]) =>
      line === undefined ? [path, file] : [path, file, line],
    ),
  });
}

/**
 * Opens a built image. All of it is treated as hostile: documents are hashed, and the image must start with exactly the
 * base's layers. Which base that is, and how it was verified, remains a claim of whoever wrote the folder: where it matters
 * the base is to be resolved and verified anew, see {@link openStagedOn}.
 * @throws ExternalError `image-malformed`, `image-not-found`, `digest-mismatch` and those of the base's registry
 */
export async function openStaged(
  dir: string,
  openStore: (reference: ImageReference) => Promise<Store>,
): Promise<StagedImage> {
  const file = await readStagedFile(dir);
  const { reference, rootDigest, platform, verification } = file.base;
  const store = await openStore(referenceOf(file.base, dir));
  const { manifest, config } = await readImage(store, file.base.digest);
  refuseForeignLayers(manifest.document);
  const { digest } = file.base;
  return stagedOn(
    { store, reference, digest, rootDigest, manifest, config, platform, verification },
    dir,
    file,
    openStore,
  );
}

/** What a built image says of its base: a claim. @throws ExternalError `image-malformed` */
export async function claimedBaseOf(dir: string): Promise<Pick<ResolvedBase, 'reference' | 'rootDigest' | 'platform'>> {
  const { reference, rootDigest, platform } = (await readStagedFile(dir)).base;
  return { reference, rootDigest, platform };
}

/**
 * Opens a built image on a base that was resolved and verified here. What the folder says of its base is compared and not
 * followed: nothing is asked of any place that it names.
 * @throws ExternalError `image-malformed` also for another base
 */
export async function openStagedOn(
  base: ResolvedBase,
  dir: string,
  openStore: (reference: ImageReference) => Promise<Store>,
): Promise<StagedImage> {
  const file = await readStagedFile(dir);
  if (file.base.digest !== base.digest) {
    throw malformed(dir, `it was built on ${file.base.digest}, and the base is ${base.digest}`);
  }
  return stagedOn(base, dir, file, openStore);
}

async function stagedOn(
  base: ResolvedBase,
  dir: string,
  file: StagedFile,
  openStore: (reference: ImageReference) => Promise<Store>,
): Promise<StagedImage> {
  const store = await openStore({ kind: 'layout', dir });
  const { manifest, configBytes, config } = await readImage(store, file.digest);
  requirePrefix(dir, manifest.document, config, base.manifest.document, base.config);
  if (manifest.document.annotations?.[baseDigestAnnotation] !== base.digest) {
    throw malformed(dir, 'its manifest names another base');
  }
  const added = manifest.document.layers.slice(base.manifest.document.layers.length);
  return {
    store,
    dir,
    digest: file.digest,
    manifestBytes: manifest.bytes,
    manifest: manifest.document,
    configBytes,
    config,
    base,
    images: file.images,
    engine: file.engine,
    engineReason: file.engineReason,
    bytesAdded: added.reduce((sum, { size }) => sum + size, 0),
    sources: new Map(
      file.sources.map(([path, name, line]) => [path, line === undefined ? { file: name } : { file: name, line }]),
    ),
    buildArgs: Object.fromEntries(file.buildArgs),
  };
}

async function readImage(store: Store, digest: StoredManifest['descriptor']['digest']) {
  const manifest = await store.getManifest(digest);
  if (!manifest) {
    throw new ExternalError('image-not-found', `${store.name} does not have ${digest}`, {
      hint: 'Was it removed since the build? Build again.',
    });
  }
  if (manifest.kind !== 'image') throw malformed(store.name, `${digest} is an index`);
  const configBytes = await store.readBlob(manifest.document.config, maxConfigBytes);
  const config = readConfig(configBytes);
  if (config.rootfs.diff_ids.length !== manifest.document.layers.length) {
    throw malformed(store.name, 'the numbers of its layers and of its diff IDs differ');
  }
  return { manifest, configBytes, config };
}

function requirePrefix(
  dir: string,
  image: ImageManifest,
  imageConfig: ImageConfig,
  base: ImageManifest,
  baseConfig: ImageConfig,
): void {
  const { length } = base.layers;
  const layers = isDeepStrictEqual(image.layers.slice(0, length), base.layers);
  const diffIds = isDeepStrictEqual(imageConfig.rootfs.diff_ids.slice(0, length), baseConfig.rootfs.diff_ids);
  if (!layers || !diffIds) throw malformed(dir, 'the image does not start with the layers of its base');
}

function malformed(name: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `${name}: ${why}`, { hint: 'Build the image again.' });
}
