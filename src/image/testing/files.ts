import { tarOf } from '../../../tests/tools/tar.ts';
import { sha256 } from '../../core/digest.ts';
import { silentLog } from '../../core/log.ts';
import { indexImage } from '../index-image.ts';
import type { ImageTree } from '../types.ts';
import { file, storedLayer, symlink } from './layers.ts';

/** A file's content, or where a symlink leads. */
export type FileSpec = string | Buffer | { target: string };

/** A tree of one layer from path → content. Text is UTF-8. */
export function filesTree(specs: Record<string, FileSpec>): Promise<ImageTree> {
  const members = Object.entries(specs).map(([path, spec]) =>
    typeof spec === 'object' && 'target' in spec ? symlink(path, spec.target) : file(path, spec),
  );
  const tar = tarOf(members);
  return indexImage({ layers: [storedLayer(tar, '', sha256(tar), 1024 * 1024)], log: silentLog });
}
