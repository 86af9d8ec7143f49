import { image, plainHttp, references, requiredPublicKeys } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';

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
    'public-keys': requiredPublicKeys,
    'plain-http': plainHttp,
  },
  outputs: {
    verdict: '`accepted`, `not-enforced` (hosts would take anything) or `refused`.',
  },
  examples: ['wtgos verify-image --image ghcr.io/you/image:stable --public-keys cosign.pub'],
});

export type Inputs = InputsOf<typeof contract>;
