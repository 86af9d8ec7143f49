import { versions } from '../../distrobox/types.ts';
import { report } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { choice, flag, path } from '../input.ts';
import { reportInputs } from '../reports.ts';

export const contract = defineAction({
  name: 'check-distrobox',
  title: 'Check distrobox manifest',
  description:
    'Says what a distrobox manifest declares, what podman would really be told, and what no manifest takes away, and judges it against a policy. Nothing of the manifest is run.',
  inputs: {
    manifest: path({ description: 'The manifest.', default: 'distrobox.ini' }),
    policy: path({
      description: 'What containers may have (YAML). Without it, wtgOS’s own policy: policies/agent-container.yaml.',
    }),
    'distrobox-version': choice(versions, {
      description: 'As which distrobox the manifest is read: 1.8 is written in shell, 2.0 in Go, and they differ.',
      default: '1.8',
    }),
    strict: flag({
      description: 'What could not be decided, such as an unknown flag, counts as a failure.',
      default: 'true',
    }),
    quadlet: path({
      description:
        'Where to write the strict way: a Podman Quadlet unit for the one container of the manifest, with the policy’s devices and workspace and nothing else of the host’s.',
    }),
    report,
    ...reportInputs,
  },
  outputs: {
    verdict: '`pass` or `fail`.',
    failures: 'How many findings stop the gate.',
    argv: 'The arguments podman would get, as JSON: container → list, or null where distrobox would not come that far.',
  },
  examples: [
    'wtgos check-distrobox --manifest distrobox.ini',
    'wtgos check-distrobox --distrobox-version 2.0 --json',
    'wtgos check-distrobox --quadlet wtg-agent.container',
  ],
});

export type Inputs = InputsOf<typeof contract>;
