import { image, plainHttp, publicKeys, references } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { path } from '../input.ts';
import { identityInputs, verifierProblems } from './identity-inputs.ts';

export const contract = defineAction({
  name: 'verify-image',
  title: 'Verify image',
  description:
    'Reads signatures and attestations back and verifies them as cosign does, and as a host with the image’s own policy.json does.',
  inputs: {
    image: image('The image'),
    references: {
      ...references,
      description:
        'The names that a host would pull, one `host/path:tag` a line. Without it, the name of the image itself.',
    },
    'public-keys': publicKeys,
    ...identityInputs,
    html: path({
      description:
        'Where to write the proof page of the image: what its attestations say, from the registry alone (docs/reports.md). Of an index, a file for each platform.',
    }),
    'plain-http': plainHttp,
  },
  outputs: {
    verdict: '`accepted`, `not-enforced` (hosts would take anything) or `refused`.',
  },
  examples: [
    'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub',
    'wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub --html proof.html',
    'wtgos verify-image --image ghcr.io/you/image:stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json',
  ],
  check: verifierProblems,
});

export type Inputs = InputsOf<typeof contract>;
