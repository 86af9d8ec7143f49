/** The product building with real buildahs: programs on the PATH, of Debian 12 or, through the chroot, of sid. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blobPath } from './base.ts';
import { ok, type Ran, run, TOOLS, toolPath, workFolder } from './tools.ts';

const here = dirname(fileURLToPath(import.meta.url));
const ENTER = join(here, 'chroot.sh');
const system = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The command from its sources. */
export const wtgosProgram = join(here, '..', 'tools', 'wtgos.ts');

export const buildahVersions = ['bookworm', 'sid'] as const;
export type BuildahVersion = (typeof buildahVersions)[number];

/** What leads the product to one buildah, and to a place for its storage that both sides of the chroot see. */
export function buildahEnvironment(version: BuildahVersion): { PATH: string; TMPDIR: string } {
  const TMPDIR = workFolder('scratch');
  if (version === 'bookworm') return { PATH: system, TMPDIR };
  toolPath('chroot', 'sid');
  return { PATH: pathWith(`WTGOS_TOOLS='${TOOLS}' exec sh '${ENTER}' sid -- /usr/bin/buildah "$@"`), TMPDIR };
}

/** A PATH on which a shell script is `buildah`. */
export function pathWith(script: string): string {
  const bin = workFolder('bin');
  const program = join(bin, 'buildah');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return `${bin}:${system}`;
}

interface Manifest {
  layers: { mediaType: string; digest: string; size: number }[];
  config: { digest: string };
}

export interface Built {
  ran: Ran;
  /** The thin layout. */
  output: string;
  /** Where storage was, and must not be any more. */
  scratch: string;
  manifest(): Promise<Manifest>;
  /** What it printed as JSON. */
  told(): { digest: string; engine: string; error?: { code: string; message: string; hint?: string; state?: string } };
}

/** `build-image` of a folder, its base taken unsigned, in chroot isolation. */
export async function buildImage(
  version: BuildahVersion,
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const place = { ...buildahEnvironment(version), ...env };
  const output = join(folder, `out-${version}`);
  const fixed = ['--json', '--base-unsigned', '--isolation', 'chroot', '--output', output];
  const ran = await run(process.execPath, [wtgosProgram, 'build-image', ...fixed, ...args], {
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: '1767225600', ...place },
  });
  const told = () => JSON.parse(ran.stdout) as ReturnType<Built['told']>;
  const manifest = async () => JSON.parse(await readFile(blobPath(output, told().digest), 'utf8')) as Manifest;
  return { ran, output, scratch: place.TMPDIR, manifest, told };
}

/** A new folder with these files. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = workFolder('run');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The base's blobs and a thin layout's, in one; its image is called `image`. */
export async function completeLayout(base: string, thin: string, digest: string): Promise<string> {
  const folder = workFolder('complete');
  await ok(run('cp', ['-a', join(base, 'oci-layout'), folder]));
  for (const layout of [base, thin]) await ok(run('cp', ['-a', '--link', join(layout, 'blobs'), folder]));
  const { length: size } = await readFile(blobPath(thin, digest));
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifests = [{ mediaType, digest, size, annotations: { 'org.opencontainers.image.ref.name': 'image' } }];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  return folder;
}

/** What only one of two trees has; what a builder mounts while it runs something is no part of them. @param apart lines that may differ */
export function differences(ours: readonly string[], theirs: readonly string[], apart = /^$/) {
  const relevant = (line: string) => !/ \.\/(run|etc\/(hosts|hostname|resolv\.conf))/.test(line) && !apart.test(line);
  const onlyIn = (some: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return some.filter((line) => relevant(line) && !known.has(line));
  };
  return { ours: onlyIn(ours, theirs), theirs: onlyIn(theirs, ours) };
}
