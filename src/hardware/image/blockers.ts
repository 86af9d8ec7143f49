import { globMatches } from '../../image/kernel/glob.ts';
import type { KernelModules } from '../../image/kernel/kernel.ts';
import { moduleName } from '../../image/kernel/module-lists.ts';
import { splitKarg } from '../../rules/expect-kargs.ts';
import type { Finding } from '../../rules/types.ts';
import { finding, levelOf, shown, unknownLevel } from '../finding.ts';
import type { Wanted } from './drivers.ts';
import { modaliasOf } from './modalias.ts';
import type { Settings } from './settings.ts';

/** Something that keeps a module from being loaded, or may. */
interface Block {
  /** What it says: `blacklist amdgpu`. */
  text: string;
  path: string;
  unknown?: boolean;
}

/** HW-05: neither modprobe.d nor the kernel's arguments keep a driver of the machine from being loaded. */
export function judgeBlockers(wanted: readonly Wanted[], kernel: KernelModules, settings: Settings): Finding[] {
  const findings = settings.unread.map(({ path, reason }) =>
    finding('HW-05', 'unknown', `whether /${path} keeps drivers from being loaded is not known: it ${reason}`, {
      path,
    }),
  );
  for (const each of wanted) {
    const told = new Set<string>();
    for (const { text, path, unknown } of blocksOf(each, kernel, settings)) {
      if (told.size === told.add(text).size) continue;
      const does = unknown ? 'may keep its driver from being loaded' : 'keeps its driver from being loaded';
      findings.push(
        finding(
          'HW-05',
          unknown ? unknownLevel(each.need) : levelOf(each.need),
          `${each.name}: ${shown(text)} ${does}`,
          {
            path,
            evidence: { setting: text, drivers: each.drivers.join(', ') },
            fix: `Take it out of /${path}.`,
          },
        ),
      );
    }
  }
  return findings;
}

function blocksOf({ drivers, device }: Wanted, kernel: KernelModules, settings: Settings): Block[] {
  const loaded = drivers.filter((driver) => !kernel.isBuiltin(driver));
  // What another driver brings along is loaded whether a blacklist has it or not: that is asked for aliases alone.
  const first = new Set(loaded.slice(0, 1).flatMap((driver) => kernel.closure(driver).slice(1)));
  const named = new Set(loaded.filter((driver) => !first.has(driver)));
  const all = new Set(loaded.flatMap((driver) => kernel.closure(driver)).filter((each) => !kernel.isBuiltin(each)));
  const modalias = device && loaded.length > 0 ? modaliasOf(device).replaceAll('-', '_') : undefined;
  const blocks: Block[] = [];
  for (const line of settings.modprobe) {
    const { path } = line;
    if (line.command === 'blacklist' && named.has(line.module)) blocks.push({ text: `blacklist ${line.module}`, path });
    if (line.command === 'install' && all.has(line.module)) {
      blocks.push({ text: `install ${line.module} ${line.run}`, path, unknown: !isNothing(line.run) });
    }
    if (line.command !== 'alias' || modalias === undefined) continue;
    // An alias here goes before those of the modules.
    if (!globMatches(line.pattern, modalias) || drivers.includes(line.module)) continue;
    blocks.push({ text: `alias ${line.pattern} ${line.module}`, path });
  }
  const kargs = typeof settings.kargs === 'string' ? [] : settings.kargs;
  for (const { argument, path } of kargs) {
    const found = argumentBlocks(argument, {
      named,
      all,
      isDisplay: device?.class?.startsWith('03') ?? false,
      drivers,
    });
    if (found) blocks.push({ text: `the kernel argument ${argument}`, path, unknown: found === 'perhaps' });
  }
  return blocks;
}

/** A command that does nothing, in the ways in which modules are disabled. */
function isNothing(command: string): boolean {
  return /^(?:(?:\/usr)?\/bin\/)?(?:true|false)\b|^(?::|exit\b)/.test(command);
}

function argumentBlocks(
  argument: string,
  {
    named,
    all,
    isDisplay,
    drivers,
  }: { named: Set<string>; all: Set<string>; isDisplay: boolean; drivers: readonly string[] },
): 'yes' | 'perhaps' | undefined {
  const [name, value = ''] = splitKarg(argument);
  const names = value.replaceAll('"', '').split(',').map(moduleName);
  const hits = (modules: Set<string>): 'yes' | undefined =>
    names.some((each) => modules.has(each)) ? 'yes' : undefined;
  if (name === 'modprobe.blacklist') return hits(named);
  // The kernel itself refuses these, whoever asks.
  if (name === 'module_blacklist') return hits(all);
  if (name === 'nomodeset' && isDisplay) return 'yes';
  if (name === 'initcall_blacklist') {
    return names.some((call) => drivers.some((driver) => call.startsWith(`${driver}_`))) ? 'perhaps' : undefined;
  }
  return drivers.some((driver) => name === `${driver}.modeset`) && value === '0' ? 'yes' : undefined;
}
