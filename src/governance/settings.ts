import type { Expectations } from './expectations.ts';

/** One change of a repository's settings that makes an item pass; a text is what only a person can do. */
export type Setting = string | { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; body?: object };

/** What an environment has; it stays, as the request that changes one replaces all of it. */
export interface EnvironmentState {
  waitTimer: number;
  preventsSelfReview: boolean;
  reviewers: { type: string; id: number }[];
  /** Administrators may use it without an approval. */
  isPassed: boolean;
}

/** No request is documented for it. */
export const noBypass =
  'In the settings of the environment, untick "Allow administrators to bypass configured protection rules".';

/** An environment that the branch alone may use, and those that are expected; reviewed where that is expected, or was so. */
export function environmentSettings(
  { name, reviewers: isReviewed, branches = [] }: NonNullable<Expectations['environment']>,
  branch: string,
  is?: EnvironmentState,
): Setting[] {
  const path = environmentPath(name);
  const isUnnamed = isReviewed && !is?.reviewers.length;
  const reviewers = isUnnamed ? [{ type: 'Team', id: 0 }] : (is?.reviewers ?? []);
  return [
    ...(isUnnamed
      ? ['Put the number of the team that approves in place of 0: gh api /orgs/ORG/teams/TEAM --jq .id']
      : []),
    {
      method: 'PUT',
      path,
      body: {
        ...(is && is.waitTimer > 0 && { wait_timer: is.waitTimer }),
        ...(reviewers.length > 0 && { prevent_self_review: isReviewed || is?.preventsSelfReview, reviewers }),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      },
    },
    ...[branch, ...branches].map(
      (one): Setting => ({
        method: 'POST',
        path: `${path}/deployment-branch-policies`,
        body: { name: one, type: 'branch' },
      }),
    ),
    ...(isReviewed && is?.isPassed !== false ? [noBypass] : []),
  ];
}

/** Takes away patterns by which others use an environment. */
export function withoutPolicies(name: string, policies: readonly number[]): Setting[] {
  const path = `${environmentPath(name)}/deployment-branch-policies`;
  return policies.map((id) => ({ method: 'DELETE', path: `${path}/${id}` }));
}

/** Its name may hold what a shell reads. */
function environmentPath(name: string): string {
  const inShell = encodeURIComponent(name).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `/environments/${inShell}`;
}
