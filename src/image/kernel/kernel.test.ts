import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type FileSpec, filesTree } from '../testing/files.ts';
import { moduleElf } from '../testing/module-elf.ts';
import { KernelModules, kernelFolders } from './kernel.ts';

const folder = 'usr/lib/modules/6.20.1';
const wifi = moduleElf({ info: ['firmware=wifi.bin', 'alias=pci:v000014C3d00000717sv*sd*bc*sc*i*'] });

const lists: Record<string, FileSpec> = {
  [`${folder}/vmlinuz`]: 'kernel',
  [`${folder}/modules.alias`]: '# comment\nalias pci:v000014C3d00000717sv*sd*bc*sc*i* wi-fi\nalias broken\n',
  [`${folder}/modules.dep`]:
    'kernel/wi-fi.ko.gz: kernel/core.ko.zst\nkernel/core.ko.zst: kernel/wi-fi.ko.gz\nextra/deep.ko: kernel/gone.ko\n',
  [`${folder}/modules.builtin`]: 'kernel/drivers/nvme.ko\n',
  [`${folder}/modules.builtin.modinfo`]: 'nvme.alias=pci:v*d*sv*sd*bc01sc08i02*\0nvme.firmware=nvme.bin\0bad\0',
  [`${folder}/modules.softdep`]: '# comment\nsoftdep core pre: nvme post: deep absent\n',
  [`${folder}/kernel/wi-fi.ko.gz`]: gzipSync(wifi),
  [`${folder}/kernel/core.ko.zst`]: zstdCompressSync(moduleElf({ info: [], machine: 183 })),
  [`${folder}/extra/deep.ko`]: 'no module',
};

const kernel = (more: Record<string, FileSpec> = {}): Promise<KernelModules> =>
  filesTree({ ...lists, ...more }).then((tree) => KernelModules.of(tree, folder));

describe('kernelFolders', () => {
  test('finds those that can be started', async () => {
    const tree = await filesTree({
      ...lists,
      'usr/lib/modules/6.19/extra/left.ko': '',
      'usr/lib/modules/6.21/vmlinuz': { target: '/boot/none' },
      'usr/lib/modules/6.18/vmlinuz': { target: '../6.20.1/vmlinuz' },
      'usr/lib/modules/6.20.1/build/vmlinuz': '',
    });
    assert.deepEqual(kernelFolders(tree), ['usr/lib/modules/6.18', folder]);
    assert.deepEqual(kernelFolders(await filesTree({})), []);
  });
});

describe('KernelModules', () => {
  test('finds modules by aliases, those built in too', async () => {
    const modules = await kernel();
    assert.deepEqual(modules.matching('pci:v000014C3d00000717svxsdxbc02sc80i00'), ['wi_fi']);
    assert.deepEqual(modules.matching('pci:v000015B7d00005030svxsdxbc01sc08i02'), ['nvme']);
    assert.deepEqual(modules.matching('pci:v00000000d00000000svxsdxbc00sc00i00'), []);
    assert.equal(modules.has('wi_fi') && modules.has('nvme') && !modules.has('gone'), true);
    assert.equal(modules.pathOf('wi_fi'), `${folder}/kernel/wi-fi.ko.gz`);
  });

  test('comes to an end where modules depend on each other', async () => {
    const modules = await kernel();
    assert.deepEqual(modules.closure('wi_fi'), ['wi_fi', 'core']);
    assert.deepEqual(modules.closure('wi_fi', { soft: true }), ['wi_fi', 'core', 'nvme', 'deep', 'gone']);
    assert.deepEqual(modules.closure('nvme'), ['nvme']);
  });

  test('reads what modules say of themselves', async () => {
    const modules = await kernel();
    const read = await modules.infoOf('wi_fi');
    assert.deepEqual(read.state === 'read' && [read.machine, read.info.get('firmware')], [62, ['wifi.bin']]);
    const core = await modules.infoOf('core');
    assert.deepEqual(core.state === 'read' && [core.machine, [...core.info]], [183, []]);
    const builtin = await modules.infoOf('nvme');
    assert.deepEqual(builtin.state === 'read' && builtin.info.get('firmware'), ['nvme.bin']);
  });

  test('says why it does not know', async () => {
    const modules = await kernel({ [`${folder}/kernel/core.ko.zst`]: Buffer.from('28b52ffd00', 'hex') });
    const reason = async (name: string) => {
      const read = await modules.infoOf(name);
      return read.state === 'read' ? 'read' : read.reason;
    };
    assert.match(await reason('core'), /^cannot be unpacked: the zstd data cannot be read/);
    assert.equal(await reason('deep'), 'is no ELF file');
    assert.equal(await reason('gone'), 'is not there');
    assert.deepEqual(
      modules.unread.map((list) => `${list.name} ${list.reason}`),
      ['modules.builtin.alias is not there'],
    );
  });

  test('never takes a list that cannot be read for an empty one', async () => {
    const modules = await kernel({
      [`${folder}/modules.dep`]: Buffer.alloc(17 * 1024 * 1024),
      [`${folder}/modules.builtin.modinfo`]: { target: '/nowhere' },
    });
    const names = modules.unread.map((list) => `${list.name} ${list.reason}`);
    assert.match(names.join('\n'), /modules.dep has 17825792 bytes; at most/);
    assert.match(names.join('\n'), /modules.builtin.modinfo is not there/);
    const read = await modules.infoOf('nvme');
    assert.equal(read.state, 'unreadable');
  });

  test('does not read without end what a list makes it read', async () => {
    const names = Array.from({ length: 600 }, (_, at) => `m${at}`);
    const links = names.map((name) => [`${folder}/${name}.ko`, { target: 'kernel/wi-fi.ko' }]);
    const modules = await kernel({
      [`${folder}/kernel/wi-fi.ko`]: wifi,
      [`${folder}/modules.dep`]: names.map((name) => `${name}.ko:\n`).join(''),
      ...Object.fromEntries(links),
    });
    await modules.readAll(names);
    const reads = await Promise.all(names.map((name) => modules.infoOf(name)));
    const last = reads.at(-1);
    assert.equal(reads[0]?.state, 'read');
    assert.equal(last?.state === 'unreadable' && last.reason, 'was not read: too many modules are asked for');
  });

  test('does not compare devices with aliases without end', async () => {
    // Each is tried at each of a device's letters.
    const slow = Array.from({ length: 250_000 }, (_, at) => `alias *0*0*0*${at}y m\n`).join('');
    const modules = await kernel({ [`${folder}/modules.alias`]: slow });
    assert.deepEqual(modules.matching('pci:v00001002d0000150Esv00000000sd00000000bc03sc00i00'), []);
    assert.match(
      modules.unread.map(({ name, reason }) => `${name} ${reason}`).join(),
      /modules.alias has more than 200000/,
    );
  });
});
