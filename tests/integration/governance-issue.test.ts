/** The issue that .github/workflows/governance.yml keeps: its script, with a `gh` that writes down what it is told. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { parse } from 'yaml';

interface Step {
  run?: string;
}
const workflow = resolve(import.meta.dirname, '../../.github/workflows/governance.yml');
const steps: Step[] = parse(readFileSync(workflow, 'utf8')).jobs.governance.steps;
const script = steps.find(({ run }) => run !== undefined)?.run ?? assert.fail('no step runs anything');

const folder = mkdtempSync(join(tmpdir(), 'wtgos-issue-'));
after(() => rmSync(folder, { recursive: true }));
const work = join(folder, 'work');
const state = (name: string) => join(folder, name);

/** It keeps one issue in a file, as GitHub would, and a line for each call. */
const gh = `#!/bin/sh
echo "$1 $2" >>'${state('calls')}'
case "$1 $2" in
  'issue list') [ ! -e '${state('issue')}' ] || echo 7 ;;
  'issue view') cat '${state('issue')}'; echo ;;
  'issue create' | 'issue edit') while [ "$1" != --body-file ]; do shift; done; cat "$2" >'${state('issue')}' ;;
  'issue comment') cat >'${state('comment')}' ;;
  'label create') ;;
  *) exit 9 ;;
esac
[ "$1 $2" != "$FAILS" ]
`;

beforeEach(() => {
  for (const name of ['work', 'calls', 'issue', 'comment']) rmSync(state(name), { recursive: true, force: true });
  mkdirSync(work);
  mkdirSync(state('bin'), { recursive: true });
  writeFileSync(state('bin/gh'), gh);
  chmodSync(state('bin/gh'), 0o755);
});

const finding = (rule: string, message: string) => ({ level: 'error', rule, message });

/** Runs the script as GitHub does with `shell: bash`; the calls it made. */
function ran(findings: object[] | undefined, fails = ''): { status: number | null; calls: string[]; issue: string } {
  rmSync(state('calls'), { force: true });
  if (findings) writeFileSync(join(work, 'governance.json'), JSON.stringify({ findings }));
  const path = [state('bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: work,
    env: { PATH: path, FAILS: fails },
  });
  const text = (name: string) => (existsSync(state(name)) ? readFileSync(state(name), 'utf8') : '');
  return { status, calls: text('calls').split('\n').filter(Boolean), issue: text('issue') };
}

test('one issue is opened, left alone while nothing changes, and updated with what changed', () => {
  const opened = ran([finding('GOV-03', 'History is linear: it is not')]);
  assert.deepEqual(opened.calls, ['issue list', 'label create', 'issue create']);
  assert.match(opened.issue, /\n\n {4}error {2}GOV-03 {2}History is linear: it is not\n$/);

  assert.deepEqual(ran(undefined).calls, ['issue list', 'issue view']);
  // As a browser leaves it that edited the text.
  writeFileSync(state('issue'), opened.issue.trimEnd().replaceAll('\n', '\r\n'));
  assert.deepEqual(ran(undefined).calls, ['issue list', 'issue view']);

  const changed = ran([finding('GOV-12', 'new')]);
  assert.deepEqual(changed.calls, ['issue list', 'issue view', 'issue comment', 'issue edit']);
  assert.match(changed.issue, /GOV-12/);
  assert.doesNotMatch(changed.issue, /GOV-03/);
  const comment = readFileSync(state('comment'), 'utf8');
  assert.match(comment, /^ {4}< {5}error {2}GOV-03/m);
  assert.match(comment, /^ {4}> {5}error {2}GOV-12/m);

  assert.match(ran([]).issue, /\n\nEvery item is met\.\n$/);
});

test('nothing is opened where every item is met, or where nothing could be looked at', () => {
  assert.deepEqual(ran(undefined), { status: 0, calls: [], issue: '' });
  assert.deepEqual(ran([]), { status: 0, calls: ['issue list'], issue: '' });
});

test('what a finding says stays within its line of code, and within what an issue holds', () => {
  const hostile = 'a\n\n@everyone\r\n```\u2028<img src=x> \u001b[31m $(touch owned) `touch owned`';
  const { issue } = ran([finding('GOV-06', hostile), ...Array(300).fill(finding('GOV-07', 'é'.repeat(9000)))]);
  assert.ok(issue.length < 65_536, `${issue.length}`);
  const [, , ...lines] = issue.trimEnd().split('\n');
  assert.equal(lines.length, 100);
  for (const line of lines) assert.match(line, /^ {4}error {2}GOV-0[67] {2}[^\p{C}\p{Zl}]+$/u);
  assert.match(lines[0] ?? '', /@everyone .*\$\(touch owned\)/);
  assert.ok(!existsSync(join(work, 'owned')));
});

test('a refusal of GitHub’s ends it: no second issue, and no change that nobody was told of', () => {
  const first = ran([finding('GOV-03', 'one')]).issue;
  for (const [fails, calls] of [
    ['issue list', ['issue list']],
    ['issue view', ['issue list', 'issue view']],
    ['issue comment', ['issue list', 'issue view', 'issue comment']],
  ] as const) {
    const refused = ran([finding('GOV-03', 'two')], fails);
    assert.notEqual(refused.status, 0, fails);
    assert.deepEqual(refused.calls, calls);
    assert.equal(refused.issue, first);
  }
});
