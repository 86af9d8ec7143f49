import type { RpmDatabase } from '../image/types.ts';
import { checkUser } from './expect-account.ts';
import { checkConfig, checkPair, variableOf } from './expect-config.ts';
import { checkFile } from './expect-file.ts';
import { checkKargs } from './expect-kargs.ts';
import type { Expectation, Outcome } from './expect-outcome.ts';
import type { ExpectationSpec, PackageSpec } from './expect-schema.ts';
import { compareVersions, parseVersion } from './expect-version.ts';
import { finding } from './rule.ts';
import { structureExpectations } from './structure-test/expectations.ts';
import type { Evidence, Finding } from './types.ts';

/** EXP-01: each expectation of the policy that does not hold, or whose truth cannot be seen. */
export async function judgeExpectations(evidence: Evidence): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { expect, structureTests } = evidence.policy;
  for (const expectation of [...expect.map(expectationOf), ...structureTests.flatMap(structureExpectations)]) {
    for (const outcome of await expectation.check(evidence)) findings.push(report(expectation, outcome));
  }
  return findings;
}

function report({ name, reason, subject, path }: Expectation, outcome: Outcome): Finding {
  const at = path === undefined ? {} : { path };
  if ('unknown' in outcome) {
    const message = `${name}: whether ${subject} is as expected cannot be seen: ${outcome.unknown}`;
    return finding('EXP-01', { ...at, level: 'unknown', message, evidence: { expectation: name } });
  }
  const { expected, found } = outcome;
  return finding('EXP-01', {
    ...at,
    message: `${name}: ${subject}: expected ${expected}, found ${found}`,
    evidence: { expectation: name, expected, found },
    fix: `Make it so, or correct the expectation${reason === undefined ? '' : ` (${reason})`}.`,
  });
}

function expectationOf({ name, reason, ...spec }: ExpectationSpec): Expectation {
  const { file, kargs, package: rpm, user, label, env, config } = spec;
  const about = { name, ...(reason === undefined ? {} : { reason }) };
  const configOf = ({ context }: Evidence) => context.image.config.config ?? {};
  if (file) {
    const path = file.path.replace(/^\//, '');
    return { ...about, subject: path, path, check: ({ tree }) => checkFile(file, tree) };
  }
  if (kargs) {
    const check = ({ tree, context }: Evidence) => checkKargs(kargs, tree, context.image.config.architecture);
    return { ...about, subject: 'the kernel command line', check };
  }
  if (rpm)
    return { ...about, subject: `the package ${rpm.name}`, check: ({ packages }) => checkPackage(rpm, packages) };
  if (user) return { ...about, subject: `the user ${user.name}`, check: ({ tree }) => checkUser(user, tree) };
  if (label) {
    const labelIn = (labels: Record<string, string> = {}) =>
      Object.hasOwn(labels, label.name) ? labels[label.name] : undefined;
    return {
      ...about,
      subject: `the label ${label.name}`,
      check: (seen) => checkPair(label, labelIn(configOf(seen).Labels)),
    };
  }
  if (env)
    return {
      ...about,
      subject: `the variable ${env.name}`,
      check: (seen) => checkPair(env, variableOf(configOf(seen), env.name)),
    };
  return { ...about, subject: 'the configuration', check: (seen) => checkConfig(config ?? {}, configOf(seen)) };
}

/** What of a package is not as expected; of several of one name, each has to be. */
function checkPackage({ name, absent, 'at-least': atLeast, below }: PackageSpec, database: RpmDatabase): Outcome[] {
  if (database.state !== 'read') {
    return [{ unknown: database.state === 'absent' ? 'there is no RPM database' : `${database.path} cannot be read` }];
  }
  const found = database.packages.filter((each) => each.name === name);
  if (absent)
    return found.length === 0
      ? []
      : [{ expected: 'it is not there', found: found.map(({ version }) => version).join(', ') }];
  if (found.length === 0) return [{ expected: 'it is there', found: 'nothing' }];
  return found.flatMap((each): Outcome[] => {
    const is = `${each.epoch === undefined ? '' : `${each.epoch}:`}${each.version}-${each.release}`;
    const tooOld = atLeast !== undefined && compareVersions(each, parseVersion(atLeast)) < 0;
    const tooNew = below !== undefined && compareVersions(each, parseVersion(below)) >= 0;
    return [
      ...(tooOld ? [{ expected: `at least ${atLeast}`, found: is }] : []),
      ...(tooNew ? [{ expected: `a version below ${below}`, found: is }] : []),
    ];
  });
}
