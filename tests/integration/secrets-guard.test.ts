/** The guard of the whole suite (tests/tools/secrets-guard.ts) must see a secret in each place and in each form. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { needles, testSecret } from '../tools/secrets.ts';
import { searchFor } from '../tools/secrets-scan.ts';

const guard = resolve(import.meta.dirname, '..', 'tools', 'secrets-guard.ts');
/** Another canary than the suite's, or the guard of this very run would find what is planted here. */
const mark = 'plantedByTheTest';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-planted-'));
});
after(() => rm(folder, { recursive: true }));

async function guarded(code: string): Promise<{ status: number | null; said: string }> {
  const file = join(folder, 'suite.mjs');
  await writeFile(file, `${preamble}\n${code}`);
  const child = spawn(process.execPath, [guard, process.execPath, file], {
    env: { PATH: process.env['PATH'], TMPDIR: folder, WTGOS_SECRETS_CANARY: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, said: stdout + stderr };
}

const preamble = `
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
const secret = ['planted', 'By', 'TheTest'].join('');
const ended = (child) => new Promise((done) => child.on('close', done));
`;

const places: [string, code: string, where: RegExp][] = [
  ['what a test prints', 'console.log(secret)', /into the log/],
  [
    'what a program prints to a test',
    "await ended(spawn('sh', ['-c', 'echo $S'], { env: { S: secret } }))",
    /into what a program printed: sh-/,
  ],
  ['the arguments that a test gives', "await ended(spawn('true', [secret]))", /into the arguments that a test gave/],
  [
    'the arguments that a program gives',
    // A shell hands them on from its environment, so only the command line of the inner process has them.
    "await ended(spawn('sh', ['-c', 'sh -c \"sleep 0.5; :\" \"$S\"'], { env: { ...process.env, S: secret } }))",
    /into the arguments of sh/,
  ],
  ['a file that stays', "writeFileSync(join(tmpdir(), 'left'), secret)", /into a temporary file that stayed: left/],
  [
    'a file that the test removes',
    "const at = await mkdtemp(join(tmpdir(), 'x-')); writeFileSync(join(at, 'gone'), secret); await rm(at, { recursive: true })",
    /into a temporary file that a test removed: .*\/gone/,
  ],
  [
    'a file below a name that is no UTF-8',
    "const at = Buffer.concat([Buffer.from(tmpdir()), Buffer.from('/caf\\xe9', 'latin1')]); await mkdir(at); writeFileSync(Buffer.concat([at, Buffer.from('/in')]), secret)",
    /into a temporary file that stayed: caf.*\/in/,
  ],
  ['a name of a file', "await mkdir(join(tmpdir(), 'a-' + secret))", /into the name of a temporary file/],
];

describe('the guard finds a secret in', () => {
  for (const [name, code, where] of places) {
    test(name, async () => {
      const { status, said } = await guarded(code);
      assert.equal(status, 1, said);
      assert.match(said, where);
      if (!name.startsWith('what a test prints')) assert.ok(!said.includes(mark), said);
    });
  }
});

describe('the guard', () => {
  test('lets a clean run pass, the key file that a tool is given, and the command that masks', async () => {
    const mask = "await ended(spawn('sh', ['-c', 'echo ::add-mask::$S'], { env: { S: secret } }));";
    const { status, said } = await guarded(`${mask} writeFileSync(join(tmpdir(), 'cosign.key'), secret)`);
    assert.equal(status, 0, said);
    assert.match(said, /No secret/);
  });

  test('keeps the status of the tests, and leaves nothing', async () => {
    const { status } = await guarded('process.exitCode = 7');
    assert.equal(status, 7);
  });
});

test('every password and token in the tests carries the canary, or is registered', async () => {
  const search = searchFor(needles());
  const root = resolve(import.meta.dirname, '..', '..');
  const given = /\b\w*(?:password|passphrase|secret|token)['"]?\s*[:=]\s*'([^'$]{9,})'/gi;
  const isPlace = (text: string) => /^(env|file|https?):\/\//.test(text);
  let looked = 0;
  for await (const file of glob(['tests/**/*.ts', 'src/**/*.test.ts', 'src/**/testing/*.ts'], { cwd: root })) {
    looked++;
    for (const [line, text = ''] of (await readFile(join(root, file), 'utf8')).matchAll(given)) {
      assert.ok(
        isPlace(text) || search(text).length > 0,
        `${file}: make it by testSecret (tests/tools/secrets.ts): ${line}`,
      );
    }
  }
  assert.ok(looked > 50);
});

describe('a secret is found', () => {
  const search = searchFor(needles());
  const secret = testSecret('a "quoted" one with %');

  test('in base64 at each offset, in JSON, in a URL and in a form', () => {
    for (let before = 0; before < 4; before++) {
      for (const encoding of ['base64', 'base64url'] as const) {
        assert.notDeepEqual(search(Buffer.from('x'.repeat(before) + secret).toString(encoding)), [], `${before}`);
      }
    }
    assert.notDeepEqual(search(JSON.stringify({ secret })), []);
    assert.notDeepEqual(search(encodeURIComponent(secret)), []);
    assert.notDeepEqual(search(`${new URLSearchParams({ password: 'correct horse battery' })}`), []);
    assert.notDeepEqual(search(encodeURIComponent('correct horse battery')), []);
    assert.deepEqual(search('An innocent line, with a wtgos canary.'), []);
  });

  test('when it is a private key of any kind that the tests make, without its armour too', async () => {
    const { privatePem, publicPem } = await generateKeyPair('');
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ed25519 = generateKeyPairSync('ed25519');
    const pems = [
      privatePem,
      ec.privateKey.export({ format: 'pem', type: 'pkcs8' }),
      ec.privateKey.export({ format: 'pem', type: 'sec1' }),
      rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }),
      rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }),
      ed25519.privateKey.export({ format: 'pem', type: 'pkcs8' }),
    ];
    for (const [at, pem] of pems.entries()) {
      const body = `${pem}`.split('\n').slice(1, -2).join('');
      assert.notDeepEqual(search(body), [], `key ${at}`);
      assert.notDeepEqual(search(Buffer.from(`${pem}`).toString('base64')), [], `key ${at} in base64`);
    }
    for (const { publicKey } of [ec, rsa, ed25519]) {
      assert.deepEqual(search(publicKey.export({ format: 'pem', type: 'spki' }) as string), []);
    }
    assert.deepEqual(search(publicPem), []);
  });
});
