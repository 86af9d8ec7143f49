import { referenceTemplate, tagTemplate, tagWords } from '../../pipeline/tags.ts';
import { buildInputs } from '../build-image/inputs.ts';
import { allowRollback, plainHttp, policy, publicKeys, signingKey, signingPassword, strict } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { githubInputs } from '../github-inputs.ts';
import { choice, flag, lines, path, text } from '../input.ts';
import { keylessInputs, sigstoreProblems } from '../keyless-inputs.ts';
import { targetDescription } from '../push-image/inputs.ts';
import { imageReportInputs } from '../reports.ts';

export const contract = defineAction({
  name: 'build',
  title: 'Build, check and publish a bootc image',
  description:
    'The whole chain: builds on a verified base, judges, and with publish: pushes, signs, attests, verifies as a host does, moves tags.',
  inputs: {
    ...buildInputs,
    policy,
    strict,
    publish: flag({
      description: 'Go on past the gate. Otherwise the chain ends with the verdict, and nothing is sent.',
      default: 'false',
    }),
    to: text({ description: targetDescription, placeholder: 'repository' }),
    tags: lines({
      description:
        'The tags to move, one a line; each only after a host’s verdict for that very reference. {date}, {sha}, {os-version} and {pr} in them are filled in: docs/tags.md.',
      item: tagTemplate,
      allowed: `one tag a line (letters, digits, "_", "." and "-", and ${Object.keys(tagWords)
        .map((word) => `{${word}}`)
        .join(', ')})`,
      placeholder: 'tag',
    }),
    references: lines({
      description:
        'What a layout’s tags stand for, one `host/path:tag` a line, the tag as in `tags`: hosts verify the name they pull. A registry’s tags name themselves.',
      item: referenceTemplate,
      allowed: 'one host/path:tag a line',
      placeholder: 'reference',
    }),
    'public-keys': publicKeys,
    'signing-key': signingKey,
    'signing-password': signingPassword,
    ...keylessInputs,
    keyless: {
      ...keylessInputs.keyless,
      description:
        'Sign by the identity of this workflow run, besides the key or instead of it; needs `id-token: write`. The attestations are then signed so. Hosts (podman, bootc) verify keys alone.',
    },
    ...githubInputs,
    'allow-rollback': allowRollback,
    'skip-unchanged': choice(['auto', 'true', 'false'], {
      description:
        'Leave the published image as it is, and only verify it again, where base, Containerfile, context, arguments, policy and program are what this signer attested of it. auto: for images without RUN, which would come out the same.',
      default: 'auto',
    }),
    'built-image': text({
      description:
        'An image that another job built from this very commit by `build-image`: `oci:DIR`. Nothing is run here then; what it says of itself is found out anew, and it must come out the same.',
      placeholder: 'image',
    }),
    'run-with-key': flag({
      description:
        'Run the RUN lines of the Containerfile although this job signs: whatever they fetch could sign, too. It is said in the provenance.',
      default: 'false',
    }),
    output: path({
      description: 'The folder for the built image, the check record and the release record.',
      default: 'wtgos-output',
    }),
    ...imageReportInputs,
    'plain-http': plainHttp,
  },
  outputs: {
    image: 'The image by digest: the published one, or the built layout when nothing was published.',
    digest: 'The digest of its manifest.',
    tags: 'The references that point to it now, one a line.',
    record: 'The file with the check record.',
    unchanged: '`true` when the same was published already, and nothing had to be done.',
  },
  examples: [
    'wtgos build --base-key policies/keys/ublue-os.pub',
    'wtgos build --base-key policies/keys/ublue-os.pub --publish --to ghcr.io/you/image --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
    'wtgos build --base-key policies/keys/ublue-os.pub --policy policy.yaml --publish --to ghcr.io/you/image --tags stable --keyless',
  ],
  check(inputs) {
    const { publish, signingKey, keyless, publicKeys } = inputs;
    const wrong = sigstoreProblems(inputs);
    if (inputs.baseUnsigned && inputs.baseKey.length > 0)
      wrong.push('base-unsigned cannot be true when a base-key is given');
    if (!publish) return wrong;
    if (inputs.to === undefined) wrong.push('to is required to publish: the repository');
    if (inputs.tags.length === 0) wrong.push('tags is required to publish: at least one tag');
    if (signingKey === undefined && !keyless)
      wrong.push('signing-key is required to publish, or keyless: nothing is published unsigned');
    if (publicKeys.length === 0 && (signingKey !== undefined || !keyless))
      wrong.push('public-keys is required to publish: the keys that verifiers use');
    // Whoever names keys means hosts to verify: a secret that is not there must not go unnoticed.
    if (publicKeys.length > 0 && signingKey === undefined && keyless)
      wrong.push('public-keys without signing-key: give the key (is the secret there?), or no public-keys');
    return wrong;
  },
});

export type Inputs = InputsOf<typeof contract>;
