/** What publish-image.yml says when its caller gave it too little: one clear sentence, what to change, and nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { startFakeGitHub } from '../tools/fake-github.ts';
import { testSecret } from '../tools/secrets.ts';
import { assertNothingSent } from './auditor.ts';
import { step } from './step.ts';
import { password, reference, startWorld, type World } from './world.ts';

let world: World;
let key: string;
before(async () => {
  world = await startWorld();
  key = await readFile(world.privateKeyFile, 'utf8');
});
after(() => world[Symbol.asyncDispose]());

/** The last step of publish-image.yml. */
async function publish(change: Record<string, string>, env?: Record<string, string>) {
  world.registry.log.length = 0;
  const ended = await step(
    world,
    'publish-images',
    {
      ...{ base: world.base, 'base-key': world.baseKeyFile, policy: 'policies/immutable-host.yaml' },
      ...{ to: world.to, tags: 'stable', references: reference, 'public-keys': 'cosign.pub' },
      ...{ 'signing-key': key, 'signing-password': password, ...change },
    },
    env,
  );
  world.registry.setFaults(undefined);
  return ended;
}

async function refused(
  status: number,
  says: readonly RegExp[],
  change: Record<string, string>,
  env?: Record<string, string>,
): Promise<void> {
  const ended = await publish(change, env);
  assert.equal(ended.status, status, ended.told);
  for (const pattern of says) assert.match(ended.told, pattern);
  assertNothingSent(world);
}

const pullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

describe('before any work', () => {
  test('no key: which secret, and of which environment', () =>
    refused(2, [/nothing is published unsigned/, /secret COSIGN_PRIVATE_KEY of the environment/, /may this branch/], {
      'signing-key': '',
      'signing-password': '',
    }));

  test('a wrong password, which is not said', async () => {
    const wrong = testSecret('another password');
    const ended = await publish({ 'signing-password': wrong });
    assert.equal(ended.status, 2, ended.told);
    assert.match(ended.told, /password/);
    assert.ok(!ended.told.includes(wrong));
    assertNothingSent(world);
  });

  test('a pull request, from a fork: check-image.yml is for that', () =>
    refused(
      2,
      [/of the event pull_request,/, /call check-image\.yml/],
      { 'signing-key': '', 'signing-password': '' },
      pullRequest,
    ));

  test('an image that a job with RUN was to hand over, and did not: expired, or a re-run of this job alone', () =>
    refused(3, [/there is no built image in \S+built\/wtgos-1a2b3c4d-amd64/, /run all jobs again/], {
      'built-images': 'oci:../built/wtgos-1a2b3c4d-{name}',
    }));
});

describe('rights that only show when they are used', () => {
  test('a registry that lets nobody write', async () => {
    world.registry.setFaults(({ method }) =>
      method === 'GET' || method === 'HEAD' ? undefined : { kind: 'status', status: 403 },
    );
    await refused(3, [/403/, /push rights/, /no tag was moved/], {});
  });

  test('a token without `attestations: write`: a warning, or an error before a tag moves', async () => {
    const token = testSecret('a token that may only read');
    await using github = await startFakeGitHub({ repository: 'you/your-os', tokens: { [token]: 'read' } });
    const asked = { 'github-token': token, 'github-attestations': 'true' };
    const demanded = await publish(asked, { GITHUB_API_URL: github.url });
    assert.equal(demanded.status, 3, demanded.told);
    assert.match(demanded.told, /attestations: write/);
    assert.equal(await (await world.target()).getManifest('stable'), undefined);
    const auto = await publish({ ...asked, 'github-attestations': 'auto' }, { GITHUB_API_URL: github.url });
    assert.equal(auto.status, 0, auto.told);
    assert.match(auto.told, /::warning.*attestations: write/);
    assert.equal((await (await world.target()).getManifest('stable'))?.kind, 'image');
  });
});

describe('publish-image.yml', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../.github/workflows/publish-image.yml'), 'utf8');
  const { on, jobs } = parse(text);

  test('is short enough to read, and within what GitHub takes for a dispatch', () => {
    assert.ok(text.trimEnd().split('\n').length < 150);
    assert.ok(Object.keys(on.workflow_dispatch.inputs).length <= 25);
  });

  test('names what it hands over so that a second attempt and a second call in one run do not mix', () => {
    const [upload] = jobs.build.steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    const [download] = jobs.publish.steps.filter(({ uses = '' }) => uses.startsWith('actions/download-artifact@'));
    assert.equal(upload.with.overwrite, true);
    const id = `wtgos-\${{ needs.plan.outputs.id }}-`;
    assert.equal(upload.with.name, `${id}\${{ matrix.name }}`);
    assert.equal(download.with.pattern, `${id}*`);
  });

  test('passes each of its inputs on, by the same name', () => {
    const given = (job: string) => Object.assign({}, ...jobs[job].steps.map((each: { with?: object }) => each.with));
    const elsewhere = ['run', 'environment', 'runners'];
    for (const name of Object.keys(on.workflow_call.inputs).filter((each) => !elsewhere.includes(each))) {
      assert.ok(Object.hasOwn(given('publish'), name), name);
    }
    assert.equal(given('plan').runners, `\${{ inputs.runners }}`);
  });
});
