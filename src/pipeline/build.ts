import { join } from 'node:path';
import type { StagedImage } from '../assemble/types.ts';
import type { Digest } from '../core/digest.ts';
import { writeFileAtomic } from '../core/files.ts';
import type { ImageTree } from '../image/types.ts';
import type { Store, StoredManifest } from '../registry/types.ts';
import { judge } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/types.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import { type AssembleOptions, assemble, prepare as prepareBuild } from './assemble.ts';
import { stagedCandidate } from './candidate.ts';
import { digestContext } from './context-digest.ts';
import { type Examined, examine, type ReadPolicy } from './examine.ts';
import { gate } from './gate.ts';
import { osVersionOf } from './os-release.ts';
import { type Published, publish, publishLinks } from './publish.ts';
import { Journal, type ReleaseRecord } from './release.ts';
import { requireNoRunBesideKey } from './run-beside-key.ts';
import type { PipelineServices } from './services.ts';
import { requireSigners, type Signers } from './signers.ts';
import { type BuildInputs, buildInputsOf, statementsOf } from './statements.ts';
import { planTags } from './tags.ts';
import { takeOver } from './take-over.ts';
import { type TagTarget, tagTargets } from './target.ts';
import { findUnchanged, type Unchanged } from './unchanged.ts';

export interface BuildOptions extends AssembleOptions {
  policy: ReadPolicy;
  strict: boolean;
  /** Where to publish; undefined: the chain ends at the gate. */
  publish: Publication | undefined;
  /** Ends at the gate although it is known where to publish: all of several images are judged before one of them is sent. */
  onlyJudge?: boolean;
  /** A key or an identity is within reach of this process, whether or not it publishes. */
  signerAtHand?: boolean;
  /** Run what the Containerfile says all the same. */
  runWithKey?: boolean;
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
  /** Judged, signed and verified for the tags, which stay where they are: a part of an index. */
  leaveTags?: boolean;
}

export interface Built {
  digest: Digest;
  baseDigest: Digest;
  /** The layout with the built image. */
  image: string;
  /** The file with the check record. */
  recordFile: string;
  examined: Examined;
  /** What the tags that were asked for come to. */
  tags: readonly string[];
  published: Published | undefined;
  release: ReleaseRecord;
}

/** The links that decide; tests replace one to see that it is missed. */
export const links = { ...publishLinks, judge, gate };
export type Links = typeof links;

/** Nothing had to be done: the published image is what would be built, and verifies. */
export interface Kept {
  kept: Unchanged;
  baseDigest: Digest;
  recordFile: string;
  release: ReleaseRecord;
}

type Begun = { kept: Unchanged; baseDigest: Digest } | { staged: StagedImage; inputs: BuildInputs | undefined };

/** Leaves a published image as it is where the same would be built again: `declarative` only where nothing is run. */
export type SkipUnchanged = 'declarative' | 'always';

/**
 * The whole chain: a tag can only ever point at an image that was built from a pinned and verified base, checked in
 * full against a policy, signed, attested, and verified once more the way a host would verify it.
 *
 * @throws WtgosError; its `state` says what the target holds by then
 */
export async function build(options: BuildOptions, services: PipelineServices, chain: Links = links): Promise<Built> {
  const built = await buildUnlessUnchanged(options, undefined, services, chain);
  if ('kept' in built) throw new TypeError('nobody asked to leave anything as it is');
  return built;
}

/** {@link build}, unless the same is published already. @throws WtgosError as that */
export async function buildUnlessUnchanged(
  options: BuildOptions,
  skip: SkipUnchanged | undefined,
  services: PipelineServices,
  chain: Links = links,
): Promise<Built | Kept> {
  const tidying: (() => Promise<void>)[] = [];
  try {
    return await buildInOrder(options, skip, services, chain, tidying);
  } finally {
    for (const tidy of tidying) await tidy();
  }
}

async function buildInOrder(
  options: BuildOptions,
  skip: SkipUnchanged | undefined,
  services: PipelineServices,
  chain: Links,
  tidying: (() => Promise<void>)[],
): Promise<Built | Kept> {
  const { log } = services;
  const { publish: publication } = options;
  const journal = new Journal(options.outputDir, publication?.target.name, services.now);
  const recordFile = join(options.outputDir, 'check-record.json');
  // Wrong input is found before any work, not after half of it.
  const tagPlan = publication && planTags(publication.tags, publication.references, { ...options, ...services }, log);
  const tagsFor = (osVersion: string | undefined): TagTarget[] => {
    if (!publication || !tagPlan) return [];
    const { tags, references } = tagPlan.fill(osVersion);
    return tagTargets(publication.target, tags, references);
  };
  let tags = tagsFor('0');
  if (publication) requireSigners(publication, options.policy.policy, log);

  const work = await journal.stage('build', () =>
    log.step('Build', async (): Promise<Begun> => {
      const looking = publication && skip && tagPlan ? readNow(publication.target, tagPlan.plain) : undefined;
      const { takenOver } = options;
      const asked = takenOver !== undefined || options.runWithKey;
      const isBesideKey = (publication !== undefined || options.signerAtHand === true) && !asked;
      const prepared = await prepareBuild(options, services, isBesideKey ? requireNoRunBesideKey : undefined);
      const context = publication && (await digestContext(prepared.plan, options));
      const inputs = context && buildInputsOf(prepared, context.digest, options, services);
      if (publication && inputs && looking && (skip === 'always' || prepared.plan.engine === 'append')) {
        const now = await looking;
        const { policy, strict } = options;
        const base = prepared.base.digest;
        const kept = await findUnchanged(
          { ...publication, now, tagsFor, inputs, base, policy, strict },
          services,
          chain,
        );
        if (typeof kept !== 'string') return { kept, baseDigest: base };
        log.info(`to be built anew: ${kept}`);
      }
      const staged =
        takenOver === undefined
          ? await assemble({ ...options, outputDir: join(options.outputDir, 'image') }, services, prepared, tidying)
          : await takeOver(takenOver, prepared, options, services);
      if (!inputs || context?.isSame()) return { staged, inputs };
      log.warn('the build context changed meanwhile: what was read of it is not attested');
      return { staged, inputs: { ...inputs, context: undefined } };
    }),
  );
  if ('kept' in work) {
    const { kept, baseDigest } = work;
    journal.record.digest = kept.digest;
    journal.record.baseDigest = baseDigest;
    await writeFileAtomic(recordFile, kept.record);
    for (const tag of kept.tags) {
      await journal.moved(tag);
      log.info(`already published, verified again: ${tag.reference} is ${kept.digest}`);
    }
    return { kept, baseDigest, recordFile, release: journal.record };
  }
  const { staged, inputs } = work;
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
  await writeFileAtomic(recordFile, examined.record);
  await options.judged(examined.verdict, examined);
  await journal.stage('gate', async () => chain.gate(examined.verdict));

  const sending = options.onlyJudge ? undefined : publication;
  const published =
    sending &&
    inputs &&
    (await publish(
      staged,
      examined,
      { ...sending, tags, statements: await statementsOf(staged, examined, inputs, options.created) },
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
    tags: tags.map(({ tag }) => tag),
    published,
    release: journal.record,
  };
}

/** What tags point to now; begun before anyone waits for it, so an error is told to whoever does. */
function readNow(target: Store, tags: readonly string[]): Promise<(StoredManifest | undefined)[]> {
  const reading = Promise.all(tags.map((tag) => target.getManifest(tag)));
  reading.catch(() => {});
  return reading;
}
