/** check-governance against GitHub's REST interface on loopback: each item met, not met, and hidden from the token. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { checkGovernance, verdictOf } from '../../src/governance/check.ts';
import { parseExpectations } from '../../src/governance/expectations.ts';
import { rulesetFor } from '../../src/governance/proposal.ts';
import { RepositoryReader } from '../../src/governance/repository.ts';
import type { Row, RowId } from '../../src/governance/row.ts';
import { githubApi } from '../../src/runner/github-api.ts';
import { type Answer, type FakeRepository, startFakeGovernance } from '../tools/fake-governance.ts';
import { testSecret } from '../tools/secrets.ts';
import { command } from './command.ts';

const root = resolve(import.meta.dirname, '..', '..');
const today = '2026-11-23';
const token = testSecret('governance');
const expectationsText = await readFile(join(root, '.github', 'governance.yaml'), 'utf8');
const expected = parseExpectations(expectationsText, 'governance.yaml');
const ruleset = JSON.parse(await readFile(join(root, '.github', 'rulesets', 'main.json'), 'utf8'));
const paths = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const review = ['.github/audit-reviews.md', `# Reviews\n\n${today} @somebody nothing to tell\n`] as const;
const read = ['.github/CODEOWNERS', '.github/dependabot.yml', '.github/pull.yml'];
const texts = new Map(
  await Promise.all(read.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
);

/** This very repository, as its own files say that it is set up; a person has looked at the audit log. */
function ours(change: (repository: FakeRepository) => void = () => {}): FakeRepository {
  const files = new Map(paths.map((path) => [path, texts.get(path) ?? '']));
  files.set(...review);
  const { rules, bypass_actors: bypass } = structuredClone(ruleset);
  const repository: FakeRepository = { name: 'wtgos/actions', files, rules, bypass, instead: new Map() };
  change(repository);
  return repository;
}

async function rowsOf(repository: FakeRepository, wanted = expected): Promise<Row[]> {
  await using server = await startFakeGovernance(repository, token);
  const api = githubApi({ baseUrl: server.url, token, tries: 1 });
  const rows = await checkGovernance(new RepositoryReader(api, 'wtgos/actions'), {
    branch: 'main',
    expected: wanted,
    today,
  });
  assert.ok(
    server.log.every((line) => line.startsWith('GET ')),
    'it only reads',
  );
  return rows;
}

const stateOf = (rows: readonly Row[], id: RowId) => rows.find((row) => row.id === id)?.state;

test('this repository keeps its own checklist', async () => {
  const rows = await rowsOf(ours());
  assert.deepEqual(
    rows.filter(({ state }) => state !== 'pass'),
    [],
  );
  assert.equal(rows.length, 15);
  assert.equal(verdictOf(rows, true).result, 'pass');
  assert.deepEqual(rulesetFor(expected, 'main'), ruleset, 'the ruleset in .github is the one that is expected');
});

const without = (type: string) => (repository: FakeRepository) => {
  repository.rules = repository.rules.filter((rule) => rule.type !== type);
};
const says =
  (path: string, body: unknown, status = 200) =>
  (repository: FakeRepository) =>
    void repository.instead.set(path, { status, body } satisfies Answer);
const file =
  (path: string, text: string | undefined) =>
  ({ files }: FakeRepository) =>
    void (text === undefined ? files.delete(path) : files.set(path, text));
const parameters =
  (type: string, change: object) =>
  ({ rules }: FakeRepository) => {
    const rule = rules.find((one) => one.type === type);
    Object.assign(rule?.parameters ?? {}, change);
  };
const environment = (change: object) =>
  says('/environments/publish', {
    protection_rules: [{ type: 'required_reviewers', reviewers: [{}] }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    ...change,
  });

const broken: [id: RowId, what: string, change: (repository: FakeRepository) => void, says: RegExp][] = [
  ['GOV-01', 'no pull request', without('pull_request'), /nothing asks/],
  [
    'GOV-01',
    'too few approvals',
    parameters('pull_request', { required_approving_review_count: 0 }),
    /0 approvals of 1/,
  ],
  [
    'GOV-01',
    'no code owners',
    parameters('pull_request', { require_code_owner_review: false }),
    /code owners need not/,
  ],
  ['GOV-02', 'no checks', without('required_status_checks'), /not required/],
  [
    'GOV-02',
    'a check that anyone can set',
    parameters('required_status_checks', {
      required_status_checks: [{ context: 'ci' }, { context: 'wtgos / provenance', integration_id: 15368 }],
    }),
    /ci may come from anyone/,
  ],
  [
    'GOV-02',
    'a check of another app',
    parameters('required_status_checks', {
      required_status_checks: [
        { context: 'ci', integration_id: 1 },
        { context: 'wtgos / provenance', integration_id: 15368 },
      ],
    }),
    /not required of GitHub Actions: ci/,
  ],
  ['GOV-03', 'merge commits', without('required_linear_history'), /linear/],
  ['GOV-04', 'unsigned commits', without('required_signatures'), /signed/],
  [
    'GOV-05',
    'somebody who passes',
    (one) => void one.bypass?.push({ actor_type: 'Team', actor_id: 4, bypass_mode: 'always' }),
    /Team:4 may pass/,
  ],
  ['GOV-05', 'nothing to pass', (one) => void one.rules.splice(0), /no rules/],
  ['GOV-06', 'no CODEOWNERS', file('.github/CODEOWNERS', undefined), /there is no CODEOWNERS/],
  [
    'GOV-06',
    'a folder that nobody owns',
    file('.github/CODEOWNERS', '* @wtgos/maintainers\n/policies/\n'),
    /nobody owns policies/,
  ],
  ['GOV-06', 'a line that GitHub skips', file('.github/CODEOWNERS', '* @wtgos/maintainers\n!x @a\n'), /CODEOWNERS:2/],
  [
    'GOV-06',
    'an owner who is none',
    says('/codeowners/errors', { errors: [{ line: 2, kind: 'Unknown owner' }] }),
    /:2: Unknown owner/,
  ],
  ['GOV-07', 'an administrator', says('/collaborators', [{ login: 'root', role_name: 'admin' }]), /root/],
  ['GOV-08', 'no second factor', says('/orgs/wtgos', { two_factor_requirement_enabled: false }), /does not ask/],
  [
    'GOV-09',
    'a token that writes',
    says('/actions/permissions/workflow', {
      default_workflow_permissions: 'write',
      can_approve_pull_request_reviews: false,
    }),
    /"write"/,
  ],
  [
    'GOV-09',
    'workflows that approve',
    says('/actions/permissions/workflow', {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: true,
    }),
    /approve/,
  ],
  [
    'GOV-10',
    'strangers after their first time',
    says('/actions/permissions/fork-pr-contributor-approval', { approval_policy: 'first_time_contributors' }),
    /fewer/,
  ],
  [
    'GOV-10',
    'a policy that nobody knows',
    says('/actions/permissions/fork-pr-contributor-approval', { approval_policy: 'x' }),
    /fewer/,
  ],
  ['GOV-11', 'any branch', environment({ deployment_branch_policy: null }), /any branch/],
  ['GOV-11', 'nobody approves', environment({ protection_rules: [] }), /nobody approves/],
  ['GOV-12', 'releases that change', says('/immutable-releases', { enabled: false }), /off/],
  ['GOV-13', 'no dependabot', file('.github/dependabot.yml', undefined), /there is no/],
  [
    'GOV-13',
    'npm left out',
    file('.github/dependabot.yml', texts.get('.github/dependabot.yml')?.replace('npm', 'pip')),
    /npm/,
  ],
  [
    'GOV-13',
    'an action left out',
    file('.github/dependabot.yml', texts.get('.github/dependabot.yml')?.replace('      - /actions/plan\n', '')),
    /actions\/plan/,
  ],
  [
    'GOV-13',
    'once a month',
    file('.github/dependabot.yml', texts.get('.github/dependabot.yml')?.replaceAll('weekly', 'monthly')),
    /less often/,
  ],
  ['GOV-14', 'no pull.yml', file('.github/pull.yml', undefined), /hardreset/],
  [
    'GOV-14',
    'a reset',
    file('.github/pull.yml', texts.get('.github/pull.yml')?.replace('none', 'hardreset')),
    /resets main/,
  ],
  [
    'GOV-14',
    'merge commits',
    file('.github/pull.yml', texts.get('.github/pull.yml')?.replace('none', 'merge')),
    /contradicts/,
  ],
  ['GOV-15', 'no record', file('.github/audit-reviews.md', undefined), /there is no/],
  ['GOV-15', 'an old review', file('.github/audit-reviews.md', '2026-11-10 @somebody\n'), /13 days/],
  ['GOV-15', 'a review to come', file('.github/audit-reviews.md', '2026-12-10 @somebody\n'), /no review/],
];

describe('what is not met fails, and nothing else', () => {
  for (const [id, what, change, message] of broken) {
    test(`${id}: ${what}`, async () => {
      const rows = await rowsOf(ours(change));
      const row = rows.find((one) => one.id === id);
      assert.equal(row?.state, 'fail');
      assert.match(row?.message ?? '', message);
      assert.ok(row?.fix, 'says what to do');
      const others = rows.filter((one) => one.state !== 'pass' && one.id !== id).map((one) => one.id);
      // Without any rule nothing of the branch is met.
      assert.deepEqual(others, what === 'nothing to pass' ? ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04'] : []);
    });
  }
});

const forbidden = { message: 'Resource not accessible by integration' };
const hidden: [id: RowId, path: string][] = [
  ['GOV-05', '/rulesets/77'],
  ['GOV-06', '/codeowners/errors'],
  ['GOV-07', '/collaborators'],
  ['GOV-08', '/orgs/wtgos'],
  ['GOV-09', '/actions/permissions/workflow'],
  ['GOV-10', '/actions/permissions/fork-pr-contributor-approval'],
  ['GOV-11', '/environments/publish'],
  ['GOV-12', '/immutable-releases'],
];

describe('what the token may not see is unknown', () => {
  for (const [id, path] of hidden) {
    for (const [status, body] of [
      [403, forbidden],
      [404, { message: 'Not Found' }],
    ] as const) {
      test(`${id}: ${status}`, async () => {
        const row = (await rowsOf(ours(says(path, body, status)))).find((one) => one.id === id);
        assert.equal(row?.state, 'unknown');
        assert.ok(row?.permission, 'names the permission');
      });
    }
  }
  test('rules: those of the older kind may still meet it', async () => {
    const rows = await rowsOf(
      ours((one) => {
        says('/rules/branches/main', forbidden, 403)(one);
        says('/branches/main/protection', {
          required_pull_request_reviews: { required_approving_review_count: 2, require_code_owner_reviews: true },
          required_status_checks: {
            checks: [
              { context: 'ci', app_id: 15368 },
              { context: 'wtgos / provenance', app_id: 15368 },
            ],
          },
          enforce_admins: { enabled: true },
          required_linear_history: { enabled: true },
        })(one);
      }),
    );
    assert.equal(stateOf(rows, 'GOV-01'), 'pass');
    assert.equal(stateOf(rows, 'GOV-02'), 'pass');
    assert.equal(stateOf(rows, 'GOV-03'), 'pass');
    assert.equal(stateOf(rows, 'GOV-04'), 'unknown', 'a ruleset that is not shown may ask for it');
    assert.equal(stateOf(rows, 'GOV-05'), 'unknown');
  });
  test('a bypass list that is left out is not an empty one', async () => {
    assert.equal(stateOf(await rowsOf(ours((one) => void delete one.bypass)), 'GOV-05'), 'unknown');
  });
  test('protection that is not shown, and rules that do not meet it', async () => {
    const rows = await rowsOf(
      ours((one) => {
        one.rules = [];
        says('/branches/main/protection', { message: 'Not Found' }, 404)(one);
      }),
    );
    assert.equal(stateOf(rows, 'GOV-01'), 'unknown');
  });
  test('administrators pass protection of the older kind unless it holds for them', async () => {
    const rows = await rowsOf(ours(says('/branches/main/protection', { enforce_admins: { enabled: false } })));
    assert.equal(stateOf(rows, 'GOV-05'), 'fail');
  });
  test('2FA that is null, files that are listed in part, an answer of another shape', async () => {
    const rows = await rowsOf(
      ours((one) => {
        says('/orgs/wtgos', { two_factor_requirement_enabled: null })(one);
        says('/git/trees/main', { truncated: true, tree: [] })(one);
        says('/immutable-releases', { enabled: 'yes' })(one);
      }),
    );
    const unknowns = rows.filter(({ state }) => state === 'unknown').map(({ id }) => id);
    assert.deepEqual(unknowns, ['GOV-06', 'GOV-08', 'GOV-12', 'GOV-13', 'GOV-14', 'GOV-15']);
    assert.equal(verdictOf(rows, true).result, 'fail');
    assert.equal(verdictOf(rows, false).result, 'pass');
  });
});

test('all pages are read, and an interface that never ends is not believed', async () => {
  const many = Array.from({ length: 150 }, (_, at) => ({ login: `u${at}`, role_name: at === 149 ? 'admin' : 'read' }));
  await using server = await startFakeGovernance(ours(says('/collaborators', many.slice(0, 100))), token);
  const reader = new RepositoryReader(githubApi({ baseUrl: server.url, token, tries: 1 }), 'wtgos/actions');
  const [row] = (await checkGovernance(reader, { branch: 'main', expected, today })).filter(
    ({ id }) => id === 'GOV-07',
  );
  assert.equal(row?.state, 'unknown');
  assert.match(row?.message ?? '', /more than 50 pages/);
});

test('what people did speaks against a rule, as a warning', async () => {
  const commits = [{ sha: 'b', parents: [{}, {}], commit: { verification: { verified: false } } }];
  const rows = await rowsOf(
    ours((one) => {
      says('/commits', commits)(one);
      says('', { allow_merge_commit: true, allow_rebase_merge: true })(one);
    }),
  );
  assert.match(
    rows.find(({ id }) => id === 'GOV-03')?.note ?? '',
    /1 of the last 1 commits are merges; .*merge commits/,
  );
  assert.match(rows.find(({ id }) => id === 'GOV-04')?.note ?? '', /unsigned; .*rebase/);
  assert.equal(verdictOf(rows, true).findings.filter(({ level }) => level === 'warning').length, 2);
});

describe('wtgos check-governance', () => {
  async function inFolder(repository: FakeRepository, args: string[], given = token, base = '', kept?: string) {
    const folder = kept ?? (await mkdtemp(join(tmpdir(), 'wtgos-governance-')));
    try {
      await mkdir(join(folder, 'work', '.github'), { recursive: true });
      await writeFile(join(folder, 'work', '.github', 'governance.yaml'), expectationsText);
      await writeFile(join(folder, 'work', '.github', 'audit-reviews.md'), '# Reviews\n');
      await using server = await startFakeGovernance(repository, token, base);
      const flags = ['--repository', 'wtgos/actions', '--github-token', 'env://TOKEN', ...args];
      const env = { TOKEN: given, GITHUB_API_URL: server.url };
      return await command(join(folder, 'work'), ['check-governance', ...flags], env);
    } finally {
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    }
  }
  // The record of reviews has a date; the command has a clock.
  const now = (one: FakeRepository) => file(review[0], `${new Date().toISOString().slice(0, 10)} @somebody\n`)(one);

  test('passes, on an Enterprise server too', async () => {
    const ended = await inFolder(ours(now), ['--json'], token, '/api/v3');
    assert.equal(ended.status, 0, ended.stderr);
    const { verdict, rows } = JSON.parse(ended.stdout) as { verdict: string; rows: Row[] };
    assert.equal(verdict, 'pass');
    assert.equal(rows.length, 15);
  });
  test('fails with what to do and a proposal that it does not apply', async () => {
    const ended = await inFolder(
      ours((one) => {
        now(one);
        without('required_signatures')(one);
        says('/immutable-releases', { enabled: false })(one);
      }),
      ['--json', '--proposal'],
    );
    assert.equal(ended.status, 1, ended.stderr);
    assert.match(ended.stderr, /GOV-04/);
    const { proposal } = JSON.parse(ended.stdout) as { proposal: { ruleset: object; commands: string[] } };
    assert.deepEqual(proposal.ruleset, ruleset);
    assert.ok(proposal.commands.includes('gh api -X PUT /repos/wtgos/actions/immutable-releases'));
  });
  test('unknown fails unless it is allowed', async () => {
    const repository = () =>
      ours((one) => {
        now(one);
        says('/orgs/wtgos', forbidden, 403)(one);
      });
    assert.equal((await inFolder(repository(), [])).status, 1);
    const ended = await inFolder(repository(), ['--strict', 'false']);
    assert.equal(ended.status, 0, ended.stderr);
    assert.match(ended.stdout, /\? GOV-08/);
  });
  test('gathers what a review of the audit log is about, and says what it could not see', async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
    const since = day(7).slice(0, 10);
    const change = (one: FakeRepository) => {
      now(one);
      says('/rulesets/rule-suites', [
        { actor_name: 'ro|ot', ref: 'refs/heads/main', pushed_at: day(1) },
        { actor_name: 'long-ago', ref: 'refs/heads/main', pushed_at: day(20) },
      ])(one);
      says('/keys', [{ title: '<img src=x>', created_at: day(2), read_only: false, added_by: null }])(one);
      says('/hooks', [{ created_at: day(3), config: { url: `https://x.example/${testSecret('hook')}` } }])(one);
      says('/invitations', forbidden, 403)(one);
      says('/environments/publish/secrets', {
        total_count: 1,
        secrets: [{ name: 'COSIGN_PRIVATE_KEY', updated_at: day(1) }],
      })(one);
      const entries = Array.from({ length: 100 }, () => ({ action: 'org.add_member', '@timestamp': Date.now() }));
      says('/orgs/wtgos/audit-log', entries)(one);
    };
    const folder = await mkdtemp(join(tmpdir(), 'wtgos-governance-'));
    try {
      const flags = ['--audit-since', since, '--audit-reviewer', 'somebody'];
      const ended = await inFolder(ours(change), flags, token, '', folder);
      assert.equal(ended.status, 0, ended.stderr);
      const page = await readFile(join(folder, 'work', 'audit-review.md'), 'utf8');
      assert.match(page, /## Rules passed over\n\nLook for: .*\n\n.*\n.*\n\| .* \| ro&#124;ot \| a push/);
      assert.doesNotMatch(page, /long-ago/);
      assert.doesNotMatch(page, /<img/);
      assert.match(page, /WRITES/);
      assert.match(page, /x&#46;example \|/);
      assert.match(page, /aaaaaaaaaaaa Change/);
      assert.match(page, /COSIGN&#95;PRIVATE&#95;KEY/);
      assert.match(page, /invited\n\n\*\*Not seen\*\*: .*administration: read/);
      assert.match(page, /audit log\n\n\*\*Not seen\*\*: there are 100 entries or more/);
      const record = await readFile(join(folder, 'work', '.github', 'audit-reviews.md'), 'utf8');
      assert.match(
        record,
        /^\d{4}-\d{2}-\d{2} @somebody since .*: 6 parts by wtgos; 2 of 8 parts looked at by hand\n$/m,
      );
      const far = await inFolder(ours(change), ['--audit-since', '2020-01-01'], token, '', folder);
      assert.equal(far.status, 2);
      assert.match(far.stderr, /no day within the last 30/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  test('a wrong token, and a repository that was renamed', async () => {
    const wrong = await inFolder(ours(), [], testSecret('another'));
    assert.equal(wrong.status, 3);
    assert.match(wrong.stderr, /token: it is wrong, or has expired/);
    const moved = await inFolder(
      ours((one) => {
        says(
          '/rules/branches/main',
          { message: 'Moved Permanently', url: 'https://api.example/repositories/5' },
          301,
        )(one);
        says('/repositories/5', { full_name: 'wtgos/images' })(one);
      }),
      [],
    );
    assert.equal(moved.status, 2);
    assert.match(moved.stderr, /wtgos\/images/);
  });
});
