import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAtLeast } from './kernel-version.ts';
import { modaliasOf } from './modalias.ts';
import { folder, imageFiles, lines, moduleOf, profileWith, version } from './testing.ts';

describe('an image for a machine', () => {
  test('that has all is found to have all', async () => {
    assert.deepEqual(await lines(), []);
  });

  test('has one kernel', async () => {
    const [none] = await lines({ [`${folder}/vmlinuz`]: undefined });
    assert.match(none ?? '', /^HW-01 error the image has no kernel/);
    const [two] = await lines({ 'usr/lib/modules/6.19.0/vmlinuz': '' });
    assert.match(two ?? '', /^HW-01 error the image has 2 kernels \(6.19.0 and 6.20.1-200/);
  });

  test('has a kernel that is new enough', async () => {
    const newer = profileWith({ kernel: { floor: '6.21' } });
    assert.deepEqual(await lines({}, { profile: newer }), [
      `HW-01 error kernel ${version} is older than 6.21, which Test Laptop needs`,
    ]);
    const files = Object.entries(imageFiles()).map(([path, spec]) => [path.replace(version, 'custom'), spec]);
    const gone = Object.fromEntries(Object.keys(imageFiles()).map((path) => [path, undefined]));
    const found = await lines({ ...gone, ...Object.fromEntries(files) });
    assert.match(found[0] ?? '', /^HW-01 unknown whether kernel custom is at least 6.15/);
  });

  test('compares versions by their numbers', () => {
    assert.equal(isAtLeast('6.15.0-0.rc7.20250519git1.61.fc43.x86_64', '6.15'), false);
    assert.equal(isAtLeast('6.16.0-0.rc1.fc43.x86_64', '6.15'), true);
    assert.equal(isAtLeast('6.9.12', '6.15'), false);
    assert.equal(isAtLeast('7.0.0', '6.15'), true);
    assert.equal(isAtLeast('6.15.2', '6.15.3'), false);
    assert.equal(isAtLeast('6.15', '6.15.0'), true);
    assert.equal(isAtLeast('latest', '6.15'), undefined);
  });
});

describe('a driver', () => {
  test('that is neither a module nor built in', async () => {
    assert.deepEqual(await lines({ [`${folder}/modules.builtin`]: '', [`${folder}/modules.builtin.modinfo`]: '' }), [
      `HW-02 error Drive: kernel ${version} has no nvme`,
    ]);
    const without = await lines({ [`${folder}/modules.dep`]: 'kernel/gpu.ko: kernel/gpu-core.ko\nkernel/wifi.ko:\n' });
    assert.deepEqual(without.slice(0, 2), [
      `HW-02 error Embedded controller: kernel ${version} has no ec`,
      'HW-02 error GPU: gpu_core, which its driver gpu needs, is not in modules.dep',
    ]);
  });

  test('that does not know its device', async () => {
    const found = await lines({ [`${folder}/modules.alias`]: 'alias pci:v00001002d*sv*sd*bc03sc00i00* gpu\n' });
    assert.deepEqual(found, [`HW-02 error Wi-Fi (pci 14c3:0717): wifi of kernel ${version} does not know it`]);
  });

  test('that depends on what is gone', async () => {
    assert.match(
      (await lines({ [`${folder}/kernel/gpu-core.ko`]: undefined })).join('\n'),
      /^HW-02 error GPU: gpu_core, which its driver gpu needs, has no file/,
    );
  });

  test('of another kernel, or for another CPU', async () => {
    const other = Buffer.from(moduleOf());
    other.writeUInt16LE(183, 18);
    assert.deepEqual(await lines({ [`${folder}/kernel/ec.ko`]: other }), [
      'HW-02 error Embedded controller: its driver ec is for another CPU than amd64',
    ]);
    const older = Buffer.from(moduleOf().toString('latin1').replace('=6.20.1', '=6.20.0'), 'latin1');
    assert.match((await lines({ [`${folder}/kernel/ec.ko`]: older }))[0] ?? '', /its driver ec is for another kernel/);
  });

  test('that cannot be read is not known to work, and its firmware is judged by the list', async () => {
    // xz with a branch filter.
    const packed =
      '/Td6WFoAAATm1rRGAgEEACEBFgANhjUf4AsDAEBdADabyLGuEu7tM7GdnHy4GXCmwtRnU+sxzMiYbZRBj0ozXyL2J9Ou2lULXrE0re+s/FWhTil+yvl+poNUG5zuWQAA9nDAd+uA1HMAAVyEFgAAAEACDYmxxGf7AgAAAAAEWVo=';
    const files = { [`${folder}/kernel/gpu.ko`]: Buffer.from(packed, 'base64') };
    assert.match(
      (await lines(files)).join('\n'),
      /^HW-02 unknown GPU: its driver gpu is not known to work: it cannot be unpacked: the xz data use a filter/,
    );
    const found = await lines({ ...files, 'usr/lib/firmware/gpu/gc_1_0.bin.xz': undefined });
    assert.equal(found[1], 'HW-03 error GPU: firmware gpu/gc_1_0.bin is missing');
  });

  test('is not found missing where the lists cannot be read', async () => {
    const found = await lines({ [`${folder}/modules.dep`]: undefined, [`${folder}/modules.alias`]: undefined });
    assert.equal(
      found.find((line) => !line.startsWith('HW-02 unknown')),
      undefined,
    );
    assert.match(found.join('\n'), /Wi-Fi: whether kernel \S+ has no wifi is not known: modules.dep is not there/);
  });

  test('that nobody needs is only told', async () => {
    const profile = profileWith({ ports: [{ name: 'Ethernet card', drivers: ['r8152'], need: 'optional' }] });
    assert.deepEqual(await lines({}, { profile }), [`HW-02 warning Ethernet card: kernel ${version} has no r8152`]);
    const unread = (await lines({ [`${folder}/modules.dep`]: undefined }, { profile })).at(-1);
    assert.match(unread ?? '', /^HW-02 warning Ethernet card: whether kernel \S+ has no r8152 is not known/);
  });

  test('is asked for as the kernel asks', () => {
    const [gpu] = profileWith().devices;
    assert.ok(gpu);
    assert.equal(modaliasOf(gpu), 'pci:v00001002d0000150Esvxxxxxxxxsdxxxxxxxxbc03sc00i00');
    assert.equal(
      modaliasOf({ ...gpu, subsystem: 'f111:000b' }),
      'pci:v00001002d0000150Esv0000F111sd0000000Bbc03sc00i00',
    );
    assert.equal(
      modaliasOf({ ...gpu, bus: 'usb', class: 'e00101' }),
      'usb:v1002p150EdxxxxdcxxdscxxdpxxicE0isc01ip01inxx',
    );
  });
});
