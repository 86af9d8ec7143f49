import { createHash, type Hash, hash } from 'node:crypto';
import { sha256 } from '../core/digest.ts';
import { isKept, isWanted } from './keep.ts';
import { headSize, LayerEntries, type LayerEntry } from './layer-entries.ts';
import { BothVisitors, type GuardedTap } from './layer-tap.ts';
import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { isFileObject, isMetadataObject } from './ostree-objects.ts';
import { isWhiteout, nameOf, normalPath, opaqueName, parentOf, whiteoutPrefix } from './paths.ts';
import { readMembers } from './read-members.ts';
import { encodeName, type TarMember, type TarVisitor } from './tar.ts';
import type { LayerInfo, LayerSource } from './types.ts';
import { TocReader } from './zstd-toc.ts';

export interface LayerWhiteout {
  path: string;
  opaque: boolean;
}

export interface LayerAnomaly {
  kind: string;
  path?: string;
  message: string;
}

/** All that one pass over a layer found out. The layer's place in an image is no part of it. */
export interface LayerIndex {
  info: LayerInfo;
  /** In archive order; an entry's position is its number in `kept`. */
  entries: LayerEntries;
  whiteouts: LayerWhiteout[];
  anomalies: LayerAnomaly[];
  /** Contents that `isKept` wants, by position in `entries`. */
  kept: Map<number, Uint8Array>;
}

/**
 * Reads a layer once, from first to last byte: hashes it compressed and uncompressed, and every file in it.
 *
 * @param tap takes the same members
 * @throws ExternalError `digest-mismatch` when compressed length, compressed digest or diff ID are not what descriptor and
 *   config state (then nothing of the layer may be believed); `image-malformed` with layer and byte when it cannot be decoded.
 */
export async function indexLayer(layer: LayerSource, signal?: AbortSignal, tap?: GuardedTap): Promise<LayerIndex> {
  const indexer = new Indexer(layer.descriptor.digest);
  const toc = new TocReader(layer.descriptor);
  const measured = await readMembers(
    { ...layer, open: () => toc.watch(layer.open()) },
    tap ? new BothVisitors(indexer, tap) : indexer,
    signal,
  );
  tap?.end();
  const { entries, whiteouts, anomalies, kept } = indexer;
  toc.compare(entries, whiteouts, (...oddity) => indexer.oddity(...oddity));
  const info: LayerInfo = {
    descriptor: layer.descriptor,
    diffId: layer.diffId,
    size: measured.size,
    entries: entries.length,
  };
  return { info, entries, whiteouts, anomalies, kept };
}

/** Turns an archive's members into index entries. */
class Indexer implements TarVisitor {
  readonly entries = new LayerEntries();
  readonly whiteouts: LayerWhiteout[] = [];
  readonly anomalies: LayerAnomaly[] = [];
  readonly kept = new Map<number, Uint8Array>();
  readonly #layer: string;
  #metadata = 0;
  #keptBytes = 0;
  #ostreeBytes = 0;
  /** The member in work, when it is a file: it becomes an entry when all of it was seen. */
  #file: LayerEntry | undefined;
  #hash: Hash | undefined;
  #collected: Buffer[] | undefined;
  /** The content of the last ostree object, for the hardlink that names it. */
  #object: { path: string; content: Buffer; position: number } | undefined;

  constructor(layer: string) {
    this.#layer = layer;
  }

  oddity(kind: string, message: string, name?: string): void {
    if (this.anomalies.length >= limits.anomalies)
      throw malformedLayer(this.#layer, `more than ${limits.anomalies} anomalies`);
    const path = name === undefined ? undefined : normalPath(name)?.path;
    this.anomalies.push({ kind, message, ...(path !== undefined && { path }) });
  }

  member(member: TarMember): void {
    this.#file = undefined;
    const path = this.#place(member.name, member.offset);
    if (this.#takeWhiteout(path, member)) return;
    const entry: LayerEntry = {
      path,
      type: member.type,
      mode: member.mode,
      uid: member.uid,
      gid: member.gid,
      size: member.size,
      mtime: member.mtime,
    };
    if (path === '' && member.type !== 'directory')
      throw malformedLayer(this.#layer, `the root is a ${member.type}`, member.offset);
    if (member.type === 'symlink' && member.linkName !== undefined) entry.target = member.linkName;
    if (member.type === 'hardlink' && member.linkName !== undefined)
      entry.target = this.#place(member.linkName, member.offset);
    if (member.device) entry.device = member.device;
    if (member.type === 'char' && member.device?.major === 0 && member.device.minor === 0) {
      this.oddity(
        'overlay-whiteout',
        'a character device 0:0 hides what lower layers have, on overlay file systems only',
        path,
      );
    }
    if (member.xattrs) entry.xattrs = [...member.xattrs].map(([name, value]) => [name, value.toString('base64')]);
    this.#account(entry, member.offset);
    if (entry.type === 'file') {
      this.#startFile(entry);
      return;
    }
    this.entries.add(entry);
    if (entry.type === 'hardlink') this.#keepObjectOf(entry);
  }

  data(piece: Buffer): void {
    const file = this.#file;
    if (!file) return;
    this.#collected?.push(Buffer.from(piece));
    if ((file.head?.length ?? 0) < headSize) {
      const more = piece.subarray(0, headSize - (file.head?.length ?? 0));
      file.head = file.head ? Buffer.concat([file.head, more]) : Buffer.from(more);
    }
    if (piece.length === file.size) file.digest = `sha256:${hash('sha256', piece, 'hex')}`;
    else this.#hash = (this.#hash ?? createHash('sha256')).update(piece);
  }

  memberEnd(): void {
    const file = this.#file;
    if (!file) return;
    if (file.size === 0) file.digest = emptyDigest;
    else file.digest ??= `sha256:${this.#hash?.digest('hex') ?? ''}`;
    this.#hash = undefined;
    const content = this.#collected && Buffer.concat(this.#collected);
    this.#collected = undefined;
    this.#file = undefined;
    const position = this.entries.add(file);
    if (!content) return;
    if (isFileObject(file.path)) this.#object = { path: file.path, content, position };
    else if (isMetadataObject(file.path)) this.#keepMetadata(position, content);
    else this.#keep(position, content);
  }

  #startFile(entry: LayerEntry): void {
    this.#file = entry;
    this.#object = undefined;
    if (isWanted(entry)) this.#collected = [];
  }

  #keepObjectOf(link: LayerEntry): void {
    if (this.#object && link.target === this.#object.path && isKept(link.path, this.#object.content.length)) {
      this.#keep(this.#object.position, this.#object.content);
    }
  }

  #keep(position: number, content: Buffer): void {
    if (this.kept.has(position) || this.#keptBytes + content.length > limits.keptLayer) return;
    this.#keptBytes += content.length;
    this.kept.set(position, content);
  }

  /** What is not kept, the binding to the commit cannot read, and tells. */
  #keepMetadata(position: number, content: Buffer): void {
    if (this.#ostreeBytes + content.length > limits.ostreeLayer) return;
    this.#ostreeBytes += content.length;
    this.kept.set(position, content);
  }

  /** Whiteouts as the OCI image specification has them (layer.md); true when the member is one. */
  #takeWhiteout(path: string, member: TarMember): boolean {
    const name = nameOf(path);
    if (!isWhiteout(path)) {
      if (path.includes(`/${whiteoutPrefix}`) || path.startsWith(whiteoutPrefix)) {
        this.oddity('whiteout-member', 'a path leads through a name that whiteouts are reserved for', path);
      }
      return false;
    }
    if (member.type !== 'file' || member.size > 0)
      this.oddity('odd-whiteout', `a whiteout is a ${member.type} of ${member.size} bytes`, path);
    const hidden = name.slice(whiteoutPrefix.length);
    if (name === opaqueName) this.whiteouts.push({ path: parentOf(path), opaque: true });
    else if (hidden === '' || hidden === '.' || hidden === '..')
      throw malformedLayer(this.#layer, `the whiteout ${JSON.stringify(name)} names nothing`, member.offset);
    else {
      if (hidden.startsWith(whiteoutPrefix))
        this.oddity('odd-whiteout', 'a whiteout of a whiteout name, which readers treat differently', path);
      const parent = parentOf(path);
      this.whiteouts.push({ path: parent === '' ? hidden : `${parent}/${hidden}`, opaque: false });
    }
    if (this.entries.length + this.whiteouts.length > limits.entries)
      throw malformedLayer(this.#layer, `more than ${limits.entries} members`);
    this.#metadataGrows(path.length + 64, member.offset);
    return true;
  }

  /** The normal form of a name; what leaves the image's root is refused, as image clients do. */
  #place(name: string, offset: number): string {
    const normal = normalPath(name);
    if (!normal)
      throw malformedLayer(this.#layer, `the path ${JSON.stringify(name.slice(0, 200))} leaves the image`, offset);
    if (normal.oddity === 'dotdot-path') this.oddity('dotdot-path', `${JSON.stringify(name)} holds ".."`, name);
    else if (normal.oddity === 'absolute-path') this.oddity('absolute-path', 'the name starts with a slash', name);
    return normal.path;
  }

  #account(entry: LayerEntry, offset: number): void {
    // A code unit is at most 3 bytes, so shorter paths cannot hold a name that is too long.
    if (
      entry.path.length * 3 > limits.nameMember &&
      entry.path.split('/').some((part) => encodeName(part).length > limits.nameMember)
    ) {
      throw malformedLayer(this.#layer, `a file name is longer than ${limits.nameMember} bytes`, offset);
    }
    const attributes = entry.xattrs?.reduce((sum, [name, value]) => sum + name.length + value.length, 0) ?? 0;
    this.#metadataGrows(entry.path.length + (entry.target?.length ?? 0) + attributes, offset);
  }

  #metadataGrows(bytes: number, offset: number): void {
    this.#metadata += bytes;
    if (this.#metadata > limits.metadata)
      throw malformedLayer(this.#layer, `names and attributes take more than ${limits.metadata} bytes`, offset);
  }
}

const emptyDigest = sha256('');
