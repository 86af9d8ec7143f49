/**
 * The base as we unpack it: file by file, in each layer, what buildah old and new unpack; odd archives are unpacked the same
 * way or left to buildah.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { blobOf, imageOf } from '../../bench/index-base.ts';
import { BaseUnpacking } from '../../src/assemble/buildah/store/base-unpacking.ts';
import { OverlayMembers } from '../../src/assemble/buildah/store/members.ts';
import { resolveBase } from '../../src/assemble/resolve-base.ts';
import { sha256 } from '../../src/core/digest.ts';
import { type Log, silentLog } from '../../src/core/log.ts';
import { indexImage } from '../../src/image/index-image.ts';
import { TarReader } from '../../src/image/tar.ts';
import { layerSources } from '../../src/pipeline/stored-image.ts';
import { LayoutStore } from '../../src/registry/layout.ts';
import { programsOf } from '../../src/runner/programs.ts';
import { type RawMember, tarOf } from '../tools/tar.ts';
import { base } from './base.ts';
import { type BuildahVersion, buildahEnvironment, buildahVersions, buildImage, writeFiles } from './buildahs.ts';
import { buildahSid, buildahStorage, inChroot } from './chroots.ts';
import { oddArchives } from './odd-tar.ts';
import { ok, run, workFolder } from './tools.ts';

const workerFile = join(import.meta.dirname, '..', '..', 'src', 'entry.ts');
const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const folder = (name: string, more: RawMember = {}): RawMember => ({
  name: `${name}/`,
  flag: '5',
  mode: 0o755,
  ...more,
});

/** All that a layer can have that is no accident. */
const layers: Buffer[] = [
  tarOf([
    folder('.', { mode: 0o700, uid: 7 }),
    folder('usr', { mtime: 1_600_000_000 }),
    folder('usr/bin', { mode: 0o2755, gid: 5, pax: [['mtime', '1600000000.123456789']] }),
    { name: 'usr/bin/tool', content: 'tool', mode: 0o4755, uid: 1000, gid: 3_000_000, pax: [['gid', '3000000']] },
    { name: 'usr/bin/again', flag: '1', link: 'usr/bin/tool', mode: 0o4755, uid: 1000, pax: [['gid', '3000000']] },
    {
      name: 'usr/bin/ping',
      content: 'p',
      mode: 0o755,
      pax: [
        ['SCHILY.xattr.security.capability', capability],
        ['mtime', '1.5'],
      ],
    },
    { name: 'usr/bin/label', content: 'l', pax: [['SCHILY.xattr.security.selinux', 'system_u:object_r:bin_t:s0\0']] },
    {
      name: 'usr/bin/user',
      content: 'u',
      mode: 0o400,
      pax: [['SCHILY.xattr.user.note', Buffer.from([0, 10, 255, 61])]],
    },
    { name: 'usr/bin/link', flag: '2', link: '../../../../etc/passwd', mode: 0o777, uid: 3, mtime: 5 },
    { name: 'usr/bin/abs', flag: '2', link: '/usr/bin/tool', mode: 0o777 },
    { name: 'usr/bin/abs2', flag: '1', link: 'usr/bin/abs', mode: 0o777 },
    { name: 'usr/pipe', flag: '6', mode: 0o622, mtime: 9 },
    { name: 'usr/null', flag: '3', major: 1, minor: 3, mode: 0o666 },
    { name: 'usr/loop', flag: '4', major: 7, minor: 300, mode: 0o660, gid: 6 },
    { name: 'usr/empty', mode: 0 },
    { name: Buffer.from('usr/binary\xff\xfe', 'latin1'), content: 'b' },
    { name: 'usr/umlaut-äöü', content: 'ü' },
    { name: 'usr/new\nline and  spaces ', content: 'n' },
    { name: 'usr/*?[a]\\x', content: 'g' },
    { name: '-rf', content: 'dash' },
    { name: 'long', content: 'x', pax: [['path', `usr/${'d'.repeat(200)}/${'é'.repeat(120)}/${'f'.repeat(250)}`]] },
    { name: 'deep/without/entries/file', content: 'd', mode: 0o600 },
    folder('deep/without', { mode: 0o711, uid: 9, mtime: 77 }),
    folder('sticky', { mode: 0o1777, pax: [['SCHILY.xattr.user.dir', 'y']] }),
    { name: 'large', content: Buffer.alloc(3_000_001, 'large'), mtime: 2_000_000_000 },
    folder('locked', { mode: 0 }),
    { name: 'locked/inside', content: 'i' },
    { name: 'old', content: 'o', pax: [['mtime', '-5']] },
    folder('gone'),
    { name: 'gone/file', content: 'f' },
    folder('hidden'),
    { name: 'hidden/file', content: 'f' },
    { name: 'acl', content: 'a', pax: [['SCHILY.xattr.system.posix_acl_access', acl()]] },
  ]),
  tarOf([
    { name: 'usr/bin/.wh.tool', mode: 0, uid: 4 },
    { name: '.wh.gone' },
    folder('hidden', { mode: 0o750, uid: 2, mtime: 1234, pax: [['SCHILY.xattr.user.a', 'b']] }),
    { name: 'hidden/.wh..wh..opq' },
    { name: 'hidden/new', content: 'new' },
    { name: 'unlisted/.wh..wh..opq' },
    folder('unlisted', { mode: 0o701, mtime: 4321 }),
    { name: 'usr/.wh.empty' },
  ]),
  tarOf([]),
];

/** Version 2: user::rwx, user:1000:r--, group::r--, mask::r--, other::--- */
function acl(): Buffer {
  const entry = (tag: number, permissions: number, id = 0xffff_ffff) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(permissions, 2);
    bytes.writeUInt32LE(id, 4);
    return bytes;
  };
  const version = Buffer.from([2, 0, 0, 0]);
  return Buffer.concat([version, entry(1, 6), entry(2, 4, 1000), entry(4, 4), entry(16, 4), entry(32, 4)]);
}

/** An OCI layout with one image of these layers, tagged `image`; every other one is packed by zstd. */
async function layoutOf(archives: readonly Buffer[]): Promise<string> {
  const layout = workFolder('layout');
  mkdirSync(join(layout, 'blobs', 'sha256'), { recursive: true });
  const packed = archives.map((tar, position) => {
    const [bytes, kind] = position % 2 === 0 ? [gzipSync(tar), 'gzip'] : [zstdCompressSync(tar), 'zstd'];
    const mediaType = `application/vnd.oci.image.layer.v1.tar+${kind}`;
    return { bytes, descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, diffId: sha256(tar) };
  });
  const { config, manifest } = imageOf(packed);
  for (const bytes of [config, manifest, ...packed.map(({ bytes }) => bytes)])
    await writeFile(blobOf(layout, sha256(bytes)), bytes);
  const annotations = { 'org.opencontainers.image.ref.name': 'image' };
  const { mediaType } = JSON.parse(manifest.toString());
  const manifests = [{ mediaType, digest: sha256(manifest), size: manifest.length, annotations }];
  writeFileSync(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  return layout;
}

interface Unpacked {
  store?: string;
  said: string[];
  scratch: string;
}

/** What we make of a layout's image: a store, or why there is none. */
async function unpack(layout: string, tag: string, using: Using = {}): Promise<Unpacked> {
  const said: string[] = [];
  const log: Log = { ...silentLog, info: (text) => void said.push(text) };
  const { scratch = workFolder('scratch'), PATH = process.env['PATH'], broken } = using;
  const platform = { os: 'linux', architecture: 'amd64' };
  const image = await resolveBase(
    { base: { reference: `oci:${layout}:${tag}` } },
    { baseTrust: { kind: 'unsigned' }, platform, cwd: '/' },
    {
      open: async (reference) => LayoutStore.open(reference.kind === 'layout' ? reference.dir : assert.fail()),
      log: silentLog,
    },
  );
  const programs = programsOf({ ...process.env, PATH }, new AbortController().signal);
  const unpacking = await BaseUnpacking.start(image, { scratchDir: scratch, programs, workerFile, log });
  if (!unpacking) return { said, scratch };
  try {
    const layers = layerSources(image).map((layer) => ({ ...layer, open: () => (broken ?? whole)(layer.open()) }));
    const tree = await indexImage({ layers, taps: unpacking.taps, workerFile, log: silentLog });
    const unpacked = await unpacking.finish(tree);
    if (!unpacked) return { said, scratch };
    return { store: await unpacked.offer(`layout.invalid/image@${image.digest}`), said, scratch };
  } catch (error) {
    await unpacking.remove();
    throw error;
  }
}

interface Using {
  scratch?: string;
  PATH?: string;
  /** What a registry makes of a layer. */
  broken?: typeof whole;
}

async function* whole(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

/** The folder of layers that buildah makes. */
async function pulled(version: BuildahVersion, layout: string, tag: string): Promise<string> {
  const storage = buildahStorage();
  const pull = (place: string) => ['pull', '--quiet', `oci:${place}:${tag}`];
  if (version === 'sid') await ok(buildahSid(storage, pull('/mnt/layout'), { binds: [[layout, '/mnt/layout']] }));
  else {
    const flags = ['--root', join(storage, 'root'), '--runroot', join(storage, 'run'), '--storage-driver', 'overlay'];
    // It makes a name of the path, and takes no capitals in it.
    const place = join(tmpdir(), `wtgos-store-${process.pid}`);
    symlinkSync(layout, place);
    try {
      await ok(run('buildah', [...flags, ...pull(place)], { env: { CONTAINERS_CONF: '/dev/null' } }));
    } finally {
      unlinkSync(place);
    }
  }
  return join(storage, 'root', 'overlay');
}

/**
 * One line for each fact of each layer's folder, whiteouts and marks of overlay file systems as they lie there. Times: all but
 * those of whiteouts, of the top folders and of folders that a layer only implies, which nobody wrote down.
 */
async function facts(overlay: string): Promise<string[]> {
  return (await ok(inChroot('sid', ['sh', '-euc', LIST, 'sh', overlay]))).split('\0').sort();
}

const LIST = `
export LC_ALL=C
cd "$1"
for layer in */diff; do
  cd "$1/$layer"
  find . -printf "$layer entry %y %#m %U:%G %n %p -> %l\\0"
  find . -type f -printf "$layer size %s %p\\0"
  find . -mindepth 1 ! -type c ! -type d -printf "$layer time %T@ %p\\0"
  find . -mindepth 1 -type d -newermt @0 ! -newermt @1790000000 -printf "$layer time %T@ %p\\0"
  find . -type f -exec sha256sum --zero -- {} + | sed -z "s|^|$layer |"
  find . \\( -type b -o -type c \\) -exec stat --printf "$layer device %t:%T %n\\0" {} +
  getfattr -R -P -h -d -m - -e hex . 2>/dev/null |
    awk -v "layer=$layer" '/^# file: / { file = substr($0, 9); next } /=/ { printf "%s %s: %s%c", layer, file, $0, 0 }'
done
`;

function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((line) => !known.has(line));
}

async function assertSame(layout: string, tag: string, store: string): Promise<void> {
  const ours = await facts(join(store, 'overlay'));
  assert.ok(ours.length > 3);
  for (const version of buildahVersions) {
    const theirs = await facts(await pulled(version, layout, tag));
    assert.deepEqual({ ours: onlyIn(ours, theirs), theirs: onlyIn(theirs, ours) }, { ours: [], theirs: [] }, version);
  }
}

describe('an unpacked base', () => {
  test('is in all layers what buildah unpacks, in whatever a layer can have', async () => {
    const layout = await layoutOf(layers);
    const { store, said } = await unpack(layout, 'image');
    assert.match(said.join(), /^the base was unpacked/);
    await assertSame(layout, 'image', store ?? assert.fail());
  });

  test('is what buildah unpacks of a base that real tools made', async () => {
    const { layout } = await base();
    const { store, said } = await unpack(layout, 'stable');
    assert.match(said.join(), /^the base was unpacked/);
    await assertSame(layout, 'stable', store ?? assert.fail());
  });

  test('odd archives: the same, or left to buildah', async () => {
    const fits = [...oddArchives().values()].filter((archive) => refusal(archive) === undefined);
    assert.ok(fits.length >= 15, `${fits.length}`);
    const layout = await layoutOf(fits);
    const { store, said } = await unpack(layout, 'image');
    assert.match(said.join(), /^the base was unpacked/);
    await assertSame(layout, 'image', store ?? assert.fail());
  });

  test('a layer that is left to buildah: told, and nothing stays', async () => {
    const { store, said, scratch } = await unpack(
      await layoutOf([tarOf([{ name: 'f' }]), tarOf([{ name: 'f' }, { name: 'f' }])]),
      'image',
    );
    assert.equal(store, undefined);
    assert.match(said.join(), /left to buildah to unpack: layer sha256:[0-9a-f]{64}: f is there twice/);
    assert.deepEqual(readdirSync(scratch), []);
  });

  test('a tar that fails in the middle, warns, or does not start: told, nothing waits, nothing stays', async () => {
    const { layout } = await base();
    for (const [script, expected] of [
      ['head -c 100000 >/dev/null; echo full >&2; exit 2', /tar ended with status 2: full/],
      ['cat >/dev/null; echo left out >&2', /tar ended with status 0: left out/],
      ['exit 1', /tar ended with status 1/],
    ] as const) {
      const { store, said, scratch } = await unpack(layout, 'stable', { PATH: pathWithTar(script) });
      assert.equal(store, undefined);
      assert.match(said.join(), expected);
      assert.deepEqual(readdirSync(scratch), []);
    }
  });

  test('a layer that breaks in the middle: its error, nothing waits, nothing stays', async () => {
    const scratch = workFolder('scratch');
    const broken = async function* (bytes: AsyncIterable<Uint8Array>) {
      for await (const piece of bytes) {
        yield piece.subarray(0, 1000);
        throw new Error('the line went down');
      }
    };
    await assert.rejects(unpack((await base()).layout, 'stable', { scratch, broken }), /the line went down/);
    assert.deepEqual(readdirSync(scratch), []);
  });
});

/** A PATH on which a shell script unpacks. */
function pathWithTar(script: string, path = process.env['PATH'] ?? '', version = 'tar (GNU tar) 1.35'): string {
  const bin = workFolder('bin');
  const text = `#!/bin/sh\nif [ "$1" = --version ]; then echo '${version}'; exit; fi\n${script}\n`;
  writeFileSync(join(bin, 'tar'), text, { mode: 0o755 });
  return `${bin}:${path}`;
}

for (const version of buildahVersions) {
  test(`buildah of ${version} starts from it, and builds what it builds on a base that it pulled`, async () => {
    const Containerfile = `FROM oci:${(await base()).layout}:stable\nRUN rm -r /usr/share/doc && chmod 700 /usr/bin/env && find /usr /etc ! -newermt 2026-01-01 -printf '%p %m %U:%G %T@\\n' | sort > /list\n`;
    const folder = writeFiles({ Containerfile });
    const { PATH } = buildahEnvironment(version);
    const without = await buildImage(version, folder, [], { PATH: pathWithTar('', PATH, 'bsdtar 3.7.2') });
    await ok(without.ran);
    assert.match(without.ran.stderr, /left to buildah to unpack: tar is not GNU tar but bsdtar/);
    const built = await buildImage(version, folder);
    await ok(built.ran);
    assert.match(built.ran.stderr, /the base was unpacked as it was read/);
    assert.doesNotMatch(built.ran.stderr, /pulled it again/);
    assert.equal(built.told().digest, without.told().digest);
    assert.deepEqual(readdirSync(built.scratch), []);
  });
}

/** Why an archive is left to buildah. */
function refusal(archive: Buffer): string | undefined {
  const members = new OverlayMembers(() => {});
  const reader = new TarReader(members, 'layer');
  try {
    reader.write(archive);
    reader.end();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
