import { setTimeout as sleep } from 'node:timers/promises';
import { WtgosError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';

const tries = 4;

/**
 * A stream that is opened anew when it breaks, and goes on where it broke: whoever reads it does not notice. buildah itself
 * gives up at an unexpected end (1.28 does not count that among the errors that it tries again after).
 * The bytes must be the same each time, as those of a blob are; a wrong digest is no reason to try again.
 *
 * @param pauseMs before the second try; it doubles
 */
export async function* again(
  open: () => AsyncIterable<Uint8Array>,
  what: string,
  log: Log,
  pauseMs = 500,
): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  for (let tried = 1; ; tried++) {
    let skip = sent;
    try {
      for await (const chunk of open()) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        sent += rest.length;
        if (rest.length > 0) yield rest;
      }
      return;
    } catch (error) {
      const final = error instanceof WtgosError && ['digest-mismatch', 'interrupted'].includes(error.code);
      if (final || tried === tries) throw error;
      log.warn(`${what} broke off after ${sent} bytes: ${(error as Error).message}; trying again`);
      await sleep(pauseMs * 2 ** (tried - 1));
    }
  }
}
