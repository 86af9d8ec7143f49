import { readLayer } from './inflate.ts';
import { isWhiteout, normalPath } from './paths.ts';
import { TarReader } from './tar.ts';
import type { LayerFile, LayerSource } from './types.ts';

/**
 * Shows every regular file that a layer's archive has content for, whether or not the merged tree still has it, in one
 * reading to the layer's end. Archive order; a path may come twice.
 *
 * @param maxBytes of a file's content that are shown
 * @param visit gets a buffer that is borrowed: copy what is kept
 * @throws ExternalError `image-malformed`, and what the layer's source throws
 */
export async function readLayerFiles(
  source: LayerSource,
  maxBytes: number,
  visit: (file: LayerFile) => void,
): Promise<void> {
  const buffer = Buffer.alloc(maxBytes);
  let file: { path: string; size: number } | undefined;
  let filled = 0;
  const reader = new TarReader(
    {
      member({ type, name, size }) {
        const path = type === 'file' && size > 0 ? normalPath(name)?.path : undefined;
        file = path === undefined || isWhiteout(path) ? undefined : { path, size };
        filled = 0;
      },
      data(piece) {
        if (file && filled < maxBytes) filled += piece.copy(buffer, filled);
      },
      memberEnd() {
        if (file) visit({ ...file, content: buffer.subarray(0, filled) });
        file = undefined;
      },
      oddity() {},
    },
    source.descriptor.digest,
  );
  await readLayer(source.descriptor, source.open(), (piece) => reader.write(piece));
  reader.end();
}
