import { join } from 'node:path';
import type { Digest } from '../core/digest.ts';
import { WtgosError } from '../core/errors.ts';
import { writeFileAtomic } from '../core/files.ts';

/** The links of the chain in their order. */
export const stages = ['build', 'examine', 'gate', 'push', 'sign', 'attest', 'verify', 'tag'] as const;
export type Stage = (typeof stages)[number];

/** What one run did, as it is written to `release.json` and printed by `--json`. Times are ISO 8601, durations milliseconds. */
export interface ReleaseRecord {
  schema: 'https://wtgos.github.io/actions/schemas/release/v1.json';
  target: string | undefined;
  digest: Digest | undefined;
  baseDigest: Digest | undefined;
  stages: { stage: Stage; at: string; ms: number }[];
  tags: { tag: string; reference: string; digest: Digest; before: Digest | undefined }[];
}

/**
 * The journal of a run: a local file for people and tools. Nothing is ever decided from it; what a later
 * run needs it derives again from the registry.
 */
export class Journal {
  readonly record: ReleaseRecord;
  readonly #file: string;
  readonly #now: () => Date;
  /** The stage under way, or where the run stopped. */
  #current: Stage | undefined;

  constructor(directory: string, target: string | undefined, now: () => Date) {
    this.#file = join(directory, 'release.json');
    this.#now = now;
    this.record = {
      schema: 'https://wtgos.github.io/actions/schemas/release/v1.json',
      target,
      digest: undefined,
      baseDigest: undefined,
      stages: [],
      tags: [],
    };
  }

  /** Runs one link of the chain, notes it, and tells an expected error what the registry holds by now. */
  async stage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const at = this.#now();
    this.#current = stage;
    try {
      const result = await work();
      this.record.stages.push({ stage, at: at.toISOString(), ms: this.#now().getTime() - at.getTime() });
      await this.write();
      return result;
    } catch (error) {
      if (error instanceof WtgosError) error.state = [error.state, this.state()].filter(Boolean).join(' ');
      throw error;
    }
  }

  /** What the target holds of this run, in words for a person whose publish just failed. */
  state(): string {
    const { target, digest, tags } = this.record;
    if (target === undefined) return 'Nothing was to be published by this run.';
    const image = `${target}@${digest ?? 'unknown'}`;
    const again = 'Run the same again: it finishes what is missing and doubles nothing.';
    switch (this.#current) {
      case undefined:
      case 'build':
      case 'examine':
      case 'gate':
        return `Nothing was sent to ${target}; every tag is as it was.`;
      case 'push':
        return `Some blobs of ${image} may be in the registry; no tag was moved, nothing was signed. ${again}`;
      case 'sign':
        return `${image} is there by digest, perhaps without its signature; no tag was moved. ${again}`;
      case 'attest':
        return `${image} is there by digest and signed, attestations may be missing; no tag was moved. ${again}`;
      case 'verify':
        return `${image} is there by digest, signed and attested, but not verified; no tag was moved.`;
      case 'tag': {
        const moved = tags.map((entry) => entry.tag).join(', ') || 'none';
        return `${image} is there, signed, attested and verified; tags moved so far: ${moved}. ${again}`;
      }
    }
  }

  /** Notes a tag that now points to the image. */
  async moved(tag: ReleaseRecord['tags'][number]): Promise<void> {
    this.record.tags.push(tag);
    await this.write();
  }

  async write(): Promise<void> {
    await writeFileAtomic(this.#file, `${JSON.stringify(this.record, null, 2)}\n`);
  }
}
