import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from './challenge.ts';
import { isLoopback, mayVisit, realmIsOurs, registryOrigin } from './hosts.ts';

test('plain http is for loopback, or when asked for', () => {
  assert.equal(registryOrigin('ghcr.io', undefined).href, 'https://ghcr.io/');
  assert.equal(registryOrigin('docker.io', undefined).href, 'https://registry-1.docker.io/');
  for (const host of ['localhost:5000', '127.8.9.1:5000', '[::1]:5000']) {
    assert.equal(registryOrigin(host, undefined).protocol, 'http:');
    assert.equal(registryOrigin(host, false).protocol, 'https:');
  }
  assert.equal(registryOrigin('10.0.0.1:5000', undefined).protocol, 'https:');
  assert.equal(registryOrigin('10.0.0.1:5000', true).protocol, 'http:');
  for (const host of ['127.0.0.1.evil.example', 'localhost.evil.example', '128.0.0.1', '0.0.0.0', '[::2]']) {
    assert.equal(isLoopback(host), false, host);
  }
});

test('where a registry may send us', () => {
  const may = (from: string, to: string) => mayVisit(new URL(from), new URL(to));
  assert.ok(may('https://ghcr.io', 'https://cdn.example/x'));
  assert.ok(may('http://127.0.0.1:1', 'http://127.0.0.1:2'));
  assert.ok(may('http://registry.lan', 'http://registry.lan:8080'));
  assert.ok(!may('https://ghcr.io', 'http://ghcr.io'));
  assert.ok(!may('https://ghcr.io', 'http://127.0.0.1'));
  assert.ok(!may('http://127.0.0.1:1', 'http://10.0.0.1'));
  assert.ok(!may('http://registry.lan', 'http://127.0.0.1'));
  assert.ok(!may('https://ghcr.io', 'ftp://ghcr.io'));
  assert.ok(!may('https://ghcr.io', 'https://user:pass@ghcr.io'));
});

test('which token server may see the credentials', () => {
  const ours = (registry: string, realm: string) => realmIsOurs(new URL(registry), new URL(realm));
  assert.ok(ours('https://ghcr.io', 'https://ghcr.io/token'));
  assert.ok(ours('https://registry-1.docker.io', 'https://auth.docker.io/token'));
  assert.ok(ours('https://registry.example.org', 'https://example.org/jwt/auth'));
  assert.ok(ours('https://gitlab.example.org:5050', 'https://gitlab.example.org/jwt/auth'));
  assert.ok(!ours('https://ghcr.io', 'https://auth.docker.io/token'));
  assert.ok(!ours('https://ghcr.io', 'https://ghcr.io.evil.example/token'));
  assert.ok(!ours('https://example.org', 'https://registry.example.org'));
  assert.ok(!ours('https://registry.org', 'https://org/token'));
  assert.ok(!ours('http://127.0.0.1:1', 'http://localhost:1/token'));
});

test('challenges are read, several in one header too', () => {
  const read = (text: string) =>
    parseChallenges(text).map(({ scheme, params }) => [scheme, Object.fromEntries(params)]);
  assert.deepEqual(read('Bearer realm="https://a/t?x=1,2",Service="s \\"q\\"", scope="repository:a:pull,push"'), [
    ['bearer', { realm: 'https://a/t?x=1,2', service: 's "q"', scope: 'repository:a:pull,push' }],
  ]);
  assert.deepEqual(read('Basic realm="r", Bearer realm=x,service=y'), [
    ['basic', { realm: 'r' }],
    ['bearer', { realm: 'x', service: 'y' }],
  ]);
  assert.deepEqual(read('Negotiate'), [['negotiate', {}]]);
  assert.deepEqual(read(''), []);
  assert.deepEqual(read('="'), []);
});

test('hostile challenges are read quickly', () => {
  const started = performance.now();
  for (const text of [' '.repeat(1e5), 'a '.repeat(1e5), 'a='.repeat(1e5), `a="${'\\'.repeat(1e5)}`, 'a ,'.repeat(1e5)])
    parseChallenges(text);
  assert.ok(performance.now() - started < 2000);
});
