import type { Digest } from '../core/digest.ts';
import { ExternalError, PolicyError } from '../core/errors.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { ImageTree } from '../image/types.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Store, StoredManifest } from '../registry/types.ts';
import { hostPolicyOf } from '../rules/host-files.ts';
import { cyclonedxType, provenanceType, recordType } from '../sigstore/provenance.ts';
import { legacyTag } from '../sigstore/read-legacy.ts';
import type { HostVerdict } from '../sigstore/types.ts';
import { verifyAsCosign } from '../sigstore/verify.ts';
import type { ReadPolicy } from './examine.ts';
import { requireHostsAccept, usualVerdicts } from './host-verdicts.ts';
import { osVersionOf } from './os-release.ts';
import type { MovedTag } from './promote.ts';
import type { PublishLinks } from './publish.ts';
import type { PipelineServices } from './services.ts';
import { ownIdentity, type Signers } from './signers.ts';
import type { BuildInputs } from './statements.ts';
import { indexStoredImage, withConfig } from './stored-image.ts';
import { readTags, type TagTarget } from './target.ts';
import { ownStatements, sameInputs } from './unchanged-statements.ts';
import type { SignatureVerdict } from './verify.ts';

/** A publication that has nothing to do. */
export interface Unchanged {
  digest: Digest;
  /** The attested check record, as canonical JSON. */
  record: string;
  signatures: SignatureVerdict;
  hosts: HostVerdict[];
  /** None was moved. */
  tags: MovedTag[];
}

export interface UnchangedQuestion extends Signers {
  target: Store;
  /** What the tags point to now that need no image to be known; at least one. */
  now: readonly (StoredManifest | undefined)[];
  /** All tags, the version of the image's OS filled in. @throws UserError when it is needed and unknown */
  tagsFor(osVersion: string | undefined): TagTarget[];
  /** What would be built. */
  inputs: BuildInputs;
  /** Of the base's platform image. */
  base: Digest;
  policy: ReadPolicy;
  strict: boolean;
}

/** What must be attested of an image that is left as it is. */
const required = [provenanceType, cyclonedxType, recordType];

/**
 * Whether the image under all of the tags was built from the very same inputs and passed the very same checks, by what
 * this very signer attested of it; and whether it verifies as it did when it was published. Claims of nobody else count.
 *
 * @returns why not, to go on with a sentence, where anything is missing or different
 * @throws ExternalError of the registry; what is wrong with the published image is an answer
 */
export async function findUnchanged(
  question: UnchangedQuestion,
  services: PipelineServices,
  links: Pick<PublishLinks, 'verifyPublished' | 'hostVerdicts'>,
): Promise<Unchanged | string> {
  const expired = question.policy.policy.waivers.find(({ expires }) => expires < today(services));
  if (expired) return `the policy’s waiver of ${expired.rule} has ended`;
  const [published] = question.now;
  if (published?.kind !== 'image') return 'there is no image under the tag';
  const { digest } = published.descriptor;
  if (question.now.some((one) => one?.descriptor.digest !== digest)) return otherTags;
  try {
    return await verifyUnchanged({ ...question, published }, services, links);
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    if (error instanceof ExternalError && aboutTheImage.includes(error.code)) return error.message;
    throw error;
  }
}

const otherTags = 'its tags do not all point to one image';
/** The published image is not whole: publishing anew mends it. */
const aboutTheImage = ['image-malformed', 'image-not-found', 'digest-mismatch'];

function today({ now }: PipelineServices): string {
  return now().toISOString().slice(0, 10);
}

async function verifyUnchanged(
  question: UnchangedQuestion & { published: StoredManifest & { kind: 'image' } },
  services: PipelineServices,
  links: Pick<PublishLinks, 'verifyPublished' | 'hostVerdicts'>,
): Promise<Unchanged | string> {
  const { published, key, keyless, policy } = question;
  // One look for all who ask: nothing is written meanwhile.
  const target = new Snapshot(question.target);
  const subject = published.descriptor;
  const { digest } = subject;
  // Asked beside the list of attestations, which takes longest.
  target.expect([digest, legacyTag(digest)], []);
  const [image] = await Promise.all([withConfig(target, published), target.referrers(digest)]);
  const own = await ownStatements(target, digest, question);
  if (typeof own === 'string') return own;
  const record = sameInputs(own, digest, question);
  if (typeof record === 'string') return record;

  const tree: ImageTree = await indexStoredImage(image, services);
  const targets = question.tagsFor(await osVersionOf(tree));
  const tags = await readTags(target, targets);
  if (tags.some(({ now }) => now?.descriptor.digest !== digest)) return otherTags;

  const verifiers = {
    keys: key ? [key.publicKey] : [],
    identity: keyless && (await ownIdentity(target, subject, own.signature ?? '', keyless.root)),
  };
  const signatures = await links.verifyPublished(target, subject, verifiers, required);
  for (const name of key ? namesOf(targets) : []) {
    const { legacy } = await verifyAsCosign(target, subject, verifiers.keys, [name]);
    if (!legacy.ok) return legacy.reason;
  }
  const hosts = await links.hostVerdicts(target, subject, tags, [await hostPolicyOf(tree)], services);
  requireHostsAccept(hosts, policy.policy.hostPolicy.enforce);
  // A tag may have been moved by hand to what was never signed for it, where no host's policy looks.
  requireHostsAccept(await usualVerdicts(target, subject, hosts, verifiers.keys), true);
  return {
    digest,
    record: canonicalJson(record.predicate as { [member: string]: Json }),
    signatures,
    hosts,
    tags: targets.map(({ tag, reference }) => ({ tag, reference, digest, before: digest })),
  };
}

/** `host/path` of references. */
function namesOf(targets: readonly TagTarget[]): Set<string> {
  return new Set(targets.map(({ tag, reference }) => reference.slice(0, -tag.length - 1)));
}
