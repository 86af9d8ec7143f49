import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { ExternalError, UserError } from '../core/errors.ts';
import type { Programs } from '../core/program.ts';

/** What a program may know of this process's environment: how to find things, and how to reach the network. */
const passed = [
  ...['PATH', 'LANG', 'LC_ALL', 'TZ', 'USER', 'LOGNAME', 'XDG_RUNTIME_DIR', 'TERM'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'BUILDAH_ISOLATION'],
];
/** Between asking a program to end and ending it: there must be time left to tidy up, see `interrupt.ts`. */
const graceMs = 2_500;
/** For reading the last of what an ended program printed. */
const drainMs = 500;
const maxLineBytes = 64 * 1024;

/** Runs the programs of this machine. */
export function programsOf(env: NodeJS.ProcessEnv, signal: AbortSignal): Programs {
  const base = Object.fromEntries(passed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  return {
    run: (program, args, options) =>
      new Promise((resolve, reject) => {
        if (signal.aborted && !options.tidies) return reject(signal.reason);
        const child = spawn(program, args, {
          cwd: options.cwd,
          env: { ...base, ...options.env },
          stdio: [options.input ?? 'ignore', 'pipe', 'pipe'],
          // A group of its own, so that what it started can be ended with it.
          detached: true,
        });
        let killer: NodeJS.Timeout | undefined;
        const stop = () => {
          endGroup(child.pid, 'SIGTERM');
          killer = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs);
        };
        if (!options.tidies) signal.addEventListener('abort', stop, { once: true });
        for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const])
          if (stream) eachLine(stream, (text) => options.line(text, name));
        const ended = () => {
          signal.removeEventListener('abort', stop);
          clearTimeout(killer);
        };
        child.once('error', (error: NodeJS.ErrnoException) => {
          ended();
          reject(startError(program, error));
        });
        child.once('exit', () => {
          endGroup(child.pid, 'SIGKILL');
          // What it left running elsewhere may hold its output open for ever.
          setTimeout(() => [child.stdout, child.stderr].map((stream) => stream?.destroy()), drainMs).unref();
        });
        child.once('close', (status, name) => {
          ended();
          if (signal.aborted && !options.tidies) reject(signal.reason);
          else resolve(status ?? 128 + (name === null ? 0 : constants.signals[name]));
        });
      }),
  };
}

function endGroup(pid: number | undefined, name: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // It ended by itself.
  }
}

function eachLine(stream: Readable, tell: (text: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line.replace(/\r$/, ''));
    if (rest.length > maxLineBytes) {
      tell(rest);
      rest = '';
    }
  });
  stream.on('end', () => {
    rest += decoder.end();
    if (rest !== '') tell(rest);
  });
}

function startError(program: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') {
    return new UserError('tool-missing', `there is no program ${program} on this machine`, {
      hint: `Install it (Debian, Ubuntu, Fedora: the package ${program}).`,
    });
  }
  return new ExternalError('tool-failed', `${program} cannot be started: ${error.code ?? error.message}`, {
    cause: error,
  });
}
