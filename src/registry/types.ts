import type { Digest } from '../core/digest.ts';

/** OCI image specification 1.1, descriptor.md. */
export interface Descriptor {
  mediaType: string;
  digest: Digest;
  /** Bytes. */
  size: number;
  annotations?: Record<string, string>;
  artifactType?: string;
  platform?: Platform;
  urls?: string[];
}

export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

/** OCI image specification 1.1, manifest.md (Docker schema 2 has the same members). */
export interface ImageManifest {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** OCI image specification 1.1, image-index.md (a Docker manifest list has the same members). */
export interface ImageIndex {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  manifests: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** OCI image specification 1.1, config.md; members we do not use travel untouched. */
export interface ImageConfig {
  architecture: string;
  os: string;
  variant?: string;
  created?: string;
  author?: string;
  config?: ContainerConfig;
  rootfs: { type: 'layers'; diff_ids: Digest[] };
  history?: HistoryEntry[];
  [other: string]: unknown;
}

export interface ContainerConfig {
  User?: string;
  ExposedPorts?: Record<string, object>;
  Env?: string[];
  Entrypoint?: string[] | null;
  Cmd?: string[] | null;
  Volumes?: Record<string, object>;
  WorkingDir?: string;
  Labels?: Record<string, string>;
  StopSignal?: string;
  [other: string]: unknown;
}

export interface HistoryEntry {
  created?: string;
  created_by?: string;
  comment?: string;
  author?: string;
  empty_layer?: boolean;
}

/** A manifest or index as it was read: its very bytes, already hashed against `descriptor.digest`. */
export type StoredManifest =
  | { kind: 'image'; bytes: Buffer; descriptor: Descriptor; document: ImageManifest; etag?: string }
  | { kind: 'index'; bytes: Buffer; descriptor: Descriptor; document: ImageIndex; etag?: string };

/** Bytes for an upload. `open` may be called again after a failed try and must give the same bytes each time. */
export interface BlobSource {
  open(): AsyncIterable<Uint8Array>;
  /** `open` compares them with the descriptor by itself, as all that comes out of a store is: they need not be hashed again. */
  isVerified?: boolean;
  /** A repository on the same registry that has the blob; the registry may grant a mount from it. */
  mountFrom?: string;
}

export type BlobOutcome = 'present' | 'mounted' | 'sent';

/**
 * One repository of images: in a registry, or an OCI layout folder. Every byte that comes out was hashed
 * against its descriptor; sizes are bounded; documents that are both image and index are refused.
 *
 * Methods throw ExternalError (`digest-mismatch`, `image-malformed`, `registry-*`, `io-failed`, `disk-full`).
 */
export interface Store {
  readonly kind: 'layout' | 'registry';
  /** As a person names it: `ghcr.io/wtgos/wtgos` or `oci:DIR`. */
  readonly name: string;
  /** The repository path for cross-repository mounts and comparisons; undefined for a layout. */
  readonly repository: { host: string; path: string } | undefined;

  /** Says that the store will be written to later: what that needs (a token) is asked for beside other requests. */
  willWrite?(): void;
  /** By tag or digest; undefined when it is not there. */
  getManifest(reference: string): Promise<StoredManifest | undefined>;
  /**
   * Stores a manifest or index under its digest and, when given, under a tag (which moves it).
   * When the document has a `subject` the referrers list of that subject holds it afterwards, whatever the registry supports.
   * `ifMatch`: the `etag` of the manifest that the tag is expected to point to; throws `registry-conflict` when it no longer
   * does. Not every registry honours it, so read again afterwards.
   * `unlisted`: the caller lists it by `listReferrers`, with others at once.
   */
  putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options?: { tag?: string; ifMatch?: string; unlisted?: boolean },
  ): Promise<Descriptor>;

  hasBlob(digest: Digest): Promise<boolean>;
  /** Streams a blob; throws before its end when length or digest do not match the descriptor. */
  openBlob(descriptor: Descriptor): AsyncIterable<Uint8Array>;
  /** A whole blob of at most `maxBytes` (descriptor.size is checked before anything is read). */
  readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer>;
  /** Find, mount, stream, in that order. */
  putBlob(descriptor: Descriptor, source: BlobSource): Promise<BlobOutcome>;

  /** Manifests whose subject is the digest: referrers API, else fallback tag, else the layout's own list. Deduplicated. */
  referrers(subject: Digest, artifactType?: string): Promise<Descriptor[]>;
  /**
   * Makes sure that a subject's list holds manifests that were put `unlisted`: one change of the list for all of them.
   * What there is may be read while they are still on their way.
   * @returns the list as it is read afterwards
   */
  listReferrers(subject: Digest, added: readonly Descriptor[] | Promise<readonly Descriptor[]>): Promise<Descriptor[]>;
  /** Whether anyone may read a manifest, without a login; undefined when that cannot be told. Never throws. */
  isPublic?(digest: Digest): Promise<boolean | undefined>;
  listTags(): Promise<string[]>;
}

/** Where an image is, as skopeo names it (`containers-transports(5)`). */
export type ImageReference =
  | { kind: 'layout'; dir: string; tag?: string; digest?: Digest }
  | { kind: 'registry'; host: string; path: string; tag?: string; digest?: Digest };
