import { report } from '../common-inputs.ts';
import { defineAction, type InputsOf } from '../contract.ts';
import { flag, path, secret, text } from '../input.ts';
import { reportInputs } from '../reports.ts';

export const contract = defineAction({
  name: 'check-governance',
  title: 'Check governance',
  description:
    'Holds a repository to what it asks of itself: rules of its branch, who may pass them, owners, rights, keys, updates, reviews. Only reads. What the token may not see is unknown, never as if it were met.',
  inputs: {
    repository: text({
      description: 'Which repository: owner/name. Without it, that of the workflow run.',
      pattern: /^[\w-][\w.-]{0,99}\/[\w-][\w.-]{0,99}$/,
      allowed: 'owner/name',
      placeholder: 'repository',
    }),
    branch: text({
      description: 'The branch that is protected.',
      default: 'main',
      pattern: /^(?!.*\.\.)[\w][\w./-]{0,199}$/,
      allowed: 'the name of a branch',
      placeholder: 'branch',
    }),
    expect: path({ description: 'What is expected (YAML): docs/governance.md.', default: '.github/governance.yaml' }),
    'github-token': {
      ...secret('password', {
        description:
          'A token that reads. A workflow’s own sees the rules and files; one with `administration: read` sees the rest.',
      }),
      required: true,
    },
    strict: flag({ description: 'What could not be decided counts as a failure.', default: 'true' }),
    proposal: flag({
      description: 'Say what would make the failing items pass: a ruleset and lines for gh. Nothing is applied.',
      default: 'false',
    }),
    'audit-since': text({
      description:
        'Gather what happened since that day, at most 30 days ago, for a review of the audit log: a page in audit-page.',
      pattern: /^\d{4}-\d{2}-\d{2}$/,
      allowed: 'a day, such as 2027-01-04',
      placeholder: 'day',
    }),
    'audit-page': path({ description: 'Where to write that page (Markdown).', default: 'audit-review.md' }),
    'audit-reviewer': text({
      description:
        'Your login: you have read the page and looked at what it could not see. Adds a line to the record of reviews.',
      pattern: /^[A-Za-z\d][A-Za-z\d_-]{0,99}$/,
      allowed: 'a login of GitHub',
      placeholder: 'login',
    }),
    report,
    ...reportInputs,
  },
  outputs: {
    verdict: '`pass` or `fail`.',
    failures: 'How many items failed.',
    unknown: 'How many items this token could not decide.',
  },
  examples: [
    'wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN',
    'wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN --strict false --proposal',
    'wtgos check-governance --repository you/image --github-token env://GITHUB_TOKEN --audit-since 2027-01-04',
  ],
});

export type Inputs = InputsOf<typeof contract>;
