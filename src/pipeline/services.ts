import type { Digest } from '../core/digest.ts';
import type { Log } from '../core/log.ts';
import type { Programs } from '../core/program.ts';
import type { ImageReference, Store } from '../registry/types.ts';
import type { Origin } from '../sigstore/provenance.ts';

/** What the chain needs from outside; `runner/` and `cli/` put it together, tests bring their own. */
export interface PipelineServices {
  log: Log;
  /** Opens a place where images are, with the credentials that belong to it. */
  open(reference: ImageReference): Promise<Store>;
  /** Private folder for what was learned of base images; undefined: nothing is cached. */
  cacheDir: string | undefined;
  /** What that folder may grow to; undefined: see docs/limits.md. */
  cacheBytes?: number | undefined;
  /** What a build with RUN needs; undefined: nothing is run. */
  builder?: Builder | undefined;
  /** The dispatcher's own file, for worker threads; undefined: layers are read in this thread. */
  workerFile: string | undefined;
  signal: AbortSignal | undefined;
  now(): Date;
  /** Which workflow run (or which laptop) this is, for provenance. */
  origin: Origin;
  tool: Tool;
}

export interface Builder {
  /** For gigabytes that are removed afterwards. */
  scratchDir: string;
  programs: Programs;
}

/** This very program, as records and provenance name it. */
export interface Tool {
  name: string;
  version: string;
  digest: Digest;
}
