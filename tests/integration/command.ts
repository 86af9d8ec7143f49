import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { password } from './world.ts';

const program = resolve(import.meta.dirname, '..', 'tools', 'wtgos.ts');

/** Starts `wtgos` from source, with a clean environment and a cache beside the folder. */
export function startCommand(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      COSIGN_PASSWORD: password,
      SOURCE_DATE_EPOCH: '1767225600',
      TMPDIR: tmpdir(),
      XDG_CACHE_HOME: join(cwd, '..', 'cache'),
      ...env,
    },
  });
}

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `wtgos` from source to its end. */
export async function command(cwd: string, args: readonly string[], env?: Record<string, string>): Promise<Ended> {
  const child = startCommand(cwd, args, env);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, stdout, stderr };
}
