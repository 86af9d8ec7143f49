/** Thrown by the reader: half a sentence about a list. */
export class IndexSyntaxError extends Error {}

const magic = 0xb007f457;
const majorVersion = 2;
/** The upper bits of a node's offset say what the node has. */
const has = { prefix: 0x80000000, values: 0x40000000, children: 0x20000000 };
const offsetMask = 0x0fffffff;
/** Fedora's longest has 70,000 nodes. More nodes than bytes would be the same ones again. */
const maxNodes = 1_000_000;
const maxKey = 4096;

export interface IndexEntry {
  key: string;
  value: string;
}

/**
 * All entries of one of depmod's binary lists, which are what modprobe and udev look at (kmod, libkmod/libkmod-index.c: a
 * tree of characters; numbers are big-endian). In no order.
 * @throws IndexSyntaxError
 */
export function readIndex(bytes: Buffer): IndexEntry[] {
  if (bytes.length < 12 || bytes.readUInt32BE(0) !== magic || bytes.readUInt16BE(4) !== majorVersion)
    throw new IndexSyntaxError('is no list that kmod reads');
  const entries: IndexEntry[] = [];
  const todo: [node: number, key: string][] = [[bytes.readUInt32BE(8), '']];
  let nodes = 0;
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [node, before] = next;
    let at = node & offsetMask;
    if (at === 0) continue;
    if (++nodes > Math.min(maxNodes, bytes.length)) throw new IndexSyntaxError('leads in circles');
    let key = before;
    if (node & has.prefix) {
      const prefix = textAt(bytes, at);
      key += prefix;
      at += prefix.length + 1;
    }
    if (key.length > maxKey) throw new IndexSyntaxError('has a key that is too long');
    if (node & has.children) {
      const [first, last] = [byteAt(bytes, at), byteAt(bytes, at + 1)];
      at += 2;
      for (let char = first; char <= last; char++, at += 4) {
        const child = wordAt(bytes, at);
        if (child !== 0) todo.push([child, key + String.fromCharCode(char)]);
      }
    }
    if (!(node & has.values)) continue;
    const count = wordAt(bytes, at);
    at += 4;
    for (let index = 0; index < count; index++) {
      // A priority comes first: the order in which equal keys are tried.
      const value = textAt(bytes, at + 4);
      at += 4 + value.length + 1;
      entries.push({ key, value });
    }
  }
  return entries;
}

function textAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(0, at);
  if (end === -1 || at >= bytes.length) throw new IndexSyntaxError('ends within an entry');
  return bytes.toString('latin1', at, end);
}

function byteAt(bytes: Buffer, at: number): number {
  if (at >= bytes.length) throw new IndexSyntaxError('ends within an entry');
  return bytes.readUInt8(at);
}

function wordAt(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw new IndexSyntaxError('ends within an entry');
  return bytes.readUInt32BE(at);
}
