/**
 * Every action as a step whose inputs want to be commands, of a shell, of GitHub's runner, of its files: they stay data.
 * What no step can be given is left out: a variable holds neither NUL nor, on Linux, more than 128 KiB (both are refused by
 * name where inputs are decoded: src/actions/hostile-inputs.test.ts).
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import type { Contract } from '../actions/contract.ts';
import { contracts } from '../actions/contracts.ts';

/** One line, as paths and names may be. */
const line = `\${{ secrets.X }}$(touch pwned)\`touch pwned\`; touch pwned & | <img src=x> [a](javascript:1) @all '"'"'\\ ##[error]pwned`;
const lines = `a\n::add-mask::pwned\n::set-output name=verdict::pwned\r\n::error::pwned\nghadelimiter\nverdict<<EOF\npwned\nEOF`;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-hostile-'));
  const entry = new URL('../entry.ts', import.meta.url).href;
  await writeFile(
    join(folder, 'stub.mjs'),
    `import { dispatch } from ${JSON.stringify(entry)}; await dispatch(process.argv[2]);`,
  );
});
after(() => rm(folder, { recursive: true, force: true }));

async function step({ name }: Contract, inputs: Record<string, string>) {
  const workspace = await mkdtemp(join(folder, 'step-'));
  const files = ['output', 'summary', 'env', 'path', 'state'].map((file) => join(workspace, file));
  for (const file of files) await writeFile(file, '');
  const variables = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [join(folder, 'stub.mjs'), name], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace, XDG_CACHE_HOME: workspace },
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      // What asks for something elsewhere gets no answer.
      HTTPS_PROXY: 'http://127.0.0.1:1',
      ...Object.fromEntries(variables.map((variable, index) => [variable, files[index]])),
      ...Object.fromEntries(given),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const [output = '', summary = '', ...others] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return {
    status: child.exitCode,
    said: stdout + stderr,
    output,
    summary,
    others,
    pwned: existsSync(join(workspace, 'pwned')),
  };
}

function assertData(name: string, ended: Awaited<ReturnType<typeof step>>): void {
  const { status, said, output, summary, others, pwned } = ended;
  assert.ok(status === 2 || status === 3, `${name}: ${status}\n${said}`);
  assert.ok(!pwned, `${name}: a shell ran an input`);
  const commands = said.split(/[\r\n]/).filter((each) => /^\s*::|##\[/.test(each));
  // The error, and where a step goes on for a while: its groups and masks of secrets.
  const kinds = commands.map((each) => /^::([\w-]+)[ :]/.exec(each)?.[1] ?? each);
  assert.deepEqual(
    kinds.filter((kind) => !['error', 'group', 'endgroup', 'add-mask', 'warning'].includes(kind)),
    [],
  );
  assert.equal(kinds.filter((kind) => kind === 'error').length, 1, said);
  for (const mask of commands.filter((each) => each.startsWith('::add-mask::')))
    assert.notEqual(mask, '::add-mask::pwned');
  assert.doesNotMatch(said, /[\u0000\u001b\u202e]|Bug in wtgos/);
  const names = [...output.matchAll(/^(\S+)<<ghadelimiter_[0-9a-f-]{36}$/gm)].map(([, output]) => output ?? '');
  assert.ok(!names.includes('verdict') || !output.includes('pwned'), output);
  assert.doesNotMatch(summary, /<img|\]\(javascript|@all|##\[|\$\{\{/);
  assert.deepEqual(others, ['', '', '']);
}

describe('inputs that want to be commands', { concurrency: 2 }, () => {
  for (const contract of contracts) {
    test(contract.name, async () => {
      // Those that take such a line get it, so that the action goes on with it; else all would end at the first.
      const inputs = Object.entries(contract.inputs).filter(([, { schema, secret, choices }]) => {
        return !choices && !secret && schema.safeParse(line).success;
      });
      const taken = Object.fromEntries(inputs.map(([name]) => [name, line]));
      assertData(contract.name, await step(contract, taken));
    });
  }

  test('of which none is allowed', async () => {
    const contract = contracts.find(({ name }) => name === 'build');
    assert.ok(contract);
    // A secret's lines are masked, whatever they are.
    const names = Object.keys(contract.inputs).filter((name) => !contract.inputs[name]?.secret);
    const inputs = names.map((name) => [name, lines + name]);
    const ended = await step(contract, Object.fromEntries(inputs));
    assertData('build', ended);
    assert.match(ended.said, /^::error title=Wrong input::\d+ inputs are wrong:%0A- /m);
  });

  test('as long as a step can be given them', async () => {
    const contract = contracts.find(({ name }) => name === 'sign-cosign');
    assert.ok(contract);
    const ended = await step(contract, { image: 'x'.repeat(130_000), references: `${line}\n`.repeat(1_000) });
    assertData('sign-cosign', ended);
    assert.match(ended.said, /image .*longer than 65536 characters/);
    assert.ok(ended.said.length < 20_000);
  });
});
