/** Where logic says what it does. `runner/` gives the real ones; nothing else writes to a terminal. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** Shown only when debugging was asked for. */
  debug(message: string): void;
  /** A named part of the work: a group in a runner's log, a timed line on a terminal. Errors pass through. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Bytes done of a total (undefined when unknown), for long transfers. May be called often; the log decides what to show. */
  progress(label: string, doneBytes: number, totalBytes: number | undefined): void;
}

/** For tests and library use: says nothing. */
export const silentLog: Log = {
  info() {},
  warn() {},
  debug() {},
  step: (_title, work) => work(),
  progress() {},
};
