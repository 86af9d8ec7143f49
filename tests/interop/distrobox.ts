/** The real distrobox 1.8, in a chroot of its own where `sh` is bash, as on Fedora. */
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bluefin, type Machine } from '../../src/distrobox/machine.ts';
import { ok, run, toolPath, workFolder } from './tools.ts';

const here = dirname(fileURLToPath(import.meta.url));

type Runtime = 'crun' | 'runc';

/** A podman that writes down what it is told, and takes every image for present. */
const scribe = (runtime: Runtime) => `#!/bin/sh
case $1 in
create)
  i=0; while [ -e "$WTGOS_ARGV.$i" ]; do i=$((i+1)); done
  printf '%s\\0' "$@" >"$WTGOS_ARGV.$i" ;;
info) echo ${runtime} ;;
inspect) [ "$3" = image ] || exit 1 ;;
esac
`;

const each = `#!/bin/sh
cd /mnt/w/empty
ls /mnt/w | sed -n 's/[.]ini$//p' | xargs -P 2 -I {} env -i LANG=C.UTF-8 HOME=/home/user USER=user SHELL=/bin/bash \\
  DBX_CONTAINER_GENERATE_ENTRY=0 PATH=/mnt/w/bin:/usr/bin:/bin WTGOS_ARGV=/mnt/w/{} sh -c \\
  'timeout 30 distrobox-assemble create --file "$WTGOS_ARGV.ini" >"$WTGOS_ARGV.log" 2>&1 </dev/null;
  echo "status $?" >>"$WTGOS_ARGV.log"'
`;

/** The machine as distrobox finds it there. */
export function chrootMachine(runtime: Runtime = 'crun'): Machine {
  const root = toolPath('chroot', 'distrobox');
  const onHost = (path: string) => !path.startsWith('/sys') && existsSync(join(root, path));
  const exists = (path: string) => path === '/run/user/1000' || onHost(path);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => !entry.isSymbolicLink());
  const roots = folders.map(({ name }) => ({ path: `/${name}`, readOnly: false }));
  const runcRoots = runtime === 'crun' ? undefined : roots.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...bluefin, hostname: hostname(), hasCrun: existsSync(join(root, 'usr/bin/crun')), runcRoots, exists };
}

/**
 * What distrobox 1.8 gives podman for each manifest: not its dry run, whose text loses where one argument ends, but the
 * arguments of `podman create` itself. As a person of its own, without a network.
 */
export async function recordArgv(
  manifests: readonly string[],
  runtime: Runtime = 'crun',
): Promise<{ argvs: string[][]; log: string }[]> {
  const folder = workFolder('distrobox');
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'bin/podman'), scribe(runtime), { mode: 0o755 });
  await writeFile(join(folder, 'bin/sudo'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  await writeFile(join(folder, 'bin/mkdir'), '#!/bin/sh\n', { mode: 0o755 });
  await writeFile(join(folder, 'each'), each);
  for (const [index, text] of manifests.entries()) await writeFile(join(folder, `${index}.ini`), text);
  await chmod(folder, 0o777);
  await chmod(join(folder, 'empty'), 0o777);
  const enter = ['--net', 'sh', join(here, 'distrobox-host.sh'), folder, 'sh', '/mnt/w/each'];
  await ok(run('unshare', enter, { timeoutMs: 3_600_000 }));
  const files = new Set(readdirSync(folder));
  return Promise.all(
    manifests.map(async (_, index) => {
      const argvs: string[][] = [];
      for (let at = 0; files.has(`${index}.${at}`); at++) {
        argvs.push((await readFile(join(folder, `${index}.${at}`), 'utf8')).split('\0').slice(0, -1));
      }
      return { argvs, log: await readFile(join(folder, `${index}.log`), 'utf8') };
    }),
  );
}
