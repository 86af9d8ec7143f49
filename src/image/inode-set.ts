import { originOf } from './nodes.ts';

/** Inodes, a byte for each that its layer has: sets of numbers take forty times as much. */
export class InodeSet {
  readonly #layers: Uint8Array[] = [];

  has(inode: number): boolean {
    const { layer, position } = originOf(inode);
    return this.#layers[layer]?.[position] === 1;
  }

  add(inode: number): void {
    const { layer, position } = originOf(inode);
    let marks = this.#layers[layer] ?? new Uint8Array(1024);
    if (position >= marks.length) {
      const more = new Uint8Array(Math.max(position + 1, 2 * marks.length));
      more.set(marks);
      marks = more;
    }
    this.#layers[layer] = marks;
    marks[position] = 1;
  }
}
