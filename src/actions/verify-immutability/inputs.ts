import {
  baseKey,
  baseOfImage,
  baseUnnamed,
  baseUnsigned,
  image,
  plainHttp,
  policy,
  report,
  strict,
} from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { path } from '../input.ts';

export const contract = defineAction({
  name: 'verify-immutability',
  title: 'Verify immutability',
  description:
    'Judges every path in which an image differs from its base against a policy; what no clause allows is refused.',
  inputs: {
    image: image('The image'),
    base: baseOfImage,
    'base-key': baseKey,
    'base-unnamed': baseUnnamed,
    'base-unsigned': baseUnsigned,
    policy,
    strict,
    report,
    sbom: path({
      description: 'Where to write the SBOM of what the image adds to its base (CycloneDX 1.6), for attest-provenance.',
    }),
    'plain-http': plainHttp,
  },
  outputs: {
    verdict: '`pass` or `fail`.',
    failures: 'How many findings stop the gate.',
    record: 'The file with the check record, for attest-provenance.',
  },
  examples: [
    'wtgos verify-immutability --image oci:image --base-key policies/keys/ublue-os.pub --report findings.json',
  ],
});

export type Inputs = InputsOf<typeof contract>;
