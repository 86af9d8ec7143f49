/** A build by a person without root, whose files belong to users of a namespace; the machine has no such person afterwards. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { blobPath } from './base.ts';
import { buildImage, writeFiles, wtgosProgram } from './buildahs.ts';
import { publishStandIn } from './containerfiles-base.ts';
import { startDistribution } from './registries.ts';
import { crane, ok, run } from './tools.ts';

const id = 12_345;

/** In a mount namespace of its own: the person, the IDs that it may use, and our files where it can read them. */
const enter = `
cd "$1"
for name in passwd group subuid subgid; do mount --bind "$name" "/etc/$name"; done
mount --bind "$2" repository && touch node && mount --bind "$3" node
cd home && shift 3
exec setpriv --reuid ${id} --regid ${id} --clear-groups --pdeathsig KILL -- "$@"`;

test('a build without root: the same files, and nothing is left', async () => {
  const registry = await startDistribution();
  // Not below the tools, which may lie in root's home.
  const folder = await mkdtemp('/var/tmp/wtgos-rootless-');
  try {
    const name = `${registry.host}/stand-in:stable`;
    const digest = await publishStandIn(registry, name);
    await ok(crane(['pull', '--format=oci', name, join(folder, 'base')]));
    await ok(run('chmod', ['-R', 'a+rX', join(folder, 'base')]));
    const instructions = [
      'RUN mkdir -p /usr/share/own && echo yes > /usr/share/own/file && chown 7:10 /usr/share/own/file && chmod 4750 /usr/share/own/file',
      'RUN --mount=type=cache,dst=/var/cache dnf install -y themes && rm -rf /var/log/* /usr/share/rpm/rpmdb*',
      'RUN rm -rf /usr/lib/opt /etc/os-release && rm -rf /usr/share/stand-in && mkdir /usr/share/stand-in',
    ];
    const Containerfile = `FROM oci:${join(folder, 'base')}@${digest}\n${instructions.join('\n')}\n`;

    const own = ['home', 'tmp', 'run'].map((part) => join(folder, part));
    for (const part of own) await mkdir(part);
    await mkdir(join(folder, 'repository'));
    await chmod(folder, 0o755);
    await writeFile(join(folder, 'home/Containerfile'), Containerfile);
    const line = `builder:x:${id}:${id}::${own[0]}:/bin/sh\n`;
    await writeFile(join(folder, 'passwd'), readFileSync('/etc/passwd', 'utf8') + line);
    await writeFile(join(folder, 'group'), `${readFileSync('/etc/group', 'utf8')}builder:x:${id}:\n`);
    for (const file of ['subuid', 'subgid']) await writeFile(join(folder, file), 'builder:200000:65536\n');
    for (const part of [...own, join(folder, 'home/Containerfile')]) await chown(part, id, id);

    const repository = resolve(wtgosProgram, '../../..');
    const program = [join(folder, 'node'), join(folder, 'repository/tests/tools/wtgos.ts')];
    const args = ['build-image', '--json', '--base-unsigned', '--isolation', 'chroot', '--output', 'out'];
    const env = { HOME: own[0] ?? '', TMPDIR: own[1] ?? '', XDG_RUNTIME_DIR: own[2] ?? '', USER: 'builder' };
    const inside = ['--mount', '--propagation', 'private', 'sh', '-euc', enter, 'sh', folder, repository];
    const ran = await run('unshare', [...inside, process.execPath, ...program, ...args], {
      env: { SOURCE_DATE_EPOCH: '1767225600', PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...env },
    });
    const told = JSON.parse(await ok(ran)) as { digest: string };
    assert.deepEqual(readdirSync(join(folder, 'tmp')), [], 'storage stays behind');
    assert.deepEqual(readdirSync(join(folder, 'home')).sort(), ['.cache', 'Containerfile', 'out']);

    const byRoot = await buildImage('bookworm', writeFiles({ Containerfile }));
    await ok(byRoot.ran);
    assert.deepEqual(
      await listing(join(folder, 'home/out'), told.digest),
      await listing(byRoot.output, byRoot.told().digest),
    );
  } finally {
    await registry.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** The own layer: attributes too, of an overlay file system none. */
async function listing(layout: string, digest: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(blobPath(layout, digest), 'utf8')) as { layers: { digest: string }[] };
  const layer = blobPath(layout, manifest.layers.at(-1)?.digest ?? '');
  return (await ok(run('sh', ['-c', `gzip -dc '${layer}' | tar -tv --numeric-owner --xattrs`]))).split('\n');
}
