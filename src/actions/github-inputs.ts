import { ExternalError, UserError } from '../core/errors.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import type { Decoded } from './contract.ts';
import { choice, secret } from './input.ts';
import type { Services } from './services.ts';

/** Keeping attestations at GitHub, too. */
export const githubInputs = {
  'github-attestations': choice(['auto', 'true', 'false'], {
    description:
      'Keep the attestations in GitHub’s store too, which the repository’s page shows. auto: in a workflow run with a github-token, and what GitHub refuses is a warning.',
    default: 'auto',
  }),
  'github-token': secret('password', {
    description: 'For GitHub’s store: a token with `attestations: write`, as github.token is in a job that has it.',
  }),
};

type GitHubInputs = Decoded<typeof githubInputs>;

/**
 * GitHub's store of the repository whose run this is; undefined where none is wanted.
 * @throws UserError `input-missing` when it is demanded and there is no run or no token; as `readSecret`
 */
export async function attestationStoreOf(
  { githubAttestations: wanted, githubToken }: GitHubInputs,
  { origin, readSecret, github, log }: Services,
): Promise<AttestationStore | undefined> {
  if (wanted === 'false') return undefined;
  if (origin.kind !== 'github' || githubToken === undefined) {
    if (wanted === 'auto') return undefined;
    const missing = githubToken === undefined ? 'github-token is required' : 'it takes a run of GitHub Actions';
    throw new UserError('input-missing', `github-attestations: ${missing}`);
  }
  // Loaded here: contracts are read by every `--help`.
  const { githubAttestations } = await import('../sigstore/github-store.ts');
  const store = githubAttestations(github(await readSecret(githubToken, 'password')), origin.repository);
  if (wanted === 'true') return store;
  // What was refused once is refused again: one warning, one wait.
  let refused = false;
  return {
    async keep(bundle, subject) {
      if (refused) return undefined;
      try {
        return await store.keep(bundle, subject);
      } catch (error) {
        if (!(error instanceof ExternalError)) throw error;
        refused = true;
        log.warn([error.message, error.hint].filter(Boolean).join('. '));
        return undefined;
      }
    },
  };
}
