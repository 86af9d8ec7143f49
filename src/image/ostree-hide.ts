import type { LayerStack } from './layer-stack.ts';
import { Directory, type Ref } from './nodes.ts';
import { type ObjectStore, type OstreeContext, repoConfigDigest, repoPath } from './ostree-objects.ts';
import { join } from './paths.ts';

/** Takes the used objects and the empty plain folders out of the repository; tells of what is left. */
export function hideUsed(folder: Directory, path: string, store: ObjectStore, context: OstreeContext): void {
  for (const [name, child] of folder.children) {
    if (child instanceof Directory) {
      hideUsed(child, join(path, name), store, context);
      if (child.children.size === 0 && isPlainDirectory(child, context.stack)) folder.children.delete(name);
    } else if (store.isUsed(child) || (name === 'config' && path === repoPath && isConfig(child, context.stack))) {
      folder.children.delete(name);
    } else {
      context.tell(
        'ostree-unlinked-object',
        join(path, name),
        'nothing in the ostree commit leads here: hosts do not import it, or it is hidden there',
      );
    }
  }
}

function isConfig(ref: Ref, stack: LayerStack): boolean {
  const { type, digest } = stack.entry(ref, '');
  return type === 'file' && digest === repoConfigDigest;
}

function isPlainDirectory({ entry }: Directory, stack: LayerStack): boolean {
  if (entry === undefined) return true;
  const { mode, uid, gid, xattrs } = stack.entry(entry, '');
  return mode === 0o755 && uid === 0 && gid === 0 && xattrs === undefined;
}
