import type { Box } from './types.ts';

/** Something that no manifest can take away. */
export interface Residual {
  id: string;
  /** What remains open, one sentence. */
  title: string;
  consequence: string;
  /** What to do about it. */
  wayOut: string;
}

const quadlet = 'Use the unit that `--quadlet` writes: it has none of this.';

const residuals: readonly Residual[] = [
  {
    id: 'host-files',
    title: 'The host’s root is mounted at /run/host, and the person’s own home folder at its own path',
    consequence:
      'What runs inside reads and changes every file that the person can: keys in ~/.ssh, browser profiles, shell start-up files, from which it gets out.',
    wayOut: quadlet,
  },
  {
    id: 'temporary-files',
    title: 'The host’s /tmp is shared',
    consequence:
      'Sockets and files that other programs of the person leave there are within reach, X11’s socket among them.',
    wayOut: quadlet,
  },
  {
    id: 'host-devices',
    title: 'The host’s /dev is at /run/host/dev',
    consequence:
      'A rootless container has no device rules: what the file mode lets anyone open (/dev/accel, /dev/kvm, /dev/fuse; input and video by ACL) can be opened there.',
    wayOut: quadlet,
  },
  {
    id: 'host-commands',
    title: 'The session bus and podman’s socket are at /run/host/run/user',
    consequence:
      'Commands run on the host: this is how distrobox-host-exec works. Where the person may use docker’s socket, as root.',
    wayOut: quadlet,
  },
  {
    id: 'no-selinux',
    title: 'SELinux and AppArmor are off for the container (label=disable cannot be taken back)',
    consequence: 'File modes alone stand between the container and the files that are mounted.',
    wayOut: quadlet,
  },
  {
    id: 'host-environment',
    title: 'Entering forwards the environment of the shell',
    consequence: 'Tokens and passwords in environment variables (GITHUB_TOKEN, SSH_AUTH_SOCK) go inside.',
    wayOut: 'Enter from an empty environment: env -i HOME="$HOME" USER="$USER" TERM="$TERM" distrobox enter …',
  },
  {
    id: 'network',
    title: 'A network of its own is a network: the internet and the local one are in reach',
    consequence: 'What is read inside can be sent out, and services in the local network can be spoken to.',
    wayOut: 'Add --network=none to additional_flags (Network=none in the unit) where no network is needed.',
  },
  {
    id: 'gpu-driver',
    title: 'The driver of the graphics device is open to what runs inside',
    consequence:
      'A fault in amdgpu or amdkfd is a way into the kernel; memory of the device is shared with the desktop.',
    wayOut: 'None but a machine of its own. This remains with the strict unit, too.',
  },
];

/** What remains whatever this box says; the same for both versions of distrobox. */
export function residualOf(box: Pick<Box, 'rootful'>): readonly Residual[] {
  if (!box.rootful) return residuals;
  return residuals.map((residual) =>
    residual.id === 'host-devices'
      ? { ...residual, consequence: 'The container is root’s: it makes device nodes and opens what the rules let it.' }
      : residual,
  );
}
