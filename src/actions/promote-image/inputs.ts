import { allowRollback, image, plainHttp, publicKeys, references, requiredTags } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { identityInputs, verifierProblems } from '../verify-image/identity-inputs.ts';

export const contract = defineAction({
  name: 'promote-image',
  title: 'Promote image',
  description:
    'Verifies an image by key, by identity or by both, and as a host does; then moves tags to it. It never signs, and the verification cannot be skipped.',
  inputs: {
    image: image('The image, by digest'),
    tags: requiredTags,
    references,
    'public-keys': publicKeys,
    ...identityInputs,
    'allow-rollback': allowRollback,
    'plain-http': plainHttp,
  },
  outputs: {
    tags: 'The references that point to the image now, one a line.',
  },
  examples: [
    'wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --public-keys cosign.pub',
    'wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --identity https://github.com/you/image/.github/workflows/publish.yml@refs/heads/main --trusted-root trusted-root.json',
  ],
  check: verifierProblems,
});

export type Inputs = InputsOf<typeof contract>;
