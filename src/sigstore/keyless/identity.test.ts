import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CertificateClaims, claimsOf, type ExpectedIdentity, matchIdentity } from './identity.ts';
import { readPattern } from './pattern.ts';

const claims: CertificateClaims = {
  subject: 'https://github.com/o/r/.github/workflows/f.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  runnerEnvironment: 'github-hosted',
  sourceRepository: 'https://github.com/o/r',
  sourceRef: 'refs/heads/main',
};
const expected: ExpectedIdentity = {
  issuer: 'https://token.actions.githubusercontent.com',
  subjects: ['https://github.com/o/r/.github/workflows/f.yml@refs/heads/main'],
  sourceRepository: 'https://github.com/o/r',
  sourceRefs: ['refs/heads/main', 'refs/heads/next'],
  runnerEnvironment: 'github-hosted',
};

test('who is expected', () => {
  assert.equal(matchIdentity(claims, expected).ok, true);
  assert.equal(matchIdentity(claims, { issuer: expected.issuer, subjects: expected.subjects }).ok, true);
});

test('by patterns: the whole name, and the issuer too', () => {
  const anyTag = readPattern('https://github\\.com/o/r/\\.github/workflows/f\\.yml@refs/(heads/main|tags/.+)');
  const issuer = readPattern('https://token\\.actions\\.githubusercontent\\.com(/o)?');
  const byPattern = { issuer, subjects: ['nobody', anyTag] };
  assert.equal(matchIdentity(claims, byPattern).ok, true);
  assert.equal(matchIdentity({ ...claims, issuer: `${claims.issuer}/o` }, byPattern).ok, true);
  assert.equal(matchIdentity({ ...claims, issuer: `${claims.issuer}/x` }, byPattern).ok, false);
  assert.equal(matchIdentity({ ...claims, subject: `${claims.subject}2` }, byPattern).ok, false);
  assert.equal(matchIdentity({ ...claims, subject: `evil ${claims.subject}` }, byPattern).ok, false);
});

describe('anyone else', () => {
  const others: [string, Partial<CertificateClaims>][] = [
    ['issuer', { issuer: 'https://token.actions.githubusercontent.com/o' }],
    ['issuer', { issuer: undefined }],
    ['subject', { subject: 'https://github.com/o/r/.github/workflows/f.yml@refs/heads/main2' }],
    ['subject', { subject: 'xhttps://github.com/o/r/.github/workflows/f.yml@refs/heads/main' }],
    // A pattern that is not escaped would take it.
    ['subject', { subject: 'https://githubxcom/o/r/.github/workflows/f.yml@refs/heads/main' }],
    ['subject', { subject: undefined }],
    ['repository', { sourceRepository: 'https://github.com/o/r2' }],
    ['repository', { sourceRepository: undefined }],
    ['ref', { sourceRef: 'refs/pull/1/merge' }],
    ['runner environment', { runnerEnvironment: 'self-hosted' }],
  ];
  for (const [what, changed] of others) {
    test(`${what}: ${Object.values(changed)[0]}`, () => {
      const check = matchIdentity({ ...claims, ...changed }, expected);
      assert.ok(!check.ok);
      assert.match(check.reason, new RegExp(`names the ${what} `));
    });
  }

  test('a name cannot write to the terminal', () => {
    const check = matchIdentity({ ...claims, subject: '\u001b[2Kfine' }, expected);
    assert.ok(!check.ok && check.reason.endsWith('\\x1b[2Kfine'), JSON.stringify(check));
  });
});

describe('values of extensions', () => {
  const read = (value: Buffer) =>
    claimsOf({
      key: {} as never,
      identity: { oids: [{ oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, 8] }, value }] },
    }).issuer;
  const long = 'a'.repeat(300);

  test('short and long ones', () => {
    assert.equal(read(Buffer.from('\u000c\u0003abc')), 'abc');
    assert.equal(read(Buffer.concat([Buffer.from([0x0c, 0x82, 0x01, 0x2c]), Buffer.from(long)])), long);
  });
  test('what is no such value, or not all of it', () => {
    for (const bytes of ['', '\u000c', 'abc', '\u000c\u0003ab', '\u000c\u0003abcd', '\u0013\u0003abc']) {
      assert.equal(read(Buffer.from(bytes)), undefined);
    }
    assert.equal(read(Buffer.from([0x0c, 0x84, 0, 0, 0, 1, 0x61])), undefined);
    assert.equal(read(Buffer.from([0x0c, 0x82, 0xff])), undefined);
  });
});
