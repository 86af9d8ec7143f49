import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { defineAction } from '../actions/contract.ts';
import { text } from '../actions/input.ts';
import { sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { sourceDateEpoch } from './clock.ts';
import { seconds } from './duration.ts';
import { checkoutOf, withoutLogin } from './git.ts';
import { loginFiles } from './login-files.ts';
import { originOf } from './origin.ts';
import { rawInputs } from './raw-inputs.ts';
import { readSecret } from './read-secret.ts';
import { Secrets } from './secrets.ts';
import { toolOf } from './tool.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-runner-'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('secrets', () => {
  const pem = '-----BEGIN KEY-----\nAAAABBBBCCCC\n  DDDDEEEE\n-----END KEY-----\n';

  test('are hidden whole, by line and in base64', () => {
    const secrets = new Secrets();
    secrets.add(pem);
    for (const form of [pem, 'AAAABBBBCCCC', 'DDDDEEEE', Buffer.from(pem).toString('base64')]) {
      assert.equal(secrets.redact(`<${form}>`), '<***>');
    }
    const line = Buffer.from('AAAABBBBCCCC');
    assert.equal(secrets.redact(`${line.toString('base64')} ${line.toString('base64url')}`), '*** ***');
  });

  test('the armour of a PEM block is no secret, and other text stays', () => {
    const secrets = new Secrets();
    secrets.add(pem);
    assert.equal(secrets.redact('-----BEGIN KEY-----, nothing else'), '-----BEGIN KEY-----, nothing else');
  });

  test('are hidden in JSON, too', () => {
    const secrets = new Secrets();
    secrets.add('a"b\\c');
    assert.equal(secrets.redact(JSON.stringify(['a"b\\c'])), '["***"]');
  });

  test('an empty one hides nothing, and no form is told twice', () => {
    const secrets = new Secrets();
    assert.deepEqual(secrets.add(''), []);
    assert.equal(secrets.redact('abc'), 'abc');
    assert.ok(secrets.add('hunter22').includes('hunter22'));
    assert.deepEqual(secrets.add('hunter22'), []);
  });

  test('one that is too short to be hidden spoils no text, in none of its forms', () => {
    const text = 'sha256:ab12 a\nab abc YWJj "abc"';
    for (const short of ['a', 'ab', ' 1\n', 'abc', 'a\nb\nc']) {
      const secrets = new Secrets();
      secrets.add(short);
      assert.equal(secrets.redact(text), text, JSON.stringify(short));
      assert.equal(Secrets.isTooShort(short), short.trim().length < 4);
    }
    assert.ok(!Secrets.isTooShort('') && !Secrets.isTooShort('abcd'));
  });

  test('a secret that is part of another does not leave the rest of it', () => {
    const secrets = new Secrets();
    secrets.add('pass');
    secrets.add('password-long');
    assert.equal(secrets.redact('password-long'), '***');
  });
});

describe('readSecret', () => {
  const env = { KEY: 'from env\n', EMPTY: '' };
  const read = (spec: string, kind: 'key' | 'password') => readSecret(spec, kind, { cwd: folder, env });

  before(async () => {
    await writeFile(join(folder, 'password.txt'), 'p w \n');
    await writeFile(join(folder, 'cosign.key'), '-----BEGIN X-----\n');
    await writeFile(join(folder, 'large.key'), 'x'.repeat(70_000));
  });

  test('env://, exactly as it is there, empty too', async () => {
    assert.equal(await read('env://KEY', 'key'), 'from env\n');
    assert.equal(await read(' env://EMPTY ', 'password'), '');
  });

  test('a file, without the line break at the end of a password', async () => {
    assert.equal(await read('file://password.txt', 'password'), 'p w ');
    assert.equal(await read('cosign.key', 'key'), '-----BEGIN X-----\n');
  });

  test('bare text is a password, and PEM text is a key', async () => {
    assert.equal(await read('password.txt', 'password'), 'password.txt');
    assert.equal(await read('-----BEGIN X-----\nabc', 'key'), '-----BEGIN X-----\nabc');
  });

  for (const [name, spec] of Object.entries({
    'a variable that is not there': 'env://MISSING',
    'a member of every object': 'env://constructor',
    'a file that is not there': 'missing.key',
    'a folder': '.',
    'a file that is too large': 'large.key',
    'a key whose armour got lost': 'abc\ndef',
  })) {
    test(`refuses ${name}`, async () => {
      await assert.rejects(read(spec, 'key'), (error) => error instanceof UserError && error.code === 'input-invalid');
    });
  }

  test('a key pasted without its line breaks is not shown', async () => {
    const pasted = 'MIGHAgEAMBMGByqGSM49'.repeat(20);
    await assert.rejects(read(pasted, 'key'), (error: Error) => !error.message.includes('MIGH'));
  });
});

describe('rawInputs', () => {
  const contract = defineAction({
    name: 'example',
    title: 'Example',
    description: 'An example.',
    inputs: { 'base-digest': text({ description: 'A digest.' }) },
    outputs: {},
    examples: [],
  });

  test('hyphens are kept, other variables left alone, unknown names passed on', () => {
    const env = { 'INPUT_BASE-DIGEST': 'x', INPUT_TYPO: 'y', PATH: '/bin', BASE_DIGEST: 'z' };
    assert.deepEqual(rawInputs(contract, env), { 'base-digest': 'x', typo: 'y' });
  });
});

describe('the clock', () => {
  test('SOURCE_DATE_EPOCH counts, then the commit, then nothing', () => {
    assert.equal(sourceDateEpoch({ SOURCE_DATE_EPOCH: '12' }, 5), 12);
    assert.equal(sourceDateEpoch({ SOURCE_DATE_EPOCH: '' }, 5), 5);
    assert.equal(sourceDateEpoch({}, undefined), undefined);
  });

  for (const text of ['-1', '1.5', 'now', '0x10', '999999999999']) {
    test(`refuses ${text}`, () => assert.throws(() => sourceDateEpoch({ SOURCE_DATE_EPOCH: text }, 5), UserError));
  }

  test('durations are short', () => {
    assert.equal(seconds(1234), '1.2 s');
    assert.equal(seconds(185_400), '3 min 05 s');
    assert.equal(seconds(119_700), '2 min 00 s');
  });
});

describe('the checkout', () => {
  test('gives commit, time and remote; no program of its configuration is run', async () => {
    const repository = await mkdtemp(join(folder, 'git-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', env: gitEnv });
    const gitEnv = {
      PATH: process.env['PATH'],
      GIT_AUTHOR_DATE: '1700000000 +0000',
      GIT_COMMITTER_DATE: '1700000123 +0000',
    };
    git('init', '-q');
    git('remote', 'add', 'origin', 'https://user:token@example.com/o/r.git');
    git(
      '-c',
      'user.name=committer a> 1 +0000',
      '-c',
      'user.email=e',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'committer x> 1 +0000',
    );
    git('config', 'core.pager', `touch ${join(repository, 'ran')}`);
    git('config', 'log.showSignature', 'true');
    const checkout = await checkoutOf(repository);
    assert.equal(checkout?.commit, git('rev-parse', 'HEAD').trim());
    assert.equal(checkout?.time, 1_700_000_123);
    assert.equal(checkout?.uri, 'https://example.com/o/r.git');
  });

  test('is undefined where there is none', async () => {
    assert.equal(await checkoutOf(join(folder, 'nowhere')), undefined);
  });

  test('a remote loses its login', () => {
    assert.equal(withoutLogin('git@github.com:o/r.git'), 'ssh://github.com/o/r.git');
    assert.equal(withoutLogin('https://x:y@github.com/o/r?token=z'), 'https://github.com/o/r');
    assert.equal(withoutLogin('/home/me/secret'), undefined);
    assert.equal(withoutLogin('file:///home/me'), undefined);
  });
});

describe('the origin', () => {
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/w.yml@refs/heads/main',
    GITHUB_RUN_ID: '7',
    GITHUB_ACTOR: 'somebody',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };

  test('is the workflow run, without a person', () => {
    const origin = originOf(github, undefined);
    assert.equal(origin.kind, 'github');
    assert.doesNotMatch(JSON.stringify(origin), /somebody/);
    assert.ok(origin.kind === 'github' && origin.workflowRef.endsWith('w.yml@refs/heads/main'));
    assert.ok(origin.kind === 'github' && origin.runnerEnvironment === 'github-hosted');
  });

  test('is local elsewhere, even with leaked variables', () => {
    const { GITHUB_ACTIONS: _, ...leaked } = github;
    const checkout = { commit: 'b'.repeat(40), time: 1, uri: 'https://example.com/o/r' };
    const source = { uri: checkout.uri, commit: checkout.commit };
    assert.deepEqual(originOf(leaked, checkout), { kind: 'local', source });
    assert.deepEqual(originOf({}, undefined), { kind: 'local', source: undefined });
  });
});

describe('logins', () => {
  test('the first file that knows the registry counts', async () => {
    const auth = (login: string) =>
      JSON.stringify({ auths: { 'r.example': { auth: Buffer.from(login).toString('base64') } } });
    await writeFile(join(folder, 'auth.json'), auth('podman:a'));
    await writeFile(join(folder, 'config.json'), auth('docker:b'));
    const env = { DOCKER_CONFIG: folder, XDG_CONFIG_HOME: folder };
    assert.deepEqual(await loginFiles(env).lookup('r.example', 'o/r'), { username: 'docker', password: 'b' });
    const both = { ...env, REGISTRY_AUTH_FILE: join(folder, 'auth.json') };
    assert.deepEqual(await loginFiles(both).lookup('r.example', 'o/r'), { username: 'podman', password: 'a' });
    assert.equal(await loginFiles(both).lookup('other.example', 'o/r'), undefined);
  });

  test('a credential helper gets its own environment, and no key, input or token of the job', async () => {
    const bin = await mkdtemp(join(folder, 'bin-'));
    const says = 'printf \'{"Username":"u","Secret":"%s"}\' "$(env | cut -d= -f1 | sort | tr \'\\n\' \' \')"';
    await writeFile(join(bin, 'docker-credential-tells'), `#!/bin/sh\n${says}\n`, { mode: 0o755 });
    await writeFile(join(bin, 'config.json'), JSON.stringify({ credHelpers: { 'h.example': 'tells' } }));
    const found = await loginFiles({
      ...{ PATH: `${bin}:${process.env['PATH']}`, DOCKER_CONFIG: bin, XDG_CONFIG_HOME: bin, AWS_PROFILE: 'a' },
      ...{
        'INPUT_SIGNING-KEY': 'a key',
        'INPUT_BUILD-SECRETS': 'a=env://MY_TOKEN',
        MY_TOKEN: 'x',
        COSIGN_PASSWORD: 'x',
      },
      ...{ ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', BUILD_SECRET_1: 'x' },
    }).lookup('h.example', 'o/r');
    assert.ok(found && 'password' in found);
    const names = found.password.trim().split(' ');
    assert.ok(names.includes('AWS_PROFILE') && names.includes('DOCKER_CONFIG'));
    assert.deepEqual(
      names.filter((name) => /INPUT|TOKEN|COSIGN|SECRET/.test(name)),
      [],
    );
  });
});

describe('the tool', () => {
  test('its digest is the one that anyone can compute from its files', async () => {
    const root = await mkdtemp(join(folder, 'tool-'));
    const dist = join(root, 'dist');
    execFileSync('mkdir', [dist]);
    await writeFile(join(root, 'package.json'), '{"name":"n","version":"1.2.3"}');
    await writeFile(join(dist, 'index.js'), 'one');
    await writeFile(join(dist, '1.index.js'), 'two');
    await writeFile(join(dist, 'licenses.txt'), 'x');
    const lines = `${sha256('two')} 1.index.js\n${sha256('one')} index.js\n`;
    const tool = await toolOf(join(dist, 'index.js'));
    assert.deepEqual(tool, { name: 'n', version: '1.2.3', digest: sha256(lines) });
    await writeFile(join(dist, 'index.js'), 'changed');
    assert.notEqual((await toolOf(join(dist, 'index.js'))).digest, tool.digest);
  });
});
