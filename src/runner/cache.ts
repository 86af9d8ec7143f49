import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';

/** A runner's own temporary folder (no other job can have written to it), else the person's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env['RUNNER_TEMP']) return join(env['RUNNER_TEMP'], 'wtgos-cache');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wtgos');
}

/**
 * WTGOS_CACHE_MIB in bytes: what the cache may grow to; undefined when it is not set.
 * @throws UserError `input-invalid` for what is no number
 */
export function cacheBytes(env: NodeJS.ProcessEnv): number | undefined {
  const given = env['WTGOS_CACHE_MIB'];
  if (given === undefined || given === '') return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1024 * 1024;
  throw new UserError('input-invalid', 'WTGOS_CACHE_MIB is no number of MiB', {
    hint: 'Unset it for 2048, or set it to a whole number; 0 keeps nothing.',
  });
}
