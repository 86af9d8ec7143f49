import { actionsApp } from './branch-rules.ts';
import type { Expectations } from './expectations.ts';
import type { Row, RowId } from './row.ts';
import type { Setting } from './settings.ts';

/** What would make failing items pass; nobody applies it but a person. */
export interface Proposal {
  /** The body of `POST /repos/{owner}/{repo}/rulesets`; undefined where the branch is as expected. */
  ruleset: object | undefined;
  /** Lines for a shell in which `gh` is logged in as an administrator. */
  commands: string[];
}

const branchItems: readonly RowId[] = ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'];

/**
 * Proposes settings for the items that failed: of one that is unknown, what it replaces is, too.
 * @param repository `owner/name`, which holds no character that a shell reads
 * @param taken names of its rulesets: GitHub refuses a second one of a name
 */
export function proposalFor(
  rows: readonly Row[],
  expected: Expectations,
  { repository, branch, taken = [] }: { repository: string; branch: string; taken?: readonly string[] },
): Proposal {
  const failed = rows.filter(({ state }) => state === 'fail');
  const open = new Set(failed.map(({ id }) => id));
  // Whom a ruleset lets pass, another ruleset does not stop.
  const needsRules = failed.some(({ id, settings }) => branchItems.includes(id) && settings === undefined);
  const settings: Setting[] = failed.flatMap((row) => row.settings ?? []);
  if (open.has('GOV-09'))
    settings.push({
      method: 'PUT',
      path: '/actions/permissions/workflow',
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    });
  if (open.has('GOV-10'))
    settings.push({
      method: 'PUT',
      path: '/actions/permissions/fork-pr-contributor-approval',
      body: { approval_policy: expected['fork-approval'] },
    });
  if (open.has('GOV-12')) settings.push({ method: 'PUT', path: '/immutable-releases' });
  const commands = settings.map((setting) => inShell(setting, repository));
  if (!needsRules) return { ruleset: undefined, commands };
  commands.unshift(`gh api -X POST /repos/${repository}/rulesets --input ruleset.json`);
  return { ruleset: { ...rulesetFor(expected, branch), name: freeName(`wtgos ${branch}`, taken) }, commands };
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count++) free = `${name} ${count}`;
  return free;
}

function inShell(setting: Setting, repository: string): string {
  if (typeof setting === 'string') return `# ${setting}`;
  const line = `gh api -X ${setting.method} /repos/${repository}${setting.path}`;
  if (!setting.body) return line;
  // Names come from GitHub: none of them turns the line around.
  const body = JSON.stringify(setting.body).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${line} --input - <<'JSON'\n${body}\nJSON`;
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
