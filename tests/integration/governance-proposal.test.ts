/** What check-governance --proposal says, held to GitHub's own description: each line is a request that GitHub takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposalFor } from '../../src/governance/proposal.ts';
import { type Row, type RowId, rowTitles } from '../../src/governance/row.ts';
import { type ApiRequest, requestFaults } from '../tools/openapi.ts';
import { expected, ours, rowsOf } from './governance-world.ts';

const items = Object.keys(rowTitles) as RowId[];
const rows = (...open: RowId[]): Row[] =>
  items.map((id) => ({ id, state: open.includes(id) ? 'fail' : 'pass', message: '' }));
const wanted = {
  ...expected,
  bypass: [
    { actor: 'OrganizationAdmin', reason: 'rescue' },
    { actor: 'Team:4', reason: 'rescue' },
  ],
  environment: { name: "it's $(here)!", reviewers: true, branches: ['testing'] },
};
const proposed = (all: readonly Row[]) => proposalFor(all, wanted, 'o/r', 'main');

/** The requests of lines for `gh api`, as GitHub would get them. */
function requests(commands: readonly string[], bodies: Record<string, unknown> = {}): ApiRequest[] {
  const line = /^gh api -X (POST|PUT) (\/[\w%./-]+)(?: --input (?:([\w.]+)|- <<'JSON'\n(.*)\nJSON))?$/;
  const headers = {
    ...{ accept: 'application/vnd.github+json', authorization: 'Bearer x', 'user-agent': 'gh' },
    'x-github-api-version': '2022-11-28',
  };
  return commands
    .filter((command) => !command.startsWith('# '))
    .map((command) => {
      const [, method = '', target = '', file, sent] = line.exec(command) ?? assert.fail(command);
      const body = file === undefined ? sent : JSON.stringify(bodies[file]);
      return { method, target, headers, ...(body !== undefined && { body }) };
    });
}

test('each request is as GitHub describes it, whatever the environment is called', () => {
  const { ruleset, commands } = proposed(rows(...items));
  const all = requests(commands, { 'ruleset.json': ruleset });
  const environment = '/repos/o/r/environments/it%27s%20%24%28here%29%21';
  assert.deepEqual(
    all.map(({ method, target }) => `${method} ${target}`),
    [
      'POST /repos/o/r/rulesets',
      'PUT /repos/o/r/actions/permissions/workflow',
      'PUT /repos/o/r/actions/permissions/fork-pr-contributor-approval',
      `PUT ${environment}`,
      `POST ${environment}/deployment-branch-policies`,
      `POST ${environment}/deployment-branch-policies`,
      'PUT /repos/o/r/immutable-releases',
    ],
  );
  for (const request of all) assert.deepEqual(requestFaults(request), []);
});

test('what a request replaces is in it: without reviewers, nobody would approve any more', () => {
  const { commands } = proposed(rows('GOV-11'));
  assert.match(commands[0] ?? '', /^# .*number of the team/);
  assert.match(commands[1] ?? '', /"reviewers":\[\{"type":"Team","id":0\}\]/);
});

test('a ruleset that somebody passes is changed, and no second one made', async () => {
  const actor = { actor_type: 'Team', actor_id: 5, bypass_mode: 'always' };
  const passed = await rowsOf(
    ours((one) => void one.bypass?.push(actor)),
    { ...expected, bypass: wanted.bypass },
  );
  const { ruleset, commands } = proposed(passed);
  assert.equal(ruleset, undefined);
  const [request, ...more] = requests(commands);
  assert.deepEqual(more, []);
  assert.equal(request?.target, '/repos/o/r/rulesets/77');
  assert.deepEqual(request && requestFaults(request), []);
  assert.deepEqual(JSON.parse(request?.body ?? '').bypass_actors.length, 2);
});

test('nothing where all is met; a ruleset where one thing of the branch is not', () => {
  assert.deepEqual(proposed(rows()), { ruleset: undefined, commands: [] });
  for (const id of items.slice(0, 5)) assert.ok(proposed(rows(id)).ruleset, id);
});
