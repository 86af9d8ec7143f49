import { isDigest } from '../../core/digest.ts';
import { referenceTemplate, tagTemplate } from '../../pipeline/tags.ts';
import { allowRollback, plainHttp, publicKeys, signingKey, signingPassword } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { githubInputs } from '../github-inputs.ts';
import { choice, lines, pairs, text } from '../input.ts';
import { keylessInputs } from '../keyless-inputs.ts';
import { identityInputs, verifierProblems } from '../verify-image/identity-inputs.ts';

export const contract = defineAction({
  name: 'assemble-index',
  title: 'Assemble an index of platforms',
  description:
    'Puts the images of several platforms under one name: checks each, writes the index, signs every part and the index, attests, verifies as a host does, moves tags.',
  inputs: {
    to: text({
      description:
        'The repository that the parts are in and the index goes to: `ghcr.io/you/image`, or `oci:DIR`; without tag.',
      required: true,
      placeholder: 'repository',
    }),
    parts: {
      ...pairs({
        description: 'The images by digest, one `os/architecture=sha256:…` a line; each must be for that platform.',
        name: /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/,
      }),
      required: true,
    },
    'parts-must-be': choice(['attested', 'signed', 'pushed'], {
      description:
        'What must be there of each part before it is taken: `attested` is signature, provenance and check record by public-keys or identity; `signed` the signature alone; `pushed` nothing.',
      default: 'attested',
    }),
    tags: {
      ...lines({
        description:
          'The tags to move, one a line; each only after a host’s verdict for that very reference. {date}, {sha}, {os-version} and {pr} in them are filled in: docs/tags.md.',
        item: tagTemplate,
        allowed: 'one tag or template a line',
        placeholder: 'tag',
      }),
      required: true,
    },
    references: lines({
      description:
        'What a layout’s tags stand for, one `host/path:tag` a line, the tag as in `tags`: hosts verify the name they pull. A registry’s tags name themselves.',
      item: referenceTemplate,
      allowed: 'one host/path:tag a line',
      placeholder: 'reference',
    }),
    annotations: pairs({
      description:
        'Annotations of the index, one `NAME=value` a line. What all parts say alike, the index says without them.',
    }),
    'public-keys': publicKeys,
    ...identityInputs,
    'signing-key': signingKey,
    'signing-password': signingPassword,
    ...keylessInputs,
    keyless: {
      ...keylessInputs.keyless,
      description:
        'Sign by the identity of this workflow run, besides the key or instead of it; needs `id-token: write`. Hosts (podman, bootc) verify keys alone.',
    },
    ...githubInputs,
    'allow-rollback': allowRollback,
    'plain-http': plainHttp,
  },
  outputs: {
    image: 'The index by digest.',
    digest: 'The digest of the index.',
    tags: 'The references that point to it now, one a line.',
  },
  examples: [
    'wtgos assemble-index --to ghcr.io/you/image --parts linux/amd64=sha256:… --parts linux/arm64=sha256:… --tags stable --public-keys cosign.pub --signing-key cosign.key --signing-password env://COSIGN_PASSWORD',
  ],
  check(inputs) {
    const { keyless, signingKey: key, publicKeys: keys, fulcioUrl, tsaUrl, rekorUrl, parts } = inputs;
    const problems: string[] = [];
    for (const [platform, digest] of Object.entries(parts)) {
      if (!isDigest(digest)) problems.push(`parts: ${platform} is no digest (sha256:…): a tag could move meanwhile`);
    }
    if (inputs.partsMustBe !== 'pushed' || keys.length > 0 || inputs.identity.length > 0) {
      problems.push(...verifierProblems(inputs));
    }
    if (key === undefined && !keyless) problems.push('signing-key is required, or keyless: true');
    if (key !== undefined && keys.length === 0) problems.push('public-keys is required: the keys that verifiers use');
    if (!keyless && [fulcioUrl, tsaUrl, rekorUrl].some((value) => value !== undefined)) {
      problems.push('fulcio-url, tsa-url and rekor-url are for keyless: true');
    }
    return problems;
  },
});

export type Inputs = InputsOf<typeof contract>;
