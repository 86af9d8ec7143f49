import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawMember, tarOf } from '../../tests/tools/tar.ts';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { indexBaseAndImage, indexImage } from './index-image.ts';
import { directory, file, hardlink, layerOf, plainLayer, symlink } from './testing/layers.ts';
import type { ImageTree } from './types.ts';

const treeOf = (...layers: RawMember[][]): Promise<ImageTree> =>
  indexImage({ layers: layers.map(layerOf), log: silentLog });
const paths = (tree: ImageTree): string[] => [...tree.entries.keys()].filter((path) => path !== '').sort();
const kinds = (tree: ImageTree): string[] => tree.anomalies.map(({ kind }) => kind);

test('a later layer adds, replaces and hides; entries know their layer', async () => {
  const tree = await treeOf(
    [directory('etc'), file('etc/a', '1'), file('etc/b', '2'), directory('opt'), file('opt/x')],
    [directory('etc', { mode: 0o700 }), file('etc/a', 'new'), file('etc/.wh.b'), file('.wh.opt')],
  );
  assert.deepEqual(paths(tree), ['etc', 'etc/a']);
  assert.equal(tree.entries.get('etc/a')?.layer, 1);
  assert.equal(tree.entries.get('etc/a')?.digest, sha256('new'));
  assert.equal(tree.entries.get('etc')?.mode, 0o700);
  assert.deepEqual(tree.whiteouts, [
    { path: 'etc/b', opaque: false, layer: 1 },
    { path: 'opt', opaque: false, layer: 1 },
  ]);
  assert.deepEqual(kinds(tree), []);
});

test('an opaque directory hides what lower layers have, not what its own layer has', async () => {
  const tree = await treeOf(
    [directory('d'), file('d/old'), directory('d/sub'), file('d/sub/x')],
    [directory('d'), file('d/new'), file('d/.wh..wh..opq')],
  );
  assert.deepEqual(paths(tree), ['d', 'd/new']);
  assert.deepEqual(kinds(tree), []);
});

test('a whiteout and an entry of one name: the entry is there, what was below is not, and it is told', async () => {
  const tree = await treeOf([directory('d'), file('d/old')], [file('.wh.d'), directory('d'), file('d/new')]);
  assert.deepEqual(paths(tree), ['d', 'd/new']);
  assert.deepEqual(kinds(tree), ['whiteout-and-entry']);
});

test('types change both ways', async () => {
  const tree = await treeOf(
    [directory('a'), file('a/x'), file('b'), symlink('c', 'a')],
    [file('a', 'f'), directory('b'), file('b/y'), directory('c')],
  );
  assert.deepEqual(paths(tree), ['a', 'b', 'b/y', 'c']);
  assert.equal(tree.entries.get('a')?.type, 'file');
  assert.equal(tree.entries.get('c')?.type, 'directory');
});

test('parents that no layer lists are there, root-owned; listed ones keep their attributes, which is told when it matters', async () => {
  const tree = await treeOf(
    [directory('.', { mode: 0o555 }), directory('tmp', { mode: 0o1777 }), directory('usr')],
    [file('tmp/x'), file('usr/y'), file('new/deep/z')],
  );
  const { mode, uid, gid, type } = tree.entries.get('new/deep') ?? {};
  assert.deepEqual({ mode, uid, gid, type }, { mode: 0o755, uid: 0, gid: 0, type: 'directory' });
  assert.equal(tree.entries.get('tmp')?.mode, 0o1777);
  assert.equal(tree.entries.get('')?.mode, 0o555);
  assert.deepEqual(
    tree.anomalies.map(({ kind, path, layer }) => [kind, path, layer]),
    [['implied-directory', 'tmp', 1]],
  );
  const inodes = [...tree.entries.values()].map(({ inode }) => inode);
  assert.equal(new Set(inodes).size, inodes.length);
});

test('writing below a symlink of a lower layer turns it into a directory, as overlay does, and is told', async () => {
  const tree = await treeOf(
    [directory('usr'), directory('usr/lib'), file('usr/lib/a'), symlink('lib', 'usr/lib')],
    [file('lib/b')],
  );
  assert.equal(tree.entries.get('lib')?.type, 'directory');
  assert.deepEqual(paths(tree), ['lib', 'lib/b', 'usr', 'usr/lib', 'usr/lib/a']);
  assert.deepEqual(kinds(tree), ['directory-over-symlink']);
});

test('writing through a symlink of the same layer lands where it leads, and is told', async () => {
  const tree = await treeOf([
    directory('usr'),
    directory('usr/lib'),
    symlink('lib', '/usr/lib'),
    file('lib/b', 'x'),
    symlink('up', '../../usr'),
    file('up/c'),
  ]);
  assert.deepEqual(paths(tree), ['lib', 'up', 'usr', 'usr/c', 'usr/lib', 'usr/lib/b']);
  assert.equal(tree.entries.get('usr/lib/b')?.path, 'usr/lib/b');
  assert.deepEqual(kinds(tree), ['parent-is-symlink', 'parent-is-symlink']);
});

test('what every client fails on is refused', async () => {
  await assert.rejects(treeOf([file('a'), file('a/b')]), {
    code: 'image-malformed',
    message: /leads through "a", which is a file/,
  });
  await assert.rejects(treeOf([symlink('a', 'b'), symlink('b', 'a'), file('a/x')]), {
    code: 'image-malformed',
    message: /loop/,
  });
  await assert.rejects(treeOf([directory('d'), hardlink('h', 'd')]), {
    code: 'image-malformed',
    message: /hardlink to a directory/,
  });
});

test('hardlinks share inode, attributes and content', async () => {
  const tree = await treeOf([
    file('a', 'x', { mode: 0o4755, uid: 3 }),
    hardlink('b', 'a', { mode: 0o4755, uid: 3 }),
    hardlink('c', './b', { mode: 0o4755, uid: 3 }),
    file('other'),
  ]);
  const [a, b, c, other] = ['a', 'b', 'c', 'other'].map((path) => tree.entries.get(path));
  assert.equal(a?.inode, b?.inode);
  assert.equal(a?.inode, c?.inode);
  assert.notEqual(a?.inode, other?.inode);
  assert.equal(c?.mode, 0o4755);
  assert.equal(c?.digest, sha256('x'));
  assert.equal((await tree.readFile('c', 10))?.toString(), 'x');
  assert.deepEqual(kinds(tree), []);
});

test('hardlinks whose header says other attributes, or whose target is elsewhere, are told', async () => {
  assert.deepEqual(kinds(await treeOf([file('a'), hardlink('b', 'a', { mode: 0o4644 })])), ['hardlink-attributes']);
  assert.deepEqual(
    kinds(await treeOf([file('a'), hardlink('b', 'a', { pax: [['SCHILY.xattr.security.capability', 'x']] })])),
    ['hardlink-attributes'],
  );
  const lower = await treeOf(
    [file('a', 'x', { mode: 0o4755 })],
    [hardlink('b', 'a', { mode: 0o4755 }), hardlink('c', 'b', { mode: 0o4755 })],
  );
  assert.deepEqual(kinds(lower), ['hardlink-to-lower-layer', 'hardlink-to-lower-layer']);
  assert.equal(lower.entries.get('c')?.mode, 0o4755);
  assert.equal(lower.entries.get('c')?.inode, lower.entries.get('a')?.inode);
  assert.equal(lower.entries.get('b')?.layer, 1);
  assert.equal((await lower.readFile('b', 10))?.toString(), 'x');
  assert.deepEqual(kinds(await treeOf([hardlink('b', 'missing')])), ['hardlink-without-target']);
  // A member of the same name that comes later holds the place.
  const replaced = await treeOf([file('a', 'x')], [hardlink('b', 'a'), file('b', 'own')]);
  assert.equal(replaced.entries.get('b')?.digest, sha256('own'));
});

test('a path twice in one layer: the last one counts, and it is told unless it says nothing new', async () => {
  assert.deepEqual(kinds(await treeOf([directory('d'), file('d/x'), directory('d')])), []);
  const twice = await treeOf([file('a', '1'), file('a', '2')]);
  assert.equal(twice.entries.get('a')?.digest, sha256('2'));
  assert.deepEqual(kinds(twice), ['duplicate-entry']);
  assert.deepEqual(kinds(await treeOf([directory('d'), directory('d', { mode: 0o700 })])), ['duplicate-entry']);
  const gone = await treeOf([directory('d'), file('d/x'), file('d', 'now a file'), directory('d'), file('d/y')]);
  assert.deepEqual(paths(gone), ['d', 'd/y']);
});

test('lookup follows the symlinks of the image, and never leaves it', async () => {
  const tree = await treeOf([
    directory('usr/lib'),
    directory('usr/bin'),
    file('usr/lib/os-release', 'ID=x'),
    symlink('lib', 'usr/lib'),
    symlink('etc', '/usr/etc/../lib'),
    symlink('usr/bin/up', '../../../../lib/os-release'),
    symlink('loop', 'loop2'),
    symlink('loop2', 'loop'),
    symlink('dangling', 'nowhere'),
    ...Array.from({ length: 41 }, (_, i) => symlink(`n${i}`, i === 0 ? 'usr/lib/os-release' : `n${i - 1}`)),
  ]);
  const path = (from: string, followLast?: boolean): string | undefined =>
    tree.lookup(from, followLast === undefined ? {} : { followLast })?.path;
  assert.equal(path('lib/os-release'), 'usr/lib/os-release');
  assert.equal(path('/lib//./os-release'), 'usr/lib/os-release');
  assert.equal(path('usr/bin/up'), 'usr/lib/os-release');
  assert.equal(path('usr/bin/up', false), 'usr/bin/up');
  assert.equal(path('lib', false), 'lib');
  assert.equal(path('lib/../bin'), 'usr/bin');
  assert.equal(path('../../lib'), 'usr/lib');
  assert.equal(path(''), '');
  assert.equal(path('/'), '');
  assert.equal(path('etc/os-release'), undefined, 'usr/etc is not there, so nothing is behind it');
  for (const nothing of [
    'loop',
    'dangling',
    'usr/lib/os-release/x',
    'usr/lib/os-release/',
    'usr/lib/os-release/..',
    'nope',
  ])
    assert.equal(path(nothing), undefined, nothing);
  assert.equal(path('n39'), 'usr/lib/os-release');
  assert.equal(path('n40'), undefined, '41 symlinks');
});

test('readFile: kept or read again, bounded, undefined for what is no file', async () => {
  const content = 'z'.repeat(5000);
  let opened = 0;
  const layer = plainLayer(
    tarOf([file('.wh.gone'), file('etc/passwd', 'root'), file('usr/big', content), symlink('l', 'usr/big')]),
  );
  const tree = await indexImage({
    layers: [
      {
        ...layer,
        open() {
          opened++;
          return layer.open();
        },
      },
    ],
    log: silentLog,
  });
  assert.equal(opened, 1);
  assert.equal((await tree.readFile('etc/passwd', 100))?.toString(), 'root');
  assert.equal(opened, 1, 'kept');
  assert.equal((await tree.readFile('l', 5000))?.toString(), content);
  assert.equal((await tree.readFile('usr/big', 5000))?.toString(), content);
  assert.equal(opened, 2, 'read once more, then remembered');
  await assert.rejects(tree.readFile('usr/big', 4999), { code: 'image-malformed', message: /5000 bytes/ });
  assert.equal(await tree.readFile('usr', 10), undefined);
  assert.equal(await tree.readFile('none', 10), undefined);
});

test('base and image share one reading of the base', async () => {
  const opened: string[] = [];
  const counted = [layerOf([file('a'), file('b')]), layerOf([file('c'), file('.wh.a')])].map((layer, i) => ({
    ...layer,
    open() {
      opened.push(`${i}`);
      return layer.open();
    },
  }));
  const { base, image } = await indexBaseAndImage({ layers: counted, baseLayerCount: 1, log: silentLog });
  assert.deepEqual(paths(base), ['a', 'b']);
  assert.deepEqual(paths(image), ['b', 'c']);
  assert.deepEqual(base.entries.get('b'), image.entries.get('b'));
  assert.deepEqual(opened.sort(), ['0', '1']);
  assert.equal(base.layers.length, 1);
  assert.equal(image.layers.length, 2);
});

test('bytes that changed on their way are called so, not malformed', async () => {
  const layer = layerOf([file('a', 'content')]);
  const lie = { ...layer, open: () => layerOf([file('b', 'other content')]).open() };
  await assert.rejects(indexImage({ layers: [lie], log: silentLog }), { code: 'digest-mismatch' });
  const garbage = {
    ...layer,
    async *open() {
      yield Buffer.alloc(layer.descriptor.size, 'x');
    },
  };
  await assert.rejects(indexImage({ layers: [garbage], log: silentLog }), {
    code: 'digest-mismatch',
    message: /cannot be read either/,
  });
});

test('directories that deep paths imply are bounded', async () => {
  // Each member implies 2,000 directories of its own, with paths of up to 4,000 bytes.
  const members = Array.from({ length: 70 }, (_, i) =>
    file('x', '', { pax: [['path', `${`d${i}/`}${'e/'.repeat(2000)}f`]] }),
  );
  const layer = layerOf(members);
  await assert.rejects(indexImage({ layers: [layer], log: silentLog }), {
    code: 'image-malformed',
    message: /directories are implied/,
  });
  const few = await indexImage({ layers: [layerOf(members.slice(0, 3))], log: silentLog });
  assert.equal(few.entries.size, 1 + 3 * 2002);
});
