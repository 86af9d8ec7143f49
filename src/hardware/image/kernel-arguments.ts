import type { KernelModules } from '../../image/kernel/kernel.ts';
import { moduleName } from '../../image/kernel/module-lists.ts';
import { isArgument, type Karg, kargsIn, splitKarg } from '../../rules/expect-kargs.ts';
import type { Finding } from '../../rules/types.ts';
import { finding, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { Wanted } from './drivers.ts';
import type { Settings } from './settings.ts';

const kargsFolder = 'usr/lib/bootc/kargs.d';

/** HW-04: the arguments that the machine needs are set, and its drivers get no others than the profile allows. */
export function judgeArguments(
  { kernel: { arguments: asked } }: Profile,
  wanted: readonly Wanted[],
  kernel: KernelModules,
  settings: Settings,
): Finding[] {
  if (typeof settings.kargs === 'string') {
    const message = `the image’s kernel arguments are not known: ${shown(settings.kargs)}`;
    return [finding('HW-04', 'unknown', message, { path: kargsFolder })];
  }
  const given = [...moduleOptions(settings, kernel), ...settings.kargs];
  const findings = asked.required.flatMap((argument) => judgeRequired(argument, given, settings));
  const drivers = new Set(wanted.flatMap((each) => each.drivers));
  const known = [...asked.required, ...asked.allowed].map((argument) => splitKarg(argument)[0]);
  for (const { argument, path } of settings.kargs) {
    const [name] = splitKarg(argument);
    const [module = '', option] = name.split('.');
    const isKnown = asked.allowed.some((each) => isArgument(argument, each)) || asked.required.includes(argument);
    if (isKnown || option === undefined || !drivers.has(module)) continue;
    // What is required with another value is told as such.
    if (asked.required.some((each) => splitKarg(each)[0] === name)) continue;
    const why = known.includes(name) ? 'has another value in the profile' : 'is not in the profile';
    const message = `the kernel argument ${shown(argument)} of a driver that this machine needs ${why}`;
    findings.push(
      finding('HW-04', 'warning', message, {
        path,
        evidence: { argument },
        fix: 'Add it to kernel.arguments.allowed of the profile if the machine is meant to have it.',
      }),
    );
  }
  return findings;
}

function judgeRequired(argument: string, given: readonly Karg[], { unread }: Settings): Finding[] {
  const [name, value] = splitKarg(argument);
  // Of one argument that is there twice, the kernel takes the last.
  const last = given.findLast((each) => splitKarg(each.argument)[0] === name);
  if (last && isArgument(last.argument, argument)) return [];
  const fix = `Write \`kargs = ["${argument}"]\` to a file of /${kargsFolder}.`;
  if (last) {
    const message = `the kernel argument ${name} is ${shown(splitKarg(last.argument)[1] ?? '')}, and this machine needs ${value}`;
    return [finding('HW-04', 'error', message, { path: last.path, evidence: { argument, found: last.argument }, fix })];
  }
  const [missed] = unread;
  const message = missed
    ? `whether ${argument} is set is not known: ${missed.path} ${missed.reason}`
    : `the kernel argument ${argument}, which this machine needs, is not set`;
  return [finding('HW-04', missed ? 'unknown' : 'error', message, { path: kargsFolder, evidence: { argument }, fix })];
}

/** `options ttm pages_limit=1` of modprobe.d as the arguments that they stand for; what is built in does not read them. */
function moduleOptions({ modprobe }: Settings, kernel: KernelModules): Karg[] {
  return modprobe.flatMap((line) => {
    if (line.command !== 'options' || kernel.isBuiltin(line.module)) return [];
    return kargsIn(line.options).map((option) => ({
      argument: `${moduleName(line.module)}.${option}`,
      path: line.path,
    }));
  });
}
