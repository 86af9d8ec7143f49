/** wtgos check-governance as it is called, and as an action. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Row } from '../../src/governance/row.ts';
import { type FakeGovernance, startFakeGovernance } from '../tools/fake-governance.ts';
import { commit, entries, type FakeRepository } from '../tools/fake-governance-answers.ts';
import { testSecret } from '../tools/secrets.ts';
import { command } from './command.ts';
import {
  answers,
  type Change,
  expectationsText,
  file,
  lies,
  ours,
  record,
  refuses,
  ruleset,
  says,
  texts,
  token,
  without,
} from './governance-world.ts';
import { step } from './step.ts';

const forbidden = 'Resource not accessible by integration';

/** Runs something in a folder with our expectations; the token is in nothing that it said or wrote. */
async function inFolder<T extends { stdout: string; stderr: string } | { told: string }>(
  repository: FakeRepository,
  run: (folder: string, server: FakeGovernance) => Promise<T>,
  base = '',
): Promise<T & { written: Map<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-governance-'));
  try {
    const work = join(folder, 'work');
    await mkdir(join(work, '.github'), { recursive: true });
    await writeFile(join(work, '.github', 'governance.yaml'), expectationsText);
    await writeFile(join(work, record), '# Reviews\n');
    await using server = await startFakeGovernance(repository, token, base);
    const ended = await run(work, server);
    const written = new Map<string, string>();
    for (const entry of await readdir(work, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) written.set(path.slice(work.length + 1), await readFile(path, 'utf8'));
    }
    const said = [...Object.values(ended).filter((part) => typeof part === 'string'), ...written.values()];
    const forms = [token, encodeURIComponent(token), Buffer.from(token).toString('base64').slice(0, -4)];
    for (const part of said) for (const form of forms) assert.ok(!part.includes(form));
    return { ...ended, written };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `wtgos check-governance` with flags. */
function called(
  repository: FakeRepository,
  flags: string[],
  { given = token, base = '', name = 'wtgos/actions' } = {},
) {
  const all = ['check-governance', '--debug', '--repository', name, '--github-token', 'env://TOKEN', ...flags];
  return inFolder(repository, (folder, { url }) => command(folder, all, { TOKEN: given, GITHUB_API_URL: url }), base);
}

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
// The record of reviews has a date; the command has a clock.
const reviewed = file(record, `${day(0).slice(0, 10)} @somebody\n`);

describe('wtgos check-governance', () => {
  test('passes, on an Enterprise server too', async () => {
    const ended = await called(ours(reviewed), ['--json'], { base: '/api/v3' });
    assert.equal(ended.status, 0, ended.stderr);
    const { verdict, rows } = JSON.parse(ended.stdout) as { verdict: string; rows: Row[] };
    assert.equal(verdict, 'pass');
    assert.equal(rows.length, 15);
  });

  test('fails with what to do and a proposal that it does not apply', async () => {
    const changed = ours(reviewed, without('required_signatures'), says('/immutable-releases', { enabled: false }));
    const ended = await called(changed, ['--json', '--proposal']);
    assert.equal(ended.status, 1, ended.stderr);
    assert.match(ended.stderr, /GOV-04/);
    const { proposal } = JSON.parse(ended.stdout) as { proposal: { ruleset: object; commands: string[] } };
    // GitHub refuses a second ruleset of a name, and the first may ask for more than ours.
    assert.deepEqual(proposal.ruleset, { ...ruleset, name: 'wtgos main 2' });
    assert.ok(proposal.commands.includes('gh api -X PUT /repos/wtgos/actions/immutable-releases'));
  });

  test('unknown fails unless it is allowed', async () => {
    const half = () => ours(reviewed, refuses('/orgs/wtgos', 403, forbidden));
    assert.equal((await called(half(), [])).status, 1);
    const ended = await called(half(), ['--strict', 'false']);
    assert.equal(ended.status, 0, ended.stderr);
    assert.match(ended.stdout, /\? GOV-08/);
  });

  test('a token that has expired, a repository that is not there, limits, a name of before', async () => {
    const expired = await called(ours(), [], { given: testSecret('another') });
    assert.equal(expired.status, 3);
    assert.match(expired.stderr, /token: it is wrong, or has expired/);

    const missing = await called(ours(), ['--strict', 'false'], { name: 'wtgos/actoins' });
    assert.equal(missing.status, 3, 'not "all unknown"');
    assert.match(missing.stderr, /wtgos\/actoins: .*404.*\n.*Is the name right/);

    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };
    const limited = await called(ours(refuses('/commits', 403, 'API rate limit exceeded', headers)), []);
    assert.equal(limited.status, 3);
    assert.match(limited.stderr, /no more requests.*\n.*after 2100-01-01 00:00 UTC/);

    const moved = await called(
      ours(reviewed, (one) => void Object.assign(one, { formerly: 'wtgos/bundle' })),
      [],
      {
        name: 'wtgos/bundle',
      },
    );
    assert.equal(moved.status, 0, moved.stderr);
    assert.match(`${moved.stdout}${moved.stderr}`, /wtgos\/bundle is called wtgos\/actions now/);
  });
});

describe('the weekly review', () => {
  const since = day(7).slice(0, 10);
  const log = (action: string) => ({ action, actor: 'somebody', '@timestamp': Date.now() - 1000 });
  const happened: Change[] = [
    reviewed,
    says('/rulesets/rule-suites', [
      { actor_name: 'ro|ot', ref: 'refs/heads/main', pushed_at: day(1) },
      { actor_name: 'long-ago', ref: 'refs/heads/main', pushed_at: day(20) },
    ]),
    says('/keys', [{ title: '<img src=x>', created_at: day(2), read_only: false, added_by: null }]),
    says('/hooks', [
      { created_at: day(3), config: { url: `https://x.example/${encodeURIComponent(testSecret('hook'))}` } },
    ]),
    refuses('/invitations', 403, forbidden),
    says('/environments/publish/secrets', [{ name: 'COSIGN_PRIVATE_KEY', updated_at: day(1) }]),
    answers('/orgs/wtgos/audit-log', (query, url) => {
      const { items = [] } = entries('GET /orgs/{org}/audit-log', [
        log(query.get('after') === 'Mg==' ? 'org.remove_member' : 'org.add_member'),
      ]);
      const link = `<${url}/organizations/1/audit-log?after=Mg%3D%3D&before=>; rel="next"`;
      return { body: items, ...(query.get('after') === null && { headers: { link } }) };
    }),
  ];

  test('gathers what happened, and says what it could not see', async () => {
    const flags = ['--audit-since', since, '--audit-reviewer', 'somebody'];
    const { status, stderr, written } = await called(ours(...happened), flags);
    assert.equal(status, 0, stderr);
    const page = written.get('audit-review.md') ?? '';
    assert.match(page, /## Rules passed over\n\nLook for: .*\n\n.*\n.*\n\| .* \| ro&#124;ot \| a push/);
    assert.doesNotMatch(page, /long-ago|<img/);
    assert.match(page, /WRITES/);
    assert.match(page, /x&#46;example \|/);
    assert.match(page, /aaaaaaaaaaaa Change/);
    assert.match(page, /COSIGN&#95;PRIVATE&#95;KEY/);
    assert.match(page, /invited\n\n\*\*Not seen\*\*: .*administration: read/);
    assert.match(page, /org&#46;remove&#95;member[\s\S]*org&#46;add&#95;member/, 'all pages of the audit log');
    const line = /^\d{4}-\d{2}-\d{2} @somebody since .*: 7 parts by wtgos; 1 of 8 parts looked at by hand\n$/m;
    assert.match(written.get(record) ?? '', line);
  });

  test('nobody has read a page that is not made', async () => {
    const { status, stderr, written } = await called(ours(...happened), ['--audit-reviewer', 'somebody']);
    assert.equal(status, 2);
    assert.match(stderr, /--audit-since/);
    assert.equal(written.get(record), '# Reviews\n');
  });

  test('no further back than GitHub tells', async () => {
    const far = await called(ours(...happened), ['--audit-since', '2020-01-01']);
    assert.equal(far.status, 2);
    assert.match(far.stderr, /no day within the last 30/);
  });
});

/** Ends a line, a cell and a command of the runner; moves the cursor; turns the text around; is HTML and Markdown. */
const hostile = 'x\u001b[2J\u009b31m\r\n::set-output name=a::b\u202e\u2066|<img src=x onerror=1>[a](http://evil)`@all`';
const harmful = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^::set-output/m;

describe('names that mean harm', () => {
  const change: Change[] = [
    reviewed,
    says('/collaborators', [{ login: hostile, role_name: 'admin' }]),
    says('/codeowners/errors', [{ line: 2, kind: hostile }]),
    // An interface, or a proxy before it, that says back what it was sent.
    refuses('/orgs/wtgos', 403, `${token} ${hostile}`),
    refuses('/hooks', 403, token),
    file('.github/dependabot.yml', texts.get('.github/dependabot.yml')),
    file(`actions/${hostile.replaceAll('/', '')}/action.yml`, ''),
    answers('/commits', { items: [commit({ message: hostile, login: hostile, verified: false })] }),
    lies('/rulesets/rule-suites', [{ actor_name: hostile, ref: hostile, pushed_at: hostile }]),
    says('/keys', [{ title: hostile, created_at: day(1), added_by: hostile }]),
    (one) => {
      for (const rule of one.rules)
        if (rule.type === 'required_status_checks')
          rule.parameters = { ...rule.parameters, required_status_checks: [{ context: hostile }] };
    },
  ];
  const flags = ['--audit-since', day(7).slice(0, 10)];
  const files = { report: 'found.json', sarif: 'found.sarif', junit: 'found.xml' };

  for (const json of [[], ['--json']]) {
    test(`in a terminal, in each report${json.length > 0 ? ', as JSON' : ''}`, async () => {
      const reports = Object.entries(files).flatMap(([name, to]) => [`--${name}`, to]);
      const { status, stdout, stderr, written } = await called(ours(...change), [...flags, ...json, ...reports]);
      assert.equal(status, 1, stderr);
      assert.match(`${stdout}${stderr}`, /GOV-06[\s\S]*GOV-07[\s\S]*GOV-13/);
      for (const part of [stdout, stderr]) assert.doesNotMatch(part, harmful);
      for (const name of [...Object.values(files), 'audit-review.md']) {
        assert.match(written.get(name) ?? '', /evil/, name);
        assert.doesNotMatch(written.get(name) ?? '', harmful, name);
      }
      const page = written.get('audit-review.md') ?? '';
      assert.doesNotMatch(page, /<img|\[a\]\(|`@all`/);
    });
  }

  test('in a job’s log and summary', async () => {
    const { status, told } = await inFolder(ours(...change), (folder, { url }) => {
      const inputs = { repository: 'wtgos/actions', 'github-token': token, 'audit-since': flags[1] ?? '', ...files };
      return step({ folder }, 'check-governance', inputs, { GITHUB_API_URL: url });
    });
    assert.equal(status, 1, told);
    assert.match(told, /\| GOV-07 \|.*evil/);
    assert.doesNotMatch(told, harmful);
    assert.doesNotMatch(
      told
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .join('\n'),
      /<img|\[a\]\(|`@all`/,
    );
  });
});
