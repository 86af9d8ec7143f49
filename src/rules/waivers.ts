import { compileGlob } from './glob.ts';
import type { Policy } from './policy.ts';
import { finding } from './rule.ts';
import type { Evidence, Finding } from './types.ts';

type Waiver = Policy['waivers'][number];

/** So many days before its end a waiver says that it ends. */
const soonDays = 30;
const millisecondsOfDay = 86_400_000;

/** What a list of findings becomes under a policy's waivers. */
export interface Waived {
  findings: Finding[];
  /** Of the waivers themselves: POL-01 and, for those that nothing needs, CW-02. */
  about: Finding[];
}

/**
 * Lowers errors and warnings that a waiver names to notes, until the end of the waiver's last day (UTC). An expired one
 * has no effect and is an error itself; where the day is not known, none has an effect. `unknown` is not waived: nobody
 * knows what it would be about.
 *
 * No message has more of the time than the dates that the policy itself names, so that a check record stays the same
 * for as long as the verdict does; how long is left is said in `fix` and `evidence` alone.
 */
export function applyWaivers(
  findings: readonly Finding[],
  { policy, context }: Pick<Evidence, 'policy' | 'context'>,
): Waived {
  const { today } = context;
  const about: Finding[] = [];
  const inForce: { waiver: Waiver; names(found: Finding): boolean; uses: number }[] = [];
  for (const waiver of policy.waivers) {
    if (today === undefined) about.push(undated(waiver));
    else if (waiver.expires < today) about.push(expired(waiver));
    else inForce.push({ waiver, names: matcherOf(waiver), uses: 0 });
  }
  const waived = findings.map((found) => {
    if (found.level !== 'error' && found.level !== 'warning') return found;
    const use = inForce.find(({ names }) => names(found));
    if (!use) return found;
    use.uses++;
    return lowered(found, use.waiver);
  });
  for (const { waiver, uses } of inForce) about.push(uses > 0 ? inEffect(waiver, today ?? '') : unneeded(waiver));
  return { findings: waived, about };
}

function matcherOf({ rule, paths }: Waiver): (found: Finding) => boolean {
  if (paths === undefined) return (found) => found.rule === rule;
  const matchers = paths.map(compileGlob);
  return ({ rule: id, path }) => id === rule && path !== undefined && matchers.some((matches) => matches(path));
}

function lowered(found: Finding, { owner, reason, expires }: Waiver): Finding {
  return {
    ...found,
    level: 'note',
    message: `${found.message}; waived until ${expires} by ${owner}: ${reason}`,
    evidence: { ...found.evidence, waivedUntil: expires, waivedBy: owner },
  };
}

function name({ rule, paths }: Waiver): string {
  return paths === undefined ? `the waiver of ${rule}` : `the waiver of ${rule} for ${paths[0]}`;
}

function expired(waiver: Waiver): Finding {
  return finding('POL-01', {
    message: `${name(waiver)} expired on ${waiver.expires} and has no effect; ${waiver.owner} answers for it`,
    evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires },
    fix: 'Do what the waiver put off and remove it, or decide anew and give it another date.',
  });
}

function undated(waiver: Waiver): Finding {
  return finding('POL-01', {
    level: 'unknown',
    message: `${name(waiver)} has no effect: it ends on ${waiver.expires}, and the day is not known here`,
    evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires },
  });
}

function inEffect(waiver: Waiver, today: string): Finding {
  const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay);
  const soon = daysLeft <= soonDays;
  return finding('POL-01', {
    level: 'note',
    message: `${name(waiver)} holds until ${waiver.expires}; ${waiver.owner} answers for it`,
    evidence: { waives: waiver.rule, owner: waiver.owner, expires: waiver.expires, ...(soon ? { daysLeft } : {}) },
    ...(soon ? { fix: `It ends soon (days left: ${daysLeft}): do what it put off, or give it another date.` } : {}),
  });
}

function unneeded(waiver: Waiver): Finding {
  return finding('CW-02', {
    message: `${name(waiver)} waives nothing: no finding needs it`,
    evidence: { waives: waiver.rule },
    fix: 'Remove the waiver, or correct its paths.',
  });
}
