import type { BusDevice } from './devices.ts';
import type { MachineFolder, Read } from './folder.ts';

/** Memory as amdgpu states it, in bytes. */
export interface Gpu {
  id: string;
  address: string;
  /** Of the system's memory, what the GPU may map. */
  gttBytes: Read<number>;
  /** What the firmware has set apart for it. */
  vramBytes: Read<number>;
}

/** Display controllers (PCI class 03). */
export async function readGpus(folder: MachineFolder, pci: Read<BusDevice[]>): Promise<Read<Gpu[]>> {
  if (pci.state !== 'read') return pci;
  const gpus: Gpu[] = [];
  for (const { id, address } of pci.value.filter((device) => device.class.startsWith('03'))) {
    const path = `sys/bus/pci/devices/${address}`;
    const gttBytes = await readNumber(folder, `${path}/mem_info_gtt_total`);
    gpus.push({ id, address, gttBytes, vramBytes: await readNumber(folder, `${path}/mem_info_vram_total`) });
  }
  return { state: 'read', value: gpus };
}

/** `/sys/class/accel`: the kernel makes a node below /dev/accel for each of them. */
export async function readAccelerators(folder: MachineFolder): Promise<Read<string[]>> {
  const names = await folder.names('sys/class/accel');
  if (names.state !== 'read') return names;
  const ids: string[] = [];
  for (const name of names.value.filter((each) => /^accel\d{1,3}$/.test(each))) {
    const device = `sys/class/accel/${name}/device`;
    const [vendor, product] = [await folder.text(`${device}/vendor`, 100), await folder.text(`${device}/device`, 100)];
    if (vendor.state !== 'read') return vendor.state === 'absent' ? unsaid(name) : vendor;
    if (product.state !== 'read') return product.state === 'absent' ? unsaid(name) : product;
    ids.push([vendor, product].map(({ value }) => value.trim().replace(/^0x/, '').toLowerCase()).join(':'));
  }
  return { state: 'read', value: ids };
}

function unsaid(name: string): Read<never> {
  return { state: 'unreadable', reason: `${name} does not say which device it is` };
}

async function readNumber(folder: MachineFolder, path: string): Promise<Read<number>> {
  const text = await folder.text(path, 100);
  if (text.state !== 'read') return text;
  if (!/^\d{1,15}$/.test(text.value)) return { state: 'unreadable', reason: 'it is no number' };
  return { state: 'read', value: Number(text.value) };
}
