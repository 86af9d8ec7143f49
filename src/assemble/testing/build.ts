/** Builds for tests: a base from members in memory, a context from a description, the result as a tree. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type RawMember, tarOf } from '../../../tests/tools/tar.ts';
import { sha256 } from '../../core/digest.ts';
import type { Log } from '../../core/log.ts';
import { indexImage } from '../../image/index-image.ts';
import { directory, file, symlink } from '../../image/testing/layers.ts';
import type { ImageTree } from '../../image/types.ts';
import { LayoutStore } from '../../registry/layout.ts';
import { mediaTypes } from '../../registry/media-types.ts';
import type { ContainerConfig, HistoryEntry, Store } from '../../registry/types.ts';
import { buildByAppend } from '../append.ts';
import { planBuild } from '../plan.ts';
import { resolveBase } from '../resolve-base.ts';
import type { ResolvedBase, StagedImage } from '../types.ts';

export const platform = { os: 'linux', architecture: 'amd64' } as const;
export const created = new Date('2026-02-03T04:05:06.789Z');

/** Path → content of a file; `{ link }`, `{ dir }` for others. */
export type Files = Record<
  string,
  string | Buffer | { link: string } | { dir: number } | { content: string; mode: number }
>;

/** A folder of its own for one test, removed at its end. */
export class Workspace implements Disposable {
  readonly dir = mkdtempSync(join(tmpdir(), 'wtgos-assemble-'));
  readonly context = join(this.dir, 'context');

  constructor(files: Files = {}) {
    mkdirSync(this.context);
    this.write(files);
  }

  write(files: Files): void {
    for (const [path, what] of Object.entries(files)) {
      const full = join(this.context, path);
      mkdirSync(dirname(full), { recursive: true });
      if (typeof what === 'string' || Buffer.isBuffer(what)) writeFileSync(full, what, { mode: 0o644 });
      else if ('link' in what) symlinkSync(what.link, full);
      else if ('dir' in what) {
        mkdirSync(full, { recursive: true });
        chmodSync(full, what.dir);
      } else {
        writeFileSync(full, what.content);
        chmodSync(full, what.mode);
      }
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Keeps what it is told. */
export class KeepingLog implements Log {
  readonly warnings: string[] = [];
  info(): void {}
  warn(message: string): void {
    this.warnings.push(message);
  }
  debug(): void {}
  step<T>(_title: string, work: () => Promise<T>): Promise<T> {
    return work();
  }
  progress(): void {}
}

export const baseMembers: readonly RawMember[] = [
  directory('etc'),
  file('etc/passwd', 'root:x:0:0::/root:/bin/sh\nbob:x:1234:2345::/home/bob:/bin/sh\n'),
  file('etc/group', 'root:x:0:\nstaff:x:77:bob\n'),
  file('etc/file', 'base\n'),
  directory('etc/private', { mode: 0o700, uid: 5, gid: 6, pax: [['SCHILY.xattr.user.test', 'hi']] }),
  directory('etc/full'),
  file('etc/full/z', 'z\n'),
  symlink('etc/os-release', '../usr/lib/os-release'),
  directory('usr'),
  directory('usr/lib'),
  file('usr/lib/os-release', 'ID=base\n'),
  symlink('lib', 'usr/lib'),
  directory('var'),
  directory('var/opt'),
  symlink('opt', 'var/opt'),
  symlink('absolute', '/var/opt'),
  symlink('dangling', '/nowhere/x'),
  symlink('loop', 'loop'),
];

export interface BaseOptions {
  members?: readonly RawMember[];
  config?: ContainerConfig;
  history?: HistoryEntry[];
  format?: 'oci' | 'docker';
}

/** Writes a base of one layer, tagged `stable`. */
export async function writeBase(dir: string, options: BaseOptions = {}): Promise<{ store: Store; digest: string }> {
  const { members = baseMembers, config = {}, history, format = 'oci' } = options;
  const store = await LayoutStore.open(dir);
  const docker = format === 'docker';
  const tar = tarOf(members);
  const put = async (mediaType: string, bytes: Buffer) => {
    const descriptor = { mediaType, digest: sha256(bytes), size: bytes.length };
    await store.putBlob(descriptor, {
      async *open() {
        yield bytes;
      },
    });
    return descriptor;
  };
  const layer = await put(docker ? mediaTypes.dockerLayerGzip : mediaTypes.ociLayerGzip, gzipSync(tar));
  const imageConfig = {
    ...platform,
    config,
    rootfs: { type: 'layers', diff_ids: [sha256(tar)] },
    ...(history ? { history } : {}),
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: docker ? mediaTypes.dockerManifest : mediaTypes.ociManifest,
    config: await put(
      docker ? mediaTypes.dockerConfig : mediaTypes.ociConfig,
      Buffer.from(JSON.stringify(imageConfig)),
    ),
    layers: [layer],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  const { digest } = await store.putManifest(bytes, manifest.mediaType, { tag: 'stable' });
  return { store, digest };
}

export interface BuildOptions extends BaseOptions {
  containerfile: string;
  buildArgs?: Record<string, string>;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  /** In the place of FROM; the `base` in a Containerfile's text is the test's base. */
  base?: string;
  created?: Date;
  output?: string;
  /** A layout with a base tagged `stable`, instead of one that is made of `members`. */
  layout?: string;
}

export interface Built {
  staged: StagedImage;
  base: ResolvedBase;
  baseTree: ImageTree;
  tree: ImageTree;
  warnings: string[];
}

/** `FROM base` stands for the test's base; the rest is as in production. */
export async function build(workspace: Workspace, options: BuildOptions): Promise<Built> {
  const log = new KeepingLog();
  if (options.layout === undefined) await writeBase(join(workspace.dir, 'base'), options);
  const containerfile = join(workspace.context, 'Containerfile');
  writeFileSync(
    containerfile,
    options.containerfile.replace(/^FROM base\b/m, `FROM oci:${options.layout ?? 'base'}:stable`),
  );
  const plan = await planBuild({
    containerfile,
    contextDir: workspace.context,
    base: options.base,
    platform,
    buildArgs: options.buildArgs ?? {},
    engine: 'auto',
    cwd: workspace.dir,
  });
  const open = async (reference: { kind: string; dir?: string }) => LayoutStore.open(reference.dir ?? '');
  const base = await resolveBase(
    plan,
    { baseTrust: { kind: 'unsigned' }, platform, cwd: workspace.dir },
    { open, log },
  );
  const baseTree = await treeOf(base, base.store, log);
  log.warnings.length = 0;
  const staged = await buildByAppend({
    plan,
    base,
    baseTree,
    contextDir: workspace.context,
    outputDir: join(workspace.dir, options.output ?? 'output'),
    created: options.created ?? created,
    labels: options.labels ?? {},
    annotations: options.annotations ?? {},
    log,
  });
  const tree = await treeOf(
    { manifest: { document: staged.manifest }, config: staged.config },
    staged.store,
    log,
    base,
  );
  return { staged, base, baseTree, tree, warnings: log.warnings };
}

async function treeOf(
  { manifest, config }: Pick<ResolvedBase, 'config'> & { manifest: Pick<ResolvedBase['manifest'], 'document'> },
  store: Store,
  log: Log,
  base?: ResolvedBase,
): Promise<ImageTree> {
  const ofBase = new Set(base?.manifest.document.layers.map(({ digest }) => digest));
  const layers = manifest.document.layers.map((descriptor, at) => ({
    descriptor,
    diffId: config.rootfs.diff_ids[at] ?? sha256(''),
    open: () => (base && ofBase.has(descriptor.digest) ? base.store : store).openBlob(descriptor),
  }));
  return indexImage({ layers, log });
}

/** One line for each change: `+ f 644 0:0 path`, `~ …`, `- path`; `-> target` for links. */
export function changesOf({ baseTree, tree }: Pick<Built, 'baseTree' | 'tree'>): string[] {
  const line = (path: string, of: ImageTree) => {
    const entry = of.entries.get(path);
    if (!entry) return undefined;
    const { type, mode, uid, gid, target, digest } = entry;
    return `${type[0]} ${mode.toString(8)} ${uid}:${gid} ${path}${target === undefined ? '' : ` -> ${target}`}|${digest ?? ''}`;
  };
  const lines: string[] = [];
  for (const path of [...new Set([...baseTree.entries.keys(), ...tree.entries.keys()])].sort()) {
    const [before, after] = [line(path, baseTree), line(path, tree)];
    if (before === after) continue;
    lines.push(after === undefined ? `- ${path}` : `${before === undefined ? '+' : '~'} ${after.split('|')[0]}`);
  }
  return lines;
}
