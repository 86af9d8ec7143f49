/**
 * The base image of the interop tests, made of real parts (see base/build.sh), kept in the tools folder.
 * Run as a program (setup.sh does), it makes the image anew.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { inChroot, type KeyPair, signLegacy } from './chroots.ts';
import type { Registry } from './registries.ts';
import { crane, ok, TOOLS, toolPath, workFolder } from './tools.ts';

const LAYOUT = join(TOOLS, 'base');
const CREATED = '2026-01-01T00:00:00Z';
const OCI = 'application/vnd.oci.image';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface Base {
  /** An OCI image layout with one image, tagged `stable`. */
  readonly layout: string;
  readonly digest: string;
  readonly layers: readonly Descriptor[];
  readonly diffIds: readonly string[];
  /** The kernel's version: the folder's name below /usr/lib/modules. */
  readonly kernel: string;
}

/** The base image. Throws when setup.sh has not made it. */
export async function base(): Promise<Base> {
  const index = await document<{ manifests: [Descriptor] }>(toolPath('base', 'index.json'));
  const { digest } = index.manifests[0];
  const manifest = await document<{ config: Descriptor; layers: Descriptor[] }>(blobPath(LAYOUT, digest));
  const config = await document<{ config: { Labels: Record<string, string> }; rootfs: { diff_ids: string[] } }>(
    blobPath(LAYOUT, manifest.config.digest),
  );
  return {
    layout: LAYOUT,
    digest,
    layers: manifest.layers,
    diffIds: config.rootfs.diff_ids,
    kernel: config.config.Labels['ostree.linux'] ?? '',
  };
}

/** The file of a blob in an OCI layout. */
export function blobPath(layout: string, digest: string): string {
  return join(layout, 'blobs', ...digest.split(':'));
}

export interface PublishedBase {
  /** `127.0.0.1:PORT/repository:tag` */
  readonly tagged: string;
  /** `127.0.0.1:PORT/repository@sha256:…` */
  readonly pinned: string;
  readonly digest: string;
}

/** Pushes the base to a loopback registry; with a key, signs it there in the legacy layout, for that very tag. */
export async function publishBase(
  registry: Registry,
  repository: string,
  key?: KeyPair,
  tag = 'stable',
): Promise<PublishedBase> {
  const { layout, digest } = await base();
  const name = `${registry.host}/${repository}`;
  await ok(crane(['push', layout, `${name}:${tag}`]));
  const published = { tagged: `${name}:${tag}`, pinned: `${name}@${digest}`, digest };
  if (key !== undefined) await signLegacy(published.pinned, key, published.tagged);
  return published;
}

async function document<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function addBlob(layout: string, mediaType: string, bytes: Uint8Array): Promise<Descriptor> {
  const digest = sha256(bytes);
  await writeFile(blobPath(layout, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** Writes the layers that build.sh made as an OCI image layout. */
async function writeLayout(parts: string, layout: string): Promise<void> {
  await mkdir(join(layout, 'blobs', 'sha256'), { recursive: true });
  const archives = (await readdir(parts)).filter((name) => name.endsWith('.tar.gz')).sort();
  const layers: Descriptor[] = [];
  const diffIds: string[] = [];
  for (const name of archives) {
    const bytes = await readFile(join(parts, name));
    layers.push(await addBlob(layout, `${OCI}.layer.v1.tar+gzip`, bytes));
    diffIds.push(sha256(gunzipSync(bytes)));
  }
  const labels = {
    'containers.bootc': '1',
    'ostree.linux': await readFile(join(parts, 'kernel'), 'utf8'),
    'org.opencontainers.image.title': 'wtgOS interop base',
  };
  const config = {
    created: CREATED,
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['/sbin/init'], Labels: labels },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: archives.map((name) => ({ created: CREATED, created_by: name.replace('.tar.gz', '') })),
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: await addBlob(layout, `${OCI}.config.v1+json`, json(config)),
    layers,
  };
  const top = await addBlob(layout, manifest.mediaType, json(manifest));
  const annotations = { 'org.opencontainers.image.ref.name': 'stable' };
  const index = { schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests: [{ ...top, annotations }] };
  await writeFile(join(layout, 'index.json'), json(index));
  await writeFile(join(layout, 'oci-layout'), json({ imageLayoutVersion: '1.0.0' }));
}

async function build(): Promise<void> {
  const parts = workFolder('base-parts');
  const recipe = join(dirname(fileURLToPath(import.meta.url)), 'base');
  const command = ['sh', '/mnt/base/build.sh', '/mnt/minbase.tar', '/mnt/kernel.deb', parts];
  const binds = [
    [recipe, '/mnt/base'],
    [toolPath('minbase.tar'), '/mnt/minbase.tar'],
    [toolPath('kernel.deb'), '/mnt/kernel.deb'],
  ] as const;
  await ok(inChroot('trixie', command, { binds, timeoutMs: 300_000 }));
  const fresh = `${LAYOUT}.new`;
  await rm(fresh, { recursive: true, force: true });
  await writeLayout(parts, fresh);
  await rm(LAYOUT, { recursive: true, force: true });
  await rename(fresh, LAYOUT);
}

if (import.meta.main) await build();
