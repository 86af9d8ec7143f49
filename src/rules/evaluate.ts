import { WtgosError } from '../core/errors.ts';
import type { Change } from '../image/types.ts';
import { allRules } from './all-rules.ts';
import { type AdjustableRuleId, catalogue } from './catalogue.ts';
import { type CompiledClause, elsewhere } from './closed-world.ts';
import { compileClauses } from './closed-world-clauses.ts';
import { packageClauseName } from './closed-world-packages.ts';
import { requireFinite, thinned } from './crowd.ts';
import { judgeExpectations } from './expect.ts';
import { comparePackages } from './package-diff.ts';
import { describeProof, proofsOf } from './package-proof.ts';
import type { Policy } from './policy.ts';
import { applyMode } from './policy-mode.ts';
import { finding } from './rule.ts';
import type { Decision, Evidence, Finding, Level, Rule, Verdict } from './types.ts';
import { applyWaivers } from './waivers.ts';

export interface JudgeOptions {
  /** `unknown` fails: a rule never passes because it could not see. */
  strict: boolean;
  /** The named rules to ask; all of them unless a test leaves one out. */
  rules?: readonly Rule[];
}

const severity: readonly Level[] = ['error', 'unknown', 'warning', 'note'];

/**
 * The whole verdict on an image: every entry of Δ decided by the first clause that allows it, then the named rules.
 * A clause silences warnings on its paths, and errors only of the rules it names; it never silences `unknown`.
 * Waivers come after the clauses, and the policy's mode comes last.
 *
 * @throws ExternalError `image-malformed` when Δ has no reasonable size
 */
export async function judge(evidence: Evidence, options: JudgeOptions): Promise<Verdict> {
  requireFinite(evidence.delta);
  const clauses = await compileClauses(evidence);
  const used = new Set<string>();
  const changes = new Map(evidence.delta.map((change) => [change.path, change]));
  const { decisions, findings } = decide(evidence, clauses, used);
  const clauseOf = new Map(decisions.map(({ path, clause }) => [path, clause]));

  for (const rule of options.rules ?? allRules) {
    for (const natural of await ask(rule, evidence)) {
      // First, so that a rule which the policy raises to an error is no longer silenced by a path.
      const found = applyLevel(natural, evidence.policy);
      const change = found.path === undefined ? undefined : changes.get(found.path);
      const silenced = change && silence(found, change, clauses, clauseOf.get(change.path), used);
      if (silenced !== 'dropped') findings.push(silenced ?? found);
    }
  }
  const unusedClauses = [...new Set(clauses.map(({ name }) => name))].filter((name) => !used.has(name));
  const expected = await ask({ id: 'EXP-01', title: catalogue['EXP-01'].title, check: judgeExpectations }, evidence);
  const more = [
    ...expected,
    // A set of caches is taken whole: that not all of it was needed says nothing.
    ...unusedClauses.filter((name) => !name.startsWith('cache:')).map(unusedClause),
    ...unusedPackages(evidence),
    ...(await unprovenPackages(evidence, used)),
  ];
  findings.push(...more.map((each) => applyLevel(each, evidence.policy)));

  const { findings: waived, about } = applyWaivers(findings, evidence);
  const judged = thinned(applyMode([...waived, ...about], evidence.policy))
    .map((each) => locate(each, evidence))
    .sort(mostSevereFirst);
  const stops = judged.some(({ level }) => level === 'error' || (options.strict && level === 'unknown'));
  return { result: stops ? 'fail' : 'pass', strict: options.strict, findings: judged, decisions, unusedClauses };
}

function decide(
  evidence: Evidence,
  clauses: readonly CompiledClause[],
  used: Set<string>,
): { decisions: Decision[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const decisions = evidence.delta.map((change): Decision => {
    const near: string[] = [];
    for (const { name, objection } of clauses) {
      const problem = objection(change);
      if (problem === undefined) {
        used.add(name);
        return { path: change.path, change: change.kind, clause: name };
      }
      if (problem !== elsewhere) near.push(`${name} ${problem}`);
    }
    findings.push(applyLevel(notAllowed(change, near), evidence.policy));
    return { path: change.path, change: change.kind, clause: undefined };
  });
  return { decisions, findings };
}

function notAllowed(change: Change, near: readonly string[]): Finding {
  const entry = change.kind === 'removed' ? change.before : change.after;
  const what = change.kind === 'changed' ? ` (${change.what.join(', ')})` : '';
  const why = near.length > 0 ? `: ${near.slice(0, 3).join('; ')}` : '';
  return finding('CW-01', {
    path: change.path,
    ...(change.kind === 'removed' ? {} : { layer: change.after.layer }),
    message: `the ${entry.type} ${change.path} was ${change.kind}${what} and no clause allows it${why}`,
    evidence: { change: change.kind, type: entry.type },
    fix: 'Remove it from what is built, or add a clause with the narrowest path and a reason to the policy.',
  });
}

async function ask(rule: Rule, evidence: Evidence): Promise<Finding[]> {
  try {
    return await rule.check(evidence);
  } catch (error) {
    // What the image makes unreadable is a finding; a registry or disk that fails is not the image's doing.
    if (!(error instanceof WtgosError && error.code === 'image-malformed')) throw error;
    return [
      {
        rule: rule.id,
        level: 'unknown',
        message: `${rule.title}: could not be decided, ${error.message}`,
        evidence: {},
        fix: 'Repair or remove the file that cannot be read.',
      },
    ];
  }
}

/** What becomes of a finding about a change: undefined when no clause has a say in it. */
function silence(
  found: Finding,
  change: Change,
  clauses: readonly CompiledClause[],
  decidedBy: string | undefined,
  used: Set<string>,
): Finding | 'dropped' | undefined {
  if (found.level === 'unknown') return undefined;
  const named = clauses.find((each) => each.overrides(found.rule) && each.objection(change) === undefined);
  if (named) {
    const { name, reason } = named;
    used.add(name);
    const message = `${found.message}; allowed by ${name}: ${reason}`;
    return { ...found, level: 'note', message, evidence: { ...found.evidence, allowedBy: name } };
  }
  return found.level !== 'error' && decidedBy !== undefined ? 'dropped' : undefined;
}

function unusedClause(name: string): Finding {
  return finding('CW-02', {
    message: `the clause ${name} decides nothing: no change needs it`,
    evidence: { clause: name },
    fix: 'Remove the clause, or correct its paths.',
  });
}

function unusedPackages({ policy, packages, basePackages }: Evidence): Finding[] {
  if (packages.state !== 'read' || basePackages.state !== 'read') return [];
  const changed = new Map(comparePackages(basePackages, packages).map(({ name, kind }) => [name, kind]));
  return policy.packages.allow
    .filter(({ name, changes }) => !changes.some((kind) => kind === changed.get(name)))
    .map(({ name }) =>
      finding('CW-02', {
        message: `packages.allow names ${name}, which did not change that way`,
        evidence: { package: name },
        fix: 'Remove it from packages.allow.',
      }),
    );
}

/** PKG-08: files were allowed by what the image's own database says, and no key of the base vouches for the package. */
async function unprovenPackages(evidence: Evidence, used: ReadonlySet<string>): Promise<Finding[]> {
  const wanted = evidence.policy.packages.allow.filter(({ name, files }) => files && used.has(packageClauseName(name)));
  if (wanted.length === 0) return [];
  const proofs = [...(await proofsOf(evidence))];
  return wanted.flatMap(({ name }) => {
    const weak = proofs.find(([each, { state }]) => each.name === name && state !== 'signed');
    if (!weak) return [];
    return finding('PKG-08', {
      message: `files are allowed as those of ${name}, which the image's own RPM database says; the package is ${describeProof(weak[1])}`,
      evidence: { package: name, proof: weak[1].state },
      fix: 'Name the files in clauses of their own where that is not enough.',
    });
  });
}

/** The level that the policy gives the rule; `unknown` stays what it is. */
function applyLevel(found: Finding, policy: Policy): Finding {
  const wanted = policy.levels[found.rule as AdjustableRuleId];
  if (wanted === undefined || found.level === 'unknown') return found;
  return { ...found, level: typeof wanted === 'string' ? wanted : wanted.level };
}

function locate(found: Finding, { sources }: Evidence): Finding {
  const at = found.at ?? (found.path === undefined ? undefined : sources.get(found.path));
  return at === undefined ? found : { ...found, at };
}

const ruleOrder = new Map(Object.keys(catalogue).map((id, position) => [id, position]));

function mostSevereFirst(a: Finding, b: Finding): number {
  return (
    severity.indexOf(a.level) - severity.indexOf(b.level) ||
    (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
