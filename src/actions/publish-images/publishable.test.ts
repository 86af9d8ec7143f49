import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Origin } from '../../sigstore/provenance.ts';
import { decodeInputs } from '../contract.ts';
import { contract } from './inputs.ts';
import { requirePublishable } from './publishable.ts';

const origin = (eventName: string): Origin => ({
  ...{ kind: 'github', serverUrl: 'https://github.com', repository: 'you/your-os', sha: 'a'.repeat(40) },
  ...{ repositoryId: undefined, repositoryOwnerId: undefined, ref: 'refs/heads/main', workflowRef: 'w', eventName },
  ...{ workflowSha: undefined, runId: '1', runAttempt: '1', runnerEnvironment: undefined },
});
const byKey = { signingKey: 'env://KEY', keyless: false, publicKeys: ['cosign.pub'] };
const tagged = (...tags: string[]) => [{ name: '', buildArgs: {}, tags }];

const refused = (
  says: RegExp,
  change: Partial<typeof byKey> | { signingKey: undefined },
  tag = 'stable',
  event = 'push',
) =>
  assert.throws(
    () => requirePublishable({ ...byKey, ...change }, tagged(tag), origin(event)),
    (error: Error & { hint?: string }) => says.test(`${error.message}. ${error.hint}`),
  );

test('a run that may publish, and can sign', () => {
  for (const event of ['push', 'schedule', 'workflow_dispatch', 'release', 'merge_group']) {
    requirePublishable(byKey, tagged('stable'), origin(event));
  }
  requirePublishable(
    { ...byKey, signingKey: undefined, keyless: true, publicKeys: [] },
    tagged('stable'),
    origin('push'),
  );
  requirePublishable(byKey, tagged('pr-{pr}'), origin('pull_request'));
  requirePublishable(byKey, tagged('stable'), { kind: 'local', source: undefined });
});

test('pull requests are for check-image.yml, whatever they are called', () => {
  for (const event of ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']) {
    refused(new RegExp(`event ${event}, .*call check-image\\.yml`), {}, 'stable', event);
  }
});

test('what is not there to sign with is named, and where it should be', () => {
  refused(/COSIGN_PRIVATE_KEY of the environment .*may this branch.*GitHub makes an environment/, {
    signingKey: undefined,
  });
  refused(/fork gets no secrets.*check-image\.yml/, { signingKey: undefined }, 'pr-{pr}', 'pull_request');
  refused(/hosts could not verify.*COSIGN_PRIVATE_KEY/, { ...{ signingKey: undefined, keyless: true } });
  refused(/public-keys is required.*Commit the cosign\.pub/, { publicKeys: [] });
});

test('secrets for RUN where nothing is run, and a base beside a file of flavours', () => {
  const inputs = { to: 'ghcr.io/you/your-os', tags: 'stable' };
  const decode = (more: Record<string, string>) => () => decodeInputs(contract, { ...inputs, ...more });
  assert.throws(decode({ 'build-secrets': 'token=env://BUILD_SECRET_1' }), /build-secrets are for RUN.*run: true/);
  assert.throws(decode({ flavours: 'flavours.yaml', base: 'a:b' }), /leave base out/);
  assert.throws(decode({ platforms: 'linux/amd64\nlinux/amd64' }), /platforms: one is given twice/);
  assert.throws(decode({ tags: '' }), /tags is required/);
});

test('flavours without a tag, and two that want the same', () => {
  const flavour = (name: string, ...tags: string[]) => ({ name, buildArgs: {}, tags });
  const both = (...flavours: ReturnType<typeof flavour>[]) => requirePublishable(byKey, flavours, origin('push'));
  both(flavour('a', 'a', '{date}'), flavour('b', 'b'));
  assert.throws(() => both(flavour('a', 'a'), flavour('b')), /which tags b is to have/);
  assert.throws(() => both(flavour('a', 'x', '{date}'), flavour('b', '{date}')), /a and b both want the tag \{date\}/);
});
