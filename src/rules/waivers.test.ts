import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge } from './evaluate.ts';
import { brief, contextOf, evidenceOf } from './testing.ts';

const changes = { 'usr/bin/tool': { mode: 0o755 }, 'usr/bin/other': { mode: 0o755 } };
const base = { 'usr/bin/sh': { mode: 0o755 } };
const waiver = { rule: 'EXE-01', reason: 'Until the base has it.', owner: 'ops@example.org', expires: '2027-01-31' };
const allow = [{ name: 'tools', reason: 'It is what the test wants.', paths: ['usr/bin/*'], rules: ['PKG-06'] }];

function judgeOn(today: string | undefined, waivers: object[], more: object = {}) {
  const context = { ...contextOf(), ...(today === undefined ? {} : { today }) };
  const spec = { base, changes, context, policy: { allow, waivers, ...more } };
  return judge(evidenceOf(spec), { strict: true });
}

const briefly = async (...args: Parameters<typeof judgeOn>): Promise<string[]> =>
  brief((await judgeOn(...args)).findings).filter((line) => !line.startsWith('PKG-06'));

test('a waiver lowers errors to notes that name who answers, and until when', async () => {
  const verdict = await judgeOn('2026-06-01', [waiver]);
  assert.equal(verdict.result, 'pass');
  const found = verdict.findings.find(({ rule }) => rule === 'EXE-01');
  assert.match(found?.message ?? '', /; waived until 2027-01-31 by ops@example\.org: Until the base has it\./);
});

test('with paths it waives these alone', async () => {
  const waivers = [{ ...waiver, paths: ['usr/bin/t*'] }];
  assert.deepEqual(await briefly('2026-06-01', waivers), [
    'EXE-01 error usr/bin/other',
    'EXE-01 note usr/bin/tool',
    'POL-01 note',
  ]);
});

test('on its last day it holds; on the next it is an error and has no effect', async () => {
  assert.equal((await judgeOn('2027-01-31', [waiver])).result, 'pass');
  const late = await briefly('2027-02-01', [waiver]);
  assert.deepEqual(late, ['EXE-01 error usr/bin/other', 'EXE-01 error usr/bin/tool', 'POL-01 error']);
});

test('nothing waives an expired waiver, nor what could not be seen', async () => {
  const unreadable = { state: 'unreadable', path: 'usr/share/rpm/rpmdb.sqlite', reason: 'damaged' } as const;
  const policy = { waivers: [{ ...waiver, rule: 'PKG-01' }] };
  const context = { ...contextOf(), today: '2026-06-01' };
  const { findings, result } = await judge(evidenceOf({ base, packages: unreadable, context, policy }), {
    strict: true,
  });
  assert.deepEqual(brief(findings), ['PKG-01 unknown', 'CW-02 warning']);
  assert.equal(result, 'fail');
});

test('where the day is not known no waiver has an effect', async () => {
  const found = await briefly(undefined, [waiver]);
  assert.deepEqual(found, ['EXE-01 error usr/bin/other', 'EXE-01 error usr/bin/tool', 'POL-01 unknown']);
});

test('a waiver that waives nothing is reported', async () => {
  const waivers = [{ ...waiver, paths: ['usr/lib/x'] }];
  assert.ok((await briefly('2026-06-01', waivers)).includes('CW-02 warning'));
});

test('its end is announced in time, and the record of it stays the same', async () => {
  const told = async (today: string) => (await judgeOn(today, [waiver])).findings;
  const recorded = async (today: string) =>
    (await told(today)).map(({ rule, level, message, path }) => [rule, level, message, path]);
  assert.deepEqual(await recorded('2026-06-01'), await recorded('2027-01-20'));
  const notice = async (today: string) => (await told(today)).find(({ rule }) => rule === 'POL-01')?.fix ?? '';
  assert.equal(await notice('2026-06-01'), '');
  assert.match(await notice('2027-01-20'), /days left: 11/);
});

test('a waiver counts by its date and by nothing else', async () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  await fc.assert(
    fc.asyncProperty(day, day, async (today, expires) => {
      const { result } = await judgeOn(today, [{ ...waiver, expires }]);
      assert.equal(result, Date.parse(today) <= Date.parse(expires) ? 'pass' : 'fail');
    }),
    { numRuns: 60 },
  );
});
