import type { SourceLine } from '../core/errors.ts';
import { shortened } from '../core/printable.ts';
import type { Finding } from '../rules/types.ts';
import { clean, type Effective, namespaces } from './effective.ts';
import { type Fault, flagKeys } from './fault.ts';
import { mountFaults } from './judge-mounts.ts';
import type { Machine } from './machine.ts';
import type { DistroboxPolicy } from './policy.ts';
import type { Box, Setting } from './types.ts';

/** Where the manifest is, and whose machine it is for. */
export interface Place {
  file: string;
  machine: Machine;
}

/**
 * Compares what a container can do with what the policy lets it.
 *
 * @param used gets the exceptions of the policy that were of use
 */
export function judgeBox(
  box: Box,
  effective: Effective,
  policy: DistroboxPolicy,
  place: Place,
  used: Set<DistroboxPolicy['allow'][number]>,
): Finding[] {
  const faults = [
    ...deviceFaults(effective, policy),
    ...namespaceFaults(effective),
    ...mountFaults(effective, policy, place.machine),
    ...capabilityFaults(effective),
    ...(box.rootful ? [rootFault] : []),
    ...imageFaults(effective, policy),
    ...flagFaults(effective),
  ];
  const once = new Map(faults.map((fault) => [`${fault.rule} ${fault.value}`, fault]));
  return [...once.values()].map((fault) => {
    const { rule, value, message, fix, unknown } = fault;
    const exception = policy.allow.find((each) => each.rule === rule && each.value === value);
    if (exception) used.add(exception);
    return {
      rule,
      level: exception ? 'note' : unknown ? 'unknown' : 'error',
      message: `${shortened(box.name, 80)}: ${message}${exception ? `; allowed: ${exception.reason}` : ''}`,
      at: at(box, fault, place.file),
      evidence: { box: box.name, value, ...(exception ? { allowed: exception.reason } : {}) },
      ...(exception ? {} : { fix }),
    };
  });
}

/** The last line that names the value, else the key that should have been there, else the section. */
function at(box: Box, { keys, value, seen }: Fault, file: string): SourceLine {
  const candidates = box.settings.filter(({ key }) => keys.includes(key));
  const ownKeys = keys.length > 1 ? candidates.filter(({ key }) => !flagKeys.includes(key)) : candidates;
  const found: Setting | undefined =
    candidates.findLast((setting) => seen?.test(setting.value) ?? setting.value.includes(value)) ?? ownKeys.at(-1);
  return found ? { file, line: found.line, column: found.column } : { file, line: box.line, column: 1 };
}

function deviceFaults({ privileged, devices }: Effective, policy: DistroboxPolicy): Fault[] {
  if (privileged) {
    const fix = 'Add --privileged=false to additional_flags, and --cap-add=SYS_ADMIN, which its start-up needs.';
    const message = 'privileged: every device of the host and every capability';
    return [{ rule: 'DBX-03', value: 'privileged', message, fix, keys: flagKeys }];
  }
  return devices
    .filter((device) => !policy.devices.includes(clean(device)))
    .map((device) => ({
      rule: 'DBX-04',
      value: device,
      message: `the device ${device}`,
      fix: `Remove it, or name it in the policy, which has: ${policy.devices.join(', ')}.`,
      keys: flagKeys,
    }));
}

/** A flag of podman for each namespace, as people write it. */
const namespaceFlag: Readonly<Record<string, RegExp>> = {
  cgroup: /--cgroupns/,
  ipc: /--ipc/,
  network: /--net(work)?\b/,
  pid: /--pid\b/,
  user: /--userns/,
  uts: /--uts/,
};
const unshareKeys: Readonly<Record<string, string>> = {
  ipc: 'unshare_ipc',
  network: 'unshare_netns',
  pid: 'unshare_process',
};

function namespaceFaults({ shared, mounts, groups }: Effective): Fault[] {
  const faults: Fault[] = [];
  for (const namespace of namespaces) {
    const value = shared[namespace];
    if (value === undefined) continue;
    const key = unshareKeys[namespace];
    const fix = key ? `Set ${key}=1, or unshare_all=1.` : `Remove --${namespace} from additional_flags.`;
    const message = `the ${namespace} namespace is shared: ${value}`;
    const keys = [...(key ? [key] : []), 'unshare_all', ...flagKeys];
    const seen = namespaceFlag[namespace] ?? /$^/;
    faults.push({ rule: 'DBX-05', value: namespace, message, fix, keys, seen });
  }
  for (const path of ['/dev', '/sys']) {
    if (!mounts.some(({ source, target }) => source === path && target === path)) continue;
    const keys = ['unshare_devsys', 'unshare_all', ...flagKeys];
    const message = `the host’s ${path} is mounted`;
    const fix = 'Set unshare_devsys=1, or unshare_all=1.';
    faults.push({ rule: 'DBX-05', value: path, message, fix, keys, seen: new RegExp(`${path}/?:`) });
  }
  if (groups) {
    const keys = ['unshare_groups', 'unshare_all', ...flagKeys];
    const message = 'the person’s groups are kept, docker and wheel among them';
    faults.push({ rule: 'DBX-05', value: 'groups', message, fix: 'Set unshare_groups=1, or unshare_all=1.', keys });
  }
  return faults;
}

function capabilityFaults({ privileged, capabilities }: Effective): Fault[] {
  if (privileged) return [];
  return capabilities.map((name) => ({
    rule: 'DBX-08',
    value: name,
    message: `the capability ${name}`,
    fix: 'Remove it, or allow it in the policy with a reason.',
    keys: flagKeys,
  }));
}

const rootFault: Fault = {
  rule: 'DBX-09',
  value: 'root',
  message: 'the container is root’s: no user namespace is between it and the host',
  fix: 'Set root=false.',
  keys: ['root'],
};

function imageFaults({ image, command }: Effective, policy: DistroboxPolicy): Fault[] {
  const faults: Fault[] = [];
  if (command[0] !== '--verbose') {
    const message = `a bare word in additional_flags takes the image’s place: ${shortened(image, 200)}`;
    faults.push({
      rule: 'DBX-12',
      value: image,
      message,
      fix: 'Remove the word, or write flag=value.',
      keys: flagKeys,
    });
  }
  const isPinned = /^[a-z0-9][a-z0-9.-]*(:\d+)?\/[a-z0-9._/-]+(:[\w.-]+)?@sha256:[0-9a-f]{64}$/.test(image);
  const isVerified = policy.images.some(
    (scope) => image.startsWith(scope) && /^([/:@]|$)/.test(image.slice(scope.length)),
  );
  if (!isPinned && !(isVerified && /^[\w.:/@-]+$/.test(image) && !image.includes('..'))) {
    const message = `the image ${JSON.stringify(shortened(image, 200))} is neither named by digest nor from a verified place`;
    const scopes = policy.images.length === 0 ? '' : `, or one from ${policy.images.join(', ')}`;
    const fix = `Name a full reference with @sha256:…${scopes}.`;
    faults.push({ rule: 'DBX-10', value: image, message, fix, keys: ['image', 'clone', ...flagKeys] });
  }
  return faults;
}

function flagFaults({ other, unknown }: Effective): Fault[] {
  const fix = 'Remove it, or allow it in the policy with a reason.';
  const keys = flagKeys;
  return [
    ...other.map((flag): Fault => ({ rule: 'DBX-11', value: flag, message: `the flag ${flag}`, fix, keys })),
    ...unknown.map(
      (flag): Fault => ({
        rule: 'DBX-11',
        value: flag,
        message: `${flag}: its effect is not known`,
        fix,
        keys,
        unknown: true,
      }),
    ),
  ];
}
