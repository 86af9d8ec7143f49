import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { defineAction } from '../actions/contract.ts';
import { contracts } from '../actions/contracts.ts';
import { flag, lines, secret, text as textInput } from '../actions/input.ts';
import { UserError } from '../core/errors.ts';
import { loadSigningKey } from '../sigstore/keys.ts';
import { actionCommand, rawFlags } from './action-command.ts';
import { completionScript } from './completion.ts';
import { program } from './program.ts';
import { type PromptStreams, passwordFromPipe, promptPassword } from './prompt.ts';

const wtgos = join(import.meta.dirname, '../../tests/tools/wtgos.ts');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-cli-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], options: { env?: Record<string, string>; input?: string } = {}) {
  const child = spawn(process.execPath, [wtgos, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(options.input ?? '');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, stdout, stderr };
}

describe('flags', () => {
  const contract = defineAction({
    name: 'example',
    title: 'Example',
    description: 'An example.',
    inputs: {
      image: textInput({ description: 'An image.', required: true }),
      tags: lines({ description: 'Tags.' }),
      strict: flag({ description: 'Strict.', default: 'true' }),
      'plain-http': flag({ description: 'Plain.', default: 'false' }),
      'github-token': secret('password', { description: 'A token.' }),
      'signing-key': secret('key', { description: 'A key.' }),
      'signing-password': secret('password', { description: 'A password.' }),
    },
    outputs: {},
    examples: [],
  });

  const raw = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const command = actionCommand(contract, '')
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
    command.action(() => undefined).parse(args, { from: 'user' });
    return rawFlags(contract, command, env);
  };

  test('are the texts of inputs: repeated, named only, with a value', () => {
    const args = ['--image', 'oci:x', '--tags', 'a', '--tags', 'b', '--plain-http', '--strict=false', '--json'];
    assert.deepEqual(raw(args), { image: 'oci:x', tags: 'a\nb', 'plain-http': 'true', strict: 'false' });
  });

  test('an unknown one, or one without its value, is refused', () => {
    assert.throws(() => raw(['--imgae', 'x']), /unknown option '--imgae'/);
    assert.throws(() => raw(['--image']), /argument missing/);
    assert.throws(() => raw(['left', 'over']), /too many arguments/);
  });

  test('take places of secrets, not secrets', () => {
    const places = { 'signing-key': 'cosign.key', 'signing-password': 'env://PW' };
    assert.deepEqual(raw(['--signing-key', 'cosign.key', '--signing-password', 'env://PW']), places);
    for (const args of [
      ['--signing-password', 'hunter2'],
      ['--signing-key', '-----BEGIN X-----\nhunter2'],
      ['--signing-key', 'x\nhunter2'],
    ]) {
      assert.throws(
        () => raw(args),
        (error) => error instanceof UserError && !`${error.message}${error.hint}`.includes('hunter2'),
      );
    }
  });

  test('COSIGN_PASSWORD is the password when no flag says otherwise', () => {
    assert.deepEqual(raw([], { COSIGN_PASSWORD: '' }), { 'signing-password': 'env://COSIGN_PASSWORD' });
    const args = ['--signing-password', 'file://p'];
    assert.equal(raw(args, { COSIGN_PASSWORD: 'x' })['signing-password'], 'file://p');
  });
});

describe('the command line', () => {
  test('says what is wrong on stderr, with the status of wrong input', async () => {
    for (const args of [['nothing'], ['push-image', '--strict'], ['completion', 'tcsh'], ['tree']]) {
      const { status, stdout, stderr } = await run(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^Wrong input: .*\n {2}What to do: .*--help tells/s);
      assert.match(stderr, /docs\/errors\.md#input-(invalid|missing)\n$/);
      assert.doesNotMatch(stderr, /^error:/m);
    }
  });

  test('suggests what was meant', async () => {
    for (const [args, meant] of [
      [['biuld'], 'build'],
      [['help', 'biuld'], 'build'],
      [['build', '--bse-key', 'x'], '--base-key'],
      [['policy', 'darft'], 'draft'],
    ] as const) {
      const { status, stderr } = await run(args);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`Did you mean ${meant}\\?`));
    }
  });

  test('with --json an error is JSON on stdout and text on stderr', async () => {
    const { status, stdout, stderr } = await run(['push-image', '--json', '--image', 'oci:x']);
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).error.code, 'input-missing');
    assert.match(stderr, /^Wrong input: --to is required/);
    for (const args of [['tree'], ['biuld'], ['push-image', '--image', 'x', '--to']]) {
      const wrong = await run([args[0] ?? '', '--json', ...args.slice(1)]);
      assert.equal(wrong.status, 2);
      const { code, message, hint } = JSON.parse(wrong.stdout).error;
      assert.match(code, /^input-(missing|invalid)$/);
      assert.ok(message && hint);
    }
  });

  test('help is said in every way people ask for it', async () => {
    const { stdout } = await run(['keygen', '--help']);
    assert.match(stdout, /^Usage: wtgos keygen/);
    for (const args of [
      ['keygen', '-h'],
      ['help', 'keygen'],
    ]) {
      assert.deepEqual(await run(args), { status: 0, stdout, stderr: '' });
    }
    assert.deepEqual(await run([]), await run(['--help']));
  });

  test('help and version end with 0 and load no signing library', async () => {
    assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
    const trace = `
      import { registerHooks } from 'node:module';
      registerHooks({ load(url, context, next) { if (/sigstore|zlib|registry\\/remote/.test(url)) console.error('LOADED ' + url); return next(url, context); } });
      process.argv = ['node', 'wtgos', '--help'];
      const { dispatch } = await import('${new URL('../entry.ts', import.meta.url)}');
      await dispatch('cli');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', trace], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /Exit status/);
    assert.doesNotMatch(stderr, /LOADED/);
  });

  test('a reader that goes early, and a disk that is full, end it well', () => {
    const sh = (line: string) => {
      const command = `"${process.execPath}" "${wtgos}"`;
      return spawnSync('bash', ['-c', `set -o pipefail; ${line.replaceAll('WTGOS', command)}`], { encoding: 'utf8' });
    };
    assert.deepEqual(
      [sh('WTGOS completion zsh | true').status, sh('WTGOS nothing 2>&1 >/dev/null | true').status],
      [0, 2],
    );
    if (!existsSync('/dev/full')) return;
    const full = sh('WTGOS completion zsh >/dev/full');
    assert.equal(full.status, 3);
    assert.match(full.stderr, /^Failed outside of wtgos: no space is left while writing to standard output\n/);
  });

  test('every contract has its command', () => {
    const names = program('', '1').commands.map((command) => command.name());
    for (const { name } of contracts) assert.ok(names.includes(name), name);
  });
});

describe('keygen', () => {
  test('writes a key that opens with its password, for its owner alone', async () => {
    const { status, stdout, stderr } = await run(['keygen', '--output', 'a', '--json'], {
      env: { COSIGN_PASSWORD: 'pw' },
    });
    assert.equal(status, 0, stderr);
    const result = JSON.parse(stdout);
    assert.equal((await stat(result.key)).mode & 0o777, 0o600);
    const pem = await readFile(result.key, 'utf8');
    const key = await loadSigningKey(pem, 'pw');
    assert.equal(key.publicKey.fingerprint, result.fingerprint);
    assert.equal(key.publicKey.pem.trim(), (await readFile(result['public-key'], 'utf8')).trim());
    assert.equal(result['public-key-pem'], await readFile(result['public-key'], 'utf8'));
    assert.ok(stderr.includes(result['public-key-pem']), 'people see the public key, too');
    assert.match(stderr, /environments\/publish[\s\S]*gh secret set COSIGN_PRIVATE_KEY --env publish/);
    assert.ok(!(stdout + stderr).includes('PRIVATE KEY--'));
    await assert.rejects(loadSigningKey(pem, 'other'));
  });

  test('a password too short to be hidden is said, and spoils nothing that is printed', async () => {
    const { status, stdout, stderr } = await run(['keygen', '--output', 'short'], { env: { COSIGN_PASSWORD: 'e' } });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^warning: a secret has fewer than 4 characters/);
    assert.doesNotMatch(stdout, /\*\*\*/);
  });

  test('takes the password from a pipe', async () => {
    const { status } = await run(['keygen', '--output', 'b'], { input: 'piped\nrest' });
    assert.equal(status, 0);
    await loadSigningKey(await readFile(join(folder, 'b/cosign.key'), 'utf8'), 'piped');
  });

  test('a pipe that says nothing gives no password: what should have written it failed', async () => {
    const { status, stderr } = await run(['keygen', '--output', 'c'], { input: '' });
    assert.equal(status, 2);
    assert.match(stderr, /no password was given/);
    await assert.rejects(readdir(join(folder, 'c')));
  });

  test('an empty password is warned of, also when all else is quiet', async () => {
    const { status, stderr, stdout } = await run(['keygen', '--output', 'd', '--quiet'], { input: '\n' });
    assert.equal(status, 0, stderr);
    assert.match(stdout + stderr, /^warning: the key is encrypted with an empty password/m);
  });

  test('overwrites nothing, and leaves no half of a pair', async () => {
    const env = { COSIGN_PASSWORD: '' };
    await writeFile(join(folder, 'cosign.pub'), 'mine');
    const { status, stderr } = await run(['keygen'], { env });
    assert.equal(status, 2);
    assert.match(stderr, /cosign\.pub is there already/);
    assert.equal(await readFile(join(folder, 'cosign.pub'), 'utf8'), 'mine');
    assert.ok(!(await readdir(folder)).includes('cosign.key'));
  });
});

describe('the prompt', () => {
  const terminal = () => {
    const modes: boolean[] = [];
    const input = Object.assign(new PassThrough(), {
      setRawMode(mode: boolean) {
        modes.push(mode);
        return this;
      },
    });
    const output = new PassThrough();
    const streams = { input, output } as unknown as PromptStreams;
    return { input, modes, streams, shown: () => String(output.read() ?? '') };
  };

  /** Types each text once the prompt for it is there. */
  async function type(terminal_: ReturnType<typeof terminal>, ...typed: string[]) {
    const asked = promptPassword(terminal_.streams);
    asked.catch(() => undefined);
    for (const line of typed) {
      await new Promise((done) => setTimeout(done, 5));
      terminal_.input.write(line);
    }
    return asked;
  }

  test('shows nothing of what is typed, and knows backspace', async () => {
    const t = terminal();
    assert.equal(await type(t, 'hunterX\u007f2\r', 'hunter2\r'), 'hunter2');
    assert.doesNotMatch(t.shown(), /hunter/);
    assert.deepEqual(t.modes, [true, false, true, false]);
  });

  test('two different passwords, Ctrl-C and Ctrl-D end it, and the terminal is as before', async () => {
    for (const typed of [['a\r', 'b\r'], ['a\u0003'], ['\u0004']]) {
      const t = terminal();
      await assert.rejects(type(t, ...typed), (error) => error instanceof UserError);
      assert.equal(t.modes.at(-1), false);
    }
  });

  test('a pipe is bounded', async () => {
    async function* endless() {
      for (;;) yield 'x'.repeat(10_000);
    }
    await assert.rejects(passwordFromPipe(endless()), UserError);
  });
});

describe('completion', () => {
  const complete = (script: string, ...words: string[]) => {
    const { stdout, status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `${script}\nCOMP_WORDS=(wtgos "$@"); COMP_CWORD=$#; _wtgos; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim().split('\n');
  };

  test('bash completes commands and flags', () => {
    const script = completionScript(program('', '1'), 'bash');
    assert.deepEqual(complete(script, 'verify-'), ['verify-immutability', 'verify-image']);
    assert.deepEqual(complete(script, 'build', '--signing-'), ['--signing-key', '--signing-password']);
    assert.deepEqual(complete(script, 'completion', 'z'), ['zsh']);
    assert.deepEqual(complete(script, 'help', 'keyg'), ['keygen']);
    assert.deepEqual(complete(script, 'policy', 'd'), ['draft']);
    assert.deepEqual(complete(script, 'build', '--engine', 'b'), ['buildah']);
    assert.deepEqual(complete(script, 'build', '--publish', 't'), ['true']);
    assert.deepEqual(complete(script, 'build', '--publish', '--tag'), ['--tags']);
    assert.deepEqual(complete(script, 'build', '--base-key', 'x'), [''], 'a file');
  });

  test('fish is told that true and false may be the next word', () => {
    const lines = completionScript(program('', '1'), 'fish').split('\n');
    const wanted = "-n '__fish_seen_subcommand_from build; and __fish_prev_arg_in --publish' -f -a 'true false'";
    assert.ok(lines.includes(`complete -c wtgos ${wanted}`));
  });

  test('zsh and fish know every command and flag, and no text breaks out of its quotes', () => {
    const root = program('', '1');
    for (const shell of ['zsh', 'fish'] as const) {
      const script = completionScript(root, shell);
      for (const command of root.commands) {
        assert.ok(script.includes(command.name()));
        for (const option of command.options) assert.ok(script.includes(option.long?.slice(2) ?? '?'), option.flags);
      }
      for (const line of script.split('\n')) assert.equal((line.match(/'/g) ?? []).length % 2, 0, line);
    }
  });
});
