import { isDigest } from '../core/digest.ts';
import type { Descriptor } from '../registry/types.ts';
import type { LayerAnomaly, LayerEntry, LayerIndex, LayerWhiteout } from './layer-index.ts';

/** Raised whenever the same layer would give another index, or the encoding changes: old cache files are then not found. */
export const indexSchema = 1;

/** One line each; entries come in groups so that no string grows with the layer. */
type Line =
  | { diffId: string; size: number; entries: number }
  | { e: LayerEntry[] }
  | { w: LayerWhiteout[] }
  | { a: LayerAnomaly[] }
  | { k: [position: number, base64: string] };

const groupSize = 2048;

/** A layer's index as bytes, for another thread or the cache: JSON lines. The descriptor stays out: who decodes it knows it. */
export function encodeLayerIndex(index: LayerIndex): Buffer {
  const lines: Buffer[] = [];
  const add = (line: Line): void => {
    lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
  };
  add({ diffId: index.info.diffId, size: index.info.size, entries: index.entries.length });
  for (const e of groups(index.entries)) add({ e });
  for (const w of groups(index.whiteouts)) add({ w });
  for (const a of groups(index.anomalies)) add({ a });
  for (const [position, content] of index.kept) add({ k: [position, Buffer.from(content).toString('base64')] });
  return Buffer.concat(lines);
}

/**
 * The index that `encodeLayerIndex` wrote. The bytes come from our own thread, or from the private cache where their
 * hash was compared, so only their kind is looked at.
 * @throws SyntaxError when they are none.
 */
export function decodeLayerIndex(bytes: Buffer, descriptor: Descriptor): LayerIndex {
  let index: LayerIndex | undefined;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) throw new SyntaxError('a layer index was cut');
    const line = JSON.parse(bytes.toString('utf8', start, end)) as Line;
    start = end + 1;
    if ('diffId' in line) {
      if (!isDigest(line.diffId)) throw new SyntaxError('a layer index has no diff ID');
      const info = { descriptor, diffId: line.diffId, size: line.size, entries: line.entries };
      index = { info, entries: [], whiteouts: [], anomalies: [], kept: new Map() };
    } else if (!index) throw new SyntaxError('a layer index has no first line');
    else if ('e' in line) for (const entry of line.e) index.entries.push(entry);
    else if ('w' in line) index.whiteouts.push(...line.w);
    else if ('a' in line) index.anomalies.push(...line.a);
    else if ('k' in line) index.kept.set(line.k[0], Buffer.from(line.k[1], 'base64'));
    else throw new SyntaxError('a layer index has an unknown line');
  }
  if (!index || index.entries.length !== index.info.entries) throw new SyntaxError('a layer index is incomplete');
  return index;
}

function* groups<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += groupSize) yield items.slice(at, at + groupSize);
}
