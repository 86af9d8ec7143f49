/** check-governance against an interface that has many pages, limits, other names, or lies. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WtgosError } from '../../src/core/errors.ts';
import { gatherAudit } from '../../src/governance/audit.ts';
import { auditPage } from '../../src/governance/audit-page.ts';
import { checkGovernance } from '../../src/governance/check.ts';
import { RepositoryReader } from '../../src/governance/repository.ts';
import { githubApi } from '../../src/runner/github-api.ts';
import { startFakeGovernance } from '../tools/fake-governance.ts';
import { type Answer, entries, usualAnswer } from '../tools/fake-governance-answers.ts';
import { documented, operationNamed } from '../tools/openapi.ts';
import { testSecret } from '../tools/secrets.ts';
import {
  answers,
  expected,
  file,
  lies,
  looked,
  ours,
  refuses,
  rowOf,
  rowsOf,
  says,
  texts,
  today,
  token,
} from './governance-world.ts';

const people = (count: number, last = 'read') =>
  Array.from({ length: count }, (_, at) => ({ login: `u${at}`, role_name: at === count - 1 ? last : 'read' }));
const collaborators = 'GET /repos/{owner}/{repo}/collaborators';
const some = (count: number) => entries(collaborators, people(count)).items ?? [];
const linkTo = (address: string) => ({ link: `<${address}>; rel="next"` });

describe('all pages are read', () => {
  for (const count of [0, 1, 99, 100, 101, 250]) {
    test(`${count} people, of whom the last is an administrator`, async () => {
      const { rows, log } = await looked(ours(says('/collaborators', people(count, 'admin'))));
      assert.equal(rowOf(rows, 'GOV-07')?.state, count === 0 ? 'pass' : 'fail');
      const asked = log.filter((line) => line.includes('/collaborators')).length;
      // A full page without a next one is followed by a look whether the word was lost.
      assert.equal(asked, Math.floor(count / 100) + 1);
    });
  }
  test('a page that is short is not the last where GitHub names another', async () => {
    const rows = await rowsOf(
      ours(
        answers('/collaborators', (query, url) =>
          query.get('page') === '1'
            ? { body: some(3), headers: linkTo(`${url}/repositories/1/collaborators?page=2`) }
            : { body: entries(collaborators, people(1, 'admin')).items },
        ),
      ),
    );
    assert.equal(rowOf(rows, 'GOV-07')?.state, 'fail');
  });
  test('rules of a branch, too: the one that is asked for is on the second page', async () => {
    const rows = await rowsOf(
      ours(({ rules }) => {
        const wanted = rules.splice(0);
        rules.push(...Array.from({ length: 100 }, () => ({ type: 'deletion' })), ...wanted);
      }),
    );
    assert.ok(rows.every(({ state }) => state === 'pass'));
  });
});

describe('an interface that lies about its pages decides nothing, and is asked a bounded number of times', () => {
  type Given = (query: URLSearchParams, url: string) => Answer;
  const next = (query: URLSearchParams) => Number(query.get('page')) + 1;
  const lying: [what: string, given: Given, says: RegExp, most: number][] = [
    [
      'pages without an end',
      (query, url) => ({
        body: entries(collaborators, [{ login: `u${query.get('page')}` }]).items,
        headers: linkTo(`${url}/x?page=${next(query)}`),
      }),
      /more than 50 pages/,
      50,
    ],
    [
      'empty pages without an end',
      (query, url) => ({ body: [], headers: linkTo(`${url}/x?page=${next(query)}`) }),
      /more than 50 pages/,
      50,
    ],
    ['the first page again and again', () => ({ body: some(100) }), /the same page twice/, 2],
    [
      'a next page that is this one',
      (query, url) => ({ body: some(5), headers: linkTo(`${url}/x?page=${query.get('page')}`) }),
      /not the one that follows/,
      1,
    ],
    [
      'a next page that skips some',
      (_query, url) => ({ body: some(5), headers: linkTo(`${url}/x?page=7`) }),
      /not the one that follows/,
      1,
    ],
    [
      'a next page on another host',
      () => ({ body: some(5), headers: linkTo('https://evil.example/?page=2') }),
      /another host/,
      1,
    ],
    ['no sense', () => ({ body: some(5), headers: { link: '<<>>;;rel=next' } }), /cannot be read/, 1],
    ['more on a page than was asked for', () => ({ body: some(101) }), /not as documented/, 1],
  ];
  for (const [what, given, message, most] of lying) {
    test(what, async () => {
      const { rows, log } = await looked(ours(answers('/collaborators', given)));
      const row = rowOf(rows, 'GOV-07');
      assert.equal(row?.state, 'unknown');
      assert.match(row?.message ?? '', message);
      assert.equal(log.filter((line) => line.includes('/collaborators')).length, most);
    });
  }
  test('a list that says of itself that it has more', async () => {
    const rows = await rowsOf(
      ours(
        refuses('/environments/publish', 404, 'Not Found'),
        answers('/environments', { body: { total_count: 2, environments: [] } }),
      ),
    );
    assert.equal(rowOf(rows, 'GOV-11')?.state, 'unknown', 'the one that is not listed may be it');
  });
});

describe('limits', () => {
  const reset = Math.ceil(Date.now() / 1000) + 3000;
  const far = new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ');
  const limits: [what: string, status: number, headers: Record<string, string>, says: RegExp, tries: number][] = [
    ['primary', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` }, RegExp(`after ${far} UTC`), 1],
    ['primary, as 429', 429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` }, RegExp(far), 1],
    ['secondary', 403, { 'retry-after': '0' }, /in 1 min/, 2],
    ['secondary, as 429', 429, { 'retry-after': '0' }, /in 1 min/, 2],
    ['secondary, for long', 429, { 'retry-after': '3600' }, /in 60 min/, 1],
    ['secondary, by its words alone', 403, {}, /in some minutes/, 1],
    ['no sense', 429, { 'retry-after': 'soon', 'x-ratelimit-reset': '99999999999999' }, /in some minutes/, 2],
  ];
  for (const [what, status, headers, hint, tries] of limits) {
    test(what, async () => {
      const log: string[] = [];
      const message = 'You have exceeded a secondary rate limit';
      const repository = ours(
        answers('/commits', () => {
          log.push('asked');
          return { status, headers, body: { message } };
        }),
      );
      await assert.rejects(looked(repository), { code: 'github-failed', message: /no more requests/, hint });
      assert.equal(log.length, tries);
    });
  }
  test('one that ends soon is waited for', async () => {
    let count = 0;
    const repository = ours(
      answers('/collaborators', () => {
        count += 1;
        return count === 1
          ? { status: 429, headers: { 'retry-after': '0' }, body: { message: 'slow down' } }
          : { items: some(2) };
      }),
    );
    assert.equal(rowOf(await rowsOf(repository), 'GOV-07')?.state, 'pass');
  });
});

describe('a repository of another name', () => {
  const renamed = () => ours((one) => void Object.assign(one, { formerly: 'someone/else' }));
  for (const base of ['', '/api/v3']) {
    test(`is followed by its number, and its owner is the one of today${base && `, below ${base}`}`, async () => {
      const { rows, log, name } = await looked(renamed(), { name: 'someone/else', base });
      assert.equal(name, 'wtgos/actions');
      assert.ok(rows.every(({ state }) => state === 'pass'));
      assert.deepEqual(log.slice(0, 2), ['GET /repos/someone/else', 'GET /repositories/1300192']);
      assert.ok(log.slice(2).every((line) => !line.includes('someone')));
      assert.ok(log.includes('GET /orgs/wtgos'));
    });
  }
  const elsewhere: [what: string, location: (url: string) => string][] = [
    ['another host', () => 'https://evil.example/repositories/5'],
    ['another port of this host', (url) => `${url.replace(/:\d+$/, ':1')}/repositories/5`],
    ['another path', (url) => `${url}/user`],
    ['a path that climbs', (url) => `${url}/repositories/5/../../user`],
    ['another repository by its name', (url) => `${url}/repos/someone/other`],
    ['nowhere', () => ''],
  ];
  for (const [what, location] of elsewhere) {
    test(`a redirect to ${what} is not followed`, async () => {
      const log: string[] = [];
      const repository = ours((one) =>
        one.instead.set('', (_query, url) => {
          log.push(url);
          return { status: 301, headers: { location: location(url) }, body: { message: 'Moved Permanently' } };
        }),
      );
      await assert.rejects(looked(repository), { code: 'github-failed', message: /somewhere else/ });
      assert.equal(log.length, 1);
    });
  }
  test('nobody else gets the token: not by a redirect, not by a next page', async () => {
    await using other = await startFakeGovernance(ours(), token);
    const location = `${other.url}/repositories/1300192`;
    const moved = answers('', { status: 307, headers: { location }, body: { message: 'Temporary Redirect' } });
    await assert.rejects(looked(ours(moved)), { code: 'github-failed' });
    const headers = linkTo(`${other.url}/repositories/1300192/collaborators?page=2`);
    const rows = await rowsOf(ours(answers('/collaborators', { body: some(100), headers })));
    assert.equal(rowOf(rows, 'GOV-07')?.state, 'unknown');
    assert.deepEqual(other.log, []);
  });
  test('a redirect to itself, and one in the middle of the run', async () => {
    const again = answers('', (_query, url) => ({
      ...{ status: 307, headers: { location: `${url}/repositories/1300192` } },
      body: { message: 'Temporary Redirect' },
    }));
    await assert.rejects(looked(ours(again)), { code: 'github-failed', message: /somewhere else/ });
    const middle = answers('/commits', (_query, url) => ({
      ...{ status: 301, headers: { location: `${url}/repositories/9/commits` } },
      body: { message: 'Moved Permanently' },
    }));
    await assert.rejects(looked(ours(middle)), { code: 'github-failed', hint: /renamed just now/ });
  });
  test('a name from GitHub that is none', async () => {
    const body = { full_name: 'wtgos/actions/../../user' };
    await assert.rejects(looked(ours(lies('', body))), { code: 'github-denied', message: /not as documented/ });
  });
});

test('nothing is asked twice, so that no ETag would save a request, and nothing but GET is sent', async () => {
  await using server = await startFakeGovernance(ours(), token);
  const reader = await RepositoryReader.open(githubApi({ baseUrl: server.url, token }), 'wtgos/actions');
  await gatherAudit(reader, { branch: 'main', since: '2026-11-20', environment: 'publish' });
  await checkGovernance(reader, { branch: 'main', expected, today });
  assert.deepEqual([...new Set(server.log)], server.log);
  assert.ok(server.log.every((line) => line.startsWith('GET ')));
});

describe('the token', () => {
  test('that is wrong, or expires in the middle of the run', async () => {
    const wrong = looked(ours(), { given: testSecret('another') });
    await assert.rejects(wrong, { code: 'github-denied', message: /wrong, or has expired/ });
    await assert.rejects(looked(ours(refuses('/immutable-releases', 401, 'Bad credentials'))), {
      code: 'github-denied',
    });
  });
  test('that sees half: what it sees is decided, the rest is unknown', async () => {
    const message = 'Resource not accessible by integration';
    const hidden = [
      ...['/branches/main/protection', '/collaborators', '/actions/permissions/workflow', '/immutable-releases'],
      ...['/actions/permissions/fork-pr-contributor-approval', '/orgs/wtgos'],
    ];
    const repository = ours(...hidden.map((path) => refuses(path, 403, message)), (one) => void delete one.bypass);
    const rows = await rowsOf(repository);
    const of = (state: string) => rows.filter((row) => row.state === state).map(({ id }) => id.slice(4));
    assert.deepEqual(of('pass'), ['01', '02', '03', '04', '06', '11', '13', '14', '15']);
    assert.deepEqual(of('unknown'), ['05', '07', '08', '09', '10', '12']);
    for (const row of rows) if (row.state === 'unknown') assert.match(row.permission ?? '', /\S/);
  });
});

/** One member of a value, chosen by numbers, is something else. */
function spoiled(value: unknown, choices: readonly number[], other: unknown): unknown {
  const [choice = 0, ...more] = choices;
  if (typeof value !== 'object' || value === null || more.length === 0) return other;
  const names = Object.keys(value);
  if (names.length === 0) return other;
  const name = names[choice % names.length] ?? '';
  const inner = spoiled((value as Record<string, unknown>)[name], more, other);
  return Array.isArray(value) ? value.with(Number(name), inner) : { ...value, [name]: inner };
}

test('an answer of which any part is something else ends in rows, or in an error of ours', async () => {
  const paths = [
    ...['/rules/branches/main', '/rulesets/77', '/branches/main/protection', '/branches/main', '/commits'],
    ...['/git/trees/main', '/codeowners/errors', '/collaborators', '/orgs/wtgos', '/environments/publish', ''],
    ...['/environments/publish/deployment-branch-policies', '/rulesets/rule-suites', '/keys', '/hooks'],
    ...['/invitations', '/environments/publish/secrets', '/orgs/wtgos/audit-log', '/immutable-releases'],
  ];
  const others = [undefined, null, '', 'x', -1, 1e300, true, [], [null], {}, { length: 5 }, '2026-99-99T00:00:00Z'];
  const repository = ours();
  let spoil: { path: string; choices: number[]; other: unknown } = { path: '', choices: [], other: undefined };
  for (const path of paths) {
    const address = path.startsWith('/orgs/') ? path : `/repos/o/r${path}`;
    const example = documented<object>(operationNamed('GET', address) ?? assert.fail(path));
    const usual = path === '' ? (usualAnswer(repository, '', '').body as object) : example;
    repository.instead.set(path, () => {
      const body = spoil.path === path ? spoiled(usual, spoil.choices, spoil.other) : usual;
      return { body: body === undefined ? '' : body, lie: true };
    });
  }
  await using server = await startFakeGovernance(repository, token);
  const api = githubApi({ baseUrl: server.url, token, tries: 1 });
  let random = 7;
  const next = () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random >> 8;
  };
  for (let count = 0; count < 60; count++) {
    const path = paths[count % paths.length] ?? '';
    spoil = { path, choices: Array.from({ length: 1 + (next() % 5) }, next), other: others[next() % others.length] };
    try {
      const reader = await RepositoryReader.open(api, 'wtgos/actions');
      const sections = await gatherAudit(reader, { branch: 'main', since: '2026-11-20', environment: 'publish' });
      const page = auditPage(sections, { repository: reader.name, since: '2026-11-20', today }, (text) => text);
      assert.match(page, /^# Audit review/);
      assert.equal((await checkGovernance(reader, { branch: 'main', expected, today })).length, 15);
    } catch (error) {
      assert.ok(error instanceof WtgosError, `${JSON.stringify(spoil)}: ${error}`);
    }
  }
});

test('the audit shows what has no time, and no committer; a time that is none hides its part', async () => {
  const [first = {}] = documented<object[]>('GET /repos/{owner}/{repo}/commits');
  const { commit } = first as { commit: object };
  const repository = ours(
    answers('/commits', { items: [{ ...first, author: null, commit: { ...commit, committer: null } }] }),
    lies('/orgs/wtgos/audit-log', [{ action: 'x', '@timestamp': 1e300 }]),
  );
  await using server = await startFakeGovernance(repository, token);
  const reader = await RepositoryReader.open(githubApi({ baseUrl: server.url, token }), 'wtgos/actions');
  const sections = await gatherAudit(reader, { branch: 'main', since: '2026-11-20', environment: undefined });
  const [, workflows] = sections;
  assert.deepEqual(workflows?.events.state === 'seen' && workflows.events.value.map(({ at, who }) => [at, who]), [
    ['unknown', 'unknown'],
  ]);
  assert.equal(sections.at(-1)?.events.state, 'hidden');
});

describe('answers that are none', () => {
  const bodies: [what: string, body: unknown][] = [
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['null', null],
    ['another kind', 7],
    ['deep', '['.repeat(100_000)],
    ['a prototype', '{"__proto__":{"enabled":true}}'],
  ];
  for (const [what, body] of bodies) {
    test(what, async () => {
      const row = rowOf(await rowsOf(ours(lies('/immutable-releases', body))), 'GOV-12');
      assert.equal(row?.state, 'unknown');
    });
  }
  test('a status that means nothing here', async () => {
    for (const status of [202, 204, 304, 410, 451]) {
      const odd = answers('/immutable-releases', { status, lie: true, ...(status === 304 ? {} : { body: '' }) });
      await assert.rejects(looked(ours(odd)), { code: 'github-failed', message: new RegExp(`${status}`) });
    }
  });
  test('files that cannot be read: deep, with references upon references, or a name of bytes that leads elsewhere', async () => {
    const deep = file('.github/dependabot.yml', `version: 2\nupdates: ${'['.repeat(20_000)}`);
    assert.equal(rowOf(await rowsOf(ours(deep)), 'GOV-13')?.state, 'fail');
    const more = `a: &a [x]\nb: [*a, *a]\n${texts.get('.github/pull.yml')}`;
    assert.equal(rowOf(await rowsOf(ours(file('.github/pull.yml', more))), 'GOV-14')?.state, 'fail');
    const large = file('.github/dependabot.yml', `${texts.get('.github/dependabot.yml')}${'# x\n'.repeat(70_000)}`);
    const row = rowOf(await rowsOf(ours(large)), 'GOV-13');
    assert.equal(row?.state, 'unknown');
    assert.match(row?.message ?? '', /too large to be read/);
    const tree = [{ path: '.github/pull.yml', mode: '100644', type: 'blob', sha: '../../../user', size: 1 }];
    const { rows, log } = await looked(ours(lies('/git/trees/main', { truncated: false, tree })));
    assert.equal(rowOf(rows, 'GOV-14')?.state, 'unknown');
    assert.ok(!log.some((line) => line.includes('user')));
  });
  test('a symbolic link is not followed', async () => {
    const sha = 'c'.repeat(40);
    const tree = ['.github/pull.yml', '.github/CODEOWNERS'].map((path) => ({
      ...{ path, mode: '120000', type: 'blob', sha, size: 9, url: 'https://api.github.com/x' },
    }));
    const rows = await rowsOf(ours(says('/git/trees/main', { truncated: false, tree })));
    for (const id of ['GOV-06', 'GOV-14'] as const) assert.equal(rowOf(rows, id)?.state, 'unknown');
  });
});
