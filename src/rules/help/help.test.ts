import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type RuleId, ruleIds } from '../catalogue.ts';
import { judge } from '../evaluate.ts';
import { checkPolicyDocument, policySchemaUrl } from '../policy.ts';
import { type EntrySpec, evidenceOf } from '../testing.ts';
import { ruleHelp } from './all.ts';
import { clauseFor } from './clause.ts';
import type { RuleHelp } from './rule-help.ts';

test('docs/rules/ has one page per rule, and no other', () => {
  const pages = readdirSync(join(import.meta.dirname, '../../../docs/rules')).sort();
  assert.deepEqual(pages, [...ruleIds.map((id) => `${id}.md`), 'README.md'].sort());
});

test('the clause that a page shows is one that a policy takes', () => {
  for (const id of ruleIds) {
    const help: RuleHelp = ruleHelp[id];
    if (help.path === undefined) continue;
    const result = checkPolicyDocument({ schema: policySchemaUrl, name: 'test', ...parse(clauseFor(id, help)) });
    assert.ok(result.success, `${id}: ${result.error?.message}`);
  }
});

const sysAdmin = Buffer.from('0100000200002000000000000000000000000000', 'hex');
const units = 'usr/lib/systemd/system';
const examples: [id: RuleId, base: Record<string, EntrySpec>, changes: Record<string, EntrySpec | undefined>][] = [
  [
    'UPD-03',
    {
      'usr/lib/modules/6.17/vmlinuz': '',
      [`${units}/uupd.timer`]: 'x',
      [`${units}/uupd.service`]: 'x',
      [`${units}/timers.target.wants/uupd.timer`]: { target: '../uupd.timer' },
    },
    { 'etc/systemd/system/uupd.timer': { target: '/dev/null' } },
  ],
  ['FS-07', { 'usr/local': { target: '../var/usrlocal' } }, { 'usr/local': { type: 'directory' } }],
  ['LINT-01', { 'var/run': { target: '../run' } }, { 'var/run': { type: 'directory' } }],
  ['WH-01', { 'usr/share/polkit-1/rules.d/x': 'x' }, { 'usr/share/polkit-1/rules.d/x': undefined }],
  ['PRIV-02', {}, { 'usr/libexec/helper': { mode: 0o4755 } }],
  ['PRIV-03', {}, { 'usr/bin/ping': { xattrs: new Map([['security.capability', sysAdmin]]) } }],
  ['SEC-02', {}, { 'usr/share/mine/state': { mode: 0o666 } }],
  ['UNIT-01', {}, { [`${units}/agent.service`]: '[Service]' }],
];

for (const [id, base, changes] of examples)
  test(`the clause that the page of ${id} shows allows such a change`, async () => {
    const [path] = Object.keys(changes);
    const about = async (policy: object) => {
      const { findings } = await judge(evidenceOf({ base, changes, policy }), { strict: true });
      const ours = findings.filter((each) => each.path === path && each.level !== 'note');
      return ours.map(({ rule }) => rule).filter((rule) => rule === id || rule === 'CW-01');
    };
    assert.deepEqual((await about({})).toSorted(), ['CW-01', id].toSorted());
    assert.deepEqual(await about(parse(clauseFor(id, ruleHelp[id]))), []);
  });

test('help is short, and in whole sentences', () => {
  for (const id of ruleIds) {
    const { example, fix, allow } = ruleHelp[id];
    assert.ok(!example.includes('\n') && example.length <= 120, `${id}: ${example}`);
    for (const text of [fix, allow]) assert.match(text, /^[A-Z`].{9,400}[.:]$/su, `${id}: ${text}`);
  }
});
