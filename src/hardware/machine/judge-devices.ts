import type { Finding } from '../../rules/types.ts';
import { finding, levelOf, shown, unknownLevel } from '../finding.ts';
import type { Profile, ProfileDevice } from '../profile.ts';
import type { BusDevice } from './devices.ts';
import type { MachineFacts } from './facts.ts';
import { unseen } from './unseen.ts';

/** Each device of the profile, and the modules that no device asks for. */
export function judgeDevices(profile: Profile, facts: MachineFacts): Finding[] {
  return [...profile.devices.flatMap((device) => judgeDevice(device, facts)), ...judgeModules(profile, facts)];
}

function judgeDevice(device: ProfileDevice, facts: MachineFacts): Finding[] {
  const { bus, name, id, need } = device;
  const seen = facts[bus];
  if (seen.state !== 'read') return [unseen('HW-24', name, `sys/bus/${bus}/devices`, seen, need)];
  const alike = seen.value.filter((each) => each.id === id);
  // Of several that are alike, one that is right is enough.
  const answers = alike.map((each) => problemWith(device, each));
  if (answers.some((answer) => answer === undefined)) return [];
  const [problem] = answers;
  if (problem) return [problem];
  const unread = seen.value.filter((each) => each.id.includes('?')).length;
  if (unread > 0) {
    const message = `${name}: not seen as ${bus.toUpperCase()} device ${id}, and ${unread} others do not say which they are`;
    return [finding('HW-24', unknownLevel(need), message, { evidence: { bus, id, unread } })];
  }
  const message = `${name}: there is no ${bus.toUpperCase()} device ${id}`;
  return [finding('HW-24', levelOf(need), message, { evidence: { bus, id } })];
}

function problemWith(device: ProfileDevice, seen: BusDevice): Finding | undefined {
  const { name, need, revision, subsystem, drivers, bus } = device;
  const evidence = { bus, id: seen.id, address: seen.address };
  for (const [what, asked, found] of [
    ['revision', revision, seen.revision],
    ['subsystem', subsystem, seen.subsystem],
    ['class', bus === 'usb' ? device.class : undefined, seen.class],
  ] as const) {
    if (asked === undefined || asked === found) continue;
    if (found === undefined || found.includes('?')) {
      return finding('HW-24', unknownLevel(need), `${name}: its ${what} could not be read`, { evidence });
    }
    const message = `${name}: its ${what} is ${found}, the profile says ${asked}`;
    return finding('HW-24', levelOf(need), message, { evidence: { ...evidence, [what]: found } });
  }
  const [driver] = drivers;
  if (driver === undefined) return undefined;
  if (seen.drivers.state !== 'read') {
    const path = `sys/bus/${bus}/devices/${seen.address}/driver`;
    return unseen('HW-24', `${name}, its driver`, path, seen.drivers, need);
  }
  const bound = seen.drivers.value;
  if (bound.some((each) => plain(each) === plain(driver))) return undefined;
  const by = bound[0] === undefined ? 'no driver has taken it' : `the driver ${shown(bound[0])} has taken it`;
  return finding('HW-24', levelOf(need), `${name}: ${by}; ${driver} should have`, {
    evidence: { ...evidence, driver: bound[0] ?? '' },
    fix: 'See what the kernel says of it (journalctl -k), and whether its firmware is in the image.',
  });
}

function judgeModules({ kernel }: Profile, { modules }: MachineFacts): Finding[] {
  return kernel.modules.flatMap(({ name, drivers, need }) => {
    if (modules.state !== 'read') return [unseen('HW-24', name, 'sys/module', modules, need)];
    const loaded = new Set(modules.value.map(plain));
    const missing = drivers.filter((driver) => !loaded.has(plain(driver)));
    if (missing.length === 0) return [];
    // A module that is built in without parameters leaves no trace in /sys.
    const message = `${name}: ${missing.join(', ')} is not loaded, or built in without a trace`;
    return [finding('HW-24', unknownLevel(need), message, { evidence: { missing: missing.join(' ') } })];
  });
}

/** The kernel takes - and _ in names of modules for the same. */
function plain(name: string): string {
  return name.replaceAll('-', '_');
}
