import type { KernelModules, ModuleRead } from '../../image/kernel/kernel.ts';
import { moduleName } from '../../image/kernel/module-lists.ts';
import type { ImageTree } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { finding, levelOf, unknownLevel } from '../finding.ts';
import type { Profile, ProfileDevice } from '../profile.ts';
import { listed } from './listed.ts';
import { modaliasOf } from './modalias.ts';

/** Something of the profile that needs modules: a device, or what no bus asks for. */
export interface Wanted {
  name: string;
  need: 'required' | 'optional';
  /** The profile's, else those that the kernel would take. */
  drivers: readonly string[];
  device?: ProfileDevice;
}

/** `e_machine` of ELF files, by the architecture of an image's config. */
const machines: ReadonlyMap<string, number> = new Map([
  ['amd64', 62],
  ['arm64', 183],
]);

/** All that the profile wants modules for. */
export function wantedOf(profile: Profile, kernel: KernelModules): Wanted[] {
  return [
    ...profile.devices.map((device) => {
      const drivers = device.drivers.length > 0 ? device.drivers : kernel.matching(modaliasOf(device));
      return { name: device.name, need: device.need, drivers: drivers.map(moduleName), device };
    }),
    ...[...profile.kernel.modules, ...profile.ports].map(({ name, need, drivers }) => ({
      name,
      need,
      drivers: drivers.map(moduleName),
    })),
  ];
}

/** HW-02: each driver is there, knows its device, and can be loaded. */
export async function judgeDrivers(
  wanted: readonly Wanted[],
  kernel: KernelModules,
  { tree, architecture }: { tree: ImageTree; architecture: string },
): Promise<Finding[]> {
  const findings = wanted.flatMap((each) => presence(each, kernel));
  const told = new Set<string>();
  for (const { name, need, drivers } of wanted) {
    for (const driver of drivers.filter((each) => kernel.has(each))) {
      for (const module of kernel.closure(driver)) {
        if (kernel.isBuiltin(module) || told.has(module)) continue;
        const found = fault(module, await kernel.infoOf(module), kernel, { tree, architecture });
        if (!found) continue;
        told.add(module);
        const chain = module === driver ? `its driver ${driver}` : `${module}, which its driver ${driver} needs,`;
        const path = kernel.pathOf(module);
        findings.push(
          finding('HW-02', found.unknown ? unknownLevel(need) : levelOf(need), `${name}: ${chain} ${found.what}`, {
            evidence: { module, driver, kernel: kernel.version },
            ...(path !== undefined && { path }),
            fix: 'Build the image again on a base whose kernel package is whole.',
          }),
        );
      }
    }
  }
  return findings;
}

function presence({ name, need, drivers, device }: Wanted, kernel: KernelModules): Finding[] {
  const evidence = { kernel: kernel.version, ...(device && { device: device.id }) };
  const fix = `Take a base whose kernel has it: Fedora’s kernel-modules, or a newer kernel than ${kernel.version}.`;
  const missing = drivers.filter((driver) => !kernel.has(driver));
  const unlisted = unreadOf(kernel, ['modules.dep', 'modules.builtin']);
  if (missing.length > 0) {
    const what = `kernel ${kernel.version} has no ${listed(missing)}`;
    const message = unlisted ? `${name}: whether ${what} is not known: ${unlisted}` : `${name}: ${what}`;
    const modules = missing.join(', ');
    return [
      finding('HW-02', unlisted ? unknownLevel(need) : levelOf(need), message, {
        evidence: { ...evidence, modules },
        fix,
      }),
    ];
  }
  if (!device) return [];
  const modalias = modaliasOf(device);
  const [first] = drivers;
  if (first !== undefined && kernel.matching(modalias).includes(first)) return [];
  const unread = unreadOf(kernel, ['modules.alias', 'modules.builtin.modinfo']);
  const who = first === undefined ? `no driver of kernel ${kernel.version}` : `${first} of kernel ${kernel.version}`;
  const knows = first === undefined ? 'knows it' : 'does not know it';
  const message = unread
    ? `${name}: whether a driver of kernel ${kernel.version} knows it is not known: ${unread}`
    : `${name} (${device.bus} ${device.id}): ${who} ${knows}`;
  return [
    finding('HW-02', unread ? unknownLevel(need) : levelOf(need), message, {
      evidence: { ...evidence, modalias },
      fix,
    }),
  ];
}

/** Lists without which we do not know, in words. */
function unreadOf(kernel: KernelModules, names: readonly string[]): string {
  const unread = kernel.unread.filter(({ name }) => names.includes(name.replace(/\.bin$/, '')));
  return unread.map(({ name, reason }) => `${name} ${reason}`).join(', ');
}

function fault(
  module: string,
  read: ModuleRead,
  kernel: KernelModules,
  { tree, architecture }: { tree: ImageTree; architecture: string },
): { what: string; unknown?: true } | undefined {
  const path = kernel.pathOf(module);
  if (path === undefined) return { what: 'is not in modules.dep' };
  if (tree.lookup(path)?.type !== 'file') return { what: 'has no file' };
  if (read.state === 'unreadable') return { what: `is not known to work: it ${read.reason}`, unknown: true };
  const machine = machines.get(architecture);
  if (machine !== undefined && read.machine !== machine) return { what: `is for another CPU than ${architecture}` };
  const made = read.info.get('vermagic')?.[0]?.split(' ')[0];
  if (made === undefined) return { what: 'does not say which kernel it is for', unknown: true };
  return made === kernel.version ? undefined : { what: `is for another kernel (${made})` };
}
