import { UserError } from '../../core/errors.ts';
import type { Flavour } from '../../pipeline/plan-flavours.ts';
import type { Origin } from '../../sigstore/provenance.ts';
import type { Inputs } from './inputs.ts';

/** Found before any work: a run that may not publish, or cannot sign. @throws UserError `input-invalid`, `input-missing` */
export function requirePublishable(
  { signingKey, keyless, publicKeys }: Pick<Inputs, 'signingKey' | 'keyless' | 'publicKeys'>,
  flavours: readonly Flavour[],
  origin: Origin,
): void {
  requireOwnTags(flavours);
  const event = origin.kind === 'github' ? origin.eventName : '';
  const isPullRequest = event.startsWith('pull_request');
  if (isPullRequest && !flavours.some(({ tags }) => tags.some((tag) => tag.includes('{pr}')))) {
    throw new UserError(
      'input-invalid',
      `this run is of the event ${event}, and none of its tags is a pull request’s`,
      {
        hint: 'For pull requests call check-image.yml: it runs the same chain, and needs contents: read alone. Or let a tag hold {pr}: docs/tags.md.',
      },
    );
  }
  if (signingKey === undefined && !keyless) {
    throw new UserError('input-missing', 'signing-key: there is none, and nothing is published unsigned', {
      hint: isPullRequest
        ? 'A pull request from a fork gets no secrets. Call check-image.yml for pull requests.'
        : 'In publish-image.yml it is the secret COSIGN_PRIVATE_KEY of the environment that the input `environment` names (`publish`): does that environment hold it, and may this branch enter it? GitHub makes an environment that does not exist, without secrets. A secret of the repository is handed over by name, with `secrets:`. Or sign by identity: keyless: true.',
    });
  }
  if (publicKeys.length === 0 && signingKey !== undefined) {
    throw new UserError('input-missing', 'public-keys is required: the keys that verifiers use', {
      hint: 'Commit the cosign.pub that `wtgos keygen` made, and name it.',
    });
  }
  // Whoever names keys means hosts to verify: a secret that is not there must not go unnoticed.
  if (publicKeys.length > 0 && signingKey === undefined) {
    throw new UserError('input-missing', 'public-keys without signing-key: hosts could not verify the image', {
      hint: 'Is the secret COSIGN_PRIVATE_KEY in the environment of this job? To sign by identity alone, give no public-keys.',
    });
  }
}

/** Two images under one tag would take it from each other, and the last one would have it. */
function requireOwnTags(flavours: readonly Flavour[]): void {
  const owners = new Map<string, string>();
  for (const { name, tags } of flavours) {
    if (tags.length === 0) {
      throw new UserError('input-missing', `flavours: nothing says which tags ${name} is to have`, {
        hint: 'Give it tags in the file of flavours: tags: [stable].',
      });
    }
    for (const tag of new Set(tags)) {
      const other = owners.get(tag);
      if (other !== undefined) {
        throw new UserError('input-invalid', `flavours: ${other} and ${name} both want the tag ${tag}`, {
          hint: 'Each image needs tags of its own.',
        });
      }
      owners.set(tag, name);
    }
  }
}
