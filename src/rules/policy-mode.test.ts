import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../core/digest.ts';
import { judge } from './evaluate.ts';
import { parseRecord } from './read-record.ts';
import { checkRecord } from './record.ts';
import { brief, type EvidenceSpec, evidenceOf } from './testing.ts';

const spec = { base: { 'etc/x': 'x' }, changes: { 'etc/new': { mode: 0o4755 } } };
const judged = (more: Partial<EvidenceSpec> = {}, mode = 'warn') =>
  judge(evidenceOf({ ...spec, policy: { mode }, ...more }), { strict: true });

test('in warn mode errors do not stop, are said to be errors otherwise, and the mode is said', async () => {
  const { findings, result } = await judged();
  assert.equal(result, 'pass');
  const errors = brief((await judged({}, 'enforce')).findings.filter(({ level }) => level === 'error'));
  assert.ok(errors.includes('CW-01 error etc/new'));
  const lowered = findings.filter(({ evidence }) => evidence['enforced'] === 'error');
  assert.deepEqual(
    brief(lowered),
    errors.map((each) => each.replace(' error', ' warning')),
  );
  const said = findings.find(({ rule }) => rule === 'POL-02');
  assert.match(said?.message ?? '', /only warns \(mode: warn\): \d errors are warnings/);
  assert.equal(said?.evidence['lowered'], errors.length);
});

test('nothing that concerns lineage, the archive or what could not be seen is let through', async () => {
  const unreadable = { state: 'unreadable', path: 'usr/share/rpm/rpmdb.sqlite', reason: 'damaged' } as const;
  const stops: Partial<EvidenceSpec>[] = [
    { packages: unreadable },
    { anomalies: [{ kind: 'duplicate', layer: 2, message: 'two of a name' }] },
  ];
  for (const more of stops) assert.equal((await judged(more)).result, 'fail', JSON.stringify(more));
  const evidence = evidenceOf({ ...spec, policy: { mode: 'warn' } });
  Object.assign(evidence.context.image.config.config ?? {}, { Labels: {} });
  assert.equal((await judge(evidence, { strict: true })).result, 'fail');
});

test('the mode is said where nothing is wrong, too, and no waiver takes that away', async () => {
  const { findings } = await judge(evidenceOf({ policy: { mode: 'warn' } }), { strict: true });
  assert.deepEqual(brief(findings), ['POL-02 warning']);
});

test('a check record tells a pass in warn mode from a pass', async () => {
  for (const mode of ['warn', 'enforce']) {
    const evidence = evidenceOf({ ...spec, policy: { mode } });
    const verdict = await judge(evidence, { strict: true });
    const tool = { name: 'wtgos', version: '1', digest: sha256('tool') };
    const record = parseRecord(JSON.parse(checkRecord(verdict, evidence, sha256('policy'), tool)));
    assert.ok(typeof record !== 'string', String(record));
    assert.equal(record.verdict.mode, mode === 'warn' ? 'warn' : undefined);
  }
});
