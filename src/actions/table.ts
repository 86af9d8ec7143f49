import { type Contract, decodeInputs } from './contract.ts';
import type { Input } from './input.ts';
import type { Result, Services } from './services.ts';

/** An action whose inputs are decoded by its own contract; its logic is loaded when it runs, and not before. */
export interface Action {
  contract: Contract;
  /** @throws UserError `input-missing`, `input-invalid`, and whatever the action throws */
  run(raw: Readonly<Record<string, string>>, services: () => Promise<Services>): Promise<Result>;
}

/**
 * Every action by its name: contract now, logic later. The contract is loaded alone, so that wrong inputs are
 * told before anything heavy is read.
 */
export const actions: Readonly<Record<string, () => Promise<Action>>> = {
  build: () => bind(import('./build/inputs.ts'), () => import('./build/run.ts')),
  plan: () => bind(import('./plan/inputs.ts'), () => import('./plan/run.ts')),
  'build-image': () => bind(import('./build-image/inputs.ts'), () => import('./build-image/run.ts')),
  'verify-immutability': () =>
    bind(import('./verify-immutability/inputs.ts'), () => import('./verify-immutability/run.ts')),
  'push-image': () => bind(import('./push-image/inputs.ts'), () => import('./push-image/run.ts')),
  'sign-cosign': () => bind(import('./sign-cosign/inputs.ts'), () => import('./sign-cosign/run.ts')),
  'attest-provenance': () => bind(import('./attest-provenance/inputs.ts'), () => import('./attest-provenance/run.ts')),
  'verify-image': () => bind(import('./verify-image/inputs.ts'), () => import('./verify-image/run.ts')),
  'promote-image': () => bind(import('./promote-image/inputs.ts'), () => import('./promote-image/run.ts')),
  'assemble-index': () => bind(import('./assemble-index/inputs.ts'), () => import('./assemble-index/run.ts')),
  'publish-images': () => bind(import('./publish-images/inputs.ts'), () => import('./publish-images/run.ts')),
  'check-image': () => bind(import('./check-image/inputs.ts'), () => import('./check-image/run.ts')),
  prune: () => bind(import('./prune/inputs.ts'), () => import('./prune/run.ts')),
  'check-distrobox': () => bind(import('./check-distrobox/inputs.ts'), () => import('./check-distrobox/run.ts')),
  'check-hardware-profile': () =>
    bind(import('./check-hardware-profile/inputs.ts'), () => import('./check-hardware-profile/run.ts')),
  'check-governance': () => bind(import('./check-governance/inputs.ts'), () => import('./check-governance/run.ts')),
};

type Logic<C> =
  C extends Contract<infer I>
    ? (inputs: ReturnType<typeof decodeInputs<I>>, services: Services) => Promise<Result>
    : never;

async function bind<I extends Readonly<Record<string, Input<unknown>>>>(
  inputs: Promise<{ contract: Contract<I> }>,
  load: () => Promise<{ run: Logic<Contract<I>> }>,
): Promise<Action> {
  const { contract } = await inputs;
  return {
    contract,
    async run(raw, services) {
      const decoded = decodeInputs(contract, raw);
      const { run } = await load();
      return run(decoded, await services());
    },
  };
}
