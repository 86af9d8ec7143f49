/** A run of GitHub Actions; the values are those of the runner's `GITHUB_*` variables and of its OIDC token. */
export interface GitHubOrigin {
  kind: 'github';
  /** `https://github.com`, or the address of a GitHub Enterprise server. */
  serverUrl: string;
  /** `owner/name` */
  repository: string;
  /** Numbers that survive renames. */
  repositoryId?: string | undefined;
  repositoryOwnerId?: string | undefined;
  /** `refs/heads/main` */
  ref: string;
  /** The commit, 40 hex digits. */
  sha: string;
  /** The workflow that was started: `owner/name/.github/workflows/file.yml@refs/heads/main`. */
  workflowRef: string;
  workflowSha?: string | undefined;
  /** The reusable workflow whose job this is; only the OIDC token tells it. */
  jobWorkflowRef?: string | undefined;
  eventName: string;
  runId: string;
  runAttempt: string;
  runnerEnvironment?: 'github-hosted' | 'self-hosted' | undefined;
}

/** A laptop, or any other place that nobody vouches for. */
interface LocalOrigin {
  kind: 'local';
  /** The commit that is checked out, where it is known. */
  source?: { uri: string; commit: string } | undefined;
}

/** Who built: goes into provenance as it is, so it holds no secret. */
export type Origin = GitHubOrigin | LocalOrigin;

/** The identity of the builder, as verifiers pin it (SLSA v1, `builder.id`). */
export function builderId(origin: Origin): string {
  if (origin.kind === 'local') return 'https://wtgos.github.io/actions/builders/local/v1';
  return `${origin.serverUrl}/${origin.jobWorkflowRef ?? origin.workflowRef}`;
}

/** The commit that was built, as a resolved dependency (SLSA v1, `git+URL@ref`). */
export function sourceOf(origin: Origin): { uri: string; digest: { gitCommit: string } } | undefined {
  if (origin.kind === 'local') {
    return origin.source && { uri: `git+${origin.source.uri}`, digest: { gitCommit: origin.source.commit } };
  }
  const { serverUrl, repository, ref, sha } = origin;
  return { uri: `git+${serverUrl}/${repository}@${ref}`, digest: { gitCommit: sha } };
}
