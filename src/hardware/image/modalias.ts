import type { ProfileDevice } from '../profile.ts';

/**
 * What the kernel would call a device when it asks for its driver (Linux, drivers/pci/pci-sysfs.c modalias_show and
 * drivers/usb/core/sysfs.c). What the profile does not say is filled with `x`: patterns that ask for a value there do not fit.
 */
export function modaliasOf(device: ProfileDevice): string {
  const [vendor = '', product = ''] = device.id.toUpperCase().split(':');
  const [major, minor, third] = device.class?.toUpperCase().match(/../g) ?? ['xx', 'xx', 'xx'];
  if (device.bus === 'usb') {
    const release = `dxxxxdcxxdscxxdpxx`;
    return `usb:v${vendor}p${product}${release}ic${major}isc${minor}ip${third}inxx`;
  }
  const [subvendor, subdevice] = device.subsystem?.toUpperCase().split(':').map(wide) ?? ['xxxxxxxx', 'xxxxxxxx'];
  return `pci:v${wide(vendor)}d${wide(product)}sv${subvendor}sd${subdevice}bc${major}sc${minor}i${third}`;
}

const wide = (id: string): string => id.padStart(8, '0');
