import type { Digest } from '../core/digest.ts';
import type { SourceLine } from '../core/errors.ts';
import type { ImageConfig, ImageManifest, Platform, Store, StoredManifest } from '../registry/types.ts';

/** How the base was trusted before anything of it was used. */
export type BaseVerification =
  | { kind: 'key'; fingerprint: string; reference: string }
  /** The key signed this digest, but its signature names no repository; taken so by request. */
  | { kind: 'key-without-name'; fingerprint: string }
  | { kind: 'unsigned-by-request' };

/** The base image, resolved once and verified before anything of it is used. */
export interface ResolvedBase {
  store: Store;
  /** As written: `ghcr.io/ublue-os/bluefin-dx:stable@sha256:…`. */
  reference: string;
  /** Of the platform's manifest (or of the image itself). */
  digest: Digest;
  /** Of what the reference names: the index when there is one, else the same as `digest`. */
  rootDigest: Digest;
  manifest: StoredManifest & { kind: 'image' };
  config: ImageConfig;
  platform: Platform;
  verification: BaseVerification;
}

/** An image that a Containerfile uses beside its base: the builder took files out of it. */
export type UsedImage = Pick<ResolvedBase, 'reference' | 'digest' | 'rootDigest' | 'verification'>;

/**
 * An image that was built and not yet sent: an OCI layout that holds only what the base does not have ("thin").
 * Base layers are named by the base's own descriptors.
 */
export interface StagedImage {
  /** The thin layout. */
  store: Store;
  dir: string;
  digest: Digest;
  manifestBytes: Buffer;
  manifest: ImageManifest;
  configBytes: Buffer;
  config: ImageConfig;
  base: ResolvedBase;
  images: readonly UsedImage[];
  engine: 'append' | 'buildah';
  /** Why `auto` picked the engine, one sentence. */
  engineReason: string;
  /** Compressed bytes of the layers that the base does not have. */
  bytesAdded: number;
  /** Image path → place in the caller's files that put it there, for findings. */
  sources: ReadonlyMap<string, SourceLine>;
  /** Build arguments that shaped the image, for provenance; never secrets. */
  buildArgs: Readonly<Record<string, string>>;
}
