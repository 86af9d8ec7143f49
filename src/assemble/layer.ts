import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { Gzip } from 'fflate';
import type { Digest } from '../core/digest.ts';
import { fileError } from '../core/files.ts';
import { encodeName } from '../image/names.ts';
import type { FileTree, LayerEntry } from './file-tree.ts';
import { endOfArchive, padding, type TarMember, tarHeader } from './tar-writer.ts';

/** What the compressor gets at a time: where its input is cut changes its output. */
const pieceBytes = 256 * 1024;
const level = 6;

/** A layer in a file. */
export interface WrittenLayer {
  digest: Digest;
  /** Compressed bytes. */
  size: number;
  /** Of the tar archive. */
  diffId: Digest;
  compression: Compression;
}

export type Compression = 'gzip' | 'zstd';

/**
 * Writes what was put into a tree as one gzip-compressed layer (image-spec 1.1, layer.md). Members are sorted by their
 * bytes and all of the same time; the compressor is plain JavaScript, since zlib's output differs between builds and CPUs:
 * the same tree gives the same bytes on any machine.
 * @param mtime seconds since 1970.
 * @throws UserError `context-invalid` when a file changed; ExternalError `disk-full`, `io-failed`
 */
export async function writeLayer(tree: FileTree, path: string, mtime: number): Promise<WrittenLayer> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(path, 'making', error);
  });
  try {
    await using handle = file;
    return await compress(archive(tree, mtime), handle, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function compress(tar: AsyncIterable<Uint8Array>, file: FileHandle, path: string): Promise<WrittenLayer> {
  const plain = createHash('sha256');
  const packed = createHash('sha256');
  let out: Uint8Array[] = [];
  let size = 0;
  const gzip = new Gzip({ level, mtime: 0 }, (chunk) => out.push(chunk));
  const flush = async () => {
    for (const chunk of out) {
      packed.update(chunk);
      size += chunk.length;
      await file.appendFile(chunk).catch((error: unknown) => {
        throw fileError(path, 'writing', error);
      });
    }
    out = [];
  };
  for await (const piece of pieces(tar)) {
    plain.update(piece);
    gzip.push(piece);
    await flush();
  }
  gzip.push(new Uint8Array(0), true);
  await flush();
  return {
    digest: `sha256:${packed.digest('hex')}`,
    size,
    diffId: `sha256:${plain.digest('hex')}`,
    compression: 'gzip',
  };
}

/** The same bytes in pieces of one size, the last one shorter. Each is a copy that the compressor may keep. */
async function* pieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + pieceBytes - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < pieceBytes) continue;
      yield piece;
      piece = new Uint8Array(pieceBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

async function* archive(tree: FileTree, mtime: number): AsyncGenerator<Uint8Array> {
  const members = [...tree.layerEntries()].map((entry) => ({ entry, member: memberOf(entry, mtime) }));
  const sorted = members
    .map((one) => ({ ...one, key: encodeName(one.member.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  for (const { entry, member } of sorted) {
    yield tarHeader(member);
    if (entry.kind !== 'new' || entry.node.type !== 'file') continue;
    yield* entry.node.content.open();
    yield padding(member.size);
  }
  yield endOfArchive;
}

function memberOf(entry: LayerEntry, mtime: number): TarMember {
  const { path } = entry;
  if (entry.kind === 'opaque') {
    return { path: `${path}/.wh..wh..opq`, type: 'file', mode: 0, uid: 0, gid: 0, size: 0, mtime };
  }
  const found = entry.kind === 'new' ? entry.node : entry.entry;
  const { mode, uid, gid } = found;
  const common = { path, mode, uid, gid, mtime };
  if (entry.kind === 'parent') return { ...common, type: 'directory', size: 0, ...xattrsOf(entry.entry.xattrs) };
  const { node } = entry;
  if (node.type === 'file') return { ...common, type: 'file', size: node.content.size };
  if (node.type === 'symlink') return { ...common, type: 'symlink', size: 0, target: node.target };
  return { ...common, type: 'directory', size: 0, ...xattrsOf(node.xattrs) };
}

function xattrsOf(xattrs: ReadonlyMap<string, Buffer> | undefined): Pick<TarMember, 'xattrs'> {
  return xattrs && xattrs.size > 0 ? { xattrs } : {};
}
