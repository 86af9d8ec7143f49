import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalError } from '../core/errors.ts';
import { outputOf } from '../core/program.ts';
import { programsOf } from './programs.ts';

const env = {
  PATH: process.env['PATH'],
  COSIGN_PASSWORD: 'hidden',
  GITHUB_TOKEN: 'hidden',
  HTTPS_PROXY: 'http://proxy',
};
const cwd = '/';

function programs(signal = new AbortController().signal) {
  return programsOf(env, signal);
}

test('a program: its lines, its status, its environment without secrets', async () => {
  const lines: string[] = [];
  const line = (text: string, stream: string) => lines.push(`${stream} ${text}`);
  const script = 'echo one; echo two >&2; printf three; env | sort | cut -d= -f1 | tr "\\n" " "; exit 7';
  const status = await programs().run('sh', ['-c', script], { cwd, env: { OWN: 'x' }, line });
  assert.equal(status, 7);
  assert.deepEqual(
    lines.filter((one) => one.startsWith('err')),
    ['err two'],
  );
  assert.match(lines.join('\n'), /^out one$/m);
  assert.match(lines.join('\n'), /^out threeHTTPS_PROXY OWN PATH PWD/m);
});

test('nothing stands on its standard input', async () => {
  assert.equal(await outputOf(programs(), 'cat', [], { cwd }), '');
});

test('long lines come in pieces, Windows line ends go', async () => {
  const script = 'head -c 200000 /dev/zero | tr "\\0" x; printf "\\r\\nend\\r\\n"';
  const lines: string[] = [];
  await programs().run('sh', ['-c', script], { cwd, line: (text) => lines.push(text) });
  assert.equal(lines.join('').replaceAll('x', ''), 'end');
  assert.ok(lines.length > 2);
});

test('a program that is not there, and one that cannot be started', async () => {
  await assert.rejects(outputOf(programs(), 'wtgos-no-such-program', [], { cwd }), { code: 'tool-missing' });
  await assert.rejects(outputOf(programs(), '/etc/passwd', [], { cwd }), { code: 'tool-failed' });
});

test('a failure is told with its last words', async () => {
  const failing = outputOf(programs(), 'sh', ['-c', 'echo why >&2; exit 3'], { cwd });
  await assert.rejects(failing, { code: 'tool-failed', message: /sh -c ended with status 3: why/ });
});

test('what a signal ended has a status as in a shell', async () => {
  assert.equal(await programs().run('sh', ['-c', 'kill -9 $$'], { cwd, line() {} }), 137);
});

test('an aborted run ends the program and what it started', async () => {
  const controller = new AbortController();
  const reason = new ExternalError('interrupted', 'stopped');
  let child = 0;
  const line = (text: string) => {
    child = Number(text);
    controller.abort(reason);
  };
  const running = programs(controller.signal).run('sh', ['-c', 'sleep 100 & echo $!; wait'], { cwd, line });
  await assert.rejects(running, (error) => error === reason);
  for (let tries = 0; tries < 50 && isAlive(child); tries++) await sleep(20);
  assert.ok(child > 0 && !isAlive(child), 'what it started still runs');
  await assert.rejects(programs(controller.signal).run('true', [], { cwd, line() {} }), (error) => error === reason);
});

test('what is left running with the output open does not hold us', async () => {
  const started = Date.now();
  await programs().run('sh', ['-c', 'setsid sleep 30 &'], { cwd, line() {} });
  assert.ok(Date.now() - started < 20_000);
});

function isAlive(pid: number): boolean {
  try {
    // A dead one may wait for its parent, which is whoever started this machine.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

test('what tidies up runs although the run was stopped', async () => {
  const stop = new AbortController();
  stop.abort(new ExternalError('interrupted', 'stopped'));
  const stopped = programs(stop.signal);
  await assert.rejects(outputOf(stopped, 'echo', ['x'], { cwd }), { code: 'interrupted' });
  assert.equal(await outputOf(stopped, 'echo', ['x'], { cwd, tidies: true }), 'x');
});
