import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchIdentity } from './identity.ts';
import { identityInToken, identityOf } from './same-identity.ts';

const subject = 'https://github.com/wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1';
const certified = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject,
  sourceRepository: 'https://github.com/you/image',
  sourceRef: 'refs/heads/main',
  runnerEnvironment: 'github-hosted',
};
const claims = {
  iss: certified.issuer,
  job_workflow_ref: 'wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1',
  repository: 'you/image',
  ref: 'refs/heads/main',
  runner_environment: 'github-hosted',
};
const tokenOf = (payload: unknown) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;

test('a certificate names the one who has the token, and no other caller of the same workflow', () => {
  const own = identityInToken(tokenOf(claims), 'https://github.com') ?? assert.fail();
  assert.deepEqual(own, identityOf(certified));
  assert.equal(matchIdentity(certified, own).ok, true);
  const others = [
    { ...certified, sourceRepository: 'https://github.com/someone/else' },
    { ...certified, sourceRef: 'refs/heads/topic' },
    { ...certified, runnerEnvironment: 'self-hosted' },
    { ...certified, issuer: 'https://token.example.com' },
    { ...certified, subject: `${subject}0` },
    { ...certified, subject: undefined },
  ];
  for (const other of others) assert.equal(matchIdentity(other, own).ok, false, JSON.stringify(other));
});

test('a certificate without a subject or an issuer is nobody’s', () => {
  const { subject: _, ...nameless } = certified;
  for (const open of [
    { ...nameless, subject: undefined },
    { ...certified, issuer: undefined },
  ]) {
    assert.equal(matchIdentity(open, identityOf(open)).ok, false);
  }
});

test('another token says nothing', () => {
  const { repository: _, ...partial } = claims;
  for (const payload of [null, 'text', {}, partial, { ...claims, ref: 7 }, { ...claims, runner_environment: 'mine' }]) {
    assert.equal(identityInToken(tokenOf(payload), 'https://github.com'), undefined);
  }
  for (const text of ['', 'a', 'a.b.c', '..']) assert.equal(identityInToken(text, 'https://github.com'), undefined);
});
