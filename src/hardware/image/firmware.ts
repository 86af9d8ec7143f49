import { globMatches } from '../../image/kernel/glob.ts';
import type { KernelModules } from '../../image/kernel/kernel.ts';
import type { Finding } from '../../rules/types.ts';
import { finding, levelOf } from '../finding.ts';
import type { Profile, ProfileDevice } from '../profile.ts';
import type { Wanted } from './drivers.ts';
import type { FirmwareFiles, Lack } from './firmware-files.ts';
import { listed } from './listed.ts';

type Asks = NonNullable<ProfileDevice['firmware']>;

/** HW-03: what the modules of a device ask for on this machine is there. */
export async function judgeFirmware(
  wanted: readonly Wanted[],
  kernel: KernelModules,
  files: FirmwareFiles,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, need, drivers, device } of wanted) {
    if (!device?.firmware) continue;
    const { asked, isWhole } = await askedBy(drivers, kernel);
    const { groups, optional, own } = neededOf(device.firmware, asked, isWhole);
    const place = device.package === undefined ? undefined : `Fedora ships it in ${device.package}.`;
    const lacking = groups.flatMap((group) => lackOf(group, files));
    if (lacking.length > 0) findings.push(missing(name, levelOf(need), lacking, place));
    const unmet = optional.flatMap((file) => lackOf([file], files));
    if (unmet.length > 0) findings.push(missing(name, 'note', unmet, place));
    if (isWhole && own.length === 0) findings.push(untold(name, device.firmware.ip, kernel.version));
  }
  return findings;
}

/** HW-03 for the CPU's microcode, which no module asks for by name. */
export function judgeMicrocode({ cpu }: Profile, files: FirmwareFiles): Finding[] {
  if (!cpu?.microcode) return [];
  const { file, package: shipped } = cpu.microcode;
  const lacking = lackOf([file], files);
  const place = shipped === undefined ? undefined : `Fedora ships it in ${shipped}.`;
  return lacking.length === 0 ? [] : [missing(`Microcode of ${cpu.name}`, 'error', lacking, place)];
}

/** What the drivers and all that they need ask for; `isWhole`: every one of them could be read. */
async function askedBy(
  drivers: readonly string[],
  kernel: KernelModules,
): Promise<{ asked: Set<string>; isWhole: boolean }> {
  const asked = new Set<string>();
  let isWhole = drivers.length > 0;
  for (const module of new Set(drivers.flatMap((driver) => kernel.closure(driver)))) {
    const read = await kernel.infoOf(module);
    if (read.state === 'read') for (const file of read.info.get('firmware') ?? []) asked.add(file);
    else isWhole = false;
  }
  return { asked, isWhole };
}

/** Groups of files, one of each being needed; and what may be missing. */
function neededOf(
  { ip, files, oneOf, optional }: Asks,
  asked: ReadonlySet<string>,
  isWhole: boolean,
): { groups: string[][]; optional: string[]; own: string[] } {
  const own = [...asked].filter((file) => ip.some((pattern) => fits(pattern, file)));
  const needed = new Set(own.length > 0 && isWhole ? own : [...own, ...files]);
  const mayMiss = [...needed].filter((file) => optional.some((pattern) => fits(pattern, file)));
  for (const file of mayMiss) needed.delete(file);
  const groups: string[][] = [];
  for (const group of oneOf) {
    // A driver that asks for the older name alone is not helped by the newer one.
    const named = group.filter((file) => asked.has(file));
    groups.push(named.length > 0 ? named : group);
    for (const file of group) needed.delete(file);
  }
  return { groups: [...groups, ...[...needed].map((file) => [file])], optional: mayMiss, own };
}

function fits(pattern: string, file: string): boolean {
  const [wanted, given] = [pattern.split('/'), file.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => globMatches(part, given[at] ?? ''));
}

function lackOf(group: readonly string[], files: FirmwareFiles): { file: string; lack: string }[] {
  const lacks: [string, Lack][] = group.map((file) => [file, files.lack(file)]);
  if (lacks.some(([, lack]) => lack === undefined)) return [];
  const told = lacks.find(([, lack]) => lack !== 'is missing') ?? lacks[0];
  return told ? [{ file: group.join(' or '), lack: told[1] ?? '' }] : [];
}

function missing(
  name: string,
  level: Finding['level'],
  lacking: readonly { file: string; lack: string }[],
  fix: string | undefined,
): Finding {
  const names = lacking.map(({ file }) => file);
  const isPlain = lacking.every(({ lack }) => lack === 'is missing');
  const [first] = lacking;
  const odd = lacking.find(({ lack }) => lack !== 'is missing') ?? first;
  const rest =
    lacking.length > 1 ? `; ${listed(names.filter((each) => each !== odd?.file))} cannot be loaded either` : '';
  const message = isPlain
    ? `${name}: firmware ${listed(names)} ${names.length === 1 ? 'is' : 'are'} missing`
    : `${name}: firmware ${odd?.file} ${odd?.lack}${rest}`;
  return finding('HW-03', level, message, {
    path: `usr/lib/firmware/${first?.file.split(' or ')[0]}`,
    evidence: { files: names.join(', '), missing: names.length },
    ...(fix !== undefined && { fix }),
  });
}

function untold(name: string, ip: readonly string[], version: string): Finding {
  const message = `${name}: its modules in kernel ${version} ask for no firmware that fits ${listed(ip)}: whether they know this device well is not known`;
  return finding('HW-03', 'unknown', message, {
    evidence: { patterns: ip.join(', '), kernel: version },
    fix: 'Take a base with a newer kernel, or correct the profile’s patterns.',
  });
}
