import { image, plainHttp, references, signingKey, signingPassword } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { flag } from '../input.ts';
import { keylessInputs, signerProblems } from '../keyless-inputs.ts';

export const contract = defineAction({
  name: 'sign-cosign',
  title: 'Sign with a cosign key',
  description: 'Signs an image by its digest, in the layout that hosts verify and as a bundle that cosign 3 verifies.',
  inputs: {
    image: image('The image, by digest'),
    references: {
      ...references,
      required: true,
      description: 'The names under which hosts will pull it, one `host/path:tag` a line. Each is signed.',
    },
    'signing-key': signingKey,
    'signing-password': signingPassword,
    ...keylessInputs,
    recursive: flag({
      description:
        'Of an index, sign each platform’s image too: podman and skopeo look at nothing else, bootc at the index.',
      default: 'true',
    }),
    'plain-http': plainHttp,
  },
  outputs: {
    signature: 'The tag of the signature in the legacy layout; empty when signed without a key.',
    bundle: 'The digest of the signature bundle.',
  },
  examples: [
    'wtgos sign-cosign --image ghcr.io/you/image@sha256:… --references ghcr.io/you/image:stable --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
  ],
  check: signerProblems,
});

export type Inputs = InputsOf<typeof contract>;
