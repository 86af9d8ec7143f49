import type { StagedImage } from '../assemble/types.ts';
import type { Store } from '../registry/types.ts';
import type { AttestationStore } from '../sigstore/github-store.ts';
import { cyclonedxType, provenanceType, recordType } from '../sigstore/provenance.ts';
import type { HostVerdict, Statement } from '../sigstore/types.ts';
import { attestImage } from './attest.ts';
import type { Examined } from './examine.ts';
import { hostPolicyOf } from './host-files.ts';
import { hostVerdicts, requireHostsAccept } from './host-verdicts.ts';
import { type MovedTag, moveTags, requireForward } from './promote.ts';
import { type Pushed, pushImage } from './push.ts';
import type { Journal } from './release.ts';
import type { PipelineServices } from './services.ts';
import { signImage } from './sign.ts';
import { attestor, ownIdentity, type Signers, signaturesBy } from './signers.ts';
import { readTags, type TagTarget } from './target.ts';
import { type SignatureVerdict, verifyPublished } from './verify.ts';

export interface PublishOptions extends Signers {
  target: Store;
  tags: readonly TagTarget[];
  /** Provenance, SBOM and check record, in the order in which they are attached. */
  statements: readonly Statement[];
  allowRollback: boolean;
  /** Keeps the attestations, too. */
  alsoAttestIn?: AttestationStore | undefined;
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

  const pushed = await journal.stage('push', () => links.pushImage(staged, target, services.log));
  const { subject } = pushed;
  const signature = await journal.stage('sign', async () => {
    let last = '';
    for (const signer of signaturesBy(options)) {
      last = (await links.signImage(target, subject, options.tags, signer, created)).bundle;
    }
    return last;
  });
  await journal.stage('attest', () =>
    links.attestImage(target, subject, statements, attestor(options), created, options.alsoAttestIn),
  );

  const stored = {
    store: target,
    manifest: { kind: 'image' as const, bytes: staged.manifestBytes, descriptor: subject, document: staged.manifest },
    config: staged.config,
  };
  const { signatures, hosts, tags } = await journal.stage('verify', async () => {
    const verifiers = {
      keys: key ? publicKeys : [],
      identity: keyless && (await ownIdentity(target, subject, signature, keyless.root)),
    };
    const signatures = await links.verifyPublished(target, subject, verifiers, required);
    const tags = await readTags(target, options.tags);
    if (!options.allowRollback) await requireForward(stored, tags);
    const hosts = await links.hostVerdicts(target, subject, tags, [await hostPolicyOf(examined.tree)], services);
    for (const host of hosts.filter(({ result }) => result === 'not-enforced')) {
      services.log.warn(
        `${host.reference}: a host with the policy of the ${host.policyFrom} verifies nothing (${host.scope})`,
      );
    }
    requireHostsAccept(hosts, examined.evidence.policy.hostPolicy.enforce);
    return { signatures, hosts, tags };
  });

  const moved: MovedTag[] = [];
  await journal.stage('tag', () =>
    links.moveTags(stored, tags, async (tag) => {
      moved.push(tag);
      await journal.moved(tag);
    }),
  );
  return { pushed, signatures, hosts, tags: moved };
}
