import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseModprobe } from '../../image/kernel/modprobe.ts';
import { folder, lines, profileWith } from './testing.ts';

const conf = 'usr/lib/modprobe.d/test.conf';
const kargs = 'usr/lib/bootc/kargs.d/10-test.toml';
const toml = (...list: string[]): string => `kargs = ${JSON.stringify(list)}\n`;

describe('what keeps drivers from being loaded', () => {
  const blocked: [string, string, RegExp][] = [
    [conf, 'blacklist gpu\n', /^HW-05 error GPU: blacklist gpu keeps its driver from being loaded$/],
    [conf, '  blacklist\tgpu # why', /^HW-05 error GPU: blacklist gpu keeps/],
    ['etc/modprobe.d/a.conf', 'black\\\nlist gpu', /^HW-05 error GPU: blacklist gpu keeps/],
    ['etc/modprobe.d/a.conf', 'blacklist \\\ngpu', /^HW-05 error GPU: blacklist gpu keeps/],
    [conf, 'blacklist ec', /^HW-05 error Embedded controller: blacklist ec/],
    [conf, 'install gpu /bin/false', /^HW-05 error GPU: install gpu \/bin\/false keeps/],
    [conf, 'install gpu-core /usr/bin/true', /^HW-05 error GPU: install gpu_core \/usr\/bin\/true keeps/],
    [conf, 'install gpu modprobe -i gpu && log it', /^HW-05 unknown GPU: install gpu .* may keep/],
    [conf, 'alias pci:v00001002d*sv*sd*bc*sc*i* off', /^HW-05 error GPU: alias pci\S+ off keeps/],
    [kargs, toml('modprobe.blacklist=other,gpu'), /^HW-05 error GPU: the kernel argument modprobe.blacklist/],
    [kargs, toml('quiet module-blacklist=gpu_core'), /^HW-05 error GPU: the kernel argument module-blacklist=gpu_core/],
    [kargs, toml('nomodeset'), /^HW-05 error GPU: the kernel argument nomodeset keeps/],
    [kargs, toml('gpu.modeset=0'), /HW-05 error GPU: the kernel argument gpu.modeset=0 keeps/],
    [kargs, toml('initcall_blacklist=gpu_init'), /^HW-05 unknown GPU: the kernel argument initcall/],
    [conf, Buffer.alloc(2_000_000).toString(), /^HW-05 unknown whether \/usr\/lib\/modprobe.d\/test.conf keeps/],
    // None of these does.
    [conf, '# blacklist gpu\nblacklist gpu_core\nblacklist nvme\ninstall nvme /bin/false\noptions gpu a=1', /^$/],
    [conf, 'alias pci:v00001002d*sv*sd*bc*sc*i* gpu\nalias pci:v00001003d* off', /^$/],
    [`${conf}.bak`, 'blacklist gpu', /^$/],
    [kargs, toml('modprobe.blacklist=gpu_core', 'rd.driver.blacklist=gpu', 'initcall_blacklist=other_init'), /^$/],
    [kargs, `match-architectures = ["aarch64"]\n${toml('nomodeset')}`, /^$/],
  ];
  for (const [path, text, expected] of blocked) {
    test(`${path}: ${JSON.stringify(text.slice(0, 60))}`, async () => {
      const found = await lines({ [path]: text });
      assert.match(found.join('\n'), expected);
    });
  }

  test('of files of one name, the first folder’s counts', async () => {
    const hidden = { [conf]: 'blacklist gpu', 'etc/modprobe.d/test.conf': { target: '/dev/null' } };
    assert.deepEqual(await lines(hidden), []);
  });

  test('reads the lines as libkmod does', () => {
    assert.deepEqual(parseModprobe(['', 'install a-b  x  y ', 'options c', 'remove a b', 'alias a-* b-c d']), [
      { command: 'install', module: 'a_b', run: 'x  y' },
      { command: 'alias', pattern: 'a_*', module: 'b_c' },
    ]);
  });
});

describe('kernel arguments', () => {
  const needs = { required: ['gpu.pages-limit=20', 'amd_iommu=on'], allowed: ['gpu.dc=0', 'wifi.power'] };
  const profile = profileWith({ kernel: { floor: '6.15', arguments: needs } });
  const both = toml('gpu.pages_limit=20', 'amd_iommu=on');

  test('that the machine needs are set', async () => {
    assert.deepEqual(await lines({ [kargs]: both }, { profile }), []);
    assert.deepEqual(await lines({}, { profile }), [
      'HW-04 error the kernel argument gpu.pages-limit=20, which this machine needs, is not set',
      'HW-04 error the kernel argument amd_iommu=on, which this machine needs, is not set',
    ]);
  });

  test('may be a module’s options, where it is a module', async () => {
    const files = { [conf]: 'options gpu other=1 pages_limit=20', [kargs]: toml('amd_iommu=on') };
    assert.deepEqual(await lines(files, { profile }), []);
    const builtin = { ...files, [`${folder}/modules.builtin`]: 'kernel/nvme.ko\nkernel/gpu.ko\n' };
    assert.match(
      (await lines(builtin, { profile })).join('\n'),
      /gpu.pages-limit=20, which this machine needs, is not/,
    );
  });

  test('with another value, the last of several', async () => {
    assert.deepEqual(
      await lines({ [kargs]: toml('gpu.pages_limit=20', 'amd_iommu=on', 'gpu.pages_limit=7') }, { profile }),
      ['HW-04 error the kernel argument gpu.pages_limit is 7, and this machine needs 20'],
    );
  });

  test('of its drivers are those of the profile', async () => {
    const more = toml('gpu.pages_limit=20', 'amd_iommu=on', 'gpu.dc=0', 'wifi.power=5', 'quiet', 'gpu.dc=1', 'wifi.x');
    assert.deepEqual(await lines({ [kargs]: more }, { profile }), [
      'HW-04 warning the kernel argument gpu.dc=1 of a driver that this machine needs has another value in the profile',
      'HW-04 warning the kernel argument wifi.x of a driver that this machine needs is not in the profile',
    ]);
  });

  test('that cannot be read are not taken for none', async () => {
    const found = await lines({ [kargs]: 'kargs = 7' });
    assert.match(found[0] ?? '', /^HW-04 unknown the image’s kernel arguments are not known: usr\/lib\/bootc/);
    const unread = await lines({ [conf]: Buffer.alloc(2_000_000), [kargs]: toml('amd_iommu=on') }, { profile });
    assert.match(unread[0] ?? '', /^HW-04 unknown whether gpu.pages-limit=20 is set is not known/);
  });
});
