import type { Digest } from '../core/digest.ts';
import { diffTrees } from '../image/delta.ts';
import type { ImageTree, RpmDatabase, RpmPackage } from '../image/types.ts';
import type { ImageConfig, ImageManifest } from '../registry/types.ts';
import { comparePackages } from '../rules/package-diff.ts';
import { type ConfigDifference, type DiffDocument, diffSchemaUrl } from './diff.ts';
import { filesDifference } from './diff-files.ts';

/** All that is known of one of two images. */
export interface DiffSide {
  /** As the person named it. */
  name: string;
  digest: Digest;
  manifest: ImageManifest;
  config: ImageConfig;
  tree: Pick<ImageTree, 'entries'>;
  packages: RpmDatabase;
}

/** What changed from one image to another. */
export function compareImages(before: DiffSide, after: DiffSide): DiffDocument {
  return {
    schema: diffSchemaUrl,
    before: { name: before.name, digest: before.digest },
    after: { name: after.name, digest: after.digest },
    packages: packagesDifference(before.packages, after.packages),
    files: filesDifference(diffTrees(before.tree, after.tree)),
    config: configDifference(before, after),
    layers: layersDifference(before.manifest, after.manifest),
  };
}

/** What changed in the packages, as both RPM databases state. */
export function packagesDifference(before: RpmDatabase, after: RpmDatabase): DiffDocument['packages'] {
  if (before.state === 'absent' && after.state === 'absent') return { state: 'none', changes: [] };
  if (before.state !== 'read' || after.state !== 'read') {
    const reason = [whyUnread('first', before), whyUnread('second', after)].filter((each) => each !== undefined);
    return { state: 'unknown', reason: reason.join('; '), changes: [] };
  }
  const changes = comparePackages(before, after).map(({ name, kind, before: was, after: is }) => ({
    name,
    kind,
    before: was.map(versionOf).sort(),
    after: is.map(versionOf).sort(),
  }));
  return { state: 'compared', changes };
}

function whyUnread(which: string, database: RpmDatabase): string | undefined {
  if (database.state === 'read') return undefined;
  if (database.state === 'absent') return `the ${which} image has no RPM database`;
  return `${database.path} of the ${which} image cannot be read: ${database.reason}`;
}

function versionOf({ epoch, version, release, arch }: RpmPackage): string {
  return `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}.${arch}`;
}

function layersDifference(before: ImageManifest, after: ImageManifest): DiffDocument['layers'] {
  const known = new Set(before.layers.map(({ digest }) => digest));
  const fresh = after.layers.filter(({ digest }) => !known.has(digest));
  return {
    before: before.layers.length,
    after: after.layers.length,
    shared: after.layers.length - fresh.length,
    newBytes: fresh.reduce((sum, { size }) => sum + size, 0),
  };
}

type Values = Map<string, { member: string; name?: string; value: string }>;

function configDifference(before: DiffSide, after: DiffSide): ConfigDifference[] {
  const was = valuesOf(before);
  const is = valuesOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): ConfigDifference[] => {
    const one = was.get(key);
    const other = is.get(key);
    const named = one ?? other;
    if (!named || one?.value === other?.value) return [];
    const { member, name } = named;
    return [
      {
        member,
        ...(name === undefined ? {} : { name }),
        ...(one ? { before: one.value } : {}),
        ...(other ? { after: other.value } : {}),
      },
    ];
  });
}

/** Every value of config and manifest that a person may look for, under a key of its own. */
function valuesOf({ manifest, config }: DiffSide): Values {
  const values: Values = new Map();
  const put = (member: string, value: string | undefined, name?: string) => {
    if (value !== undefined)
      values.set(`${member}\0${name ?? ''}`, { member, ...(name !== undefined && { name }), value });
  };
  const all = (member: string, record: Record<string, string> = {}) => {
    for (const [name, value] of Object.entries(record)) put(member, value, name);
  };
  const { config: container = {} } = config;
  put('architecture', [config.os, config.architecture, config.variant].filter(Boolean).join('/'));
  put('created', instantOf(config.created));
  put('author', config.author);
  put('cmd', listed(container.Cmd));
  put('entrypoint', listed(container.Entrypoint));
  put('user', container.User);
  put('workdir', container.WorkingDir);
  put('stop-signal', container.StopSignal);
  all('label', container.Labels);
  all('annotation', manifest.annotations);
  for (const port of Object.keys(container.ExposedPorts ?? {})) put('port', 'exposed', port);
  for (const path of Object.keys(container.Volumes ?? {})) put('volume', 'declared', path);
  for (const line of container.Env ?? []) {
    const at = line.indexOf('=');
    put('env', at < 0 ? '' : line.slice(at + 1), at < 0 ? line : line.slice(0, at));
  }
  return values;
}

/** One way of writing a time: tools write fractions of a second or leave them out. */
function instantOf(time: string | undefined): string | undefined {
  const instant = Date.parse(time ?? '');
  return Number.isNaN(instant) ? time : new Date(instant).toISOString();
}

function listed(words: readonly string[] | null | undefined): string | undefined {
  return words ? JSON.stringify(words) : undefined;
}
