import { closeSync, constants, fchmodSync, fchownSync, futimesSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { isUtf8Name } from '../../../image/names.ts';
import { parentOf } from '../../../image/paths.ts';
import type { TarMember } from '../../tar-writer.ts';

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
/** Of a name; the folder before it counts, too, for the kernel (PATH_MAX). */
const mostNameBytes = 2000;
/** The last owner that the kernel takes; the next one means "as it is". */
const lastId = 0xff_ff_ff_fe;

/**
 * Writes plain files at once into the folder of a layer, which was empty: the bulk of any image, for which an archive and
 * another program would be a detour. Folders that it needs are made without rights; whoever unpacks the rest gives them what
 * the archive says. Names are those that `OverlayMembers` let pass: all folders in them are folders of this layer.
 */
export class PlainFiles {
  readonly #folder: string;
  readonly #made = new Set(['']);
  readonly #umask = process.umask();
  #file: number | undefined;
  #isAsMade = false;
  #member: TarMember | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins a file. @returns false, where this one is left to another program */
  begin(member: TarMember): boolean {
    if (!isPlain(member)) return false;
    const parent = parentOf(member.path);
    if (!this.#made.has(parent)) {
      mkdirSync(`${this.#folder}/${parent}`, { recursive: true, mode: 0o700 });
      this.#made.add(parent);
    }
    this.#isAsMade = isAsMade(member, this.#umask);
    const mode = this.#isAsMade ? member.mode : 0o600;
    this.#file = openSync(`${this.#folder}/${member.path}`, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    this.#member = member;
    return true;
  }

  data(piece: Buffer): void {
    if (this.#file !== undefined) writeAll(this.#file, piece);
  }

  end(): void {
    if (this.#file === undefined || !this.#member) return;
    const { mode, uid, gid, mtime } = this.#member;
    if (!this.#isAsMade) {
      fchownSync(this.#file, uid, gid);
      // Afterwards, for a new owner takes setuid away.
      fchmodSync(this.#file, mode & 0o7777);
    }
    futimesSync(this.#file, Date.now() / 1000, mtime);
    this.close();
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** Node gives no attributes, and times as numbers of seconds. */
function isPlain({ path, type, uid, gid, mtime, mtimeText, xattrs }: TarMember): boolean {
  return (
    type === 'file' &&
    xattrs === undefined &&
    mtimeText === undefined &&
    Number.isSafeInteger(mtime) &&
    uid <= lastId &&
    gid <= lastId &&
    isUtf8Name(path) &&
    Buffer.byteLength(path) <= mostNameBytes
  );
}

/** Most files are root's, and of a mode that the kernel gives them when they are made. */
function isAsMade({ mode, uid, gid }: TarMember, umask: number): boolean {
  return uid === 0 && gid === 0 && mode <= 0o777 && (mode & umask) === 0;
}

/** Of a pipe, waits while it is full. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
