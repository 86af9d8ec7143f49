import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { plantedSecret } from '../../../tests/tools/secrets.ts';
import { sha256 } from '../../core/digest.ts';
import { type TarMember as ReadMember, TarReader } from '../../image/tar.ts';
import type { Entry, ImageTree } from '../../image/types.ts';
import { endOfArchive, padding, type TarMember, tarHeader } from '../tar-writer.ts';
import { relayer } from './relayer.ts';
import { SecretScan } from './secret-scan.ts';

type Part = Partial<TarMember> & { path: string; content?: string };

function archive(parts: readonly Part[]): Buffer {
  const members = parts.map(({ content = '', ...part }) => {
    const size = part.type === undefined || part.type === 'file' ? content.length : 0;
    const header = tarHeader({ type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 1000, size, ...part });
    return Buffer.concat([header, Buffer.from(content), padding(content.length)]);
  });
  return Buffer.concat([...members, endOfArchive]);
}

function baseWith(entries: Partial<Entry>[]): ImageTree {
  const all = entries.map((entry, inode) => ({
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    layer: 0,
    inode,
    ...entry,
  }));
  return { entries: new Map(all.map((entry) => [entry.path ?? '', entry as Entry])) } as unknown as ImageTree;
}

async function written(
  bytes: Buffer,
  options: {
    drop?: boolean;
    base?: ImageTree;
    latest?: number;
    compression?: 'gzip' | 'none';
    diffId?: string;
    earlier?: Set<string>;
    secrets?: Record<string, string>;
  } = {},
): Promise<{ members: ReadMember[]; dropped: number; bytes: Buffer }> {
  const dir = mkdtempSync(join(tmpdir(), 'relayer-'));
  try {
    const file = join(dir, 'layer');
    const { compression = 'none', diffId = sha256(bytes) } = options;
    writeFileSync(file, compression === 'gzip' ? gzipSync(bytes) : bytes);
    const result = await relayer(
      { file, diffId: diffId as `sha256:${string}`, compression },
      {
        latest: options.latest ?? 5000,
        dropUnchanged: options.drop ?? false,
        base: options.base ?? baseWith([]),
        earlier: options.earlier ?? new Set(),
        secrets: new SecretScan(options.secrets ?? {}),
        mountedOn: new Set(['tmp', 'var/full', 'var/full/deep', 'usr/own']),
      },
    );
    const chunks: Buffer[] = [];
    for await (const chunk of result.bytes()) chunks.push(chunk);
    const out = Buffer.concat(chunks);
    const members: ReadMember[] = [];
    const reader = new TarReader(
      {
        member: (member) => members.push(member),
        data() {},
        memberEnd() {},
        oddity: (kind) => assert.equal(kind, 'name-not-utf8'),
      },
      'test',
    );
    reader.write(out);
    reader.end();
    assert.equal(result.members, members.length);
    return { members, dropped: result.dropped, bytes: out };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const everything: Part[] = [
  { path: 'usr', type: 'directory', mode: 0o755 },
  {
    path: 'usr/tool',
    content: 'x'.repeat(1000),
    mode: 0o4755,
    xattrs: new Map([['security.capability', Buffer.from([1, 0, 0, 2, 255])]]),
  },
  { path: 'usr/again', type: 'hardlink', target: 'usr/tool' },
  { path: 'usr/link', type: 'symlink', target: 'tool', mode: 0o777 },
  { path: 'usr/null', type: 'char', device: { major: 1, minor: 3 }, mode: 0o666 },
  { path: 'usr/disk', type: 'block', device: { major: 8, minor: 0 } },
  { path: 'usr/pipe', type: 'fifo' },
  { path: 'etc/.wh.motd', mode: 0 },
  { path: `usr/${'long/'.repeat(60)}name`, content: 'y', uid: 70_000_000 },
  { path: 'usr/\udcff\udcfe', content: 'z' },
];

test('everything that a layer can hold comes out as it went in', async () => {
  const bytes = archive(everything);
  assert.deepEqual((await written(bytes)).bytes, bytes);
  assert.deepEqual((await written(bytes, { compression: 'gzip' })).bytes, bytes);
});

test('no member is younger than the image; what is older keeps its time', async () => {
  const { members } = await written(
    archive([
      { path: 'a', mtime: 10 },
      { path: 'b', mtime: 9_000_000_000 },
    ]),
    { latest: 50 },
  );
  assert.deepEqual(
    members.map(({ mtime }) => mtime),
    [10, 50],
  );
});

const same = { path: 'etc/passwd', size: 4, digest: sha256(Buffer.from('root')) };

for (const [what, part, before, dropped] of [
  ['the same file', { path: 'etc/passwd', content: 'root' }, same, 1],
  ['other content', { path: 'etc/passwd', content: 'toor' }, same, 0],
  ['another mode', { path: 'etc/passwd', content: 'root', mode: 0o600 }, same, 0],
  ['another owner', { path: 'etc/passwd', content: 'root', uid: 1 }, same, 0],
  [
    'an extended attribute',
    { path: 'etc/passwd', content: 'root', xattrs: new Map([['user.a', Buffer.from('b')]]) },
    same,
    0,
  ],
  [
    'one attribute less',
    { path: 'etc/passwd', content: 'root' },
    { ...same, xattrs: new Map([['user.a', Buffer.from('b')]]) },
    0,
  ],
  ['another type', { path: 'etc/passwd', type: 'symlink', target: 'x' }, same, 0],
  [
    'the same symlink',
    { path: 'l', type: 'symlink', target: 't' },
    { path: 'l', type: 'symlink', target: 't', size: 0 },
    1,
  ],
  [
    'another target',
    { path: 'l', type: 'symlink', target: 'u' },
    { path: 'l', type: 'symlink', target: 't', size: 0 },
    0,
  ],
  ['the same directory', { path: 'd', type: 'directory' }, { path: 'd', type: 'directory', size: 0 }, 1],
  ['a new file', { path: 'new', content: 'root' }, same, 0],
] as const) {
  test(`left out when asked, ${what}: ${dropped}`, async () => {
    const bytes = archive([part as Part]);
    assert.equal((await written(bytes, { drop: true, base: baseWith([before as Partial<Entry>]) })).dropped, dropped);
    assert.equal((await written(bytes, { base: baseWith([before as Partial<Entry>]) })).dropped, 0);
  });
}

test('what buildah mounts its own files on is left out, unless the base or the build filled it', async () => {
  const injected = ['etc/hostname', 'etc/hosts', 'etc/resolv.conf', 'run/.containerenv'].map((path) => ({ path }));
  const directory: Part = { path: 'run/secrets', type: 'directory' };
  assert.equal((await written(archive([...injected, directory]))).dropped, 5);
  assert.equal((await written(archive([{ path: 'etc/hosts', content: '127.0.0.1 me' }]))).dropped, 0);
  const base = baseWith([{ path: 'etc/hosts', size: 10 }]);
  assert.equal((await written(archive([{ path: 'etc/hosts' }]), { base })).dropped, 0);
});

test('an empty folder that buildah took away with its mount comes back; a full one that RUN removed does not', async () => {
  const base = baseWith([
    { path: 'tmp', type: 'directory' },
    { path: 'var/full', type: 'directory' },
    { path: 'var/full/x' },
    { path: 'other', type: 'directory' },
  ]);
  const { members } = await written(
    archive([{ path: '.wh.tmp' }, { path: 'var/.wh.full' }, { path: '.wh.other' }, { path: 'tmp.wh.tmp' }]),
    { base },
  );
  assert.deepEqual(
    members.map(({ name }) => name),
    ['var/.wh.full', '.wh.other', 'tmp.wh.tmp'],
  );
});

test('a folder that buildah made for a mount is left out where nobody else would make one, and with nothing in it alone', async () => {
  const folder = (path: string): Part => ({ path, type: 'directory', mode: 0o755 });
  const left = async (parts: readonly Part[], options = {}) =>
    (await written(archive(parts), options)).members.map(({ name }) => name.replace(/\/$/, ''));
  const made = [folder('var/full'), folder('var/full/deep'), folder('usr/own')];
  assert.deepEqual(await left([folder('var'), ...made]), ['var', 'usr/own']);
  const file = { path: 'var/full/deep/x' };
  assert.deepEqual(
    await left([...made, file]),
    [...made, file].map(({ path }) => path),
  );
  const hidden = { path: 'var/full/.wh.x' };
  assert.deepEqual(await left([...made, hidden]), ['var/full', 'usr/own', 'var/full/.wh.x']);
  assert.deepEqual(await left([folder('var/full'), { path: 'var/full' }]), ['var/full', 'var/full']);
  for (const before of [
    { base: baseWith([{ path: 'var/full', type: 'directory' }]) },
    { earlier: new Set(['var/full']) },
  ])
    assert.deepEqual(await left([folder('var/full')], before), ['var/full']);
});

test('what overlay file systems note for themselves goes; what would steer one is refused', async () => {
  const own: [string, Buffer] = ['user.own', Buffer.from('kept')];
  const noted = new Map([['user.overlay.origin', Buffer.from('x')], ['trusted.overlay.impure', Buffer.from('y')], own]);
  const { members } = await written(archive([{ path: 'x', xattrs: noted }]));
  assert.deepEqual(members[0]?.xattrs, new Map([own]));
  for (const name of ['user.overlay.opaque', 'trusted.overlay.redirect', 'user.overlay.metacopy']) {
    const steering = archive([{ path: 'x', xattrs: new Map([[name, Buffer.from('y')]]) }]);
    await assert.rejects(written(steering), { code: 'image-malformed' }, name);
  }
});

test('above another layer of the build, the base is not what was there before', async () => {
  const earlier = new Set<string>();
  const bytes = archive([{ path: 'etc/passwd', content: 'root' }, { path: 'etc/hosts' }]);
  const base = baseWith([same]);
  assert.equal((await written(bytes, { drop: true, base, earlier })).dropped, 2);
  assert.deepEqual([...earlier], [], 'what was left out is not there');
  await written(archive([{ path: 'etc/hosts', content: 'x' }]), { base, earlier });
  assert.equal((await written(bytes, { drop: true, base, earlier })).dropped, 0);
});

test('a build secret in a file, a name, a link or an attribute is refused, with its place', async () => {
  const secret = plantedSecret('layer');
  const secrets = { token: secret };
  for (const [part, place] of [
    [{ path: 'usr/big', content: `${'x'.repeat(100_000)}${secret}` }, /the file "usr\/big"/],
    [{ path: `usr/${secret}` }, /the name of a file/],
    [{ path: 'l', type: 'symlink', target: secret }, /the link "l"/],
    [{ path: 'x', xattrs: new Map([['user.a', Buffer.from(secret)]]) }, /user\.a of the file "x"/],
  ] as const) {
    await assert.rejects(written(archive([part as Part]), { secrets }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'secret-in-image');
      assert.match(error.message, place);
      assert.ok(!error.message.includes(secret));
      return true;
    });
  }
});

test('a file that others are linked to stays, and so does one that is written twice', async () => {
  const linked = archive([
    { path: 'etc/passwd', content: 'root' },
    { path: 'etc/also', type: 'hardlink', target: 'etc/passwd' },
  ]);
  assert.equal((await written(linked, { drop: true, base: baseWith([same]) })).dropped, 0);
  const twice = archive([
    { path: 'etc/passwd', content: 'root' },
    { path: 'etc/passwd', content: 'toor' },
  ]);
  assert.equal((await written(twice, { drop: true, base: baseWith([same]) })).dropped, 0);
});

test('what is written again below a folder that hides the base’s stays: the base’s own is not seen any more', async () => {
  const base = baseWith([
    { path: 'etc', type: 'directory', size: 0 },
    { path: 'etc/d', type: 'directory', size: 0 },
    { ...same, path: 'etc/d/below/passwd' },
    { ...same, path: 'etc/double' },
  ]);
  const { members } = await written(
    archive([
      { path: 'etc', type: 'directory' },
      { path: 'etc/d', type: 'directory' },
      { path: 'etc/d/.wh..wh..opq' },
      { path: 'etc/d/below/passwd', content: 'root' },
      { path: 'etc/double', content: 'root' },
    ]),
    { drop: true, base },
  );
  assert.deepEqual(
    members.map(({ name }) => name),
    ['etc/', 'etc/d/', 'etc/d/.wh..wh..opq', 'etc/d/below/passwd'],
  );
});

test('a folder stays with what is new in it: unlisted, clients would give it another mode', async () => {
  const folders = ['', 'tmp', 'tmp/old', 'var'].map((path) => ({ path, type: 'directory', mode: 0o1777 }) as const);
  const { members, dropped } = await written(
    archive([...folders.slice(1), { path: 'tmp/new', content: 'x' }, { path: 'var/.wh.gone' }]),
    { drop: true, base: baseWith(folders.map((folder) => ({ ...folder, size: 0 }))) },
  );
  assert.deepEqual([members.map(({ name }) => name), dropped], [['tmp/', 'var/', 'tmp/new', 'var/.wh.gone'], 1]);
});

test('where buildah mounts its own files, a link is no empty file that it left', async () => {
  const links = archive([
    { path: 'etc/resolv.conf', type: 'symlink', target: '../run/systemd/resolve/stub-resolv.conf' },
    { path: 'usr/hosts', content: 'x' },
    { path: 'etc/hosts', type: 'hardlink', target: 'usr/hosts' },
  ]);
  assert.equal((await written(links)).dropped, 0);
  const inSecrets = archive([
    { path: 'run/secrets', type: 'directory', mode: 0o700 },
    { path: 'run/secrets/of-the-image', content: 'x' },
  ]);
  assert.equal((await written(inSecrets)).dropped, 0);
});

test('other bytes than the diff ID says, and archives that readers disagree on, are refused', async () => {
  const bytes = archive([{ path: 'a' }]);
  await assert.rejects(written(bytes, { diffId: sha256(Buffer.from('x')) }), { code: 'digest-mismatch' });
  await assert.rejects(written(Buffer.concat([bytes, Buffer.from('more')])), { code: 'image-malformed' });
  await assert.rejects(written(bytes.subarray(0, 700)), { code: 'image-malformed' });
});
