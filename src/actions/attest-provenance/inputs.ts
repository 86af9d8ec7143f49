import { image, plainHttp, signingKey, signingPassword } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { githubInputs } from '../github-inputs.ts';
import { path } from '../input.ts';
import { keylessInputs, signerProblems } from '../keyless-inputs.ts';

export const contract = defineAction({
  name: 'attest-provenance',
  title: 'Attest provenance',
  description: 'Attaches signed SLSA provenance and the check record to an image that is signed already.',
  inputs: {
    image: image('The image, by digest'),
    record: path({
      description: 'The check record that verify-immutability wrote: it is attested too, and says base and policy.',
      required: true,
    }),
    containerfile: path({ description: 'The Containerfile that it was built from.', default: 'Containerfile' }),
    sbom: path({
      description: 'An SBOM to be attested too: CycloneDX 1.x or SPDX 2.x, as JSON.',
    }),
    'signing-key': signingKey,
    'signing-password': signingPassword,
    ...keylessInputs,
    ...githubInputs,
    'plain-http': plainHttp,
  },
  outputs: {
    attestations: 'The digests of the attestations, one a line.',
  },
  examples: [
    'wtgos attest-provenance --image ghcr.io/you/image@sha256:… --record check-record.json --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
  ],
  check: signerProblems,
});

export type Inputs = InputsOf<typeof contract>;
