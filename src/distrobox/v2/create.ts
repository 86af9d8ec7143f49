import { basename } from 'node:path/posix';
import type { Machine } from '../machine.ts';
import { subscriptionFiles } from '../subscription-files.ts';
import { defaultImage, type Item, isUnshared } from './item.ts';

/** The arguments that distrobox 2.0 gives podman, `create` first: a list from the start, no shell is asked. */
export function createArgv(item: Item, machine: Machine): string[] {
  const { user, uid, gid, home, helpers } = machine;
  const root = item.on.has('root');
  const init = item.on.has('init');
  return [
    'create',
    ...isolation(item),
    ...mounts(item, machine),
    ...(root ? [] : volume('/dev/null:/run/.distrobox.rootless:ro')),
    ...item.flags,
    ...item.volumes.flatMap(volume),
    ...(machine.hasCrun ? ['--runtime=crun'] : []),
    ...['--annotation', 'run.oci.keep_original_groups=1', '--ulimit', 'host'],
    ...(init ? ['--systemd=always'] : []),
    ...(root ? [] : ['--userns', `keep-id${machine.keepIdSize ? ':size=65536' : ''}`]),
    ...volume(`${helpers}/distrobox-init:/usr/bin/entrypoint:ro`),
    ...['--entrypoint', '/usr/bin/entrypoint'],
    // A copy of a container is an image that is committed on the spot; the dry run names the container instead.
    item.clone || item.image || defaultImage,
    ...['--verbose', '--name', user, '--user', `${uid}`, '--group', `${gid}`, '--home', item.home || home],
    ...['--init', init ? '1' : '0', '--nvidia', item.on.has('nvidia') ? '1' : '0'],
    ...['--pre-init-hooks', joined(item.preInitHooks), '--additional-packages', item.packages.join(' ')],
    ...['--', joined(item.initHooks)],
  ];
}

const volume = (text: string) => ['--volume', text];
const variable = (text: string) => ['--env', text];

function isolation(item: Item): string[] {
  return [
    ...['--hostname', item.hostname, '--name', item.name, '--privileged'],
    ...['--security-opt', 'label=disable', '--security-opt', 'apparmor=unconfined'],
    ...['--pids-limit=-1', '--user', 'root:root'],
    ...(isUnshared(item, 'ipc') ? [] : ['--ipc', 'host']),
    ...(isUnshared(item, 'netns') ? [] : ['--network', 'host']),
    ...(isUnshared(item, 'process') ? [] : ['--pid', 'host']),
  ];
}

function mounts(item: Item, machine: Machine): string[] {
  const { home, user, uid, helpers, exists, runcRoots, shmTarget } = machine;
  const same = (path: string) => volume(`${path}:${path}:rslave`);
  const when = (condition: boolean, ...found: string[]) => (condition ? found : []);
  const shared = !isUnshared(item, 'devsys');
  const ostreeHome = `/var/home/${user}`;
  const runtime = `/run/user/${uid}`;
  const netFiles = ['/etc/hosts', '/etc/resolv.conf', ...when(item.hostname === machine.hostname, '/etc/hostname')];
  return [
    ...['--label', 'manager=distrobox', '--label', `distrobox.unshare_groups=${isUnshared(item, 'groups') ? 1 : 0}`],
    ...variable(`SHELL=${basename(machine.shell)}`),
    ...variable(`HOME=${home}`),
    ...variable('container=podman'),
    ...variable('TERMINFO_DIRS=/usr/share/terminfo:/run/host/usr/share/terminfo'),
    ...variable(`CONTAINER_ID=${item.name}`),
    ...volume('/tmp:/tmp:rslave'),
    ...volume(`${helpers}/distrobox-export:/usr/bin/distrobox-export:ro`),
    ...volume(`${helpers}/distrobox-host-exec:/usr/bin/distrobox-host-exec:ro`),
    ...same(home),
    ...(runcRoots?.flatMap(({ path, readOnly }) =>
      volume(`${path}:/run/host${path}${readOnly ? ':ro,rslave' : ':rslave'}`),
    ) ?? volume('/:/run/host/:rslave')),
    ...when(shared, ...same('/dev'), ...same('/sys'), ...volume('/dev/pts'), ...volume('/dev/null:/dev/ptmx')),
    ...when(exists('/sys/fs/selinux'), ...volume('/sys/fs/selinux')),
    ...volume('/var/log/journal'),
    ...(shmTarget === undefined || isUnshared(item, 'ipc') ? [] : volume(`${shmTarget}:${shmTarget}`)),
    ...subscriptionFiles.flatMap(([path, target]) => when(exists(path), ...volume(`${path}:${target}:ro`))),
    ...when(
      item.home !== '',
      ...variable(`HOME=${item.home}`),
      ...variable(`DISTROBOX_HOST_HOME=${home}`),
      ...same(item.home),
    ),
    ...when(home !== ostreeHome && exists(ostreeHome), ...same(ostreeHome)),
    ...when(exists(runtime) && !item.on.has('init'), ...same(runtime)),
    ...(isUnshared(item, 'netns') ? [] : netFiles.filter(exists).flatMap((file) => volume(`${file}:${file}:ro`))),
  ];
}

/** Hooks follow each other with `&&`, unless one brings its own end. */
function joined(hooks: readonly string[]): string {
  return hooks
    .map((hook, at) => (at === hooks.length - 1 ? hook : hook + (/(;|&&)\s?$/.test(hook) ? ' ' : ' && ')))
    .join('');
}
