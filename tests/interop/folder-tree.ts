/** A folder as the tree of an image, for tests that have no image: contents are read when they are asked for. */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ContentReader } from '../../src/image/content.ts';
import { MergedImageTree } from '../../src/image/tree.ts';
import type { Entry, ImageTree } from '../../src/image/types.ts';

export function folderTree(root: string): ImageTree {
  const entries = new Map<string, Entry>();
  const add = (path: string): void => {
    const stat = lstatSync(join(root, path));
    const type = stat.isSymbolicLink() ? 'symlink' : stat.isDirectory() ? 'directory' : 'file';
    entries.set(path, {
      path,
      type,
      mode: stat.mode & 0o7777,
      uid: stat.uid,
      gid: stat.gid,
      size: type === 'file' ? stat.size : 0,
      mtime: 0,
      layer: 0,
      inode: entries.size,
      ...(type === 'symlink' && { target: readlinkSync(join(root, path)) }),
    });
    if (type !== 'directory') return;
    for (const name of readdirSync(join(root, path)).sort()) add(path === '' ? name : `${path}/${name}`);
  };
  add('');
  const tree = new MergedImageTree(
    { layers: [], entries, whiteouts: [], anomalies: [] },
    new ContentReader([], [], undefined),
  );
  return {
    layers: tree.layers,
    entries: tree.entries,
    whiteouts: tree.whiteouts,
    anomalies: tree.anomalies,
    lookup: (path, options) => tree.lookup(path, options),
    readLayer: (layer, maxBytes, visit) => tree.readLayer(layer, maxBytes, visit),
    readFile: async (path) => {
      const entry = tree.lookup(path);
      return entry?.type === 'file' ? readFileSync(join(root, entry.path)) : undefined;
    },
  };
}
