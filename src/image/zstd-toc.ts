import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import type { Descriptor } from '../registry/types.ts';
import type { LayerEntries, LayerEntry } from './layer-entries.ts';
import type { LayerWhiteout } from './layer-index.ts';
import { limits } from './limits.ts';
import { isWhiteout, join, nameOf, normalPath, opaqueName, parentOf, whiteoutPrefix } from './paths.ts';

const prefix = 'io.github.containers.zstd-chunked.manifest-';
const stargz = 'containerd.io/snapshot/stargz/toc.digest';

/**
 * A zstd:chunked table of contents (containers/storage, `pkg/chunked/internal/minimal`: `TOC`, `FileMetadata`). Readers of it
 * take field names in any case, so one that is written otherwise could mean something else to them: all others are refused.
 */
const tocSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(
    z.strictObject({
      type: z.enum(['reg', 'hardlink', 'symlink', 'dir', 'char', 'block', 'fifo', 'chunk']),
      name: z.string(),
      linkName: z.string().default(''),
      mode: z.int().default(0),
      size: z.int().default(0),
      uid: z.int().default(0),
      gid: z.int().default(0),
      modtime: z.string().exactOptional(),
      accesstime: z.string().exactOptional(),
      changetime: z.string().exactOptional(),
      devMajor: z.int().default(0),
      devMinor: z.int().default(0),
      xattrs: z.record(z.string(), z.string()).default({}),
      digest: z.string().exactOptional(),
      offset: z.int().exactOptional(),
      endOffset: z.int().exactOptional(),
      chunkSize: z.int().exactOptional(),
      chunkOffset: z.int().exactOptional(),
      chunkDigest: z.string().exactOptional(),
      chunkType: z.string().exactOptional(),
    }),
  ),
  tarSplitDigest: z.string().exactOptional(),
});
type TocEntry = z.infer<typeof tocSchema>['entries'][number];

const types: Readonly<Record<string, LayerEntry['type']>> = {
  reg: 'file',
  hardlink: 'hardlink',
  symlink: 'symlink',
  dir: 'directory',
  char: 'char',
  block: 'block',
  fifo: 'fifo',
};

type Tell = (kind: string, message: string, path?: string) => void;

/** What a descriptor says of a table of contents, for the name of what is kept of the layer: `''` when nothing. */
export function tocKey(descriptor: Descriptor): string {
  const said = Object.entries(descriptor.annotations ?? {}).filter(([key]) => key.startsWith(prefix) || key === stargz);
  return said.length === 0 ? '' : createHash('sha256').update(JSON.stringify(said.sort())).digest('hex');
}

/**
 * Compares the table of contents that a descriptor points to with the archive. podman unpacks by the table alone, and
 * fetches only the contents it lacks (`pkg/chunked/storage_linux.go`), so a table that says something else is another image.
 */
export class TocReader {
  readonly #descriptor: Descriptor;
  readonly #place: { offset: number; length: number; size: number } | undefined;
  readonly #pieces: Buffer[] = [];
  #seen = 0;

  constructor(descriptor: Descriptor) {
    this.#descriptor = descriptor;
    const position = descriptor.annotations?.[`${prefix}position`];
    const [offset = 0, length = 0, size = 0, type] = /^(?:\d{1,15}:){3}1$/.test(position ?? '')
      ? (position ?? '').split(':').map(Number)
      : [];
    if (type === 1 && Math.max(length, size) <= limits.toc) this.#place = { offset, length, size };
  }

  /** Passes the layer's stored bytes on, and keeps those of the table. */
  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      if (this.#place) {
        const start = Math.max(0, this.#place.offset - this.#seen);
        const end = Math.min(piece.length, this.#place.offset + this.#place.length - this.#seen);
        if (start < end) this.#pieces.push(Buffer.from(piece.subarray(start, end)));
      }
      this.#seen += piece.length;
      yield piece;
    }
  }

  /** To be called after the last byte. Tells of the first difference. */
  compare(entries: LayerEntries, whiteouts: readonly LayerWhiteout[], tell: Tell): void {
    const annotations = this.#descriptor.annotations ?? {};
    if (annotations[stargz] !== undefined)
      tell('toc-not-compared', 'the layer has an eStargz table of contents, by which some clients unpack it');
    if (!Object.keys(annotations).some((key) => key.startsWith(prefix))) return;
    const toc = this.#read(annotations[`${prefix}checksum`] ?? '');
    if (typeof toc === 'string') {
      tell('toc-unreadable', `the table of contents, by which podman unpacks the layer, ${toc}`);
      return;
    }
    const difference = firstDifference(toc, entries, whiteouts);
    if (difference)
      tell(
        'toc-differs',
        `podman unpacks the layer by its table of contents, which has ${difference.what} than the archive at ${JSON.stringify(difference.path)}`,
        difference.path,
      );
  }

  /** The entries, or what is wrong. */
  #read(checksum: string): TocEntry[] | string {
    const place = this.#place;
    if (!place) return `is at no place we can read, or larger than ${limits.toc} bytes`;
    const stored = Buffer.concat(this.#pieces);
    if (stored.length !== place.length) return 'lies beyond the layer';
    if (`sha256:${createHash('sha256').update(stored).digest('hex')}` !== checksum) return 'has another checksum';
    try {
      const text = zstdDecompressSync(stored, { maxOutputLength: limits.toc });
      if (text.length !== place.size) return 'has another size than stated';
      return tocSchema.parse(JSON.parse(text.toString('utf8'))).entries.filter(({ type }) => type !== 'chunk');
    } catch (error) {
      return `cannot be read (${error instanceof z.ZodError ? z.prettifyError(error).slice(0, 200) : String(error).slice(0, 200)})`;
    }
  }
}

function firstDifference(
  toc: readonly TocEntry[],
  entries: LayerEntries,
  whiteouts: readonly LayerWhiteout[],
): { path: string; what: string } | undefined {
  let position = 0;
  let hidden = 0;
  for (const stated of toc) {
    const path = normalPath(stated.name)?.path ?? stated.name;
    if (isWhiteout(path)) {
      const whiteout = whiteouts[hidden++];
      if (!whiteout || whiteoutPath(whiteout) !== path) return { path, what: 'another whiteout' };
      continue;
    }
    const entry = position < entries.length ? entries.at(position++) : undefined;
    if (entry?.path !== path) return { path, what: 'another path' };
    const what = differenceOf(stated, entry);
    if (what) return { path, what };
  }
  if (position < entries.length) return { path: entries.path(position), what: 'fewer paths' };
  const more = whiteouts[hidden];
  return more && { path: whiteoutPath(more), what: 'fewer whiteouts' };
}

/** As its layer wrote it. */
function whiteoutPath({ path, opaque }: LayerWhiteout): string {
  return opaque ? join(path, opaqueName) : join(parentOf(path), whiteoutPrefix + nameOf(path));
}

function differenceOf(stated: TocEntry, entry: LayerEntry): string | undefined {
  if (types[stated.type] !== entry.type) return 'another type';
  if ((stated.mode & 0o7777) !== entry.mode) return 'another mode';
  if (stated.uid !== entry.uid || stated.gid !== entry.gid) return 'another owner';
  if (entry.type === 'file') {
    if (stated.size !== entry.size) return 'another size';
    if (entry.size > 0 && stated.digest !== entry.digest) return 'another content';
  }
  if (entry.type === 'symlink' && stated.linkName !== entry.target) return 'another target';
  if (entry.type === 'hardlink' && normalPath(stated.linkName)?.path !== entry.target) return 'another target';
  if (entry.device && (stated.devMajor !== entry.device.major || stated.devMinor !== entry.device.minor))
    return 'another device';
  const xattrs = new Map(entry.xattrs);
  const names = Object.keys(stated.xattrs);
  const same = names.length === xattrs.size && names.every((name) => stated.xattrs[name] === xattrs.get(name));
  return same ? undefined : 'other extended attributes';
}
