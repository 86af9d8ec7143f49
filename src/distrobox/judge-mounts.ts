import { shortened } from '../core/printable.ts';
import { clean, type Effective } from './effective.ts';
import { type Fault, flagKeys } from './fault.ts';
import type { Machine } from './machine.ts';
import type { DistroboxPolicy } from './policy.ts';

/** Folders, files and sockets of the host that are neither the workspace nor what distrobox mounts in any case. */
export function mountFaults({ mounts }: Effective, policy: DistroboxPolicy, machine: Machine): Fault[] {
  const workspaces = workspacesOf(policy, machine);
  const isWorkspace = (path: string) => workspaces.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return mounts.flatMap((mount): Fault[] => {
    const { source, target } = mount;
    if (source === undefined || isVolumeName(source)) return [];
    if (!source.startsWith('/')) return [literal(source)];
    if (isWorkspace(source) || isUsual(source, target, machine)) return [];
    if (/\.sock$|^(\/var)?\/run(\/|$)/.test(source)) {
      const message = `the host’s ${source}, a socket or a folder of them, is mounted at ${target}`;
      const fix = 'Remove it: who talks to such a socket acts on the host.';
      return [{ rule: 'DBX-07', value: source, message, fix, keys: ['volume', 'volumes', ...flagKeys] }];
    }
    return [foreign(source, target, policy)];
  });
}

function foreign(source: string, target: string, policy: DistroboxPolicy): Fault {
  const message = `the host’s ${source} is mounted at ${target}`;
  const fix = `Mount ${policy.workspace} only.`;
  return { rule: 'DBX-06', value: source, message, fix, keys: ['volume', 'volumes', 'home', ...flagKeys] };
}

/** What podman keeps itself, below the person's own storage. */
function isVolumeName(source: string): boolean {
  return /^volume [A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source);
}

function literal(source: string): Fault {
  const path = source.replace(/^volume /, '');
  const message = `${JSON.stringify(shortened(path, 200))} is taken as it stands: neither ~ nor $HOME means a home folder here`;
  const fix = 'Write an absolute path.';
  return { rule: 'DBX-06', value: path, message, fix, keys: ['volume', 'volumes', 'home', ...flagKeys] };
}

/** The folder by both names that a home has on an ostree host. */
function workspacesOf({ workspace }: DistroboxPolicy, { home, user }: Machine): string[] {
  if (!workspace.startsWith('~')) return [clean(workspace)];
  return [home, `/var/home/${user}`].map((folder) => clean(folder + workspace.slice(1)));
}

/** Mounts that distrobox makes in any case: they are told of as residual. Those of /dev and /sys are judged above. */
function isUsual(source: string, target: string, machine: Machine): boolean {
  const { home, user, uid, helpers, shmTarget } = machine;
  const same = [home, `/var/home/${user}`, `/run/user/${uid}`, '/tmp', '/dev', '/sys', shmTarget];
  same.push('/etc/hosts', '/etc/resolv.conf', '/etc/hostname');
  return (
    (source === target && same.includes(source)) ||
    target.startsWith('/run/host') ||
    target.startsWith('/run/secrets/') ||
    (source === '/dev/null' && ['/dev/ptmx', '/run/.nopasswd', '/run/.distrobox.rootless'].includes(target)) ||
    (source.startsWith(`${helpers}/distrobox-`) && target.startsWith('/usr/bin/'))
  );
}
