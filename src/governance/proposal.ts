import { actionsApp } from './branch-rules.ts';
import type { Expectations } from './expectations.ts';
import type { Row, RowId } from './row.ts';

/** What would make failing items pass; nobody applies it but a person. */
export interface Proposal {
  /** The body of `POST /repos/{owner}/{repo}/rulesets`; undefined where the branch is as expected. */
  ruleset: object | undefined;
  /** Lines for a shell in which `gh` is logged in as an administrator. */
  commands: string[];
}

const branchItems: readonly RowId[] = ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'];

/**
 * Proposes settings for the items that did not pass.
 * @param repository `owner/name`, which holds no character that a shell reads
 */
export function proposalFor(
  rows: readonly Row[],
  expected: Expectations,
  repository: string,
  branch: string,
): Proposal {
  const open = new Set(rows.filter(({ state }) => state !== 'pass').map(({ id }) => id));
  const passed = rows.flatMap(({ ruleset }) => (ruleset === undefined ? [] : [ruleset]));
  const needsRules = branchItems.some((id) => open.has(id) && !(id === 'GOV-05' && passed.length > 0));
  const commands: string[] = [];
  const send = (method: string, path: string, body: object) =>
    commands.push(`gh api -X ${method} /repos/${repository}${path} --input - <<'JSON'\n${JSON.stringify(body)}\nJSON`);
  const put = (path: string, body: object) => send('PUT', path, body);
  if (needsRules) commands.push(`gh api -X POST /repos/${repository}/rulesets --input ruleset.json`);
  for (const number of passed) put(`/rulesets/${number}`, { bypass_actors: bypassActors(expected) });
  if (open.has('GOV-09')) {
    put('/actions/permissions/workflow', {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: false,
    });
  }
  if (open.has('GOV-10'))
    put('/actions/permissions/fork-pr-contributor-approval', { approval_policy: expected['fork-approval'] });
  if (open.has('GOV-11') && expected.environment) {
    const { name, reviewers, branches = [] } = expected.environment;
    const path = `/environments/${inShell(name)}`;
    // It replaces all that is set: without reviewers nobody would approve any more.
    if (reviewers)
      commands.push('# Put the number of the team that approves in place of 0: gh api /orgs/ORG/teams/TEAM --jq .id');
    put(path, {
      ...(reviewers && { prevent_self_review: true, reviewers: [{ type: 'Team', id: 0 }] }),
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    for (const one of [branch, ...branches])
      send('POST', `${path}/deployment-branch-policies`, { name: one, type: 'branch' });
  }
  if (open.has('GOV-12')) commands.push(`gh api -X PUT /repos/${repository}/immutable-releases`);
  return { ruleset: needsRules ? rulesetFor(expected, branch) : undefined, commands };
}

/** In an address that a shell reads. */
function inShell(name: string): string {
  return encodeURIComponent(name).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function bypassActors({ bypass }: Expectations): object[] {
  return bypass.map(({ actor }) => {
    const [type, number] = actor.split(':');
    return { actor_type: type, actor_id: number === undefined ? null : Number(number), bypass_mode: 'always' };
  });
}

/** A ruleset that asks for all that is expected of a branch (REST: "Create a repository ruleset"). */
export function rulesetFor(expected: Expectations, branch: string): object {
  const { 'pull-request': request, 'status-checks': checks } = expected;
  return {
    name: `wtgos ${branch}`,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    bypass_actors: bypassActors(expected),
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: request.approvals,
          require_code_owner_review: request['code-owners'],
          dismiss_stale_reviews_on_push: true,
          require_last_push_approval: true,
          required_review_thread_resolution: true,
          // Neither merge commits (not linear) nor rebased ones (not signed).
          allowed_merge_methods: ['squash'],
        },
      },
      ...(checks.length === 0
        ? []
        : [
            {
              type: 'required_status_checks',
              parameters: {
                strict_required_status_checks_policy: true,
                required_status_checks: checks.map((context) => ({ context, integration_id: actionsApp })),
              },
            },
          ]),
      ...(expected['linear-history'] ? [{ type: 'required_linear_history' }] : []),
      ...(expected['signed-commits'] ? [{ type: 'required_signatures' }] : []),
    ],
  };
}
