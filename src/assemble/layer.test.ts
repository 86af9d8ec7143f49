import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { indexImage } from '../image/index-image.ts';
import { decodeName } from '../image/names.ts';
import { plainLayer } from '../image/testing/layers.ts';
import { BuildContext } from './context.ts';
import { nothingIgnored } from './dockerignore.ts';
import { FileTree, type NewNode } from './file-tree.ts';
import { writeLayer } from './layer.ts';
import { endOfArchive, padding, type TarMember, tarHeader } from './tar-writer.ts';
import { build, Workspace } from './testing/build.ts';

const member: TarMember = { path: 'a', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 0, mtime: 1 };

function fileNode(content: Buffer): NewNode {
  return {
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    origin: undefined,
    content: {
      size: content.length,
      async *open() {
        yield content;
      },
    },
  };
}

test('the bytes of a layer are known: a change of compressor or archive format must be meant', async () => {
  using workspace = new Workspace();
  const tree = new FileTree(undefined);
  tree.put('b', { type: 'directory', mode: 0o755, uid: 1, gid: 2, origin: undefined });
  tree.put('b/x', fileNode(Buffer.from('hello '.repeat(100_000))));
  tree.put('a', { type: 'symlink', mode: 0o777, uid: 0, gid: 0, target: 'b/x', origin: undefined });
  const layer = await writeLayer(tree, join(workspace.dir, 'layer'), 1_700_000_000);
  const bytes = readFileSync(join(workspace.dir, 'layer'));
  assert.equal(layer.digest, sha256(bytes));
  assert.equal(layer.size, bytes.length);
  assert.equal(layer.diffId, sha256(gunzipSync(bytes)));
  assert.deepEqual(
    [layer.diffId, layer.digest],
    [
      'sha256:a89b4f66f5aedccbefb46ba60ad4cee82128d0918ac49f265bc8bd9cec91dfaf',
      'sha256:b19f44466c4641644b2eddd44937636f4fc4d9328fc9a8d236c5e1d630a1cca9',
    ],
  );
});

test('GNU tar reads what is written', () => {
  using workspace = new Workspace();
  const long = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(90)}`;
  const members: TarMember[] = [
    { ...member, path: 'dir', type: 'directory', mode: 0o1777, uid: 5, gid: 6 },
    { ...member, path: 'dir/ünï', size: 3 },
    { ...member, path: long, size: 0, mode: 0o4755 },
    { ...member, path: `p/${'q'.repeat(99)}`, type: 'directory' },
    { ...member, path: 'link', type: 'symlink', mode: 0o777, target: `${'t'.repeat(150)}` },
    { ...member, path: 'large', uid: 0o10000000, gid: 4_294_967_294 },
  ];
  const parts = members.flatMap((one) => [tarHeader(one), Buffer.alloc(one.size, 'x'), padding(one.size)]);
  const listed = execFileSync('tar', ['--utc', '--numeric-owner', '-tvf', '-'], {
    input: Buffer.concat([...parts, endOfArchive]),
    cwd: workspace.dir,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  }).toString();
  assert.deepEqual(
    listed
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').replace(' 1970-01-01 00:00', '')),
    [
      'drwxrwxrwt 5/6 0 dir/',
      '-rw-r--r-- 0/0 3 dir/ünï',
      `-rwsr-xr-x 0/0 0 ${long}`,
      `drw-r--r-- 0/0 0 p/${'q'.repeat(99)}/`,
      `lrwxrwxrwx 0/0 0 link -> ${'t'.repeat(150)}`,
      '-rw-r--r-- 2097152/4294967294 0 large',
    ],
  );
});

test('whatever a member is, our reader finds it as it was', async () => {
  const name = fc
    .array(fc.uint8Array({ minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.map((part) => decodeName(part.map((byte) => (byte === 0 || byte === 0x2f ? 0x61 : byte)))).join('/'),
    )
    .filter((path) => !path.split('/').some((part) => part === '.' || part === '..' || part.startsWith('.wh.')));
  const id = fc.nat(0xfffffffe);
  await fc.assert(
    fc.asyncProperty(
      name,
      name,
      fc.nat(0o7777),
      id,
      id,
      fc.nat(2 ** 34),
      fc.uint8Array({ minLength: 1 }),
      async (path, target, mode, uid, gid, mtime, xattr) => {
        const xattrs = new Map([['user.x', Buffer.from(xattr)]]);
        const written: TarMember[] = [
          { path, type: 'symlink', mode, uid, gid, mtime, size: 0, target },
          { path: `${path}x`, type: 'directory', mode, uid, gid, mtime, size: 0, xattrs },
        ];
        const tar = Buffer.concat([...written.map(tarHeader), endOfArchive]);
        const { entries, anomalies } = await indexImage({ layers: [plainLayer(tar)], log: silentLog });
        const found = written.map((one) => entries.get(one.path));
        assert.deepEqual(
          found.map((entry) => [entry?.type, entry?.mode, entry?.uid, entry?.gid, entry?.mtime, entry?.target]),
          written.map((one) => [one.type, mode, uid, gid, mtime, one.target]),
        );
        assert.deepEqual(found[1]?.xattrs, xattrs);
        assert.deepEqual(
          anomalies.filter(({ kind }) => kind !== 'name-not-utf8'),
          [],
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('parents of the base are written as the base has them, with their extended attributes', async () => {
  using workspace = new Workspace({ a: '' });
  const { tree, staged } = await build(workspace, { containerfile: 'FROM base\nCOPY a /etc/private/a\n' });
  const entry = tree.entries.get('etc/private');
  assert.equal(entry?.layer, 1);
  assert.equal(entry.mode, 0o700);
  assert.deepEqual([entry.uid, entry.gid], [5, 6]);
  assert.deepEqual(entry.xattrs, new Map([['user.test', Buffer.from('hi')]]));
  assert.deepEqual([...staged.sources.keys()], ['etc/private/a']);
});

const context = (workspace: Workspace) =>
  new BuildContext({ dir: workspace.context, ignore: nothingIgnored, outputDir: '/nowhere', nameOf: (path) => path });

function replace(path: string, by: () => unknown): void {
  rmSync(path);
  by();
}

for (const [what, change] of [
  ['grew', (path: string) => appendFileSync(path, 'y')],
  ['shrank', (path: string) => writeFileSync(path, '')],
  ['was replaced by as many bytes', (path: string) => writeFileSync(path, 'y')],
  ['went away', (path: string) => rmSync(path)],
  ['became a link', (path: string) => replace(path, () => symlinkSync('/etc/passwd', path))],
  ['became a pipe', (path: string) => replace(path, () => execFileSync('mkfifo', [path]))],
] as const) {
  test(`a file that ${what} after it was looked at is an error, and no layer is left`, async () => {
    using workspace = new Workspace({ f: 'x' });
    const node = context(workspace).node('f');
    assert.ok(node?.type === 'file');
    change(join(workspace.context, 'f'));
    const tree = new FileTree(undefined);
    tree.put('f', { ...node });
    await assert.rejects(writeLayer(tree, join(workspace.dir, 'layer'), 0), {
      code: 'context-invalid',
      message: 'f changed while it was read',
    });
    assert.deepEqual(readdirSync(workspace.dir), ['context']);
  });
}

test('a full folder or one that is not there is said as such', async () => {
  using workspace = new Workspace();
  await assert.rejects(writeLayer(new FileTree(undefined), join(workspace.dir, 'no/layer'), 0), { code: 'io-failed' });
});

test('a file that changes while it is read is an error, though the bytes that were read are whole', async () => {
  using workspace = new Workspace({ f: Buffer.alloc(300 * 1024) });
  const node = context(workspace).node('f');
  assert.ok(node?.type === 'file');
  const chunks = node.content.open()[Symbol.asyncIterator]();
  assert.equal((await chunks.next()).done, false);
  writeFileSync(join(workspace.context, 'f'), Buffer.alloc(300 * 1024, 1));
  await assert.rejects(
    async () => {
      while ((await chunks.next()).done !== true);
    },
    { code: 'context-invalid' },
  );
});

test('a directory of the base that gets another mode keeps its extended attributes', async () => {
  using workspace = new Workspace({ 'private/a': '' });
  const { tree } = await build(workspace, { containerfile: 'FROM base\nCOPY . /etc\n' });
  const entry = tree.entries.get('etc/private');
  assert.equal(entry?.mode, 0o755);
  assert.deepEqual(entry.xattrs, new Map([['user.test', Buffer.from('hi')]]));
});
