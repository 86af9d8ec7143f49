import { sha256 } from '../core/digest.ts';
import type { SourceLine } from '../core/errors.ts';
import type {
  Anomaly,
  ChangedPart,
  Delta,
  Entry,
  EntryType,
  ImageTree,
  RpmDatabase,
  RpmPackage,
  Whiteout,
} from '../image/types.ts';
import type { Descriptor, ImageConfig, ImageManifest } from '../registry/types.ts';
import { checkPolicyDocument, type Policy, policySchemaUrl } from './policy.ts';
import type { Context, Evidence, Finding } from './types.ts';

/** A path of a hand-made tree: text is a file's content, and what is not said is what is usual. */
export type EntrySpec = string | (Partial<Omit<Entry, 'path'>> & { content?: string });

/** Layers of a base made by hand; the image adds one. */
const baseLayers = 2;

/** A tree from path → entry. Parent folders are implied, root's, 0755. Entries belong to `layer` unless they say otherwise. */
export function treeOf(
  specs: Record<string, EntrySpec>,
  layer = 0,
  extra: { whiteouts?: Whiteout[]; anomalies?: Anomaly[]; layers?: number } = {},
): ImageTree {
  const entries = new Map<string, Entry>();
  const contents = new Map<string, Buffer>();
  const put = (path: string, spec: EntrySpec): void => {
    const given = typeof spec === 'string' ? { content: spec } : spec;
    const { content, ...members } = given;
    const type: EntryType = members.type ?? (members.target === undefined ? 'file' : 'symlink');
    const bytes = Buffer.from(content ?? '');
    entries.set(path, {
      path,
      type,
      mode: { directory: 0o755, symlink: 0o777 }[type as string] ?? 0o644,
      uid: 0,
      gid: 0,
      size: type === 'file' ? bytes.length : 0,
      mtime: 0,
      layer,
      inode: entries.size,
      ...(type === 'file' ? { digest: sha256(bytes) } : {}),
      ...members,
    });
    if (type === 'file') contents.set(path, bytes);
  };
  for (const [path, spec] of Object.entries(specs)) {
    const members = path.split('/');
    for (let depth = 1; depth < members.length; depth++) {
      const parent = members.slice(0, depth).join('/');
      if (!entries.has(parent)) put(parent, { type: 'directory', layer: 0 });
    }
    put(path, spec);
  }
  const lookup: ImageTree['lookup'] = (path, options) => resolve(entries, path, options?.followLast ?? true);
  return {
    layers: layersOf(extra.layers ?? baseLayers).map((descriptor, position) => ({
      descriptor,
      diffId: diffId(position),
      size: 0,
      entries: 0,
    })),
    entries,
    whiteouts: extra.whiteouts ?? [],
    anomalies: extra.anomalies ?? [],
    lookup,
    readFile: async (path, maxBytes) => {
      const entry = lookup(path);
      const bytes = entry?.type === 'file' ? contents.get(entry.path) : undefined;
      if (bytes && bytes.length > maxBytes) throw new RangeError(`${path} is larger than ${maxBytes} bytes`);
      return bytes;
    },
  };
}

function resolve(entries: ReadonlyMap<string, Entry>, path: string, followLast: boolean): Entry | undefined {
  let pending = path.split('/');
  let reached: string[] = [];
  for (let hops = 0; pending.length > 0; ) {
    const member = pending.shift();
    if (member === '' || member === '.' || member === undefined) continue;
    if (member === '..') {
      reached.pop();
      continue;
    }
    const entry = entries.get([...reached, member].join('/'));
    if (entry?.type === 'symlink' && (pending.length > 0 || followLast)) {
      if (++hops > 40) return undefined;
      const target = entry.target ?? '';
      if (target.startsWith('/')) reached = [];
      pending = [...target.split('/'), ...pending];
      continue;
    }
    reached.push(member);
  }
  return entries.get(reached.join('/'));
}

/** All differences, sorted by path; the real one is in src/image/. */
export function deltaOf(base: ImageTree, image: ImageTree): Delta {
  const paths = [...new Set([...base.entries.keys(), ...image.entries.keys()])].sort();
  return paths.flatMap((path): Delta => {
    const before = base.entries.get(path);
    const after = image.entries.get(path);
    if (before && !after) return [{ kind: 'removed', path, before }];
    if (!before && after) return [{ kind: 'added', path, after }];
    if (!before || !after) return [];
    const what: ChangedPart[] = [];
    if (before.type !== after.type) what.push('type');
    if (before.mode !== after.mode) what.push('mode');
    if (before.uid !== after.uid || before.gid !== after.gid) what.push('owner');
    if (before.digest !== after.digest) what.push('content');
    if (before.target !== after.target) what.push('target');
    if (xattrText(before) !== xattrText(after)) what.push('xattrs');
    return what.length > 0 ? [{ kind: 'changed', path, before, after, what }] : [];
  });
}

function xattrText(entry: Entry): string {
  return JSON.stringify([...(entry.xattrs ?? [])].map(([name, value]) => [name, value.toString('hex')]));
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
export function policyOf(members: object = {}): Policy {
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
  base?: Record<string, EntrySpec>;
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
  const base = spec.base ?? {};
  const baseTree = treeOf(base);
  const tree = treeOf(changed(base, spec.changes ?? {}), 0, {
    whiteouts: spec.whiteouts ?? [],
    anomalies: spec.anomalies ?? [],
    layers: baseLayers + 1,
  });
  const basePackages = spec.basePackages ?? databaseOf([]);
  return {
    tree,
    baseTree,
    delta: deltaOf(baseTree, tree),
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
