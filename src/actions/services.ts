import type { WtgosError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Builder, Tool } from '../pipeline/services.ts';
import type { Credentials } from '../registry/credentials.ts';
import type { Verdict } from '../rules/types.ts';
import type { GitHubApi } from '../sigstore/github-store.ts';
import type { Repository } from '../sigstore/keyless/instance.ts';
import type { Origin } from '../sigstore/provenance.ts';

/** Who a workflow run is, for signing without a key. Nothing is asked before it is needed. */
export interface WorkflowIdentity {
  repository(): Promise<Repository>;
  /**
   * A fresh token for Fulcio, masked in every log.
   * @throws UserError `identity-token-missing`, ExternalError `identity-token-failed`
   */
  token(): Promise<string>;
}

/** What an action needs from the world; `runner/` puts it together, tests bring their own. */
export interface Services {
  log: Log;
  /** Absolute; relative paths in inputs start here. */
  cwd: string;
  /** Private folder for what was learned of base images; undefined: nothing is cached. */
  cacheDir: string | undefined;
  /** What that folder may grow to; undefined: see docs/limits.md. */
  cacheBytes?: number | undefined;
  /** What a build with RUN needs; undefined: nothing is run. */
  builder?: Builder | undefined;
  /** The dispatcher's own file, for worker threads; undefined: all work in this thread. */
  workerFile: string | undefined;
  credentials: Credentials;
  /**
   * The text behind an input of kind `secret`: `env://NAME`, `file://PATH`, and bare text, which is a key's PEM text or file,
   * or the password itself. What it gives is masked in every log from then on.
   * @throws UserError `input-invalid` when there is no such variable or file
   */
  readSecret(spec: string, kind: 'key' | 'password'): Promise<string>;
  /** Told of a verdict as soon as there is one; it is shown whatever happens afterwards. */
  judged(verdict: Verdict): void;
  now(): Date;
  /** Seconds since 1970: SOURCE_DATE_EPOCH, else the time of the commit in `cwd`; undefined when neither is known. */
  sourceDateEpoch: number | undefined;
  /** Which workflow run (or which laptop) this is. */
  origin: Origin;
  identity: WorkflowIdentity;
  /** GitHub's REST interface of this run's server. */
  github(token: string): GitHubApi;
  /** This very program: the digest is over the names and digests of all its files. */
  tool: Tool;
  /** Aborted by SIGINT and SIGTERM, with an ExternalError `interrupted` as the reason. */
  signal: AbortSignal;
}

export interface Result {
  /** By the names of the contract. */
  outputs: Record<string, string>;
  /** More for `--json`; members of the same name replace outputs. */
  json?: object;
  /** Markdown for the end of the job summary; all text from outside in it is escaped. */
  summary?: string;
  /** The action ends with this error, after its outputs were set: a policy's no is an answer too. */
  failure?: WtgosError;
}
