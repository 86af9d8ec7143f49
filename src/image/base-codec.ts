import { isDigest } from '../core/digest.ts';
import type { Descriptor } from '../registry/types.ts';
import { groups } from './layer-codec.ts';
import { placeOf } from './layer-entries.ts';
import type { PackedStack } from './layer-stack.ts';
import type { PackedMerge } from './merge.ts';
import type { Anomaly, Whiteout } from './types.ts';

/** Raised whenever the same layers would give another tree, or the encoding changes; `indexSchema` counts beside it. */
export const baseSchema = 1;

/** A base's finished tree, and what was kept of its layers' contents, by position. */
export interface KnownBase {
  merge: PackedMerge;
  kept: ReadonlyMap<number, Uint8Array>[];
  /** Bytes of names in all of the layers, for the bounds that hold for an image. */
  nameBytes: number;
}

/** The first line; the parts whose bytes it counts follow, then the lines. */
interface Head {
  directories: number;
  children: number;
  names: number;
  layers: { diffId: string; size: number; entries: number; positions: number; records: number; names: number }[];
  told: number;
  nameBytes: number;
  lines: number;
}

type Line =
  | { x: string[]; of: number }
  | { w: Whiteout[] }
  | { a: Anomaly[] }
  | { s: PackedStack['strays'] }
  | { i: PackedStack['implied'] }
  | { k: [layer: number, position: number, base64: string] };

/** A base's tree as bytes for the cache: what is large as it is in memory, all else as JSON lines. */
export function encodeBase({ merge, kept, nameBytes }: KnownBase): Buffer[] {
  const { tree, stack, layers, whiteouts, anomalies, told } = merge;
  const lines: Buffer[] = [];
  const add = (line: Line | Head): number => lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
  const parts: Buffer[] = [tree.directories, tree.children, tree.names];
  const counts: Head['layers'] = [];
  for (const [of, { records, names, xattrSets, some }] of stack.layers.entries()) {
    const info = layers[of];
    if (!some || !info) throw new TypeError('only what a tree shows is kept of a base');
    const { positions } = some;
    for (const x of groups(xattrSets)) add({ x, of });
    for (const [position, content] of kept[of] ?? []) {
      // Contents that the tree does not show served its making.
      if (placeOf(position, positions) !== -1) add({ k: [of, position, Buffer.from(content).toString('base64')] });
    }
    const { diffId, size, entries } = info;
    const lengths = { positions: positions.length, records: records.length, names: names.length };
    counts.push({ diffId, size, entries, ...lengths });
    parts.push(positions, records, names);
  }
  for (const w of groups(whiteouts)) add({ w });
  for (const a of groups(anomalies)) add({ a });
  for (const s of groups(stack.strays)) add({ s });
  for (const i of groups(stack.implied)) add({ i });
  const { directories, children, names } = tree;
  const head: Head = {
    directories: directories.length,
    children: children.length,
    names: names.length,
    layers: counts,
    told,
    nameBytes,
    lines: lines.length,
  };
  return [Buffer.from(`${JSON.stringify(head)}\n`), ...parts, ...lines];
}

/**
 * The base that `encodeBase` wrote; the large parts stay where they are in `bytes`, which come from the private cache, where
 * their hash was compared: only their kind is looked at.
 * @throws SyntaxError when they are none.
 */
export function decodeBase(bytes: Buffer, descriptors: readonly Descriptor[]): KnownBase {
  let at = bytes.indexOf(0x0a) + 1;
  const head = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
  const part = (length: number): Buffer => {
    if (!(at + length <= bytes.length)) throw new SyntaxError('a base was cut');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const tree = { directories: part(head.directories), children: part(head.children), names: part(head.names) };
  const stack: PackedStack = { layers: [], strays: [], implied: [] };
  const merge: PackedMerge = { tree, stack, layers: [], whiteouts: [], anomalies: [], told: head.told };
  const kept: Map<number, Uint8Array>[] = [];
  for (const [number, { diffId, size, entries, positions, records, names }] of head.layers.entries()) {
    const descriptor = descriptors[number];
    if (!descriptor || !isDigest(diffId)) throw new SyntaxError('a base has other layers');
    merge.layers.push({ descriptor, diffId, size, entries });
    const some = { positions: part(positions), of: entries };
    stack.layers.push({ some, records: part(records), names: part(names), xattrSets: [] });
    kept.push(new Map());
  }
  let lines = 0;
  for (; at < bytes.length; lines++) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1) throw new SyntaxError('a base was cut');
    const line = JSON.parse(bytes.toString('utf8', at, end)) as Line;
    at = end + 1;
    if ('x' in line) stack.layers[line.of]?.xattrSets.push(...line.x);
    else if ('w' in line) merge.whiteouts.push(...line.w);
    else if ('a' in line) merge.anomalies.push(...line.a);
    else if ('s' in line) stack.strays.push(...line.s);
    else if ('i' in line) stack.implied.push(...line.i);
    else kept[line.k[0]]?.set(line.k[1], Buffer.from(line.k[2], 'base64'));
  }
  if (lines !== head.lines || merge.layers.length !== descriptors.length) throw new SyntaxError('a base is incomplete');
  return { merge, kept, nameBytes: head.nameBytes };
}
