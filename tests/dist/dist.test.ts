import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { contracts } from '../../src/actions/contracts.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** What `uses: wtgos/actions@v1` brings: action.yml files, dist, policies; no node_modules. */
let copy: string;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'wtgos-dist-'));
  for (const part of ['dist', 'actions', 'action.yml', 'build', 'policies', 'package.json']) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
});
after(() => rm(copy, { recursive: true, force: true }));

async function start(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, stdout, stderr, ms: performance.now() - started };
}

describe('the bundle', () => {
  test('is smaller than 6 MB', async () => {
    const names = await readdir(join(root, 'dist'), { recursive: true });
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(root, 'dist', name))).size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total < 6_000_000, `${total} bytes`);
  });

  test('what the bundle leaves out is asked for by nobody', async () => {
    const sources = await readdir(join(root, 'src'), { recursive: true });
    for (const name of sources.filter((each) => each.endsWith('.ts'))) {
      const source = await readFile(join(root, 'src', name), 'utf8');
      assert.doesNotMatch(source, /getAgentDispatcher|from 'undici'|textConverted/, name);
    }
    // And nothing is loaded from beside dist/: all that is required by name is Node's own.
    for (const name of (await readdir(join(root, 'dist'))).filter((each) => each.endsWith('.js'))) {
      const code = await readFile(join(root, 'dist', name), 'utf8');
      for (const [, module = ''] of code.matchAll(/createRequire\(import\.meta\.url\)\("([^"]+)"\)/g)) {
        assert.ok(isBuiltin(module), `${name} requires ${module}`);
      }
    }
  });

  for (const { name } of contracts) {
    test(`${name} starts from its action.yml and says what input is missing or wrong`, async () => {
      const yaml = parse(await readFile(join(copy, 'actions', name, 'action.yml'), 'utf8'));
      assert.equal(yaml.runs.using, 'node24');
      const main = join(copy, 'actions', name, yaml.runs.main);
      const ended = await start(main, [], {
        GITHUB_ACTIONS: 'true',
        INPUT_BOGUS: 'x',
        INPUT_CONTAINERFILE: '/nowhere/at/all',
      });
      assert.equal(ended.status, 2, ended.stdout + ended.stderr);
      assert.match(ended.stdout, /::error/);
      assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at .*\(/m);
      // Generous: the figure is taken in bench/start-up.ts.
      assert.ok(ended.ms < 5_000, `${ended.ms} ms`);
    });
  }

  test('root and build/ are the same action', async () => {
    const [atRoot, inBuild] = await Promise.all(
      ['action.yml', 'build/action.yml'].map(async (file) => parse(await readFile(join(root, file), 'utf8'))),
    );
    assert.deepEqual(atRoot.inputs, inBuild.inputs);
    assert.equal(resolve(copy, atRoot.runs.main), resolve(copy, 'build', inBuild.runs.main));
  });

  test('the command runs from anywhere without node_modules', async () => {
    const help = await start(join(copy, 'dist', 'wtgos.js'), ['build', '--help']);
    assert.equal(help.status, 0, help.stderr);
    for (const input of Object.keys(contracts.find(({ name }) => name === 'build')?.inputs ?? {})) {
      assert.match(help.stdout, new RegExp(`--${input}\\b`));
    }
  });

  test('a reader that stops early is no error', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${join(copy, 'dist', 'wtgos.js')}" --help | head -n 1`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    assert.equal(stderr, '');
  });
});
