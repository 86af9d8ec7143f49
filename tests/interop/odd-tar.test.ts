/**
 * Odd archives: where we say nothing, or only that a file is sparse, Go's archive/tar, GNU tar and buildah all see what we
 * see.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { before, describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { indexImage } from '../../src/image/index-image.ts';
import { encodeName } from '../../src/image/names.ts';
import { type TarMember, TarReader } from '../../src/image/tar.ts';
import type { Entry, ImageTree, LayerSource } from '../../src/image/types.ts';
import { tocKey } from '../../src/image/zstd-toc.ts';
import { tarOf } from '../tools/tar.ts';
import { imageTree, skopeo } from './chroots.ts';
import { oddArchives } from './odd-tar.ts';
import { indexLayout } from './ostree.ts';
import { ok, run, toolPath, workFolder } from './tools.ts';

interface Judged {
  what: string;
  bytes: Buffer;
  file: string;
  /** Undefined when we refuse it. */
  tree?: ImageTree;
  /** What we say of it: kinds of anomalies, or the error. */
  said: string[];
}

describe('odd archives', () => {
  const judged: Judged[] = [];
  const folder = workFolder('odd');
  before(async () => {
    for (const [what, bytes] of oddArchives()) {
      const file = join(folder, `${judged.length}.tar`);
      await writeFile(file, bytes);
      judged.push({ what, bytes, file, ...(await judge(bytes)) });
    }
  });
  const silent = () => judged.filter(({ said }) => said.every((kind) => kind === 'sparse-file'));

  test('some are taken without a word, many are not', () => {
    assert.ok(
      silent().length >= 20,
      silent()
        .map(({ what }) => what)
        .join('; '),
    );
    assert.ok(judged.length - silent().length >= 40, `${judged.length - silent().length}`);
  });

  test('sparse files that all readers know are taken, and told', () => {
    const taken = judged.filter(({ what, tree }) => what.startsWith('sparse') && tree);
    assert.equal(taken.length, 3 * 4);
    for (const { said } of taken) assert.deepEqual(said, ['sparse-file']);
  });

  test('Go reads the same members where we say nothing', async () => {
    const files = silent().map(({ file }) => file);
    const lines = (await ok(run(toolPath('bin', 'tar-members'), files))).split('\n');
    for (const [at, { what, bytes }] of silent().entries()) {
      const { members, error } = JSON.parse(lines[at] ?? '');
      assert.equal(error, '', what);
      assert.deepEqual(members, ourMembers(bytes), what);
    }
  });

  test('GNU tar unpacks the same tree where we say nothing', async () => {
    for (const { what, file, tree } of silent()) {
      const root = file.replace(/tar$/, 'root');
      mkdirSync(root);
      await ok(run('tar', ['--xattrs', '--xattrs-include=*', '--numeric-owner', '-xpf', file, '-C', root]));
      const listed = await ok(run('sh', ['-euc', LIST, 'sh', root]));
      assert.deepEqual(trimmed(listed.split('\n')), treeLines(tree ?? assert.fail()), what);
    }
  });

  test('buildah unpacks the same tree where we say nothing', async () => {
    const root = layerOf(tarOf([{ name: './', flag: '5', mode: 0o555 }]));
    const layers = [root, ...silent().map(({ bytes }) => layerOf(bytes))];
    const layout = await layoutOf(layers);
    const tree = await indexImage({ layers, log: silentLog });
    assert.deepEqual(oddities(tree), []);
    const lines = await imageTree('oci:/mnt/odd:odd', { binds: [[layout, '/mnt/odd']] });
    assert.ok(lines.includes('entry d 0555 0:0 . -> '), 'layers that do not list the root leave it as it is');
    // A name may hold a newline, as one of them does.
    const listed = lines.filter((line) => !/^links | \.\/? -> $/.test(line));
    assert.deepEqual(trimmed(listed), trimmed([...treeLines(tree), ...attributeLines(tree)]));
  });

  test('skippable frames between two halves are skipped by zstd, buildah and us; in front, buildah knows no Zstandard', async () => {
    const tar = tarOf([{ name: 'f', content: 'x'.repeat(2000) }]);
    const halves = [tar.subarray(0, 700), tar.subarray(700)].map((half) => zstdCompressSync(half));
    const skippable = Buffer.from('502a4d18040000007365656e', 'hex');
    const between = Buffer.concat([halves[0] as Buffer, skippable, halves[1] as Buffer]);
    const plain = execFileSync('zstd', ['-d', '-c'], { input: between });
    assert.ok(plain.equals(tar));
    const root = layerOf(tarOf([{ name: './', flag: '5', mode: 0o555 }]));
    const layers = [root, zstdLayer(between, tar)];
    const lines = await imageTree('oci:/mnt/odd:odd', { binds: [[await layoutOf(layers), '/mnt/odd']] });
    const tree = await indexImage({ layers, log: silentLog });
    assert.deepEqual(trimmed(lines.filter((line) => /^(?:entry|bytes) .*f/.test(line))), treeLines(tree));
    const inFront = [root, zstdLayer(Buffer.concat([skippable, ...halves]), tar)];
    await assert.rejects(indexImage({ layers: inFront, log: silentLog }), { code: 'image-malformed' });
    await assert.rejects(imageTree('oci:/mnt/odd:odd', { binds: [[await layoutOf(inFront), '/mnt/odd']] }), /DiffID/);
  });

  test('what skopeo writes as zstd:chunked, table of contents and all, is the same tree without a word', async () => {
    // Its writer of such layers gives up at global headers, and writes of sparse files what nobody can read.
    const layers = silent().flatMap(({ what, bytes }) => (/global|sparse/.test(what) ? [] : [layerOf(bytes)]));
    const layout = await layoutOf(layers);
    const out = workFolder('chunked');
    const copy = ['copy', '--dest-compress-format', 'zstd:chunked', '--dest-force-compress-format'];
    const binds = [[layout, '/mnt/odd']] as const;
    await ok(skopeo([...copy, 'oci:/mnt/odd:odd', `oci:${out}:chunked`], { binds }, 'sid'));
    const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
    const tree = await indexLayout(out, index.manifests[0].digest);
    const annotated = tree.layers.filter(({ descriptor }) => tocKey(descriptor) !== '');
    assert.equal(annotated.length, layers.length);
    assert.deepEqual(oddities(tree), []);
    assert.deepEqual(treeLines(tree), treeLines(await indexImage({ layers, log: silentLog })));
  });
});

async function judge(bytes: Buffer): Promise<Pick<Judged, 'tree' | 'said'>> {
  try {
    const tree = await indexImage({ layers: [layerOf(bytes)], log: silentLog });
    return { tree, said: tree.anomalies.map(({ kind }) => kind) };
  } catch (error) {
    return { said: [String(error)] };
  }
}

function oddities(tree: ImageTree): string[] {
  return tree.anomalies.map(({ kind }) => kind).filter((kind) => kind !== 'sparse-file');
}

const flags = { file: '0', hardlink: '1', symlink: '2', char: '3', block: '4', directory: '5', fifo: '6' } as const;

/** As the Go program prints them. */
function ourMembers(bytes: Buffer): unknown[] {
  const found: { member: TarMember; content: Buffer[] }[] = [];
  const visitor = {
    member: (member: TarMember) => void found.push({ member, content: [] }),
    data: (piece: Buffer) => void found.at(-1)?.content.push(Buffer.from(piece)),
    memberEnd: () => {},
    oddity: (kind: string) => assert.equal(kind, 'sparse-file'),
  };
  const reader = new TarReader(visitor, 'layer');
  reader.write(bytes);
  reader.end();
  const base64 = (name: string) => encodeName(name).toString('base64');
  return found.map(({ member, content }) => ({
    name: base64(member.name),
    link: base64(member.linkName ?? ''),
    type: flags[member.type],
    mode: member.mode,
    uid: member.uid,
    gid: member.gid,
    size: member.size,
    time: member.mtime,
    major: member.device?.major ?? 0,
    minor: member.device?.minor ?? 0,
    sum: sha256(Buffer.concat(content)).slice('sha256:'.length),
    xattrs: Object.fromEntries([...(member.xattrs ?? [])].map(([name, value]) => [name, value.toString('base64')])),
  }));
}

function layerOf(tar: Buffer): LayerSource {
  const bytes = gzipSync(tar);
  const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip';
  return {
    descriptor: { mediaType, digest: sha256(bytes), size: bytes.length },
    diffId: sha256(tar),
    async *open() {
      yield bytes;
    },
  };
}

function zstdLayer(bytes: Buffer, tar: Buffer): LayerSource {
  const layer = layerOf(tar);
  const descriptor = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd',
    digest: sha256(bytes),
    size: bytes.length,
  };
  return { ...layer, descriptor, open: () => Readable.from([bytes]) };
}

/** An OCI layout with one image of these layers, tagged `odd`. */
async function layoutOf(layers: readonly LayerSource[]): Promise<string> {
  const layout = workFolder('odd-layout');
  const blobs = join(layout, 'blobs', 'sha256');
  mkdirSync(blobs, { recursive: true });
  const put = async (mediaType: string, bytes: Uint8Array) => {
    const digest = sha256(bytes);
    await writeFile(join(blobs, digest.slice('sha256:'.length)), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const text = (value: unknown) => Buffer.from(JSON.stringify(value));
  for (const layer of layers) for await (const bytes of layer.open()) await put('', bytes);
  const rootfs = { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) };
  const type = 'application/vnd.oci.image';
  const config = await put(`${type}.config.v1+json`, text({ architecture: 'amd64', os: 'linux', rootfs }));
  const descriptors = layers.map(({ descriptor }) => descriptor);
  const manifest = await put(
    `${type}.manifest.v1+json`,
    text({ schemaVersion: 2, mediaType: `${type}.manifest.v1+json`, config, layers: descriptors }),
  );
  const annotations = { 'org.opencontainers.image.ref.name': 'odd' };
  await writeFile(join(layout, 'index.json'), text({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }));
  await writeFile(join(layout, 'oci-layout'), text({ imageLayoutVersion: '1.0.0' }));
  assert.ok((await readFile(join(layout, 'oci-layout'))).length > 0);
  return layout;
}

/** As tree.sh prints entries and contents. */
const LIST = `
cd "$1"
find . -mindepth 1 -printf 'entry %y %#m %U:%G %p -> %l\\n'
find . -type f -exec sha256sum -- {} + | sed 's/^/bytes /'
`;

function treeLines(tree: ImageTree): string[] {
  return [...tree.entries.values()]
    .filter(({ path }) => path !== '')
    .flatMap((entry) => linesOf(entry))
    .flatMap((line) => trimmed(line.split('\n')))
    .sort();
}

/** What prints them cuts the last line's end. */
const trimmed = (lines: string[]): string[] => lines.map((line) => line.trimEnd()).sort();

function attributeLines(tree: ImageTree): string[] {
  return [...tree.entries.values()].flatMap(({ path, xattrs }) =>
    [...(xattrs ?? [])].map(([name, value]) => `xattr ${path}: ${name}=0x${value.toString('hex')}`),
  );
}

const letters = { file: 'f', directory: 'd', symlink: 'l', char: 'c', block: 'b', fifo: 'p' } as const;

function linesOf({ path, type, mode, uid, gid, target, digest }: Entry): string[] {
  const octal = mode === 0 ? '0' : `0${mode.toString(8)}`;
  const lines = [`entry ${letters[type]} ${octal} ${uid}:${gid} ./${path} -> ${target ?? ''}`];
  if (digest === undefined) return lines;
  // sha256sum(1) marks and escapes such names.
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return [...lines, `bytes ${escaped === path ? '' : '\\'}${digest.slice('sha256:'.length)}  ./${escaped}`];
}
