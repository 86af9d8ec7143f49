import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firmware, folder, lines, moduleOf, profileWith } from './testing.ts';

describe('firmware', () => {
  test('that is missing is named with its device, and where it comes from', async () => {
    assert.deepEqual(await lines({ [`${firmware}/gpu/gc_1_0.bin.xz`]: undefined }), [
      'HW-03 error GPU: firmware gpu/gc_1_0.bin is missing',
    ]);
  });

  test('of a module that the driver needs counts, too', async () => {
    assert.deepEqual(await lines({ [`${firmware}/common.zst`]: undefined }), [
      'HW-03 error GPU: firmware gpu/core_1_0.bin is there as usr/lib/firmware/gpu/core_1_0.bin.zst, but that is a link that leads nowhere',
    ]);
  });

  test('is found where the kernel looks, and nowhere else', async () => {
    const away = { [`${firmware}/wifi/old.bin`]: undefined };
    const missing = ['HW-03 error Wi-Fi: firmware wifi/new.bin or wifi/old.bin is missing'];
    assert.deepEqual(await lines({ ...away, [`${firmware}/updates/wifi/new.bin`]: 'wifi' }), []);
    assert.deepEqual(await lines({ ...away, 'usr/lib/wifi/new.bin': 'wifi' }), missing);
    assert.deepEqual(await lines({ ...away, [`${firmware}/wifi/old.bin.gz`]: 'wifi' }), missing);
  });

  test('leads nowhere out of /usr', async () => {
    const found = await lines({ [`${firmware}/wifi/old.bin`]: { target: '/var/wifi.bin' }, 'var/wifi.bin': 'wifi' });
    assert.match(found[0] ?? '', /that leads to \/var\/wifi.bin, which is not of the image on a host/);
    const above = await lines({ [`${firmware}/wifi/old.bin`]: { target: '../../../../../../../etc/shadow' } });
    assert.match(above[0] ?? '', /leads nowhere/);
  });

  test('that the kernel could not read is as good as missing', async () => {
    const wrong = async (name: string, content: string | Buffer, more = {}) => {
      const [line] = await lines({
        [`${firmware}/wifi/old.bin`]: undefined,
        [`${firmware}/wifi/${name}`]: content,
        ...more,
      });
      return line ?? 'nothing';
    };
    assert.match(await wrong('old.bin', ''), /that is empty/);
    assert.match(await wrong('old.bin.xz', 'plain text'), /that is not compressed with xz/);
    assert.match(await wrong('old.bin.xz', Buffer.from('fd377a585a000004', 'hex')), /another check than CRC32/);
    assert.match(await wrong('old.bin.zst', Buffer.from('fd377a585a000001', 'hex')), /not compressed with zstd/);
    const config = { [`${folder}/config`]: '# CONFIG_FW_LOADER_COMPRESS_ZSTD is not set\n' };
    const zstd = Buffer.from('28b52ffd00', 'hex');
    assert.equal(await wrong('old.bin.zst', zstd), 'nothing');
    assert.match(await wrong('old.bin.zst', zstd, config), /CONFIG_FW_LOADER_COMPRESS_ZSTD is not set/);
  });

  test('by an older name is enough only for a driver that asks for it', async () => {
    const asksNew = { [`${folder}/kernel/wifi.ko`]: moduleOf('firmware=wifi/new.bin') };
    assert.deepEqual(await lines(asksNew), ['HW-03 error Wi-Fi: firmware wifi/new.bin is missing']);
  });

  test('that fits no pattern of the device is not asked for, and the list counts instead', async () => {
    const found = await lines({ [`${folder}/kernel/wifi.ko`]: moduleOf('firmware=other/a.bin') });
    assert.match(
      found.join('\n'),
      /^HW-03 unknown Wi-Fi: its modules in kernel \S+ ask for no firmware that fits wifi/,
    );
  });

  test('that modules name by a pattern is there if any file fits', async () => {
    const globs = { [`${folder}/kernel/wifi.ko`]: moduleOf('firmware=wifi/ol*.bin') };
    const devices = [
      { name: 'Wi-Fi', bus: 'pci', id: '14c3:0717', drivers: ['wifi'], firmware: { ip: ['wifi/*'], files: [] } },
    ];
    const profile = profileWith({ devices });
    assert.deepEqual(await lines(globs, { profile }), []);
    assert.deepEqual(await lines({ ...globs, [`${firmware}/wifi/old.bin`]: undefined }, { profile }), [
      'HW-03 error Wi-Fi: firmware wifi/ol*.bin has no file',
    ]);
    const odd = { ...globs, [`${firmware}/wifi/old.bin`]: undefined, [`${firmware}/wifi/ol*.bin`]: '' };
    assert.match((await lines(odd, { profile }))[0] ?? '', /wifi\/ol\*\.bin has no file/);
  });

  test('of the CPU counts', async () => {
    const microcode = { file: 'amd-ucode/fam1ah.bin', package: 'amd-ucode-firmware' };
    const profile = profileWith({ cpu: { vendor: 'AuthenticAMD', family: 26, model: 36, name: 'CPU', microcode } });
    assert.deepEqual(await lines({}, { profile }), [
      'HW-03 error Microcode of CPU: firmware amd-ucode/fam1ah.bin is missing',
    ]);
    assert.deepEqual(await lines({ [`${firmware}/amd-ucode/fam1ah.bin`]: 'code' }, { profile }), []);
  });
});
