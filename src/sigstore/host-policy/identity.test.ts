import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDockerReference, parseDockerReference } from '../docker-reference.ts';
import { identityMatches, type SignedIdentity } from './identity.ts';
import { scopesOf } from './scopes.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const byTag = 'ghcr.io/o/r:stable';
const byDigest = `ghcr.io/o/r@${digest}`;

function matches(rule: SignedIdentity, pulled: string, signed: string): boolean {
  const intended = parseDockerReference(pulled);
  assert.ok(intended);
  return identityMatches(rule, intended, signed);
}

// The table of containers/image: rule, what is signed, taken by tag, taken by digest.
const remap: SignedIdentity = { type: 'remapIdentity', prefix: 'ghcr.io/o', signedPrefix: 'quay.io/p' };
const table: [SignedIdentity, string, boolean, boolean][] = [
  [{ type: 'matchRepoDigestOrExact' }, 'ghcr.io/o/r', false, false],
  [{ type: 'matchRepoDigestOrExact' }, byTag, true, true],
  [{ type: 'matchRepoDigestOrExact' }, 'ghcr.io/o/r:other', false, true],
  [{ type: 'matchRepoDigestOrExact' }, byDigest, false, true],
  [{ type: 'matchRepoDigestOrExact' }, 'ghcr.io/o/other:stable', false, false],
  [{ type: 'matchExact' }, 'ghcr.io/o/r', false, false],
  [{ type: 'matchExact' }, byTag, true, false],
  [{ type: 'matchExact' }, byDigest, false, true],
  [{ type: 'matchRepository' }, 'ghcr.io/o/r', true, true],
  [{ type: 'matchRepository' }, 'ghcr.io/o/r:other', true, true],
  [{ type: 'matchRepository' }, 'ghcr.io/o/other:stable', false, false],
  [{ type: 'exactReference', dockerReference: 'quay.io/p/q:1' }, 'quay.io/p/q:1', true, true],
  [{ type: 'exactReference', dockerReference: 'quay.io/p/q:1' }, byTag, false, false],
  [{ type: 'exactRepository', dockerRepository: 'quay.io/p/q' }, 'quay.io/p/q', true, true],
  [{ type: 'exactRepository', dockerRepository: 'quay.io/p/q' }, 'quay.io/p/r', false, false],
  [remap, 'quay.io/p/r:stable', true, true],
  [remap, byTag, false, false],
  [{ ...remap, prefix: 'ghcr.io/ot' }, byTag, true, true],
  [{ type: 'matchRepository' }, 'no name at all', false, false],
];

for (const [rule, signed, tag, byItsDigest] of table) {
  test(`${JSON.stringify(rule)} and a signature for ${signed}`, () => {
    assert.equal(matches(rule, byTag, signed), tag);
    assert.equal(matches(rule, byDigest, signed), byItsDigest);
  });
}

test('a prefix ends where a name’s member ends', () => {
  assert.equal(matches(remap, 'ghcr.io/other/r:stable', 'ghcr.io/other/r:stable'), true);
  assert.equal(matches(remap, 'ghcr.io/other/r:stable', 'quay.io/pther/r:stable'), false);
});

test('a name alone is no exact reference', () => {
  assert.equal(matches({ type: 'matchExact' }, 'ghcr.io/o/r', 'ghcr.io/o/r'), false);
});

test('names are read as the distribution library reads them', () => {
  const cases: [string, string | undefined][] = [
    ['busybox', 'docker.io/library/busybox'],
    ['o/r:1', 'docker.io/o/r:1'],
    ['index.docker.io/busybox', 'docker.io/library/busybox'],
    ['localhost/r', 'localhost/r'],
    [`127.0.0.1:5000/a/b@${digest}`, `127.0.0.1:5000/a/b@${digest}`],
    [`ghcr.io/o/r:t@${digest}`, `ghcr.io/o/r:t@${digest}`],
    ['UPPER.example/r', 'UPPER.example/r'],
    ['ghcr.io/O/r', undefined],
    ['ghcr.io/o/r:', undefined],
    ['ghcr.io/o/r@sha256:1', undefined],
    ['ghcr.io/o/r\n', undefined],
    ['a'.repeat(64), undefined],
    ['x'.repeat(2000), undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) {
    const parsed = parseDockerReference(text);
    assert.equal(parsed && formatDockerReference(parsed), expected, text.slice(0, 80));
  }
});

test('scopes go from the most exact to the registry’s parents', () => {
  const parsed = parseDockerReference('a.b.example.com:8443/ns/r:t');
  assert.ok(parsed);
  assert.deepEqual(scopesOf(parsed), [
    'a.b.example.com:8443/ns/r:t',
    'a.b.example.com:8443/ns/r',
    'a.b.example.com:8443/ns',
    'a.b.example.com:8443',
    '*.b.example.com',
    '*.example.com',
    '*.com',
  ]);
});
