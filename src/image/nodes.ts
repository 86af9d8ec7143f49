/**
 * Names an entry while trees are built, and in them: the inode it shows, thus where its content and attributes are
 * written; or, negative, a hardlink that shows another layer's inode (`LayerStack`).
 */
export type Ref = number;

/** A directory; other entries stand for themselves. Shared between trees: only `born` may change it. */
export class Directory {
  /** Undefined in a layer that only implies the directory, by what it has below. */
  entry: Ref | undefined;
  /** Names that the layer hides below. */
  hidden: Set<string> | undefined;
  opaque = false;
  /** The layer that made it, or made its own copy of it. */
  readonly born: number;
  #children: Map<string, Ref | Directory> | (() => Map<string, Ref | Directory>);

  /** With what it has below, or what gives that when it is asked for. */
  constructor(born: number, children: Map<string, Ref | Directory> | (() => Map<string, Ref | Directory>) = new Map()) {
    this.born = born;
    this.#children = children;
  }

  get children(): Map<string, Ref | Directory> {
    if (typeof this.#children === 'function') this.#children = this.#children();
    return this.#children;
  }

  /** The same for another layer to change. */
  copy(born: number): Directory {
    const copied = new Directory(born, new Map(this.children));
    copied.entry = this.entry;
    return copied;
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
