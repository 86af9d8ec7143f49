import { stringify } from 'yaml';
import type { Contract } from '../../src/actions/contract.ts';

/** The action.yml of a contract (GitHub's metadata syntax for actions). @param dist path of dist/ as seen from the file */
export function actionYaml(contract: Contract, dist: string): string {
  const inputs = Object.entries(contract.inputs).map(([name, { description, required, default: text }]) => [
    name,
    { description, ...(required && { required }), ...(text !== undefined && { default: text }) },
  ]);
  const outputs = Object.entries(contract.outputs).map(([name, description]) => [name, { description }]);
  const action = {
    name: `wtgOS: ${contract.title}`,
    description: contract.description,
    author: 'wtgOS',
    branding: { icon: 'lock', color: 'blue' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: `${dist}/${contract.name}.js` },
  };
  const head = `# Generated from src/actions/${contract.name}/inputs.ts by \`npm run generate\`. Do not edit.\n`;
  return head + stringify(action, { lineWidth: 0, defaultStringType: 'PLAIN', singleQuote: true });
}
