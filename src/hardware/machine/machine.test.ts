import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Level } from '../../rules/types.ts';
import { parseProfile } from '../profile.ts';
import { makeEdid, panelSpec } from '../testing/edid.ts';
import { type Parts, pciParts, writeMachine } from '../testing/machine.ts';
import { readMachine } from './facts.ts';
import { MachineFolder } from './folder.ts';
import { judgeMachine } from './judge.ts';

const file = join(import.meta.dirname, '../../../policies/hardware/framework-13-hx370.yaml');
const profile = parseProfile(readFileSync(file, 'utf8'), file);
const temporary = await mkdtemp(join(tmpdir(), 'wtgos-machine-'));
const root = join(temporary, 'root');
after(() => rm(temporary, { recursive: true, force: true }));

/** Findings on the target with some changes; the standing notes and what is optional anyway are left out. */
async function judged(changes: Parts = {}): Promise<string[]> {
  writeMachine(root, changes);
  const findings = judgeMachine(profile, await readMachine(new MachineFolder(root)));
  return findings
    .filter(({ level, message }) => level !== 'note' && !message.startsWith('Ethernet expansion card: there is no'))
    .map(({ rule, level, message }) => `${rule} ${level}: ${message}`);
}

/** That there is one finding, and which. */
async function one(changes: Parts, rule: string, level: Level, message: RegExp): Promise<void> {
  const found = await judged(changes);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', new RegExp(`^${rule} ${level}: .*${message.source}`), found[0]);
}

const gpu = 'sys/devices/pci0000:00/0000:c1:00.0';
const secureBoot = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';
const edid = `${gpu}/drm/card1/card1-eDP-1/edid`;

test('the target passes its own profile', async () => {
  assert.deepEqual(await judged(), []);
});

test('what may be missing is told', async () => {
  writeMachine(root);
  const findings = judgeMachine(profile, await readMachine(new MachineFolder(root)));
  assert.deepEqual(
    findings.filter(({ level }) => level === 'warning').map(({ message }) => message),
    ['Ethernet expansion card: there is no USB device 0bda:8156'],
  );
});

describe('board', () => {
  test('another machine', () =>
    one(
      { 'sys/class/dmi/id/product_name': 'Laptop 16\n' },
      'HW-20',
      'error',
      /Framework Laptop 16, not Framework Laptop 13/,
    ));
  test('another board', () => one({ 'sys/class/dmi/id/board_name': 'FRANMGCP99\n' }, 'HW-20', 'warning', /FRANMGCP99/));
  test('the same name with a slower CPU', () =>
    one(
      {
        'proc/cpuinfo':
          'vendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 36\nmodel name\t: AMD Ryzen AI 9 365 w/ Radeon 880M\n',
      },
      'HW-21',
      'error',
      /Ryzen AI 9 365/,
    ));
  test('a CPU whose name only begins alike', () =>
    one(
      {
        'proc/cpuinfo':
          'vendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 36\nmodel name\t: AMD Ryzen AI 9 HX 3700\n',
      },
      'HW-21',
      'error',
      /HX 3700/,
    ));
  test('half of the threads', () =>
    one(
      {
        'proc/cpuinfo':
          'vendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 36\nmodel name\t: AMD Ryzen AI 9 HX 370\n',
      },
      'HW-21',
      'warning',
      /1 threads/,
    ));
  test('not enough memory', () =>
    one(
      { 'proc/meminfo': 'MemTotal: 65000000 kB\n' },
      'HW-22',
      'error',
      /62 GiB for the kernel \+ 0.5 GiB set apart for the GPU = 62.5 GiB/,
    ));
  test('memory that the firmware gave to the GPU counts', async () => {
    const changes = {
      'proc/meminfo': `MemTotal: ${64 * 1024 ** 2} kB\n`,
      [`${gpu}/mem_info_vram_total`]: `${30 * 1024 ** 3}\n`,
    };
    assert.deepEqual(await judged(changes), []);
  });
  test('a smaller drive', () =>
    one(
      { 'sys/devices/pci0000:00/0000:bf:00.0/nvme/nvme0/nvme0n1/size': '1953525168\n' },
      'HW-23',
      'error',
      /there is WD_BLACK SN850X 2000GB of 1000 GB/,
    ));
  test('no drive', () =>
    one({ 'sys/block/nvme0n1': undefined, 'sys/block/sda/size': '1\n' }, 'HW-23', 'error', /there is no NVMe drive/));
});

describe('devices', () => {
  test('one is missing', () =>
    one(
      { 'sys/bus/pci/devices/0000:c0:00.0': undefined },
      'HW-24',
      'error',
      /Wi-Fi MT7925 \(RZ717\): there is no PCI device 14c3:0717/,
    ));
  test('one that does not say which it is may be it', async () => {
    const found = await judged({ 'sys/devices/pci0000:00/0000:c0:00.0/device': undefined });
    assert.deepEqual(
      found.filter((line) => line.includes('Wi-Fi')),
      ['HW-24 unknown: Wi-Fi MT7925 (RZ717): not seen as PCI device 14c3:0717, and 1 others do not say which they are'],
    );
  });
  test('names that no bus gives are passed over', async () => {
    const name = '0000:c0:00.0\u001b[31m';
    assert.deepEqual(
      await judged({ [`sys/bus/pci/devices/${name}/vendor`]: '0x1\n', 'sys/bus/usb/devices/x:y/driver': '' }),
      [],
    );
  });
  test('another revision', () =>
    one(
      pciParts({ address: '0000:c2:00.1', id: '1022:17f0', revision: '11', class: '118000', driver: 'amdxdna' }),
      'HW-24',
      'error',
      /NPU .*revision is 11, the profile says 10/,
    ));
  test('another subsystem', () =>
    one({ 'sys/devices/pci0000:00/0000:c1:00.6/subsystem_device': '0x000c\n' }, 'HW-24', 'error', /Audio .*f111:000c/));
  test('a device that no driver took', () =>
    one(
      { 'sys/devices/pci0000:00/0000:c0:00.0/driver': undefined },
      'HW-24',
      'error',
      /no driver has taken it; mt7925e should have/,
    ));
  test('a device that another driver took', () =>
    one(
      {
        'sys/devices/pci0000:00/0000:c1:00.0/driver': { link: '../../../bus/pci/drivers/vfio-pci' },
        'sys/bus/pci/drivers/vfio-pci/x': '',
      },
      'HW-24',
      'error',
      /vfio-pci has taken it; amdgpu/,
    ));
  test('a driver that has another name than its module', async () => {
    const changes = {
      'sys/devices/pci0000:00/0000:c0:00.0/driver': { link: '../../../bus/pci/drivers/other' },
      'sys/bus/pci/drivers/other/module': { link: '../../../../module/mt7925e' },
    };
    assert.deepEqual(await judged(changes), []);
  });
  test('an interface of another class', () =>
    one(
      { 'sys/devices/usb1/1-5/1-5:1.0/bInterfaceProtocol': '02\n' },
      'HW-24',
      'error',
      /Bluetooth .*class is e00102/,
    ));
  test('a module that nothing asked for', () =>
    one(
      { 'sys/module/cros_ec_lpcs/refcnt': undefined },
      'HW-24',
      'unknown',
      /Embedded controller: cros_ec_lpcs is not loaded/,
    ));
});

describe('GPU and NPU', () => {
  test('the default limit of half of the memory', () =>
    one(
      { 'sys/module/ttm/parameters/pages_limit': '12268339\n' },
      'HW-25',
      'error',
      /12268339 pages of 4 KiB = 46.8 GiB .* the profile says 80 GiB/,
    ));
  test('more than the profile says', () =>
    one({ 'sys/module/ttm/parameters/pages_limit': '23068672\n' }, 'HW-25', 'warning', /88 GiB, more than/));
  test('a driver that maps less', () =>
    one({ [`${gpu}/mem_info_gtt_total`]: '8589934592\n' }, 'HW-25', 'error', /maps at most 8 GiB/));
  test('no node for the NPU', () =>
    one({ 'sys/class/accel/accel0': undefined }, 'HW-26', 'error', /NPU \(XDNA 2\): it has no node/));
});

describe('panel', () => {
  test('another panel', () =>
    one(
      { [edid]: makeEdid({ ...panelSpec, product: 0x0bca }) },
      'HW-27',
      'error',
      /not found; there is BOE 0x0bca at eDP-1/,
    ));
  test('no 120 Hz', () =>
    one(
      { [edid]: makeEdid({ ...panelSpec, longTimings: [] }) },
      'HW-27',
      'error',
      /does not offer 2880x1920 at 120 Hz; it offers 2880x1920@60/,
    ));
  test('a wrong checksum is not known', async () => {
    const wrong = makeEdid(panelSpec);
    wrong[127] = (wrong[127] ?? 0) ^ 1;
    await one(
      { [edid]: wrong },
      'HW-27',
      'unknown',
      /EDID at eDP-1 cannot be used: the checksum of its base block is wrong/,
    );
  });
  test('an extension that cannot be read may have held the mode', async () => {
    const wrong = makeEdid(panelSpec);
    wrong[200] = 1;
    const found = await judged({ [edid]: wrong });
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['HW-27 warning', 'HW-27 unknown'],
    );
  });
  test('nothing attached', () =>
    one(
      { [edid]: '', [`${gpu}/drm/card1/card1-eDP-1/status`]: 'disconnected\n' },
      'HW-27',
      'error',
      /nothing is attached/,
    ));
  test('another connector', () =>
    one(
      {
        'sys/class/drm/card1-eDP-1': undefined,
        'sys/class/drm/card1-eDP-2': { link: '../../devices/pci0000:00/0000:c1:00.0/drm/card1/card1-eDP-1' },
      },
      'HW-27',
      'warning',
      /it is at eDP-2/,
    ));
});

describe('how it was started', () => {
  test('an old kernel', () =>
    one({ 'proc/sys/kernel/osrelease': '6.14.9-300.fc42.x86_64\n' }, 'HW-28', 'error', /needs 6.15/));
  test('the oldest kernel that will do', async () =>
    assert.deepEqual(await judged({ 'proc/sys/kernel/osrelease': '6.15-rc1\n' }), []));
  test('no version at all', () =>
    one({ 'proc/sys/kernel/osrelease': 'linux\n' }, 'HW-28', 'unknown', /linux is no version/));
  test('without an argument', () =>
    one({ 'proc/cmdline': 'quiet\n' }, 'HW-28', 'error', /without ttm.pages_limit=20971520/));
  test('the last of several counts', () =>
    one(
      { 'proc/cmdline': 'ttm.pages_limit=20971520 ttm.pages-limit=1\n' },
      'HW-28',
      'error',
      /with ttm.pages-limit=1, not/,
    ));
  test('a driver’s option that the profile does not name', () =>
    one(
      { 'proc/cmdline': 'ttm.pages_limit=20971520 amdgpu.ppfeaturemask=0xffffffff x.y=1\n' },
      'HW-28',
      'warning',
      /amdgpu.ppfeaturemask/,
    ));
  test('a driver that may not be loaded', () =>
    one(
      { 'proc/cmdline': 'ttm.pages_limit=20971520 modprobe.blacklist=nouveau,mt7925e modprobe.blacklist=floppy\n' },
      'HW-28',
      'error',
      /not to load mt7925e/,
    ));
  test('Secure Boot is off', () =>
    one({ [secureBoot]: Buffer.from([6, 0, 0, 0, 0]) }, 'HW-29', 'error', /Secure Boot is off/));
  test('no UEFI', () =>
    one({ [secureBoot]: undefined, 'sys/firmware/acpi/x': '' }, 'HW-29', 'error', /Secure Boot is off/));
  test('a variable that cannot be understood', () =>
    one({ [secureBoot]: Buffer.from([6, 0, 0, 0, 7]) }, 'HW-29', 'unknown', /not of the form/));
});
