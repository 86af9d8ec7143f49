import type { BaseVerification } from '../assemble/types.ts';
import type { Digest } from '../core/digest.ts';
import type { SourceLine } from '../core/errors.ts';
import type { Delta, ImageTree, RpmDatabase } from '../image/types.ts';
import type { ImageConfig, ImageManifest } from '../registry/types.ts';
import type { Policy } from './policy.ts';

/** `error` and (in strict mode) `unknown` stop the gate. */
export type Level = 'error' | 'unknown' | 'warning' | 'note';

/** One line of a verdict: data, never an exception. */
export interface Finding {
  /** A rule of the catalogue, such as `PRIV-02`. */
  rule: string;
  level: Level;
  message: string;
  path?: string;
  layer?: number;
  at?: SourceLine;
  /** What was seen, for machines and for the curious. */
  evidence: Record<string, string | number | boolean>;
  /** What to do about it, one sentence. */
  fix?: string;
}

/** What rules may know beside the tree: learned outside of the image. */
export interface Context {
  image: { digest: Digest; manifest: ImageManifest; config: ImageConfig };
  base: {
    /** As named by the caller, e.g. `ghcr.io/ublue-os/bluefin-dx:stable`. */
    reference: string;
    digest: Digest;
    /** Of the index that the reference names, where it names one. */
    rootDigest?: Digest;
    manifest: ImageManifest;
    config: ImageConfig;
    verification: BaseVerification;
  };
  /** Where the image will be published, when known: `ghcr.io/wtgos/wtgos:stable`. */
  targets: readonly string[];
  /** The day of the judgement, UTC, as `2027-01-31`: waivers end. Undefined: no waiver has an effect. */
  today?: string;
}

/** Everything a rule reads. Rules are pure functions of it; `packages` is undefined where no rpmdb could be read. */
export interface Evidence {
  tree: ImageTree;
  baseTree: ImageTree;
  delta: Delta;
  packages: RpmDatabase;
  basePackages: RpmDatabase;
  context: Context;
  policy: Policy;
  /** Image path → the caller's line that put it there, where known. */
  sources: ReadonlyMap<string, SourceLine>;
}

export interface Rule {
  id: string;
  title: string;
  check(evidence: Evidence): Finding[] | Promise<Finding[]>;
}

/** Which clause decided one entry of Δ; `undefined` means that none allows it. */
export interface Decision {
  path: string;
  change: 'added' | 'changed' | 'removed';
  clause: string | undefined;
}

export interface Verdict {
  result: 'pass' | 'fail';
  strict: boolean;
  findings: Finding[];
  decisions: Decision[];
  /** Clauses that decided nothing. */
  unusedClauses: string[];
  /** What was judged, in words, where it is not an image's changed paths: `1 container`. */
  judged?: string;
}
