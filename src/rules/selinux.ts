import type { ImageTree } from '../image/types.ts';
import { effective, placeOf } from './effective.ts';
import { splitKarg } from './expect-kargs.ts';
import { allKargs } from './kernel-arguments.ts';
import { changesIn, withVendorCopy } from './places.ts';
import { defineRule, pathFinding } from './rule.ts';
import type { Evidence, Finding, Rule } from './types.ts';

const configPaths = withVendorCopy('etc/selinux/config');
const maxBytes = 64 * 1024;

/** The policy that is loaded, its modules, and the labels of files. */
const store = ['etc/selinux', 'usr/share/selinux', 'var/lib/selinux'];

/** MAC-01: SELinux enforces the base's policy. A base without SELinux has nothing to hold. */
export const selinuxRules: Rule[] = [
  defineRule('MAC-01', async (evidence) => [
    ...(await configFindings(evidence)),
    ...(await kargFindings(evidence)),
    ...changesIn(evidence, store)
      .filter(({ change }) => !configPaths.includes(change.path))
      .map(({ change }) =>
        pathFinding('MAC-01', change, {
          message: `${change.path} was ${change.kind}: it belongs to the SELinux policy`,
          fix: 'Remove it; the policy is the base’s.',
        }),
      ),
  ]),
];

interface SelinuxConfig {
  /** Lower case, without repetitions. */
  modes: string[];
  types: string[];
}

async function configFindings(evidence: Evidence): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of configPaths) {
    const [before, after] = [await readConfig(evidence.baseTree, path), await readConfig(evidence.tree, path)];
    const place = placeOf(evidence, [path]);
    const details = { ...place, fix: 'Leave SELINUX=enforcing and SELINUXTYPE=targeted as the base has them.' };
    if (!after) {
      if (before) findings.push(effective('MAC-01', false, { ...details, message: `${path} is gone: SELinux is off` }));
      continue;
    }
    const weak = faults(after);
    const known = new Set(before ? faults(before) : []);
    for (const fault of weak)
      findings.push(effective('MAC-01', known.has(fault), { ...details, message: `${path}: ${fault}` }));
  }
  return findings;
}

async function readConfig(tree: ImageTree, path: string): Promise<SelinuxConfig | undefined> {
  const text = (await tree.readFile(path, maxBytes))?.toString();
  if (text === undefined) return undefined;
  const all = (name: string): string[] => {
    const values = text.split('\n').flatMap((line) => {
      const [, found] = new RegExp(`^\\s*${name}=(.*)$`).exec(line) ?? [];
      return found === undefined ? [] : [found.trim().toLowerCase()];
    });
    return [...new Set(values)];
  };
  return { modes: all('SELINUX'), types: all('SELINUXTYPE') };
}

/** Of lines that contradict one another every one has to be right: readers differ in which they take. */
function faults({ modes, types }: SelinuxConfig): string[] {
  const faults: string[] = [];
  const mode = modes.find((each) => each !== 'enforcing');
  if (mode !== undefined) faults.push(`SELinux is ${mode.slice(0, 32)}, and not enforcing`);
  if (modes.length === 0) faults.push('SELINUX=enforcing is missing');
  const type = types.find((each) => each !== 'targeted');
  if (type !== undefined) faults.push(`the SELinux policy is ${type.slice(0, 32)}, and not targeted`);
  return faults;
}

async function kargFindings(evidence: Evidence): Promise<Finding[]> {
  const [before, after] = [await allKargs(evidence, 'baseTree'), await allKargs(evidence, 'tree')];
  // What cannot be read is said by FS-04.
  if (typeof after === 'string') return [];
  const had = new Set(typeof before === 'string' ? [] : before.map(({ argument }) => argument));
  return after
    .filter(({ argument }) => switchesSelinuxOff(argument))
    .map(({ argument, path }) =>
      effective('MAC-01', had.has(argument), {
        ...placeOf(evidence, [path]),
        message: `the kernel argument ${argument} switches SELinux off`,
        evidence: { argument },
        fix: `Remove it from ${path}.`,
      }),
    );
}

/** `selinux=0`, `enforcing=0`, or security modules without SELinux (Documentation/admin-guide/kernel-parameters.txt). */
export function switchesSelinuxOff(argument: string): boolean {
  const [name, value = ''] = splitKarg(argument.replaceAll('"', ''));
  // A number as kstrtoul reads it; what is none leaves the default, which we do not rely on.
  if (name === 'selinux' || name === 'enforcing') return !(Number(value) > 0);
  if (name === 'security') return value !== 'selinux';
  return name === 'lsm' && !value.split(',').includes('selinux');
}
