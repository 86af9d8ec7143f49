import { join } from 'node:path';
import type { Digest } from '../core/digest.ts';
import { writeFileAtomic } from '../core/files.ts';
import type { ImageTree } from '../image/types.ts';
import type { Store } from '../registry/types.ts';
import { judge } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/types.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import { type AssembleOptions, assemble } from './assemble.ts';
import { stagedCandidate } from './candidate.ts';
import { type Examined, examine, type ReadPolicy } from './examine.ts';
import { gate } from './gate.ts';
import { osVersionOf } from './os-release.ts';
import { type Published, publish, publishLinks } from './publish.ts';
import { Journal, type ReleaseRecord } from './release.ts';
import type { PipelineServices } from './services.ts';
import { requireSigners, type Signers } from './signers.ts';
import { statementsOf } from './statements.ts';
import { planTags } from './tags.ts';
import { type TagTarget, tagTargets } from './target.ts';

export interface BuildOptions extends AssembleOptions {
  policy: ReadPolicy;
  strict: boolean;
  /** Where to publish; undefined: the chain ends at the gate. */
  publish: Publication | undefined;
  /** Told of the verdict before the gate acts on it. */
  judged(verdict: Verdict, examined: Examined): void | Promise<void>;
}

export interface Publication extends Signers {
  target: Store;
  /** Plain, or templates: docs/tags.md. */
  tags: readonly string[];
  /** What a layout's tags stand for; templates, too. */
  references: readonly string[];
  allowRollback: boolean;
  /** Keeps the attestations, too. */
  alsoAttestIn?: AttestationStore | undefined;
}

export interface Built {
  digest: Digest;
  baseDigest: Digest;
  /** The layout with the built image. */
  image: string;
  /** The file with the check record. */
  recordFile: string;
  examined: Examined;
  published: Published | undefined;
  release: ReleaseRecord;
}

/** The links that decide; tests replace one to see that it is missed. */
export const links = { ...publishLinks, judge, gate };
export type Links = typeof links;

/**
 * The whole chain: a tag can only ever point at an image that was built from a pinned and verified base, checked in
 * full against a policy, signed, attested, and verified once more the way a host would verify it.
 *
 * @throws WtgosError; its `state` says what the target holds by then
 */
export async function build(options: BuildOptions, services: PipelineServices, chain: Links = links): Promise<Built> {
  const { log } = services;
  const { publish: publication } = options;
  const journal = new Journal(options.outputDir, publication?.target.name, services.now);
  // Wrong input is found before any work, not after half of it.
  const tagPlan = publication && planTags(publication.tags, publication.references, { ...options, ...services }, log);
  const tagsFor = (osVersion: string | undefined): TagTarget[] => {
    if (!publication || !tagPlan) return [];
    const { tags, references } = tagPlan.fill(osVersion);
    return tagTargets(publication.target, tags, references);
  };
  let tags = tagsFor('0');
  if (publication) requireSigners(publication, options.policy.policy, log);

  const staged = await journal.stage('build', () =>
    log.step('Build', () => assemble({ ...options, outputDir: join(options.outputDir, 'image') }, services)),
  );
  journal.record.digest = staged.digest;
  journal.record.baseDigest = staged.base.digest;

  const targets = async (tree: ImageTree) => {
    tags = tagsFor(tagPlan?.needsOsVersion ? await osVersionOf(tree) : undefined);
    return tags.map(({ reference }) => reference);
  };
  const examined = await journal.stage('examine', () =>
    log.step('Check', () =>
      examine(
        stagedCandidate(staged),
        options.policy,
        { strict: options.strict, targets, judge: chain.judge },
        services,
      ),
    ),
  );
  const recordFile = join(options.outputDir, 'check-record.json');
  await writeFileAtomic(recordFile, examined.record);
  await options.judged(examined.verdict, examined);
  await journal.stage('gate', async () => chain.gate(examined.verdict));

  const published =
    publication &&
    (await publish(
      staged,
      examined,
      { ...publication, tags, statements: await statementsOf(staged, examined, options, services) },
      journal,
      services,
      chain,
    ));
  return {
    digest: staged.digest,
    baseDigest: staged.base.digest,
    image: `oci:${staged.dir}`,
    recordFile,
    examined,
    published,
    release: journal.record,
  };
}
