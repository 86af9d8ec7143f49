import { changesIn } from './places.ts';
import { defineRule, type Introduced, pathFinding } from './rule.ts';
import { startsProgram } from './sysctl.ts';
import type { Evidence, Finding, Rule } from './types.ts';
import { parseUdevRules, type UdevRule, type UdevToken } from './udev-rules.ts';

const places = ['etc/udev', 'usr/lib/udev', 'usr/local/lib/udev'];
const maxBytes = 1024 * 1024;

/** DEV-01: what happens when a device appears is as in the base. What starts a program then, as root, is an error. */
export const udevRules: Rule[] = [
  defineRule('DEV-01', async (evidence) => {
    const findings: Finding[] = [];
    for (const { change, place } of changesIn(evidence, places)) {
      const started = await startsIn(evidence, change);
      findings.push(...(started.length > 0 ? started : [plain(change, place)]));
    }
    return findings;
  }),
];

function plain(change: Introduced, place: string): Finding {
  return pathFinding('DEV-01', change, {
    level: 'warning',
    message: `${change.path} was ${change.kind}: /${place} says who may use a device, and what is set when it appears`,
    fix: 'Remove it, or allow it by a clause that says which device it is for.',
  });
}

/** Rules that start something, and that the base's file of that name does not have. */
async function startsIn(evidence: Evidence, change: Introduced): Promise<Finding[]> {
  const { path } = change;
  if (!path.endsWith('.rules')) return [];
  const [before, after] = [evidence.baseTree.lookup(path), evidence.tree.lookup(path)];
  if ([before, after].some((entry) => entry && entry.size > maxBytes)) {
    return [
      pathFinding('DEV-01', change, {
        level: 'unknown',
        message: `${path} has more than ${maxBytes} bytes, so nobody knows what its rules start`,
        fix: 'Remove it; no device needs so many rules.',
      }),
    ];
  }
  const [old, now] = await Promise.all([
    evidence.baseTree.readFile(path, maxBytes),
    evidence.tree.readFile(path, maxBytes),
  ]);
  const known = new Set(parseUdevRules(old?.toString('latin1') ?? '').map(({ text }) => text));
  return parseUdevRules(now?.toString('latin1') ?? '').flatMap((rule) => {
    const starts = known.has(rule.text) ? undefined : whatStarts(rule);
    if (starts === undefined) return [];
    return pathFinding('DEV-01', change, {
      message: `${path} line ${rule.line}: ${starts} when a device appears, as root`,
      evidence: { line: rule.line, starts },
      fix: 'Remove the rule; tools for a device belong into the Distrobox, or into the base.',
    });
  });
}

/** In words what a rule starts; undefined when nothing. What udev may read in another way counts by its words. */
export function whatStarts({ tokens, text }: UdevRule): string | undefined {
  if (!tokens)
    return /RUN|PROGRAM|IMPORT|SYSCTL|SYSTEMD_/.test(text)
      ? 'a line that can be read in two ways starts something'
      : undefined;
  const found = tokens.find(startsSomething);
  if (!found) return undefined;
  const name = found.attribute === '' ? found.key : `${found.key}{${found.attribute}}`;
  return `${name} starts ${found.value.trim() === '' ? 'nothing' : found.value.slice(0, 120)}`;
}

function startsSomething({ key, attribute, operator, value }: UdevToken): boolean {
  // RUN="" takes away what other rules added.
  if (key === 'RUN') return value.trim() !== '';
  if (key === 'PROGRAM') return true;
  if (key === 'IMPORT') return attribute === 'program';
  if (key === 'SYSCTL') return operator !== '==' && operator !== '!=' && startsProgram(attribute, value);
  return (
    key === 'ENV' &&
    /^SYSTEMD_(?:USER_)?WANTS$/.test(attribute) &&
    operator !== '==' &&
    operator !== '!=' &&
    value !== ''
  );
}
