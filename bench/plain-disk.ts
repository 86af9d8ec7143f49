/**
 * A disk of its own: ext4 as `mkfs` makes it, in a file. File systems of hosted machines differ a lot in what a new file and
 * its removal cost, and a base is up to a quarter of a million of them. All of the file is written before, and what is written
 * to the disk is not kept in memory a second time for the file: neither is a cost of disks, and whoever comes first would
 * pay the first one. Needs root.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../tests/interop/tools.ts';

const make = `
dd if=/dev/zero of="$2" bs=16M count="$1" iflag=count_bytes oflag=direct status=none
mkfs.ext4 -q -E lazy_itable_init=0,lazy_journal_init=0 "$2"
device=$(losetup --find --show --direct-io=on "$2")
mount "$device" "$3"
losetup --detach "$device"`;

/** Mounts it until this process ends. @returns the folder */
export function plainDisk(gibibytes: number): string {
  const folder = workFolder('bench-disk');
  const [image, disk] = [join(folder, 'image'), join(folder, 'disk')];
  mkdirSync(disk);
  execFileSync('sh', ['-euc', make, 'sh', `${gibibytes}GiB`, image, disk]);
  // Before the folder around it is removed.
  process.prependOnceListener('exit', () => {
    execFileSync('sh', ['-c', 'umount --lazy "$1"', 'sh', disk]);
    rmSync(image, { force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return disk;
}
