import { sha256 } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { readConfig, refuseForeignLayers } from '../registry/documents.ts';
import { mediaTypes } from '../registry/media-types.ts';
import { parseImageReference } from '../registry/reference.ts';
import type { Descriptor, ImageConfig, ImageReference, Platform, Store, StoredManifest } from '../registry/types.ts';
import { quote } from './complaint.ts';
import type { NamedImage } from './stages.ts';
import type { BaseVerification, ResolvedBase } from './types.ts';

/** Bytes; real configs are some ten KiB. */
const maxConfigBytes = 4 * 1024 * 1024;

/** How the base is to be trusted. */
export type BaseTrust =
  | {
      kind: 'key';
      /**
       * Throws when none of the keys signed `subject`, or not under one of the names `host/path` (undefined: the base lies
       * in a layout, which has no name). Returns the key that did.
       */
      verify(store: Store, subject: Descriptor, repositories: readonly string[] | undefined): Promise<BaseSignature>;
    }
  | { kind: 'unsigned' };

export interface BaseSignature {
  /** Of the key. */
  fingerprint: string;
  /** False: it says nothing of names, and the caller takes it so. */
  named: boolean;
}

export interface ResolveBaseOptions {
  baseTrust: BaseTrust;
  platform: Platform;
  /** Where relative layout names start. */
  cwd: string;
}

export interface ResolveBaseServices {
  open(reference: ImageReference): Promise<Store>;
  log: Log;
}

/**
 * Finds the base once: its name leads to bytes, their digest is the base from then on. The signature of what the name leads
 * to (the index, where there is one) is verified before the platform's image and its config are looked at.
 * @throws UserError `image-reference-invalid`, `base-not-pinned`; PolicyError `base-unverified`; ExternalError
 *   `image-not-found`, `image-malformed`, `digest-mismatch` and those of the registry
 */
export async function resolveBase(
  plan: { base: NamedImage },
  { baseTrust, platform, cwd }: ResolveBaseOptions,
  { open, log }: ResolveBaseServices,
): Promise<ResolvedBase> {
  const { reference: written, at } = plan.base;
  const reference = parseBase(written, plan.base, cwd);
  const wanted = reference.digest ?? reference.tag;
  if (wanted === undefined) {
    throw new UserError('base-not-pinned', `the base ${quote(written)} has neither tag nor digest`, {
      hint: 'Name it by tag and digest: name:tag@sha256:….',
      at,
    });
  }
  const store = await open(reference);
  const root = requireHash(await store.getManifest(wanted), reference.digest);
  if (!root) throw notFound(store, wanted, 'there is no such image');
  if (reference.digest === undefined) {
    log.warn(
      `the base ${written} is named by a tag, which can move; to build the same again name ${withDigest(written, root)}`,
    );
  }
  const verification = await trust(baseTrust, store, root, reference, written, log);
  const manifest = await imageFor(platform, root, store);
  refuseForeignLayers(manifest.document);
  const config = await configOf(manifest, store);
  if (config.os !== platform.os || config.architecture !== platform.architecture) {
    const found = `${config.os}/${config.architecture}`;
    throw notFound(store, wanted, `it is an image for ${found}, not for ${nameOf(platform)}`);
  }
  log.info(`base: ${withDigest(written, root)}`);
  return {
    store,
    reference: written,
    digest: manifest.descriptor.digest,
    rootDigest: root.descriptor.digest,
    manifest,
    config,
    platform,
    verification,
  };
}

function parseBase(written: string, { at }: NamedImage, cwd: string): ImageReference {
  try {
    return parseImageReference(written, cwd);
  } catch (error) {
    if (!(error instanceof UserError) || at === undefined) throw error;
    throw new UserError('image-reference-invalid', `${at.file}:${at.line}: ${error.message}`, { hint: error.hint, at });
  }
}

async function trust(
  baseTrust: BaseTrust,
  store: Store,
  root: StoredManifest,
  reference: ImageReference,
  written: string,
  log: Log,
): Promise<BaseVerification> {
  if (baseTrust.kind === 'unsigned') {
    log.warn(`the base ${written} is taken unsigned, as was asked for`);
    return { kind: 'unsigned-by-request' };
  }
  const names = reference.kind === 'registry' ? [`${reference.host}/${reference.path}`] : undefined;
  const { fingerprint, named } = await baseTrust.verify(store, root.descriptor, names);
  if (named) return { kind: 'key', fingerprint, reference: written };
  // A tag could be moved to anything that the key ever signed: only the caller's own digest says which image is meant.
  if (reference.digest === undefined) {
    throw new UserError('base-not-pinned', `the base ${written} is signed under no name, and named by a tag alone`, {
      hint: `Name it by digest too, after a look at it: ${withDigest(written, root)}`,
    });
  }
  log.warn(`the base ${written} is signed by ${fingerprint}, but under no name: taken so, as was asked for`);
  return { kind: 'key-without-name', fingerprint };
}

/** The platform's image: the manifest itself, or the one that the index lists for it. */
async function imageFor(
  platform: Platform,
  root: StoredManifest,
  store: Store,
): Promise<StoredManifest & { kind: 'image' }> {
  if (root.kind === 'image') return root;
  const same = root.document.manifests.filter(
    (one) => one.platform?.os === platform.os && one.platform.architecture === platform.architecture,
  );
  const child =
    same.find((one) => one.platform?.variant === platform.variant) ??
    (platform.variant === undefined ? same[0] : undefined);
  if (!child) {
    const has = root.document.manifests.map((one) => (one.platform ? nameOf(one.platform) : 'unnamed')).slice(0, 20);
    throw notFound(store, root.descriptor.digest, `its index has ${quote(has.join(', '))}, not ${nameOf(platform)}`);
  }
  const manifest = requireHash(await store.getManifest(child.digest), child.digest);
  if (!manifest) throw notFound(store, child.digest, 'its index lists this image, but it is not there');
  if (manifest.kind === 'index') throw malformed(store, child.digest, 'an index in an index is not read');
  if (manifest.descriptor.size !== child.size) throw malformed(store, child.digest, 'its index states another size');
  return manifest;
}

async function configOf(manifest: StoredManifest & { kind: 'image' }, store: Store): Promise<ImageConfig> {
  const { config: descriptor, layers } = manifest.document;
  const { digest } = manifest.descriptor;
  if (descriptor.mediaType !== mediaTypes.ociConfig && descriptor.mediaType !== mediaTypes.dockerConfig) {
    throw malformed(store, digest, `its config is of type ${quote(descriptor.mediaType)}: this is no container image`);
  }
  const config = readConfig(await store.readBlob(descriptor, maxConfigBytes));
  if (config.rootfs.diff_ids.length !== layers.length) {
    throw malformed(store, digest, `it has ${layers.length} layers, but ${config.rootfs.diff_ids.length} diff IDs`);
  }
  return config;
}

/** Hashed here as well: everything after this relies on it. */
function requireHash<T extends StoredManifest>(found: T | undefined, wanted: string | undefined): T | undefined {
  if (!found) return undefined;
  const { digest } = found.descriptor;
  if (sha256(found.bytes) === digest && (wanted === undefined || wanted === digest)) return found;
  throw new ExternalError('digest-mismatch', `${wanted ?? digest} was asked for, and other bytes came`, {
    hint: 'The registry or layout holds other bytes than it names; do not use this image.',
  });
}

function nameOf({ os, architecture, variant }: Platform): string {
  return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}

function withDigest(written: string, { descriptor }: StoredManifest): string {
  return written.includes('@') ? written : `${written}@${descriptor.digest}`;
}

function notFound(store: Store, wanted: string, why: string): ExternalError {
  return new ExternalError(
    'image-not-found',
    `the base ${store.name}${wanted.includes(':') ? '@' : ':'}${wanted}: ${why}`,
    {
      hint: 'Check the name, the platform and, for a private image, the login.',
    },
  );
}

function malformed(store: Store, digest: string, why: string): ExternalError {
  return new ExternalError('image-malformed', `the base ${store.name}@${digest}: ${why}`, {
    hint: 'Take another base, or ask who publishes this one.',
  });
}
