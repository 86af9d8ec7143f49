import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ExternalError } from '../../core/errors.ts';
import { isWhiteout, nameOf, normalPath, opaqueName, parentOf } from '../../image/paths.ts';
import { type TarMember as ReadMember, TarReader, type TarVisitor } from '../../image/tar.ts';
import type { Entry, ImageTree } from '../../image/types.ts';
import { quote } from '../complaint.ts';
import { endOfArchive, padding, tarHeader } from '../tar-writer.ts';
import type { OwnArchive } from './own-part.ts';
import type { SecretScan } from './secret-scan.ts';

const name = 'the layer that buildah wrote';

/** What all readers see the same, or a rule tells of later. */
const harmless: ReadonlySet<string> = new Set(['no-end-marker', 'name-not-utf8', 'overlay-attribute']);

/** What the kernel notes for itself (Documentation/filesystems/overlayfs.rst); an old buildah without root packs it, too. */
const overlayNote = /^(?:trusted|user)\.overlay\.(?:origin|impure|nlink|uuid)$/;

/** Where buildah mounts its own files while it runs something, and leaves empty ones (bootc's lint "buildah-injected"). */
const mountPoints: ReadonlySet<string> = new Set([
  'etc/hostname',
  'etc/hosts',
  'etc/resolv.conf',
  'run/.containerenv',
  'run/secrets',
]);

/** Folders that belong to the machine: what an image has in them, new installations alone get. */
const machineOwn = /^(?:var|run|tmp)(?:\/|$)/;

export interface RelayerOptions {
  /** Seconds since 1970: no member is younger; what is older keeps its time. */
  latest: number;
  /** Leave out what is in the base just so, times aside. */
  dropUnchanged: boolean;
  base: ImageTree;
  /** What lower layers of the same build hold; this layer's own paths are added. */
  earlier: Set<string>;
  secrets: SecretScan;
  /** Paths that a RUN had something mounted on. */
  mountedOn: ReadonlySet<string>;
}

/** A layer that was written again. */
export interface Relayered {
  members: number;
  /** Left out. */
  dropped: number;
  /** Of what is left. */
  paths: readonly string[];
  bytes(): AsyncGenerator<Buffer, void, undefined>;
}

/**
 * Reads a layer that a builder wrote and writes it again with bounded times, without what is there for mounts alone, and on
 * request without what did not change. All else stays: names, owners, modes, links, devices, extended attributes, order.
 *
 * @throws PolicyError `secret-in-image`; ExternalError `image-malformed` for an archive that readers disagree on: ours would not be the builder's
 */
export async function relayer(archive: OwnArchive, options: RelayerOptions): Promise<Relayered> {
  const survey = new Survey(options);
  const reader = new TarReader(survey, name);
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(archive)) {
    hash.update(chunk);
    reader.write(chunk);
  }
  reader.end();
  if (`sha256:${hash.digest('hex')}` !== archive.diffId)
    throw new ExternalError('digest-mismatch', `${name} is not what its diff ID says`);
  const drop = survey.unchanged();
  const paths = [...survey.paths].filter(([, offset]) => !drop.has(offset)).map(([path]) => path);
  for (const path of paths) options.earlier.add(path);
  return {
    members: survey.members - drop.size,
    dropped: drop.size,
    paths,
    bytes: () => rewritten(archive, options.latest, drop),
  };
}

async function* rewritten(
  archive: OwnArchive,
  latest: number,
  drop: ReadonlySet<number>,
): AsyncGenerator<Buffer, void, undefined> {
  let out: Buffer[] = [];
  let keep = true;
  let left = 0;
  const reader = new TarReader(
    {
      member(member) {
        keep = !drop.has(member.offset);
        if (!keep) return;
        out.push(tarHeader(headerOf(member, latest)));
        left = member.size;
      },
      data(piece) {
        // Borrowed until the next write, by which it has been handed on.
        if (keep) out.push(Buffer.from(piece));
      },
      memberEnd() {
        if (keep && left > 0) out.push(padding(left));
        left = 0;
      },
      oddity() {
        // The survey refused them.
      },
    },
    name,
  );
  for await (const chunk of chunksOf(archive)) {
    reader.write(chunk);
    yield* out;
    out = [];
  }
  reader.end();
  yield endOfArchive;
}

/** Looks at a whole layer before anything of it is written. */
class Survey implements TarVisitor {
  members = 0;
  /** Path → offset of its last member. */
  readonly paths = new Map<string, number>();
  readonly #options: RelayerOptions;
  /** Offsets of the members that can be left out, by their path. */
  readonly #same = new Map<string, number>();
  readonly #linked = new Set<string>();
  /** Folders that may be there for a mount alone. */
  readonly #stubs = new Set<string>();
  #name = '';
  #candidate: { member: ReadMember; path: string; before: Entry; hash: Hash | undefined } | undefined;

  constructor(options: RelayerOptions) {
    this.#options = options;
  }

  member(member: ReadMember): void {
    this.members++;
    const { secrets } = this.#options;
    this.#name = `the file ${quote(member.name)}`;
    secrets.text('the name of a file', member.name);
    for (const [name, value] of xattrsOf(member)) secrets.text(`${name} of ${this.#name}`, value);
    if (member.linkName !== undefined) secrets.text(`the link ${quote(member.name)}`, member.linkName);
    secrets.begin();
    const path = normalPath(member.name)?.path;
    if (path === undefined) return;
    // Two members of one name: the later one counts, so nothing is known of the earlier.
    this.#same.delete(path);
    this.#stubs.delete(path);
    this.paths.set(path, member.offset);
    if (member.type === 'hardlink') this.#linked.add(normalPath(member.linkName ?? '')?.path ?? '');
    const { base, earlier, dropUnchanged } = this.#options;
    if (this.#isRemovedMountPoint(path)) this.#same.set(path, member.offset);
    if (member.type === 'directory' && this.#isMadeMountPoint(path)) this.#stubs.add(path);
    const before = isWhiteout(path) ? undefined : base.entries.get(path);
    // What a COPY put there may be a link.
    const isEmpty = member.type === 'directory' || (member.type === 'file' && member.size === 0);
    if (!before && isEmpty && mountPoints.has(path) && !earlier.has(path)) this.#same.set(path, member.offset);
    // Above other layers of ours, the base is not what was there before.
    this.#candidate =
      dropUnchanged && earlier.size === 0 && before && looksSame(member, before)
        ? { member, path, before, hash: before.type === 'file' ? createHash('sha256') : undefined }
        : undefined;
  }

  /** buildah 1.28 takes away the empty folder on which it mounted something, also when it did not make it. */
  #isRemovedMountPoint(path: string): boolean {
    const [, parent = '', name] = /^(.*\/)?\.wh\.([^/]+)$/.exec(path) ?? [];
    const { mountedOn, base, earlier } = this.#options;
    const removed = name === undefined ? '' : `${parent}${name}`;
    if (!mountedOn.has(removed) || earlier.has(removed) || base.entries.get(removed)?.type !== 'directory')
      return false;
    for (const below of base.entries.keys()) if (below.startsWith(`${removed}/`)) return false;
    return true;
  }

  /**
   * buildah 1.28 leaves the folders that it made to mount something on; a newer one does not. Elsewhere than in the machine's
   * own folders a RUN may have made it on purpose.
   */
  #isMadeMountPoint(path: string): boolean {
    const { mountedOn, base, earlier } = this.#options;
    return machineOwn.test(path) && mountedOn.has(path) && !base.entries.has(path) && !earlier.has(path);
  }

  data(piece: Buffer): void {
    this.#options.secrets.piece(this.#name, piece);
    this.#candidate?.hash?.update(piece);
  }

  memberEnd(): void {
    if (!this.#candidate) return;
    const { member, path, before, hash } = this.#candidate;
    if (hash === undefined || `sha256:${hash.digest('hex')}` === before.digest) this.#same.set(path, member.offset);
  }

  oddity(kind: string, message: string, path?: string): void {
    if (harmless.has(kind)) return;
    throw new ExternalError('image-malformed', `${name}: ${path ?? ''} ${message}`);
  }

  /**
   * Stays: a file that others of the layer are linked to; what is below a folder that hides the base's; and the folders of
   * all that stays, for clients give a folder that is not listed a mode and an owner of their own.
   */
  unchanged(): ReadonlySet<number> {
    for (const stub of this.#stubs) this.#same.set(stub, this.paths.get(stub) ?? 0);
    const opaque = new Set([...this.paths.keys()].filter((path) => nameOf(path) === opaqueName).map(parentOf));
    for (const path of this.#same.keys())
      if (this.#linked.has(path) || (opaque.size > 0 && foldersOf(path).some((folder) => opaque.has(folder))))
        this.#same.delete(path);
    const needed = new Set<string>();
    for (const path of this.paths.keys()) {
      if (this.#same.has(path)) continue;
      for (const folder of foldersOf(path)) {
        if (needed.has(folder)) break;
        needed.add(folder);
      }
    }
    return new Set([...this.#same].filter(([path]) => !needed.has(path)).map(([, offset]) => offset));
  }
}

/** The folders that a path is in, the nearest first; the root last. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path; at !== ''; ) {
    at = parentOf(at);
    folders.push(at);
  }
  return folders;
}

/** All but times and content. */
function looksSame(member: ReadMember, before: Entry): boolean {
  const ours = xattrsOf(member);
  const theirs: ReadonlyMap<string, Buffer> = before.xattrs ?? new Map();
  return (
    member.type === before.type &&
    member.mode === before.mode &&
    member.uid === before.uid &&
    member.gid === before.gid &&
    member.size === before.size &&
    member.linkName === before.target &&
    member.device?.major === before.device?.major &&
    member.device?.minor === before.device?.minor &&
    ours.size === theirs.size &&
    [...ours].every(([name, value]) => theirs.get(name)?.equals(value))
  );
}

/** @throws ExternalError `image-malformed` for an attribute that would steer the overlay file system of whoever unpacks it */
function xattrsOf({ name, xattrs }: ReadMember): Map<string, Buffer> {
  const kept = [...(xattrs ?? [])].filter(([attribute]) => !overlayNote.test(attribute));
  const bad = kept.find(([attribute]) => /^(?:trusted|user)\.overlay\./.test(attribute));
  if (bad) throw new ExternalError('image-malformed', `the layer that buildah wrote: ${quote(name)} has ${bad[0]}`);
  return new Map(kept);
}

function headerOf(read: ReadMember, latest: number) {
  const { name, linkName, mtime, xattrs: _, ...member } = read;
  const xattrs = xattrsOf(read);
  return {
    ...member,
    ...(xattrs.size > 0 && { xattrs }),
    path: member.type === 'directory' ? name.replace(/\/+$/, '') : name,
    mtime: Math.min(Math.max(0, Math.floor(mtime)), latest),
    ...(linkName === undefined ? {} : { target: linkName }),
  };
}

function chunksOf({ file, compression }: OwnArchive): AsyncIterable<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: 1024 * 1024 });
  if (compression === 'none') return bytes;
  const plain = createGunzip({ chunkSize: 1024 * 1024 });
  // pipeline's own callback is not needed: an error of either reaches whoever reads.
  return pipeline(bytes, plain, () => {});
}
