import { type Digest, sha256 } from '../../core/digest.ts';
import { originOf } from '../nodes.ts';
import type { Entry, ImageTree } from '../types.ts';

/** All contents that are held at a time; files beyond are left to be read one by one. */
const maxTogether = 256 * 1024 * 1024;

/**
 * Contents of several files of at most `maxBytes` by their digests, read in one pass over each layer that has more than one of them: a file
 * alone costs the reading of its layer up to where it lies. What is not in the answer has to be read by itself.
 * @throws ExternalError when a layer is no longer what was indexed
 */
export async function readTogether(
  tree: ImageTree,
  entries: readonly Entry[],
  maxBytes: number,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  let left = maxTogether;
  for (const [layer, files] of byLayer(entries.filter(({ size }) => size <= maxBytes))) {
    const wanted = new Map<string, number>(files.map(({ digest, size }) => [digest, size]));
    const sizes = new Set(wanted.values());
    const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
    if (wanted.size < 2 || total > left) continue;
    left -= total;
    await tree.readLayer(layer, Math.max(...sizes), ({ size, content }) => {
      // An archive may name the file otherwise than the tree does: by another of its hardlinks.
      if (!sizes.has(size)) return;
      const digest = sha256(content);
      if (wanted.has(digest) && !found.has(digest)) found.set(digest, Buffer.from(content));
    });
  }
  return found;
}

function byLayer(entries: readonly Entry[]): Map<number, (Entry & { digest: Digest })[]> {
  const layers = new Map<number, (Entry & { digest: Digest })[]>();
  for (const entry of entries) {
    const { digest } = entry;
    if (entry.type !== 'file' || digest === undefined || entry.size === 0) continue;
    const { layer } = originOf(entry.inode);
    const files = layers.get(layer) ?? [];
    layers.set(layer, files);
    files.push({ ...entry, digest });
  }
  return layers;
}
