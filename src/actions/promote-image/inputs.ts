import { allowRollback, image, plainHttp, references, requiredPublicKeys, requiredTags } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';

export const contract = defineAction({
  name: 'promote-image',
  title: 'Promote image',
  description:
    'Verifies an image as a host does and then moves tags to it. It never signs, and the verification cannot be skipped.',
  inputs: {
    image: image('The image, by digest'),
    tags: requiredTags,
    references,
    'public-keys': requiredPublicKeys,
    'allow-rollback': allowRollback,
    'plain-http': plainHttp,
  },
  outputs: {
    tags: 'The references that point to the image now, one a line.',
  },
  examples: ['wtgos promote-image --image ghcr.io/you/image@sha256:… --tags stable --public-keys cosign.pub'],
});

export type Inputs = InputsOf<typeof contract>;
