import { createHash } from 'node:crypto';
import { documented } from './openapi.ts';

/** What one path of GitHub's REST interface answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** A list: the server makes pages of it. */
  items?: readonly unknown[];
  /** The member that holds the list, where the answer is an object. */
  within?: string;
  /** Not held to GitHub's description: an interface that lies. */
  lie?: boolean;
}

/** A repository's settings as GitHub would show them to an administrator; tests change or hide parts. */
export interface FakeRepository {
  name: string;
  /** How it was called before. */
  formerly?: string;
  /** Path → text, on `main`. */
  files: Map<string, string>;
  /** Rules of rulesets that apply to `main`, as `POST …/rulesets` takes them. */
  rules: { type: string; parameters?: object; ruleset_id?: number; ruleset_source_type?: string }[];
  /** Left out of the answer where there is none, as GitHub does for whoever may not edit the ruleset. */
  bypass?: { actor_type: string; actor_id: number | null; bypass_mode: string }[];
  /** Path below the repository (or `/orgs/…`) → what it answers instead. @param url of the interface */
  instead: Map<string, Answer | ((query: URLSearchParams, url: string) => Answer)>;
}

type Members = Record<string, unknown>;
const below = (path: string) => `GET /repos/{owner}/{repo}${path}`;
const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** The answer that GitHub documents, with some members changed. */
export function described(operation: string, change: Members): Members {
  return { ...documented<Members>(operation), ...change };
}

/** Entries of a list, each as the first that GitHub documents, with some members changed. */
export function entries(operation: string, changes: readonly Members[], within?: string): Answer {
  const example = documented<Members[] & Members>(operation);
  const [first = {}] = within === undefined ? example : (example[within] as Members[]);
  return { items: changes.map((change) => ({ ...first, ...change })), ...(within !== undefined && { within }) };
}

/** A commit as documented, by its parents and its signature. */
export function commit(change: { parents?: number; verified?: boolean; message?: string; login?: string }): Members {
  const [first = {}] = documented<Members[]>(below('/commits'));
  const { parents: [parent] = [], commit: inner, author } = first as { parents?: Members[] } & Record<string, Members>;
  const { parents = 1, verified = true, message = 'Change', login = 'somebody' } = change;
  return {
    ...first,
    sha: 'a'.repeat(40),
    parents: Array.from({ length: parents }, () => parent),
    author: { ...author, login },
    commit: {
      ...inner,
      message,
      committer: { ...(inner?.['committer'] as Members), date: new Date().toISOString() },
      verification: { ...(inner?.['verification'] as Members), verified },
    },
  };
}

/** Protection of the older kind: that which is named is on. */
export function protection(change: { admins?: boolean; linear?: boolean; signed?: boolean; more?: Members }): Members {
  const url = 'https://api.github.com/repos/octocat/Hello-World/branches/main/protection';
  const { admins = false, linear = false, signed = false, more = {} } = change;
  return {
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: admins },
    required_linear_history: { enabled: linear },
    required_signatures: { url: `${url}/required_signatures`, enabled: signed },
    ...more,
  };
}

/** An environment as documented: reviewers, and from which branches it may be used. */
export function environment(change: { name?: string; reviewers?: boolean; branches?: Members | null }): Members {
  const example = documented(below('/environments/{environment_name}'));
  const {
    name = 'publish',
    reviewers = true,
    branches = { protected_branches: false, custom_branch_policies: true },
  } = change;
  const [, required = {}, policy = {}] = example['protection_rules'] as Members[];
  const [user] = required['reviewers'] as Members[];
  const rules = [
    ...(reviewers ? [{ ...required, prevent_self_review: true, reviewers: [user] }] : []),
    ...(branches ? [policy] : []),
  ];
  return { ...example, name, protection_rules: rules, deployment_branch_policy: branches };
}

/** @param path below the repository; undefined where the address is of something else */
export function usualAnswer(repository: FakeRepository, path: string | undefined, address: string): Answer {
  const { name, files, rules, bypass } = repository;
  const [owner = '', short] = name.split('/');
  if (address === `/orgs/${owner}`)
    return {
      body: described('GET /orgs/{org}', { login: owner, two_factor_requirement_enabled: true }),
    };
  const ruleset = /^\/rulesets\/(\d+)$/.exec(path ?? '')?.[1];
  if (ruleset !== undefined)
    return {
      body: {
        ...{ id: Number(ruleset), name: 'wtgos main', source: name, enforcement: 'active' },
        ...(bypass && { bypass_actors: bypass }),
      },
    };
  const blob = /^\/git\/blobs\/(\w+)$/.exec(path ?? '')?.[1];
  if (blob !== undefined) {
    const text = [...files.values()].find((one) => blobId(one) === blob);
    if (text === undefined) return notFound;
    const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
    const change = { sha: blob, size: Buffer.byteLength(text), encoding: 'base64', content };
    return { body: described(below('/git/blobs/{file_sha}'), change) };
  }
  switch (path) {
    case '': {
      const whole = documented(below(''));
      for (const other of ['template_repository', 'parent', 'source']) delete whole[other];
      const ways = { allow_merge_commit: false, allow_rebase_merge: false, allow_squash_merge: true };
      const whose = { ...(whole['owner'] as Members), login: owner, type: 'Organization' };
      return { body: { ...whole, name: short, full_name: name, owner: whose, ...ways } };
    }
    case '/rules/branches/main':
      return {
        items: rules.map((rule) => ({
          ...{ ruleset_source_type: 'Repository', ruleset_source: name, ruleset_id: 77 },
          ...rule,
        })),
      };
    case '/branches':
      return entries(below('/branches'), [{ name: 'main', protection: { enabled: true } }]);
    case '/rulesets':
      return entries(below('/rulesets'), [{ id: 77, name: 'wtgos main', enforcement: 'active' }]);
    case '/branches/main':
      return { body: described(below('/branches/{branch}'), { name: 'main', protected: true }) };
    case '/branches/main/protection':
      return { ...notFound, body: { message: 'Branch not protected', documentation_url: '', status: '404' } };
    case '/commits':
      return { items: [commit({})] };
    case '/git/trees/main':
      return { body: { sha: 'b'.repeat(40), url: 'https://api.github.com/x', truncated: false, tree: treeOf(files) } };
    case '/codeowners/errors':
      return { body: { errors: [] } };
    case '/collaborators':
      return entries(below('/collaborators'), [{ login: 'somebody', role_name: 'write' }]);
    case '/actions/permissions/workflow':
      return { body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false } };
    case '/actions/permissions/fork-pr-contributor-approval':
      return { body: { approval_policy: 'all_external_contributors' } };
    case '/environments':
      return { items: [environment({})], within: 'environments' };
    case '/environments/publish/deployment-branch-policies':
      return entries(
        below('/environments/{environment_name}/deployment-branch-policies'),
        [{ name: 'main', type: 'branch' }],
        'branch_policies',
      );
    case '/environments/publish':
      return { body: environment({}) };
    case '/immutable-releases':
      return { body: { enabled: true, enforced_by_owner: false } };
    default:
      return notFound;
  }
}

function treeOf(files: Map<string, string>): Members[] {
  return [...files].map(([path, text]) => ({
    ...{ path, mode: '100644', type: 'blob', sha: blobId(text), size: Buffer.byteLength(text) },
    url: 'https://api.github.com/x',
  }));
}

/** Git's name of a file's bytes. */
export function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
