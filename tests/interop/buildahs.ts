/** buildah as the product finds it: a program on the PATH, of Debian 12 or, through the chroot, of sid. */
import { chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS, toolPath, workFolder } from './tools.ts';

const ENTER = join(dirname(fileURLToPath(import.meta.url)), 'chroot.sh');

/** What leads the product to one buildah, and to a place for its storage that both sides of the chroot see. */
export function buildahEnvironment(version: 'bookworm' | 'sid'): Record<string, string> {
  const system = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const TMPDIR = workFolder('scratch');
  if (version === 'bookworm') return { PATH: system, TMPDIR };
  toolPath('chroot', 'sid');
  const bin = workFolder('bin');
  const program = join(bin, 'buildah');
  writeFileSync(program, `#!/bin/sh\nWTGOS_TOOLS='${TOOLS}' exec sh '${ENTER}' sid -- /usr/bin/buildah "$@"\n`);
  chmodSync(program, 0o755);
  return { PATH: `${bin}:${system}`, TMPDIR };
}
