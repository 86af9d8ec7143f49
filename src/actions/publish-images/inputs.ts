import { contract as build } from '../build/inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { pairs, path, text } from '../input.ts';
import { sigstoreProblems } from '../keyless-inputs.ts';
import { contract as plan } from '../plan/inputs.ts';

const { 'image-digests': imageDigests, 'allow-rollback': allowRollback, ...chain } = build.inputs;
const { platforms, flavours } = plan.inputs;

export const contract = defineAction({
  name: 'publish-images',
  title: 'Publish images for several platforms and flavours',
  description:
    'The whole chain for all images of a repository: judges each before one is sent, publishes each platform by digest, puts platforms under one index, moves tags. Runs nothing of the Containerfile.',
  inputs: {
    containerfile: chain.containerfile,
    context: chain.context,
    platforms,
    flavours,
    base: chain.base,
    'base-key': chain['base-key'],
    'base-unnamed': chain['base-unnamed'],
    'base-unsigned': chain['base-unsigned'],
    'image-digests': imageDigests,
    'image-keys': chain['image-keys'],
    'unsigned-images': chain['unsigned-images'],
    'build-args': chain['build-args'],
    labels: chain.labels,
    annotations: chain.annotations,
    'built-images': text({
      description:
        'Images that other jobs built from this very commit by `build-image`: `oci:DIR`, in which `{name}` stands for the name that `plan` gives the job. What they say of themselves is found out anew, and it must come out the same.',
      placeholder: 'images',
    }),
    'build-secrets': pairs({
      description:
        'With built-images: which secrets those jobs were given, one `NAME=…` a line as `build-image` takes them. Their names go into the provenance; nothing is read.',
      name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
    }),
    policy: chain.policy,
    strict: chain.strict,
    to: { ...chain.to, ...text({ description: chain.to.description, placeholder: 'repository', required: true }) },
    tags: { ...chain.tags, description: `${chain.tags.description} A file of flavours says its own.` },
    references: chain.references,
    'public-keys': chain['public-keys'],
    'signing-key': chain['signing-key'],
    'signing-password': chain['signing-password'],
    keyless: chain.keyless,
    'fulcio-url': chain['fulcio-url'],
    'tsa-url': chain['tsa-url'],
    'rekor-url': chain['rekor-url'],
    'rekor-version': chain['rekor-version'],
    'trusted-root': chain['trusted-root'],
    'tuf-root': chain['tuf-root'],
    'github-attestations': chain['github-attestations'],
    'github-token': chain['github-token'],
    'allow-rollback': allowRollback,
    'skip-unchanged': chain['skip-unchanged'],
    output: path({
      description: 'The folder for the check records and release records; one below it for each of several images.',
      default: 'wtgos-output',
    }),
    'plain-http': chain['plain-http'],
  },
  outputs: {
    image: 'The published images by digest, one a line.',
    tags: 'The references that point to them now, one a line.',
    unchanged: '`true` when all of it was published already, and nothing had to be done.',
  },
  examples: [
    'wtgos publish-images --base-key keys/base.pub --platforms linux/amd64 --platforms linux/arm64 --to ghcr.io/you/image --tags stable --public-keys cosign.pub --signing-key cosign.key',
  ],
  check(inputs) {
    const { flavours: file, tags, base, builtImages, buildSecrets } = inputs;
    const wrong = sigstoreProblems(inputs);
    if (inputs.baseUnsigned && inputs.baseKey.length > 0)
      wrong.push('base-unsigned cannot be true when a base-key is given');
    if (new Set(inputs.platforms).size < inputs.platforms.length) wrong.push('platforms: one is given twice');
    if (file === undefined && tags.length === 0) wrong.push('tags is required: at least one tag');
    if (file !== undefined && base !== undefined)
      wrong.push('flavours: the file says the base of each; leave base out');
    if (builtImages === undefined && Object.keys(buildSecrets).length > 0)
      wrong.push('build-secrets are for RUN, and nothing is run here: say run: true, or give built-images');
    return wrong;
  },
});

export type Inputs = InputsOf<typeof contract>;
