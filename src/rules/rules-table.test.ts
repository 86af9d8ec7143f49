import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { policyJsonSchema } from './policy.ts';
import { rulesTable } from './rules-table.ts';

const root = join(import.meta.dirname, '../..');

test('docs/rules/README.md has the table of the catalogue', () => {
  assert.ok(readFileSync(join(root, 'docs/rules/README.md'), 'utf8').includes(`\n${rulesTable()}\n`));
});

test('policies/schema/policy-v1.json is the schema that policies are read with', () => {
  const published = JSON.parse(readFileSync(join(root, 'policies/schema/policy-v1.json'), 'utf8'));
  assert.deepEqual(published, JSON.parse(JSON.stringify(policyJsonSchema())));
});
