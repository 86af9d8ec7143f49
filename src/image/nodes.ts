import type { Entry } from './types.ts';

/** A directory while trees are built; other entries stand for themselves. */
export class Directory {
  /** Undefined in a layer that only implies the directory, by what it has below. */
  entry: Entry | undefined;
  readonly children = new Map<string, Entry | Directory>();
  /** Names that the layer hides below. */
  hidden: Set<string> | undefined;
  opaque = false;
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
