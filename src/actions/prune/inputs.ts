import { plainHttp } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { flag, lines, path, secret, text } from '../input.ts';

const number = { pattern: /^\d{1,5}$/, allowed: 'a number', placeholder: 'number' };

export const contract = defineAction({
  name: 'prune',
  title: 'Prune old versions',
  description:
    'Removes old versions of a package from GitHub’s registry, and never a part, signature or attestation of one that stays. Tells what would go; deletes only with `delete`.',
  inputs: {
    package: text({
      description: 'The package: `ghcr.io/owner/name`, without tag.',
      required: true,
      placeholder: 'repository',
    }),
    'keep-newest': text({
      description: 'So many of the newest images (or indexes) stay.',
      default: '10',
      ...number,
    }),
    'keep-days': text({
      description: 'What was pushed or tagged within so many days stays. The last day always does.',
      default: '30',
      ...number,
    }),
    'keep-tags': {
      ...lines({
        description:
          'What has one of these tags stays, `*` and `?` standing for any characters; one pattern a line. Without it, all that has a tag.',
        item: /^(?!.*\*\*)[A-Za-z0-9_*?][A-Za-z0-9._*?-]{0,127}$/,
        allowed: 'one tag or pattern a line, such as stable or v1.*',
        placeholder: 'pattern',
      }),
      default: '*',
    },
    delete: flag({
      description: 'Delete. Otherwise nothing is changed. All tags of a version go with it.',
      default: 'false',
    }),
    'github-token': {
      ...secret('password', {
        description:
          'A token with `packages: write` whose repository is an admin of the package; to look, `packages: read`.',
      }),
      required: true,
    },
    report: path({ description: 'Where to write what goes and what stays, with reasons, as JSON.' }),
    'plain-http': plainHttp,
  },
  outputs: {
    removed: 'How many versions went, or would go with `delete`.',
    kept: 'How many versions stay.',
  },
  examples: [
    'wtgos prune --package ghcr.io/you/image --github-token env://GITHUB_TOKEN',
    'wtgos prune --package ghcr.io/you/image --keep-tags stable --keep-days 90 --github-token env://GITHUB_TOKEN --delete',
  ],
});

export type Inputs = InputsOf<typeof contract>;
