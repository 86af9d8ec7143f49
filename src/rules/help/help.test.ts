import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ruleIds } from '../catalogue.ts';
import { checkPolicyDocument, policySchemaUrl } from '../policy.ts';
import { ruleHelp } from './all.ts';
import { clauseFor } from './clause.ts';

test('docs/rules/ has one page per rule, and no other', () => {
  const pages = readdirSync(join(import.meta.dirname, '../../../docs/rules')).sort();
  assert.deepEqual(pages, [...ruleIds.map((id) => `${id}.md`), 'README.md'].sort());
});

test('the clause that a page shows is one that a policy takes', () => {
  for (const id of ruleIds) {
    const { path } = ruleHelp[id];
    if (path === undefined) continue;
    const result = checkPolicyDocument({ schema: policySchemaUrl, name: 'test', ...parse(clauseFor(id, path)) });
    assert.ok(result.success, `${id}: ${result.error?.message}`);
  }
});

test('help is short, and in whole sentences', () => {
  for (const id of ruleIds) {
    const { example, fix, allow } = ruleHelp[id];
    assert.ok(!example.includes('\n') && example.length <= 120, `${id}: ${example}`);
    for (const text of [fix, allow]) assert.match(text, /^[A-Z`].{9,400}[.:]$/su, `${id}: ${text}`);
  }
});
