import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one path of GitHub's REST interface answers. */
export interface Answer {
  status?: number;
  body: unknown;
}

/** A repository's settings as GitHub would show them to an administrator; tests change or hide parts. */
export interface FakeRepository {
  name: string;
  /** Path → text, on `main`. */
  files: Map<string, string>;
  /** Rules of rulesets that apply to `main`, as `POST …/rulesets` takes them. */
  rules: { type: string; parameters?: object }[];
  /** Left out of the answer where there is none, as GitHub does for whoever may not edit the ruleset. */
  bypass?: { actor_type: string; actor_id: number | null; bypass_mode: string }[];
  /** Path below the repository (or `/orgs/…`) → what it answers instead. */
  instead: Map<string, Answer>;
}

export interface FakeGovernance extends AsyncDisposable {
  url: string;
  /** `GET /path` of each request. */
  log: string[];
}

const ruleset = 77;
const notFound = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };

/**
 * GitHub's REST interface on 127.0.0.1, as far as a repository's governance goes. Shapes are those of GitHub's OpenAPI
 * description: rules of a branch, rulesets, protection, commits, trees, contents, CODEOWNERS errors, collaborators,
 * organisations, permissions of workflows, environments, immutable releases.
 *
 * @param base what stands before every path, such as `/api/v3` of an Enterprise server
 */
export async function startFakeGovernance(
  repository: FakeRepository,
  token: string,
  base = '',
): Promise<FakeGovernance> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    log.push(`${request.method} ${url.pathname}`);
    const { status = 200, body } =
      request.headers.authorization !== `Bearer ${token}`
        ? { status: 401, body: { message: 'Bad credentials' } }
        : url.pathname.startsWith(`${base}/`)
          ? answer(repository, decodeURIComponent(url.pathname.slice(base.length)), url.searchParams)
          : notFound;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(repository: FakeRepository, path: string, query: URLSearchParams): Answer {
  const { name, files, rules, bypass, instead } = repository;
  const [owner = ''] = name.split('/');
  const below = path.startsWith(`/repos/${name}`) ? path.slice(`/repos/${name}`.length) : path;
  const other = instead.get(below);
  if (other) return other;
  const page = Number(query.get('page') ?? 1);
  const size = Number(query.get('per_page') ?? 30);
  const listed = (all: unknown[]) => ({ body: all.slice((page - 1) * size, page * size) });
  if (path === `/orgs/${owner}`) return { body: { login: owner, two_factor_requirement_enabled: true } };
  if (below === path) return notFound;
  if (below.startsWith('/contents/')) {
    const text = files.get(below.slice('/contents/'.length));
    if (text === undefined) return notFound;
    const content = Buffer.from(text).toString('base64');
    return { body: { type: 'file', encoding: 'base64', content, size: Buffer.byteLength(text) } };
  }
  switch (below) {
    case '':
      return {
        body: { full_name: name, allow_merge_commit: false, allow_rebase_merge: false, allow_squash_merge: true },
      };
    case '/rules/branches/main':
      return listed(
        rules.map((rule) => ({
          ...rule,
          ruleset_source_type: 'Repository',
          ruleset_source: name,
          ruleset_id: ruleset,
        })),
      );
    case `/rulesets/${ruleset}`:
      return { body: { id: ruleset, enforcement: 'active', ...(bypass && { bypass_actors: bypass }) } };
    case '/branches/main/protection':
      return { status: 404, body: { message: 'Branch not protected' } };
    case '/commits':
      return {
        body: [
          {
            sha: 'a'.repeat(40),
            parents: [{}],
            author: { login: 'somebody' },
            commit: {
              message: 'Change',
              committer: { name: 'GitHub', date: new Date().toISOString() },
              verification: { verified: true },
            },
          },
        ],
      };
    case '/git/trees/main':
      return { body: { truncated: false, tree: [...files.keys()].map((file) => ({ path: file, type: 'blob' })) } };
    case '/codeowners/errors':
      return { body: { errors: [] } };
    case '/collaborators':
      return listed([{ login: 'somebody', role_name: 'write' }]);
    case '/actions/permissions/workflow':
      return { body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false } };
    case '/actions/permissions/fork-pr-contributor-approval':
      return { body: { approval_policy: 'all_external_contributors' } };
    case '/environments/publish':
      return {
        body: {
          name: 'publish',
          protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'Team' }] }, { type: 'branch_policy' }],
          deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        },
      };
    case '/immutable-releases':
      return { body: { enabled: true, enforced_by_owner: false } };
    default:
      return notFound;
  }
}
