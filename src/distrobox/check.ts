import type { Finding, Verdict } from '../rules/types.ts';
import { type Effective, effectiveOf } from './effective.ts';
import { judgeBox } from './judge.ts';
import type { Machine } from './machine.ts';
import { manifestText } from './manifest-text.ts';
import type { DistroboxPolicy } from './policy.ts';
import { type Residual, residualOf } from './residual.ts';
import type { Box, Plan, Problem, Version } from './types.ts';
import { planV1 } from './v1/assemble.ts';
import { planV2 } from './v2/assemble.ts';

/** The three answers about one container. */
export interface CheckedBox {
  /** What the file says. */
  declared: Box;
  /** What podman would make of it; undefined where distrobox would not come that far, or would run code before. */
  effective: Effective | undefined;
  /** What no manifest takes away. */
  residual: readonly Residual[];
}

export interface Checked {
  verdict: Verdict;
  boxes: readonly CheckedBox[];
}

export interface CheckOptions {
  version: Version;
  policy: DistroboxPolicy;
  strict: boolean;
  machine: Machine;
}

/**
 * Judges a manifest. Nothing of it is run.
 *
 * @param file as findings shall name it
 * @throws UserError `manifest-invalid` for what is no text, or far longer than any manifest
 */
export function checkManifest(bytes: Uint8Array, file: string, options: CheckOptions): Checked {
  const { version, policy, strict, machine } = options;
  const plan = planManifest(manifestText(bytes, file), version, machine);
  const used = new Set<DistroboxPolicy['allow'][number]>();
  const findings = plan.problems.map((problem) => problemFinding(problem, file));
  const boxes = plan.boxes.map((declared): CheckedBox => {
    const residual = residualOf(declared);
    if (declared.argv === undefined) return { declared, effective: undefined, residual };
    const effective = effectiveOf(declared.argv);
    findings.push(...judgeBox(declared, effective, policy, { file, machine }, used));
    findings.push(...residual.map((one) => residualFinding(one, declared, file)));
    return { declared, effective, residual };
  });
  if (plan.boxes.length === 0 && plan.problems.length === 0) findings.push(emptyFinding(file));
  for (const box of plan.boxes.filter(({ argv }) => argv === undefined)) findings.push(lostFinding(box, file));
  const stopped = findings.some(({ level }) => level === 'error' || (strict && level === 'unknown'));
  const unusedClauses = policy.allow.filter((each) => !used.has(each)).map(({ rule, value }) => `${rule} ${value}`);
  const result = stopped ? 'fail' : 'pass';
  const judged = plan.boxes.length === 1 ? '1 container' : `${plan.boxes.length} containers`;
  return { verdict: { result, strict, findings, decisions: [], unusedClauses, judged }, boxes };
}

/** What a version of distrobox would do with the text of a manifest. */
export function planManifest(text: string, version: Version, machine: Machine): Plan {
  return version === '1.8' ? planV1(text, machine) : planV2(text, machine);
}

function problemFinding({ kind, message, line, column, fix }: Problem, file: string): Finding {
  const rule = kind === 'ignored' ? 'DBX-02' : 'DBX-01';
  return { rule, level: 'error', message, at: { file, line, column }, evidence: { kind }, fix };
}

function lostFinding({ name, line }: Box, file: string): Finding {
  const message = `${name}: what distrobox would give podman cannot be said without running the file`;
  const fix = 'Correct what is found above it first.';
  return { rule: 'DBX-01', level: 'unknown', message, at: { file, line, column: 1 }, evidence: { box: name }, fix };
}

function emptyFinding(file: string): Finding {
  const message = 'the file names no container';
  return {
    rule: 'DBX-01',
    level: 'error',
    message,
    at: { file, line: 1, column: 1 },
    evidence: {},
    fix: 'Add [name].',
  };
}

function residualFinding({ id, title, consequence, wayOut }: Residual, { name, line }: Box, file: string): Finding {
  return {
    rule: 'DBX-20',
    level: 'note',
    message: `${name}: ${title}. ${consequence}`,
    at: { file, line, column: 1 },
    evidence: { box: name, residual: id },
    fix: wayOut,
  };
}
