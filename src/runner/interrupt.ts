import { ExternalError, WtgosError } from '../core/errors.ts';

/** GitHub kills a cancelled step 10 s after its SIGINT; podman and systemd give as long after a SIGTERM. */
const graceMs = 6_000;
const signals = ['SIGINT', 'SIGTERM'] as const;

export interface Interruption {
  signal: AbortSignal;
  /** The error to tell of: what a library throws because of the signal is no news. */
  reasonOf(error: unknown): unknown;
  dispose(): void;
}

/**
 * A signal that aborts the run in an orderly way: work that listens ends with an ExternalError `interrupted`, to which
 * the pipeline adds what state is left. Work that does not end in time, or a second signal, ends the process.
 *
 * @param giveUp is called then, with what to say; it exits
 */
export function abortOnSignals(giveUp: (error: ExternalError) => void): Interruption {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return giveUp(unfinished(name));
    controller.abort(
      new ExternalError('interrupted', `stopped by ${name}`, { hint: 'Run the same again when you are ready.' }),
    );
    timer = setTimeout(() => giveUp(unfinished(name)), graceMs);
    timer.unref();
  };
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    reasonOf: (error) =>
      controller.signal.aborted && !(error instanceof WtgosError) ? controller.signal.reason : error,
    dispose() {
      clearTimeout(timer);
      for (const name of signals) process.off(name, stop);
    },
  };
}

function unfinished(signal: string): ExternalError {
  return new ExternalError('interrupted', `stopped by ${signal}; the work did not end in time`, {
    hint: 'Run the same again when you are ready: it finds what is there and doubles nothing.',
    state: 'What a registry or a file that was being written holds by now is not known.',
  });
}
