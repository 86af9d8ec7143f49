import { z } from 'zod';
import type { Seen } from './answer.ts';
import type { RepositoryReader } from './repository.ts';

/** Something that happened, or was set, since a day. */
export interface AuditEvent {
  /** As GitHub gives it: `2026-11-20T10:00:00Z`. */
  at: string;
  who: string;
  what: string;
}

/** One kind of things that a reviewer looks at. */
export interface AuditSection {
  title: string;
  /** What there is to look for, for people. */
  lookFor: string;
  /** `hidden`: this token may not see it. */
  events: Seen<AuditEvent[]>;
}

interface Source<T> {
  title: string;
  lookFor: string;
  path: string;
  /** One item of the list, or the object that holds it. */
  shape: z.ZodType<T>;
  permission: string;
  event: (item: T) => AuditEvent;
  /** The member that holds the list, where the answer is an object. */
  member?: string;
  /** Its pages have no numbers. */
  byCursor?: boolean;
}

const administration = 'administration: read';
/** Milliseconds, as far as a Date goes. */
const time = z.number().min(0).max(8.64e15);
const login = z.object({ login: z.string() }).nullish();

/**
 * Gathers what a weekly review of the audit log is about, as far as GitHub's interface shows it to this token (REST: "Rule
 * suites", "Commits", "Deploy keys", "Webhooks", "Invitations", "Actions secrets", "Audit log").
 *
 * @param since UTC, as `2026-11-16`
 * @param environment that holds the signing key
 * @throws as `RepositoryReader.ask`
 */
export async function gatherAudit(
  reader: RepositoryReader,
  { branch, since, environment }: { branch: string; since: string; environment: string | undefined },
): Promise<AuditSection[]> {
  const from = `${since}T00:00:00Z`;
  const commits = (title: string, lookFor: string, path: string) =>
    read(reader, from, {
      title,
      lookFor,
      path: `/commits?sha=${encodeURIComponent(branch)}&since=${from}&path=${encodeURIComponent(path)}`,
      shape: commitShape,
      permission: 'contents: read',
      event: ({ sha, author, commit }) => ({
        at: commit.committer?.date ?? 'unknown',
        who: author?.login ?? commit.committer?.name ?? 'unknown',
        what: `${sha.slice(0, 12)} ${commit.message.split('\n', 1)[0] ?? ''}`,
      }),
    });
  return Promise.all([
    read(reader, from, {
      title: 'Rules passed over',
      lookFor: 'Every one: who passed over which rule, and why.',
      path: `/rulesets/rule-suites?rule_suite_result=bypass&time_period=month&ref=${encodeURIComponent(`refs/heads/${branch}`)}`,
      shape: z.object({ actor_name: z.string().nullish(), ref: z.string(), pushed_at: z.string() }),
      permission: 'administration: read',
      event: ({ actor_name: who, ref, pushed_at: at }) => ({ at, who: who ?? 'unknown', what: `a push to ${ref}` }),
    }),
    commits('Changes of workflows', 'New triggers, permissions, secrets, and actions that are not pinned.', '.github'),
    commits('Changes of policies', 'What became allowed.', 'policies'),
    read(reader, from, {
      title: 'New deploy keys',
      lookFor: 'Who needs it, and whether it must write.',
      path: '/keys',
      shape: z.object({
        title: z.string(),
        created_at: z.string(),
        read_only: z.boolean(),
        added_by: z.string().nullish(),
      }),
      permission: administration,
      event: ({ title, created_at: at, read_only: reads, added_by: who }) => ({
        at,
        who: who ?? 'unknown',
        what: `${title}, ${reads ? 'reads' : 'WRITES'}`,
      }),
    }),
    read(reader, from, {
      title: 'New webhooks',
      lookFor: 'Where events are sent.',
      path: '/hooks',
      shape: z.object({ created_at: z.string(), config: z.object({ url: z.string().nullish() }) }),
      permission: 'webhooks: read',
      event: ({ created_at: at, config }) => ({ at, who: 'unknown', what: hostOf(config.url) }),
    }),
    read(reader, from, {
      title: 'People who were invited',
      lookFor: 'Whether they need the role.',
      path: '/invitations',
      shape: z.object({ created_at: z.string(), permissions: z.string(), invitee: login, inviter: login }),
      permission: administration,
      event: ({ created_at: at, permissions, invitee, inviter }) => ({
        at,
        who: inviter?.login ?? 'unknown',
        what: `${invitee?.login ?? 'somebody by mail'} as ${permissions}`,
      }),
    }),
    ...(environment === undefined
      ? []
      : [
          read(reader, from, {
            title: `Secrets of the environment ${environment}`,
            lookFor: 'A key that changed without a rotation (docs/rotation.md).',
            path: `/environments/${encodeURIComponent(environment)}/secrets`,
            shape: z.object({ name: z.string(), updated_at: z.string() }),
            permission: 'environments: read',
            event: ({ name, updated_at: at }) => ({ at, who: 'unknown', what: name }),
            member: 'secrets',
          }),
        ]),
    read(reader, from, {
      title: 'The organisation’s audit log',
      lookFor: 'New members and owners, tokens, apps, changed settings.',
      path: `/orgs/${encodeURIComponent(reader.owner)}/audit-log?phrase=${encodeURIComponent(`created:>=${since}`)}&include=web`,
      shape: z.object({ action: z.string(), actor: z.string().nullish(), '@timestamp': time }),
      permission: 'an owner of the organisation on Enterprise Cloud, organization administration: read',
      event: ({ action, actor, '@timestamp': at }) => ({
        at: new Date(at).toISOString(),
        who: actor ?? 'unknown',
        what: action,
      }),
      byCursor: true,
    }),
  ]);
}

const commitShape = z.object({
  sha: z.string(),
  author: login,
  commit: z.object({
    message: z.string(),
    committer: z.object({ name: z.string(), date: z.string() }).partial().nullish(),
  }),
});

async function read<T>(reader: RepositoryReader, from: string, source: Source<T>): Promise<AuditSection> {
  const { title, lookFor, path, shape, permission, member, byCursor } = source;
  const question = { path, shape, permission };
  const seen = await (byCursor
    ? reader.listByCursor(question)
    : member === undefined
      ? reader.list(question)
      : reader.listWithin(member, question));
  if (seen.state !== 'seen') return { title, lookFor, events: seen };
  // Not all lists can be asked for a time, and a time that is none sorts nowhere: it is shown.
  const events = seen.value.map(source.event).filter(({ at }) => !(Date.parse(at) < Date.parse(from)));
  events.sort((a, b) => (a.at < b.at ? 1 : -1));
  return { title, lookFor, events: { state: 'seen', value: events } };
}

/** An address may hold a token in its path. */
function hostOf(url: string | null | undefined): string {
  return URL.parse(url ?? '')?.host ?? 'an address that is none';
}
