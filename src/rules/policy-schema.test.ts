import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { policyJsonSchema, policySchemaUrl } from './policy.ts';
import { parsePolicy } from './policy-file.ts';

const validate = new Ajv2020({ strict: false }).compile(policyJsonSchema());
const folder = join(import.meta.dirname, '../../policies');
const docs = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
// Other files of the folder say by their schema that they are for another check.
const policies = files
  .map((file) => ({ file, document: parse(readFileSync(join(folder, file), 'utf8')) as { schema: unknown } }))
  .filter(({ document }) => document.schema === policySchemaUrl);

for (const { file, document } of policies) {
  test(`editors accept policies/${file}`, () => {
    assert.ok(validate(document), JSON.stringify(validate.errors));
  });
}

test('the policies of images are among them', () => {
  assert.deepEqual(policies.map(({ file }) => file).sort(), ['custom-image.yaml', 'immutable-host.yaml']);
});

/** What docs/policy.md shows: whole policies, members of one, or clauses. */
const examples = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => {
  const members = text.startsWith('  - ') ? `allow:\n${text}` : text;
  return members.includes('schema: ') ? members : `schema: ${policySchemaUrl}\nname: example\n${members}`;
});

test('the examples of docs/policy.md are policies, for us and for editors', () => {
  assert.ok(examples.length >= 5);
  for (const example of examples) {
    assert.doesNotThrow(() => parsePolicy(example, 'example.yaml'), example);
    assert.ok(validate(parse(example)), `${example}\n${JSON.stringify(validate.errors)}`);
  }
});

test('editors refuse typos, too', () => {
  for (const text of [
    'alow: []',
    'mode: off',
    'caches: [rpm]',
    'expect: [{ name: a, fiel: {} }]',
    'waivers: [{ rule: X }]',
  ]) {
    assert.equal(validate({ schema: policySchemaUrl, name: 'x', ...parse(text) }), false, text);
  }
});
