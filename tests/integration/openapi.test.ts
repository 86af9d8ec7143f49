/** What holds the fakes of GitHub's interface to GitHub's own description can fail. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startFakeGovernance } from '../tools/fake-governance.ts';
import { type ApiRequest, answerFaults, description, documented, requestFaults } from '../tools/openapi.ts';
import { answers, ours, root, token } from './governance-world.ts';

const headers = {
  accept: 'application/vnd.github+json',
  authorization: 'Bearer x',
  'user-agent': 'wtgos-actions',
  'x-github-api-version': '2022-11-28',
};
const people = '/repos/o/r/collaborators';
const immutable = '/repos/o/r/immutable-releases';

test('the cut says from which description it was made, as the script does, and under which licence', async () => {
  const script = await readFile(join(root, 'scripts', 'cut-openapi.ts'), 'utf8');
  const [, version] = /npm pack @octokit\/openapi@(\S+)/.exec(script) ?? [];
  assert.equal(description.source, `@octokit/openapi ${version}`);
  assert.match(description.license, /^MIT License Copyright .*shall be included/);
});

describe('a request', () => {
  const requests: [what: string, change: Partial<ApiRequest>, says: RegExp | undefined][] = [
    ['as described', {}, undefined],
    ['of a renamed repository', { target: '/repositories/5/collaborators?page=1' }, undefined],
    ['to no address', { target: '/repos/o/r/nothing' }, /no such operation/],
    ['by another method', { method: 'PUT' }, /no such operation/],
    ['with an unknown parameter', { target: `${people}?affiliated=direct` }, /no parameter affiliated/],
    ['with a value that is none', { target: `${people}?affiliation=all-of-them` }, /affiliation: must be equal/],
    ['with a page that is no number', { target: `${people}?page=two` }, /page: must be integer/],
    ['with a parameter twice', { target: `${people}?page=1&page=2` }, /page given twice/],
    ['with a number that is none', { target: '/repos/o/r/rulesets/main' }, /\{ruleset_id\}: must be integer/],
    ['without a version', { headers: { ...headers, 'x-github-api-version': undefined } }, /x-github-api-version/],
    ['for another kind', { headers: { ...headers, accept: '*/*' } }, /accept/],
    ['without a token', { headers: { ...headers, authorization: undefined } }, /authorization/],
    ['with a body', { body: '{}' }, /takes no body/],
  ];
  for (const [what, change, says] of requests) {
    test(what, () => {
      const faults = requestFaults({ method: 'GET', target: `${people}?affiliation=direct`, headers, ...change });
      if (says) assert.match(faults.join('\n'), says);
      else assert.deepEqual(faults, []);
    });
  }
});

describe('an answer', () => {
  const enabled = { enabled: true, enforced_by_owner: false };
  const given: [what: string, target: string, status: number, body: unknown, says: RegExp | undefined][] = [
    ['as described', immutable, 200, enabled, undefined],
    ['as documented', people, 200, documented('GET /repos/{owner}/{repo}/collaborators'), undefined],
    ['that is refused', people, 403, { message: 'Forbidden' }, undefined],
    ['of another type', immutable, 200, { ...enabled, enabled: 'yes' }, /enabled: must be boolean/],
    ['that lacks something', immutable, 200, { enabled: true }, /enforced_by_owner/],
    ['with something invented', immutable, 200, { ...enabled, since: '2026' }, /\(since\)/],
    ['with something invented in an entry', people, 200, [{ login: 'x', role_name: 'admin' }], /must have required/],
    ['with a status that is none', immutable, 418, { message: 'teapot' }, /no such answer/],
    ['with a status of another operation', people, 201, [], /no such answer/],
    ['that is refused in other words', people, 404, { error: 'no' }, /\(error\)/],
    ['to no address', '/repos/o/r/nothing', 200, {}, /no such operation/],
  ];
  for (const [what, target, status, body, says] of given) {
    test(what, () => {
      const faults = answerFaults('GET', target, status, body);
      if (says) assert.match(faults.join('\n'), says);
      else assert.deepEqual(faults, []);
    });
  }
});

test('a fake that was asked, or answered, otherwise ends with an error', async () => {
  const ask = async (path: string, change: Parameters<typeof answers>[1]) => {
    const server = await startFakeGovernance(ours(answers('/immutable-releases', change)), token);
    await fetch(`${server.url}/repos/wtgos/actions${path}`, {
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    await server[Symbol.asyncDispose]();
  };
  const right = { body: { enabled: true, enforced_by_owner: false } };
  await ask('/immutable-releases', right);
  await assert.rejects(ask('/immutable-releases?page=1', right), /no parameter page/);
  await assert.rejects(ask('/immutable-releases', { body: { enabled: 1 } }), /must be boolean/);
  await assert.rejects(ask('/immutable-releases', { status: 204 }), /no such answer/);
});
