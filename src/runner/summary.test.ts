import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../rules/types.ts';
import type { Ending } from './ending.ts';
import { summaryOf } from './summary.ts';

const limit = 1024 * 1024;

const verdictOf = (message: string): Verdict => ({
  result: 'fail',
  strict: true,
  decisions: [],
  unusedClauses: [],
  findings: Array.from({ length: 300 }, (_, at) => {
    return { rule: 'CW-01', level: 'error', message: `${message}${at}`, evidence: {} };
  }),
});

test('a summary of many large verdicts stays below what GitHub takes, ends with a whole line and says so', () => {
  const small = summaryOf('Check', [verdictOf('short')], { outputs: { image: 'x' } }, undefined);
  assert.doesNotMatch(small, /left out/);
  const large = summaryOf('Check', Array(9).fill(verdictOf('é'.repeat(900))), { outputs: { image: 'x' } }, undefined);
  assert.ok(Buffer.byteLength(large) < limit, `${Buffer.byteLength(large)}`);
  assert.match(large, /\|\n\n\*\*The rest is left out: .*\*\*\n$/);
  assert.match(large, /^## Check/);
});

test('an error of a megabyte on one line, and outputs of one, do not make it larger', () => {
  const ending: Ending = { status: 3, title: 'Failed', message: 'x.'.repeat(limit), details: [] };
  const text = summaryOf('Check', [], { outputs: { image: '.'.repeat(limit) } }, ending);
  assert.ok(Buffer.byteLength(text) < limit);
  assert.match(text, /left out/);
});
