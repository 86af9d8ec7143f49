import type { Finding } from '../../rules/types.ts';
import { finding, levelOf, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { MachineFacts } from './facts.ts';
import { unseen } from './unseen.ts';

/** The running kernel, how it was started, and Secure Boot. */
export function judgeBoot(profile: Profile, { boot }: MachineFacts): Finding[] {
  return [...judgeRelease(profile, boot), ...judgeCommandLine(profile, boot), ...judgeSecureBoot(profile, boot)];
}

function judgeRelease({ kernel }: Profile, { release }: MachineFacts['boot']): Finding[] {
  if (release.state !== 'read') return [unseen('HW-28', 'Kernel', 'proc/sys/kernel/osrelease', release)];
  const numbers = versionOf(release.value);
  const evidence = { release: release.value, floor: kernel.floor };
  if (numbers.length < 2)
    return [finding('HW-28', 'unknown', `${shown(release.value)} is no version of a kernel`, { evidence })];
  const asked = versionOf(kernel.floor);
  const at = asked.findIndex((number, position) => number !== (numbers[position] ?? 0));
  if (at < 0 || (numbers[at] ?? 0) > (asked[at] ?? 0)) return [];
  return [
    finding('HW-28', 'error', `the kernel is ${shown(release.value)}; the machine needs ${kernel.floor} or newer`, {
      evidence,
    }),
  ];
}

function versionOf(text: string): number[] {
  const [version = ''] = /^\d{1,5}(\.\d{1,5}){1,3}/.exec(text) ?? [];
  return version === '' ? [] : version.split('.').map(Number);
}

function judgeCommandLine(profile: Profile, { commandLine }: MachineFacts['boot']): Finding[] {
  if (commandLine.state !== 'read') return [unseen('HW-28', 'Kernel arguments', 'proc/cmdline', commandLine)];
  // Of a name that is there twice, the kernel takes the last.
  const given = new Map(commandLine.value.map((word) => [nameOf(word), word]));
  const { required, allowed } = profile.kernel.arguments;
  const fix = 'Add it to a file below /usr/lib/bootc/kargs.d in the image.';
  const missing = required.flatMap((word) => {
    const found = given.get(nameOf(word));
    if (found === word) return [];
    const message =
      found === undefined
        ? `the kernel was started without ${word}`
        : `the kernel was started with ${shown(found)}, not ${word}`;
    return [finding('HW-28', 'error', message, { evidence: { argument: word }, fix })];
  });
  const known = new Set([...required, ...allowed]);
  const requiredNames = new Set(required.map(nameOf));
  const drivers = driversOf(profile);
  const odd = [...given].flatMap(([name, word]) => {
    if (known.has(word) || requiredNames.has(name)) return [];
    const [module = ''] = name.split('.');
    const isOurs = allowed.some((each) => nameOf(each) === name) || (name.includes('.') && drivers.has(plain(module)));
    if (!isOurs) return [];
    return [
      finding('HW-28', 'warning', `the kernel was started with ${shown(word)}, which the profile does not name`, {
        evidence: { argument: word },
      }),
    ];
  });
  return [...missing, ...odd, ...judgeBlocked(commandLine.value, drivers)];
}

const blocking = new Set(['module_blacklist', 'modprobe.blacklist', 'rd.driver.blacklist']);

/** Arguments that keep a driver from being loaded; all of them count, not the last alone. */
function judgeBlocked(words: readonly string[], drivers: ReadonlySet<string>): Finding[] {
  const blocked = words
    .filter((word) => blocking.has(nameOf(word)))
    .flatMap((word) => word.slice(word.indexOf('=') + 1).split(','))
    .filter((module) => drivers.has(plain(module)));
  return [...new Set(blocked)].map((module) =>
    finding('HW-28', 'error', `the kernel was told not to load ${module}, which the machine needs`, {
      evidence: { module },
      fix: 'Remove it from the kernel’s arguments.',
    }),
  );
}

function driversOf({ devices, kernel, gpu }: Profile): Set<string> {
  const names = [...devices, ...kernel.modules].flatMap(({ drivers }) => drivers);
  return new Set([...names, ...(gpu ? ['ttm'] : [])].map(plain));
}

function judgeSecureBoot({ secureBoot }: Profile, boot: MachineFacts['boot']): Finding[] {
  if (boot.secureBoot.state !== 'read') {
    return [unseen('HW-29', 'Secure Boot', 'sys/firmware/efi/efivars', boot.secureBoot, secureBoot)];
  }
  if (boot.secureBoot.value) return [];
  return [
    finding(
      'HW-29',
      levelOf(secureBoot),
      'Secure Boot is off: anyone with the machine in hands can start another kernel',
      {
        fix: 'Switch it on in the firmware’s settings, after enrolling the image’s key if it has one of its own.',
      },
    ),
  ];
}

/** The kernel takes - and _ in names of parameters for the same. */
function nameOf(word: string): string {
  const equals = word.indexOf('=');
  return plain(equals < 0 ? word : word.slice(0, equals));
}

function plain(name: string): string {
  return name.replaceAll('-', '_');
}
