import type { Contract } from '../actions/contract.ts';

const prefix = 'INPUT_';

/**
 * The inputs of a step as GitHub's runner passes them: `INPUT_` and the name in capitals, spaces as `_`, hyphens kept.
 * Names that the contract does not have are passed on too, to be refused with a hint.
 */
export function rawInputs(contract: Contract, env: NodeJS.ProcessEnv): Record<string, string> {
  const names = new Map(Object.keys(contract.inputs).map((name) => [name.toUpperCase(), name]));
  const raw: [string, string][] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(prefix) || value === undefined) continue;
    const name = variable.slice(prefix.length);
    raw.push([names.get(name) ?? name.toLowerCase(), value]);
  }
  return Object.fromEntries(raw);
}
