import { normalize } from 'node:path/posix';
import { type Flag, readPodmanCall } from './podman-flags.ts';

/** One mount of a container. */
export interface Mount {
  /** A path of the host; undefined: an empty volume of podman's. */
  source: string | undefined;
  target: string;
  readOnly: boolean;
}

/** The namespaces that podman may share with the host. */
export const namespaces = ['cgroup', 'ipc', 'network', 'pid', 'user', 'uts'] as const;
export type Namespace = (typeof namespaces)[number];

/** What a container can do, after all flags in podman's order. */
export interface Effective {
  image: string;
  privileged: boolean;
  /** As podman was told: paths of the host; `*` for all of them. */
  devices: string[];
  capabilities: string[];
  /** Shared with the host, or with another container. */
  shared: Partial<Record<Namespace, string>>;
  mounts: Mount[];
  /** Does the person keep the host's groups on entering? */
  groups: boolean;
  /** Whose files, environment or settings come in otherwise: the flags as written. */
  other: string[];
  /** Flags whose effect is not known here. */
  unknown: string[];
  /** What the container starts. */
  entrypoint: string | undefined;
  command: readonly string[];
}

/** Flags that let something in; the rest narrow, name, or describe. */
const opening = new Set(
  'annotation chrootdirs conmon-pidfile cidfile cgroup-conf cgroup-parent cgroups device-cgroup-rule env-file env-host gidmap group-add gpus group-entry hosts-file hostuser init-path label-file passwd-entry pidfile pod pod-id-file rootfs runtime seccomp-policy secret security-opt subgidname subuidname sysctl uidmap ulimit unsetenv-all volumes-from'.split(
    ' ',
  ),
);

/** What distrobox itself always gives, and which is told of as residual. */
const usual = new Set([
  'annotation run.oci.keep_original_groups=1',
  'runtime crun',
  'ulimit host',
  'security-opt label=disable',
  'security-opt apparmor=unconfined',
]);

const namespaceFlags: Readonly<Record<string, Namespace>> = {
  ...{ cgroupns: 'cgroup', ipc: 'ipc', network: 'network', pid: 'pid', userns: 'user', uts: 'uts' },
};

/** @param argv of podman, `create` first */
export function effectiveOf(argv: readonly string[]): Effective {
  const call = readPodmanCall(argv.slice(1));
  const last = (name: string) => call.flags.findLast((flag) => flag.name === name)?.value;
  const all = (name: string) => call.flags.filter((flag) => flag.name === name).map(({ value }) => value);
  const privileged = isTrue(last('privileged') ?? 'false');
  const added = all('cap-add').flatMap((value) => value.split(','));
  const devices = all('device').map((value) => value.split(':')[0] ?? '');
  const shared: Effective['shared'] = {};
  for (const [flag, namespace] of Object.entries(namespaceFlags)) {
    // Networks add up: the host's does not go away by a later one.
    const found = flag === 'network' ? all(flag).find(isForeign) : last(flag);
    if (found !== undefined && isForeign(found)) shared[namespace] = found;
  }
  return {
    image: call.image,
    privileged,
    devices: [...new Set(privileged ? ['*'] : devices)],
    capabilities: [...new Set(privileged ? ['ALL'] : added.map((name) => name.toUpperCase().replace(/^CAP_/, '')))],
    shared,
    mounts: call.flags.flatMap(mountOf),
    groups:
      all('label').findLast((label) => label.startsWith('distrobox.unshare_groups=')) !== 'distrobox.unshare_groups=1',
    other: call.flags
      .filter(({ name, value }) => opening.has(name) && value !== 'false' && !usual.has(`${name} ${value}`))
      .map(({ name, value }) => `--${name}=${value}`),
    unknown: [
      ...call.unknown,
      ...call.flags
        .filter(({ name }) => name === 'mount')
        .filter((flag) => mountOf(flag).length === 0)
        .map(({ value }) => `--mount=${value}`),
    ],
    entrypoint: last('entrypoint'),
    command: call.command,
  };
}

/** As Go's strconv.ParseBool; podman refuses anything else. */
function isTrue(value: string): boolean {
  return !['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value);
}

/** Is a namespace someone else's? `private`, `none`, `keep-id` and podman's own networks are not. */
function isForeign(value: string): boolean {
  return /^(host|container:|ns:)/.test(value) || value === 'shareable';
}

function mountOf({ name, value }: Flag): Mount[] {
  if (name === 'volume') {
    const [first = '', target, ...options] = value.split(':');
    const readOnly = options.join(',').split(',').includes('ro');
    if (target === undefined) return [{ source: undefined, target: normalize(first), readOnly }];
    const isPath = first.startsWith('/') || first.startsWith('.');
    return [{ source: isPath ? clean(first) : `volume ${first}`, target: clean(target), readOnly }];
  }
  if (name === 'tmpfs') return [{ source: undefined, target: clean(value.split(':')[0] ?? ''), readOnly: false }];
  if (name !== 'mount') return [];
  const parts = new Map(value.split(',').map((part) => part.split('=', 2) as [string, string | undefined]));
  const type = parts.get('type') ?? 'volume';
  const target = parts.get('target') ?? parts.get('destination') ?? parts.get('dst');
  const source = parts.get('source') ?? parts.get('src');
  if (target === undefined || !['bind', 'tmpfs', 'volume', 'devpts'].includes(type)) return [];
  const readOnly = ['ro', 'readonly'].some((option) => parts.has(option) && parts.get(option) !== 'false');
  const from = type === 'bind' ? clean(source ?? '') : source === undefined ? undefined : `volume ${source}`;
  return [{ source: from, target: clean(target), readOnly }];
}

/** Without `..`, doubled and trailing slashes. */
export function clean(path: string): string {
  const plain = normalize(path);
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}
