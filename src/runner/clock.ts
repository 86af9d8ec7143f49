import { UserError } from '../core/errors.ts';

/** Year 9999: the last that ISO 8601 writes with four digits. */
const lastSecond = 253_402_300_799;

/**
 * The one clock of a build, in seconds since 1970: SOURCE_DATE_EPOCH (reproducible-builds.org), else the time of the
 * commit that is checked out; undefined when neither is known.
 * @throws UserError `input-invalid` for a SOURCE_DATE_EPOCH that is no time
 */
export function sourceDateEpoch(env: NodeJS.ProcessEnv, commitTime: number | undefined): number | undefined {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given === undefined || given === '')
    return commitTime !== undefined && commitTime <= lastSecond ? commitTime : undefined;
  const seconds = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
  if (seconds <= lastSecond) return seconds;
  throw new UserError('input-invalid', 'SOURCE_DATE_EPOCH is no number of seconds since 1970', {
    hint: 'Unset it, or set it to what `git log -1 --format=%ct` prints.',
  });
}
