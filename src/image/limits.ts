const MiB = 1024 * 1024;

/** Bounds on what a layer may make us hold or do; an archive beyond them is refused, never cut. Sizes in bytes. */
export const limits = {
  /** A member's path, and a link's target (Linux PATH_MAX). */
  name: 4096,
  /** One member of a path (Linux NAME_MAX). */
  nameMember: 255,
  /** A PAX extended header. */
  paxHeader: MiB,
  /** Fragments of a sparse file, and the bytes of all holes in one layer, which are hashed as zeros. */
  fragments: 65_536,
  holes: 4 * 1024 * MiB,
  /** One extended attribute's value (Linux XATTR_SIZE_MAX). */
  xattr: 64 * 1024,
  /** Members of one layer. */
  entries: 3_000_000,
  /** Members of all layers of an image. */
  imageEntries: 6_000_000,
  /** Directories that members of one layer imply but do not list. */
  impliedDirectories: 1_000_000,
  /** Names, link targets and extended attributes of one layer, together. */
  metadata: 512 * MiB,
  /** Names and link targets of all layers of an image, together. */
  imageNames: 1024 * MiB,
  /** Anomalies of one layer; each must reach the rules, so more of them end the reading. */
  anomalies: 10_000,
  /** One layer, uncompressed. */
  layer: 64 * 1024 * MiB,
  /** Uncompressed bytes per compressed byte, looked at from `ratioFrom` on. Gzip cannot give more than 1,032. */
  ratio: 1100,
  ratioFrom: 1024 * MiB,
  /** One file content that is kept with a layer's index, and all of one layer. */
  keptFile: MiB,
  keptLayer: 32 * MiB,
  /** An ostree object that is held until it is known whether its name is one to keep. */
  keptObject: 256 * 1024,
  /** A zstd:chunked table of contents, stored and plain (containers/storage, maxTocSize). */
  toc: 50 * MiB,
  /** One metadata object of ostree (libostree's OSTREE_MAX_METADATA_SIZE), and all of one layer. */
  ostreeObject: 10 * MiB,
  ostreeLayer: 128 * MiB,
  /** A layer's index in the cache. */
  cachedIndex: 1024 * MiB,
  /** All of the cache; what was not used for longest goes first. */
  cacheFolder: 2048 * MiB,
  /** An RPM database. */
  rpmDatabase: 512 * MiB,
} as const;
