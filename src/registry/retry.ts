import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../core/log.ts';
import { Failure } from './failure.ts';

export interface RetryPolicy {
  /** How often one request is tried at most. */
  tries: number;
  /** Milliseconds of the first pause; each further one doubles, up to `maxMs`, less a random part. */
  baseMs: number;
  maxMs: number;
  /** Milliseconds that a Retry-After may ask for at most; a longer one is cut to it. */
  maxRetryAfterMs: number;
}

export const defaultRetry: RetryPolicy = { tries: 6, baseMs: 500, maxMs: 15_000, maxRetryAfterMs: 60_000 };

export interface RetryContext {
  policy: RetryPolicy;
  log: Log;
  signal: AbortSignal | undefined;
}

/** Milliseconds. */
const noticed = 5_000;

/**
 * Tries until it goes well, a Failure is not transient, or the tries are used up. The attempt learns its number, from 1.
 * @throws ExternalError for a Failure; anything else passes through.
 */
export async function retrying<T>(context: RetryContext, attempt: (number: number) => Promise<T>): Promise<T> {
  const { policy, log, signal } = context;
  const started = performance.now();
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt(number);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (!error.details.transient || number >= policy.tries) {
        throw error.toExternalError(number, performance.now() - started);
      }
      const pause = pauseMs(policy, number, error.details.retryAfterMs);
      // A pause that people notice is told to them.
      const tell = pause < noticed ? 'debug' : 'info';
      log[tell](`${error.message}; try ${number + 1} of ${policy.tries} in ${(pause / 1000).toFixed(1)} s`);
      await sleep(pause, undefined, signal ? { signal } : undefined);
    }
  }
}

/** Milliseconds before the next try. A Retry-After is a floor, so that many clients do not come back at one moment. */
export function pauseMs(policy: RetryPolicy, number: number, retryAfterMs: number | undefined): number {
  const full = Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1));
  const jittered = full * (0.5 + Math.random() / 2);
  return Math.min(retryAfterMs ?? 0, policy.maxRetryAfterMs) + jittered;
}
