import type { LayerTap } from '../../../image/layer-tap.ts';
import { isUtf8Name } from '../../../image/names.ts';
import { nameOf, normalPath, opaqueName, parentOf, whiteoutPrefix } from '../../../image/paths.ts';
import type { TarMember } from '../../../image/tar.ts';
import { endOfArchive, padding, tarHeader, type TarMember as WrittenMember } from '../../tar-writer.ts';
import type { PlainFiles } from './plain-files.ts';

/** Why a layer is better unpacked by the program that knows all odd archives. */
export class UnfitLayer extends Error {}

/** Readers agree on these, and so does what is written here. */
const harmless = new Set(['name-not-utf8', 'no-end-marker']);
/** What containers/storage leaves out when it unpacks (pkg/archive, xattrsToIgnore). */
const ignoredAttribute = 'security.selinux';

/** They are held while the layer is read: some hundred bytes each. */
const mostMembers = 500_000;

/** Later times are no longer nanoseconds of 63 bits: containers/storage makes 0 of them. */
const lastSecond = 9_223_372_036;

type Kind = WrittenMember['type'] | 'implied' | 'whiteout';

/**
 * Writes a layer's members again, as an archive that leads to what containers/storage unpacks (pkg/archive, Unpack): plain
 * relative names, each parent a directory of this very archive, whiteouts in the form of overlay file systems. Whoever
 * unpacks it into an empty folder cannot leave that folder. What is rare or odd is not decided here but refused.
 *
 * Each of its methods throws UnfitLayer.
 */
export class OverlayMembers implements LayerTap {
  readonly #write: (bytes: Buffer) => void;
  readonly #files: PlainFiles | undefined;
  readonly #kinds = new Map<string, Kind>();
  /** Directories as they were written last, and what hardlinks must agree with. */
  readonly #written = new Map<string, WrittenMember>();
  /** Of the member in work. */
  #size = 0;
  #isInFiles = false;

  /** `write` may not keep what it gets. What `files` takes is left out of the archive. */
  constructor(write: (bytes: Buffer) => void, files?: PlainFiles) {
    this.#write = write;
    this.#files = files;
  }

  oddity(kind: string, message: string): void {
    if (!harmless.has(kind)) throw new UnfitLayer(message);
  }

  member(member: TarMember): void {
    this.#size = 0;
    this.#isInFiles = false;
    const path = plainPath(member.name);
    // containers/storage passes over the entry of the root: each layer has its parent's.
    if (path === '' && member.type === 'directory') return;
    if (path === '') throw new UnfitLayer(`the root is a ${member.type}`);
    this.#needParents(path);
    if (nameOf(path).startsWith(whiteoutPrefix)) {
      this.#whiteout(path, member);
      return;
    }
    const known = this.#kinds.get(path);
    if (known !== undefined && !(isFolder(known) && member.type === 'directory')) {
      throw new UnfitLayer(`${path} is there twice`);
    }
    if (this.#kinds.size >= mostMembers) throw new UnfitLayer(`it has more than ${mostMembers} members`);
    const written = this.#asWritten(path, member);
    this.#kinds.set(path, member.type);
    if (member.type !== 'hardlink') this.#written.set(path, written);
    this.#isInFiles = this.#files?.begin(written) ?? false;
    if (this.#isInFiles) return;
    this.#write(tarHeader(written));
    this.#size = written.size;
  }

  data(piece: Buffer): void {
    if (this.#isInFiles) this.#files?.data(piece);
    else this.#write(piece);
  }

  memberEnd(): void {
    if (this.#isInFiles) this.#files?.end();
    else if (this.#size > 0) this.#write(padding(this.#size));
  }

  end(): void {
    this.#write(endOfArchive);
  }

  close(): void {
    this.#files?.close();
    this.#kinds.clear();
    this.#written.clear();
  }

  #asWritten(path: string, member: TarMember): WrittenMember {
    const { type, mode, uid, gid, size, mtime, device } = member;
    const written: WrittenMember = { path, type, mode, uid, gid, size, mtime: Math.max(0, mtime) };
    // containers/storage makes 0 of times before 1970.
    if (member.mtimeText !== undefined && mtime >= 0) written.mtimeText = member.mtimeText;
    if (mtime > lastSecond) throw new UnfitLayer(`${path} is of a time far ahead`);
    const xattrs = this.#attributes(path, member);
    if (xattrs) written.xattrs = xattrs;
    if (device) {
      if (type === 'char' && device.major === 0 && device.minor === 0) throw new UnfitLayer(`${path} is a device 0:0`);
      written.device = device;
    }
    if (type === 'symlink') written.target = member.linkName ?? '';
    else if (type === 'hardlink') this.#link(path, written, member.linkName ?? '');
    return written;
  }

  /** containers/storage gives the file what the link's own header says; GNU tar does not look at that. */
  #link(path: string, written: WrittenMember, name: string): void {
    const target = plainPath(name);
    const of = this.#written.get(target);
    const kind = this.#kinds.get(target);
    if (kind === 'hardlink') throw new UnfitLayer(`${path} is a link to a link`);
    if (of === undefined || of.type === 'directory')
      throw new UnfitLayer(`${path} is a link to what is no file of its layer`);
    const same = of.mode === written.mode && of.uid === written.uid && of.gid === written.gid;
    if (!(same && of.mtime === written.mtime && of.mtimeText === written.mtimeText))
      throw new UnfitLayer(`${path} says other things of its file than ${target} does`);
    for (const [key, value] of written.xattrs ?? []) {
      if (!of.xattrs?.get(key)?.equals(value)) throw new UnfitLayer(`${path} has attributes that ${target} has not`);
    }
    delete written.xattrs;
    written.target = target;
  }

  #attributes(path: string, { xattrs, type }: TarMember): Map<string, Buffer> | undefined {
    const kept = new Map([...(xattrs ?? [])].filter(([key]) => key !== ignoredAttribute));
    for (const key of kept.keys()) {
      // GNU tar has an escape for these in names, Go's archive/tar has none.
      if (/[=%]/.test(key) || !isUtf8Name(key)) throw new UnfitLayer(`${path} has an attribute of an odd name`);
      if (key.startsWith('user.') && type !== 'file' && type !== 'directory' && type !== 'hardlink')
        throw new UnfitLayer(`${path} is a ${type} with an attribute for files`);
    }
    if (this.#kinds.get(path) === 'directory' || this.#kinds.get(path) === 'implied') {
      const before = this.#written.get(path)?.xattrs?.get(opaque);
      if (before) kept.set(opaque, before);
    }
    return kept.size > 0 ? kept : undefined;
  }

  #whiteout(path: string, member: TarMember): void {
    if (member.type !== 'file' || member.size > 0) throw new UnfitLayer(`the whiteout ${path} is no empty file`);
    const folder = parentOf(path);
    const name = nameOf(path);
    if (name === opaqueName) {
      this.#hideAll(folder);
      return;
    }
    const hidden = name.slice(whiteoutPrefix.length);
    if (['', '.', '..'].includes(hidden) || hidden.startsWith(whiteoutPrefix))
      throw new UnfitLayer(`the whiteout ${path}`);
    const at = folder === '' ? hidden : `${folder}/${hidden}`;
    if (this.#kinds.has(at)) throw new UnfitLayer(`${at} is there, and has a whiteout`);
    this.#kinds.set(at, 'whiteout');
    const { uid, gid, mtime } = member;
    const device = { major: 0, minor: 0 };
    this.#write(tarHeader({ path: at, type: 'char', mode: 0, uid, gid, size: 0, mtime: Math.max(0, mtime), device }));
  }

  #hideAll(folder: string): void {
    const of = this.#written.get(folder);
    if (of === undefined) throw new UnfitLayer('all below the root is hidden');
    of.xattrs = new Map([...(of.xattrs ?? []), [opaque, Buffer.from('y')]]);
    this.#write(tarHeader(of));
  }

  /** Directories that the archive does not list, as containers/storage makes them. */
  #needParents(path: string): void {
    const folder = parentOf(path);
    if (folder === '') return;
    const known = this.#kinds.get(folder);
    if (known !== undefined && isFolder(known)) return;
    if (known !== undefined) throw new UnfitLayer(`${path} leads through ${folder}, which is no directory`);
    if (nameOf(folder).startsWith(whiteoutPrefix)) throw new UnfitLayer(`${path} leads through a name of whiteouts`);
    this.#needParents(folder);
    const implied: WrittenMember = { path: folder, type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 };
    this.#kinds.set(folder, 'implied');
    this.#written.set(folder, implied);
    this.#write(tarHeader(implied));
  }
}

const opaque = 'trusted.overlay.opaque';

function isFolder(kind: Kind): boolean {
  return kind === 'directory' || kind === 'implied';
}

function plainPath(name: string): string {
  const normal = normalPath(name);
  if (normal === undefined || normal.oddity !== undefined)
    throw new UnfitLayer(`the name ${JSON.stringify(name.slice(0, 200))}`);
  return normal.path;
}
