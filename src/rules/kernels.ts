import type { ImageTree } from '../image/types.ts';
import { namesIn } from './host-files.ts';
import type { Evidence } from './types.ts';

const folder = 'usr/lib/modules';

/** Found once for each tree, for many rules ask. */
const found = new WeakMap<ImageTree, readonly string[]>();

/** Kernels of a tree by their release, the name of a folder with a `vmlinuz`, an `initramfs.img` or both in one (`RELEASE.efi`) in it; sorted. */
export function kernelReleases(tree: ImageTree): readonly string[] {
  const known = found.get(tree);
  if (known) return known;
  const releases = namesIn(tree, folder)
    .filter((release) =>
      [kernelPath(release), initramfsPath(release), unifiedPath(release)].some((path) => tree.lookup(path)),
    )
    .sort();
  found.set(tree, releases);
  return releases;
}

export const kernelPath = (release: string): string => `${folder}/${release}/vmlinuz`;
const unifiedPath = (release: string): string => `${folder}/${release}/${release}.efi`;
export const initramfsPath = (release: string): string => `${folder}/${release}/initramfs.img`;

/** Kernels of either tree. Without any, an image is none that boots, and has no settings of its start. */
export function allReleases({ tree, baseTree }: Evidence): string[] {
  return [...new Set([...kernelReleases(baseTree), ...kernelReleases(tree)])].sort();
}
