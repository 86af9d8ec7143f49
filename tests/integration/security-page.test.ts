/** docs/security.md: each claim has evidence or an admission, and names only what there is; and that the check sees each way to get it wrong. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { command } from './command.ts';
import { commandsOf, faultsOf, parsePage } from './security-claims.ts';

const root = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

test('the security page claims nothing that it does not show or take back', () => {
  assert.deepEqual(faultsOf(page, root), []);
});

test('each part of the threat model has its claims, and each of them says what it does not cover', () => {
  const claims = parsePage(page);
  assert.deepEqual([...new Set(claims.map(({ id }) => id.split('.')[0]))], ['T1', 'T2', 'T3', 'I', 'G']);
  for (const { id, rows } of claims) {
    for (const kind of ['tests', 'rules', 'command', 'not covered']) {
      assert.ok(
        rows.some((row) => row.kind === kind),
        `${id}: ${kind}`,
      );
    }
  }
});

test('what a stranger can run without the published image works, in the order of the page', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wtgos-security-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const clone = join(folder, 'clone');
  for (const path of ['distrobox.ini', 'policies']) cpSync(join(root, path), join(clone, path), { recursive: true });
  // The others ask a registry or GitHub.
  const here = commandsOf(page).filter((line) => /\blook\b|^wtgos check-distrobox/.test(line));
  const said: string[] = [];
  for (const line of here) {
    const { status, stdout, stderr } = await command(clone, line.split(' ').slice(1));
    assert.equal(status, 0, `${line}\n${stdout}${stderr}`);
    said.push(stdout + stderr);
  }
  const shows = (start: string) => said[here.findIndex((line) => line.startsWith(start))] ?? assert.fail(`no ${start}`);
  assert.match(shows('wtgos check-distrobox'), /devices: \/dev\/dri, \/dev\/kfd/);
  assert.match(shows('wtgos verify-image'), /verdict: accepted/);
  assert.match(shows('wtgos diff'), /Layers: 5 of 6 shared/);
  assert.match(readFileSync(join(clone, 'agent.container'), 'utf8'), /^ReadOnly=true$/m);
});

/** The page with one claim more, of these rows. */
const withClaim = (...rows: string[]) => `${page}\n### X.1 It is so\n\n| | |\n|---|---|\n${rows.join('\n')}\n`;
const edited = (from: string | RegExp, to: string) => {
  const text = page.replace(from, to);
  assert.notEqual(text, page, `${from} is not on the page`);
  return text;
};

describe('the check sees', () => {
  const admitted = '| not covered | all of it |';
  const wrong: Record<string, [text: () => string, fault: RegExp]> = {
    'a claim without a table': [() => `${page}\n### X.1 It is so\n\nBelieve us.\n`, /X\.1: neither evidence nor/],
    'a claim with rows that say nothing': [
      () => withClaim('| tests | |', '| rules | |', '| command | |', '| not covered | |'),
      /X\.1: neither evidence nor/,
    ],
    'a row that says nothing beside ones that do': [() => withClaim(admitted, '| rules | |'), /X\.1: rules: empty/],
    'prose in the place of a test': [() => withClaim('| tests | of course |'), /X\.1: tests: names no test/],
    'a file in the place of a test': [
      () => withClaim('| tests | [here](../SECURITY.md) |'),
      /X\.1: SECURITY\.md is no test/,
    ],
    'prose in the place of a rule': [() => withClaim('| rules | all of them |'), /X\.1: rules: names no rule/],
    'prose in the place of a command': [() => withClaim('| command | run it |'), /X\.1: command: names no command/],
    'a row of another kind': [() => withClaim(admitted, '| Tests | x |'), /X\.1: a row of kind “Tests”/],
    'a heading that is no claim': [() => `${page}\n### It is so\n\n${admitted}\n`, /“It is so” has no id/],
    'one id for two claims': [() => edited('### T1.2 ', '### T1.1 '), /T1\.1: claimed twice/],
    'a rule of an image that is not there': [() => edited('[PKG-01](rules/PKG-01.md)', 'PKG-99'), /no rule PKG-99/],
    'a rule of a container that is not there': [() => edited('DBX-06', 'DBX-60'), /no rule DBX-60/],
    'a rule of a machine that is not there': [() => edited('HW-06', 'HW-66'), /no rule HW-66/],
    'an item of the checklist that is not there': [() => edited('GOV-13', 'GOV-16'), /no rule GOV-16/],
    'a rule that leads to another’s page': [
      () => edited('[PKG-01](rules/PKG-01.md)', '[PKG-01](rules/PKG-02.md)'),
      /PKG-01 leads to docs\/rules\/PKG-02\.md/,
    ],
    'a command that is not there': [() => edited('wtgos diff', 'wtgos compare'), /no command “wtgos compare”/],
    'a flag that is not there': [() => edited('--quadlet', '--quadrat'), /no flag --quadrat/],
    'a flag of another command': [
      () => edited('`wtgos check-distrobox`', '`wtgos check-distrobox --recheck a`'),
      /check-distrobox: there is no flag --recheck/,
    ],
    'a flag without its value': [() => edited(' --html proof.html', ' --html'), /--html wants a value/],
    'a command without what it requires': [
      () => edited(/wtgos verify-image --image \S+ /, 'wtgos verify-image '),
      /--image is required/,
    ],
    'a command with an argument too few': [
      () => edited(/`wtgos diff \S+ (\S+)`/, '`wtgos diff $1`'),
      /diff: 1 arguments, not 2/,
    ],
    'a command in the prose': [() => edited('`wtgos try --keep look`', '`wtgos try --hold look`'), /no flag --hold/],
    'a file of a command that is not there': [
      () => edited('--policy policies/agent-container.yaml', '--policy policies/agent.yaml'),
      /no file policies\/agent\.yaml/,
    ],
    'a file that a link leads to and is not there': [
      () => edited('(../tests/interop/isolation.test.ts)', '(../tests/interop/isolated.test.ts)'),
      /no file tests\/interop\/isolated\.test\.ts/,
    ],
    'a heading that a link leads to and is not there': [
      () => edited('(distrobox.md#rules)', '(distrobox.md#rulez)'),
      /no heading #rulez/,
    ],
    'a residual that is not there': [() => edited('`host-files`', '`host-file`'), /no residual host-file/],
    'a residual that nothing admits': [() => edited(/`gpu-driver`/g, 'the driver'), /gpu-driver is admitted nowhere/],
    'a base that is not the one of the Containerfile': [
      () => edited(/bluefin-dx@sha256:a9/, 'bluefin-dx@sha256:b9'),
      /sha256:b9\w+ is not the base/,
    ],
  };
  for (const [what, [text, fault]] of Object.entries(wrong)) {
    test(what, () => {
      const faults = faultsOf(text(), root);
      assert.ok(
        faults.some((each) => fault.test(each)),
        faults.join('\n') || 'nothing was found',
      );
    });
  }

  test('nothing in a claim that only admits', () => assert.deepEqual(faultsOf(withClaim(admitted), root), []));
});
