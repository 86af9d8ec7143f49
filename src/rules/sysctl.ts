import { matchName } from '../core/match-runs.ts';

/**
 * Settings of the kernel that name a program which it starts as root (Documentation/admin-guide/sysctl/kernel.rst), or as
 * whoever runs a file of a kind (binfmt_misc).
 */
const startPrograms = [
  'kernel/core_pattern',
  'kernel/hotplug',
  'kernel/modprobe',
  'kernel/poweroff_cmd',
  'fs/binfmt_misc/register',
];

/** Whether a setting of sysctl.d(5), or of udev's SYSCTL, has the kernel start a program. */
export function startsProgram(name: string, value: string): boolean {
  // Dots and slashes part words, as many as there are; systemd takes patterns (glob(7)), of which a set is any one sign here.
  const pattern = name
    .replace(/^[\s-]+/, '')
    .trimEnd()
    .replace(/[./]+/g, '/')
    .replace(/^\//, '')
    .replace(/\[[^\]]*\]/g, '?');
  const found = startPrograms.find((each) => matchName(pattern, each));
  if (found === undefined) return false;
  // A core_pattern without a pipe is the name of a file.
  return found === 'kernel/core_pattern' ? value.trim().startsWith('|') : value.trim() !== '';
}
