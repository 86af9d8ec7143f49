import { spawn } from 'node:child_process';
import { z } from 'zod';
import { ExternalError, UserError } from '../core/errors.ts';
import type { Credential } from './credentials.ts';

const maxAnswerBytes = 64 * 1024;
const answer = z.object({ Username: z.string(), Secret: z.string() });

export interface HelperOptions {
  /** Environment of the helper (its PATH is searched); the process's own when left out. */
  env?: Record<string, string | undefined>;
  /** Milliseconds until a silent helper is ended; 30 s when left out. */
  timeoutMs?: number;
}

/**
 * Asks `docker-credential-NAME get` (github.com/docker/docker-credential-helpers, README "Development") for a server.
 * Undefined when it knows none. What the helper prints is never shown: it may hold the secret.
 * @param cwd a folder that is not the workspace, for a PATH with relative members.
 * @throws UserError `input-invalid` for a name that is no plain program name; ExternalError `tool-failed`
 */
export async function askHelper(
  name: string,
  server: string,
  cwd: string,
  options: HelperOptions = {},
): Promise<Credential | undefined> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
    throw new UserError(
      'input-invalid',
      `The docker config names the credential helper ${JSON.stringify(name.slice(0, 80))}`,
      {
        hint: 'A helper name has letters, digits, ".", "_" and "-".',
      },
    );
  }
  const program = `docker-credential-${name}`;
  const { status, output } = await run(program, server, cwd, options);
  if (status !== 0) {
    if (/credentials not found|no credentials/i.test(output)) return undefined;
    throw failed(program, `ended with status ${status}`);
  }
  const parsed = answer.safeParse(parse(output));
  if (!parsed.success) throw failed(program, 'gave no credentials that can be read');
  const { Username: username, Secret: secret } = parsed.data;
  return username === '<token>' ? { identityToken: secret } : { username, password: secret };
}

function run(program: string, server: string, cwd: string, options: HelperOptions) {
  const timeoutMs = options.timeoutMs ?? 30_000;
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, ['get'], {
      cwd,
      shell: false,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(options.env ? { env: options.env } : {}),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let trouble: string | undefined;
    const stop = (why: string) => {
      trouble ??= why;
      child.kill('SIGKILL');
      // A grandchild may hold the pipe open; its bytes are of no interest any more.
      child.stdout.destroy();
    };
    const timer = setTimeout(() => stop(`gave no answer within ${timeoutMs / 1000} s`), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxAnswerBytes) stop('printed too much');
    });
    // A helper that does not read its input closes the pipe; its answer or status says the rest.
    child.stdin.on('error', () => {});
    child.stdin.end(`${server}\n`);
    child.on('error', (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(failed(program, cause.code === 'ENOENT' ? 'is not on PATH' : `could not be started (${cause.code})`));
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (trouble) reject(failed(program, trouble));
      else resolve({ status, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(program: string, why: string): ExternalError {
  return new ExternalError('tool-failed', `The credential helper ${program} ${why}`, {
    hint: `Try it by hand: echo HOST | ${program} get. Or log in without it, so that the docker config holds the credentials.`,
  });
}
