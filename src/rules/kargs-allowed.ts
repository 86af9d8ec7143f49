import { effective, placeOf } from './effective.ts';
import { isArgument, type Karg, splitKarg } from './expect-kargs.ts';
import { allKargs } from './kernel-arguments.ts';
import { composefsOf } from './prepare-root.ts';
import { defineRule, finding } from './rule.ts';
import { switchesSelinuxOff } from './selinux.ts';
import type { Evidence, Finding, Rule } from './types.ts';

/** FS-04: the kernel starts with the arguments of the base, and those that the policy names. */
export const kargRules: Rule[] = [
  defineRule('FS-04', async (evidence) => {
    const [before, after] = await Promise.all([allKargs(evidence, 'baseTree'), allKargs(evidence, 'tree')]);
    if (typeof after === 'string') return typeof before === 'string' ? [] : [unreadable(after)];
    const had = new Set(typeof before === 'string' ? [] : before.map(({ argument }) => argument));
    const findings = after.flatMap((karg) => judge(karg, had.has(karg.argument), evidence));
    const has = new Set(after.map(({ argument }) => argument));
    for (const karg of typeof before === 'string' ? [] : before)
      if (!has.has(karg.argument) && !isAllowed(karg, evidence)) findings.push(gone(karg, evidence));
    return [...findings, ...unneeded(evidence, has, had)];
  }),
];

function judge(karg: Karg, isBaseOwn: boolean, evidence: Evidence): Finding[] {
  const { argument, path } = karg;
  const details = { ...placeOf(evidence, [path]), evidence: { argument } };
  if (weakensRoot(argument)) {
    const message = `the kernel argument ${argument} overrides prepare-root.conf: / need not be a composefs any more`;
    return [effective('FS-04', isBaseOwn, { ...details, message, fix: `Remove it from ${path}.` })];
  }
  // SELinux's own are MAC-01's.
  if (isBaseOwn || isAllowed(karg, evidence) || switchesSelinuxOff(argument)) return [];
  return [
    finding('FS-04', {
      ...details,
      message: `the kernel argument ${argument} is not the base’s, and the policy does not name it`,
      fix: 'Remove it, or name it under `kargs.allow` in the policy with a reason.',
    }),
  ];
}

/** `ostree.prepare-root.composefs` has the last word over prepare-root.conf; whatever is no plain yes is weaker or no boot at all. */
function weakensRoot(argument: string): boolean {
  const [name, value = ''] = splitKarg(argument.replaceAll('"', ''));
  return name === 'ostree.prepare_root.composefs' && composefsOf(value) !== 'yes';
}

function isAllowed({ argument }: Karg, { policy }: Evidence): boolean {
  return policy.kargs.allow.some((each) => isArgument(argument, each.argument));
}

function gone({ argument, path }: Karg, evidence: Evidence): Finding {
  return finding('FS-04', {
    ...placeOf(evidence, [path]),
    level: 'warning',
    message: `the base’s kernel argument ${argument} is gone`,
    evidence: { argument },
    fix: 'Leave the base’s files in kargs.d, or name the argument under `kargs.allow` in the policy with a reason.',
  });
}

function unneeded({ policy }: Evidence, has: ReadonlySet<string>, had: ReadonlySet<string>): Finding[] {
  const changed = [...[...has].filter((each) => !had.has(each)), ...[...had].filter((each) => !has.has(each))];
  return policy.kargs.allow
    .filter((each) => !changed.some((argument) => isArgument(argument, each.argument)))
    .map(({ argument }) =>
      finding('CW-02', {
        message: `kargs.allow names ${argument}, which did not change`,
        evidence: { argument },
        fix: 'Remove it from kargs.allow.',
      }),
    );
}

function unreadable(reason: string): Finding {
  return finding('FS-04', {
    level: 'unknown',
    message: `the kernel arguments are not known: ${reason}`,
    fix: 'Repair or remove the file.',
  });
}
