import { tagTemplate } from '../../pipeline/tags.ts';
import { engineInputs } from '../build-image/engine-inputs.ts';
import { base, baseKey, baseUnnamed, baseUnsigned, containerfile, context, plainHttp } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { lines, pairs, path } from '../input.ts';

const platformPattern = /^[a-z0-9]{1,32}\/[a-z0-9]{1,32}(\/[a-z0-9]{1,32})?$/;

export const contract = defineAction({
  name: 'plan',
  title: 'Plan a matrix of builds',
  description:
    'Says which jobs build what: every flavour for every platform, on which runner, each image that is named resolved once and verified, so that all jobs build on the same.',
  inputs: {
    containerfile,
    context,
    platforms: {
      ...lines({
        description: 'The platforms to build for, one a line.',
        item: platformPattern,
        allowed: 'one os/architecture a line, such as linux/arm64',
        placeholder: 'os/arch',
      }),
      default: 'linux/amd64',
    },
    flavours: path({
      description:
        'A YAML file with the images that are made of this repository (docs/platforms.md). Without it, one, by these inputs.',
    }),
    runners: pairs({
      description:
        'Labels of runners, one `os/architecture=label` a line; without one, GitHub’s own for linux/amd64 and linux/arm64.',
      name: platformPattern,
    }),
    base,
    'base-key': baseKey,
    'base-unnamed': baseUnnamed,
    'base-unsigned': baseUnsigned,
    'image-keys': engineInputs['image-keys'],
    'unsigned-images': engineInputs['unsigned-images'],
    'build-args': pairs({
      description: 'Build arguments of all flavours, one `NAME=value` a line; a flavour’s own win.',
      name: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
    }),
    tags: lines({
      description:
        'The tags of the image, one a line, where no file of flavours says them; templates as `build` takes them.',
      item: tagTemplate,
      allowed: 'one tag or template a line',
      placeholder: 'tag',
    }),
    'plain-http': plainHttp,
  },
  outputs: {
    matrix: 'For `strategy.matrix`: JSON with `include`, one entry for each job.',
    flavours: 'For the jobs that put the platforms together: JSON with `include`, one entry for each flavour.',
    'image-digests':
      'Every image that is named with its digest, one `IMAGE=sha256:…` a line: those of all jobs together.',
    id: 'Eight characters that no other plan has: for the names of artifacts, since a run may hold several plans.',
    jobs: 'How many jobs build.',
  },
  examples: [
    'wtgos plan --platforms linux/amd64 --platforms linux/arm64 --base-key policies/keys/ublue-os.pub --tags stable --json',
  ],
  check({ tags, platforms, flavours, base: named, baseUnsigned: unsigned, baseKey: keys }) {
    const wrong: string[] = [];
    if (new Set(platforms).size < platforms.length) wrong.push('platforms: one is given twice');
    if (flavours !== undefined && (tags.length > 0 || named !== undefined)) {
      wrong.push('flavours: the file says base and tags of each; leave base and tags out');
    }
    if (unsigned && keys.length > 0) wrong.push('base-unsigned cannot be true when a base-key is given');
    return wrong;
  },
});

export type Inputs = InputsOf<typeof contract>;
