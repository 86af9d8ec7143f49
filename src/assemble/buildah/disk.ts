import { statfs } from 'node:fs/promises';
import { ExternalError } from '../../core/errors.ts';
import type { ImageTree } from '../../image/types.ts';
import type { ServedImage } from './image-server.ts';

/** For what the build itself writes. */
const slackBytes = 512 * 1024 * 1024;
/** Uncompressed bytes for each compressed one, where nobody has measured: large images have 2.5. */
const usualRatio = 3;

/**
 * Whether the disk has room for what a build unpacks: buildah keeps each layer compressed while it unpacks it.
 * @throws ExternalError `disk-full`, before anything is unpacked
 */
export async function requireDisk(
  dir: string,
  baseTree: Pick<ImageTree, 'layers'>,
  [, ...others]: readonly ServedImage[],
): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  const base = baseTree.layers.reduce((sum, { size, descriptor }) => sum + size + descriptor.size, 0);
  const other = others.flatMap(({ manifest }) => manifest.document.layers).reduce((sum, { size }) => sum + size, 0);
  const need = base + other * (1 + usualRatio) + slackBytes;
  const free = bavail * bsize;
  if (free >= need) return;
  throw new ExternalError('disk-full', `a build on this base needs ${mib(need)}, and ${dir} has ${mib(free)} left`, {
    hint: 'Free some space, or set TMPDIR to a folder on a larger disk. On GitHub: remove tools of the runner that are not needed.',
    state: 'Nothing was built.',
  });
}

function mib(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`;
}
