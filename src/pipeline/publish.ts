import type { StagedImage } from '../assemble/types.ts';
import type { Digest } from '../core/digest.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Descriptor, Store } from '../registry/types.ts';
import { hostPolicyOf } from '../rules/host-files.ts';
import type { Artifact } from '../sigstore/artifact.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import { cyclonedxType, provenanceType, recordType } from '../sigstore/provenance.ts';
import { legacyTag } from '../sigstore/read-legacy.ts';
import type { HostVerdict, Statement } from '../sigstore/types.ts';
import { attestImage } from './attest.ts';
import type { Examined } from './examine.ts';
import { hostVerdicts, policiesAhead, requireHostsAccept } from './host-verdicts.ts';
import { prepare } from './prepare.ts';
import { type MovedTag, moveTags, requireForward } from './promote.ts';
import { type Pushed, pushImage, subjectOf } from './push.ts';
import type { Journal } from './release.ts';
import type { PipelineServices } from './services.ts';
import { signImage } from './sign.ts';
import { attestor, ownIdentity, type Signers, signaturesBy } from './signers.ts';
import { readTags, type TagState, type TagTarget } from './target.ts';
import { type SignatureVerdict, verifyPublished } from './verify.ts';

export interface PublishOptions extends Signers {
  target: Store;
  tags: readonly TagTarget[];
  /** Provenance, SBOM and check record, in the order in which they are attached. */
  statements: readonly Statement[];
  allowRollback: boolean;
  /** Keeps the attestations, too. */
  alsoAttestIn?: AttestationStore | undefined;
  /** The tags stay where they are. */
  leaveTags?: boolean;
}

export interface Published {
  pushed: Pushed;
  signatures: SignatureVerdict;
  hosts: HostVerdict[];
  tags: MovedTag[];
}

/** What must be attested before a tag moves. */
const required = [provenanceType, cyclonedxType, recordType];

/** The links after the gate. Tests replace one to see that the others, or the tests, notice. */
export const publishLinks = { pushImage, signImage, attestImage, verifyPublished, hostVerdicts, moveTags };
export type PublishLinks = typeof publishLinks;

/**
 * Everything after the gate, in the only order in which nothing unsigned can be seen under a tag:
 * push by digest, sign, attest, verify as consumers do, by all who signed, move tags. Each link finds what an earlier run left.
 *
 * @throws PolicyError `signature-refused`, `host-refused`, `rollback-refused`; ExternalError of the registry
 */
export async function publish(
  staged: StagedImage,
  examined: Examined,
  options: PublishOptions,
  journal: Journal,
  services: PipelineServices,
  links: PublishLinks = publishLinks,
): Promise<Published> {
  const { target, key, publicKeys, keyless, statements } = options;
  const created = new Date(staged.config.created ?? 0);
  const subject = subjectOf(staged);
  const { digest } = subject;
  const stored = {
    store: target,
    manifest: { kind: 'image' as const, bytes: staged.manifestBytes, descriptor: subject, document: staged.manifest },
    config: staged.config,
  };
  const prepared = prepare(target, subject, options, created);
  const written: Artifact[] = [];
  const confirm: Promise<unknown>[] = [];

  const lookAtTags = async (): Promise<TagState[]> => {
    const tags = policiesAhead(target, subject, await readTags(target, options.tags), services);
    if (!options.allowRollback) await requireForward(stored, tags);
    return tags;
  };
  const [pushed, before] = await journal.stage('push', () => {
    const looking = lookAtTags();
    const beside = { blobs: () => Promise.all([prepared.blobs(), looking]), manifest: prepared.manifest };
    return Promise.all([links.pushImage(staged, target, services.log, beside), looking]);
  });

  // Asked beside the rest, which it never keeps from its work.
  const readable = before.every(({ now }) => now === undefined) ? target.isPublic?.(digest) : undefined;

  const { found } = prepared;
  const signature = await journal.stage('sign', async () => {
    let last = '';
    for (const signer of signaturesBy(options)) {
      const plan = signer === key ? prepared.signature : undefined;
      const ahead = { plan, found, written, confirm };
      const signed = await links.signImage(target, subject, options.tags, signer, created, ahead);
      last = signed.bundle;
    }
    return last;
  });

  const readBack = await journal.stage('attest', async () => {
    const all = Promise.withResolvers<Descriptor[]>();
    const listing = target.listReferrers(digest, all.promise);
    listing.catch(() => {});
    let readBack: Snapshot | undefined;
    const list = async () => {
      all.resolve(written.map(({ referrer }) => referrer));
      await Promise.all(confirm);
      const { legacy } = prepared.signature ?? {};
      readBack ??= readBackOf(target, digest, options.tags, written, legacy?.artifact);
      readBack.knowReferrers(digest, listing);
      await listing;
      return readBack;
    };
    try {
      const ahead = { plan: prepared.attestations, found, written, list };
      await links.attestImage(target, subject, statements, attestor(options), created, options.alsoAttestIn, ahead);
    } catch (error) {
      all.reject(error);
      throw error;
    }
    return list();
  });

  const { signatures, hosts, tags, seen } = await journal.stage('verify', async () => {
    const verifiers = {
      keys: key ? publicKeys : [],
      identity: keyless && (await ownIdentity(readBack, subject, signature, keyless.root)),
    };
    const now = await readTags(readBack, options.tags);
    const moved = now.some((tag, at) => tag.now?.descriptor.digest !== before[at]?.now?.descriptor.digest);
    const tags = moved ? await lookAtTags() : before;
    const [signatures, hosts] = await Promise.all([
      links.verifyPublished(readBack, subject, verifiers, required),
      hostPolicyOf(examined.tree).then((policy) => links.hostVerdicts(readBack, subject, tags, [policy], services)),
    ]);
    for (const host of hosts.filter(({ result }) => result === 'not-enforced')) {
      services.log.warn(
        `${host.reference}: a host with the policy of the ${host.policyFrom} verifies nothing (${host.scope})`,
      );
    }
    requireHostsAccept(hosts, examined.evidence.policy.hostPolicy.enforce);
    return { signatures, hosts, tags, seen: moved ? target : readBack };
  });

  const moved: MovedTag[] = [];
  if (options.leaveTags) return { pushed, signatures, hosts, tags: moved };
  await journal.stage('tag', () =>
    links.moveTags(
      stored,
      tags,
      async (tag) => {
        moved.push(tag);
        await journal.moved(tag);
        services.log.info(`published: ${tag.reference} is ${digest}`);
      },
      seen,
    ),
  );
  if ((await readable) === false) services.log.info(notPublic(target.name));
  return { pushed, signatures, hosts, tags: moved };
}

/** GHCR makes every new package private, and people find that out on the first host. */
function notPublic(name: string): string {
  const how = name.startsWith('ghcr.io/')
    ? ' GHCR makes new packages private. If that is not meant: package settings, "Change visibility", Public.'
    : ' If that is not meant, make the repository public there.';
  return `note: ${name} cannot be read without a login, so hosts need one to pull from it.${how}`;
}

/** What verification will need, read anew from the target and all at once. */
function readBackOf(
  target: Store,
  digest: Digest,
  tags: readonly TagTarget[],
  written: readonly Artifact[],
  legacy: Artifact | undefined,
): Snapshot {
  const readBack = new Snapshot(target);
  const manifests = [digest, legacyTag(digest), ...tags.map(({ tag }) => tag)];
  const layers = [...written, ...(legacy ? [legacy] : [])].flatMap(({ document }) => document.layers);
  readBack.expect(
    [...manifests, ...written.map(({ referrer }) => referrer.digest)],
    layers.map((descriptor) => ({ descriptor, maxBytes: descriptor.size })),
  );
  return readBack;
}
