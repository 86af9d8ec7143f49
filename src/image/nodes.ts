/**
 * Names an entry while trees are built, and in them: the inode it shows, thus where its content and attributes are
 * written; or, negative, a hardlink that shows another layer's inode (`LayerStack`).
 */
export type Ref = number;

/** A directory; other entries stand for themselves. Shared between trees: only `born` may change it. */
export class Directory {
  /** Undefined in a layer that only implies the directory, by what it has below. */
  entry: Ref | undefined;
  readonly children: Map<string, Ref | Directory>;
  /** Names that the layer hides below. */
  hidden: Set<string> | undefined;
  opaque = false;
  /** The layer that made it, or made its own copy of it. */
  readonly born: number;

  constructor(born: number, copied?: Directory) {
    this.born = born;
    this.entry = copied?.entry;
    this.children = new Map(copied?.children);
  }
}

/** Inode numbers say where the content is: which layer, which of its entries. Entries of a layer are fewer than 2^22. */
const inodesPerLayer = 2 ** 22;

export function inodeOf(layer: number, position: number): number {
  return layer * inodesPerLayer + position;
}

/** Layer and position in its entries, as `inodeOf` put them together. */
export function originOf(inode: number): { layer: number; position: number } {
  return { layer: Math.floor(inode / inodesPerLayer), position: inode % inodesPerLayer };
}
