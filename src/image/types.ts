import type { Digest } from '../core/digest.ts';
import type { Descriptor } from '../registry/types.ts';

export type EntryType = 'file' | 'directory' | 'symlink' | 'char' | 'block' | 'fifo';

/**
 * One path of an image's merged file tree. Paths have no leading slash and no `.`/`..` members; the root itself is `''`,
 * always there. Names are bytes: those that are no UTF-8 are written with surrogate escapes (U+DC80…U+DCFF, as Python's
 * surrogateescape), so nothing is lost. The parent of every entry is a directory of the tree, never a symlink.
 */
export interface Entry {
  path: string;
  type: EntryType;
  /** Permission bits with setuid, setgid and sticky: 0o0000–0o7777. */
  mode: number;
  uid: number;
  gid: number;
  /** Bytes of content; 0 for anything but files. */
  size: number;
  /** Seconds since 1970, fraction dropped. */
  mtime: number;
  /** Of a file's content. */
  digest?: Digest;
  /** First bytes of a file's content, at most 8; absent when it is empty. */
  head?: Buffer;
  /** Of a symlink, as written. */
  target?: string;
  device?: { major: number; minor: number };
  /** Name → raw bytes, from PAX `SCHILY.xattr.*`; absent when there are none. */
  xattrs?: ReadonlyMap<string, Buffer>;
  /** Position of the layer that brought it, counted from 0 at the bottom. */
  layer: number;
  /** Paths that share one inode within a layer (hardlinks) carry the same number; unique per tree. */
  inode: number;
}

/** Something that readers of archives disagree on, or that hides something: data for rules, never silently decided. */
export interface Anomaly {
  kind: string;
  layer: number;
  path?: string;
  message: string;
}

/** A whiteout as a layer wrote it (OCI image specification 1.1, layer.md "Whiteouts"). */
export interface Whiteout {
  path: string;
  layer: number;
  /** `.wh..wh..opq`: everything below `path` that lower layers had is hidden. */
  opaque: boolean;
}

export interface LayerInfo {
  descriptor: Descriptor;
  diffId: Digest;
  /** Uncompressed bytes, measured. */
  size: number;
  entries: number;
}

/** The merged file tree of an image: the noun that rules judge. */
export interface ImageTree {
  readonly layers: readonly LayerInfo[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly whiteouts: readonly Whiteout[];
  readonly anomalies: readonly Anomaly[];
  /**
   * The entry a path leads to inside the image, through the image's own symlinks (never out of it);
   * undefined when there is none or the links loop. With `followLast: false` the last member is not followed.
   */
  lookup(path: string, options?: { followLast?: boolean }): Entry | undefined;
  /**
   * Content of the file a path leads to; undefined when it is no file.
   * @throws ExternalError `image-malformed` when it is larger than `maxBytes`, or its layer no longer matches.
   */
  readFile(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /**
   * Shows every file with content of one layer's archive, those that later layers hide among them, by one more reading.
   * @param maxBytes of a file's content that are shown; the buffer is borrowed
   * @throws ExternalError `image-malformed` or `digest-mismatch` when the layer is no longer what was indexed
   */
  readLayer(layer: number, maxBytes: number, visit: (file: LayerFile) => void): Promise<void>;
}

/** A regular file as a layer's archive has it. */
export interface LayerFile {
  /** Normalised, links on the way not followed. */
  path: string;
  size: number;
  /** Its first bytes. */
  content: Buffer;
}

/** One path in which a derived tree differs from its base tree. */
export type Change =
  | { kind: 'added'; path: string; after: Entry }
  | { kind: 'changed'; path: string; before: Entry; after: Entry; what: ChangedPart[] }
  | { kind: 'removed'; path: string; before: Entry };

export type ChangedPart = 'type' | 'mode' | 'owner' | 'content' | 'target' | 'device' | 'xattrs';

/** Δ: all changes, sorted by path. An entry written again unchanged (mtime aside) is no change. */
export type Delta = readonly Change[];

/** One package of an RPM database. */
export interface RpmPackage {
  name: string;
  epoch: number | undefined;
  version: string;
  release: string;
  arch: string;
  vendor?: string;
  files: RpmFile[];
  /** Row of the database (hnum) that holds its header; absent where a package was not read from one. */
  row?: number;
}

export interface RpmFile {
  /** As tree paths are written (no leading slash), as the package says it: symlinks among its parents are not resolved. */
  path: string;
  /** With the file type bits (S_IFMT). */
  mode: number;
  size: number;
  user: string;
  group: string;
  /** Hex digest as recorded; the algorithm is RPM's number (8 = sha256). */
  digest?: string;
  digestAlgorithm: number;
  linkTarget?: string;
  /** RPMFILE_* bits: 1 config, 2 documentation, 64 ghost. */
  flags: number;
  caps?: string;
  /** Seconds since 1970; absent when 0. */
  mtime?: number;
  /** Device number as the package states it; absent when 0, as it is for all but device nodes. */
  rdev?: number;
}

/** An RPM database that was read, is not there, or could not be read (which is never the same as absent). */
export type RpmDatabase =
  | {
      state: 'read';
      /** Of the database file in the tree. */
      path: string;
      packages: RpmPackage[];
      /** Imported package keys, as `gpg-pubkey-VERSION-RELEASE`; not among `packages`. */
      keys: string[];
      /** What those keys hold: OpenPGP certificates, armoured or binary, as the database has them. */
      certificates?: Buffer[];
    }
  | { state: 'absent' }
  | { state: 'unreadable'; path: string; reason: string };

/** A layer to be read: what the manifest and the config say of it, and its compressed bytes (from a Store). */
export interface LayerSource {
  descriptor: Descriptor;
  diffId: Digest;
  /** The layer's bytes as stored; may be called again, and gives the same bytes each time. */
  open(): AsyncIterable<Uint8Array>;
  /** `open` throws before its end when length or digest are not the descriptor's, as a Store's `openBlob` does. */
  isVerified?: boolean;
}
