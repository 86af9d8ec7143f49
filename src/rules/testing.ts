import assert from 'node:assert/strict';
import { sha256 } from '../core/digest.ts';
import type { SourceLine } from '../core/errors.ts';
import { ContentReader } from '../image/content.ts';
import { diffTrees } from '../image/delta.ts';
import { inodeOf } from '../image/layer-tree.ts';
import { MergedImageTree } from '../image/tree.ts';
import type {
  Anomaly,
  Entry,
  EntryType,
  ImageTree,
  LayerFile,
  RpmDatabase,
  RpmPackage,
  Whiteout,
} from '../image/types.ts';
import type { Descriptor, ImageConfig, ImageManifest } from '../registry/types.ts';
import { parentsOf } from './places.ts';
import { checkPolicyDocument, type Policy, policySchemaUrl } from './policy.ts';
import type { Context, Evidence, Finding } from './types.ts';

/** A path of a hand-made tree: text is a file's content, and what is not said is what is usual. */
export type EntrySpec = string | (Partial<Omit<Entry, 'path'>> & { content?: string | Buffer });

/** Layers of a base made by hand; the image adds one. */
const baseLayers = 2;

/** What every bootc image has, so that no test has to name it: the folders that bootc asks for, a root that is a composefs. */
const frame: Record<string, EntrySpec> = {
  ...Object.fromEntries(
    ['boot', 'dev', 'proc', 'run', 'sys', 'sysroot', 'tmp', 'var'].map((path) => [path, { type: 'directory' }]),
  ),
  ostree: { target: 'sysroot/ostree' },
  'usr/lib/ostree/prepare-root.conf': '[composefs]\nenabled = true\n',
};

/** A tree from path → entry. Parent folders are implied, root's, 0755. Entries belong to `layer` unless they say otherwise. */
function treeOf(
  specs: Record<string, EntrySpec>,
  extra: { whiteouts?: Whiteout[]; anomalies?: Anomaly[]; layers?: number } = {},
): ImageTree {
  const entries = new Map<string, Entry>();
  const layers = layersOf(extra.layers ?? baseLayers);
  const kept = layers.map(() => new Map<number, Uint8Array>());
  const put = (path: string, spec: EntrySpec): void => {
    const { content = '', ...members } = typeof spec === 'string' ? { content: spec } : spec;
    const type: EntryType = members.type ?? (members.target === undefined ? 'file' : 'symlink');
    const layer = members.layer ?? 0;
    const bytes = Buffer.from(content);
    const position = entries.size;
    entries.set(path, {
      path,
      type,
      mode: type === 'directory' ? 0o755 : type === 'symlink' ? 0o777 : 0o644,
      uid: 0,
      gid: 0,
      size: type === 'file' ? bytes.length : 0,
      mtime: 0,
      layer,
      inode: inodeOf(layer, position),
      ...(type === 'file' ? { digest: sha256(bytes) } : {}),
      ...(type === 'file' && bytes.length > 0 ? { head: bytes.subarray(0, 8) } : {}),
      ...members,
    });
    kept[layer]?.set(position, bytes);
  };
  put('', { type: 'directory' });
  for (const [path, spec] of Object.entries(specs)) {
    for (const parent of parentsOf(path).reverse()) if (!entries.has(parent)) put(parent, { type: 'directory' });
    put(path, spec);
  }
  const sources = layers.map((descriptor, position) => ({
    descriptor,
    diffId: diffId(position),
    open: (): never => assert.fail('all contents are kept'),
  }));
  return new HandMadeTree(
    {
      layers: sources.map(({ descriptor, diffId }) => ({ descriptor, diffId, size: 0, entries: 0 })),
      entries,
      whiteouts: extra.whiteouts ?? [],
      anomalies: extra.anomalies ?? [],
    },
    new ContentReader(sources, kept, undefined),
  );
}

/** Its layers have no archives: what is kept of them is all there is. */
class HandMadeTree extends MergedImageTree {
  override async readLayer(layer: number, maxBytes: number, visit: (file: LayerFile) => void): Promise<void> {
    for (const { path, type, size, ...entry } of this.entries.values()) {
      if (type !== 'file' || entry.layer !== layer || size === 0) continue;
      visit({ path, size, content: (await this.readFile(path, size))?.subarray(0, maxBytes) ?? Buffer.alloc(0) });
    }
  }
}

/** The base's entries plus and minus some: `undefined` removes a path. */
export function changed(
  base: Record<string, EntrySpec>,
  changes: Record<string, EntrySpec | undefined>,
): Record<string, EntrySpec> {
  const specs: Record<string, EntrySpec> = { ...base };
  for (const [path, spec] of Object.entries(changes)) {
    if (spec === undefined) delete specs[path];
    else specs[path] = typeof spec === 'string' ? { content: spec, layer: baseLayers } : { layer: baseLayers, ...spec };
  }
  return specs;
}

/** A policy from the members that matter to a test. */
function policyOf(members: object = {}): Policy {
  const result = checkPolicyDocument({ schema: policySchemaUrl, name: 'test', ...members });
  if (!result.success) throw result.error;
  return result.data;
}

function diffId(position: number): ReturnType<typeof sha256> {
  return sha256(`diff ${position}`);
}

function layersOf(count: number): Descriptor[] {
  return Array.from({ length: count }, (_, position) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    digest: sha256(`layer ${position}`),
    size: 1000 + position,
  }));
}

function manifestOf(count: number): ImageManifest {
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256('config'), size: 2 };
  return { schemaVersion: 2, config, layers: layersOf(count) };
}

function configOf(count: number): ImageConfig {
  return {
    architecture: 'amd64',
    os: 'linux',
    config: { Labels: { 'containers.bootc': '1' } },
    rootfs: { type: 'layers', diff_ids: Array.from({ length: count }, (_, position) => diffId(position)) },
  };
}

/** A context in which every lineage rule is content. */
export function contextOf(): Context {
  const digest = sha256('base');
  return {
    image: { digest: sha256('image'), manifest: manifestOf(baseLayers + 1), config: configOf(baseLayers + 1) },
    base: {
      reference: `ghcr.io/example/base:stable@${digest}`,
      digest,
      manifest: manifestOf(baseLayers),
      config: configOf(baseLayers),
      verification: { kind: 'key', fingerprint: sha256('key'), reference: 'ghcr.io/example/base:stable' },
    },
    targets: ['ghcr.io/wtgos/wtgos:stable'],
  };
}

export interface EvidenceSpec {
  /** Beside what every image has; undefined takes something of that away. */
  base?: Record<string, EntrySpec | undefined>;
  /** Path → what the image has there instead; undefined removes. */
  changes?: Record<string, EntrySpec | undefined>;
  whiteouts?: Whiteout[];
  anomalies?: Anomaly[];
  packages?: RpmDatabase;
  basePackages?: RpmDatabase;
  context?: Context;
  policy?: object;
  sources?: Record<string, SourceLine>;
}

/** Evidence about a base and an image that differs from it as said; all else is in order. */
export function evidenceOf(spec: EvidenceSpec): Evidence {
  const base: Record<string, EntrySpec> = { ...frame };
  for (const [path, entry] of Object.entries(spec.base ?? {})) {
    if (entry === undefined) delete base[path];
    else base[path] = entry;
  }
  const baseTree = treeOf(base);
  const tree = treeOf(changed(base, spec.changes ?? {}), {
    whiteouts: spec.whiteouts ?? [],
    anomalies: spec.anomalies ?? [],
    layers: baseLayers + 1,
  });
  const basePackages = spec.basePackages ?? databaseOf([]);
  return {
    tree,
    baseTree,
    delta: diffTrees(baseTree, tree),
    packages: spec.packages ?? basePackages,
    basePackages,
    context: spec.context ?? contextOf(),
    policy: policyOf(spec.policy),
    sources: new Map(Object.entries(spec.sources ?? {})),
  };
}

export function packageOf(name: string, members: Partial<RpmPackage> = {}): RpmPackage {
  return {
    name,
    epoch: undefined,
    version: '1',
    release: '1',
    arch: 'x86_64',
    vendor: 'Example',
    files: [],
    ...members,
  };
}

export function databaseOf(packages: RpmPackage[], keys: string[] = []): RpmDatabase {
  return { state: 'read', path: 'usr/share/rpm/rpmdb.sqlite', packages, keys };
}

/** `RULE level path` of each finding, which is what most tests compare. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, level, path }) => [rule, level, path].filter((part) => part !== undefined).join(' '));
}
