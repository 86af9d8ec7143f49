import assert from 'node:assert/strict';
import { sha256 } from '../../core/digest.ts';
import { ContentReader } from '../content.ts';
import { inodeOf } from '../nodes.ts';
import { parentOf } from '../paths.ts';
import { MergedImageTree } from '../tree.ts';
import type { Entry, ImageTree } from '../types.ts';

/** A file's content, or where a symlink leads. */
export type FileSpec = string | Buffer | { target: string };

/** A tree of one layer from path → content; folders are implied. Text is UTF-8. */
export function filesTree(specs: Record<string, FileSpec>): ImageTree {
  const entries = new Map<string, Entry>();
  const kept = new Map<number, Uint8Array>();
  const put = (path: string, type: Entry['type'], more: Partial<Entry>, content?: Buffer): void => {
    const position = entries.size;
    const mode = type === 'directory' ? 0o755 : type === 'symlink' ? 0o777 : 0o644;
    const plain = { path, type, mode, uid: 0, gid: 0, size: 0, mtime: 0, layer: 0, inode: inodeOf(0, position) };
    entries.set(path, { ...plain, ...more });
    if (content) kept.set(position, content);
  };
  const folder = (path: string): void => {
    if (entries.has(path)) return;
    if (path !== '') folder(parentOf(path));
    put(path, 'directory', {});
  };
  for (const [path, spec] of Object.entries(specs)) {
    folder(parentOf(path));
    if (typeof spec === 'object' && 'target' in spec) {
      put(path, 'symlink', { target: spec.target });
      continue;
    }
    const content = Buffer.from(spec);
    const head = content.length > 0 ? { head: content.subarray(0, 8) } : {};
    put(path, 'file', { size: content.length, digest: sha256(content), ...head }, content);
  }
  const descriptor = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: sha256('layer'), size: 1 };
  const source = { descriptor, diffId: sha256('diff'), open: (): never => assert.fail('all contents are kept') };
  return new MergedImageTree(
    { layers: [{ descriptor, diffId: source.diffId, size: 0, entries: 0 }], entries, whiteouts: [], anomalies: [] },
    new ContentReader([source], [kept], undefined),
  );
}
