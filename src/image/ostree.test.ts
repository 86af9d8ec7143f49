import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawMember } from '../../tests/tools/tar.ts';
import { silentLog } from '../core/log.ts';
import { diffTrees } from './delta.ts';
import { indexBaseAndImage, indexImage } from './index-image.ts';
import { directory, file, hardlink, layerOf } from './testing/layers.ts';
import { type OstreeNode, objectPath, ostreeArchive, withLongNames } from './testing/ostree.ts';
import type { ImageTree } from './types.ts';

const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const sample: Record<string, OstreeNode> = {
  ostree: { target: 'sysroot/ostree' },
  sysroot: { children: {} },
  usr: {
    children: {
      bin: {
        children: {
          ping: { content: 'ping', mode: 0o755, xattrs: { 'security.capability': capability } },
          su: { content: 'su', mode: 0o4755 },
          empty: { content: '', xattrs: { 'security.selinux': Buffer.from('label\0') } },
        },
      },
      etc: { children: { passwd: { content: 'root:x:0:0::/:\n' } }, mode: 0o750, uid: 3 },
      share: {
        children: { one: { content: 'same' }, two: { content: 'same' } },
        xattrs: { 'user.folder': Buffer.from('yes') },
      },
    },
  },
};

const treeOf = (...layers: RawMember[][]): Promise<ImageTree> =>
  indexImage({ layers: layers.map(withLongNames).map(layerOf), log: silentLog });
const kinds = (tree: ImageTree): string[] => [...new Set(tree.anomalies.map(({ kind }) => kind))];
const repoPaths = (tree: ImageTree): string[] =>
  [...tree.entries.keys()].filter((path) => path.startsWith('sysroot/ostree/repo/'));

/** The sample's archive with one thing done to it, as a tree. */
async function changed(
  change: (members: RawMember[], objects: Map<string, string>) => RawMember[],
): Promise<ImageTree> {
  const { members, objects } = ostreeArchive(sample);
  return treeOf(change(members, objects));
}

test('an encapsulated image is what its commit says: links resolved, attributes from the objects, the objects hidden', async () => {
  const tree = await treeOf(ostreeArchive(sample).members);
  assert.deepEqual(tree.anomalies, []);
  assert.deepEqual(repoPaths(tree), []);
  assert.deepEqual(tree.entries.get('usr/bin/ping')?.xattrs, new Map([['security.capability', capability]]));
  assert.deepEqual(tree.entries.get('usr/bin/empty')?.xattrs?.get('security.selinux'), Buffer.from('label\0'));
  assert.deepEqual(tree.entries.get('usr/share')?.xattrs?.get('user.folder'), Buffer.from('yes'));
  assert.equal(tree.entries.get('usr/bin/su')?.mode, 0o4755);
  assert.equal(tree.entries.get('usr/bin/su')?.xattrs, undefined);
  assert.equal(tree.entries.get('usr/share/one')?.inode, tree.entries.get('usr/share/two')?.inode);
  assert.equal(tree.entries.get('etc')?.mode, 0o750);
  assert.equal((await tree.readFile('etc/passwd', 100))?.toString(), 'root:x:0:0::/:\n');
  assert.equal(tree.lookup('ostree')?.path, 'sysroot/ostree');
});

test('objects over several layers, and layers on top, leave nothing to tell', async () => {
  const { members } = ostreeArchive(sample);
  const cut = members.findIndex(({ name }) => name === 'usr/bin/');
  // Each layer brings the folders and the attributes that its own objects need.
  const head = members.filter(
    ({ name, flag }, at) => at < cut && (flag === '5' || String(name).endsWith('.file-xattrs')),
  );
  const layers = [
    members.slice(0, cut),
    [...head, ...members.slice(cut)],
    [directory('etc'), file('etc/new', 'x'), file('usr/bin/empty')],
  ];
  const { base, image } = await indexBaseAndImage({
    layers: layers.map(withLongNames).map(layerOf),
    baseLayerCount: 2,
    log: silentLog,
  });
  assert.deepEqual(kinds(image), []);
  // etc/ was 0750; usr/bin/empty lost but its SELinux label, which no layer carries.
  assert.deepEqual(repoPaths(image), []);
  assert.deepEqual(
    diffTrees(base, image).map(({ path }) => path),
    ['etc', 'etc/new'],
  );
  assert.deepEqual(image.entries.get('usr/bin/ping')?.xattrs, new Map([['security.capability', capability]]));
});

test('an object that nothing leads to is told and stays visible', async () => {
  const tree = await changed((members) => [...members, file(objectPath('ab'.repeat(32), 'file'), 'hidden')]);
  assert.deepEqual(kinds(tree), ['ostree-unlinked-object']);
  assert.deepEqual(
    repoPaths(tree).filter((path) => path.endsWith('.file')),
    [objectPath('ab'.repeat(32), 'file')],
  );
  const other = await changed((members) => [
    ...members,
    file('sysroot/ostree/repo/extensions/tool', 'x', { mode: 0o755 }),
  ]);
  assert.deepEqual(kinds(other), ['ostree-unlinked-object']);
});

test('a path that only containers have, or that shows them another object, is told', async () => {
  const more = await changed((members) => [...members, file('usr/bin/more', 'x')]);
  assert.deepEqual(kinds(more), ['ostree-path-not-in-commit']);
  assert.equal(more.anomalies[0]?.path, 'usr/bin/more');

  const other = await changed((members, objects) =>
    members.map((member) =>
      member.name === 'usr/bin/su'
        ? hardlink('usr/bin/su', objectPath(objects.get('usr/bin/ping') ?? '', 'file'), { mode: 0o755 })
        : member,
    ),
  );
  assert.deepEqual(kinds(other), ['ostree-tree-differs']);

  const missing = await changed((members) => members.filter(({ name }) => name !== 'usr/bin/su'));
  assert.deepEqual(kinds(missing), ['ostree-tree-differs']);

  const mode = await changed((members) =>
    members.map((member) => (member.name === 'usr/share/' ? { ...member, mode: 0o1777 } : member)),
  );
  assert.deepEqual(kinds(mode), ['ostree-tree-differs']);
});

test('objects that are missing, that are not what their name says, or that cannot be read are told', async () => {
  const without = (kind: string) => changed((members) => members.filter(({ name }) => !String(name).endsWith(kind)));
  assert.deepEqual(kinds(await without('.file-xattrs-link')), ['ostree-object-missing', 'ostree-unlinked-object']);
  assert.ok(kinds(await without('.dirmeta')).includes('ostree-object-missing'));
  assert.deepEqual(kinds(await without('.commit')), ['ostree-commits']);

  const rewritten = (kind: string) =>
    changed((members) =>
      members.map((member) =>
        String(member.name).endsWith(kind) ? { ...member, content: Buffer.alloc(60, 7) } : member,
      ),
    );
  assert.ok(kinds(await rewritten('.dirtree')).includes('ostree-malformed'));
  assert.ok(kinds(await rewritten('.commit')).includes('ostree-malformed'));
  assert.ok(kinds(await rewritten('.file-xattrs')).includes('ostree-malformed'));
});

test('a second commit, and a layer above that writes into the repository, are told', async () => {
  const two = await changed((members) => [...members, file(objectPath('cd'.repeat(32), 'commit'), 'second')]);
  assert.deepEqual(kinds(two), ['ostree-commits']);
  const { members, objects } = ostreeArchive(sample);
  const su = objectPath(objects.get('usr/bin/su') ?? '', 'file');
  const above = await treeOf(members, [file('usr/new', 'x')], [file(su, 'other', { mode: 0o4755 })]);
  assert.ok(kinds(above).includes('ostree-write-above'));
  assert.ok(above.entries.has(su));
});

test('attributes of the archive itself must not contradict those of the objects', async () => {
  const withPax = (value: Buffer) =>
    changed((members, objects) =>
      members.map((member) =>
        member.name === objectPath(objects.get('usr/bin/ping') ?? '', 'file')
          ? { ...member, pax: [['SCHILY.xattr.security.capability', value]] }
          : member,
      ),
    );
  assert.deepEqual(
    kinds(await withPax(capability)).filter((kind) => kind.startsWith('ostree')),
    [],
  );
  assert.ok(kinds(await withPax(Buffer.alloc(20, 1))).includes('ostree-xattrs-differ'));
});
