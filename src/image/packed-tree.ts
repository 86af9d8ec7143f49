import { decodeName, encodeName } from './names.ts';
import { Directory, type Ref } from './nodes.ts';

/** A tree's directories and names as bytes; what its nodes mean is the layer stack's. */
export interface PackedTree {
  /** Per directory: its entry, the number of its first child, how many it has. The root comes first. */
  directories: Buffer;
  /** Per child: the entry, or the number of the directory; where its name starts, its length, which of both it is. */
  children: Buffer;
  names: Buffer;
}

const directorySize = 16;
const childSize = 16;

/** Packs a finished tree, and tells every entry that it shows. */
export function packTree(root: Directory, visit: (ref: Ref) => void): PackedTree {
  const all = [root];
  let childCount = 0;
  let nameBytes = 0;
  // Directories are added while this goes on: each has its place in the list as its number.
  for (const { children } of all) {
    childCount += children.size;
    for (const [name, child] of children) {
      nameBytes += name.isWellFormed() ? Buffer.byteLength(name) : encodeName(name).length;
      if (child instanceof Directory) all.push(child);
    }
  }
  const packed = {
    directories: Buffer.alloc(all.length * directorySize),
    children: Buffer.alloc(childCount * childSize),
    names: Buffer.alloc(nameBytes),
  };
  let [child, name, subdirectory] = [0, 0, 1];
  for (const [number, { entry, children }] of all.entries()) {
    if (entry === undefined) throw new TypeError('a finished tree has no implied directories');
    visit(entry);
    packed.directories.writeDoubleLE(entry, number * directorySize);
    packed.directories.writeUInt32LE(child, number * directorySize + 8);
    packed.directories.writeUInt32LE(children.size, number * directorySize + 12);
    for (const [text, node] of children) {
      const at = child++ * childSize;
      const length = text.isWellFormed() ? packed.names.write(text, name) : encodeName(text).copy(packed.names, name);
      const isDirectory = node instanceof Directory;
      packed.children.writeDoubleLE(isDirectory ? subdirectory++ : node, at);
      packed.children.writeUInt32LE(name, at + 8);
      packed.children.writeUInt16LE(length, at + 12);
      packed.children[at + 14] = isDirectory ? 1 : 0;
      if (!isDirectory) visit(node);
      name += length;
    }
  }
  return packed;
}

/** The tree of such bytes. Directories are made when someone looks into the one above them. */
export function unpackTree({ directories, children, names }: PackedTree): Directory {
  const directory = (number: number): Directory => {
    const at = number * directorySize;
    const made = new Directory(0, () =>
      childrenOf(directories.readUInt32LE(at + 8), directories.readUInt32LE(at + 12)),
    );
    made.entry = directories.readDoubleLE(at);
    return made;
  };
  const childrenOf = (first: number, count: number): Map<string, Ref | Directory> => {
    const map = new Map<string, Ref | Directory>();
    for (let at = first * childSize; at < (first + count) * childSize; at += childSize) {
      const start = children.readUInt32LE(at + 8);
      const name = decodeName(names.subarray(start, start + children.readUInt16LE(at + 12)));
      const value = children.readDoubleLE(at);
      map.set(name, children[at + 14] === 1 ? directory(value) : value);
    }
    return map;
  };
  return directory(0);
}
