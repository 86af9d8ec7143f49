import { sha256 } from '../core/digest.ts';
import { attributesOf, sameXattrs, writtenAs } from './attributes.ts';
import { LayerEntries, type LayerEntry, type PackedEntries } from './layer-entries.ts';
import { inodeOf, originOf, type Ref } from './nodes.ts';
import type { Entry } from './types.ts';

const emptyDigest = sha256('');

/** What a tree shows of the layers below it. */
export interface PackedStack {
  /** Attributes that were set are those of the entry. */
  layers: PackedEntries[];
  strays: { layer: number; inode: number }[];
  /** Attributes of directories that no layer lists. */
  implied: [inode: number, xattrs: [name: string, value: string][]][];
}

/** The layers' entries below a tree; makes an `Entry` of what a tree's nodes name. */
export class LayerStack {
  readonly #layers: LayerEntries[];
  /** Hardlinks into other layers: which layer wrote them, which inode they show. */
  readonly #strays: { layer: number; inode: number }[];
  /** Attributes that are not those of the archive, by inode. */
  readonly #xattrs: Map<number, ReadonlyMap<string, Buffer>>;

  /** With `from` the same layers, those to come too, but attributes of its own: what is set here does not show there. */
  constructor(from?: LayerStack) {
    this.#layers = from ? from.#layers : [];
    this.#strays = from ? from.#strays : [];
    this.#xattrs = new Map(from ? from.#xattrs : []);
  }

  static of({ layers, strays, implied }: PackedStack): LayerStack {
    const stack = new LayerStack();
    for (const layer of layers) stack.#layers.push(new LayerEntries(layer));
    stack.#strays.push(...strays);
    for (const [inode, xattrs] of implied) stack.#xattrs.set(inode, attributesOf(xattrs));
    return stack;
  }

  /** As much as these inodes are, each of them named once. */
  packed(shown: readonly number[]): PackedStack {
    const positions = this.#layers.map((): number[] => []);
    const implied: PackedStack['implied'] = [];
    for (const inode of shown) {
      const { layer, position } = originOf(inode);
      if (position < (this.#layers[layer]?.length ?? 0)) positions[layer]?.push(position);
      else if (this.#xattrs.has(inode)) implied.push([inode, writtenAs(this.#xattrs.get(inode))]);
    }
    const layers = this.#layers.map((entries, layer) => {
      const some = entries.only(Uint32Array.from(positions[layer] ?? []).sort());
      for (const position of positions[layer] ?? []) {
        const set = this.#xattrs.get(inodeOf(layer, position));
        if (set) some.setXattrs(position, writtenAs(set));
      }
      return some.packed();
    });
    return { layers, strays: this.#strays, implied };
  }

  push(entries: LayerEntries): void {
    this.#layers.push(entries);
  }

  /** A hardlink that one layer writes to what another one holds. */
  stray(layer: number, target: Ref): Ref {
    return -this.#strays.push({ layer, inode: this.inode(target) });
  }

  inode(ref: Ref): number {
    return ref >= 0 ? ref : this.#stray(ref).inode;
  }

  /** The layer that wrote the name. */
  layer(ref: Ref): number {
    return ref >= 0 ? originOf(ref).layer : this.#stray(ref).layer;
  }

  type(ref: Ref): Entry['type'] {
    const { entries, position } = this.#origin(ref);
    if (!entries) return 'directory';
    const type = entries.type(position);
    return type === 'hardlink' ? 'file' : type;
  }

  /** Of a symlink, as written. */
  target(ref: Ref): string | undefined {
    const { entries, position } = this.#origin(ref);
    return entries?.type(position) === 'symlink' ? entries.target(position) : undefined;
  }

  entry(ref: Ref, path: string): Entry {
    const { entries, position } = this.#origin(ref);
    const named = { path, layer: this.layer(ref), inode: this.inode(ref) };
    if (!entries) {
      // What clients give a directory that no layer lists.
      const xattrs = this.#xattrs.get(named.inode);
      return { type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0, ...named, ...(xattrs && { xattrs }) };
    }
    const { type, mode, uid, gid, size, mtime, digest, target, device, head } = entries.at(position);
    const xattrs = this.#xattrs.get(named.inode) ?? entries.attributes(position);
    const own = { mode, uid, gid, mtime, ...named };
    // A hardlink whose target is nowhere: what its own header says.
    if (type === 'hardlink') return { type: 'file', size: 0, digest: emptyDigest, ...own, ...(xattrs && { xattrs }) };
    const entry: Entry = { type, size, ...own };
    if (digest !== undefined) entry.digest = digest;
    if (target !== undefined) entry.target = target;
    if (device !== undefined) entry.device = device;
    if (xattrs !== undefined) entry.xattrs = xattrs;
    if (head !== undefined) entry.head = head;
    return entry;
  }

  /** Extended attributes, without making an entry. */
  xattrs(ref: Ref): ReadonlyMap<string, Buffer> | undefined {
    const { entries, position } = this.#origin(ref);
    return this.#xattrs.get(this.inode(ref)) ?? entries?.attributes(position);
  }

  /** Gives an inode other extended attributes than the archive did. */
  setXattrs(ref: Ref, xattrs: ReadonlyMap<string, Buffer>): void {
    this.#xattrs.set(this.inode(ref), xattrs);
  }

  /** Whether each node means the same in both. */
  agrees(other: LayerStack): boolean {
    if (this === other) return true;
    if (this.#layers !== other.#layers || this.#xattrs.size !== other.#xattrs.size) return false;
    for (const [inode, xattrs] of this.#xattrs) {
      const its = other.#xattrs.get(inode);
      if (its !== xattrs && (its === undefined || !sameXattrs(xattrs, its))) return false;
    }
    return true;
  }

  /** As a hardlink's own header has it. */
  written(layer: number, position: number): LayerEntry | undefined {
    return this.#layers[layer]?.at(position);
  }

  /** Without `entries` for a directory that layers only imply: it has a number behind those of the layer's entries. */
  #origin(ref: Ref): { entries: LayerEntries | undefined; position: number } {
    const { layer, position } = originOf(this.inode(ref));
    const entries = this.#layers[layer];
    return { entries: entries && position < entries.length ? entries : undefined, position };
  }

  #stray(ref: Ref): { layer: number; inode: number } {
    const stray = this.#strays[-ref - 1];
    if (!stray) throw new RangeError(`there is no hardlink ${ref}`);
    return stray;
  }
}
