import { type Digest, sha256 } from '../core/digest.ts';
import { diffTrees } from '../image/delta.ts';
import { indexBaseAndImage, indexImage } from '../image/index-image.ts';
import { readRpmDatabase } from '../image/rpmdb/read.ts';
import type { ImageTree } from '../image/types.ts';
import { judge } from '../rules/evaluate.ts';
import type { Policy } from '../rules/policy.ts';
import { checkRecord } from '../rules/record.ts';
import type { Evidence, Verdict } from '../rules/types.ts';
import type { Candidate } from './candidate.ts';
import type { PipelineServices } from './services.ts';
import { indexOptions, layerSources } from './stored-image.ts';

/** A policy as it was read, with the digest of its file's very bytes, or over all its files where it has several. */
export interface ReadPolicy {
  policy: Policy;
  digest: Digest;
}

/** References that only the image itself tells. */
type TargetsOf = (tree: ImageTree) => Promise<readonly string[]>;

/** What was learned of a staged image, and the verdict on it. */
export interface Examined {
  evidence: Evidence;
  verdict: Verdict;
  /** The check record as canonical JSON; it is attested with the image. */
  record: string;
  recordDigest: Digest;
  /** The whole tree, for later questions (the host's policy). */
  tree: ImageTree;
}

/**
 * Reads every layer of an image once (the base's from the cache where they are known), compares with the
 * base and judges the difference.
 *
 * @param targets references under which it would be published; empty when unknown, a function when they follow from it
 * @throws ExternalError when a layer cannot be read or is not what its digests say
 */
export async function examine(
  candidate: Candidate,
  { policy, digest: policyDigest }: ReadPolicy,
  options: { strict: boolean; targets: readonly string[] | TargetsOf; judge?: typeof judge },
  services: PipelineServices,
): Promise<Examined> {
  const { image, base, sources } = candidate;
  const trees = await treesOf(candidate, services);
  const targets = typeof options.targets === 'function' ? await options.targets(trees.image) : options.targets;
  const [packages, basePackages] = await Promise.all([readRpmDatabase(trees.image), readRpmDatabase(trees.base)]);
  const evidence: Evidence = {
    tree: trees.image,
    baseTree: trees.base,
    delta: diffTrees(trees.base, trees.image),
    packages,
    basePackages,
    policy,
    sources,
    context: {
      image: { digest: image.manifest.descriptor.digest, manifest: image.manifest.document, config: image.config },
      base: {
        reference: base.reference,
        digest: base.digest,
        rootDigest: base.rootDigest,
        manifest: base.manifest.document,
        config: base.config,
        verification: base.verification,
      },
      targets,
      today: services.now().toISOString().slice(0, 10),
    },
  };
  const verdict = await (options.judge ?? judge)(evidence, { strict: options.strict });
  const record = checkRecord(verdict, evidence, policyDigest, services.tool);
  return { evidence, verdict, record, recordDigest: sha256(record), tree: trees.image };
}

/**
 * The trees of an image and its base; each layer is read once where the base's layers are the image's first ones.
 * @throws ExternalError when a layer cannot be read or is not what its digests say
 */
export async function treesOf(
  { base: resolved, layers: image }: Candidate,
  services: PipelineServices,
): Promise<{ base: ImageTree; image: ImageTree }> {
  const base = layerSources(resolved);
  const options = indexOptions(services);
  const isPrefix = base.every(({ descriptor, diffId }, position) => {
    const same = image[position];
    return same?.descriptor.digest === descriptor.digest && same.diffId === diffId;
  });
  if (isPrefix) return indexBaseAndImage({ layers: image, baseLayerCount: base.length, ...options });
  const baseTree = await indexImage({ layers: base, ...options });
  return { base: baseTree, image: await indexImage({ layers: image, ...options }) };
}
