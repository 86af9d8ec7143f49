/** check-governance against GitHub's REST interface on loopback: each item met, not met, and hidden from the token. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verdictOf } from '../../src/governance/check.ts';
import { rulesetFor } from '../../src/governance/proposal.ts';
import type { RowId } from '../../src/governance/row.ts';
import { blobId, commit, environment, protection, usualAnswer } from '../tools/fake-governance-answers.ts';
import { documented } from '../tools/openapi.ts';
import {
  answers,
  type Change,
  expected,
  file,
  lies,
  looked,
  ours,
  parameters,
  record,
  refuses,
  rowOf,
  rowsOf,
  ruleset,
  says,
  texts,
  without,
} from './governance-world.ts';

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

const broken: [id: RowId, what: string, change: Change, says: RegExp][] = [
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
  [
    'GOV-01',
    'an approval that stays when more is pushed',
    parameters('pull_request', { dismiss_stale_reviews_on_push: false }),
    /stay when more is pushed/,
  ],
  [
    'GOV-01',
    'an approval by whoever pushed last',
    parameters('pull_request', { require_last_push_approval: false }),
    /whoever pushed last/,
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
    says('/codeowners/errors', [{ line: 2, kind: 'Unknown owner' }]),
    /:2: Unknown owner/,
  ],
  ['GOV-07', 'an administrator', says('/collaborators', [{ login: 'root', role_name: 'admin' }]), /root/],
  ['GOV-08', 'no second factor', says('/orgs/wtgos', { two_factor_requirement_enabled: false }), /does not ask/],
  [
    'GOV-08',
    'a repository of a person’s',
    (one) => {
      const { owner, ...whole } = usualAnswer(one, '', '').body as { owner: object };
      refuses('/orgs/wtgos', 404, 'Not Found')(one);
      answers('', { body: { ...whole, owner: { ...owner, type: 'User' } } })(one);
    },
    /is a person/,
  ],
  [
    'GOV-09',
    'a token that writes',
    says('/actions/permissions/workflow', {
      default_workflow_permissions: 'write',
      can_approve_pull_request_reviews: false,
    }),
    /is write/,
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
  ['GOV-11', 'any branch', answers('/environments/publish', { body: environment({ branches: null }) }), /any branch/],
  [
    'GOV-11',
    'protected branches, where none is of the older kind',
    answers('/environments/publish', {
      body: environment({ branches: { protected_branches: true, custom_branch_policies: false } }),
    }),
    /all branches/,
  ],
  [
    'GOV-11',
    'another branch that is protected, too',
    (one) => {
      const branches = { protected_branches: true, custom_branch_policies: false };
      answers('/environments/publish', { body: environment({ branches }) })(one);
      answers('/branches/main/protection', { body: protection({ admins: true }) })(one);
      says(
        '/branches',
        ['main', 'experiment'].map((name) => ({ name, protection: { enabled: true } })),
      )(one);
    },
    /from the branch experiment/,
  ],
  [
    'GOV-11',
    'administrators who need no approval',
    lies('/environments/publish', { ...environment({}), can_admins_bypass: true }),
    /administrators can use publish without an approval/,
  ],
  [
    'GOV-11',
    'branches by a pattern',
    says('/environments/publish/deployment-branch-policies', [
      { name: 'main', type: 'branch' },
      { name: 'release/*', type: 'branch' },
    ]),
    /the branch release\/\*/,
  ],
  [
    'GOV-11',
    'a tag of the branch’s name',
    says('/environments/publish/deployment-branch-policies', [{ name: 'main', type: 'tag' }]),
    /the tag main/,
  ],
  [
    'GOV-11',
    'nobody approves',
    answers('/environments/publish', { body: environment({ reviewers: false }) }),
    /nobody approves/,
  ],
  ['GOV-12', 'releases that change', says('/immutable-releases', { enabled: false }), /off/],
  [
    'GOV-13',
    'updates that are switched off',
    file(
      '.github/dependabot.yml',
      texts
        .get('.github/dependabot.yml')
        ?.replaceAll('    schedule:', '    open-pull-requests-limit: 0\n    schedule:'),
    ),
    /no pull request/,
  ],
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
    'a reset, by a rule before it that has another case',
    file(
      '.github/pull.yml',
      texts
        .get('.github/pull.yml')
        ?.replace('rules:', 'rules:\n  - { base: MAIN, upstream: "wtgos:main", mergeMethod: hardreset }'),
    ),
    /resets MAIN/,
  ],
  [
    'GOV-14',
    'a method that there is not',
    file('.github/pull.yml', texts.get('.github/pull.yml')?.replace('none', 'fast-forward')),
    /not what the app reads/,
  ],
  [
    'GOV-14',
    'merge commits',
    file('.github/pull.yml', texts.get('.github/pull.yml')?.replace('none', 'merge')),
    /contradicts/,
  ],
  ['GOV-15', 'no record', file(record, undefined), /there is no/],
  ['GOV-15', 'an old review', file(record, '2026-11-10 @somebody\n'), /of 2026-11-10, more than 8 days/],
  ['GOV-15', 'a review to come', file(record, '2026-12-10 @somebody\n'), /no review/],
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

/** Where an item's answer comes from, and which permission is named where it is not shown. */
const sources: [path: string, ids: RowId[], permission: RegExp, before?: Change][] = [
  ['/rules/branches/main', ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'], /^metadata: read$/],
  ['/branches/main/protection', ['GOV-05'], /^administration: read$/],
  [
    '/branches/main/protection',
    ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'],
    /^administration: read$/,
    (one) => void one.rules.splice(0),
  ],
  ['/rulesets/77', ['GOV-05'], /^administration: write on the repository, as only who may edit/],
  [
    '/rulesets/77',
    ['GOV-05'],
    /^organization administration: write/,
    (one) => {
      for (const rule of one.rules) rule.ruleset_source_type = 'Organization';
    },
  ],
  ['/git/trees/main', ['GOV-06', 'GOV-13', 'GOV-14', 'GOV-15'], /^contents: read$/],
  ['/codeowners/errors', ['GOV-06'], /^contents: read$/],
  ['/collaborators', ['GOV-07'], /^metadata: read by a token of somebody who may write$/],
  ['/orgs/wtgos', ['GOV-08'], /^an owner of the organisation, organization administration: read$/],
  ['/actions/permissions/workflow', ['GOV-09'], /^administration: read$/],
  ['/actions/permissions/fork-pr-contributor-approval', ['GOV-10'], /^administration: read$/],
  ['/environments/publish', ['GOV-11'], /^actions: read$/],
  ['/environments/publish/deployment-branch-policies', ['GOV-11'], /^actions: read$/],
  [
    '/branches/main/protection',
    ['GOV-11'],
    /^administration: read$/,
    answers('/environments/publish', {
      body: environment({ branches: { protected_branches: true, custom_branch_policies: false } }),
    }),
  ],
  [
    '/immutable-releases',
    ['GOV-12'],
    /^administration: read$/,
    refuses('/actions/permissions/workflow', 404, 'Not Found'),
  ],
  ...[...texts.keys(), record].map((path): (typeof sources)[number] => [
    `/git/blobs/${blobId(ours().files.get(path) ?? '')}`,
    [
      { '.github/CODEOWNERS': 'GOV-06', '.github/dependabot.yml': 'GOV-13', '.github/pull.yml': 'GOV-14' }[path] ??
        'GOV-15',
    ] as RowId[],
    /^contents: read$/,
  ]),
];

describe('what the token may not see is unknown, with the permission that it takes', () => {
  for (const [path, ids, permission, before = () => {}] of sources) {
    for (const [status, message] of [
      [403, 'Resource not accessible by integration'],
      [404, 'Not Found'],
    ] as const) {
      test(`${ids.join(', ')}: ${status} of ${path}`, async () => {
        const rows = await rowsOf(ours(before, refuses(path, status, message)));
        const hidden = rows.filter(
          ({ state, permission: named = '' }) => state === 'unknown' && permission.test(named),
        );
        assert.deepEqual(
          hidden.map(({ id }) => id).filter((id) => ids.includes(id)),
          ids,
        );
        for (const row of hidden)
          if (ids.includes(row.id)) assert.match(row.message, new RegExp(`${status}: ${message}`));
        assert.ok(!rows.some(({ id, state }) => state === 'fail' && ids.includes(id)));
        assert.equal(verdictOf(rows, true).result, 'fail');
      });
    }
  }
});

test('a branch that there is not is said, and no permission asked for', async () => {
  const none = (path: string) => refuses(path, 404, 'Branch not found');
  const repository = ours(
    none('/branches/main/protection'),
    none('/branches/main'),
    refuses('/git/trees/main', 404, 'Not Found'),
    (one) => void one.rules.splice(0),
  );
  await assert.rejects(rowsOf(repository), { code: 'input-invalid', message: /has none that is called main/ });
});

describe('a 404 that says "there is none" decides', () => {
  const none: [id: RowId, change: Change[], says: RegExp][] = [
    ['GOV-01', [(one) => void one.rules.splice(0)], /nothing asks for a pull request/],
    [
      'GOV-01',
      [
        (one) => void one.rules.splice(0),
        refuses('/branches/main/protection', 403, 'Resource not accessible by integration'),
        says('/branches/main', { name: 'main', protected: false }),
      ],
      /nothing asks for a pull request/,
    ],
    [
      'GOV-11',
      [refuses('/environments/publish', 404, 'Not Found'), says('/environments', [environment({ name: 'other' })])],
      /there is no environment publish/,
    ],
    ['GOV-12', [answers('/immutable-releases', { status: 404, body: { message: 'Not Found' } })], /off/],
  ];
  for (const [id, changes, message] of none) {
    test(`${id}: ${message.source}`, async () => {
      const row = rowOf(await rowsOf(ours(...changes)), id);
      assert.equal(row?.state, 'fail');
      assert.match(row?.message ?? '', message);
    });
  }
  test('a branch without protection of the older kind is seen to be so by any token', async () => {
    const hidden = refuses('/branches/main/protection', 403, 'Resource not accessible by integration');
    const rows = await rowsOf(ours(hidden, says('/branches/main', { protected: false })));
    assert.equal(rowOf(rows, 'GOV-05')?.state, 'pass');
  });
});

const met: [id: RowId, what: string, changes: Change[], wanted?: Partial<typeof expected>][] = [
  ['GOV-01', 'more approvals than asked for', [parameters('pull_request', { required_approving_review_count: 3 })]],
  [
    'GOV-01',
    'code owners that are not asked for',
    [parameters('pull_request', { require_code_owner_review: false })],
    { 'pull-request': { approvals: 1, 'code-owners': false } },
  ],
  [
    'GOV-05',
    'somebody who is allowed to, with a reason',
    [(one) => void one.bypass?.push({ actor_type: 'Team', actor_id: 4, bypass_mode: 'always' })],
    { bypass: [{ actor: 'Team:4', reason: 'rescue' }] },
  ],
  [
    'GOV-07',
    'an administrator who is named',
    [says('/collaborators', [{ login: 'Root', role_name: 'admin' }])],
    { admins: ['root'] },
  ],
  [
    'GOV-07',
    'roles of the organisation’s own',
    [says('/collaborators', [{ login: 'x', role_name: 'administrator-of-docs' }])],
  ],
  ['GOV-10', 'more than asked for', [], { 'fork-approval': 'first_time_contributors' }],
  [
    'GOV-11',
    'protected branches, of the older kind',
    [
      answers('/environments/publish', {
        body: environment({ branches: { protected_branches: true, custom_branch_policies: false } }),
      }),
      answers('/branches/main/protection', { body: protection({ admins: true }) }),
    ],
  ],
  [
    'GOV-11',
    'administrators who may pass the rules',
    [lies('/environments/publish', { ...environment({}), can_admins_bypass: true })],
    { bypass: [{ actor: 'RepositoryRole:5', reason: 'rescue' }] },
  ],
  [
    'GOV-11',
    'another branch that is expected',
    [
      says('/environments/publish/deployment-branch-policies', [
        { name: 'main', type: 'branch' },
        { name: 'testing', type: 'branch' },
      ]),
    ],
    { environment: { name: 'publish', reviewers: true, branches: ['testing'] } },
  ],
  [
    'GOV-14',
    'merges where history need not be linear',
    [file('.github/pull.yml', texts.get('.github/pull.yml')?.replace('none', 'merge'))],
    { 'linear-history': false },
  ],
  ['GOV-15', 'eight days ago', [file(record, '2026-11-15 @somebody\n2026-01-01 @else\n')]],
];
describe('what is met in another way passes', () => {
  for (const [id, what, changes, wanted = {}] of met) {
    test(`${id}: ${what}`, async () => {
      const rows = await rowsOf(ours(...changes), { ...expected, ...wanted });
      assert.deepEqual(
        rows.filter(({ state }) => state !== 'pass'),
        [],
      );
      assert.ok(rowOf(rows, id));
    });
  }
});

describe('rules of several sources', () => {
  const checks = ['ci', 'wtgos / provenance'].map((context) => ({ context, app_id: 15368 }));
  const url = 'https://api.github.com/x';
  const classic = protection({
    admins: true,
    linear: true,
    more: {
      required_pull_request_reviews: {
        ...{ url, dismiss_stale_reviews: true, require_code_owner_reviews: true, required_approving_review_count: 2 },
        require_last_push_approval: true,
      },
      required_status_checks: { url, contexts: checks.map(({ context }) => context), contexts_url: url, checks },
    },
  });
  test('those of the older kind may meet what rulesets that are not shown may not', async () => {
    const hidden = refuses('/rules/branches/main', 403, 'Upgrade to GitHub Pro');
    const rows = await rowsOf(ours(hidden, answers('/branches/main/protection', { body: classic })));
    assert.deepEqual(
      ['GOV-01', 'GOV-02', 'GOV-03', 'GOV-04', 'GOV-05'].map((id) => rowOf(rows, id as RowId)?.state),
      ['pass', 'pass', 'pass', 'unknown', 'unknown'],
      'a ruleset that is not shown may ask for it',
    );
  });
  test('a bypass list that is left out is not an empty one, of the repository’s and of the organisation’s', async () => {
    const left = (type: string) =>
      ours((one) => {
        delete one.bypass;
        for (const rule of one.rules) rule.ruleset_source_type = type;
      });
    const own = rowOf(await rowsOf(left('Repository')), 'GOV-05');
    assert.equal(own?.state, 'unknown');
    assert.match(own?.permission ?? '', /^administration: write/);
    const organisations = rowOf(await rowsOf(left('Organization')), 'GOV-05');
    assert.equal(organisations?.state, 'unknown');
    assert.match(organisations?.permission ?? '', /^organization administration: write/);
  });
  test('each ruleset counts: one of the organisation may be passed though the repository’s may not', async () => {
    const rows = await rowsOf(
      ours(
        (one) => void one.rules.push({ type: 'deletion', ruleset_id: 78, ruleset_source_type: 'Organization' }),
        answers('/rulesets/78', {
          body: {
            ...{ id: 78, name: 'all', source: 'wtgos', source_type: 'Organization', enforcement: 'active' },
            bypass_actors: [{ actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' }],
          },
        }),
      ),
    );
    assert.match(
      rowOf(rows, 'GOV-05')?.message ?? '',
      /OrganizationAdmin may pass over the ruleset 78 of the organisation/,
    );
  });
  test('administrators pass protection of the older kind unless it holds for them; so do those who are let', async () => {
    const body = protection({ admins: false });
    assert.equal(rowOf(await rowsOf(ours(answers('/branches/main/protection', { body }))), 'GOV-05')?.state, 'fail');
    assert.equal(
      rowOf(await rowsOf(ours(answers('/branches/main/protection', { body: classic }))), 'GOV-05')?.state,
      'pass',
    );
  });
  test('an app that is let pass protection of the older kind', async () => {
    type Reviews = { required_pull_request_reviews: { dismissal_restrictions: { apps: object[] } } };
    const example = documented<Reviews>('GET /repos/{owner}/{repo}/branches/{branch}/protection');
    const { apps } = example.required_pull_request_reviews.dismissal_restrictions;
    const reviews = { dismiss_stale_reviews: true, require_code_owner_reviews: true };
    const body = protection({
      admins: true,
      more: { required_pull_request_reviews: { ...reviews, bypass_pull_request_allowances: { apps } } },
    });
    // The app of GitHub's own example lacks some of what its schema asks for.
    const rows = await rowsOf(ours(answers('/branches/main/protection', { body, lie: true })));
    assert.match(rowOf(rows, 'GOV-05')?.message ?? '', /Integration:\d+ may pass over the branch protection/);
  });
  test('what one asks for and what the other asks for is held together', async () => {
    const half = ours(
      parameters('pull_request', { required_approving_review_count: 0 }),
      parameters('required_status_checks', { required_status_checks: [{ context: 'ci', integration_id: 15368 }] }),
      without('required_linear_history'),
      answers('/branches/main/protection', { body: classic }),
    );
    const rows = await rowsOf(half);
    for (const id of ['GOV-01', 'GOV-02', 'GOV-03'] as const) assert.equal(rowOf(rows, id)?.state, 'pass', id);
    const provenance = [{ context: 'wtgos / provenance', app_id: 15368 }];
    const apart = ours(
      parameters('required_status_checks', { required_status_checks: [{ context: 'ci', integration_id: 15368 }] }),
      answers('/branches/main/protection', {
        body: protection({
          admins: true,
          more: { required_status_checks: { contexts: ['wtgos / provenance'], checks: provenance } },
        }),
      }),
    );
    assert.match(rowOf(await rowsOf(apart), 'GOV-02')?.message ?? '', /rulesets and branch protection/);
  });
  test('a rule whose ruleset or parameters are not told decides nothing', async () => {
    const noNumber = lies('/rules/branches/main', [{ type: 'required_signatures' }]);
    const row = rowOf(await rowsOf(ours(noNumber)), 'GOV-05');
    assert.equal(row?.state, 'unknown');
    const rule = { type: 'pull_request', ruleset_id: 77, parameters: { required_approving_review_count: 'many' } };
    assert.equal(rowOf(await rowsOf(ours(lies('/rules/branches/main', [rule]))), 'GOV-01')?.state, 'unknown');
  });
});

test('2FA that is null, files that are listed in part, an answer of another shape', async () => {
  const rows = await rowsOf(
    ours(
      lies('/orgs/wtgos', { two_factor_requirement_enabled: null }),
      says('/git/trees/main', { truncated: true }),
      lies('/immutable-releases', { enabled: 'yes' }),
      lies('/actions/permissions/fork-pr-contributor-approval', { approval_policy: 'none' }),
    ),
  );
  const unknowns = rows.filter(({ state }) => state === 'unknown').map(({ id }) => id);
  assert.deepEqual(unknowns, ['GOV-06', 'GOV-08', 'GOV-10', 'GOV-12', 'GOV-13', 'GOV-14', 'GOV-15']);
  assert.equal(verdictOf(rows, true).result, 'fail');
  assert.equal(verdictOf(rows, false).result, 'pass');
});

test('what people did speaks against a rule, as a warning', async () => {
  const rows = await rowsOf(
    ours(answers('/commits', { items: [commit({ parents: 2, verified: false })] }), (one) => {
      const { body } = usualAnswer(one, '', '');
      one.instead.set('', { body: { ...(body as object), allow_merge_commit: true, allow_rebase_merge: true } });
    }),
  );
  assert.match(rowOf(rows, 'GOV-03')?.note ?? '', /1 of the last 1 commits are merges; .*merge commits/);
  assert.match(rowOf(rows, 'GOV-04')?.note ?? '', /unsigned; .*rebase/);
  assert.equal(verdictOf(rows, true).findings.filter(({ level }) => level === 'warning').length, 2);
});

test('a reviewer who approves what they started is a warning', async () => {
  const { protection_rules: rules, ...whole } = environment({}) as { protection_rules: object[] };
  const own = rules.map((rule) => ('prevent_self_review' in rule ? { ...rule, prevent_self_review: false } : rule));
  const rows = await rowsOf(ours(answers('/environments/publish', { body: { ...whole, protection_rules: own } })));
  assert.equal(rowOf(rows, 'GOV-11')?.state, 'pass');
  assert.match(rowOf(rows, 'GOV-11')?.note ?? '', /approve the use of publish that they started/);
});

test('a place that is to be owned and is not there is a warning', async () => {
  const rows = await rowsOf(ours(), { ...expected, owned: ['policies', 'polices'] });
  assert.equal(rowOf(rows, 'GOV-06')?.state, 'pass');
  assert.match(rowOf(rows, 'GOV-06')?.note ?? '', /there is no polices on main/);
  assert.equal(rowOf(await rowsOf(ours()), 'GOV-06')?.note, undefined);
});

test('a CODEOWNERS that would take minutes to compare is not compared', async () => {
  const many = `${texts.get('.github/CODEOWNERS')}${'/x @a\n'.repeat(400_000)}`;
  const row = rowOf(await rowsOf(ours(file('.github/CODEOWNERS', many))), 'GOV-06');
  assert.equal(row?.state, 'unknown');
  assert.match(row?.message ?? '', /too many/);
});

test('CODEOWNERS over 3 MB is not loaded by GitHub; one that is a link is not followed', async () => {
  const large = `${texts.get('.github/CODEOWNERS')}${'# \n'.repeat(1_100_000)}`;
  const { rows, log } = await looked(ours(file('.github/CODEOWNERS', large)));
  assert.match(rowOf(rows, 'GOV-06')?.message ?? '', /larger than 3 MB, so GitHub does not load it/);
  assert.ok(!log.some((line) => line.includes(blobId(large))), 'it is not asked for');
  const under = `${texts.get('.github/CODEOWNERS')}${'# \n'.repeat(500_000)}`;
  assert.equal(rowOf(await rowsOf(ours(file('.github/CODEOWNERS', under))), 'GOV-06')?.state, 'pass');
});
