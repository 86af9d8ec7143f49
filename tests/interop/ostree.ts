/** Real ostree: a base image that it encapsulates, and the import of a host, as the crate ostree-ext does them. */

import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { indexImage } from '../../src/image/index-image.ts';
import type { Entry, ImageTree } from '../../src/image/types.ts';
import type { Descriptor as OurDescriptor } from '../../src/registry/types.ts';
import { base, blobPath } from './base.ts';
import { buildahSid, buildahStorage, inChroot } from './chroots.ts';
import { asHost, type HostOptions } from './hosts.ts';
import { ok, type Ran, run, toolPath, workFolder } from './tools.ts';

const SCRIPTS = join(dirname(fileURLToPath(import.meta.url)), 'ostree');

export interface Encapsulated {
  /** An OCI layout with one image, tagged `stable`. */
  layout: string;
  digest: string;
  /** The repository the image was made from; its branch is `base`. */
  repo: string;
}

/** The interop base with some oddities added, committed and encapsulated by real tools. */
export async function encapsulatedBase(): Promise<Encapsulated> {
  const folder = workFolder('encapsulated');
  const storage = buildahStorage();
  const binds = [[(await base()).layout, '/mnt/base']] as const;
  const container = await ok(buildahSid(storage, ['from', 'oci:/mnt/base:stable'], { binds }));
  await ok(inChroot('sid', ['sh', '-euc', COPY, 'sh', storage, container, join(folder, 'tree')]));
  await ok(inOstree(['sh', '/mnt/ostree/encapsulate.sh', folder]));
  const layout = join(folder, 'layout');
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));
  return { layout, digest: index.manifests[0].digest, repo: join(folder, 'repo') };
}

const COPY = `
flags="--root $1/root --runroot $1/run --storage-driver overlay"
cp -a "$(buildah $flags mount "$2")" "$3"
buildah $flags rm "$2" >/dev/null
`;

/** The host that boots an image: all its files, for its paths are hardlinks to objects. */
export async function hostOfEncapsulated(pinned: string): Promise<string> {
  const folder = workFolder('host');
  const take = 'set -o pipefail; "$1" export "$2" - | tar -x -C "$3"';
  await ok(run('bash', ['-euc', take, 'bash', toolPath('bin', 'crane'), pinned, folder]));
  return folder;
}

/** `ostree container image pull` of a host that demands a signature, into a new repository. */
export async function hostImport(reference: string, options: HostOptions): Promise<Ran & { repo: string }> {
  const repo = join(workFolder('import'), 'repo');
  await mkdir(dirname(repo), { recursive: true });
  await ok(inOstree(['ostree', `--repo=${repo}`, 'init', '--mode=bare']));
  const pull = ['container', 'image', 'pull', '--insecure-skip-tls-verification', repo];
  const host = await asHost(options);
  const ran = await inOstree(['/mnt/bin/ostree-ext', ...pull, `ostree-image-signed:docker://${reference}`], host);
  return { ...ran, repo };
}

/** The same for an image in a layout, whose signature nobody asks for. */
export async function importLayout(layout: string): Promise<string> {
  const repo = join(workFolder('import'), 'repo');
  await ok(inOstree(['ostree', `--repo=${repo}`, 'init', '--mode=bare']));
  const pull = ['container', 'image', 'pull', repo, `ostree-unverified-image:oci:${layout}:stable`];
  await ok(inOstree(['/mnt/bin/ostree-ext', ...pull]));
  return repo;
}

/** Changes every layer's archive in place, and all that names it; returns the image's digest. */
export async function rewriteLayers(layout: string, digest: string, change: (tar: Buffer) => void): Promise<string> {
  let manifest = await readFile(blobPath(layout, digest), 'utf8');
  const { config, layers } = JSON.parse(manifest);
  let settings = await readFile(blobPath(layout, config.digest), 'utf8');
  for (const layer of layers) {
    const tar = gunzipSync(await readFile(blobPath(layout, layer.digest)));
    const diffId = sha256(tar);
    change(tar);
    settings = settings.replaceAll(diffId, sha256(tar));
    manifest = manifest.replaceAll(diffId, sha256(tar));
    Object.assign(layer, await putBlob(layout, gzipSync(tar, { level: 1 })));
  }
  return putImage(layout, { ...JSON.parse(manifest), layers }, settings);
}

/** Puts a layer on top; returns the image's digest. */
export async function appendLayer(layout: string, digest: string, tar: Buffer): Promise<string> {
  const manifest = JSON.parse(await readFile(blobPath(layout, digest), 'utf8'));
  const settings = JSON.parse(await readFile(blobPath(layout, manifest.config.digest), 'utf8'));
  settings.rootfs.diff_ids.push(sha256(tar));
  settings.history?.push({ created_by: 'a layer on top' });
  const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip';
  const layers = [...manifest.layers, { mediaType, ...(await putBlob(layout, gzipSync(tar))) }];
  return putImage(layout, { ...manifest, layers }, JSON.stringify(settings));
}

/** Makes this the layout's one image. */
async function putImage(
  layout: string,
  manifest: { config: Pick<OurDescriptor, 'mediaType'> },
  settings: string,
): Promise<string> {
  const config = { ...manifest.config, ...(await putBlob(layout, Buffer.from(settings))) };
  const image = await putBlob(layout, Buffer.from(JSON.stringify({ ...manifest, config })));
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));
  Object.assign(index.manifests[0], image);
  await writeFile(join(layout, 'index.json'), JSON.stringify(index));
  return image.digest;
}

async function putBlob(layout: string, bytes: Buffer): Promise<{ digest: string; size: number }> {
  const digest = sha256(bytes);
  await writeFile(blobPath(layout, digest), bytes);
  return { digest, size: bytes.length };
}

/** The commit of the one image that a repository imported. */
export async function importedCommit(repo: string): Promise<string> {
  const refs = (await ok(inOstree(['ostree', `--repo=${repo}`, 'refs', '--list', 'ostree/container/image']))).split(
    '\n',
  );
  if (refs.length !== 1 || !refs[0]) throw new Error(`${refs.length} images were imported`);
  return refs[0];
}

/** What a commit holds, one sorted line for each path: type, mode, owner, size or target, digest, attributes. */
export async function commitLines(repo: string, commit: string): Promise<string[]> {
  const [listed = '', sums = ''] = (await ok(inOstree(['sh', '/mnt/ostree/list.sh', repo, commit]))).split('\n\n');
  const digests = new Map(sums.split('\n').map((line) => [line.slice(line.indexOf('.') + 2), line.slice(0, 64)]));
  return listed
    .split('\n')
    .map((line) => {
      const match = /^([-dl])0(\d{4}) (\d+) (\d+) +(\d+) \{ (.*?) \} \/(.*?)(?: -> (.*))?$/.exec(line);
      if (!match) throw new Error(`ostree ls printed ${line}`);
      const [, type = '', mode = '', uid, gid, size, attributes = '', path = '', target] = match;
      const content = type === '-' ? `${size} ${digests.get(path)}` : (target ?? '');
      return `${path} ${type} ${mode} ${uid}:${gid} ${content} ${xattrsOf(attributes)}`;
    })
    .sort();
}

/** GVariant's text form of `a(ayay)`: a value is `b'…'` when it ends with a NUL, else a list of bytes. */
function xattrsOf(text: string): string {
  return [...text.matchAll(/\(b'([^']*)', (?:b'([^']*)'|\[([^\]]*)\])\)/g)]
    .map(([, name, string, bytes = '']) => {
      const value =
        string === undefined ? bytes.replaceAll(/byte |0x|, /g, '') : Buffer.from(`${string}\0`).toString('hex');
      return `${name}=${value}`;
    })
    .sort()
    .join(',');
}

/** The same of our tree, as a host has it: /etc is /usr/etc, /sysroot is not the image's. */
export function treeLines(tree: ImageTree): string[] {
  return [...tree.entries.values()]
    .filter(({ path }) => !path.startsWith('sysroot/'))
    .map((entry) => lineOf(entry))
    .sort();
}

function lineOf(entry: Entry): string {
  const { type, mode, uid, gid, size, digest, target, xattrs } = entry;
  const path = entry.path.replace(/^etc(?=\/|$)/, 'usr/etc');
  const letter = type === 'file' ? '-' : type === 'directory' ? 'd' : type === 'symlink' ? 'l' : '?';
  const content = type === 'file' ? `${size} ${digest?.slice('sha256:'.length)}` : (target ?? '');
  const attributes = [...(xattrs ?? [])].map(([name, value]) => `${name}=${value.toString('hex')}`).sort();
  return `${path} ${letter} ${mode.toString(8).padStart(4, '0')} ${uid}:${gid} ${content} ${attributes.join(',')}`;
}

/** Our index of an image in an OCI layout. */
export async function indexLayout(layout: string, digest: string): Promise<ImageTree> {
  const document = async (of: string) => JSON.parse(await readFile(blobPath(layout, of), 'utf8'));
  const manifest = await document(digest);
  const { rootfs } = await document(manifest.config.digest);
  const layers = (manifest.layers as OurDescriptor[]).map((descriptor, at) => ({
    descriptor,
    diffId: rootfs.diff_ids[at],
    open: () => createReadStream(blobPath(layout, descriptor.digest)),
  }));
  return indexImage({ layers, log: silentLog });
}

function inOstree(command: readonly string[], options: HostOptions = {}): Promise<Ran> {
  const binds = [...(options.binds ?? []), [toolPath('bin'), '/mnt/bin'], [SCRIPTS, '/mnt/ostree']] as const;
  return inChroot('ostree', command, { ...options, binds });
}
