import { image, plainHttp } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { text } from '../input.ts';

/** Where an image is published; `build` takes the same, but need not. */
export const targetDescription =
  'The repository to publish to, without tag or digest: `ghcr.io/owner/name`, or `oci:DIR` for a layout in its place.';

export const contract = defineAction({
  name: 'push-image',
  title: 'Push image',
  description:
    'Sends an image to a repository by its digest, base layers mounted where the registry grants it. No tag is moved.',
  inputs: {
    image: image('The image'),
    to: text({ description: targetDescription, required: true, placeholder: 'repository' }),
    'plain-http': plainHttp,
  },
  outputs: {
    digest: 'The digest of the manifest that the repository has now.',
    'bytes-sent': 'Bytes of blobs that were sent.',
    'bytes-mounted': 'Bytes of blobs that the registry took from another repository of its own.',
  },
  examples: ['wtgos push-image --image oci:image --to ghcr.io/you/image'],
});

export type Inputs = InputsOf<typeof contract>;
