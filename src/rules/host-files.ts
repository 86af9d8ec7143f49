import { directlyBelow } from '../image/tree-entries.ts';
import type { ImageTree } from '../image/types.ts';
import { type HostPolicy, readHostPolicy } from '../sigstore/host-policy/read.ts';

/**
 * The signature policy of a host that runs this image: policy.json, registries.d and the keys they name,
 * as containers/image would find them (containers-policy.json(5), containers-registries.d(5)).
 */
export function hostPolicyOf(tree: ImageTree): Promise<HostPolicy> {
  return readHostPolicy(
    (path, maxBytes) => tree.readFile(path, maxBytes),
    async (path) => namesIn(tree, path),
  );
}

/** Names directly in a folder, behind symlinks, too; none where it is no folder. */
export function namesIn(tree: ImageTree, directory: string): string[] {
  const entry = tree.lookup(directory);
  if (entry?.type !== 'directory') return [];
  return [...directlyBelow(tree, entry.path)].map(({ path }) => path.slice(entry.path.length + 1));
}
