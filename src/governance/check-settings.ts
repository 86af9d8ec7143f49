import { z } from 'zod';
import { printable } from '../core/printable.ts';
import type { Seen } from './answer.ts';
import { administrators, type BranchRules } from './branch-rules.ts';
import type { Expectations } from './expectations.ts';
import type { RepositoryReader } from './repository.ts';
import { fail, pass, type Row, type RowId, unknown } from './row.ts';
import { environmentSettings, noBypass, withoutPolicies } from './settings.ts';

const administration = 'administration: read';
/** From the least strict; each holds for whom the ones before it hold. */
const approvals = [
  'first_time_contributors_new_to_github',
  'first_time_contributors',
  'all_external_contributors',
] as const;

/** The items of people and settings: GOV-07 to GOV-12. */
export async function checkSettings(
  reader: RepositoryReader,
  branch: string,
  rules: BranchRules,
  expected: Expectations,
): Promise<Row[]> {
  const wanted: (Promise<Row> | false)[] = [
    collaborators(reader, expected.admins),
    expected['two-factor'] && secondFactor(reader),
    expected['workflow-token'] !== undefined && workflowToken(reader),
    expected['fork-approval'] !== undefined && forkApproval(reader, expected['fork-approval']),
    expected.environment !== undefined && environment(reader, expected.environment, branch, rules, expected.bypass),
    expected['immutable-releases'] && immutableReleases(reader),
  ];
  return Promise.all(wanted.filter((row) => row !== false));
}

/** Decides what was seen, and that there is none; what was not seen is unknown. */
function judge<T>(
  id: RowId,
  seen: Seen<T>,
  decide: (value: T) => Row,
  decideNone = () => unknown(id, 'GitHub says that there is none', administration),
): Row {
  if (seen.state === 'seen') return decide(seen.value);
  if (seen.state === 'hidden') return unknown(id, seen.why, seen.permission);
  return decideNone();
}

async function collaborators(reader: RepositoryReader, allowed: readonly string[]): Promise<Row> {
  const id = 'GOV-07';
  const seen = await reader.list({
    path: '/collaborators?affiliation=direct',
    shape: z.object({ login: z.string(), role_name: z.string() }),
    permission: 'metadata: read by a token of somebody who may write',
  });
  return judge(id, seen, (people) => {
    const isAllowed = (login: string) => allowed.some((one) => one.toLowerCase() === login.toLowerCase());
    const admins = people.filter(({ login, role_name: role }) => role === 'admin' && !isAllowed(login));
    if (admins.length === 0)
      return pass(id, `${people.length} people with rights of their own, no administrator but those named`);
    const names = admins
      .slice(0, 5)
      .map(({ login }) => login)
      .join(', ');
    return fail(id, `administrators in their own name: ${names}`, 'Give the role to a team, or name them in admins.');
  });
}

async function secondFactor(reader: RepositoryReader): Promise<Row> {
  const id = 'GOV-08';
  const permission = 'an owner of the organisation, organization administration: read';
  const seen = await reader.ask({
    path: `/orgs/${encodeURIComponent(reader.owner)}`,
    shape: z.object({ two_factor_requirement_enabled: z.boolean().nullish() }),
    permission,
  });
  if (seen.state === 'hidden' && seen.status === 404 && (await isPersons(reader)))
    return fail(
      id,
      `${reader.owner} is a person, of whom nothing asks for it`,
      'Give the repository to an organisation that asks for it, or expect two-factor: false.',
    );
  return judge(id, seen, ({ two_factor_requirement_enabled: on }) => {
    if (on === undefined || on === null) return unknown(id, 'GitHub leaves it out of its answer', permission);
    if (on) return pass(id, 'the organisation asks for it');
    return fail(id, 'the organisation does not ask for it', 'Organisation settings, Authentication security.');
  });
}

/** A person's account is no organisation, whoever asks. */
async function isPersons(reader: RepositoryReader): Promise<boolean> {
  const shape = z.object({ owner: z.object({ type: z.string() }) });
  const seen = await reader.ask({ path: '', shape, permission: 'metadata: read' });
  return seen.state === 'seen' && seen.value.owner.type === 'User';
}

const workflowSettings = {
  path: '/actions/permissions/workflow',
  shape: z.object({
    default_workflow_permissions: z.enum(['read', 'write']),
    can_approve_pull_request_reviews: z.boolean(),
  }),
  permission: administration,
};

async function workflowToken(reader: RepositoryReader): Promise<Row> {
  const id = 'GOV-09';
  const seen = await reader.ask(workflowSettings);
  return judge(id, seen, ({ default_workflow_permissions: is, can_approve_pull_request_reviews: approves }) => {
    const fix = 'Repository settings, Actions, General, Workflow permissions.';
    if (is !== 'read') return fail(id, `the default is ${is}`, fix);
    return approves ? fail(id, 'workflows may approve pull requests', fix) : pass(id, 'read');
  });
}

async function forkApproval(reader: RepositoryReader, wanted: (typeof approvals)[number]): Promise<Row> {
  const id = 'GOV-10';
  const seen = await reader.ask({
    path: '/actions/permissions/fork-pr-contributor-approval',
    shape: z.object({ approval_policy: z.enum(approvals) }),
    permission: administration,
  });
  return judge(id, seen, ({ approval_policy: is }) => {
    if (approvals.indexOf(is) >= approvals.indexOf(wanted)) return pass(id, is);
    const fix = 'Repository settings, Actions, General, Approval for running fork pull request workflows.';
    return fail(id, `${is} waits for fewer than ${wanted}`, fix);
  });
}

const environmentShape = z.object({
  protection_rules: z.array(
    z.object({
      type: z.string(),
      reviewers: z.array(z.object({ type: z.string(), reviewer: z.object({ id: z.number() }).optional() })).optional(),
      wait_timer: z.number().optional(),
      prevent_self_review: z.boolean().optional(),
    }),
  ),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullable(),
  // Not in GitHub's description, but in its answers; on until somebody unticks it.
  can_admins_bypass: z.boolean().nullish(),
});

type WantedEnvironment = NonNullable<Expectations['environment']>;

async function environment(
  reader: RepositoryReader,
  wanted: WantedEnvironment,
  branch: string,
  { classic }: BranchRules,
  bypass: Expectations['bypass'],
): Promise<Row> {
  const id = 'GOV-11';
  const { name } = wanted;
  const fix = `Repository settings, Environments, ${name}: selected branches, ${branch} alone${wanted.reviewers ? '; and reviewers, whom administrators cannot bypass' : ''}.`;
  const path = `/environments/${encodeURIComponent(name)}`;
  const permission = 'actions: read';
  const seen = await reader.ask({ path, shape: environmentShape, permission });
  if (seen.state === 'hidden' && seen.status === 404 && (await isMissing(reader, name)))
    return { ...fail(id, `there is no environment ${name}`, fix), settings: environmentSettings(wanted, branch) };
  if (seen.state !== 'seen') return unknown(id, seen.state === 'hidden' ? seen.why : 'GitHub shows none', permission);
  const { protection_rules: rules, deployment_branch_policy: branches, can_admins_bypass: isPassed } = seen.value;
  const refused = (message: string) => ({
    ...fail(id, message, fix),
    settings: environmentSettings(wanted, branch, stateOf(seen.value)),
  });
  if (branches === null) return refused(`${name} can be used from any branch`);
  const reviews = rules.find(({ type, reviewers = [] }) => type === 'required_reviewers' && reviewers.length > 0);
  if (wanted.reviewers && !reviews) return refused(`nobody approves the use of ${name}`);
  if (wanted.reviewers && isPassed && !bypass.some(({ actor }) => actor === administrators))
    return { ...refused(`administrators can use ${name} without an approval`), settings: [noBypass] };
  if (branches.protected_branches && classic.state !== 'seen')
    return judge(
      id,
      classic,
      () => unknown(id, 'not decided', permission),
      () =>
        refused(`${name} takes protected branches, which are all branches where none has protection of the older kind`),
    );
  const allowed = [branch, ...(wanted.branches ?? [])];
  const row = judge(id, await usableFrom(reader, path, branches.protected_branches), (all) => {
    const others = all.filter((one) => one.type !== 'branch' || !allowed.includes(one.name));
    const [other] = others;
    if (other) {
      const row = refused(`${name} can be used from the ${other.type} ${other.name}`);
      if (branches.protected_branches) return row;
      // A pattern that is there stays when others are added.
      return {
        ...row,
        settings: withoutPolicies(
          name,
          others.flatMap(({ id: number }) => number ?? []),
        ),
      };
    }
    const from = all.map((one) => one.name).join(', ') || 'no branch';
    return pass(id, `${name}, from ${from}${reviews ? ', approved by reviewers' : ''}`);
  });
  const isOwn = wanted.reviewers && reviews?.prevent_self_review === false;
  return isOwn ? { ...row, note: printable(`a reviewer may approve the use of ${name} that they started`) } : row;
}

/** What a request that changes an environment must say again. */
function stateOf({ protection_rules: rules, can_admins_bypass: isPassed }: z.infer<typeof environmentShape>) {
  const all = rules.flatMap(({ reviewers = [] }) => reviewers);
  return {
    waitTimer: Math.max(0, ...rules.map(({ wait_timer: minutes = 0 }) => minutes)),
    preventsSelfReview: rules.some(({ prevent_self_review: prevents }) => prevents),
    reviewers: all.flatMap(({ type, reviewer }) => (reviewer ? [{ type, id: reviewer.id }] : [])),
    isPassed: isPassed === true,
  };
}

/** Branches, or patterns of branches and tags, that an environment takes. */
function usableFrom(reader: RepositoryReader, path: string, isProtected: boolean) {
  const shape = z.object({ id: z.number().optional(), name: z.string(), type: z.string().default('branch') });
  if (isProtected) return reader.list({ path: '/branches?protected=true', shape, permission: 'contents: read' });
  const policies = { path: `${path}/deployment-branch-policies`, shape, permission: 'actions: read' };
  return reader.listWithin('branch_policies', policies);
}

/** Whether the list of environments, which this token may see, lacks one. */
async function isMissing(reader: RepositoryReader, name: string): Promise<boolean> {
  const shape = z.object({ name: z.string() });
  const all = await reader.listWithin('environments', { path: '/environments', shape, permission: 'actions: read' });
  return all.state === 'seen' && !all.value.some((one) => one.name.toLowerCase() === name.toLowerCase());
}

async function immutableReleases(reader: RepositoryReader): Promise<Row> {
  const id = 'GOV-12';
  const seen = await reader.ask({
    path: '/immutable-releases',
    shape: z.object({ enabled: z.boolean() }),
    permission: administration,
  });
  const fix = 'Repository settings, General, Releases, Enable release immutability.';
  // "Off" is a 404, as is what a token may not see: one that sees another setting of administrators may see this one.
  if (seen.state === 'hidden' && seen.status === 404 && (await reader.ask(workflowSettings)).state === 'seen')
    return fail(id, 'off', fix);
  return judge(id, seen, ({ enabled }) => (enabled ? pass(id, 'on') : fail(id, 'off', fix)));
}
