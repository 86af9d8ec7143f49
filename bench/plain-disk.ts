/**
 * A disk of its own: ext4 as `mkfs` makes it, in a file. File systems of hosted machines differ a lot in what a new file and
 * its removal cost, and a base is a quarter of a million of them. Needs root.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../tests/interop/tools.ts';

const make = `
fallocate --length "$1" "$2"
mkfs.ext4 -q -E lazy_itable_init=0,lazy_journal_init=0 "$2"
mount -o loop "$2" "$3"`;

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
