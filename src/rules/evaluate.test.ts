import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExternalError } from '../core/errors.ts';
import { allRules } from './all-rules.ts';
import { catalogue, ruleIds } from './catalogue.ts';
import { judge } from './evaluate.ts';
import { defineRule, finding } from './rule.ts';
import { brief, databaseOf, evidenceOf, packageOf } from './testing.ts';
import type { Finding } from './types.ts';

const reason = 'It is what the test wants.';
const changes = { 'usr/bin/tool': { mode: 0o755 } };
const path = { name: 'tool', reason, paths: ['usr/bin/tool'] };

test('the catalogue and the rules are one set', () => {
  const evaluated = ['CW-01', 'CW-02', 'EXP-01', 'PKG-08', 'POL-01', 'POL-02'];
  assert.deepEqual([...allRules.map(({ id }) => id), ...evaluated].sort(), [...ruleIds].sort());
});

test('an image that is its base passes without a finding', async () => {
  const verdict = await judge(evidenceOf({ base: { 'etc/motd': 'x', 'usr/bin/su': { mode: 0o4755 } } }), {
    strict: true,
  });
  assert.deepEqual(verdict.findings, []);
  assert.equal(verdict.result, 'pass');
});

test('a path clause silences no error; a clause that names the rule does, and says so', async () => {
  const without = await judge(evidenceOf({ base: { 'usr/bin/x': '' }, changes, policy: { allow: [path] } }), {
    strict: true,
  });
  assert.deepEqual(brief(without.findings), ['EXE-01 error usr/bin/tool', 'PKG-06 error usr/bin/tool']);
  assert.equal(without.result, 'fail');

  const allow = [{ ...path, rules: ['EXE-01', 'PKG-06'] }];
  const named = await judge(evidenceOf({ base: { 'usr/bin/x': '' }, changes, policy: { allow } }), { strict: true });
  assert.deepEqual(brief(named.findings), ['EXE-01 note usr/bin/tool', 'PKG-06 note usr/bin/tool']);
  assert.equal(named.result, 'pass');
  assert.match(named.findings[0]?.message ?? '', /allowed by tool: It is what the test wants/);
});

test('a clause that names a rule silences it only where it allows the change', async () => {
  const allow = [path, { ...path, name: 'narrow', modes: '0644', rules: ['EXE-01', 'PKG-06'] }];
  const verdict = await judge(evidenceOf({ base: { 'usr/bin/x': '' }, changes, policy: { allow } }), { strict: true });
  assert.equal(verdict.result, 'fail');
  assert.deepEqual(verdict.unusedClauses, ['narrow']);
});

test('a clause silences warnings on its paths', async () => {
  const spec = { base: { 'etc/x': '' }, changes: { 'etc/new': 'text' } };
  const open = await judge(evidenceOf(spec), { strict: true });
  assert.deepEqual(brief(open.findings), ['CW-01 error etc/new', 'PKG-06 warning etc/new']);
  const allow = [{ name: 'new', reason, paths: ['etc/new'] }];
  assert.deepEqual((await judge(evidenceOf({ ...spec, policy: { allow } }), { strict: true })).findings, []);
});

test('levels lower and raise a rule, and never touch unknown', async () => {
  const rules = [
    defineRule('LIN-04', () => [
      finding('LIN-04', { message: 'no' }),
      finding('LIN-04', { level: 'unknown', message: 'blind' }),
    ]),
  ];
  const levels = { 'LIN-04': { level: 'note', reason } };
  const lowered = await judge(evidenceOf({ policy: { levels } }), { strict: false, rules });
  assert.deepEqual(brief(lowered.findings), ['LIN-04 unknown', 'LIN-04 note']);
  const evidence = evidenceOf({ policy: { levels: { 'CW-02': 'error' }, allow: [path] } });
  assert.deepEqual(brief((await judge(evidence, { strict: true, rules: [] })).findings), ['CW-02 error']);
});

test('a rule that the policy raises to an error is not silenced by a path; one that it lowers is', async () => {
  const allow = [{ name: 'new', reason, paths: ['etc/new'] }];
  const spec = { base: { 'etc/x': '' }, changes: { 'etc/new': { content: 'text', mode: 0o755 } } };
  const raised = await judge(
    evidenceOf({ ...spec, changes: { 'etc/new': 'text' }, policy: { allow, levels: { 'PKG-06': 'error' } } }),
    { strict: true },
  );
  assert.deepEqual(brief(raised.findings), ['PKG-06 error etc/new']);
  const lowered = { level: 'warning', reason };
  const levels = { 'EXE-01': lowered, 'PKG-06': lowered };
  const verdict = await judge(evidenceOf({ ...spec, policy: { allow, levels } }), { strict: true });
  assert.deepEqual(verdict.findings, []);
});

test('levels reach the closed world itself', async () => {
  const levels = { 'CW-01': { level: 'warning', reason } };
  const evidence = evidenceOf({ base: { 'etc/x': '' }, changes: { 'etc/new': 'text' }, policy: { levels } });
  const verdict = await judge(evidence, { strict: true, rules: [] });
  assert.deepEqual([brief(verdict.findings), verdict.result], [['CW-01 warning etc/new'], 'pass']);
  assert.equal(verdict.decisions[0]?.clause, undefined);
});

test('unknown fails in strict mode alone, and no clause silences it', async () => {
  const rules = [
    defineRule('EXE-01', () => [finding('EXE-01', { level: 'unknown', path: 'etc/new', message: 'blind' })]),
  ];
  const allow = [{ name: 'new', reason, paths: ['etc/new'], rules: ['EXE-01'] }];
  const evidence = evidenceOf({ base: { 'etc/x': '' }, changes: { 'etc/new': '' }, policy: { allow } });
  const strict = await judge(evidence, { strict: true, rules });
  assert.deepEqual([strict.result, strict.strict, brief(strict.findings)[0]], ['fail', true, 'EXE-01 unknown etc/new']);
  assert.equal((await judge(evidence, { strict: false, rules })).result, 'pass');
});

test('what the image makes unreadable is unknown; a failing registry is an error', async () => {
  const failing = (code: 'image-malformed' | 'registry-failed') => [
    defineRule('EXE-01', () => {
      throw new ExternalError(code, 'it went wrong');
    }),
  ];
  const verdict = await judge(evidenceOf({}), { strict: true, rules: failing('image-malformed') });
  assert.deepEqual(brief(verdict.findings), ['EXE-01 unknown']);
  await assert.rejects(judge(evidenceOf({}), { strict: true, rules: failing('registry-failed') }), /it went wrong/);
});

test('the most severe comes first, then the catalogue’s order, then the path', async () => {
  const make = (level: Finding['level'], path: string): Finding => finding('UNIT-01', { level, path, message: path });
  const rules = [
    defineRule('UNIT-01', () => [
      make('note', 'a'),
      make('warning', 'b'),
      make('error', 'd'),
      make('error', 'c'),
      make('unknown', 'e'),
    ]),
    defineRule('EXE-01', () => [finding('EXE-01', { path: 'z', message: 'z' })]),
  ];
  const { findings } = await judge(evidenceOf({}), { strict: true, rules });
  assert.deepEqual(findings.map(({ path }) => path).join(''), 'zcdeba');
});

test('findings name the line that put the path there', async () => {
  const at = { file: 'Containerfile', line: 7 };
  const verdict = await judge(evidenceOf({ base: { 'usr/bin/x': '' }, changes, sources: { 'usr/bin/tool': at } }), {
    strict: true,
  });
  assert.deepEqual(
    verdict.findings.map((each) => each.at),
    verdict.findings.map(() => at),
  );
});

test('allowed packages that did not change are reported', async () => {
  const packages = databaseOf([packageOf('htop')]);
  const policy = { packages: { allow: ['htop', 'vim'].map((name) => ({ name, reason })) } };
  const verdict = await judge(evidenceOf({ basePackages: databaseOf([packageOf('a')]), packages, policy }), {
    strict: true,
  });
  assert.deepEqual(
    verdict.findings.map(({ rule, evidence }) => [rule, evidence['package']]),
    [
      ['PKG-02', 'a'],
      ['CW-02', 'vim'],
    ],
  );
});

test('every rule says what it protects in one sentence', () => {
  for (const [id, { title, protects }] of Object.entries(catalogue)) {
    assert.match(id, /^[A-Z]{2,4}-[0-9]{2}$/);
    assert.ok(title.length < 80 && protects.endsWith('.'), id);
  }
});
