import { createHash } from 'node:crypto';
import { storedLayer } from '../../../src/image/testing/layers.ts';
import type { LayerSource } from '../../../src/image/types.ts';
import { tarHeader } from '../../tools/tar.ts';

/** Bytes that a run-length block may stand for (RFC 8878, 3.1.1.2.4). */
const block = 128 * 1024;

/** A layer of 40 kB that is one file of 1.25 GiB of zeros: a zstd frame of run-length blocks, four bytes each. */
export function zeroBomb(): LayerSource {
  const header = tarHeader({ name: 'usr/share/zeros', size: 1280 * 1024 ** 2 }, 0);
  const blocks = (1280 * 1024 ** 2) / block;
  // Magic; no checksum, no content size; a window of 128 KiB (exponent 7).
  const frame = Buffer.from('28b52ffd0038', 'hex');
  const first = Buffer.concat([blockHeader(0, header.length), header]);
  const run = Buffer.concat([blockHeader(1, block), Buffer.alloc(1)]);
  const last = Buffer.concat([blockHeader(0, 0, true)]);
  const bytes = Buffer.concat([frame, first, ...Array.from({ length: blocks }, () => run), last]);
  // Never reached: the bound stops the reading.
  return storedLayer(bytes, '+zstd', `sha256:${createHash('sha256').digest('hex')}`);
}

function blockHeader(type: 0 | 1, size: number, last = false): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE((size << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
  return bytes;
}
