import { basename } from 'node:path/posix';
import type { Machine } from '../machine.ts';
import { subscriptionFiles } from '../subscription-files.ts';
import { type CreateArguments, Refused } from './arguments.ts';
import { isPattern, NotEvaluated, shellWords } from './shell-words.ts';

const defaultImage = 'registry.fedoraproject.org/fedora-toolbox:latest';

/** What distrobox-create settles before it writes the command. */
interface Settled {
  given: CreateArguments;
  name: string;
  image: string;
  hostname: string;
}

/**
 * The arguments that distrobox-create 1.8 gives podman, `create` first: its text, split into words by the shell twice.
 *
 * @throws Refused where it ends before, NotEvaluated where the text is more than words
 */
export function createArgv(given: CreateArguments, machine: Machine): string[] {
  // A copy of a container is an image that distrobox commits on the spot; its dry run names the container instead.
  const image = given.clone !== '' ? given.clone : given.image === '' ? defaultImage : given.image;
  const named = given.clone !== '' ? given.image : image;
  let name = given.name;
  if (name === '') name = named === defaultImage ? 'my-distrobox' : basename(named).replace(/[:.]/g, '-');
  const ownHost = given.unshareNetns ? `${name}.${machine.hostname}` : machine.hostname;
  const hostname = given.hostname === '' ? ownHost : given.hostname;
  if ([...hostname].length > 64) {
    throw new Refused(
      `the host name ${hostname.slice(0, 80)} is longer than 64 characters`,
      'Give a shorter hostname.',
    );
  }
  const text = commandText({ given, name, image, hostname }, machine);
  // `eval ${cmd}` without quotes: words, each looked for among files, then joined by single blanks and read again.
  const fields = text.split(/[ \t\n]+/).filter((field) => field !== '');
  const pattern = fields.find((field) => isPattern(field) && !/["']/.test(field));
  if (pattern !== undefined) {
    throw new NotEvaluated(`${JSON.stringify(pattern)} stands for files of the folder where distrobox is called`);
  }
  return shellWords(
    fields.join(' '),
    new Map([
      ['HOME', machine.home],
      ['USER', machine.user],
    ]),
  );
}

function commandText(settled: Settled, machine: Machine): string {
  const { given, image } = settled;
  const { user, uid, gid, home } = machine;
  const bit = (on: boolean) => (on ? '1' : '0');
  return [
    'create',
    ...(given.platform === '' ? [] : [`--platform=${given.platform}`]),
    ...isolation(settled),
    ...mounts(settled, machine),
    ...podmanOnly(given, machine),
    extraFlags(given),
    '--entrypoint /usr/bin/entrypoint',
    image,
    `--verbose --name "${user}" --user ${uid} --group ${gid}`,
    `--home "${given.home === '' ? home : given.home}"`,
    `--init "${bit(given.init)}" --nvidia "${bit(given.nvidia)}"`,
    `--pre-init-hooks "${given.preInitHooks}"`,
    `--additional-packages "${given.packages}"`,
    `-- '${given.initHooks}'`,
  ].join('\n');
}

function isolation({ given, name, hostname }: Settled): string[] {
  return [
    `--hostname "${hostname}"`,
    `--name "${name}"`,
    '--privileged',
    '--security-opt label=disable',
    '--security-opt apparmor=unconfined',
    '--pids-limit=-1',
    '--user root:root',
    ...(given.unshareIpc ? [] : ['--ipc host']),
    ...(given.unshareNetns ? [] : ['--network host']),
    ...(given.unshareProcess ? [] : ['--pid host']),
  ];
}

function mounts({ given, name, hostname }: Settled, machine: Machine): string[] {
  const { home, user, uid, helpers, exists } = machine;
  const text = [
    '--label "manager=distrobox"',
    `--label "distrobox.unshare_groups=${given.unshareGroups ? 1 : 0}"`,
    `--env "SHELL=${basename(machine.shell)}"`,
    `--env "HOME=${home}"`,
    `--env "container=${given.root ? 'sudo podman' : 'podman'}"`,
    '--env "TERMINFO_DIRS=/usr/share/terminfo:/run/host/usr/share/terminfo"',
    `--env "CONTAINER_ID=${name}"`,
    '--volume /tmp:/tmp:rslave',
    `--volume "${helpers}/distrobox-init":/usr/bin/entrypoint:ro`,
    `--volume "${helpers}/distrobox-export":/usr/bin/distrobox-export:ro`,
    `--volume "${helpers}/distrobox-host-exec":/usr/bin/distrobox-host-exec:ro`,
    `--volume "${home}":"${home}":rslave`,
    ...(machine.runcRoots?.map(
      ({ path, readOnly }) => `--volume ${path}:/run/host${path}${readOnly ? ':ro' : ''}:rslave`,
    ) ?? ['--volume /:/run/host/:rslave']),
  ];
  if (!given.unshareDevsys) {
    text.push(
      '--volume /dev:/dev:rslave',
      '--volume /sys:/sys:rslave',
      '--volume /dev/pts',
      '--volume /dev/null:/dev/ptmx',
    );
  }
  if (exists('/sys/fs/selinux')) text.push('--volume /sys/fs/selinux');
  text.push('--volume /var/log/journal');
  if (machine.shmTarget !== undefined && !given.unshareIpc)
    text.push(`--volume ${machine.shmTarget}:${machine.shmTarget}`);
  for (const [path, target] of subscriptionFiles) if (exists(path)) text.push(`--volume ${path}:${target}:ro`);
  if (given.home !== '') {
    text.push(`--env "HOME=${given.home}"`, `--env "DISTROBOX_HOST_HOME=${home}"`);
    text.push(`--volume "${given.home}:${given.home}:rslave"`);
  }
  const ostreeHome = `/var/home/${user}`;
  if (home !== ostreeHome && exists(ostreeHome)) text.push(`--volume "${ostreeHome}":"${ostreeHome}":rslave`);
  const runtime = `/run/user/${uid}`;
  if (exists(runtime) && !given.init) text.push(`--volume ${runtime}:${runtime}:rslave`);
  if (!given.unshareNetns) {
    const files = ['/etc/hosts', '/etc/resolv.conf', ...(hostname === machine.hostname ? ['/etc/hostname'] : [])];
    for (const file of files) if (exists(file)) text.push(`--volume ${file}:${file}:ro`);
  }
  return text;
}

function podmanOnly(given: CreateArguments, { hasCrun, keepIdSize }: Machine): string[] {
  return [
    ...(hasCrun ? ['--runtime=crun'] : []),
    '--annotation run.oci.keep_original_groups=1',
    '--ulimit host',
    ...(given.init ? ['--systemd=always'] : []),
    ...(given.root ? [] : [`--userns keep-id${keepIdSize ? ':size=65536' : ''}`]),
  ];
}

/** The manifest's flags, a mark for distrobox-init, and the volumes, each split into words first. */
function extraFlags(given: CreateArguments): string {
  const volumes = given.volumes.split(/[ \t\n]+/).filter((volume) => volume !== '');
  if (volumes.some((volume) => isPattern(volume))) {
    throw new NotEvaluated('a pattern in a volume stands for files of the folder where distrobox is called');
  }
  return [
    given.flags,
    ...(given.noPassword ? ['--volume /dev/null:/run/.nopasswd:ro'] : []),
    ...(given.root ? [] : ['--volume /dev/null:/run/.distrobox.rootless:ro']),
    ...volumes.map((volume) => `--volume ${volume}`),
  ].join('\n');
}
