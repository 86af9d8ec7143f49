import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contracts } from '../src/actions/contracts.ts';
import { distroboxPolicyJsonSchema } from '../src/distrobox/policy.ts';
import { governanceJsonSchema, parseExpectations } from '../src/governance/expectations.ts';
import { rulesetFor } from '../src/governance/proposal.ts';
import { profileJsonSchema } from '../src/hardware/profile.ts';
import { diffJsonSchema } from '../src/report/diff.ts';
import { findingsJsonSchema } from '../src/report/findings.ts';
import { policyJsonSchema } from '../src/rules/policy.ts';
import { recordJsonSchema } from '../src/rules/read-record.ts';
import { rulesTable } from '../src/rules/rules-table.ts';
import { actionYaml } from './generate/action-yaml.ts';
import { replaceBlock } from './generate/blocks.ts';
import { errorSections } from './generate/errors.ts';
import { rulePages } from './generate/rule-pages.ts';
import { actionSections, commandSections, linkTable } from './generate/tables.ts';

/**
 * Writes every file, and every block between `<!-- generated:NAME -->` markers, that follows from the contracts,
 * the error codes, the rules and the schemas. With `--check` it writes nothing and fails when one is stale.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');

const expectations = parseExpectations(
  await readFile(join(root, '.github/governance.yaml'), 'utf8'),
  'governance.yaml',
);
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const files = new Map<string, string>([
  ['.github/rulesets/main.json', json(rulesetFor(expectations, 'main'))],
  ['docs/schemas/check-record/v1.json', json(recordJsonSchema())],
  ['docs/schemas/diff/v1.json', json(diffJsonSchema())],
  ['docs/schemas/distrobox-policy/v1.json', json(distroboxPolicyJsonSchema())],
  ['docs/schemas/findings/v1.json', json(findingsJsonSchema())],
  ['docs/schemas/governance/v1.json', json(governanceJsonSchema())],
  ['docs/schemas/hardware-profile/v1.json', json(profileJsonSchema())],
  ['docs/schemas/policy/v1.json', json(policyJsonSchema())],
  ['policies/schema/hardware-profile-v1.json', json(profileJsonSchema())],
  ['policies/schema/policy-v1.json', json(policyJsonSchema())],
  ...rulePages(),
]);
for (const contract of contracts) {
  files.set(`actions/${contract.name}/action.yml`, actionYaml(contract, '../../dist'));
  if (contract.name !== 'build') continue;
  files.set('action.yml', actionYaml(contract, 'dist'));
  files.set('build/action.yml', actionYaml(contract, '../dist'));
}

const blocks: { file: string; name: string; text: string }[] = [
  { file: 'README.md', name: 'links', text: linkTable(contracts) },
  { file: 'docs/actions.md', name: 'actions', text: actionSections(contracts) },
  { file: 'docs/cli.md', name: 'commands', text: commandSections() },
  { file: 'docs/errors.md', name: 'errors', text: errorSections() },
  { file: 'docs/rules/README.md', name: 'rules', text: rulesTable() },
];
for (const { file, name, text } of blocks) {
  const before = files.get(file) ?? (await readFile(join(root, file), 'utf8'));
  files.set(file, replaceBlock(before, file, name, text));
}

const stale: string[] = [];
for (const [file, text] of files) {
  const path = join(root, file);
  const now = await readFile(path, 'utf8').catch(() => undefined);
  if (now === text) continue;
  stale.push(file);
  if (values.check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
if (stale.length > 0) {
  console.log(`${values.check ? 'stale' : 'written'}: ${stale.join(', ')}`);
  if (values.check) {
    console.log('Run: npm run generate');
    process.exitCode = 1;
  }
}
