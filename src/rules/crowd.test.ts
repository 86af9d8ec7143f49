import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxAlike, maxChanges, requireFinite, thinned } from './crowd.ts';
import { judge } from './evaluate.ts';
import { evidenceOf } from './testing.ts';
import type { Finding } from './types.ts';

const alike = (count: number, more: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, number) => ({
    rule: 'CW-01',
    level: 'error',
    message: 'm',
    path: `p${number}`,
    evidence: {},
    ...more,
  }));

test('a crowd becomes its first thousand and a count, for each rule and level', () => {
  assert.equal(thinned(alike(maxAlike)).length, maxAlike);
  const many = thinned([
    ...alike(maxAlike + 7),
    ...alike(2, { level: 'warning' }),
    ...alike(maxAlike + 1, { rule: 'X-01' }),
  ]);
  assert.equal(many.length, maxAlike + 2 + maxAlike + 2);
  const rest = many.filter(({ path }) => path === undefined);
  assert.deepEqual(
    rest.map(({ rule, level, evidence }) => [rule, level, evidence['more']]),
    [
      ['CW-01', 'error', 7],
      ['X-01', 'error', 1],
    ],
  );
});

test('the verdict of a crowd is the verdict of its members', async () => {
  const changes = Object.fromEntries(Array.from({ length: maxAlike + 3 }, (_, number) => [`etc/f${number}`, 'x']));
  const verdict = await judge(evidenceOf({ base: { 'etc/x': '' }, changes }), { strict: true, rules: [] });
  assert.equal(verdict.result, 'fail');
  assert.equal(verdict.decisions.length, maxAlike + 3);
  assert.equal(verdict.findings.length, maxAlike + 1);
});

test('a Δ beyond all reason is an error', () => {
  const change = { kind: 'removed', path: 'x', before: { path: 'x' } } as never;
  requireFinite(Array(maxChanges).fill(change));
  assert.throws(() => requireFinite(Array(maxChanges + 1).fill(change)), { code: 'image-malformed' });
});
