import { isDigest } from '../core/digest.ts';
import type { Descriptor } from '../registry/types.ts';
import { LayerEntries } from './layer-entries.ts';
import type { LayerAnomaly, LayerIndex, LayerWhiteout } from './layer-index.ts';

/** Raised whenever the same layer would give another index, or the encoding changes: old cache files are then not found. */
export const indexSchema = 4;

/** The first line. */
interface Head {
  diffId: string;
  size: number;
  entries: number;
  /** Bytes of the entries' records, which follow the first line. */
  records: number;
  /** Bytes of their names, which follow those. */
  names: number;
  /** Lines that follow the names. */
  lines: number;
}

/** One line each, behind the names; they come in groups so that no string grows with the layer. */
type Line =
  | { x: string[] }
  | { w: LayerWhiteout[] }
  | { a: LayerAnomaly[] }
  | { k: [position: number, base64: string] };

const groupSize = 2048;

/**
 * A layer's index as bytes, for another thread or the cache: entries as they are in memory, all else as JSON lines.
 * Given in parts, some of them the index's own memory. The descriptor stays out: who decodes it knows it.
 */
export function encodeLayerIndex(index: LayerIndex): Buffer[] {
  const lines: Buffer[] = [];
  const add = (line: Line | Head): void => {
    lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
  };
  const { records, names, xattrSets } = index.entries.packed();
  for (const x of groups(xattrSets)) add({ x });
  for (const w of groups(index.whiteouts)) add({ w });
  for (const a of groups(index.anomalies)) add({ a });
  for (const [position, content] of index.kept) add({ k: [position, Buffer.from(content).toString('base64')] });
  const { diffId, size, entries } = index.info;
  const head: Head = { diffId, size, entries, records: records.length, names: names.length, lines: lines.length };
  return [Buffer.from(`${JSON.stringify(head)}\n`), records, names, ...lines];
}

/**
 * The index that `encodeLayerIndex` wrote; its entries stay where they are in `bytes`. The bytes come from our own thread,
 * or from the private cache where their hash was compared, so only their kind is looked at.
 * @throws SyntaxError when they are none.
 */
export function decodeLayerIndex(bytes: Buffer, descriptor: Descriptor): LayerIndex {
  const first = bytes.indexOf(0x0a);
  if (first === -1) throw new SyntaxError('a layer index was cut');
  const head = JSON.parse(bytes.toString('utf8', 0, first)) as Head;
  if (!isDigest(head.diffId)) throw new SyntaxError('a layer index has no diff ID');
  const records = bytes.subarray(first + 1, first + 1 + head.records);
  const names = bytes.subarray(first + 1 + head.records, first + 1 + head.records + head.names);
  if (names.length !== head.names || records.length !== head.records) throw new SyntaxError('a layer index was cut');
  const xattrSets: string[] = [];
  const index: LayerIndex = {
    info: { descriptor, diffId: head.diffId, size: head.size, entries: head.entries },
    entries: new LayerEntries({ records, names, xattrSets }),
    whiteouts: [],
    anomalies: [],
    kept: new Map(),
  };
  let lines = 0;
  for (let start = first + 1 + head.records + head.names; start < bytes.length; lines++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) throw new SyntaxError('a layer index was cut');
    const line = JSON.parse(bytes.toString('utf8', start, end)) as Line;
    start = end + 1;
    if ('x' in line) xattrSets.push(...line.x);
    else if ('w' in line) index.whiteouts.push(...line.w);
    else if ('a' in line) index.anomalies.push(...line.a);
    else if ('k' in line) index.kept.set(line.k[0], Buffer.from(line.k[1], 'base64'));
    else throw new SyntaxError('a layer index has an unknown line');
  }
  if (lines !== head.lines || index.entries.length !== head.entries)
    throw new SyntaxError('a layer index is incomplete');
  return index;
}

/** Items in such numbers that no line grows with the layer. */
export function* groups<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += groupSize) yield items.slice(at, at + groupSize);
}
