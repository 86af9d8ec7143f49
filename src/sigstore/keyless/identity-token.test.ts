import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireIdentityToken } from './identity-token.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a token with a subject', () => {
  requireIdentityToken(`${part({ alg: 'RS256' })}.${part({ sub: 'repo:o/r' })}.c2ln`);
});

test('what is none is refused, and never shown', () => {
  const payloads = [
    part({ sub: '' }),
    part({}),
    part(null),
    part('secret'),
    Buffer.from('secret').toString('base64url'),
  ];
  const tokens = ['secret', 'secret.secret', 'se cret.secret.secret', '..', `secret.${'a'.repeat(70_000)}.secret`];
  for (const token of [...tokens, ...payloads.map((payload) => `secret.${payload}.secret`)]) {
    assert.throws(
      () => requireIdentityToken(token),
      (error: Error & { code?: string; hint?: string }) => {
        assert.equal(error.code, 'identity-token-failed');
        assert.doesNotMatch(`${error.stack} ${error.cause} ${error.hint}`, /secret/);
        return true;
      },
    );
  }
});
