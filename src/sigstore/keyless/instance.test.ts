import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubInstance, githubIssuer } from './instance.ts';

test('a public repository signs for everyone to see, any other with GitHub’s own', () => {
  const serverUrl = 'https://github.com';
  assert.deepEqual(githubInstance({ serverUrl, visibility: 'public' }), {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    rekorVersion: 1,
  });
  for (const visibility of ['private', 'internal', undefined]) {
    assert.deepEqual(githubInstance({ serverUrl, visibility }), {
      fulcioUrl: 'https://fulcio.githubapp.com',
      tsaUrl: 'https://timestamp.githubapp.com',
    });
  }
});

test('a tenant of ghe.com signs with its own, whatever its repositories call themselves', () => {
  assert.deepEqual(githubInstance({ serverUrl: 'https://octo.ghe.com', visibility: 'public' }), {
    fulcioUrl: 'https://fulcio.octo.ghe.com',
    tsaUrl: 'https://timestamp.octo.ghe.com',
  });
});

test('a server of one’s own has no Sigstore, and no name is mistaken for GitHub’s', () => {
  for (const host of ['git.example.com', 'github.com.example.com', 'evil-ghe.com', 'ghe.com']) {
    assert.throws(() => githubInstance({ serverUrl: `https://${host}`, visibility: 'public' }), {
      code: 'keyless-unavailable',
    });
  }
});

test('each GitHub vouches for its own workflows', () => {
  assert.equal(githubIssuer('https://github.com'), 'https://token.actions.githubusercontent.com');
  assert.equal(githubIssuer('https://octo.ghe.com/'), 'https://token.actions.octo.ghe.com');
  assert.equal(githubIssuer('https://git.example.com'), 'https://git.example.com/_services/token');
});
