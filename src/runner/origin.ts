import type { Origin } from '../sigstore/origin.ts';
import type { Checkout } from './git.ts';
import { serverUrlOf } from './github-address.ts';

/** Which workflow run this is, by the variables that GitHub's runner sets; else the commit that is checked out here. */
export function originOf(env: NodeJS.ProcessEnv, checkout: Checkout | undefined): Origin {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !sha) {
    const source = checkout?.uri ? { uri: checkout.uri, commit: checkout.commit } : undefined;
    return { kind: 'local', source };
  }
  const ref = env['GITHUB_REF'] ?? '';
  return {
    kind: 'github',
    serverUrl: serverUrlOf(env),
    repository,
    repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
    repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] || undefined,
    ref,
    sha,
    // Runners other than GitHub's own do not tell the file.
    workflowRef: env['GITHUB_WORKFLOW_REF'] || `${repository}@${ref}`,
    workflowSha: env['GITHUB_WORKFLOW_SHA'] || undefined,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    runnerEnvironment: runnerEnvironment(env['RUNNER_ENVIRONMENT']),
  };
}

function runnerEnvironment(text: string | undefined): 'github-hosted' | 'self-hosted' | undefined {
  return text === 'github-hosted' || text === 'self-hosted' ? text : undefined;
}
