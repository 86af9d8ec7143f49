import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeEdid, panelSpec } from './edid.ts';

/** What a test's machine has at a path: a file's content, or where a link leads. */
export type Part = string | Buffer | { link: string };
export type Parts = Readonly<Record<string, Part | undefined>>;

interface PciSpec {
  address: string;
  id: string;
  revision?: string;
  class: string;
  subsystem?: string;
  driver?: string;
}

/** A PCI device as sysfs shows it: the folder is below /sys/devices, and links lead to it. */
export function pciParts({
  address,
  id,
  revision = '00',
  class: kind,
  subsystem = 'f111:0000',
  driver,
}: PciSpec): Parts {
  const device = `sys/devices/pci0000:00/${address}`;
  const [vendor, product] = id.split(':');
  const [subVendor, subProduct] = subsystem.split(':');
  return {
    [`${device}/vendor`]: `0x${vendor}\n`,
    [`${device}/device`]: `0x${product}\n`,
    [`${device}/revision`]: `0x${revision}\n`,
    [`${device}/class`]: `0x${kind}\n`,
    [`${device}/subsystem_vendor`]: `0x${subVendor}\n`,
    [`${device}/subsystem_device`]: `0x${subProduct}\n`,
    [`sys/bus/pci/devices/${address}`]: { link: `../../../devices/pci0000:00/${address}` },
    ...(driver !== undefined && {
      [`${device}/driver`]: { link: `../../../bus/pci/drivers/${driver}` },
      [`sys/bus/pci/drivers/${driver}/module`]: { link: `../../../../module/${driver}` },
      [`sys/module/${driver}/refcnt`]: '1\n',
    }),
  };
}

const cpu = (thread: number) =>
  `processor\t: ${thread}\nvendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 36\nmodel name\t: AMD Ryzen AI 9 HX 370 w/ Radeon 890M\nstepping\t: 0\n`;

const gpu = 'sys/devices/pci0000:00/0000:c1:00.0';

/** The target machine, as policies/hardware/framework-13-hx370.yaml has it. */
export const framework: Parts = {
  'etc/os-release': 'NAME="wtgOS"\nPRETTY_NAME="wtgOS 42"\n',
  'proc/cpuinfo': Array.from({ length: 24 }, (_, thread) => cpu(thread)).join('\n'),
  'proc/meminfo': 'MemTotal:       98304000 kB\nMemFree:        90000000 kB\n',
  'proc/cmdline': 'BOOT_IMAGE=(hd0)/vmlinuz root=UUID=1 rhgb quiet ttm.pages_limit=20971520 amd_pstate=active\n',
  'proc/sys/kernel/osrelease': '6.17.4-200.fc42.x86_64\n',
  'sys/class/dmi/id/sys_vendor': 'Framework\n',
  'sys/class/dmi/id/product_name': 'Laptop 13 (AMD Ryzen AI 300 Series)\n',
  'sys/class/dmi/id/board_name': 'FRANMGCP09\n',
  'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c': Buffer.from([6, 0, 0, 0, 1]),
  ...pciParts({ address: '0000:c1:00.0', id: '1002:150e', revision: 'c1', class: '038000', driver: 'amdgpu' }),
  ...pciParts({ address: '0000:c1:00.1', id: '1002:1640', class: '040300', driver: 'snd_hda_intel' }),
  ...pciParts({ address: '0000:c2:00.1', id: '1022:17f0', revision: '10', class: '118000', driver: 'amdxdna' }),
  ...pciParts({ address: '0000:c0:00.0', id: '14c3:0717', class: '028000', driver: 'mt7925e' }),
  ...pciParts({ address: '0000:bf:00.0', id: '15b7:5030', class: '010802', driver: 'nvme' }),
  ...pciParts({
    address: '0000:c1:00.6',
    id: '1022:15e3',
    class: '040300',
    subsystem: 'f111:000b',
    driver: 'snd_hda_intel',
  }),
  ...pciParts({ address: '0000:c3:00.5', id: '1022:151c', class: '0c0340', driver: 'thunderbolt' }),
  ...pciParts({ address: '0000:c3:00.6', id: '1022:151d', class: '0c0340', driver: 'thunderbolt' }),
  [`${gpu}/mem_info_gtt_total`]: `${20_971_520 * 4096}\n`,
  [`${gpu}/mem_info_vram_total`]: `${512 * 1024 ** 2}\n`,
  [`${gpu}/drm/card1/card1-eDP-1/edid`]: makeEdid(panelSpec),
  [`${gpu}/drm/card1/card1-eDP-1/status`]: 'connected\n',
  [`${gpu}/drm/card1/card1-DP-1/edid`]: '',
  [`${gpu}/drm/card1/card1-DP-1/status`]: 'disconnected\n',
  'sys/class/drm/card1': { link: '../../devices/pci0000:00/0000:c1:00.0/drm/card1' },
  'sys/class/drm/card1-eDP-1': { link: '../../devices/pci0000:00/0000:c1:00.0/drm/card1/card1-eDP-1' },
  'sys/class/drm/card1-DP-1': { link: '../../devices/pci0000:00/0000:c1:00.0/drm/card1/card1-DP-1' },
  'sys/devices/pci0000:00/0000:c2:00.1/accel/accel0/device': { link: '../../../0000:c2:00.1' },
  'sys/class/accel/accel0': { link: '../../devices/pci0000:00/0000:c2:00.1/accel/accel0' },
  'sys/devices/pci0000:00/0000:bf:00.0/nvme/nvme0/model': 'WD_BLACK SN850X 2000GB                  \n',
  'sys/devices/pci0000:00/0000:bf:00.0/nvme/nvme0/nvme0n1/size': '3907029168\n',
  'sys/devices/pci0000:00/0000:bf:00.0/nvme/nvme0/nvme0n1/device': { link: '../../nvme0' },
  'sys/block/nvme0n1': { link: '../devices/pci0000:00/0000:bf:00.0/nvme/nvme0/nvme0n1' },
  'sys/devices/usb1/1-5/idVendor': '0e8d\n',
  'sys/devices/usb1/1-5/idProduct': '0717\n',
  'sys/devices/usb1/1-5/1-5:1.0/bInterfaceClass': 'e0\n',
  'sys/devices/usb1/1-5/1-5:1.0/bInterfaceSubClass': '01\n',
  'sys/devices/usb1/1-5/1-5:1.0/bInterfaceProtocol': '01\n',
  'sys/devices/usb1/1-5/1-5:1.0/driver': { link: '../../../../bus/usb/drivers/btusb' },
  'sys/bus/usb/drivers/btusb/module': { link: '../../../../module/btusb' },
  'sys/bus/usb/devices/1-5': { link: '../../../devices/usb1/1-5' },
  'sys/bus/usb/devices/1-5:1.0': { link: '../../../devices/usb1/1-5/1-5:1.0' },
  'sys/module/btusb/refcnt': '1\n',
  'sys/module/ttm/parameters/pages_limit': '20971520\n',
  'sys/module/cros_ec_lpcs/refcnt': '0\n',
  'sys/module/cros_charge_control/refcnt': '0\n',
};

/** What was changed in the folders that were written. */
const changed = new Map<string, Parts>();

/** Makes a folder the target machine with some changes, `undefined` leaving a path out; earlier changes are taken back. */
export function writeMachine(root: string, changes: Parts = {}): void {
  const before = changed.get(root);
  const parts = before ? Object.fromEntries(Object.keys(before).map((path) => [path, framework[path]])) : framework;
  for (const [path, part] of Object.entries(parts)) put(root, path, part);
  for (const [path, part] of Object.entries(changes)) put(root, path, part);
  changed.set(root, changes);
}

function put(root: string, path: string, part: Part | undefined): void {
  const at = join(root, path);
  rmSync(at, { force: true });
  if (part === undefined) {
    removeEmpty(dirname(at));
    return;
  }
  mkdirSync(dirname(at), { recursive: true });
  if (typeof part === 'string' || Buffer.isBuffer(part)) writeFileSync(at, part);
  else symlinkSync(part.link, at);
}

function removeEmpty(folder: string): void {
  for (let at = folder; existsSync(at) && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
}
