import { referenceTemplate, tagTemplate } from '../../pipeline/tags.ts';
import { buildInputs } from '../build-image/inputs.ts';
import { plainHttp, policy, publicKeys, strict } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { flag, lines, path, text } from '../input.ts';
import { imageReportInputs } from '../reports.ts';

export const contract = defineAction({
  name: 'check-image',
  title: 'Check an image without publishing it',
  description:
    'The whole chain for a pull request: builds, judges, signs, attests and verifies as a host does, into a folder and with a throw-away key. Needs no right to write anything.',
  inputs: {
    ...buildInputs,
    policy,
    strict,
    to: text({
      description:
        'The repository that a publish would go to. It is only read, without a login unless one is there, to tell what changed.',
      placeholder: 'repository',
      required: true,
    }),
    tags: lines({
      description: 'The tags that a publish would move, one a line: hosts verify by these names.',
      item: tagTemplate,
      allowed: 'one tag a line, as in build',
      placeholder: 'tag',
      required: true,
    }),
    references: lines({
      description: 'With a mirror in `to`: what hosts pull, one `host/path:tag` a line, the tag as in `tags`.',
      item: referenceTemplate,
      allowed: 'one host/path:tag a line',
      placeholder: 'reference',
    }),
    'public-keys': {
      ...publicKeys,
      description:
        'Files with the public keys (PEM) that the image brings to its hosts. In a copy of the context, a throw-away key takes their place.',
    },
    compare: flag({
      description: 'Tell what changed since the image that the first tag points to.',
      default: 'true',
    }),
    output: path({
      description: 'The folder for the built image, the check record and the release record.',
      default: 'wtgos-check',
    }),
    ...imageReportInputs,
    'plain-http': plainHttp,
  },
  outputs: {
    verdict: 'Whether it would be published: pass or fail.',
    digest: 'The digest of what was built; the published image has another, for it brings another key.',
    changes: 'Whether what changed since the published image is in the job summary: known or unknown.',
  },
  examples: [
    'wtgos check-image --base-key policies/keys/ublue-os.pub --to ghcr.io/you/image --tags stable --public-keys cosign.pub',
  ],
  check({ baseUnsigned, baseKey }) {
    return baseUnsigned && baseKey.length > 0 ? ['base-unsigned cannot be true when a base-key is given'] : [];
  },
});

export type Inputs = InputsOf<typeof contract>;
