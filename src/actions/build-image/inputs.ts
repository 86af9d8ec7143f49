import {
  base,
  baseKey,
  baseUnnamed,
  baseUnsigned,
  containerfile,
  context,
  plainHttp,
  targetPlatform,
} from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { pairs, path } from '../input.ts';
import { engineInputs, imageName } from './engine-inputs.ts';

/** How an image is built; `build` takes the same. */
export const buildInputs = {
  containerfile,
  context,
  base,
  'base-key': baseKey,
  'base-unnamed': baseUnnamed,
  'base-unsigned': baseUnsigned,
  'image-digests': pairs({
    description:
      'What the names in the Containerfile lead to, one `IMAGE=sha256:…` a line, the base included, as `plan` found it: so that several jobs build on the same. Then no name is looked up.',
    name: imageName,
  }),
  platform: targetPlatform,
  'build-args': pairs({
    description: 'Build arguments, one `NAME=value` a line. They appear in the provenance: never secrets.',
    name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
  }),
  labels: pairs({
    description: 'Labels of the image, one `NAME=value` a line; they replace those of the Containerfile.',
  }),
  annotations: pairs({ description: 'Annotations of the manifest, one `NAME=value` a line.' }),
  ...engineInputs,
};

export const contract = defineAction({
  name: 'build-image',
  title: 'Build image',
  description:
    'Builds a bootc image on a pinned and verified base into an OCI layout that holds only what the base does not have.',
  inputs: {
    ...buildInputs,
    output: path({
      description: 'The folder for the OCI layout. It must be new, empty or an earlier output.',
      default: 'wtgos-image',
    }),
    'plain-http': plainHttp,
  },
  outputs: {
    image: 'The built image, `oci:DIR`, for the next links of the chain.',
    digest: 'The digest of its manifest.',
    'base-digest': 'The digest of the base that it was built on.',
    engine: 'The engine that built it.',
    'bytes-added': 'Compressed bytes that the base does not have.',
  },
  examples: ['wtgos build-image --base-key policies/keys/ublue-os.pub --output image'],
});

export type Inputs = InputsOf<typeof contract>;
