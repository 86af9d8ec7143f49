import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import { reasonOf } from '../core/files.ts';

const maxBytes = 64 * 1024;

/**
 * The text behind a secret input: `env://NAME`, `file://PATH`; bare text is the password itself, or a key's PEM text or file.
 * @throws UserError `input-invalid`; the message has the variable or file, never the text
 */
export async function readSecret(
  spec: string,
  kind: 'key' | 'password',
  place: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const trimmed = spec.trim();
  if (trimmed.startsWith('env://')) return fromEnvironment(trimmed.slice('env://'.length), place.env);
  if (trimmed.startsWith('file://')) return fromFile(trimmed.slice('file://'.length), kind, place.cwd);
  if (kind === 'password' || trimmed.startsWith('-----BEGIN ')) return spec;
  if (trimmed.includes('\n')) {
    throw new UserError('input-invalid', 'the key is neither PEM text nor a file', {
      hint: 'PEM text starts with -----BEGIN. Was the secret stored whole, with its line breaks?',
    });
  }
  return fromFile(trimmed, kind, place.cwd);
}

function fromEnvironment(name: string, env: NodeJS.ProcessEnv): string {
  const value = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && Object.hasOwn(env, name) ? env[name] : undefined;
  if (value !== undefined) return value;
  throw new UserError('input-invalid', `there is no environment variable ${JSON.stringify(name.slice(0, 80))}`, {
    hint: 'In a workflow a step gets it by `env:`, from a secret; in a shell, by `export`.',
  });
}

/** The line break that editors put at the end of a file is no part of a password. */
async function fromFile(file: string, kind: 'key' | 'password', cwd: string): Promise<string> {
  try {
    await using handle = await open(resolve(cwd, file), 'r');
    const buffer = Buffer.alloc(maxBytes + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > maxBytes) throw new UserError('input-invalid', `the ${kind} file is larger than 64 KiB`);
    const text = buffer.toString('utf8', 0, bytesRead);
    return kind === 'password' ? text.replace(/\r?\n$/, '') : text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    // A key pasted in one line would land here: its text is not shown.
    const name = file.length > 200 ? 'the file that was named' : JSON.stringify(file);
    throw new UserError(
      'input-invalid',
      `the ${kind} cannot be read from ${name}${code === undefined ? '' : `: ${reasonOf(code)}`}`,
      {
        hint: 'Give a file that is there, env://NAME, or the text itself by a secret.',
      },
    );
  }
}
