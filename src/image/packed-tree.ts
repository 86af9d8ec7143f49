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
  const directories: Buffer[] = [];
  const children: Buffer[] = [];
  const names: Buffer[] = [];
  let childCount = 0;
  let nameBytes = 0;
  const todo = [root];
  // Directories are added while this goes on: each has its place in the list as its number.
  for (const { entry, children: own } of todo) {
    if (entry === undefined) throw new TypeError('a finished tree has no implied directories');
    visit(entry);
    const record = Buffer.alloc(directorySize);
    record.writeDoubleLE(entry, 0);
    record.writeUInt32LE(childCount, 8);
    record.writeUInt32LE(own.size, 12);
    directories.push(record);
    const records = Buffer.alloc(own.size * childSize);
    let at = 0;
    for (const [name, child] of own) {
      const bytes = encodeName(name);
      const isDirectory = child instanceof Directory;
      records.writeDoubleLE(isDirectory ? todo.length : child, at);
      records.writeUInt32LE(nameBytes, at + 8);
      records.writeUInt16LE(bytes.length, at + 12);
      records[at + 14] = isDirectory ? 1 : 0;
      if (isDirectory) todo.push(child);
      else visit(child);
      names.push(bytes);
      nameBytes += bytes.length;
      at += childSize;
    }
    children.push(records);
    childCount += own.size;
  }
  return {
    directories: Buffer.concat(directories),
    children: Buffer.concat(children),
    names: Buffer.concat(names, nameBytes),
  };
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
