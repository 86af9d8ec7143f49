import { z } from 'zod';
import type { RepositoryReader, Seen } from './repository.ts';

/** The number of the GitHub Actions app: a check that any writer can set proves nothing. */
export const actionsApp = 15368;

/** What protects a branch, from whichever source. */
export interface Protection {
  /** Where it comes from, for people. */
  source: string;
  pullRequest?: { approvals: number; codeOwners: boolean } | undefined;
  /** Checks that must pass; `app` is the number of the app that must have run it. */
  checks: { name: string; app: number | undefined }[];
  linear: boolean;
  signed: boolean;
}

/** Who may pass over a source's rules; undefined members were not shown. */
export interface Bypass {
  source: string;
  actors: Seen<string[]>;
}

/** All that is known of a branch's protection. */
export interface BranchRules {
  /** Rulesets of the repository and the organisation, active ones only, taken together. */
  rulesets: Seen<Protection>;
  /** Branch protection of the older kind. */
  classic: Seen<Protection>;
  bypasses: Bypass[];
}

const ruleShape = z.object({
  type: z.string(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  ruleset_id: z.number().optional(),
});
type BranchRule = z.infer<typeof ruleShape>;

const pullRequestShape = z.object({
  required_approving_review_count: z.number(),
  require_code_owner_review: z.boolean(),
});
const checksShape = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.number().nullish() })),
});
const enabled = z.object({ enabled: z.boolean() }).optional();
const allowances = z
  .object({ users: z.array(z.object({ id: z.number() })), teams: z.array(z.object({ id: z.number() })) })
  .partial()
  .optional();
const classicShape = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      bypass_pull_request_allowances: allowances,
    })
    .optional(),
  required_status_checks: z
    .object({ checks: z.array(z.object({ context: z.string(), app_id: z.number().nullish() })).optional() })
    .nullish(),
  enforce_admins: enabled,
  required_linear_history: enabled,
  required_signatures: enabled,
});
const rulesetShape = z.object({
  bypass_actors: z
    .array(z.object({ actor_type: z.string(), actor_id: z.number().nullish(), bypass_mode: z.string().optional() }))
    .optional(),
});

/** Reads the rules of a branch (REST: "Rules", "Protected branches"). */
export async function readBranchRules(reader: RepositoryReader, branch: string): Promise<BranchRules> {
  const name = encodeURIComponent(branch);
  const [rules, classic] = await Promise.all([
    reader.list({ path: `/rules/branches/${name}`, shape: ruleShape, permission: 'metadata: read' }),
    reader.ask({
      path: `/branches/${name}/protection`,
      shape: classicShape,
      permission: 'administration: read',
      noneSays: /^Branch not protected/,
    }),
  ]);
  const bypasses = rules.state === 'seen' ? await rulesetBypasses(reader, rules.value) : [];
  if (classic.state === 'seen') bypasses.push(classicBypass(classic.value));
  return {
    rulesets: mapSeen(rules, ofRulesets),
    classic: mapSeen(classic, ofClassic),
    bypasses,
  };
}

function ofRulesets(rules: BranchRule[]): Protection {
  const has = (type: string) => rules.some((rule) => rule.type === type);
  // Several rulesets add up: the strictest of each counts.
  const requests = rules
    .filter(({ type }) => type === 'pull_request')
    .map(({ parameters }) => pullRequestShape.safeParse(parameters))
    .flatMap(({ data }) => (data ? [data] : []));
  const checks = rules
    .filter(({ type }) => type === 'required_status_checks')
    .map(({ parameters }) => checksShape.safeParse(parameters))
    .flatMap(({ data }) => data?.required_status_checks ?? []);
  return {
    source: 'rulesets',
    pullRequest: has('pull_request')
      ? {
          approvals: Math.max(0, ...requests.map((one) => one.required_approving_review_count)),
          codeOwners: requests.some((one) => one.require_code_owner_review),
        }
      : undefined,
    checks: checks.map(({ context, integration_id: app }) => ({ name: context, app: app ?? undefined })),
    linear: has('required_linear_history'),
    signed: has('required_signatures'),
  };
}

function ofClassic(classic: z.infer<typeof classicShape>): Protection {
  const reviews = classic.required_pull_request_reviews;
  return {
    source: 'branch protection',
    pullRequest: reviews && {
      approvals: reviews.required_approving_review_count ?? 0,
      codeOwners: reviews.require_code_owner_reviews ?? false,
    },
    checks: (classic.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
      name: context,
      app: app ?? undefined,
    })),
    linear: classic.required_linear_history?.enabled ?? false,
    signed: classic.required_signatures?.enabled ?? false,
  };
}

async function rulesetBypasses(reader: RepositoryReader, rules: readonly BranchRule[]): Promise<Bypass[]> {
  const numbers = [...new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))];
  return Promise.all(
    numbers.map(async (number): Promise<Bypass> => {
      const permission = 'administration: write on the repository (only who may edit a ruleset sees who passes it)';
      const seen = await reader.ask({
        path: `/rulesets/${number}?includes_parents=true`,
        shape: rulesetShape,
        permission,
      });
      const source = `ruleset ${number}`;
      if (seen.state !== 'seen') return { source, actors: seen };
      const actors = seen.value.bypass_actors;
      // Absent is not empty: GitHub leaves the member out for whoever may not edit the ruleset.
      if (!actors)
        return { source, actors: { state: 'hidden', why: 'the list is left out of the answer', permission } };
      const named = actors.map(({ actor_type: type, actor_id: id }) =>
        type === 'OrganizationAdmin' || type === 'DeployKey' || id == null ? type : `${type}:${id}`,
      );
      return { source, actors: { state: 'seen', value: named } };
    }),
  );
}

function classicBypass({
  enforce_admins: admins,
  required_pull_request_reviews: reviews,
}: z.infer<typeof classicShape>) {
  const { users = [], teams = [] } = reviews?.bypass_pull_request_allowances ?? {};
  const actors = [
    // An administrator's role has the number 5 in rulesets.
    ...(admins?.enabled ? [] : ['RepositoryRole:5']),
    ...users.map(({ id }) => `User:${id}`),
    ...teams.map(({ id }) => `Team:${id}`),
  ];
  return { source: 'branch protection', actors: { state: 'seen' as const, value: actors } };
}

function mapSeen<T, R>(seen: Seen<T>, change: (value: T) => R): Seen<R> {
  return seen.state === 'seen' ? { state: 'seen', value: change(seen.value) } : seen;
}
