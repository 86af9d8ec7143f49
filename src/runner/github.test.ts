import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { testSecret } from '../../tests/tools/secrets.ts';

/** Actions that a workflow could have, run by the real runner code in a process of their own. */
const program = (body: string) => `
import { defineAction } from '${new URL('../actions/contract.ts', import.meta.url)}';
import { secret, text } from '${new URL('../actions/input.ts', import.meta.url)}';
import { decodeInputs } from '${new URL('../actions/contract.ts', import.meta.url)}';
import { PolicyError, ExternalError } from '${new URL('../core/errors.ts', import.meta.url)}';
import { runOnGithub } from '${new URL('./github.ts', import.meta.url)}';
const contract = defineAction({
  name: 'example', title: 'Example', description: 'An example.',
  inputs: {
    image: text({ description: 'An image.' }),
    'signing-key': secret('key', { description: 'A key.' }),
    'signing-password': secret('password', { description: 'A password.' }),
  },
  outputs: { digest: 'A digest.' }, examples: [],
});
const run = async (inputs, services) => { ${body} };
const action = { contract, run: async (raw, services) => run(decodeInputs(contract, raw), await services()) };
await runOnGithub(action, '${new URL('../entry.ts', import.meta.url).pathname}');
`;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-github-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function start(body: string, env: Record<string, string> = {}) {
  const [summary, output] = [join(folder, 'summary.md'), join(folder, 'output')];
  await Promise.all([writeFile(summary, ''), writeFile(output, '')]);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program(body)], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = (async () => {
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    const files = { summary: await readFile(summary, 'utf8'), output: await readFile(output, 'utf8') };
    return { status: child.exitCode, signal: child.signalCode, stdout, stderr, ...files };
  })();
  return { child, ended };
}

const runBody = async (body: string, env?: Record<string, string>) => (await start(body, env)).ended;

const verdict = `{ result: 'fail', strict: true, decisions: [], unusedClauses: [],
  findings: [{ rule: 'CW-01', level: 'error', message: 'm\\n::error::injected', path: 'etc/x', evidence: {}, at: { file: 'Containerfile', line: 4 } }] }`;

describe('an action on GitHub’s runner', () => {
  test('sets its outputs and ends with 0', async () => {
    const ended = await runBody(`return { outputs: { digest: 'sha256:1\\ndigest=2' } };`);
    assert.equal(ended.status, 0, ended.stdout);
    assert.match(ended.output, /^digest<<ghadelimiter_\S+\nsha256:1\ndigest=2\n/);
    assert.match(ended.summary, /sha256&#58;1<br>digest&#61;2|sha256&#58;1<br>digest=2/);
  });

  test('outputs that would end the job at GitHub are an error that says so, as far as GitHub takes them', async () => {
    const much = await runBody(`return { outputs: { digest: 'x'.repeat(512 * 1024) } };`);
    assert.equal(much.status, 0, much.stdout);
    const more = await runBody(`return { outputs: { small: 'y', digest: 'x'.repeat(512 * 1024) } };`);
    assert.equal(more.status, 2);
    assert.match(
      more.stdout,
      /outputs are 1048578 bytes, digest most of all; GitHub takes 1 MiB.*What to do: .*State: /,
    );
    assert.equal(more.output, '');
    const failed = `failure: new PolicyError('gate-refused', 'the gate')`;
    const both = await runBody(`return { outputs: { digest: 'x'.repeat(600 * 1024) }, ${failed} };`);
    assert.equal(both.status, 1);
    assert.match(both.stdout, /the gate/);
  });

  test('a policy’s no: outputs, annotations with their place, summary, and 1', async () => {
    const ended = await runBody(`
      services.judged(${verdict});
      return { outputs: { digest: 'x' }, failure: new PolicyError('gate-refused', 'refused') };`);
    assert.equal(ended.status, 1);
    assert.match(ended.output, /^digest<</);
    assert.match(ended.stdout, /^::error title=CW-01,file=Containerfile,line=4::/m);
    assert.match(ended.stdout, /^::error title=Refused by policy::refused/m);
    assert.doesNotMatch(ended.stdout, /^\s*::error::injected/m);
    assert.match(ended.summary, /breaks its policy/);
  });

  test('our own bug ends with 70 and no stack, unless debugging', async () => {
    const brief = await runBody(`throw new TypeError('oops');`);
    assert.equal(brief.status, 70);
    assert.match(brief.stdout, /::error title=Bug in wtgos::This is a bug of wtgos/);
    assert.doesNotMatch(brief.stdout + brief.stderr, /\s+at .*eval/);
    const full = await runBody(`throw new TypeError('oops');`, { RUNNER_DEBUG: '1' });
    assert.match(full.stdout, /\s+at .*eval/);
  });

  test('an error that nobody waited for is a bug, not a policy’s no', async () => {
    const ended = await runBody(
      `setTimeout(() => { throw new Error('late'); }, 5); await new Promise(() => setInterval(() => {}, 1000));`,
    );
    assert.equal(ended.status, 70);
    assert.match(ended.stdout, /::error title=Bug in wtgos/);
  });

  test('a wrong input ends with 2 before anything runs', async () => {
    const ended = await runBody(`services.log.info('ran');`, { INPUT_IMGE: 'x' });
    assert.equal(ended.status, 2);
    assert.match(ended.stdout, /did you mean image/);
    assert.doesNotMatch(ended.stdout, /ran/);
  });

  test('secrets are masked before anything else, each line, and those behind env:// too', async () => {
    const [one, two, behind] = [testSecret('line one'), testSecret('line two'), testSecret('behind env')];
    const ended = await runBody(
      `services.log.info(inputs.signingKey);
       services.log.info(await services.readSecret(inputs.signingPassword, 'password'));
       return { outputs: {} };`,
      {
        'INPUT_SIGNING-KEY': `-----BEGIN X-----\n${one}\n${two}\n-----END X-----`,
        'INPUT_SIGNING-PASSWORD': 'env://PW',
        PW: behind,
      },
    );
    assert.equal(ended.status, 0, ended.stdout);
    const first = ended.stdout.split('\n').find((line) => line !== '');
    assert.match(first ?? '', /^::add-mask::/);
    for (const secret of [one, two, behind, Buffer.from(two).toString('base64')]) {
      assert.ok(ended.stdout.includes(`::add-mask::${secret}`), secret);
      const shown = ended.stdout.replaceAll(/^::add-mask::.*$/gm, '');
      assert.ok(!shown.includes(secret), secret);
    }
  });

  test('a place is not masked', async () => {
    const ended = await runBody(`services.log.info('see cosign.key'); return { outputs: {} };`, {
      'INPUT_SIGNING-KEY': 'cosign.key',
      'INPUT_SIGNING-PASSWORD': 'env://PW',
    });
    assert.doesNotMatch(ended.stdout, /add-mask/);
    assert.match(ended.stdout, /see cosign\.key/);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`${signal} ends with 3 and says what state is left`, async () => {
      const { child, ended } = await start(`
        console.log('ready');
        setInterval(() => {}, 1000);
        await new Promise((_, reject) => services.signal.addEventListener('abort', () => {
          services.signal.reason.state = 'Nothing was sent.';
          reject(services.signal.reason);
        }));`);
      await once(child.stdout, 'data');
      child.kill(signal);
      const { status, stdout } = await ended;
      assert.equal(status, 3, stdout);
      assert.match(stdout, new RegExp(`stopped by ${signal}.*State: Nothing was sent\\.`));
    });
  }

  test('a second signal ends work that does not listen, and says that the state is not known', async () => {
    const { child, ended } = await start(`console.log('ready'); await new Promise(() => setInterval(() => {}, 1000));`);
    child.stdout.once('data', () => child.kill('SIGTERM'));
    await once(child.stdout, 'data');
    setTimeout(() => child.kill('SIGTERM'), 150);
    const { status, stdout } = await ended;
    assert.equal(status, 3, stdout);
    assert.match(stdout, /did not end in time/);
  });

  test('what a library throws because of the signal is told as the signal', async () => {
    const { child, ended } = await start(`
      console.log('ready');
      setInterval(() => {}, 1000);
      await new Promise((_, reject) => services.signal.addEventListener('abort', () => reject(new Error('socket hang up'))));`);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const { status, stdout } = await ended;
    assert.equal(status, 3, stdout);
    assert.doesNotMatch(stdout, /socket hang up|bug of wtgos/);
  });
});
