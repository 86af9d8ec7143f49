import type { MachineFolder, Read } from './folder.ts';

/** A device on PCI, or an interface of one on USB; ids in lower-case hex, as profiles have them. */
export interface BusDevice {
  /** As sysfs names it: `0000:c1:00.0`, `1-5:1.0`. */
  address: string;
  id: string;
  /** PCI only. */
  revision?: string;
  class: string;
  /** PCI only. */
  subsystem?: string;
  /** What has taken it: the driver's name and, where sysfs tells, its module's. Empty: nothing. */
  drivers: Read<string[]>;
}

/** `/sys/bus/pci/devices` */
export async function readPci(folder: MachineFolder): Promise<Read<BusDevice[]>> {
  return devicesOf(
    folder,
    'sys/bus/pci/devices',
    /^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/,
    async (path, address) => {
      const hex = hexReader(folder, path);
      const vendor = await hex('vendor', 4);
      const id = `${vendor}:${await hex('device', 4)}`;
      const subsystem = `${await hex('subsystem_vendor', 4)}:${await hex('subsystem_device', 4)}`;
      const [revision, kind] = [await hex('revision', 2), await hex('class', 6)];
      return { address, id, revision, class: kind, subsystem, drivers: await driversOf(folder, path) };
    },
  );
}

/** `/sys/bus/usb/devices`: drivers take interfaces (`1-5:1.0`); their ids are those of the device (`1-5`). */
export async function readUsb(folder: MachineFolder): Promise<Read<BusDevice[]>> {
  return devicesOf(folder, 'sys/bus/usb/devices', /^[0-9.-]{1,100}:[0-9.]{1,20}$/, async (path, address) => {
    const device = `sys/bus/usb/devices/${address.slice(0, address.indexOf(':'))}`;
    const id = `${await hexReader(folder, device)('idVendor', 4)}:${await hexReader(folder, device)('idProduct', 4)}`;
    const hex = hexReader(folder, path);
    const kind = `${await hex('bInterfaceClass', 2)}${await hex('bInterfaceSubClass', 2)}${await hex('bInterfaceProtocol', 2)}`;
    return { address, id, class: kind, drivers: await driversOf(folder, path) };
  });
}

async function devicesOf(
  folder: MachineFolder,
  bus: string,
  pattern: RegExp,
  read: (path: string, address: string) => Promise<BusDevice>,
): Promise<Read<BusDevice[]>> {
  const names = await folder.names(bus);
  if (names.state !== 'read') return names;
  const devices: BusDevice[] = [];
  for (const name of names.value.filter((each) => pattern.test(each))) {
    devices.push(await read(`${bus}/${name}`, name));
  }
  return { state: 'read', value: devices };
}

/** `0x150e` and `150e` as `150e`; `?` for what cannot be read, which no profile's id can equal. */
function hexReader(folder: MachineFolder, path: string) {
  return async (name: string, digits: number): Promise<string> => {
    const text = await folder.text(`${path}/${name}`, 100);
    if (text.state !== 'read') return '?';
    const value = text.value.trim().replace(/^0x/, '').toLowerCase();
    return /^[0-9a-f]{1,6}$/.test(value) && value.length <= digits ? value.padStart(digits, '0') : '?';
  };
}

async function driversOf(folder: MachineFolder, path: string): Promise<Read<string[]>> {
  const driver = await folder.linkName(`${path}/driver`);
  if (driver.state === 'absent') return { state: 'read', value: [] };
  if (driver.state === 'unreadable') return driver;
  const module = await folder.linkName(`${path}/driver/module`);
  return { state: 'read', value: [driver.value, ...(module.state === 'read' ? [module.value] : [])] };
}
