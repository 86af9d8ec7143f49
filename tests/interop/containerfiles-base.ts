/** A small stand-in for a bootc base that Containerfiles with RUN can be built on: see containerfiles/base/build.sh. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inChroot } from './chroots.ts';
import type { Registry } from './registries.ts';
import { crane, ok, workFolder } from './tools.ts';

const recipes = dirname(fileURLToPath(import.meta.url));

/** Makes the base and publishes it; gives its digest. @param name `127.0.0.1:PORT/repository:tag` */
export async function publishStandIn(registry: Registry, name: string): Promise<string> {
  const parts = workFolder('stand-in');
  await ok(
    inChroot('trixie', ['sh', '/mnt/recipes/containerfiles/base/build.sh', parts], {
      binds: [[recipes, '/mnt/recipes']],
      timeoutMs: 300_000,
    }),
  );
  const layers = ['01-os', '02-packages'].flatMap((layer) => ['--new_layer', join(parts, `${layer}.tar.gz`)]);
  await ok(crane(['append', '--oci-empty-base', ...layers, '--new_tag', name]));
  const labels = ['--label', 'containers.bootc=1', '--label', 'ostree.linux=6.0.0-stand-in'];
  await ok(crane(['mutate', name, ...labels, '--set-platform', 'linux/amd64', '--cmd', '/sbin/init', '--tag', name]));
  return ok(crane(['digest', `${registry.host}${name.slice(registry.host.length)}`]));
}
