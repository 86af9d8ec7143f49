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
  const needsRules = branchItems.some((id) => open.has(id));
  const commands: string[] = [];
  const put = (path: string, body: object) =>
    commands.push(`gh api -X PUT /repos/${repository}${path} --input - <<'JSON'\n${JSON.stringify(body)}\nJSON`);
  if (needsRules) commands.push(`gh api -X POST /repos/${repository}/rulesets --input ruleset.json`);
  if (open.has('GOV-09')) {
    put('/actions/permissions/workflow', {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: false,
    });
  }
  if (open.has('GOV-10'))
    put('/actions/permissions/fork-pr-contributor-approval', { approval_policy: expected['fork-approval'] });
  if (open.has('GOV-11') && expected.environment) {
    const { name } = expected.environment;
    put(`/environments/${encodeURIComponent(name).replaceAll("'", '%27')}`, {
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    });
  }
  if (open.has('GOV-12')) commands.push(`gh api -X PUT /repos/${repository}/immutable-releases`);
  return { ruleset: needsRules ? rulesetFor(expected, branch) : undefined, commands };
}

/** A ruleset that asks for all that is expected of a branch (REST: "Create a repository ruleset"). */
export function rulesetFor(expected: Expectations, branch: string): object {
  const { 'pull-request': request, 'status-checks': checks } = expected;
  return {
    name: `wtgos ${branch}`,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    bypass_actors: expected.bypass.map(({ actor }) => {
      const [type, number] = actor.split(':');
      return { actor_type: type, actor_id: number === undefined ? null : Number(number), bypass_mode: 'always' };
    }),
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
