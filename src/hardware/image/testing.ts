import { type FileSpec, filesTree } from '../../image/testing/files.ts';
import { moduleElf } from '../../image/testing/module-elf.ts';
import type { RpmDatabase } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { type Profile, parseProfile, profileSchemaUrl } from '../profile.ts';
import { checkImage } from './check.ts';

export const version = '6.20.1-200.fc45.x86_64';
export const folder = `usr/lib/modules/${version}`;
export const firmware = 'usr/lib/firmware';

/** A module's file of that kernel. */
export const moduleOf = (...info: string[]): Buffer => moduleElf({ info: [...info, `vermagic=${version} SMP`] });

/** An image on which the machine of {@link profileWith} works well; `undefined` takes a file away. */
export function imageFiles(changes: Record<string, FileSpec | undefined> = {}): Record<string, FileSpec> {
  const files: Record<string, FileSpec | undefined> = {
    [`${folder}/vmlinuz`]: 'kernel',
    [`${folder}/modules.alias`]:
      'alias pci:v00001002d*sv*sd*bc03sc00i00* gpu\nalias pci:v000014C3d00000717sv*sd*bc*sc*i* wifi\n',
    [`${folder}/modules.dep`]:
      'kernel/gpu.ko: kernel/gpu-core.ko\nkernel/gpu-core.ko:\nkernel/wifi.ko:\nkernel/ec.ko:\n',
    [`${folder}/modules.builtin`]: 'kernel/nvme.ko\n',
    [`${folder}/modules.builtin.modinfo`]: 'nvme.alias=pci:v*d*sv*sd*bc01sc08i02*\0',
    [`${folder}/kernel/gpu.ko`]: moduleOf(
      'firmware=gpu/gc_1_0.bin',
      'firmware=gpu/gc_2_0.bin',
      'firmware=gpu/isp_1.bin',
    ),
    [`${folder}/kernel/gpu-core.ko`]: moduleOf('firmware=gpu/core_1_0.bin'),
    [`${folder}/kernel/wifi.ko`]: moduleOf('firmware=wifi/new.bin', 'firmware=wifi/old.bin'),
    [`${folder}/kernel/ec.ko`]: moduleOf(),
    [`${firmware}/gpu/gc_1_0.bin.xz`]: Buffer.from('fd377a585a000001ffff', 'hex'),
    [`${firmware}/gpu/core_1_0.bin.zst`]: { target: '../common.zst' },
    [`${firmware}/common.zst`]: Buffer.from('28b52ffd00', 'hex'),
    [`${firmware}/wifi/old.bin`]: 'wifi',
    'usr/lib/group': 'root:x:0:\nrender:x:105:\n',
    'usr/lib/udev/rules.d/50-udev-default.rules':
      'SUBSYSTEM=="drm", KERNEL=="renderD*", GROUP="render", MODE="0666"\nSUBSYSTEM=="kfd", GROUP="render", MODE="0666"\n',
    ...changes,
  };
  return Object.fromEntries(Object.entries(files).filter((file): file is [string, FileSpec] => file[1] !== undefined));
}

/** A machine with a GPU, a drive, Wi-Fi and an embedded controller. */
export function profileWith(more: object = {}): Profile {
  const document = {
    schema: profileSchemaUrl,
    name: 'test',
    title: 'Test Laptop',
    devices: [
      {
        name: 'GPU',
        bus: 'pci',
        id: '1002:150e',
        class: '030000',
        drivers: ['gpu'],
        firmware: { ip: ['gpu/*_1_0.bin', 'gpu/isp_1.bin'], files: ['gpu/gc_1_0.bin'], optional: ['gpu/isp_*'] },
        package: 'gpu-firmware',
      },
      { name: 'Drive', bus: 'pci', id: '15b7:5030', class: '010802', drivers: ['nvme'] },
      {
        name: 'Wi-Fi',
        bus: 'pci',
        id: '14c3:0717',
        drivers: ['wifi'],
        firmware: { ip: ['wifi/*'], oneOf: [['wifi/new.bin', 'wifi/old.bin']] },
      },
    ],
    kernel: { floor: '6.15', modules: [{ name: 'Embedded controller', drivers: ['ec'] }] },
    ...more,
  };
  return parseProfile(JSON.stringify(document), 'profile.yaml');
}

/** What {@link checkImage} says, one line each: `HW-03 error GPU: firmware …`. Notes are left out. */
export async function lines(
  changes: Record<string, FileSpec | undefined> = {},
  {
    profile = profileWith(),
    packages = { state: 'absent' },
    base,
  }: { profile?: Profile; packages?: RpmDatabase; base?: Parameters<typeof checkImage>[1]['base'] } = {},
): Promise<string[]> {
  const image = { tree: await filesTree(imageFiles(changes)), packages, architecture: 'amd64', base };
  return (await checkImage(profile, image)).filter(({ level }) => level !== 'note').map(lineOf);
}

export const lineOf = ({ rule, level, message }: Finding): string => `${rule} ${level} ${message}`;
