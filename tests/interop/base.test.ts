/** Says whether the base image is what the tests of the product take it for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { base, blobPath, publishBase } from './base.ts';
import { buildahSid, buildahStorage, imageTree, inChroot } from './chroots.ts';
import { hostOfImage } from './hosts.ts';
import { startDistribution } from './registries.ts';
import { ok, run, workFolder } from './tools.ts';

describe('the base image', () => {
  test('has the kernel, the packages and the settings of a bootc image, in six layers or more', async () => {
    const { layout, layers, diffIds, kernel } = await base();
    assert.ok(layers.length >= 6);
    assert.equal(new Set(diffIds).size, layers.length);
    // Unpacked by buildah, not by us: whiteouts and hardlinks are what a real client makes of them.
    const storage = buildahStorage();
    const binds = [[layout, '/mnt/base']] as const;
    const container = await ok(buildahSid(storage, ['from', 'oci:/mnt/base:stable'], { binds }));
    const root = join(workFolder('bundle'), 'root');
    await ok(inChroot('sid', ['sh', '-euc', COPY_TREE, 'sh', storage, container, root]));
    const facts = await ok(inChroot('trixie', ['sh', '-euc', FACTS, 'sh', root, kernel]));
    assert.equal(facts, EXPECTED);
  });

  test('reads the same from a layout and from a registry, down to capabilities and links', async () => {
    const registry = await startDistribution();
    try {
      const binds = [[(await base()).layout, '/mnt/base']] as const;
      const { pinned } = await publishBase(registry, 'base');
      const tree = await imageTree('oci:/mnt/base:stable', { binds });
      assert.deepEqual(await imageTree(`docker://${pinned}`), tree);
      for (const line of TREE_LINES) assert.ok(tree.includes(line), line);
      assert.ok(!tree.some((line) => line.includes('sample-cache/stale') || line.includes('.wh.')));
      assert.ok(tree.length > 10_000);
      assert.match(await readFile(join(await hostOfImage(pinned), 'etc/containers/policy.json'), 'utf8'), /reject/);
    } finally {
      await registry.stop();
    }
  });

  test('is refused by a reader of its archives when one bit differs', async () => {
    const { layout, digest } = await base();
    const copy = join(workFolder('copy'), 'layout');
    await ok(run('cp', ['-a', layout, copy]));
    await ok(run('sh', ['-c', 'printf x >>"$1"', 'sh', blobPath(copy, digest)]));
    const binds = [[copy, '/mnt/base']] as const;
    assert.notEqual((await buildahSid(buildahStorage(), ['from', 'oci:/mnt/base:stable'], { binds })).status, 0);
  });
});

const TREE_LINES = [
  'entry l 0777 0:0 ./ostree -> sysroot/ostree',
  'entry f 04755 0:0 ./usr/bin/sample-suid -> ',
  'xattr usr/bin/sample-caps: security.capability=0x0100000200200000000000000000000000000000',
  'links ./usr/libexec/three = ./usr/share/sample/one',
];

const COPY_TREE = `
flags="--root $1/root --runroot $1/run --storage-driver overlay"
mounted=$(buildah $flags mount "$2")
mkdir -p "$3"
cp -a "$mounted/." "$3"
`;

const FACTS = `
cd "$1"
rpm --root "$1" --dbpath /usr/share/rpm -qa --qf '%{name} %{evr}\\n' | sort
rpm --root "$1" --dbpath /usr/share/rpm -V -a --nomtime || echo "rpm -V: differs"
getcap usr/bin/sample-caps
stat -c '%A %n' usr/bin/sample-suid
stat -c '%h %n' usr/share/sample/one usr/libexec/three
ls usr/share/sample usr/share/sample-cache
test ! -e etc/debian_version && echo 'no etc/debian_version'
ls "usr/lib/modules/$2" | grep -E '^(vmlinuz|initramfs.img)$'
head -c 2 "usr/lib/modules/$2/vmlinuz"; echo
gzip -dc "usr/lib/modules/$2/initramfs.img" | cpio -i --quiet --to-stdout '*/prepare-root.conf' | head -n 2
readlink ostree usr/lib/sysimage/rpm opt
head -c 15 usr/share/rpm/rpmdb.sqlite; echo
`;

const EXPECTED = `sample-caps 2:1.0-1
sample-config 2:1.0-1
sample-release 2:1.0-1
sample-suid 2:1.0-1
sample-unit 2:1.0-1
usr/bin/sample-caps cap_net_raw=ep
-rwsr-xr-x usr/bin/sample-suid
2 usr/share/sample/one
2 usr/libexec/three
usr/share/sample:
one

usr/share/sample-cache:
fresh
no etc/debian_version
initramfs.img
vmlinuz
MZ
[composefs]
enabled = true
sysroot/ostree
../../share/rpm
var/opt
SQLite format 3`;
