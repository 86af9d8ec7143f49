import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ExternalError, UserError, type WtgosError } from '../core/errors.ts';
import { dockerCredentials, staticCredentials } from './credentials.ts';

let dir = '';
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wtgos-credentials-'));
});
after(() => rm(dir, { recursive: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');

async function configured(config: unknown, options: Parameters<typeof dockerCredentials>[1] = {}) {
  const file = join(dir, 'config.json');
  await writeFile(file, typeof config === 'string' ? config : JSON.stringify(config));
  return dockerCredentials(file, options);
}

/** A helper on a PATH of its own; `script` sees the server as $server. */
async function helper(name: string, script: string): Promise<Record<string, string>> {
  const file = join(dir, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\nread -r server\ntest "$1" = get || exit 9\n${script}\n`);
  await chmod(file, 0o755);
  return { PATH: `${dir}:/usr/bin:/bin` };
}

test('auths: all forms, and the longest prefix of whole members wins', async () => {
  const credentials = await configured({
    auths: {
      'https://index.docker.io/v1/': { auth: base64('hub:pw') },
      'https://ghcr.io': { auth: base64('host:p:w') },
      'ghcr.io/wtgos': { username: 'owner', password: 'pw2' },
      'ghcr.io/wtgos/wtgos/': { identitytoken: 'refresh' },
      'empty.example': {},
      'empty.example/a': { auth: base64('<token>:refresh2') },
    },
  });
  assert.deepEqual(await credentials.lookup('docker.io', 'library/alpine'), { username: 'hub', password: 'pw' });
  assert.deepEqual(await credentials.lookup('ghcr.io', 'other/x'), { username: 'host', password: 'p:w' });
  assert.deepEqual(await credentials.lookup('ghcr.io', 'wtgos/other'), { username: 'owner', password: 'pw2' });
  assert.deepEqual(await credentials.lookup('ghcr.io', 'wtgosx/other'), { username: 'host', password: 'p:w' });
  assert.deepEqual(await credentials.lookup('ghcr.io', 'wtgos/wtgos'), { identityToken: 'refresh' });
  assert.deepEqual(await credentials.lookup('empty.example', 'a/b'), { identityToken: 'refresh2' });
  assert.equal(await credentials.lookup('empty.example', 'b'), undefined);
  assert.equal(await credentials.lookup('ghcr.io.evil.example', 'wtgos/wtgos'), undefined);
  assert.equal(await credentials.lookup('constructor', '__proto__'), undefined);
});

test('a config that is not there knows nothing', async () => {
  assert.equal(await dockerCredentials(join(dir, 'none', 'config.json')).lookup('ghcr.io', 'a'), undefined);
});

test('a broken config is a clear error that shows nothing of it', async () => {
  for (const config of [
    '{"auths":{"ghcr.io":{"auth":"s3cr3t"',
    { auths: { 'ghcr.io': { auth: 's3cr3t' } } },
    { auths: 's3cr3t' },
  ]) {
    const credentials = await configured(config);
    const error = await credentials.lookup('ghcr.io', 'a').catch((caught: unknown) => caught);
    assert.ok(error instanceof UserError && error.code === 'input-invalid');
    assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}${String(error.cause)}`, /s3cr3t/);
  }
});

test('credHelpers answer for their host, and only for it', async () => {
  const env = await helper(
    'wtgos-test',
    'echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"at-$server\\",\\"Secret\\":\\"pw\\"}"',
  );
  const credentials = await configured(
    { credHelpers: { 'a.example': 'wtgos-test' }, auths: { 'b.example': { auth: base64('b:pw') } } },
    { env },
  );
  assert.deepEqual(await credentials.lookup('a.example', 'x/y'), { username: 'at-a.example', password: 'pw' });
  assert.deepEqual(await credentials.lookup('b.example', 'x/y'), { username: 'b', password: 'pw' });
});

test('credsStore is asked last, under the name that docker login uses', async () => {
  const env = await helper(
    'wtgos-store',
    'case $server in https://index.docker.io/v1/) echo \'{"Username":"<token>","Secret":"refresh"}\';; *) echo "credentials not found in native keychain"; exit 1;; esac',
  );
  const credentials = await configured(
    { credsStore: 'wtgos-store', auths: { 'ghcr.io': {}, 'q.example': { auth: base64('q:pw') } } },
    { env },
  );
  assert.deepEqual(await credentials.lookup('docker.io', 'library/x'), { identityToken: 'refresh' });
  assert.deepEqual(await credentials.lookup('q.example', 'x'), { username: 'q', password: 'pw' });
  assert.equal(await credentials.lookup('ghcr.io', 'x'), undefined);
});

const failing: [name: string, script: string, says: RegExp][] = [
  ['wtgos-dies', 'echo s3cr3t; echo s3cr3t >&2; exit 3', /status 3/],
  ['wtgos-talks', 'echo s3cr3t', /no credentials/],
  ['wtgos-floods', 'while :; do echo s3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3t; done', /too much/],
  ['wtgos-sleeps', 'sleep 60', /no answer within 0\.3 s/],
];
for (const [name, script, says] of failing) {
  test(`a helper that ${name.slice(6)} is a clear error that shows nothing of its output`, async () => {
    const env = await helper(name, script);
    const credentials = await configured(
      { credHelpers: { 'a.example': name } },
      { env, timeoutMs: says.source.includes('within') ? 300 : 10_000 },
    );
    const error = (await credentials.lookup('a.example', 'x').catch((caught: unknown) => caught)) as WtgosError;
    assert.ok(error instanceof ExternalError && error.code === 'tool-failed');
    assert.match(error.message, says);
    assert.doesNotMatch(`${error.message}${error.hint}${String(error.cause)}`, /s3cr3t/);
  });
}

test('a helper is a plain program name on PATH, never a path or a shell line', async () => {
  const missing = await configured({ credHelpers: { 'a.example': 'wtgos-nowhere' } }, { env: { PATH: dir } });
  await assert.rejects(missing.lookup('a.example', 'x'), /not on PATH/);
  for (const name of ['../x', 'a/b', 'x; touch y', '', '-x', 'a b']) {
    const credentials = await configured({ credHelpers: { 'a.example': name } });
    await assert.rejects(
      credentials.lookup('a.example', 'x'),
      (error) => error instanceof UserError && error.code === 'input-invalid',
    );
  }
});

test('credentials that are given are found like those of a file', async () => {
  const credentials = staticCredentials({
    'a.example': { identityToken: 'host' },
    'a.example/x': { identityToken: 'path' },
  });
  assert.deepEqual(await credentials.lookup('a.example', 'x/y'), { identityToken: 'path' });
  assert.deepEqual(await credentials.lookup('A.example', 'z'), { identityToken: 'host' });
  assert.equal(await credentials.lookup('b.example', 'x'), undefined);
});
