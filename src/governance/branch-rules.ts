import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { mapLimited } from '../core/map-limited.ts';
import type { Seen } from './answer.ts';
import type { RepositoryReader } from './repository.ts';
import type { Setting } from './settings.ts';

/** The number of the GitHub Actions app: a check that any writer can set proves nothing. */
export const actionsApp = 15368;

/** An administrator's role, as rulesets number it. */
export const administrators = 'RepositoryRole:5';

/** What a pull request needs before it is merged. */
export interface RequestRule {
  approvals: number;
  codeOwners: boolean;
  /** A push takes back approvals given before it. */
  dismisses: boolean;
  /** Whoever pushed last cannot be the one who approves. */
  byAnother: boolean;
}

/** What several sources ask of a pull request: each member as the strictest has it. */
export function strictest(rules: readonly RequestRule[]): RequestRule | undefined {
  if (rules.length === 0) return undefined;
  const any = (member: 'codeOwners' | 'dismisses' | 'byAnother') => rules.some((one) => one[member]);
  return {
    approvals: Math.max(...rules.map(({ approvals }) => approvals)),
    codeOwners: any('codeOwners'),
    dismisses: any('dismisses'),
    byAnother: any('byAnother'),
  };
}

/** What protects a branch, from whichever source. */
export interface Protection {
  /** Where it comes from, for people. */
  source: string;
  pullRequest?: RequestRule | undefined;
  /** Checks that must pass; `app` is the number of the app that must have run it. */
  checks: { name: string; app: number | undefined }[];
  linear: boolean;
  signed: boolean;
}

/** Who may pass over a source's rules; undefined members were not shown. */
export interface Bypass {
  source: string;
  actors: Seen<string[]>;
  /** What leaves those who are allowed as they are, and takes the others off. */
  without?: (isAllowed: (actor: string) => boolean) => Setting[];
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
  ruleset_id: z.int().optional(),
  ruleset_source_type: z.string().optional(),
});
type BranchRule = z.infer<typeof ruleShape>;

const pullRequestShape = z.object({
  required_approving_review_count: z.number(),
  require_code_owner_review: z.boolean(),
  dismiss_stale_reviews_on_push: z.boolean().default(false),
  require_last_push_approval: z.boolean().default(false),
});
const checksShape = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.number().nullish() })),
});
const enabled = z.object({ enabled: z.boolean() }).optional();
const numbered = z.object({ id: z.number() });
const slugs = z.array(numbered.extend({ slug: z.string().optional() }));
const allowances = z
  .object({ users: z.array(numbered.extend({ login: z.string() })), teams: slugs, apps: slugs })
  .partial()
  .optional();
const classicShape = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      dismiss_stale_reviews: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
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
const metadata = 'metadata: read';
/** Only who may edit a ruleset sees who passes it. */
const editors: ReadonlyMap<string, string> = new Map([
  ['Repository', 'administration: write on the repository, as only who may edit a ruleset sees who passes it'],
  [
    'Organization',
    'organization administration: write (an owner), as only who may edit a ruleset of the organisation sees who passes it',
  ],
]);
/** GitHub takes 75 of a repository, and as many of its organisation. */
const maxRulesets = 200;
const rulesetShape = z.object({
  bypass_actors: z
    .array(z.object({ actor_type: z.string(), actor_id: z.number().nullish(), bypass_mode: z.string().optional() }))
    .optional(),
});

/**
 * Reads the rules of a branch (REST: "Rules", "Protected branches").
 * @throws UserError `input-invalid` where there is no such branch
 */
export async function readBranchRules(reader: RepositoryReader, branch: string): Promise<BranchRules> {
  const name = encodeURIComponent(branch);
  const [rules, classic] = await Promise.all([
    reader.list({ path: `/rules/branches/${name}`, shape: ruleShape, permission: metadata }),
    readClassic(reader, branch),
  ]);
  const bypasses = rules.state === 'seen' ? await rulesetBypasses(reader, rules.value) : [];
  if (classic.state === 'seen') bypasses.push(classicBypass(classic.value, `/branches/${name}/protection`));
  return {
    rulesets: rules.state === 'seen' ? ofRulesets(rules.value) : rules,
    classic: classic.state === 'seen' ? { state: 'seen', value: ofClassic(classic.value) } : classic,
    bypasses,
  };
}

/** Names of the repository's own rulesets, as far as they are shown. */
export async function rulesetNames(reader: RepositoryReader): Promise<string[]> {
  const shape = z.object({ name: z.string() });
  const seen = await reader.list({ path: '/rulesets?includes_parents=false', shape, permission: metadata });
  return seen.state === 'seen' ? seen.value.map(({ name }) => name) : [];
}

async function readClassic(reader: RepositoryReader, branch: string): Promise<Seen<z.infer<typeof classicShape>>> {
  const name = encodeURIComponent(branch);
  const seen = await reader.ask({
    path: `/branches/${name}/protection`,
    shape: classicShape,
    permission: 'administration: read',
    noneSays: /^Branch not protected/,
  });
  if (seen.state !== 'hidden' || seen.status === undefined) return seen;
  // Whoever may read the repository sees that a branch is not protected at all.
  const shape = z.object({ protected: z.boolean() });
  const itself = await reader.ask({
    path: `/branches/${name}`,
    shape,
    permission: 'contents: read',
    noneSays: /^Branch not found/,
  });
  if (itself.state === 'absent')
    throw new UserError('input-invalid', `branch: ${reader.name} has none that is called ${branch}`, {
      hint: 'Name the one that is published from, with branch.',
    });
  return itself.state === 'seen' && !itself.value.protected ? { state: 'absent' } : seen;
}

function ofRulesets(rules: BranchRule[]): Seen<Protection> {
  const has = (type: string) => rules.some((rule) => rule.type === type);
  // Several rulesets add up: the strictest of each counts.
  const parametersOf = (type: string) => rules.flatMap((rule) => (rule.type === type ? [rule.parameters] : []));
  const requests = z.array(pullRequestShape).safeParse(parametersOf('pull_request')).data;
  const checks = z.array(checksShape).safeParse(parametersOf('required_status_checks')).data;
  if (!requests || !checks)
    return {
      state: 'hidden',
      why: 'GitHub’s answer is not as documented (parameters of a rule)',
      permission: metadata,
    };
  const value: Protection = {
    source: 'rulesets',
    pullRequest: strictest(
      requests.map((one) => ({
        approvals: one.required_approving_review_count,
        codeOwners: one.require_code_owner_review,
        dismisses: one.dismiss_stale_reviews_on_push,
        byAnother: one.require_last_push_approval,
      })),
    ),
    checks: checks
      .flatMap((one) => one.required_status_checks)
      .map(({ context, integration_id: app }) => ({ name: context, app: app ?? undefined })),
    linear: has('required_linear_history'),
    signed: has('required_signatures'),
  };
  return { state: 'seen', value };
}

function ofClassic(classic: z.infer<typeof classicShape>): Protection {
  const reviews = classic.required_pull_request_reviews;
  return {
    source: 'branch protection',
    pullRequest: reviews && {
      approvals: reviews.required_approving_review_count ?? 0,
      codeOwners: reviews.require_code_owner_reviews ?? false,
      dismisses: reviews.dismiss_stale_reviews ?? false,
      byAnother: reviews.require_last_push_approval ?? false,
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
  const owners = new Map(rules.map(({ ruleset_id: id, ruleset_source_type: owner }) => [id, owner]));
  if (owners.has(undefined) || owners.size > maxRulesets) {
    const why = owners.has(undefined) ? 'GitHub does not say which ruleset a rule is of' : `there are ${owners.size}`;
    return [{ source: 'rulesets', actors: { state: 'hidden', why, permission: metadata } }];
  }
  return mapLimited([...owners], 4, async ([number, owner]): Promise<Bypass> => {
    const permission = editors.get(owner ?? 'Repository') ?? `write access to rulesets of the ${owner}`;
    const seen = await reader.ask({
      path: `/rulesets/${number}?includes_parents=true`,
      shape: rulesetShape,
      permission,
    });
    const source = `ruleset ${number}${owner === 'Organization' ? ' of the organisation' : ''}`;
    if (seen.state !== 'seen') return { source, actors: seen };
    const actors = seen.value.bypass_actors;
    // Absent is not empty: GitHub leaves the member out for whoever may not edit the ruleset.
    if (!actors) return { source, actors: { state: 'hidden', why: 'the list is left out of the answer', permission } };
    const without: Bypass['without'] = (isAllowed) =>
      owner === 'Repository'
        ? [
            {
              method: 'PUT',
              path: `/rulesets/${number}`,
              body: { bypass_actors: actors.filter((one) => isAllowed(actorName(one))) },
            },
          ]
        : [`Whoever may edit the ${source} takes those off its bypass list whom the expectations do not name.`];
    return { source, actors: { state: 'seen', value: actors.map(actorName) }, without };
  });
}

/** As expectations name them. */
function actorName({ actor_type: type, actor_id: id }: { actor_type: string; actor_id?: number | null | undefined }) {
  return type === 'OrganizationAdmin' || type === 'DeployKey' || id == null ? type : `${type}:${id}`;
}

function classicBypass(
  { enforce_admins: admins, required_pull_request_reviews: reviews }: z.infer<typeof classicShape>,
  path: string,
): Bypass {
  const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
  const allowances = [
    ...users.map(({ id, login }) => ({ actor: `User:${id}`, kind: 'users' as const, name: login })),
    ...teams.map(({ id, slug }) => ({ actor: `Team:${id}`, kind: 'teams' as const, name: slug })),
    ...apps.map(({ id, slug }) => ({ actor: `Integration:${id}`, kind: 'apps' as const, name: slug })),
  ];
  const actors = [...(admins?.enabled ? [] : [administrators]), ...allowances.map(({ actor }) => actor)];
  const without: Bypass['without'] = (isAllowed) => {
    const kept: Record<'users' | 'teams' | 'apps', string[]> = { users: [], teams: [], apps: [] };
    for (const { actor, kind, name } of allowances) if (name !== undefined && isAllowed(actor)) kept[kind].push(name);
    return [
      ...(admins?.enabled || isAllowed(administrators)
        ? []
        : [{ method: 'POST' as const, path: `${path}/enforce_admins` }]),
      ...(allowances.every(({ actor }) => isAllowed(actor))
        ? []
        : [
            {
              method: 'PATCH' as const,
              path: `${path}/required_pull_request_reviews`,
              body: { bypass_pull_request_allowances: kept },
            },
          ]),
    ];
  };
  return { source: 'branch protection', actors: { state: 'seen', value: actors }, without };
}
